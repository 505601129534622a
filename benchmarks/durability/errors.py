"""Writing that fails: errors injected at the nth write or sync, a limit on the size of files, and disks that are full.

The store tells each failure in a sentence and keeps what it had; the editor keeps the answers in memory, goes on trying, and saves them
when there is room again.
"""

from __future__ import annotations

import json
import re
import resource
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from benchmarks.durability.child import planned
from benchmarks.durability.library import EMPTY, differences
from benchmarks.durability.recording import under_strace

STEPS = 40
SEED = 7
CALLS = {"pwrite64": "pwrite64", "sync": "fsync,fdatasync", "cut": "ftruncate"}
ERRORS = ("ENOSPC", "EIO")
LENGTHS = (1, 10, None)
"""How many calls in a row fail; None: all from then on."""
SIZES = (0, 512, 4096, 20_000, 60_000, 100_000, 150_000, 200_000, 300_000, 400_000)
_MOST_SECONDS = 120
_STRIDE = 7919


@dataclass(slots=True)
class Outcome:
    """What became of so many runs in which writing failed."""

    runs: int = 0
    hit: int = 0
    refusals: int = 0
    sentences: Counter[str] = field(default_factory=Counter[str])
    wrong: list[str] = field(default_factory=list[str])

    def told(self, name: str) -> str:
        """Return the figures in words."""
        return f"{name}: {self.runs} runs, in {self.hit} of them {self.refusals} acts were refused, {len(self.wrong)} wrong"


@dataclass(frozen=True, slots=True)
class Held:
    """What the editor did while the disk was full, and after.

    `in_memory` is how many acts there were after the first that could not be saved, and are in the review all the same.
    """

    problem: str
    in_memory: int
    lost_from_memory: bool
    saved_after: bool
    same_in_file: bool
    unsound: str

    @property
    def wrong(self) -> str:
        """Return what is wrong, an empty text where nothing is."""
        if not self.problem:
            return "no act failed"
        if self.lost_from_memory or not self.saved_after:
            return "it was not kept in memory" if self.lost_from_memory else "it was not saved when there was room again"
        return self.unsound if self.same_in_file else "the file does not hold what the editor held"


def counts(folder: Path) -> dict[str, int]:
    """Return how often each of the calls is made where nothing fails."""
    log = folder / "counted.log"
    calls = ",".join(CALLS.values())
    _child(folder / "counted.db", under_strace(log, "--seccomp-bpf", "-e", f"trace={calls}"))
    found = Counter(re.findall(r"^\d+\s+(\w+)\(", log.read_text(encoding="utf-8"), re.MULTILINE))
    return {name: sum(found[call] for call in calls.split(",")) for name, calls in CALLS.items()}


def injections(made: dict[str, int], most: int) -> Iterator[tuple[str, str, str]]:
    """Yield so many injections, as calls, error and `when`, spread over everything the child does."""
    kinds = [(name, error, length) for name in CALLS if made[name] for error in ERRORS for length in LENGTHS]
    for number in range(most):
        name, error, length = kinds[number % len(kinds)]
        first = 1 + number * _STRIDE % most * made[name] // most
        yield CALLS[name], error, f"{first}+" if length is None else f"{first}..{first + length - 1}"


def injected(folder: Path, wanted: Sequence[tuple[str, str, str]]) -> Outcome:
    """Let the store's child run into each of the injections."""
    found = Outcome()
    for number, (calls, error, when) in enumerate(wanted):
        inject = (f"trace={calls}", f"inject={calls}:error={error}:when={when}")
        strace = under_strace(folder / "injected.log", "--seccomp-bpf", *(part for option in inject for part in ("-e", option)))
        _judge(folder / f"injected-{number}" / "reviews.db", f"{error} at {calls} {when}", found, strace)
    return found


def limited(folder: Path, sizes: Sequence[int] = SIZES) -> Outcome:
    """Let the store's child work where no file may be larger than so many bytes."""
    found = Outcome()
    for size in sizes:
        _judge(folder / f"limited-{size}" / "reviews.db", f"files of {size} bytes at most", found, [], size)
    return found


def held(folder: Path, scarcity: str, under: Sequence[str] = ()) -> Held:
    """Let the editor work where room is scarce: `limit` on the size of files, a `full` disk, or `outside` by strace; `under` runs it."""
    command = [*under, sys.executable, "-m", "benchmarks.durability.holding", str(folder / "held.db"), scarcity]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=_MOST_SECONDS)  # noqa: S603  our own module
    if done.returncode:
        raise RuntimeError(done.stderr)
    return Held(**json.loads(done.stdout))


def on_a_small_disk(folder: Path) -> list[str]:
    """Return the beginning of a command that runs with a disk of one MB at `folder`, of its own; empty where that cannot be had."""
    unshare = shutil.which("unshare")
    if unshare is None:
        return []
    command = [unshare, "-rm", "sh", "-c", 'mount -t tmpfs -o size=1m none "$0" && exec "$@"', str(folder)]
    return command if subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0 else []  # noqa: S603  unshare itself


def _judge(path: Path, what: str, found: Outcome, strace: Sequence[str], size: int | None = None) -> None:
    """Run the child, and compare the file with what it was told to be safe."""
    path.parent.mkdir()
    done = _child(path, strace, size)
    lines = done.stdout.splitlines()
    refused = [line for line in lines if line.startswith("!")]
    acknowledged = max((int(line) for line in lines if line.isdigit()), default=0)
    libraries = [EMPTY, *(step.after for step in planned(EMPTY, SEED, STEPS))]
    _, wrong = differences(path, {number: libraries[number] for number in range(acknowledged, min(acknowledged + 2, STEPS + 1))})
    if done.returncode not in (0, 3):
        wrong = f"the child ended with {done.returncode}: {done.stderr[-2000:]}"
    found.runs += 1
    found.hit += bool(refused)
    found.refusals += len(refused)
    found.sentences.update(line.split(": ", 1)[1].replace(str(path), "FILE") for line in refused)
    found.wrong += [f"{what}, {acknowledged} acknowledged: {wrong}"] if wrong else []
    shutil.rmtree(path.parent)


def _child(path: Path, strace: Sequence[str], size: int | None = None) -> subprocess.CompletedProcess[str]:
    command = [*strace, sys.executable, "-m", "benchmarks.durability.child", str(path), str(SEED), str(STEPS)]
    before = None if size is None else partial(resource.setrlimit, resource.RLIMIT_FSIZE, (size, size))
    # Nothing but one call to the system happens between fork and exec.
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=_MOST_SECONDS, preexec_fn=before)  # noqa: S603  our own module
