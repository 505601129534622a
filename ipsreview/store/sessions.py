"""Transactions over the one connection of a process."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

from ipsreview.store.connecting import DRIVER
from ipsreview.store.forms import KnownForms
from ipsreview.store.problems import told_by_database
from ipsreview.store.reading import Reading
from ipsreview.store.writing import Writing


class Sessions:
    """Hands out transactions; what the database refuses is told as known problems."""

    def __init__(self, path: Path, connect: Callable[[], sqlite3.Connection]) -> None:
        self._path = path
        self._engine = _engine(connect)
        self._forms = KnownForms()

    @contextmanager
    def reading(self) -> Generator[Reading]:
        """Give one view of the reviews that no change elsewhere disturbs."""
        with told_by_database(self._path), self._engine.begin() as connection:
            yield Reading(connection, self._forms, self._path)

    @contextmanager
    def writing(self) -> Generator[Writing]:
        """Change the reviews: everything is on the disk at the end, or nothing on an error."""
        with told_by_database(self._path), self._engine.execution_options(begin="BEGIN IMMEDIATE").begin() as connection:
            yield Writing(connection, Reading(connection, self._forms, self._path))

    def checkpoint(self) -> None:
        """Take the log into the file and empty it; while another program reads, the log stays until the file is closed."""
        with told_by_database(self._path):
            connection = self._engine.raw_connection()
            try:
                connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                connection.close()

    def close(self) -> None:
        """Close the connection."""
        self._engine.dispose()


def _engine(connect: Callable[[], sqlite3.Connection]) -> Engine:
    engine = create_engine(
        "sqlite://",
        module=DRIVER,
        creator=connect,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        hide_parameters=True,  # errors are logged, and answers may not be
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Begin the transaction ourselves: left to the driver it would begin too late to be taken back as a whole."""
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))
