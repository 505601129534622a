"""Looking for reviews: few are found at once, many beside the window's own work."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ipsreview.errors import KnownError
from ipsreview.usecases.library import Database, LibraryQuery, State

if TYPE_CHECKING:  # few reviews are found without
    from concurrent.futures import Future, ThreadPoolExecutor

AT_ONCE = 2000
"""In so many reviews everything is found within a few milliseconds, sooner than a thread could tell it."""

LOOK_MS = 5
A_MOMENT_MS = 200


@dataclass(frozen=True, slots=True)
class Request:
    """What to look for, how many reviews there are in each state, and what to choose among those found: `select`, else the line `instead`.

    `focus` puts the keyboard on them.
    """

    query: LibraryQuery
    counts: Mapping[State, int]
    select: int | None = None
    instead: int = 0
    focus: bool = False

    @property
    def total(self) -> int:
        """Return how many reviews there are."""
        return sum(self.counts.values())


class Looking(QObject):
    """Looks for one request at a time: a newer one takes the place of an older.

    The window looks whether it is done: a thread may outlive the window, and then has nobody to tell.
    """

    found = Signal(object, object)
    """A Request, and the ids of the reviews it finds."""
    failed = Signal(object)
    """The reviews could not be read; carries the Message that says why."""
    takes_long = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.asked: Request | None = None
        self._pool: ThreadPoolExecutor | None = None
        self._running: Future[list[int] | None] | None = None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._moment = QTimer(self, singleShot=True, interval=A_MOMENT_MS)
        self._moment.timeout.connect(self.takes_long)

    def ask(self, database: Database, request: Request) -> None:
        """Look for a request in place of what is being looked for; among few reviews it is found when this returns."""
        self.asked = request
        if request.total <= AT_ONCE:
            self._tell(request, lambda: database.find_ids(request.query))
            return
        from concurrent.futures import ThreadPoolExecutor

        database.stop_looking()
        self._pool = self._pool or ThreadPoolExecutor(1)
        self._running = self._pool.submit(database.look_for, request.query, lambda: self.asked is request)
        self._timer.start()
        self._moment.start()

    def _look(self) -> None:
        if self.asked and self._running and self._running.done():
            self._tell(self.asked, self._running.result)

    def _tell(self, request: Request, ids: Callable[[], list[int] | None]) -> None:
        for timer in (self._timer, self._moment):
            timer.stop()
        self.asked = self._running = None
        try:
            found = ids()
        except KnownError as error:
            self.failed.emit(error.message)
            return
        if found is not None:
            self.found.emit(request, found)
