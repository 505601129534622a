"""Connections to the file: the one place that names the driver, and the one place where it is given a key."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2  # pyright: ignore[reportMissingTypeStubs]  # it comes without types

from ipsreview.sealing import KEY_SIZE
from ipsreview.stopping import Stop

DRIVER: Any = dbapi2
"""SQLCipher's driver; it follows the standard library's `sqlite3` in everything."""

if TYPE_CHECKING:  # it comes without types; those that serve for it would bring a second SQLite with them
    import sqlite3

    DriverConnection = sqlite3.Connection
    DriverError = sqlite3.DatabaseError
else:
    DriverConnection, DriverError = DRIVER.Connection, DRIVER.DatabaseError

BUSY_MS = 2000
"""How long another program's lock is waited for; the window stands still meanwhile."""


_STEPS_BETWEEN = 10_000
"""How many of its own steps SQLite does before it asks whether to go on: a few milliseconds."""


class Mode(StrEnum):
    """How the file is opened, in SQLite's words. IMMUTABLE needs no right to write beside the file, and sees no write-ahead log."""

    WRITE = "mode=rw"
    READ = "mode=ro"
    IMMUTABLE = "mode=ro&immutable=1"


def connect(path: Path, mode: Mode, *, query_only: bool = False, key: bytes | None = None, lenient: bool = False) -> DriverConnection:
    """Open the file at `path`, which has to be there, with our settings; `key` is that of an encrypted file.

    A wrong key shows here or at the first thing that is read: the driver raises SQLITE_NOTADB. With `lenient`, for copies of
    damaged files only, SQLite also opens a file that is shorter than it says, or whose list of tables is damaged in parts.
    """
    connection = _opened(f"{path.as_uri()}?{mode}")
    try:
        if key is not None:
            _unlock(connection, key)
        if lenient:
            connection.execute("PRAGMA writable_schema = ON")
        _settle(connection, query_only=query_only)
    except BaseException:
        connection.close()
        raise
    return connection


def literal(key: bytes) -> str:
    """Return a key as SQLCipher takes it: as it is, without a function that makes it out of a passphrase."""
    if len(key) != KEY_SIZE:
        raise ValueError(f"a key has {KEY_SIZE} bytes")
    return f"x'{key.hex()}'"


def obey(connection: DriverConnection, stop: Stop) -> None:
    """Have every query be given up once that is wanted: `told_by_database` raises GivenUpError then."""
    connection.set_progress_handler(stop, _STEPS_BETWEEN)


def be_silent(connection: DriverConnection) -> None:
    """Keep SQLCipher from writing to the standard error what it thinks of a key or of a page."""
    connection.execute("PRAGMA cipher_log_level = NONE")


def _unlock(connection: DriverConnection, key: bytes) -> None:
    """Give the key before anything else. SQLCipher takes it in no other way than as text; no one but the driver sees it."""
    be_silent(connection)
    connection.execute(f'PRAGMA key = "{literal(key)}"')


def connect_to_memory() -> DriverConnection:
    """Open an empty database that is nowhere on the disk."""
    connection = _opened("file::memory:")
    _settle(connection, query_only=False)
    return connection


def _opened(uri: str) -> DriverConnection:
    """Open without the driver's own transactions: ours begin where we say."""
    return DRIVER.connect(uri, uri=True, isolation_level=None, check_same_thread=False)


def _settle(connection: DriverConnection, *, query_only: bool) -> None:
    for setting in _settings(query_only=query_only):
        connection.execute(f"PRAGMA {setting}")


def _settings(*, query_only: bool) -> list[str]:
    """Return the settings of every connection; SQLite forgets all of them on closing."""
    settings = [f"busy_timeout = {BUSY_MS}", "trusted_schema = OFF", "foreign_keys = ON", "secure_delete = ON", "synchronous = FULL"]
    if sys.platform == "darwin":  # where an ordinary fsync stops in the disk's own cache
        settings += ["fullfsync = ON", "checkpoint_fullfsync = ON"]
    return [*settings, "query_only = ON"] if query_only else settings
