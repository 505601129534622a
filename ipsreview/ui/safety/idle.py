"""The clock of the idle lock: it looks at the time of day, so that hours asleep count too."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

LOOK_MS = 5_000
_ACTS = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
    QEvent.Type.InputMethod,
}


def _now() -> datetime:
    return datetime.now(UTC)


class IdleClock(QObject):
    """Tells when nobody has touched the program for some minutes.

    A computer that wakes up is noticed by its first key as well as by the clock: that key finds the window locked.
    """

    idle = Signal()

    def __init__(self, minutes: Callable[[], int], now: Callable[[], datetime] = _now, parent: QObject | None = None) -> None:
        """`minutes` says how many are meant, whenever it is asked; 0 is never."""
        super().__init__(parent)
        self._minutes, self._now = minutes, now
        self._last = now()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to watch the windows that are there, and those that the user goes to."""
        self.stop()
        self._last = self._now()
        self._timer.start()
        application = self._application()
        application.focusWindowChanged.connect(self._watch)
        application.focusObjectChanged.connect(self._watch)
        for watched in (*application.allWindows(), application.focusObject()):
            self._watch(watched)

    def stop(self) -> None:
        """Watch no longer."""
        if self._timer.isActive():
            self._timer.stop()
            self._application().focusWindowChanged.disconnect(self._watch)
            self._application().focusObjectChanged.disconnect(self._watch)

    def look(self) -> bool:
        """Tell where the time is over; return whether it is. After the clock was set back it begins anew."""
        minutes, now = self._minutes(), self._now()
        self._last = min(self._last, now)
        over = bool(minutes) and self._timer.isActive() and now - self._last >= timedelta(minutes=minutes)
        if over:
            self.stop()
            self.idle.emit()
        return over

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of what the user does; the act that comes too late is not done."""
        del watched
        if event.type() not in _ACTS or not self._timer.isActive():
            return False
        if self.look():
            return True
        self._last = self._now()
        return False

    def _watch(self, watched: QObject | None) -> None:
        """Watch a window, which keys and the mouse come through, or the field that an input method writes into.

        Not the application: a filter there sees every event there is, which costs a millisecond a key.
        """
        if watched:
            watched.installEventFilter(self)

    def _application(self) -> QApplication:
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            raise TypeError("the idle clock watches an application with windows")
        return application
