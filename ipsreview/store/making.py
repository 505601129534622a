"""Making the file, and bringing one of an older version up to date."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Generator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from ipsreview.store.connecting import Mode, connect
from ipsreview.store.examining import check
from ipsreview.store.problems import told_by_database, told_by_system
from ipsreview.store.schema import APPLICATION_ID

Steps = Sequence[Sequence[str]]

_NOT_WRITTEN = "{path} cannot be written ({reason}); make room on its disk or ask for permission to write there, or choose another place."


def make_folder(path: Path) -> None:
    """Make the folder of the file, closed to other users of the machine, where it is not there."""
    with told_by_system("The folder {path} cannot be made ({reason}); choose another place for the reviews.", path.parent):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)


def make_file(path: Path, steps: Steps, key: bytes | None = None) -> None:
    """Make an empty file at `path`: built under another name, so that it is there as a whole or not at all."""
    with put_in_place(path) as new, closing(connect(new, Mode.WRITE, key=key)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")
        make_tables(connection, steps)


def make_tables(connection: sqlite3.Connection, steps: Steps) -> None:
    """Make the tables in an empty database."""
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    _climb(connection, steps, 0)


def bring_up_to_date(path: Path, version: int, steps: Steps, key: bytes | None = None) -> None:
    """Take the file from `version` to the newest, one transaction a step, after a checked backup beside it."""
    if version == len(steps):
        return
    back_up(path, path.with_name(f"{path.name}.version-{version}.backup"), version, key)
    with told_by_database(path), closing(connect(path, Mode.WRITE, key=key)) as connection:
        _climb(connection, steps, version)


def back_up(path: Path, target: Path, version: int, key: bytes | None = None) -> None:
    """Write a copy of the file to `target`, under the same key, put there only once it has been read back and found sound."""
    with put_in_place(target) as new:
        with closing(connect(path, Mode.WRITE, key=key)) as connection:
            connection.execute("VACUUM INTO ?", (str(new),))
        with closing(connect(new, Mode.IMMUTABLE, key=key)) as copy:
            check(copy, new, version)


def _climb(connection: sqlite3.Connection, steps: Steps, version: int) -> None:
    for number, statements in enumerate(steps[version:], version + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in statements:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:  # SQLite itself takes some failures back, as on a full disk
                connection.execute("ROLLBACK")
            raise


@contextmanager
def put_in_place(path: Path) -> Generator[Path]:
    """Yield an empty file, closed to other users; then put it in the place of `path`, safe on the disk, or remove it on any failure."""
    new = path.with_name(f"{path.name}.new")
    try:
        with told_by_system(_NOT_WRITTEN, path), told_by_database(path):
            _remove(new)
            new.touch(0o600, exist_ok=False)
            yield new
            with new.open("r+b") as file:
                os.fsync(file.fileno())
            new.replace(path)
            _sync_folder(path.parent)
    finally:
        _remove(new)


def _remove(new: Path) -> None:
    for name in (new.name, f"{new.name}-journal", f"{new.name}-wal", f"{new.name}-shm"):
        new.with_name(name).unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    """Make a rename safe on the disk; Windows opens no folders, and does so by itself."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
