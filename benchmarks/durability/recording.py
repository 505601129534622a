"""What a process does to the files of one folder, as strace sees it: every write, every sync and every change of a name, in order."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

STRACE = shutil.which("strace")
_CALLS = (
    "open,openat,openat2,creat,write,pwrite64,writev,pwritev,pwritev2,sendfile,copy_file_range,splice,ftruncate,truncate,fallocate,"
    "fsync,fdatasync,sync,syncfs,sync_file_range,msync,unlink,unlinkat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mkdir,mkdirat,rmdir"
)
_LINE = re.compile(r"^(\d+)\s+(\w+)\((.*)\)\s+=\s(-?\d+)")
_BYTES = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_HANDLE = re.compile(r"^(\d+)<((?:\\x[0-9a-f]{2})*)>")


@dataclass(frozen=True, slots=True)
class Made:
    """A file of this name was made, empty."""

    name: str


@dataclass(frozen=True, slots=True)
class MadeFolder:
    """A folder of this name was made."""

    name: str


@dataclass(frozen=True, slots=True)
class Written:
    """Bytes were written into the file of this name."""

    name: str
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """The file of this name was cut, or made longer, to a size."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Synced:
    """What the file of this name holds was forced to the disk; with an empty name, which names there are."""

    name: str


@dataclass(frozen=True, slots=True)
class Renamed:
    """A file has another name."""

    name: str
    to: str


@dataclass(frozen=True, slots=True)
class Removed:
    """A name is gone."""

    name: str


@dataclass(frozen=True, slots=True)
class Told:
    """The process told a line to the one that started it."""

    line: str


Operation = Made | MadeFolder | Written | Cut | Synced | Renamed | Removed | Told


class NotUnderstoodError(Exception):
    """The log holds a call on the folder that the simulation has no idea of; it would prove nothing."""


def under_strace(log: Path, *options: str) -> list[str]:
    """Return the beginning of a command line that runs a program under strace."""
    if STRACE is None:
        raise NotUnderstoodError("there is no strace on this machine; install it (Debian's package is strace)")
    return [STRACE, "-f", "-qq", "-o", str(log), *options]


def record(folder: Path, log: Path, module: str, *arguments: str) -> list[Operation]:
    """Run a module of ours and return what it did in `folder`; raise where it failed."""
    command = [*under_strace(log, "--seccomp-bpf", "-y", "-xx", "-s", "1000000", "-e", f"trace={_CALLS}", "-e", "signal=none")]
    subprocess.run([*command, sys.executable, "-m", module, *arguments], stdout=subprocess.PIPE, check=True)  # noqa: S603  our own module
    with log.open(encoding="ascii") as lines:
        return list(operations(lines, folder))


def operations(lines: Iterator[str] | Sequence[str], folder: Path) -> Iterator[Operation]:
    """Yield what the lines of a log tell about `folder`, by names relative to it."""
    reader = _Reader(folder.resolve())
    for line in lines:
        yield from reader.read(line)


@dataclass(slots=True)
class _Reader:
    """Reads the log; it remembers which files there are, and how far each one was written without a given offset."""

    folder: Path
    process: str = ""
    """The first one of the log; those that it starts (libraries look for others so) have no business in the folder."""
    names: set[str] = field(default_factory=set[str])
    positions: dict[str, int] = field(default_factory=dict[str, int])

    def __post_init__(self) -> None:
        self.names = {str(path.relative_to(self.folder)) for path in self.folder.rglob("*") if path.is_file()} if self.folder.exists() else set()

    def read(self, line: str) -> Iterator[Operation]:
        process = line.partition(" ")[0]
        self.process = self.process or process
        if process != self.process:
            if _escaped(self.folder) in line:
                raise NotUnderstoodError(f"another process or thread: {line[:80]}")
            return
        found = _LINE.match(line)
        if found is None:
            if "unfinished" in line and "exit" not in line:
                raise NotUnderstoodError(f"a call that another one interrupts: {line[:80]}")
            return
        call, arguments, result = found.group(2), found.group(3), int(found.group(4))
        if result < 0:
            return
        told = _HANDLE.match(arguments)
        if call == "write" and told and told.group(1) == "1":
            yield from (Told(said) for said in _text(_BYTES.findall(arguments)[0]).decode().splitlines())
        elif call in ("open", "openat", "openat2", "creat"):
            yield from self._opened(arguments)
        elif told:
            name = self._name(_text(told.group(2)))
            if name is not None:
                yield from self._on_handle(call, name, arguments, result)
        else:
            yield from self._on_names(call, [self._name(_text(text)) for text in _BYTES.findall(arguments)])

    def _name(self, path: bytes) -> str | None:
        absolute = Path(path.decode())
        return str(absolute.relative_to(self.folder)).removeprefix(".") if absolute.is_relative_to(self.folder) else None

    def _opened(self, arguments: str) -> Iterator[Operation]:
        name = self._name(_text(_BYTES.findall(arguments)[0]))
        if not name:
            return
        self.positions[name] = 0
        if "O_CREAT" in arguments and name not in self.names:
            self.names.add(name)
            yield Made(name)
        elif "O_TRUNC" in arguments:
            yield Cut(name, 0)

    def _on_handle(self, call: str, name: str, arguments: str, result: int) -> Iterator[Operation]:
        match call:
            case "pwrite64":
                yield Written(name, int(arguments.rsplit(", ", 1)[1]), _text(_BYTES.findall(arguments)[0])[:result])
            case "write":
                start = self.positions.get(name, 0)
                self.positions[name] = start + result
                yield Written(name, start, _text(_BYTES.findall(arguments)[0])[:result])
            case "ftruncate":
                yield Cut(name, int(arguments.rsplit(", ", 1)[1]))
            case "fsync" | "fdatasync":
                yield Synced(name)
            case _:
                raise NotUnderstoodError(f"{call} on {name}")

    def _on_names(self, call: str, names: list[str | None]) -> Iterator[Operation]:
        match call, names:
            case (("unlink" | "unlinkat"), [str(name)]):
                self.names.discard(name)
                yield Removed(name)
            case (("rename" | "renameat" | "renameat2"), [str(name), str(to)]):
                self.names = (self.names - {name}) | {to}
                yield Renamed(name, to)
            case (("mkdir" | "mkdirat"), [str(name)]):
                yield MadeFolder(name)
            case _:
                if any(name is not None for name in names):
                    raise NotUnderstoodError(f"{call} on {names}")


def _escaped(path: Path) -> str:
    return "".join(f"\\x{byte:02x}" for byte in str(path).encode())


def _text(escaped: str) -> bytes:
    return bytes.fromhex(escaped.replace("\\x", ""))
