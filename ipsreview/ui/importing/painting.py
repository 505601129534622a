"""How a file of an import is painted: its tick box, its name, and in small what will happen to it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.painting import paint_chosen, paint_tick_box, paint_words

_Index = QModelIndex | QPersistentModelIndex
_CHECK = Qt.ItemDataRole.CheckStateRole


class EntryDelegate(QStyledItemDelegate):
    """Paints an entry; a click on its box, or the space bar, ticks it."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(theme().pixels(80), theme().pixels(48))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look, place, direction = theme(), QRect(option.rect), option.direction
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        if chosen:
            paint_chosen(painter, QRectF(place), look, focused=focused)
        if index.data(_CHECK) is not None:
            box = QStyle.visualRect(direction, place, _tick_box(place))
            paint_tick_box(painter, QRectF(box), look, checked=_ticked(index), enabled=True)
        name, _, state = str(index.data()).partition("\n")
        painter.setLayoutDirection(direction)
        left = place.left() + look.pixels(38)
        for text, top, size, role in ((name, 5, 13, "text"), (state, 25, 12, "quiet")):
            room = QRect(left, place.top() + look.pixels(top), place.right() - left - look.pixels(8), look.pixels(19))
            painter.setFont(look.font(size, bold=size == 13))
            painter.setPen(look.colour(role))
            shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            paint_words(painter, QStyle.visualRect(direction, place, room), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), shown)
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: _Index) -> bool:
        """Tick by a click on the box or by the space bar."""
        by_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space
        by_click = (
            isinstance(event, QMouseEvent)
            and event.type() is QEvent.Type.MouseButtonRelease
            and _tick_box(option.rect).adjusted(-8, -8, 8, 8).contains(event.position().toPoint())
        )
        if index.data(_CHECK) is None or not (by_key or by_click):
            return False
        return model.setData(index, (Qt.CheckState.Unchecked if _ticked(index) else Qt.CheckState.Checked).value, _CHECK)


def _ticked(index: _Index) -> bool:
    return Qt.CheckState(index.data(_CHECK)) is Qt.CheckState.Checked


def _tick_box(place: QRect) -> QRect:
    side = theme().pixels(18)
    return QRect(place.left() + theme().pixels(10), place.center().y() - side // 2, side, side)
