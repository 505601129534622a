"""What the list of findings is made of: a sentence that jumps to its place, and the number of an item that does."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle

from ipsreview.ui.icons import icon
from ipsreview.ui.keys import page_keys
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.painting import WRAPPED, paint_box, paint_focus, paint_lit, paint_words, wrapped_height

_EDGE = 6


class JumpLine(QPushButton):
    """A sentence that can be pressed; it wraps, which Qt's own buttons cannot."""

    def __init__(self, text: str) -> None:
        super().__init__(text.replace("&", "&&"))
        self._sentence = text
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._heights: dict[int, int] = {}
        theme().changed.connect(self._measure_anew)

    @property
    def sentence(self) -> str:
        """Return what the line says."""
        return self._sentence

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height for a width; a layout asks for it dozens of times."""
        if width not in self._heights:
            pixels = theme().pixels
            words = wrapped_height(QFontMetrics(theme().font()), self._sentence, width - 2 * pixels(_EDGE))
            self._heights[width] = max(pixels(30), words + pixels(12))
        return self._heights[width]

    def sizeHint(self) -> QSize:
        width = theme().pixels(320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().pixels(120), theme().pixels(30))

    def paintEvent(self, _event: object) -> None:
        painter, look = QPainter(self), theme()
        if self.underMouse() or self.isDown():
            paint_lit(painter, QRectF(self.rect()), look)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), look)
        painter.setFont(look.font())
        painter.setPen(look.colour("accent"))
        edge = look.pixels(_EDGE)
        room = self.rect().adjusted(edge, 0, -edge, 0)
        spare = room.height() - wrapped_height(QFontMetrics(look.font()), self._sentence, room.width())
        paint_words(painter, room.adjusted(0, max(0, spare // 2), 0, 0), WRAPPED, self._sentence)

    def _measure_anew(self) -> None:
        self._heights.clear()
        self.updateGeometry()


class NumberChip(QPushButton):
    """The number of an item: pressing it jumps there; its cross, and the Delete key, dismiss what was found there."""

    dismiss_requested = Signal()

    def __init__(self, number: int, sentence: str, *, dismissable: bool) -> None:
        super().__init__(str(number))
        self._dismissable = dismissable
        self._cross = icon("close", "quiet")
        self.setAccessibleName(sentence)
        self.setToolTip(sentence)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if dismissable:
            self.setAccessibleDescription(self.tr("Delete dismisses it"))
            self.setToolTip(self.tr("{sentence}\nThe cross, or the Delete key, dismisses it.").format(sentence=sentence))
        theme().changed.connect(self.updateGeometry)

    def cross_box(self) -> QRect:
        """Return where the cross stands."""
        side = theme().pixels(24)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(self.width() - side, 0, side, self.height()))

    def sizeHint(self) -> QSize:
        pixels = theme().pixels
        words = QFontMetrics(theme().font()).horizontalAdvance("00")
        return QSize(words + pixels(20) + (pixels(16) if self._dismissable else 0), pixels(30))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._dismissable and page_keys.REMOVE.pressed(event):
            self.dismiss_requested.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave a press on the cross to its release: it is no press of the number."""
        if not self._on_cross(event.position().toPoint()):
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isDown() or not self._on_cross(event.position().toPoint()):
            super().mouseReleaseEvent(event)
        else:
            self.dismiss_requested.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.update()
        super().mouseMoveEvent(event)

    def paintEvent(self, _event: object) -> None:
        painter, look = QPainter(self), theme()
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        paint_box(painter, box, look.colour("accent_ground" if self.underMouse() else "panel"), look.colour("quiet"), 1, 6)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), look, 8)
        painter.setFont(look.font())
        painter.setPen(look.colour("accent"))
        painter.drawText(self._number_box(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        if self._dismissable:
            self._paint_cross(painter)

    def _paint_cross(self, painter: QPainter) -> None:
        look, box = theme(), self.cross_box()
        side = look.pixels(12)
        if self.underMouse() and box.contains(self.mapFromGlobal(self.cursor().pos())):
            painter.setPen(QPen(look.colour("quiet"), 1))
            painter.drawLine(self._inner_edge(), box.top() + look.pixels(6), self._inner_edge(), box.bottom() - look.pixels(6))
        place = QRect(0, 0, side, side)
        place.moveCenter(box.center())
        self._cross.paint(painter, place)

    def _inner_edge(self) -> int:
        return self.cross_box().right() if self.isRightToLeft() else self.cross_box().left()

    def _number_box(self) -> QRect:
        if not self._dismissable:
            return self.rect()
        room = QRect(theme().pixels(4), 0, self.width() - theme().pixels(24), self.height())
        return QStyle.visualRect(self.layoutDirection(), self.rect(), room)

    def _on_cross(self, at: QPoint) -> bool:
        return self._dismissable and self.cross_box().contains(at)
