"""Notes as they are painted in a list: the sign of the mark, the text, and quietly what it is tagged to."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ipsreview.review.working import Note
from ipsreview.ui.notes.note_model import NOTE_ROLE
from ipsreview.ui.notes.words import SIGNS, note_state
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.painting import WRAPPED, paint_box, paint_chosen, paint_words, wrapped_height

_EDGE, _INDENT, _TOP, _GAP, _STATE, _HEADING = 8, 28, 7, 2, 16, 28
_MOST_KEPT = 4000

_Index = QModelIndex | QPersistentModelIndex


class NotePainter(QStyledItemDelegate):
    """Paints the lines of a list of notes, and keeps their heights."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heights: dict[tuple[str, int, int], int] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 0
        if index.data(NOTE_ROLE) is None:
            return QSize(width, theme().pixels(_HEADING))
        pixels = theme().pixels
        return QSize(width, self._text_height(index.data(), width) + pixels(2 * _TOP + _GAP + _STATE))

    def text_box(self, option: QStyleOptionViewItem) -> QRect:
        """Return where the text of a note stands."""
        pixels, whole = theme().pixels, option.rect
        box = whole.adjusted(pixels(_INDENT), pixels(_TOP), -pixels(_EDGE), -pixels(_TOP + _GAP + _STATE))
        return QStyle.visualRect(option.direction, whole, box)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setLayoutDirection(option.direction)
        note = index.data(NOTE_ROLE)
        if isinstance(note, Note):
            self._paint_note(painter, option, note)
        else:
            self._paint_heading(painter, option, index.data())
        painter.restore()

    def _paint_note(self, painter: QPainter, option: QStyleOptionViewItem, note: Note) -> None:
        look, pixels = theme(), theme().pixels
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = QRectF(option.rect.adjusted(1, 1, -1, -1))
        if chosen:
            paint_chosen(painter, ground, look, focused=bool(option.state & QStyle.StateFlag.State_HasFocus))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_box(painter, ground, look.colour("ground"), None, 1, 6)
        text = self.text_box(option)
        sign = QStyle.visualRect(option.direction, option.rect, QRect(option.rect.left(), text.top(), pixels(_INDENT), pixels(19)))
        painter.setPen(look.colour("text"))
        painter.setFont(look.font(14, bold=True))
        painter.drawText(sign, int(Qt.AlignmentFlag.AlignCenter), SIGNS[note.mark])
        painter.setFont(look.font(13))
        paint_words(painter, text, WRAPPED, note.text)
        state = QRect(text.left(), text.bottom() + 1 + pixels(_GAP), text.width(), pixels(_STATE))
        painter.setPen(look.colour("quiet"))
        painter.setFont(look.font(11))
        paint_words(painter, state, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), note_state(note))

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        edge = theme().pixels(_EDGE)
        painter.setPen(theme().colour("text"))
        painter.setFont(theme().font(12, bold=True))
        room = option.rect.adjusted(edge, 0, -edge, -2)
        shown = QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        paint_words(painter, room, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom), shown)

    def _text_height(self, text: str, width: int) -> int:
        key = (text, width, theme().text_size)
        if key not in self._heights:
            if len(self._heights) > _MOST_KEPT:
                self._heights.clear()
            metrics = QFontMetrics(theme().font(13))
            self._heights[key] = max(metrics.lineSpacing(), wrapped_height(metrics, text, width - theme().pixels(_INDENT + _EDGE)))
        return self._heights[key]
