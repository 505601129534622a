"""Finding of reviews beside whatever else is read and written."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Lock

from ipsreview.stopping import GivenUpError
from ipsreview.store.connecting import DriverConnection
from ipsreview.store.sessions import Sessions
from ipsreview.store.values import LibraryQuery


class Finder:
    """Finds reviews over a second connection, which only reads: neither an act nor the window waits for a long search.

    It may be asked from any thread. The connection is made when it is first asked.
    """

    def __init__(self, path: Path, connect: Callable[[], DriverConnection]) -> None:
        self._path = path
        self._connect = connect
        self._turn = Lock()
        self._sessions: Sessions | None = None
        self._closed = False

    def find_ids(self, query: LibraryQuery, wanted: Callable[[], bool]) -> list[int] | None:
        """Return the ids of the reviews the query finds, in its order; None once they are no longer wanted, or the file is closed."""
        with self._turn:
            while wanted() and not self._closed:
                self._sessions = self._sessions or Sessions(self._path, self._connect)
                with suppress(GivenUpError), self._sessions.listing() as listing:
                    return listing.find_ids(query)
        return None

    def give_up(self) -> None:
        """Have what is being looked for given up; where it is still wanted it is begun anew."""
        if self._sessions:
            self._sessions.interrupt()

    def close(self) -> None:
        """Close the connection, and find nothing any more."""
        self._closed = True
        self.give_up()
        with self._turn:
            sessions, self._sessions = self._sessions, None
            if sessions:
                sessions.close()
