"""Tick boxes and choices whose words wrap, which Qt's own cannot."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.painting import WRAPPED, paint_choice_ring, paint_focus, paint_lit, paint_tick_box, paint_words, wrapped_height
from ipsreview.ui.widgets.reading import AnswerButton


class WrappingTick(AnswerButton, QCheckBox):
    """A tick box that is ticked by a click anywhere on it and paints itself.

    `toggled` tells what the user does; it is filled in from a review with `show_ticked`, which tells nobody.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(name.replace("&", "&&"))
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        self._heights: dict[int, int] = {}
        theme().changed.connect(self.measure_anew)

    def height_at(self, width: int) -> int:
        """Return the height that the box needs at a width."""
        raise NotImplementedError

    def measure_anew(self) -> None:
        """Forget the heights after a change of what is shown."""
        self._heights.clear()
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """Return the height for a width; a layout asks for it dozens of times."""
        if width not in self._heights:
            self._heights[width] = self.height_at(width)
        return self._heights[width]

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        width = theme().pixels(480)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().pixels(200), theme().pixels(28))

    def resizeEvent(self, _event: object) -> None:
        self.updateGeometry()


class TickLine(WrappingTick):
    """One line of a check list, as long as it needs to be."""

    def __init__(self, text: str, note: str = "") -> None:
        super().__init__(text)
        self._text = text
        self.setToolTip(note)
        self.describe(note)

    def height_at(self, width: int) -> int:
        return line_height(self._text, width)

    def sizeHint(self) -> QSize:
        width = line_width(self._text)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        box = paint_line(painter, self, self._text, usable=self.changeable)
        paint_tick_box(painter, box, theme(), checked=self.isChecked(), enabled=self.changeable)


class ChoiceLine(QRadioButton):
    """One of several choices, of which one is taken; its words wrap."""

    def __init__(self, text: str) -> None:
        super().__init__(text.replace("&", "&&"))
        self._text = text
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        theme().changed.connect(self.updateGeometry)

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return line_height(self._text, width)

    def sizeHint(self) -> QSize:
        width = line_width(self._text)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().pixels(200), theme().pixels(28))

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        box = paint_line(painter, self, self._text, usable=self.isEnabled())
        paint_choice_ring(painter, box, theme(), checked=self.isChecked(), enabled=self.isEnabled())


def line_height(text: str, width: int) -> int:
    """Return the height of a line with a box before its words."""
    pixels = theme().pixels
    return max(pixels(28), wrapped_height(QFontMetrics(theme().font()), text, _words_box(width, mirrored=False).width()) + pixels(9))


def line_width(text: str) -> int:
    """Return the width that a line likes best."""
    pixels = theme().pixels
    return min(QFontMetrics(theme().font()).horizontalAdvance(text) + pixels(34 + 6) + 1, pixels(480))


def paint_line(painter: QPainter, button: QAbstractButton, text: str, *, usable: bool) -> QRectF:
    """Paint a line's ground and its words; return the square where its box goes."""
    look, width, mirrored = theme(), button.width(), button.layoutDirection() is Qt.LayoutDirection.RightToLeft
    if button.underMouse() and usable:
        paint_lit(painter, QRectF(button.rect()), look)
    if button.hasFocus():
        paint_focus(painter, QRectF(button.rect()), look)
    painter.setFont(look.font())
    painter.setPen(look.colour("text" if usable else "quiet"))
    paint_words(painter, _words_box(width, mirrored=mirrored), WRAPPED, text)
    side, edge = look.pixels(17), look.pixels(6)
    return QRectF(width - edge - side if mirrored else edge, look.pixels(5), side, side)


def _words_box(width: int, *, mirrored: bool) -> QRect:
    pixels = theme().pixels
    indent, edge = pixels(34), pixels(6)
    return QRect(edge if mirrored else indent, pixels(4), width - indent - edge, 1 << 20)
