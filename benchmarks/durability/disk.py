"""A disk that loses its power: what may be found on it after a sequence of writes, syncs and renames.

What was synced is there. Of what was not, any part may be: the disk writes sectors of 512 bytes, in any order. Names are changed in their
order, as every file system with a journal does, and they are safe only once their folder was synced.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import PurePosixPath
from random import Random

from benchmarks.durability.recording import Cut, Made, MadeFolder, Operation, Removed, Renamed, Synced, Told, Written

SECTOR = 512
RANDOM_PARTS = 3
Files = Mapping[str, bytes]


@dataclass(slots=True)
class _Content:
    """What one file holds: the part that is safe, and what came after it. A folder holds nothing: its files have its name before theirs."""

    safe: bytes = b""
    later: list[Written | Cut] = field(default_factory=list[Written | Cut])
    folder: bool = False


@dataclass(frozen=True, slots=True)
class _Named:
    """A change of a name; `content` is that of a file made by it."""

    operation: Made | MadeFolder | Renamed | Removed
    content: _Content

    @property
    def folder(self) -> str:
        return self.operation.name.rpartition("/")[0]

    def apply(self, names: dict[str, _Content]) -> None:
        match self.operation:
            case Made(name) | MadeFolder(name):
                names[name] = self.content
            case Renamed(name, to):
                names[to] = names.pop(name)
            case Removed(name):
                names.pop(name, None)


@dataclass(slots=True)
class Disk:
    """The files of one folder and those below, as far as they are safe and as the programs see them."""

    safe_names: dict[str, _Content]
    later_names: list[_Named] = field(default_factory=list[_Named])
    names: dict[str, _Content] = field(default_factory=dict[str, _Content])

    @classmethod
    def holding(cls, files: Files) -> Disk:
        """Return a disk on which these files are safe, and their folders."""
        folders = {name.rpartition("/")[0] for name in files} - {""}
        contents = {**{name: _Content(folder=True) for name in folders}, **{name: _Content(data) for name, data in files.items()}}
        return cls(contents, names=dict(contents))

    def take(self, operation: Operation) -> None:
        """Go on by one operation."""
        match operation:
            case Made() | MadeFolder() | Renamed() | Removed():
                named = _Named(operation, _Content(folder=isinstance(operation, MadeFolder)))
                self.later_names.append(named)
                named.apply(self.names)
            case Written(name) | Cut(name):
                self.names[name].later.append(operation)
            case Synced(name) if name in self.names and not self.names[name].folder:
                content = self.names[name]
                content.safe, content.later = _after(content.safe, content.later), []
            case Synced(folder):
                self._sync_names(folder)
            case Told():
                pass

    def nothing_more(self) -> Files:
        """Return what is safe and no more."""
        return {name: content.safe for name, content in _files(self.safe_names)}

    def everything(self) -> Files:
        """Return what the programs see."""
        return {name: _after(content.safe, content.later) for name, content in _files(self.names)}

    def some(self, chance: Random) -> Files:
        """Return what is safe, and by chance some of the names and some of the sectors that came later."""
        names, share = dict(self.safe_names), chance.choice((0.1, 0.5, 0.9))
        for named in self.later_names[: chance.randint(0, len(self.later_names))]:
            named.apply(names)
        return {name: _after(content.safe, [part for part in _sectors(content.later) if chance.random() < share]) for name, content in _files(names)}

    def torn(self, chance: Random) -> Files:
        """Return everything but some sectors of each file's last write."""
        found: dict[str, bytes] = {}
        for name, content in _files(self.names):
            last = list(_sectors(content.later[-1:]))
            found[name] = _after(content.safe, [*content.later[:-1], *(part for part in last if chance.random() < 0.5)])
        return found

    def _sync_names(self, folder: str) -> None:
        for named in self.later_names:
            if named.folder == folder:
                named.apply(self.safe_names)
        self.later_names = [named for named in self.later_names if named.folder != folder]


def states(disk: Disk, chance: Random) -> Iterator[Files]:
    """Yield what may be on the disk when the power goes now: nothing of what is not safe, all, and parts of it by chance."""
    yield disk.nothing_more()
    if not disk.later_names and not any(content.later for content in disk.names.values()):
        return
    yield disk.everything()
    yield disk.torn(chance)
    for _ in range(RANDOM_PARTS):
        yield disk.some(chance)


def _files(names: Mapping[str, _Content]) -> Iterator[tuple[str, _Content]]:
    """Yield the files that are found: those all of whose folders are."""
    for name, content in names.items():
        folders = [str(folder) for folder in PurePosixPath(name).parents][:-1]
        if not content.folder and all(folder in names for folder in folders):
            yield name, content


def _sectors(later: list[Written | Cut]) -> Iterator[Written | Cut]:
    """Yield the changes as the disk makes them: a write falls apart where sectors end."""
    for change in later:
        if isinstance(change, Cut):
            yield change
            continue
        end = change.offset + len(change.data)
        edges = [change.offset, *range((change.offset // SECTOR + 1) * SECTOR, end, SECTOR), end]
        for start, stop in pairwise(edges):
            yield Written(change.name, start, change.data[start - change.offset : stop - change.offset])


def _after(safe: bytes, changes: list[Written | Cut]) -> bytes:
    if not changes:
        return safe
    data = bytearray(safe)
    for change in changes:
        if isinstance(change, Cut):
            data[:] = data[: change.size].ljust(change.size, b"\0")
        else:
            data.extend(bytes(max(0, change.offset - len(data))))
            data[change.offset : change.offset + len(change.data)] = change.data
    return bytes(data)
