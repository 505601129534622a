"""Kills: a child works on a file of reviews until the parent kills it; then everything it was told to be safe has to be there.

The child is a fork, so that a kill takes milliseconds and may fall anywhere: while the file is made, brought up to date, opened, written,
taken together or closed. A kill leaves the system's memory of the file as it is; what a power cut does is another proof.
"""

from __future__ import annotations

import os
import shutil
import signal
import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from benchmarks.durability.child import KEY, library_at, planned, work
from benchmarks.durability.library import Library, differences
from benchmarks.durability.old_files import dumps, make_old_file
from benchmarks.durability.walking import Step

_STEPS = 120
_LONGEST_LIFE = 0.12
_LONGEST_OPENING = 0.05
_KILLS_A_FILE = 10
Tell = Callable[[str], None]
Work = Callable[[Path, list[Step], Tell, bytes | None], None]


def ordinary_work(path: Path, walk: list[Step], tell: Tell, key: bytes | None) -> None:
    """Do the steps as the program does."""
    work(path, walk, tell, key=key)


@dataclass(slots=True)
class Killed:
    """What became of so many kills."""

    kills: int = 0
    acknowledged: int = 0
    in_flight_kept: int = 0
    at: Counter[str] = field(default_factory=Counter[str])
    wrong: list[str] = field(default_factory=list[str])

    def told(self) -> str:
        """Return the figures in words."""
        where = ", ".join(f"{count} during {what}" for what, count in self.at.most_common())
        text = f"{self.kills} kills, {self.acknowledged} acts acknowledged, {len(self.wrong)} files wrong"
        return f"{text}; killed {where}; the act on its way was kept whole {self.in_flight_kept} times"


def run(folder: Path, count: int, seed: int = 1, do_work: Work = ordinary_work) -> Killed:
    """Kill so many children, each at a moment by chance; begin another file from time to time, also encrypted and of older versions."""
    found, chance = Killed(), Random(seed)  # noqa: S311  the same kills again are wanted, as far as the machine allows
    kinds: list[tuple[Path | None, bytes | None]] = [(None, None), (None, KEY), *((dump, None) for dump in dumps())]
    while found.kills < count:
        dump, key = kinds[found.kills // _KILLS_A_FILE % len(kinds)]
        path = folder / f"file-{found.kills}" / "reviews.db"
        if dump is not None:
            make_old_file(dump, path)
        if _kill_often(_Trial(path, key, do_work), min(_KILLS_A_FILE, count - found.kills), chance, found):
            shutil.rmtree(path.parent, ignore_errors=True)  # else it is left to be looked at
    return found


@dataclass(frozen=True, slots=True)
class _Trial:
    """A file that is worked on and the work."""

    path: Path
    key: bytes | None
    do_work: Work


def _kill_often(trial: _Trial, times: int, chance: Random, found: Killed) -> bool:
    """Kill so many children on one file, one after the other; return False as soon as it is wrong."""
    library, longest = library_at(trial.path), _LONGEST_OPENING
    for _ in range(times):
        kept = _kill_once(trial, library, longest, chance, found)
        if kept is None:
            return False
        library, longest = kept, _LONGEST_LIFE
    return True


def _kill_once(trial: _Trial, library: Library, longest: float, chance: Random, found: Killed) -> Library | None:
    """Kill one child that goes on from `library`; return what the file holds then, None where it is wrong."""
    walk = planned(library, chance.getrandbits(32), _STEPS)
    last = _worked_until_killed(trial, walk, longest, chance)
    acknowledged = max(last, 0)
    states = [library, *(step.after for step in walk)]
    allowed = {number: states[number] for number in range(acknowledged, min(max(last, -1) + 2, len(states)))}
    kept, wrong = differences(trial.path, allowed, trial.key)
    found.kills += 1
    found.acknowledged += acknowledged
    found.at[_doing(walk, last)] += 1
    if wrong:
        found.wrong.append(f"{trial.path}: {acknowledged} acts were acknowledged, then {_doing(walk, last)} was killed: {wrong}")
        return None
    found.in_flight_kept += kept > acknowledged
    return states[kept]


def _doing(walk: list[Step], last: int) -> str:
    if last < 0:
        return "opening"
    return walk[last].name.split()[0] if last < len(walk) else "closing"


def _worked_until_killed(trial: _Trial, walk: list[Step], longest: float, chance: Random) -> int:
    """Let a child do the steps and kill it; return the number of the last one it was told to be safe, -1 where it never opened the file."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        _work_and_end(trial, walk, writer)
    os.close(writer)
    with os.fdopen(reader, "rb") as told:
        lines: list[bytes] = []
        if longest == _LONGEST_OPENING or chance.random() < 0.5:
            time.sleep(chance.uniform(0, longest))
        else:  # soon after an act, wherever the machine has come to by then
            lines = [told.readline() for _ in range(chance.randint(1, _STEPS))]
            time.sleep(chance.uniform(0, 0.004))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        lines += told.readlines()
    if not os.WIFSIGNALED(status):
        raise RuntimeError(f"the child that worked on {trial.path} failed by itself")
    return int(lines[-1]) if lines else -1  # a pipe takes short lines whole


def _work_and_end(trial: _Trial, walk: list[Step], writer: int) -> None:
    """Be the child: never return, whatever happens."""
    try:
        trial.do_work(trial.path, walk, lambda line: _tell(writer, line), trial.key)
        signal.pause()  # all is done and closed: it waits to be killed
    except BaseException:  # noqa: BLE001  the parent's stack must not be unwound by its fork
        traceback.print_exc()
    finally:
        os._exit(1)


def _tell(writer: int, line: str) -> None:
    os.write(writer, f"{line}\n".encode())
