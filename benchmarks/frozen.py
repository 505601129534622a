"""The packaged program's start beside the unpackaged one's, seen from outside: until it opens the reviews, just after its first paint."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from benchmarks.measuring import Comparison, in_turns
from benchmarks.start import LONGEST_WAIT, environment, keep_reviews
from ipsreview.usecases.demo import demo_review

ROOT = Path(__file__).resolve().parents[1]
PACKAGED = ROOT / "dist" / "ipsreview" / ("ipsreview.exe" if os.name == "nt" else "ipsreview")
_LOOK_EVERY = 0.001
_REVIEWS = 3


def measure(folder: Path, rounds: int, program: Path = PACKAGED) -> list[Comparison]:
    """Start the packaged program and the one in the source tree in turns; without figures where `dev.py build` has made none."""
    if not program.is_file():
        return [Comparison("packaged: start to opening the reviews", "there is none in dist/", (), (), 1.3)]
    kept = folder / "kept" / "reviews.db"
    kept.parent.mkdir()
    demo = demo_review()
    keep_reviews(kept, demo.form, demo.review, _REVIEWS)
    unpackaged = [sys.executable, "-m", "ipsreview"]
    ours, theirs = in_turns(rounds, partial(to_reviews, [str(program)], kept), partial(to_reviews, unpackaged, kept), warm_up=2)
    our_verb, their_verb = in_turns(rounds, partial(to_end, [str(program), "--version"]), partial(to_end, [*unpackaged, "--version"]))
    return [
        Comparison("packaged: start to opening the reviews, just painted", "the same unpackaged", ours, theirs, 1.3),
        Comparison("packaged: start to end of --version", "the same unpackaged", our_verb, their_verb),
    ]


def to_reviews(command: Sequence[str], kept: Path) -> float:
    """Start the window on a copy of the reviews; return after how many milliseconds it claims them, which it does once it is painted."""
    folder = kept.parent.with_name("now")
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(kept.parent, folder)
    database = folder / kept.name
    surroundings = {**environment(folder), "XDG_RUNTIME_DIR": str(folder)}
    begin = time.perf_counter()
    process = subprocess.Popen([*command, "--database", str(database)], cwd=ROOT, env=surroundings, stderr=subprocess.DEVNULL)  # noqa: S603  our own
    try:
        return _claimed_after(begin, process, database.with_name(f"{database.name}.lock"))
    finally:
        process.terminate()
        process.wait()


def _claimed_after(begin: float, process: subprocess.Popen[bytes], lock: Path) -> float:
    while time.perf_counter() - begin < LONGEST_WAIT and process.poll() is None:
        if lock.exists():
            return (time.perf_counter() - begin) * 1000
        time.sleep(_LOOK_EVERY)
    raise RuntimeError(f"the program did not open the reviews (exit code {process.poll()})")


def to_end(command: Sequence[str]) -> float:
    """Run a command that prints something; return how many milliseconds it took."""
    begin = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)  # noqa: S603  our own
    return (time.perf_counter() - begin) * 1000
