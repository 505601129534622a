"""Tick boxes whose words wrap, which Qt's own cannot."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ipsreview.ui.theme import Theme, theme
from ipsreview.ui.widgets.painting import WRAPPED, paint_box, paint_focus, paint_tick_box, wrapped_height


class WrappingTick(QCheckBox):
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
        self.setAccessibleDescription(note)

    def height_at(self, width: int) -> int:
        return max(theme().pixels(28), wrapped_height(QFontMetrics(self._font()), self._text, self._text_box(width).width()) + theme().pixels(9))

    def paintEvent(self, _event: object) -> None:
        painter, look = QPainter(self), theme()
        if self.underMouse() and self.isEnabled():
            paint_box(painter, QRectF(self.rect()), look.colour("accent_ground"), None)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), look)
        side = look.pixels(17)
        left = look.pixels(6)
        box = QRectF(self.width() - left - side if self._mirrored() else left, look.pixels(5), side, side)
        paint_tick_box(painter, box, look, checked=self.isChecked(), enabled=self.isEnabled())
        painter.setFont(self._font())
        painter.setPen(look.colour("text"))
        painter.drawText(self._text_box(self.width()), WRAPPED, self._text)

    def _font(self) -> QFont:
        return theme().font(13)

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _text_box(self, width: int) -> QRect:
        look: Theme = theme()
        indent, edge = look.pixels(34), look.pixels(6)
        left = edge if self._mirrored() else indent
        return QRect(left, look.pixels(4), width - indent - edge, 1 << 20)
