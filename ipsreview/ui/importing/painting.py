"""How a file of an import is painted: its tick box, its name, and in small what will happen to it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.painting import WRAPPED, paint_chosen, paint_tick_box, paint_words, wrapped_height

_Index = QModelIndex | QPersistentModelIndex
_CHECK = Qt.ItemDataRole.CheckStateRole
_LEFT, _ABOVE = 38, 5


class EntryDelegate(QStyledItemDelegate):
    """Paints an entry; a click on its box, or the space bar, ticks it."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        view, look = self.parent(), theme()
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 0
        (box, _font, _state) = _words(QRect(0, 0, width, 0), index)[-1]
        return QSize(look.pixels(80), max(box.bottom() + 1 + look.pixels(_ABOVE), look.pixels(48)))

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
        painter.setLayoutDirection(direction)
        for (room, font, words), role in zip(_words(place, index), ("text", "quiet"), strict=True):
            painter.setFont(font)
            painter.setPen(look.colour(role))
            paint_words(painter, QStyle.visualRect(direction, place, room), WRAPPED, words)
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


def _words(place: QRect, index: _Index) -> list[tuple[QRect, QFont, str]]:
    """Return where the name and what is said about it stand in an entry; both go on in a next line where they are long."""
    pixels, top, found = theme().pixels, place.top() + theme().pixels(_ABOVE), list[tuple[QRect, QFont, str]]()
    name, _, state = str(index.data()).partition("\n")
    for words, font in ((name, theme().font(bold=True)), (state, theme().font(12))):
        width = place.width() - pixels(_LEFT) - pixels(8)
        box = QRect(place.left() + pixels(_LEFT), top, width, wrapped_height(QFontMetrics(font), words, width))
        found.append((box, font, words))
        top = box.bottom() + 1 + pixels(2)
    return found


def _ticked(index: _Index) -> bool:
    return Qt.CheckState(index.data(_CHECK)) is Qt.CheckState.Checked


def _tick_box(place: QRect) -> QRect:
    side = theme().pixels(18)
    return QRect(place.left() + theme().pixels(10), place.center().y() - side // 2, side, side)
