"""What SQLite and the system refuse, told as problems that the user can mend."""

from __future__ import annotations

import errno
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from ipsreview.errors import KnownError
from ipsreview.messages import message
from ipsreview.store.connecting import DriverError

DAMAGED = "The reviews in {path} are damaged ({reason}); the file was left as it is: put a copy made earlier in its place, or choose another file."

_FULL = "The disk that holds {path} is full, so nothing was written; make room on it and try again."

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT}

_SENTENCES = {
    "SQLITE_FULL": _FULL,
    "SQLITE_IOERR": "The disk did not let {path} be read or written ({reason}); see that it is connected and has room, then try again.",
    "SQLITE_READONLY": "{path} may not be written ({reason}); ask for permission to write it and its folder, or choose another file.",
    "SQLITE_CANTOPEN": "{path} cannot be opened ({reason}); ask for permission to write it and its folder, or choose another file.",
    "SQLITE_BUSY": "Another program is using {path}; close that program, or wait until it is done, and try again.",
    "SQLITE_CORRUPT": DAMAGED,
    "SQLITE_NOTADB": DAMAGED,
}
"""By the beginning of SQLite's name for the error; every other error is a bug of ours."""


@contextmanager
def told_by_database(path: Path) -> Generator[None]:
    """Turn errors of the database that the user can mend into known ones."""
    try:
        yield
    except (DriverError, DBAPIError) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        name = str(getattr(cause, "sqlite_errorname", ""))
        text = next((text for start, text in _SENTENCES.items() if name.startswith(start)), None)
        if text is None:
            raise
        raise KnownError(message(text, path=path, reason=cause)) from error


@contextmanager
def told_by_system(what: str, path: Path) -> Generator[None]:
    """Turn errors of the file system into known ones; `what`, a sentence with the gaps `{path}` and `{reason}`, tells all but a full disk."""
    try:
        yield
    except OSError as error:
        text = _FULL if error.errno in _NO_ROOM else what
        raise KnownError(message(text, path=path, reason=error.strerror or error)) from error
