"""The grid's cells and titles, painted from the theme."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ipsreview.ui.notes.grid_model import ITEMS, NAME, USUAL_ROLE
from ipsreview.ui.theme import Theme, theme
from ipsreview.ui.widgets.painting import paint_box, paint_focus, paint_words

_Index = QModelIndex | QPersistentModelIndex


class CellPainter(QStyledItemDelegate):
    """Paints names, numbers, and the cells of items: a number where there are notes, a ring where some are usual."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        view, look, rect = self.parent(), theme(), option.rect
        current = view.currentIndex() if isinstance(view, QTableView) else QModelIndex()
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.fillRect(rect, look.colour("accent_ground" if current.row() == index.row() else "panel"))
        if index.column() >= ITEMS:
            self._paint_item(painter, look, rect, index)
        else:
            self._paint_words(painter, look, rect, index, chosen=current.row() == index.row())
        if current == index and option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, QRectF(rect), look, 5)
        painter.restore()

    def _paint_words(self, painter: QPainter, look: Theme, rect: QRect, index: _Index, *, chosen: bool) -> None:
        first = index.column() == NAME
        font = look.font(13 if first else 12, bold=chosen and first)
        painter.setFont(font)
        painter.setPen(look.colour("text" if first else "quiet"))
        room = rect.adjusted(look.pixels(8), 0, -look.pixels(8), 0) if first else rect
        shown = QFontMetrics(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignLeading if first else Qt.AlignmentFlag.AlignHCenter
        paint_words(painter, room, int(side | Qt.AlignmentFlag.AlignVCenter), shown)

    def _paint_item(self, painter: QPainter, look: Theme, rect: QRect, index: _Index) -> None:
        words = str(index.data())
        if words:
            box = QRectF(rect).adjusted(1.5, 3, -1.5, -3)
            paint_box(painter, box, look.colour("accent"), None, 0, 5)
            painter.setPen(look.colour("on_accent"))
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a number and its sign
            painter.setFont(look.font(11, bold=True))
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), words)
        elif index.data(USUAL_ROLE):
            side = look.pixels(8)
            ring = QRectF(rect.center().x() - side / 2 + 1, rect.center().y() - side / 2 + 1, side, side)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("scroll"), 1.2))
            painter.drawEllipse(ring)


class NumberTitles(QHeaderView):
    """The titles of the columns; a click on an item's number opens it."""

    def __init__(self, grid: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, grid)
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setMouseTracking(True)

    def sizeHint(self) -> QSize:
        return QSize(0, theme().pixels(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let no other colour show beside the last title."""
        super().paintEvent(event)
        rest = QRect(self.length(), 0, max(self.viewport().width() - self.length(), 0), self.viewport().height())
        QPainter(self.viewport()).fillRect(QStyle.visualRect(self.layoutDirection(), self.viewport().rect(), rest), theme().colour("panel"))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        look, first = theme(), section == NAME
        painter.save()
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(rect, look.colour("panel"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("line"))
        painter.setFont(look.font(11))
        painter.setPen(look.colour("quiet"))
        room = rect.adjusted(look.pixels(8), 0, -look.pixels(8), 0) if first else rect
        side = Qt.AlignmentFlag.AlignLeading if first else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), str(self.model().headerData(section, Qt.Orientation.Horizontal)))
        painter.restore()
