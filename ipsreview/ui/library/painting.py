"""The library's cells and column titles, painted from the theme."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ipsreview.ui.icons import icon
from ipsreview.ui.library.model import ANSWERED_ROLE, SIGNS_ROLE, ReviewsModel
from ipsreview.ui.library.words import Column, sort_key
from ipsreview.ui.signs import paint_sign
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.painting import paint_words

PADDING = 12
"""The room before and after what a cell shows, in pixels at normal text size; so are the others."""

ROW_HEIGHT = 44
SIGN, SIGN_STEP = 14, 17
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


def signs_width(count: int) -> int:
    """Return the width of a cell that shows `count` signs in a line, in pixels."""
    return theme().pixels(2 * PADDING) + count * theme().pixels(SIGN_STEP)


def cell_font(column: Column) -> QFont:
    """Return the font of a column's cells."""
    return theme().font(13, bold=column is Column.AGENCY)


class CellPainter(QStyledItemDelegate):
    """Paints a cell: texts on two lines at most, ratings as a strip of signs."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, theme().pixels(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        rect, state, direction = option.rect, option.state, option.direction
        colour = theme().colour
        painter.save()
        painter.setLayoutDirection(direction)
        painter.fillRect(rect, colour("accent_ground" if state & QStyle.StateFlag.State_Selected else "panel"))
        if index.row() < index.model().rowCount() - 1:
            painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour("line"))
        padding = theme().pixels(PADDING)
        inside = rect.adjusted(padding, 0, -padding, -1)
        if index.column() == Column.RATINGS:
            _paint_strip(painter, inside, index.data(SIGNS_ROLE) or (), direction)
        else:
            _paint_text(painter, inside, index)
        painter.restore()


def _paint_text(painter: QPainter, inside: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
    text = index.data()
    if text:
        font = cell_font(Column(index.column()))
        painter.setFont(font)
        painter.setPen(theme().colour("text" if index.data(ANSWERED_ROLE) else "quiet"))
        paint_words(painter, inside, int(_LEADING), "\n".join(two_lines(text, font, inside.width())))


def _paint_strip(painter: QPainter, inside: QRect, signs: tuple[str, ...], direction: Qt.LayoutDirection) -> None:
    """Paint the signs on one line, or on as few as they need, evenly filled."""
    step, side = theme().pixels(SIGN_STEP), theme().pixels(SIGN)
    lines = max(1, -(-len(signs) // max(1, inside.width() // step)))
    in_line = -(-len(signs) // lines)
    top = inside.center().y() + 1 - (lines * step - (step - side)) // 2
    for number, sign in enumerate(signs):
        box = QRect(inside.left() + number % in_line * step, top + number // in_line * step, side, side)
        paint_sign(painter, QRectF(QStyle.visualRect(direction, inside, box)), sign, theme().sign_colour(sign))


def two_lines(text: str, font: QFont, width: int) -> list[str]:
    """Return the text on one line, or broken between words into two, the second one cut with an ellipsis where it is too long."""
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    first = line.textLength()
    parts = (text[:first].rstrip(), text[first:].lstrip())
    return [metrics.elidedText(part, Qt.TextElideMode.ElideRight, width) for part in parts if part]


class ColumnTitles(QHeaderView):
    """The titles of the columns; a click on one asks to sort by it, and a chevron shows the direction."""

    sort_requested = Signal(Column)

    def __init__(self, model: ReviewsModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._reviews = model
        self._up, self._down = icon("chevron-up"), icon("chevron-down")
        self.setModel(model)
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.sectionClicked.connect(lambda section: self.sort_requested.emit(Column(section)))

    def sizeHint(self) -> QSize:
        return QSize(0, theme().pixels(30))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        pixels, colour, query = theme().pixels, theme().colour, self._reviews.query
        leads = sort_key(Column(section)) is query.sort
        painter.save()
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(rect, colour("panel"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour("line"))
        painter.setFont(theme().font(11, bold=leads))
        painter.setPen(colour("text" if leads else "quiet"))
        inside = rect.adjusted(pixels(PADDING), 0, -pixels(PADDING), -1)
        title = str(self._reviews.headerData(section, Qt.Orientation.Horizontal))
        painter.drawText(inside, _LEADING, title)
        if leads:
            side, left = pixels(12), inside.left() + painter.fontMetrics().horizontalAdvance(title) + pixels(4)
            box = QRect(left, inside.center().y() - side // 2 + 1, side, side)
            (self._down if query.descending else self._up).paint(painter, QStyle.visualRect(self.layoutDirection(), inside, box))
        painter.restore()
