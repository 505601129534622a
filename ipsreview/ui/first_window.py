"""The window as it is painted first, before anything is imported that knows of reviews."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from ipsreview.ui.library.opening import OpeningPage
from ipsreview.ui.menus import Menus


class FirstWindow(QMainWindow):
    """A window with its menus and a page that says that the reviews are being opened; `MainWindow` puts others in its place."""

    painted = Signal()
    """The window has been drawn for the first time."""

    def __init__(self, geometry: str) -> None:
        super().__init__()
        self._painted = False
        self.setWindowTitle("ipsreview")
        self.setMinimumSize(QSize(720, 480))
        self.resize(1366, 768)
        self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        self._stack, self._opening = QStackedWidget(), OpeningPage()
        self._stack.addWidget(self._opening)
        self.setCentralWidget(self._stack)
        self.menus = Menus(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)
