"""Lists of lines to choose from: with room around each line, and a chosen line on a quiet ground."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QListWidget, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ipsreview.ui.spoken import go_where_chosen
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.painting import paint_chosen
from ipsreview.ui.widgets.scrolling import slim_scroll_bar

_Index = QModelIndex | QPersistentModelIndex


class _Roomy(QStyledItemDelegate):
    """Paints a line of the list with some room around it, and the chosen one as every list of the program does."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return super().sizeHint(_words_of(option), index) + QSize(0, theme().pixels(8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        words, states = _words_of(option), QStyle.StateFlag
        if option.state & states.State_Selected:
            box = QRectF(option.rect).adjusted(1, 1, -1, -1)
            paint_chosen(painter, box, theme(), focused=bool(option.state & states.State_HasFocus))
        words.state &= ~(states.State_Selected | states.State_HasFocus | states.State_MouseOver)
        super().paint(painter, words, index)


def _words_of(option: QStyleOptionViewItem) -> QStyleOptionViewItem:
    """Return where a line's words stand."""
    words, across = QStyleOptionViewItem(option), theme().pixels(6)
    words.rect = option.rect.adjusted(across, 0, -across, 0)
    return words


class Lines(QListWidget):
    """Lines of text, wrapped where they are long."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setItemDelegate(_Roomy(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        slim_scroll_bar(self)
        go_where_chosen(self)
        theme().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
