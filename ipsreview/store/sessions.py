"""Transactions over the one connection of a process."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

from ipsreview.store.connecting import DRIVER, DriverConnection
from ipsreview.store.forms import KnownForms
from ipsreview.store.importing import import_sqlalchemy
from ipsreview.store.listing import Listing
from ipsreview.store.places import Places
from ipsreview.store.problems import told_by_database

if TYPE_CHECKING:  # SQLAlchemy is imported once more than lines is asked for
    from sqlalchemy import Connection

    from ipsreview.store.reading import Reading
    from ipsreview.store.writing import Writing


class Sessions:
    """Hands out transactions, one at a time whatever thread asks; what the database refuses is told as known problems."""

    def __init__(self, path: Path, connect: Callable[[], DriverConnection]) -> None:
        self._path = path
        self._turn = RLock()
        with told_by_database(path):
            self._driver = connect()
        self._forms = KnownForms(self._driver)
        self._connection: Connection | None = None

    @contextmanager
    def listing(self) -> Generator[Listing]:
        """Give the library's lines as no change elsewhere disturbs them."""
        with self._transaction("BEGIN"):
            yield Listing(self._driver, self._forms)

    @contextmanager
    def reading(self) -> Generator[Reading]:
        """Give one view of the reviews that no change elsewhere disturbs."""
        with self._connected("BEGIN") as connection:
            yield self._reading(connection)

    @contextmanager
    def writing(self) -> Generator[Writing]:
        """Change the reviews: everything is on the disk at the end, or nothing on an error."""
        with self._connected("BEGIN IMMEDIATE") as connection:
            from ipsreview.store.writing import Writing

            yield Writing(connection, self._reading(connection), self._forms, Places(self._driver))

    def _reading(self, connection: Connection) -> Reading:
        from ipsreview.store.reading import Reading

        return Reading(connection, self._forms, self._path)

    def checkpoint(self) -> None:
        """Take the log into the file and empty it; while another program reads, the log stays until the file is closed."""
        with self._turn, told_by_database(self._path):
            self._driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def interrupt(self) -> None:
        """Have the query that another thread is at given up: it raises GivenUpError there."""
        self._driver.interrupt()

    def close(self) -> None:
        """Close the connection."""
        with self._turn:
            if self._connection:
                self._connection.close()
            self._driver.close()

    @contextmanager
    def _connected(self, begin: str) -> Generator[Connection]:
        """Give SQLAlchemy's connection over ours, in a transaction."""
        import_sqlalchemy()
        with self._turn, told_by_database(self._path):
            self._connection = self._connection or _connection(self._driver)
            with self._transaction(begin), self._connection.begin():
                yield self._connection

    @contextmanager
    def _transaction(self, begin: str) -> Generator[None]:
        """Begin ourselves: left to the driver a transaction would begin too late to be taken back as a whole."""
        with self._turn, told_by_database(self._path):
            try:
                self._driver.execute(begin)
                yield
                self._driver.commit()
            except BaseException:
                self._driver.rollback()  # SQLAlchemy takes a failed commit for the end
                raise


def _connection(driver: DriverConnection) -> Connection:
    """Return a connection that stays: taking it anew out of a pool for each transaction took as long as the rest of an act."""
    from sqlalchemy import NullPool, create_engine

    engine = create_engine(
        "sqlite://",
        module=DRIVER,
        creator=lambda: driver,
        poolclass=NullPool,
        hide_parameters=True,  # errors are logged, and answers may not be
    )
    return engine.connect()
