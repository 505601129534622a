"""The window's verbs that keep reviews: opening, locking, backing up, and the dialogs of the menu “Safety”."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ipsreview.messages import Message
from ipsreview.stopping import Stop
from ipsreview.ui.safety.background import BackgroundBackups
from ipsreview.ui.safety.locking import Lock
from ipsreview.ui.safety.opening import Opening
from ipsreview.ui.safety.resuming import Resuming
from ipsreview.ui.wording import say
from ipsreview.usecases.backups import Why
from ipsreview.usecases.library import Database

if TYPE_CHECKING:  # the reviews are listed before the dialogs are imported
    from ipsreview.ui.lines_dialog import LinesDialog
    from ipsreview.ui.main_window import MainWindow


class Safety(QObject):
    """What the window does so that nothing is lost and nobody gets in."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.resuming, self.locking, self.backups = Resuming(window), Lock(window), BackgroundBackups(self)
        self._opening = Opening(window)
        self._opening.opened.connect(self._begin_work)
        self.backups.failed.connect(self._tell)
        window.library.deletion_begun.connect(self.back_up_before_deletion)

    def begin(self, path: Path) -> None:
        """Open the reviews at the start of the program."""
        self._opening.begin(path)

    def open(self, path: Path, key: bytes | None = None) -> None:
        """Show the reviews at `path`."""
        self._opening.open(path, key)

    def lock(self) -> None:
        """Hide everything until the passphrase is given again."""
        self.locking.lock()

    def back_up(self, why: Why) -> None:
        """Back the reviews up while the work goes on."""
        self.backups.start(self._window.database, why, self._window.preferences.second_backups)

    def back_up_before_deletion(self) -> None:
        """Back the reviews up as they are now, and wait for it."""
        self.back_up(Why.DELETION)
        self.backups.finish_before(self._window)

    def closed_for(self, parent: QWidget, words: str, act: Callable[[Path, Stop], bytes | None]) -> bool:
        """Close the reviews, do something to their file, and open them with the key that `act` returns; it may be cancelled meanwhile.

        Return False where nothing was done, because a review could not be saved. When `act` fails, or gives up, they are opened as they were.
        """
        from ipsreview.ui.working import work_until_stopped

        key = self._window.database.key
        self.backups.finish_before(parent)
        path = self._window.close_database()
        if path is None:
            return False
        try:
            key = work_until_stopped(parent, words, partial(act, path))
        finally:
            self._opening.open(path, key, resume=False)
        return True

    def end(self) -> None:
        """Let go of clock and thread: the window closes."""
        self.locking.clock.stop()
        self.backups.finish()

    def show_protection(self) -> None:
        """Choose, change or give up the passphrase, and say when the window locks."""
        from ipsreview.ui.safety.protection import ProtectionDialog

        self._show(ProtectionDialog(self._window))

    def show_backups(self) -> None:
        """Show the backups, and bring one back."""
        from ipsreview.ui.safety.backups import BackupsDialog

        self._show(BackupsDialog(self._window))

    def show_deleted(self) -> None:
        """Show the deleted reviews, and bring some back."""
        from ipsreview.ui.safety.deleted import DeletedDialog

        self._show(DeletedDialog(self._window))

    def show_retention(self) -> None:
        """Show what has been kept long enough, and remove it."""
        from ipsreview.ui.safety.retention import RetentionDialog

        self._show(RetentionDialog(self._window))

    def _begin_work(self, database: Database, at_start: bool) -> None:
        self.locking.clock.start()
        if at_start:
            self.backups.start_soon(database, Why.START, self._window.preferences.second_backups)

    def _tell(self, message: Message) -> None:
        window = self._window
        if window.view:
            window.view.tell(say(message))
        else:
            window.library.show_notice(say(message))

    def _show(self, dialog: LinesDialog) -> None:
        dialog.exec()
        dialog.deleteLater()
