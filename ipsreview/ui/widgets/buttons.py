"""Buttons in three weights: the one to press next, an ordinary one, and a quiet one like a link."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QAbstractButton, QPushButton

from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.painting import mirrored, paint_box, paint_focus, paint_inner_focus, paint_words

_ARROWS = "‹›"
_IN_THE_MIDDLE = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic)


class Weight(StrEnum):
    """How much a button asks to be pressed."""

    PRIMARY = "primary"
    PLAIN = "plain"
    QUIET = "quiet"


def show_ticked(button: QAbstractButton, ticked: bool) -> None:
    """Fill in whether a button is ticked; nobody is told.

    What the user does is heard from `toggled`: a screen reader ticks without a click.
    """
    with QSignalBlocker(button):
        button.setChecked(ticked)


class Button(QPushButton):
    """A push button painted from the theme."""

    def __init__(self, text: str, weight: Weight = Weight.PLAIN) -> None:
        super().__init__(text)
        self._weight = weight
        self._usable = self._editable = True
        self._measured = ("", QFont(), 0)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self.updateGeometry)

    def set_editable(self, editable: bool) -> None:
        """Let the button act, or disable it where all is only read."""
        if editable != self._editable:
            self._editable = editable
            self.setEnabled(self._usable)

    def setEnabled(self, enabled: bool) -> None:
        self._usable = enabled
        super().setEnabled(enabled and self._editable)

    def sizeHint(self) -> QSize:
        pixels = theme().pixels
        across = 8 if self._weight is Weight.QUIET else 16
        words = self._metrics_width()
        icon = 0 if self.icon().isNull() else pixels(22 if words else 16)
        return QSize(words + 2 * pixels(across) + icon, pixels(34))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        fill, border, ink = self._colours()
        if fill or border:
            paint_box(painter, rect, fill, border)
        if self.hasFocus() and self.isEnabled():
            paint_focus(painter, QRectF(self.rect()), theme(), 9)
            if self._weight is Weight.PRIMARY:
                paint_inner_focus(painter, rect.adjusted(1, 1, -1, -1), theme())
        painter.setFont(self._font())
        painter.setPen(ink)
        if not self.icon().isNull():
            rect = self._paint_icon(painter, rect)
        if any(arrow in self.text() for arrow in _ARROWS):
            painter.drawText(rect, _IN_THE_MIDDLE, self.text())  # an arrow points where the window goes on, whatever its words read like
        else:
            paint_words(painter, rect, _IN_THE_MIDDLE, self.text())

    def _paint_icon(self, painter: QPainter, rect: QRectF) -> QRectF:
        """Paint the icon before the text, both centred together; return the place left for the text."""
        side, words = theme().pixels(16), self._metrics_width()
        shift = theme().pixels(22) if words else side
        box = QRect(round(rect.center().x() - (words + shift) / 2), round(rect.center().y() - side / 2), side, side)
        if self.isRightToLeft():
            box = mirrored(box, self.rect())
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        self.icon().paint(painter, box, Qt.AlignmentFlag.AlignCenter, mode)
        return rect.adjusted(-shift, 0, 0, 0) if self.isRightToLeft() else rect.adjusted(shift, 0, 0, 0)

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        colour = theme().colour
        hovered = self.isEnabled() and (self.underMouse() or self.isDown() or self.isChecked())
        if self._weight is Weight.PRIMARY and self.isEnabled():
            fill = colour("accent")
            return (fill.darker(112) if hovered else fill), None, colour("on_accent")
        if self._weight is Weight.QUIET:
            border = theme().edge() if self.isEnabled() else None
            return (colour("accent_ground") if hovered else None), border, colour("accent" if self.isEnabled() else "quiet")
        ink = colour("text" if self.isEnabled() else "quiet")
        return (colour("accent_ground") if hovered else colour("panel")), colour("quiet" if self.isEnabled() else "line"), ink

    def _font(self) -> QFont:
        return theme().font(13, bold=self._weight is Weight.PRIMARY)

    def _metrics_width(self) -> int:
        """Return how wide the words are, in pixels; it is asked several times for each painting."""
        words, font = self.text().replace("&", ""), self._font()
        if (words, font) != self._measured[:2]:
            self._measured = (words, font, QFontMetrics(font).horizontalAdvance(words))
        return self._measured[2]
