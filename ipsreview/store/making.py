"""Making the file, and putting a new one in the place of an old."""

from __future__ import annotations

import os
from collections.abc import Generator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from ipsreview.messages import message
from ipsreview.store.connecting import DriverConnection, Mode, connect
from ipsreview.store.problems import told_by_database, told_by_system
from ipsreview.store.schema import APPLICATION_ID

Steps = Sequence[Sequence[str]]

_NOT_WRITTEN = message("{path} cannot be written ({reason}); make room on its disk or ask for permission to write there, or choose another place.")


def make_folder(path: Path) -> None:
    """Make the folder of the file, closed to other users of the machine, where it is not there; it is safe on the disk then."""
    with told_by_system(message("The folder {path} cannot be made ({reason}); choose another place for the reviews."), path.parent):
        missing = [folder for folder in path.parents if not folder.exists()]
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        for folder in missing:  # what is in a folder is no safer than the folder's own name
            _sync_folder(folder.parent)


def make_file(path: Path, steps: Steps, key: bytes | None = None) -> None:
    """Make an empty file at `path`: built under another name, so that it is there as a whole or not at all."""
    with put_in_place(path) as new, closing(connect(new, Mode.WRITE, key=key)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")
        make_tables(connection, steps)


def make_tables(connection: DriverConnection, steps: Steps) -> None:
    """Make the tables in an empty database."""
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    climb(connection, steps, 0)


def climb(connection: DriverConnection, steps: Steps, version: int) -> None:
    """Take an open file from `version` to the newest, one transaction a step; one that fails is taken back as a whole."""
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


def remove_leftovers(path: Path) -> None:
    """Remove what a crash has left of a file that was to take the place of `path`: it may hold in plain text what that has encrypted."""
    with told_by_system(_NOT_WRITTEN, path):
        _remove(path.with_name(f"{path.name}.new"))


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
