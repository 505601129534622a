"""Looking at a file before anything is done with it, without changing a byte of it."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from ipsreview.errors import KnownError
from ipsreview.messages import message
from ipsreview.store.connecting import DriverConnection, Mode, connect
from ipsreview.store.damage import damaged, no_reviews
from ipsreview.store.keys import PLAIN, refuse_with_key, refuse_without_key
from ipsreview.store.problems import told_by_database, told_by_system
from ipsreview.store.schema import APPLICATION_ID

_HEADER_SIZE = 100
_UNREADABLE = message("{path} cannot be read ({reason}); ask for permission to read it, or choose another file.")


class Marks(NamedTuple):
    """What a file says about itself."""

    application: int
    version: int


def log_of(path: Path) -> Path:
    """Return SQLite's write-ahead log of the file: it is there while the file is open, and after a crash."""
    return path.with_name(f"{path.name}-wal")


def is_there(path: Path) -> bool:
    """Say whether anything has this name; raise KnownError where the system does not let us know."""
    with told_by_system(_UNREADABLE, path):
        return path.exists()


def may_be_written(path: Path) -> bool:
    """Say whether the system lets us write the file, and the log's files beside it."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def refuse_read_only(path: Path) -> None:
    """Raise KnownError where the system does not let us write the file."""
    if not may_be_written(path):
        raise KnownError(message("{path} may not be written; ask for permission to write it and its folder, or choose another file.", path=path))


def refuse_lost_file(path: Path) -> None:
    """Raise KnownError where only the log of a file is left: SQLite would play it into the new file."""
    log = log_of(path)
    if log.exists():
        text = "{path} is missing while its log {log} is there; put the file back in its place, or move the log elsewhere to start anew."
        raise KnownError(message(text, path=path, log=log.name))


def examine(path: Path, newest: int, key: bytes | None = None) -> int:
    """Return the version of the file at `path`; raise KnownError where it is not a sound file of version 1 to `newest`.

    The header is read before SQLite touches the file. Raise NeedsKeyError where the file is encrypted and no key is given.
    """
    header = read_header(path)
    if key is None:
        refuse_without_key(path, header)
        _check_marks(path, _marks(header, path), newest)
    else:
        refuse_with_key(path, header)
    with told_by_database(path), closing(connect(path, mode_of_examining(path), query_only=True, key=key)) as connection:
        return check(connection, path, newest)


def mode_of_examining(path: Path) -> Mode:
    """Return how to look at the file and leave nothing behind.

    A closing connection that may write takes the log's changes into the file and removes the log, which is not wanted
    before the file is known to be sound; one that may not write leaves behind an empty log where there was none.
    """
    if log_of(path).exists():
        return Mode.READ
    return Mode.WRITE if may_be_written(path) else Mode.IMMUTABLE


def check(connection: DriverConnection, path: Path, newest: int) -> int:
    """Return the version of the open file; raise KnownError where it is damaged, another program's or newer."""
    marks = Marks(_number(connection, "application_id"), _number(connection, "user_version"))
    _check_marks(path, marks, newest)
    (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        raise damaged(path, found)
    return marks.version


def _number(connection: DriverConnection, pragma: str) -> int:
    (number,) = connection.execute(f"PRAGMA {pragma}").fetchone()
    return int(number)


def read_header(path: Path) -> bytes:
    """Return the file's first bytes; raise KnownError where it has none.

    On Linux and macOS, closing a file gives up all locks that the process has on it: this is one more reason for one connection a process.
    """
    with told_by_system(_UNREADABLE, path):
        if not path.is_file():
            raise KnownError(message("{path} is not a file; choose the file that holds the reviews.", path=path))
        with path.open("rb") as file:
            header = file.read(_HEADER_SIZE)
    if not header:
        raise no_reviews(message("{path} is empty; delete it to start anew, or put a copy made earlier in its place."), path)
    return header


def _marks(header: bytes, path: Path) -> Marks:
    """Return the marks in a file's own bytes (SQLite's file format, section 1.3)."""
    if len(header) < _HEADER_SIZE or not header.startswith(PLAIN):
        raise no_reviews(message("{path} is no file of reviews; choose the file that holds them."), path)
    return Marks(application=int.from_bytes(header[68:72], "big"), version=int.from_bytes(header[60:64], "big"))


def _check_marks(path: Path, marks: Marks, newest: int) -> None:
    if marks.application != APPLICATION_ID:
        raise no_reviews(message("{path} is the database of another program; choose the file that holds the reviews."), path)
    if marks.version > newest:
        text = (
            "{path} was written by a newer version of this program (file version {found}, this program knows {newest}); open it with the newer one."
        )
        raise KnownError(message(text, path=path, found=marks.version, newest=newest))
    if marks.version < 1:
        raise damaged(path, message("it has no version"))
