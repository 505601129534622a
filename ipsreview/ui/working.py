"""Work that may take long is done beside the window, which stays alive; nothing else can be begun meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget
from shiboken6 import isValid

from ipsreview.errors import KnownError
from ipsreview.messages import message
from ipsreview.stopping import GivenUpError, Stop
from ipsreview.ui.theme import Colours, theme
from ipsreview.ui.widgets.buttons import Button
from ipsreview.ui.widgets.notices import announce
from ipsreview.ui.widgets.texts import Text

SOON_MS = 300
"""What takes no longer than this passes without a dialog."""

_UNTOUCHED = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents | QEventLoop.ProcessEventsFlag.ExcludeSocketNotifiers
_BAR = "QProgressBar {{ background: {ground}; border: {border}; }} QProgressBar::chunk {{ background: {accent}; }}"
Done = TypeVar("Done")


def work(parent: QWidget, words: str, act: Callable[[], Done]) -> Done:
    """Do something in a thread of its own, and return what it returns or raise what it raises; `act` touches no widget.

    Where it takes longer than a moment a dialog says so with `words`.
    """
    return _wait(parent, words, act, None)


def work_until_stopped(parent: QWidget, words: str, act: Callable[[Stop], Done]) -> Done:
    """Do as `work` does, and offer *Cancel*: `act` is told by its `stop`, and heeds it where that leaves everything as it was.

    Raise KnownError, which says so, where it was given up.
    """
    cancelled = Event()
    try:
        return _wait(parent, words, lambda: act(cancelled.is_set), cancelled)
    except GivenUpError:
        raise KnownError(message("Cancelled. Everything is as it was.")) from None


def _wait(parent: QWidget, words: str, act: Callable[[], Done], cancelled: Event | None) -> Done:
    """Let the window live until it is done. In the first moment keys and clicks wait, as they do for any act; then the dialog takes them."""
    loop, end = QEventLoop(), _End()
    end.reached.connect(loop.quit, Qt.ConnectionType.QueuedConnection)  # it may be reached before the loop begins
    with ThreadPoolExecutor(1) as thread, _kept_open():
        done = thread.submit(act)
        done.add_done_callback(lambda _: end.reached.emit())
        QTimer.singleShot(SOON_MS, loop, loop.quit)
        loop.exec(_UNTOUCHED)
        if not done.done():
            dialog = WorkingDialog(parent, words, cancelled)
            dialog.show()
            announce(dialog, words)
            loop.exec()
            dialog.hide()
            dialog.deleteLater()
    return done.result()


class WorkingDialog(QDialog):
    """Says what is being done, until it is done. It closes in no other way; `cancelled` is set where the user wants no more of it."""

    def __init__(self, parent: QWidget, words: str, cancelled: Event | None) -> None:
        super().__init__(_in_sight(parent))
        self._cancelled = cancelled
        self.words, self.bar, self.cancel_button = Text(words), QProgressBar(), Button(self.tr("Cancel"))
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(theme().pixels(8))
        self.bar.setStyleSheet(_bar_style(theme().colours))
        self.bar.setAccessibleName(words)
        self.cancel_button.clicked.connect(self.reject)
        self.setWindowTitle(QCoreApplication.applicationName())
        self.setAccessibleDescription(words)
        self.setModal(True)
        self._lay_out()
        self.cancel_button.setVisible(cancelled is not None)

    def reject(self) -> None:
        """Ask for the end of the work; the dialog stays until it has ended."""
        if self._cancelled and not self._cancelled.is_set():
            self._cancelled.set()
            self.cancel_button.setEnabled(False)
            self.words.setText(self.tr("Cancelling …"))
            announce(self, self.words.text())

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()

    def _lay_out(self) -> None:
        pixels, foot, column = theme().pixels, QHBoxLayout(), QVBoxLayout(self)
        edge = pixels(20)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(pixels(12))
        column.addWidget(self.words)
        column.addWidget(self.bar)
        column.addLayout(foot)
        self.setMinimumWidth(pixels(380))


class _End(QObject):
    """Tells the window's thread from another that something has ended."""

    reached = Signal()


class _KeptOpen(QObject):
    """Refuses to close a window, as from its own frame, the system's menu, or at the end of the session."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() is not QEvent.Type.Close:
            return False
        event.ignore()
        return True


@contextmanager
def _kept_open() -> Generator[None]:
    """Keep every window open that there is now."""
    keeper = _KeptOpen()
    windows = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    for window in windows:
        window.installEventFilter(keeper)
    try:
        yield
    finally:
        for window in filter(isValid, windows):
            window.removeEventFilter(keeper)


def _bar_style(colours: Colours) -> str:
    """Return the look of the bar: in high contrast a line is as dark as what fills the bar, so that it can only be around it."""
    if colours.outlined:
        return _BAR.format(ground=colours.panel, border=f"1px solid {colours.line}", accent=colours.accent)
    return _BAR.format(ground=colours.line, border="none", accent=colours.accent)


def _in_sight(parent: QWidget) -> QWidget:
    """Return the window to stand before: that of `parent`, or the one below where `parent` is still being made."""
    window = parent.window()
    below = window.parentWidget()
    return window if window.isVisible() or below is None else below.window()
