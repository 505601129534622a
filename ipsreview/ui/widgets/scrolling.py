"""Scroll bars that stay in the background, and what scrolls where a screen is small."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QDialog, QFrame, QScrollArea, QScrollBar, QWidget

from ipsreview.ui.theme import theme

_STYLE = """
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {handle}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {hovered}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


class SlimScrollBar(QScrollBar):
    """A scroll bar without arrows, in the colours of the theme."""

    def __init__(self, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        theme().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        colours = theme().colours
        self.setStyleSheet(_STYLE.format(handle=colours.scroll, hovered=colours.quiet))


def slim_scroll_bar(area: QAbstractScrollArea) -> None:
    """Give a scrolling widget slim scroll bars."""
    area.setVerticalScrollBar(SlimScrollBar(Qt.Orientation.Vertical))
    area.setHorizontalScrollBar(SlimScrollBar(Qt.Orientation.Horizontal))


class FocusEdge(QWidget):
    """A line along the side where reading starts: the keyboard is on the scrolling part itself, and the arrow keys scroll it."""

    def __init__(self, area: QAbstractScrollArea, *, beside: bool = False) -> None:
        """`beside` draws the line outside of the area, which is laid out by then: for contents that have no margin of their own."""
        super().__init__(area.parentWidget() if beside else area)
        self._area, self._beside = area, beside
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        area.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._area and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Resize, QEvent.Type.Move):
            self.setGeometry(self._place())
            self.setVisible(self._area.hasFocus())
            self.raise_()
        return False

    def _place(self) -> QRect:
        width, away = theme().pixels(3), theme().pixels(8)
        box = self._area.geometry().adjusted(-away, 0, away, 0) if self._beside else self._area.rect()
        return QRect(box.right() + 1 - width if self.isRightToLeft() else box.left(), box.top(), width, box.height())

    def paintEvent(self, _event: object) -> None:
        QPainter(self).fillRect(self.rect(), theme().colour("accent"))


class Scrolled(QWidget):
    """What an area scrolls. Its texts are as high as its width makes them; Qt would leave room as for narrower ones.

    Where it is told its area, it goes from edge to edge, and keeps clear of the scroll bar while there is one.
    """

    def __init__(self, area: QScrollArea | None = None) -> None:
        super().__init__()
        self._area = area
        if area:
            area.verticalScrollBar().rangeChanged.connect(self._keep_clear)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Polish:
            self._keep_clear()
        return super().event(event)

    def _keep_clear(self) -> None:
        if self._area and (column := self.layout()):
            away = theme().pixels(8) if self._area.verticalScrollBar().maximum() else 0
            column.setContentsMargins(*((away, 0, 0, 0) if self.isRightToLeft() else (0, 0, away, 0)))

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(least.width(), self.heightForWidth(max(least.width(), self.width())))


def scrolling(content: QWidget | None = None) -> QScrollArea:
    """Return an area without a frame that scrolls its contents up and down only."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    slim_scroll_bar(area)
    if content:
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
    return area


def resize_to(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog a size that grows with the text, as far as the screen has room."""
    wanted = QSize(theme().pixels(width), theme().pixels(height))
    dialog.resize(wanted.boundedTo(dialog.screen().availableSize() * 0.9))
