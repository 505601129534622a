"""Prove that nothing is lost: `kills`, `power` or `errors`, so many of them; without a word all three, kept in `durability.md`."""

from __future__ import annotations

import argparse
import os
import platform
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from benchmarks.durability import errors, kills, power, typist
from benchmarks.durability.old_files import ROOT, dumps
from benchmarks.durability.recording import under_strace

RESULTS = ROOT / "benchmarks" / "durability.md"
_KILLS_A_TYPIST = 50
_TYPISTS_AT_ONCE = 10
_STEPS = 120
_CONTROL_STEPS, _CONTROL_STATES = 40, 500

HEADING = """\
# What was done to lose something

Made by `python3 dev.py durability`: processes killed at work, the power cut on a simulated disk that had recorded the program's own writes,
and writing that fails. The runs with a weaker `synchronous` than the program's are there to show that the proof can fail.
"""


@dataclass(frozen=True, slots=True)
class Line:
    """What one proof found, and what was wrong."""

    text: str
    wrong: Sequence[str] = ()


def prove_kills(folder: Path, count: int) -> Iterator[Line]:
    """Kill so many processes at work, and some that type without a pause for ten seconds."""
    killed = kills.run(folder, count)
    yield Line(killed.told(), killed.wrong)
    chance, found = Random(count), list[typist.Typed]()  # noqa: S311  moments, no secrets
    left = max(1, count // _KILLS_A_TYPIST)
    while left:
        at_once = min(left, _TYPISTS_AT_ONCE)
        place = folder / f"typists-{left}"
        place.mkdir()
        found += typist.run(place, [typist.TYPED_SECONDS + chance.random() for _ in range(at_once)])
        left -= at_once
    lost, keys = sorted(typed.lost_ms for typed in found), sum(typed.typed for typed in found)
    text = f"{len(found)} typists killed after ten seconds without a pause, {keys} keys in all"
    text += f": typing gone at the median {lost[len(lost) // 2]:.0f} ms, at most {lost[-1]:.0f} ms"
    yield Line(text, [typed.wrong for typed in found if typed.wrong])


def prove_power(folder: Path, count: int) -> Iterator[Line]:
    """Cut the power so often: while files are made, worked on, brought up to date, encrypted, decrypted and replaced by a backup."""
    kinds: list[tuple[Path | None, bool]] = [(None, False), (None, True), *((dump, False) for dump in dumps())]
    share = -(-count // (len(kinds) + 1))
    for number, (dump, encrypted) in enumerate(kinds):
        recording = power.recorded(folder / f"power-{number}", _STEPS, seed=number + 1, dump=dump, encrypted=encrypted)
        found = power.run(recording, share)
        yield Line(found.told(recording.name), found.wrong)
    recording = power.recorded_changing(folder / "changing")
    found = power.run(recording, share)
    yield Line(found.told(recording.name), found.wrong)
    for weak in ("NORMAL", "OFF"):
        recording = power.recorded(folder / f"weak-{weak}", _CONTROL_STEPS, weak=weak)
        found = power.run(recording, min(count, _CONTROL_STATES))
        yield Line(
            f"to compare, {found.told(recording.name)}", [] if found.wrong else ["nothing was lost with a weaker setting: the proof proves nothing"]
        )


def prove_errors(folder: Path, count: int) -> Iterator[Line]:
    """Let so many writes fail, limit the size of files, and fill the disk."""
    found = errors.injected(folder, list(errors.injections(errors.counts(folder), count)))
    yield Line(found.told("errors injected"), found.wrong)
    found = errors.limited(folder)
    yield Line(found.told("files limited in size"), found.wrong)
    inject = under_strace(folder / "held.log", "--seccomp-bpf", "-e", "trace=pwrite64", "-e", "inject=pwrite64:error=ENOSPC:when=150..170")
    held = {"limit": ("a limit on the size of files", []), "outside": ("errors injected", inject)}
    (folder / "full").mkdir()
    small = errors.on_a_small_disk(folder / "full")
    if small:
        held["full"] = ("a full disk", small)
    else:
        yield Line("a full disk: left out, as no disk may be mounted here")
    for scarcity, (name, under) in held.items():
        place = folder / scarcity
        place.mkdir(exist_ok=True)
        one = errors.held(place, scarcity, under)
        text = f"the editor with {name}: “{one.problem.replace(str(place), '…')}”"
        text += f"; {one.in_memory} more acts were held in memory, and saved when there was room again"
        yield Line(text, [one.wrong] if one.wrong else [])


Proof = Callable[[Path, int], Iterator[Line]]
PROOFS: dict[str, tuple[Proof, int]] = {"kills": (prove_kills, 1000), "power": (prove_power, 6000), "errors": (prove_errors, 90)}


def run(wanted: Sequence[str], count: int | None) -> tuple[str, int]:
    """Carry the proofs out and tell each as it comes; return what was told, and how much was wrong."""
    told, wrong = "", 0
    (ROOT / "build").mkdir(exist_ok=True)
    with TemporaryDirectory(prefix="durability-", dir=ROOT / "build", ignore_cleanup_errors=True) as folder:
        for name in wanted:
            prove, usual = PROOFS[name]
            start = time.monotonic()
            for line in prove(Path(folder), count or usual):
                told += f"- {line.text}\n"
                wrong += len(line.wrong)
                print(f"- {line.text}", *(f"  WRONG: {problem}" for problem in line.wrong), sep="\n", flush=True)
            print(f"  ({name}: {time.monotonic() - start:.0f} s)", flush=True)
    return told, wrong


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out what is asked for; 0 where nothing was lost."""
    parser = argparse.ArgumentParser("durability", description=__doc__)
    parser.add_argument("proof", nargs="?", choices=sorted(PROOFS), help="only this one; nothing is kept")
    parser.add_argument("count", nargs="?", type=int, help="how many kills, states or injected errors")
    options = parser.parse_args(arguments)
    told, wrong = run([options.proof] if options.proof else list(PROOFS), options.count)
    if not options.proof:
        machine = f"{os.cpu_count()} cores, Python {platform.python_version()}"
        RESULTS.write_text(f"{HEADING}\n{datetime.now(UTC):%Y-%m-%d} · {machine}\n\n{told}\n{wrong or 'Nothing'} wrong.\n", encoding="utf-8")
    print(f"{wrong or 'nothing'} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
