"""A line of an item's recommendations, with a mark where it answers what the worksheet found."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPolygonF

from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.ticks import TickLine


class AdviceLine(TickLine):
    """A tick line that can say under its text, with a sign and in words, that it fits the worksheet."""

    def __init__(self, text: str, note: str = "") -> None:
        self.fits = False
        super().__init__(text, note)
        self._note = note
        self._mark = self.tr("Fits the worksheet")

    def show_fits(self, fits: bool) -> None:
        """Mark the line, or take the mark away; a screen reader hears it too."""
        if fits != self.fits:
            self.fits = fits
            self.describe(". ".join(part for part in (self._mark if fits else "", self._note) if part))
            self.measure_anew()
            self.update()

    def height_at(self, width: int) -> int:
        return super().height_at(width) + (self._mark_height() if self.fits else 0)

    def paintEvent(self, event: object) -> None:
        super().paintEvent(event)
        if self.fits:
            self._paint_mark()

    def _mark_height(self) -> int:
        return QFontMetrics(theme().font(12)).height()

    def _paint_mark(self) -> None:
        painter, look = QPainter(self), theme()
        height, indent, edge = self._mark_height(), look.pixels(34), look.pixels(6)
        line = QRect(indent, self.height() - height - look.pixels(4), self.width() - indent - edge, height)
        if self.isRightToLeft():
            line.moveLeft(edge)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        reach = look.pixels(4)
        middle = QPointF(line.right() - reach if self.isRightToLeft() else line.left() + reach, line.center().y() + 1)
        painter.drawPolygon(QPolygonF([middle + QPointF(x * reach, y * reach) for x, y in ((0, -1), (1, 0), (0, 1), (-1, 0))]))
        painter.setFont(look.font(12))
        painter.setPen(look.colour("accent"))
        words = line.adjusted(0, 0, -reach * 4, 0) if self.isRightToLeft() else line.adjusted(reach * 4, 0, 0, 0)
        beside = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, int(beside), self._mark)
