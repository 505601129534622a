"""Lists of lines to choose from: with room around each line, and a chosen line on a quiet ground."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ipsreview.ui.spoken import go_where_chosen
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.painting import WRAPPED, paint_chosen, paint_words, wrapped_height
from ipsreview.ui.widgets.scrolling import slim_scroll_bar

_Index = QModelIndex | QPersistentModelIndex
_BESIDE, _ABOVE = 8, 4


class _Roomy(QStyledItemDelegate):
    """Paints a line of the list with some room around it, and the chosen one as every list of the program does."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        view, look = self.parent(), theme()
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 0
        metrics = QFontMetrics(look.font())
        return QSize(0, wrapped_height(metrics, index.data(), width - 2 * look.pixels(_BESIDE)) + 2 * look.pixels(_ABOVE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look = theme()
        painter.save()
        painter.setLayoutDirection(option.direction)
        if option.state & QStyle.StateFlag.State_Selected:
            paint_chosen(painter, QRectF(option.rect), look, focused=bool(option.state & QStyle.StateFlag.State_HasFocus))
        painter.setFont(look.font())
        painter.setPen(look.colour("text"))
        paint_words(painter, option.rect.adjusted(look.pixels(_BESIDE), look.pixels(_ABOVE), -look.pixels(_BESIDE), 0), WRAPPED, index.data())
        painter.restore()


class Lines(QListWidget):
    """Lines of text, wrapped where they are long."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setItemDelegate(_Roomy(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        slim_scroll_bar(self)
        go_where_chosen(self)
        theme().changed.connect(self.scheduleDelayedItemsLayout)
