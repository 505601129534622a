"""Backups made beside the work: the window does not stand still for them."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from ipsreview.errors import KnownError
from ipsreview.logs import record_known
from ipsreview.usecases.backups import Backup, Why, backup_now
from ipsreview.usecases.library import Database


class BackgroundBackups(QObject):
    """One backup at a time, in a thread of its own."""

    failed = Signal(object)
    """A backup could not be made; carries the Message that says why."""
    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._done.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def start(self, database: Database, why: Why, second: Path | None) -> None:
        """Back the reviews up, unless nothing has changed since the newest backup."""
        if database.read_only:
            return
        self._pool = self._pool or ThreadPoolExecutor(1)
        self._pool.submit(backup_now, database, why, second=second).add_done_callback(self._done.emit)

    def finish(self) -> None:
        """Wait for what is being backed up; before the file is closed or replaced, and at the end."""
        pool, self._pool = self._pool, None
        if pool:
            pool.shutdown()

    def _tell(self, future: Future[Backup | None]) -> None:
        try:
            future.result()
        except KnownError as error:
            record_known(error)
            self.failed.emit(error.message)
