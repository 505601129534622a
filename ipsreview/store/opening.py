"""Opening of the file: checks first, then the upgrades, then the connection that stays."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from ipsreview.errors import KnownError
from ipsreview.messages import message
from ipsreview.store.connecting import DriverConnection, Mode, connect, connect_to_memory
from ipsreview.store.database import Database
from ipsreview.store.examining import examine, is_there, log_of, may_be_written, refuse_lost_file, refuse_read_only
from ipsreview.store.finding import Finder
from ipsreview.store.locking import claimed
from ipsreview.store.making import Steps, make_file, make_folder, make_tables, remove_leftovers
from ipsreview.store.schema import UPGRADES
from ipsreview.store.sessions import Sessions
from ipsreview.store.upgrading import bring_up_to_date


def open_for_writing(path: Path, steps: Steps = UPGRADES, key: bytes | None = None) -> Database:
    """Open the file at `path` as its only writer, making it or bringing it up to date first."""
    make_folder(path)
    with ExitStack() as undo:
        undo.enter_context(claimed(path))
        if is_there(path):
            refuse_read_only(path)
            remove_leftovers(path)
            bring_up_to_date(path, examine(path, len(steps), key), steps, key)
        else:
            refuse_lost_file(path)
            make_file(path, steps, key)
        sessions = _sessions(path, partial(_connect_for_writing, path, key), undo)
        finder = _finder(path, partial(_connect_for_reading, path, key), undo)
        return Database(path, sessions, finder, read_only=False, release=undo.pop_all().close, key=key)


def open_for_reading(path: Path, steps: Steps = UPGRADES, key: bytes | None = None) -> Database:
    """Open the file at `path` beside whoever writes it; where there is none, open an empty library."""
    with ExitStack() as undo:
        opened: Callable[[], DriverConnection]
        if is_there(path):
            _refuse_older(path, examine(path, len(steps), key), len(steps))
            opened = partial(_connect_for_reading, path, key)
        else:
            refuse_lost_file(path)
            opened = partial(_empty_library, steps)
        return Database(path, _sessions(path, opened, undo), _finder(path, opened, undo), read_only=True, release=undo.pop_all().close, key=key)


def _sessions(path: Path, connect: Callable[[], DriverConnection], undo: ExitStack) -> Sessions:
    sessions = Sessions(path, connect)
    undo.callback(sessions.close)
    with sessions.listing() as listing:  # so that what is wrong is told now, not at the first review
        listing.counts()
    return sessions


def _finder(path: Path, connect: Callable[[], DriverConnection], undo: ExitStack) -> Finder:
    finder = Finder(path, connect)
    undo.callback(finder.close)
    return finder


def _connect_for_writing(path: Path, key: bytes | None) -> DriverConnection:
    connection = connect(path, Mode.WRITE, key=key)
    connection.execute("PRAGMA journal_mode = WAL")  # a file keeps this mode; another program may have changed it
    return connection


def _connect_for_reading(path: Path, key: bytes | None) -> DriverConnection:
    """Open for queries only; still, where the system allows it, in a way that cleans up the log's files on closing."""
    if may_be_written(path):
        return connect(path, Mode.WRITE, query_only=True, key=key)
    return connect(path, Mode.READ if log_of(path).exists() else Mode.IMMUTABLE, query_only=True, key=key)


def _empty_library(steps: Steps) -> DriverConnection:
    connection = connect_to_memory()
    make_tables(connection, steps)
    connection.execute("PRAGMA query_only = ON")
    return connection


def _refuse_older(path: Path, version: int, newest: int) -> None:
    if version < newest:
        text = "{path} was written by an older version of this program; open it once in the window, which brings it up to date."
        raise KnownError(message(text, path=path))
