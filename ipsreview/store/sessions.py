"""Transactions over the one connection of a process."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import cast

from sqlalchemy import Connection, NullPool, create_engine

from ipsreview.store.connecting import DRIVER
from ipsreview.store.forms import KnownForms
from ipsreview.store.problems import told_by_database
from ipsreview.store.reading import Reading
from ipsreview.store.writing import Writing


class Sessions:
    """Hands out transactions, one at a time whatever thread asks; what the database refuses is told as known problems."""

    def __init__(self, path: Path, connect: Callable[[], sqlite3.Connection]) -> None:
        self._path = path
        self._forms = KnownForms()
        self._turn = RLock()
        with told_by_database(path):
            self._connection = _connection(connect)

    @contextmanager
    def reading(self) -> Generator[Reading]:
        """Give one view of the reviews that no change elsewhere disturbs."""
        with self._transaction("BEGIN"):
            yield Reading(self._connection, self._forms, self._path)

    @contextmanager
    def writing(self) -> Generator[Writing]:
        """Change the reviews: everything is on the disk at the end, or nothing on an error."""
        with self._transaction("BEGIN IMMEDIATE"):
            yield Writing(self._connection, Reading(self._connection, self._forms, self._path))

    def checkpoint(self) -> None:
        """Take the log into the file and empty it; while another program reads, the log stays until the file is closed."""
        with self._turn, told_by_database(self._path):
            self._connection.connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def interrupt(self) -> None:
        """Have the query that another thread is at given up: it raises GivenUpError there."""
        cast("sqlite3.Connection", self._connection.connection.driver_connection).interrupt()

    def close(self) -> None:
        """Close the connection."""
        with self._turn:
            self._connection.close()

    @contextmanager
    def _transaction(self, begin: str) -> Generator[None]:
        """Begin ourselves: left to the driver a transaction would begin too late to be taken back as a whole."""
        with self._turn, told_by_database(self._path):
            try:
                with self._connection.begin():
                    self._connection.connection.cursor().execute(begin)
                    yield
            except BaseException:
                self._connection.connection.rollback()  # SQLAlchemy takes a failed commit for the end
                raise


def _connection(connect: Callable[[], sqlite3.Connection]) -> Connection:
    """Return a connection that stays: taking it anew out of a pool for each transaction took as long as the rest of an act."""
    engine = create_engine(
        "sqlite://",
        module=DRIVER,
        creator=connect,
        poolclass=NullPool,
        hide_parameters=True,  # errors are logged, and answers may not be
    )
    return engine.connect()
