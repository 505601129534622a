"""Backups made beside the work: the window does not stand still for them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ipsreview.errors import KnownError
from ipsreview.logs import record_known
from ipsreview.usecases.backups import Backup, Why, backup_now
from ipsreview.usecases.library import Database

if TYPE_CHECKING:  # the first backup begins once the reviews are painted
    from concurrent.futures import Future, ThreadPoolExecutor

LOOK_MS = 50
SOON_MS = 200


class BackgroundBackups(QObject):
    """One backup at a time, in a thread of its own.

    The window looks whether it is done: a thread may outlive the window, and then has nobody to tell.
    """

    failed = Signal(object)
    """A backup could not be made; carries the Message that says why."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._running: list[Future[Backup | None]] = []
        self._waiting: Callable[[], None] | None = None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._start_waiting)

    def start_soon(self, database: Database, why: Why, second: Path | None) -> None:
        """Back the reviews up as `start` does, once the window has painted them."""
        self._waiting = partial(self.start, database, why, second)
        self._soon.start()

    def start(self, database: Database, why: Why, second: Path | None) -> None:
        """Back the reviews up, unless nothing has changed since the newest backup."""
        if database.read_only:
            return
        from concurrent.futures import ThreadPoolExecutor

        self._pool = self._pool or ThreadPoolExecutor(1)
        self._running.append(self._pool.submit(backup_now, database, why, second=second))
        self._timer.start()

    def finish(self) -> None:
        """Wait for what is being backed up, or is about to be; before the file is closed or replaced, and at the end."""
        self._start_waiting()
        pool, self._pool = self._pool, None
        if pool:
            pool.shutdown()
            self._look()

    def finish_before(self, parent: QWidget) -> None:
        """Wait as `finish` does, while the window lives; `parent` is the one in front."""
        self._start_waiting()
        if self._running:
            from concurrent.futures import wait

            from ipsreview.ui.working import work

            work(parent, self.tr("Backing up your reviews …"), partial(wait, tuple(self._running)))
        self.finish()

    def _start_waiting(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting:
            waiting()

    def _look(self) -> None:
        done = [future for future in self._running if future.done()]
        self._running = [future for future in self._running if future not in done]
        if not self._running:
            self._timer.stop()
        for future in done:
            self._tell(future)

    def _tell(self, future: Future[Backup | None]) -> None:
        try:
            future.result()
        except KnownError as error:
            record_known(error)
            self.failed.emit(error.message)
