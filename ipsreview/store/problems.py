"""What SQLite and the system refuse, told as problems that the user can mend."""

from __future__ import annotations

import errno
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from ipsreview.errors import KnownError
from ipsreview.messages import Message, message
from ipsreview.stopping import GivenUpError
from ipsreview.store.connecting import DriverError
from ipsreview.store.damage import DAMAGED, damaged
from ipsreview.store.unreadable import UnreadableValueError

__all__ = ["DAMAGED", "told_by_database", "told_by_system"]

_FULL = message("The disk that holds {path} is full, so nothing was written; make room on it and try again.")

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}  # the last where a user may have no larger files

_SENTENCES = {
    "SQLITE_FULL": _FULL,
    "SQLITE_IOERR": message("The disk did not let {path} be read or written ({reason}); see that it is connected and has room, then try again."),
    "SQLITE_READONLY": message("{path} may not be written ({reason}); ask for permission to write it and its folder, or choose another file."),
    "SQLITE_CANTOPEN": message("{path} cannot be opened ({reason}); ask for permission to write it and its folder, or choose another file."),
    "SQLITE_BUSY": message("Another program is using {path}; close that program, or wait until it is done, and try again."),
}
"""By the beginning of SQLite's name for the error; every other error but damage is a bug of ours."""

_DAMAGE = ("SQLITE_CORRUPT", "SQLITE_NOTADB")

_NO_TEXT = "Could not decode to UTF-8"
"""How the driver begins to say that bytes are no text; it has no name for that."""

_NAMES = {
    "database or disk is full": "SQLITE_FULL",
    "disk I/O error": "SQLITE_IOERR",
    "attempt to write a readonly database": "SQLITE_READONLY",
    "unable to open database file": "SQLITE_CANTOPEN",
    "database is locked": "SQLITE_BUSY",
    "database disk image is malformed": "SQLITE_CORRUPT",
    "file is not a database": "SQLITE_NOTADB",
    "interrupted": "SQLITE_INTERRUPT",
}
"""SQLite's words for errors, by which alone the driver tells those of a copy (`Connection.backup`, SQLCipher's export)."""

_NAMELESS = {"", "SQLITE_ERROR"}


@contextmanager
def told_by_database(path: Path) -> Generator[None]:
    """Turn errors of the database that the user can mend into known ones."""
    try:
        yield
    except UnreadableValueError:
        raise damaged(path, message("a value in it can no longer be read")) from None
    except Exception as error:
        cause = getattr(error, "orig", error)  # SQLAlchemy, which is not imported for the sake of its errors, wraps those of the driver
        if not isinstance(cause, DriverError):
            raise
        if str(cause).startswith(_NO_TEXT):
            raise damaged(path, message("a text in it can no longer be read")) from None  # the driver's words quote it
        name = _name(cause)
        if name == "SQLITE_INTERRUPT":
            raise GivenUpError from None
        if name.startswith(_DAMAGE):
            raise damaged(path, cause) from error
        sentence = next((sentence for start, sentence in _SENTENCES.items() if name.startswith(start)), None)
        if sentence is None:
            raise
        raise KnownError(sentence.filled(path=path, reason=cause)) from error


def _name(cause: BaseException | None) -> str:
    name = str(getattr(cause, "sqlite_errorname", ""))
    return _NAMES.get(str(cause), name) if name in _NAMELESS else name


@contextmanager
def told_by_system(what: Message, path: Path) -> Generator[None]:
    """Turn errors of the file system into known ones; `what`, a sentence with the gaps `{path}` and `{reason}`, tells all but a full disk."""
    try:
        yield
    except OSError as error:
        sentence = _FULL if error.errno in _NO_ROOM else what
        raise KnownError(sentence.filled(path=path, reason=error.strerror or error)) from error
