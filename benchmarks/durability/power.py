"""Power cuts: the system calls of the real program are recorded, and the power goes after each of them, on a disk that is simulated.

Each state that the disk may be in then is opened by the program and compared with what it had acknowledged by that time.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from random import Random

from benchmarks.durability import changing
from benchmarks.durability.child import KEY, library_at, planned
from benchmarks.durability.disk import Disk, Files, states
from benchmarks.durability.library import LOST, Library, differences
from benchmarks.durability.old_files import make_old_file
from benchmarks.durability.recording import Operation, Synced, Told, record
from ipsreview.errors import KnownError

FILE = "data/reviews.db"
"""The folder is made by the program, too."""


@dataclass(frozen=True, slots=True)
class Recording:
    """What the program did: the files before, its operations, and the steps by their seed and count."""

    name: str
    files: Files
    operations: Sequence[Operation]
    seed: int
    count: int
    key: bytes | None = None
    changing: bool = False
    """Whether the file is encrypted, decrypted and replaced by a backup between the steps; `key` is its own for some of the time then."""

    def libraries(self) -> list[Library]:
        """Return the library before the first step and after each one; they are too much to hand from process to process."""
        if self.changing:
            return changing.libraries(self.seed)
        with tempfile.TemporaryDirectory() as name:
            _lay_out(self.files, Path(name))
            library = library_at(Path(name) / FILE)
        return [library, *(step.after for step in planned(library, self.seed, self.count))]

    @property
    def syncs(self) -> int:
        """Return how often something was forced to the disk."""
        return sum(isinstance(operation, Synced) for operation in self.operations)


@dataclass(slots=True)
class Found:
    """What became of so many states."""

    states: int = 0
    wrong: list[str] = field(default_factory=list[str])
    kinds: Counter[str] = field(default_factory=Counter[str])

    def note(self, wrong: str, when: str) -> None:
        """Take in what is wrong with one state, if anything."""
        self.states += 1
        self.kinds["as acknowledged" if not wrong else "lost" if wrong.startswith(LOST) else wrong] += 1
        self.wrong += [f"{when}: {wrong}"] if wrong else []

    def add(self, other: Found) -> None:
        """Take in what another process found."""
        self.states += other.states
        self.wrong += other.wrong
        self.kinds += other.kinds

    @property
    def damaged(self) -> int:
        """Return how many could not be opened, or are not sound."""
        return self.states - self.kinds["as acknowledged"] - self.kinds["lost"]

    def told(self, name: str) -> str:
        """Return the figures in words."""
        return f"{name}: {self.states} states, {self.damaged} damaged, {self.kinds['lost']} lost something acknowledged"


def recorded(folder: Path, count: int, seed: int = 1, *, dump: Path | None = None, weak: str = "", encrypted: bool = False) -> Recording:
    """Let the program work through so many steps in a folder, from a file of an older version where a dump is given.

    `weak` is another `synchronous` than the program's FULL, which shows that the proof can fail.
    """
    disk = folder / "disk"
    disk.mkdir(parents=True)
    if dump is not None:
        make_old_file(dump, disk / FILE)
    files = {str(path.relative_to(disk)): path.read_bytes() for path in disk.rglob("*") if path.is_file()}
    options = [*([f"--synchronous={weak}"] if weak else []), *(["--encrypted"] if encrypted else [])]
    log = folder / "strace.log"
    done = record(disk, log, "benchmarks.durability.child", str(disk / FILE), str(seed), str(count), *options)
    log.unlink()
    name = f"{count} steps{f' from {dump.stem}' if dump else ''}{f', synchronous {weak}' if weak else ''}{', encrypted' if encrypted else ''}"
    return Recording(name, files, done, seed, count, KEY if encrypted else None)


def recorded_changing(folder: Path, seed: int = 1) -> Recording:
    """Let the program work while the file is encrypted, decrypted and replaced by a backup in between."""
    disk, log = folder / "disk", folder / "strace.log"
    disk.mkdir(parents=True)
    done = record(disk, log, "benchmarks.durability.changing", str(disk / FILE), str(seed))
    log.unlink()
    (key,) = (bytes.fromhex(one.line.removeprefix("key ")) for one in done if isinstance(one, Told) and one.line.startswith("key "))
    return Recording("encrypting, decrypting, bringing a backup back", {}, done, seed, changing.LAST, key, changing=True)


def run(recording: Recording, most: int | None = None, seed: int = 1, processes: int | None = None) -> Found:
    """Look at all states, or at so many of them that are spread over the whole."""
    count = processes or os.cpu_count() or 1
    total = sum(1 for _ in _all_states(recording, seed)) if most else 0
    stride = max(1, total / most) if most else 1
    found = Found()
    with ProcessPoolExecutor(count) as pool:
        for part in pool.map(partial(_share, recording, seed, stride, count), range(count)):
            found.add(part)
    return found


def _share(recording: Recording, seed: int, stride: float, processes: int, own: int) -> Found:
    """Look at the states that fall to one of the processes."""
    found, wanted, libraries = Found(), 0.0, recording.libraries()
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None) as name:  # noqa: S108  memory is quick
        for number, (at, acknowledged, files) in enumerate(_all_states(recording, seed)):
            if number < wanted:
                continue
            wanted += stride
            if int(number / stride) % processes == own:
                wrong = _look(recording, libraries, Path(name) / str(number), acknowledged, files)
                found.note(wrong, f"after {at} operations, {acknowledged} acknowledged")
    return found


def _all_states(recording: Recording, seed: int) -> Iterator[tuple[int, int, Files]]:
    """Yield each state once, with the number of operations done and the last step acknowledged by then, -1 where there is none."""
    disk, acknowledged, seen = Disk.holding(recording.files), -1, set[bytes]()
    for at, operation in enumerate(recording.operations, 1):
        disk.take(operation)
        if isinstance(operation, Told) and operation.line.isdigit():
            acknowledged = int(operation.line)
        for files in states(disk, Random(f"{seed}.{at}")):  # noqa: S311  the same states again are wanted
            mark = _mark(acknowledged, files)
            if mark not in seen:
                seen.add(mark)
                yield at, acknowledged, files


def _mark(acknowledged: int, files: Files) -> bytes:
    made_of = hashlib.sha1(str(acknowledged).encode(), usedforsecurity=False)
    for name, data in sorted(files.items()):
        made_of.update(f"\n{name} {len(data)}\n".encode())
        made_of.update(data)
    return made_of.digest()


def _look(recording: Recording, libraries: Sequence[Library], folder: Path, acknowledged: int, files: Files) -> str:
    """Put the files into a folder and open them there; return what is wrong with them."""
    last = max(acknowledged, 0)
    allowed = {number: libraries[number] for number in range(last, min(max(acknowledged + 2, 1), len(libraries)))}
    folder.mkdir()
    _lay_out(files, folder)
    try:
        key = changing.key_of(folder / FILE) if recording.changing else recording.key
        _, wrong = differences(folder / FILE, allowed, key, recording.key)
    except KnownError as error:
        wrong = f"nobody has its key: {error}"
    shutil.rmtree(folder)
    return wrong


def _lay_out(files: Files, folder: Path) -> None:
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
