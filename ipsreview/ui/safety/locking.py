"""The lock: nothing of a review is on the screen until the passphrase was given again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget

from ipsreview.messages import message
from ipsreview.ui.safety.idle import IdleClock
from ipsreview.ui.safety.opening import find_key
from ipsreview.usecases.library import Database

if TYPE_CHECKING:
    from ipsreview.ui.main_window import MainWindow
    from ipsreview.ui.safety.gate import Curtain, KeyGate


class Lock(QObject):
    """Covers the window, when it is asked to and when nobody has touched it for a while."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.gate: KeyGate | Curtain | None = None
        self.clock = IdleClock(lambda: window.preferences.settings.lock_minutes, parent=self)
        self.clock.idle.connect(self.lock)

    def lock(self) -> None:
        """Write what was being typed, and cover everything; without reviews there is nothing to lock."""
        window = self._window
        if self.gate or not window.has_database:
            return
        self.clock.stop()
        if window.view:
            window.view.leave()
        self.gate = self._make_gate(window.database)
        self.gate.opened.connect(self._unlock)
        window.cover(self.gate)
        hide_all_but(window)

    def _unlock(self) -> None:
        gate, self.gate = self.gate, None
        if gate:
            self._window.uncover(gate)
        self.clock.start()

    def _make_gate(self, database: Database) -> KeyGate | Curtain:
        from ipsreview.ui.safety.gate import Curtain, KeyGate

        key = database.key
        if key is None:
            return Curtain()
        return KeyGate(self.tr("Locked"), self.tr("Give the passphrase to go on where you were."), lambda text: _same_key(database, key, text))


def hide_all_but(window: QWidget) -> None:
    """Close every question, menu and hint that is in front of a window; a question is answered with its harmless answer."""
    QToolTip.hideText()
    for widget in QApplication.topLevelWidgets():
        if widget is window or not widget.isVisible():
            continue
        if isinstance(widget, QDialog):
            widget.reject()
        widget.hide()


def _same_key(database: Database, key: bytes, text: str) -> bytes:
    """Return the key for what was typed; another key is refused, as that of a key file that somebody put in the place of ours."""
    if find_key(database.path, text) != key:
        from ipsreview.usecases.protecting import WrongPassphraseError

        raise WrongPassphraseError(message("This is not the passphrase of the reviews that are open; try again, or give the recovery key."))
    return key
