"""Where backups are kept, and what their names say."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from ipsreview.errors import KnownError
from ipsreview.messages import Message, message
from ipsreview.store.thinning import kept

SUFFIX = ".backup"

_HALF_MADE = {".new", ".new-journal", ".new-wal", ".new-shm"}
_AT_WORK = timedelta(hours=1)
_MOMENT = "%Y-%m-%dT%H-%M-%S.%fZ"
_NAME = re.compile(r"(?P<of>.+)\.(?P<moment>\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{6}Z)\.(?P<why>[a-z]+)\.(?P<digest>[0-9a-f]{20})" + re.escape(SUFFIX))


class Why(StrEnum):
    """What a backup was made at, or before."""

    START = "start"
    FINISH = "finish"
    ASKED = "asked"
    UPGRADE = "upgrade"
    RESTORE = "restore"
    DELETION = "deletion"
    ENCRYPTION = "encryption"


WORDS: dict[Why, Message] = {
    Why.START: message("at the start"),
    Why.FINISH: message("a review was finished"),
    Why.ASKED: message("asked for"),
    Why.UPGRADE: message("before an upgrade"),
    Why.RESTORE: message("before another backup was brought back"),
    Why.DELETION: message("before a deletion"),
    Why.ENCRYPTION: message("before the encryption was changed"),
}


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup as it was found: when and why it was made, and what it holds.

    `sound` says that it was read from end to end and holds what it held when it was made; where it is False it could not be
    opened, is damaged, or is encrypted under another key, and the numbers are 0. `made_at` is in UTC.
    """

    path: Path
    made_at: datetime
    why: Why
    reviews: int
    finished: int
    sound: bool


class CopyName(NamedTuple):
    """What the name of a backup says; `digest` is that of its content."""

    of: str
    made_at: datetime
    why: Why
    digest: str

    def __str__(self) -> str:
        return f"{self.of}.{self.made_at.strftime(_MOMENT)}.{self.why}.{self.digest}{SUFFIX}"


def read_name(name: str) -> CopyName | None:
    """Return what a file's name says, None where it is no backup's."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        made_at = datetime.strptime(found["moment"], _MOMENT).replace(tzinfo=UTC)
        return CopyName(found["of"], made_at, Why(found["why"]), found["digest"])
    except ValueError:  # no such day, or another version's reason
        return None


def folder_beside(path: Path) -> Path:
    """Return the folder of the backups that stand beside the reviews at `path`."""
    return path.parent / "backups"


def folder_within(second: Path, path: Path) -> Path:
    """Return the folder in a second place that holds the backups of `path` alone: two laptops may share a stick or a synced folder."""
    host = re.sub(r"[^\w-]", "_", socket.gethostname())[:40]
    return second / f"{host} {sha256(str(path).encode()).hexdigest()[:8]}"


def second_place(second: Path, path: Path) -> Path:
    """Return the folder of `path` in a second place; raise KnownError where that place is not there, as a stick that is not plugged in."""
    if not second.is_dir():
        text = "The second folder for backups, {folder}, is not there; plug in its disk, or choose another folder."
        raise KnownError(message(text, folder=second))
    return folder_within(second, path)


def copies_in(folder: Path, of: str) -> dict[Path, CopyName]:
    """Return the backups of a file's name in a folder, the newest first; a folder that cannot be read has none."""
    found = ((file, read_name(file.name)) for file in _files(folder))
    named = [(file, name) for file, name in found if name is not None and name.of == of]
    return dict(sorted(named, key=lambda entry: entry[1].made_at, reverse=True))


def all_copies(path: Path, second: Path | None) -> dict[Path, CopyName]:
    """Return the backups of `path` beside it and in the second place, there those of other machines too; the newest first."""
    folders = [folder_beside(path), *([second, *_files(second)] if second else [])]
    found = [entry for folder in folders for entry in copies_in(folder, path.name).items()]
    return dict(sorted(found, key=lambda entry: entry[1].made_at, reverse=True))


def thin(folder: Path, of: str, now: datetime) -> None:
    """Remove the backups that the rule no longer keeps, and those that a crash left half made.

    What cannot be removed stays until the next time.
    """
    copies = copies_in(folder, of)
    keep = kept((name.made_at for name in copies.values()), now)
    for file in (*(file for file, name in copies.items() if name.made_at not in keep), *_half_made(folder, of, now)):
        with suppress(OSError):
            file.unlink()


def _half_made(folder: Path, of: str, now: datetime) -> Iterator[Path]:
    """Yield what no other program can still be at work on."""
    for file in _files(folder):
        made, new, _ = file.name.partition(f"{SUFFIX}.new")
        name = read_name(made + SUFFIX) if new and file.suffix in _HALF_MADE else None
        if name is not None and name.of == of and name.made_at < now - _AT_WORK:
            yield file


def _files(folder: Path) -> Iterable[Path]:
    def listed() -> Iterator[Path]:
        with suppress(OSError):
            yield from folder.iterdir()

    return list(listed())
