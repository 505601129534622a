"""A part of a page that shares the height there is."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ipsreview.ui.theme import theme


class Filling(QWidget):
    """Takes the height that its surroundings give, and `least` pixels at normal text size; what is in it shares that.

    Without it a scroll area would give every list its preferred height, and scroll.
    """

    def __init__(self, least: int) -> None:
        super().__init__()
        self._least = least
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        needed = layout.minimumHeightForWidth(self.width()) if layout and layout.hasHeightForWidth() else super().minimumSizeHint().height()
        return QSize(super().minimumSizeHint().width(), max(theme().pixels(self._least), needed))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
