"""Lists of lines to choose from: with room around each line, and a chosen line on a quiet ground."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QListWidget, QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem

from ipsreview.ui.spoken import go_where_chosen
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.scrolling import slim_scroll_bar


class _Roomy(QStyledItemDelegate):
    """Paints a line of the list with some room above and below it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index) + QSize(0, theme().pixels(8))


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
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Highlight, theme().colour("accent_ground"))
        palette.setColor(QPalette.ColorRole.HighlightedText, theme().colour("text"))
        self.setPalette(palette)
