"""A choice of one out of several, painted from the theme."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle

from ipsreview.ui.icons import icon
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.painting import paint_box, paint_focus, paint_words


class Chooser(QComboBox):
    """A combo box. `activated` tells of the user's choices only."""

    def __init__(self) -> None:
        super().__init__()
        self._arrow = icon("chevron-down", "quiet")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme().pixels(160), theme().pixels(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().pixels(100), theme().pixels(32))

    def paintEvent(self, _event: object) -> None:
        painter, look = QPainter(self), theme()
        fill = "accent_ground" if self.underMouse() and self.isEnabled() else "panel"
        paint_box(painter, QRectF(self.rect()), look.colour(fill), look.colour("quiet" if self.isEnabled() else "line"), 1)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), look)
        edge, side = look.pixels(10), look.pixels(12)
        painter.setFont(look.font(13))
        painter.setPen(look.colour("text" if self.isEnabled() else "quiet"))
        painter.setLayoutDirection(self.layoutDirection())
        words = self._placed(QRect(edge, 0, self.width() - 3 * edge - side, self.height()))
        shown = QFontMetrics(painter.font()).elidedText(self.currentText(), Qt.TextElideMode.ElideRight, words.width())
        paint_words(painter, words, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), shown)
        self._arrow.paint(painter, self._placed(QRect(self.width() - edge - side, (self.height() - side) // 2, side, side)))

    def _placed(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)
