"""A worksheet's cells and headings, painted from the theme."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionViewItem, QWidget

from ipsreview.ui.icons import icon
from ipsreview.ui.signs import paint_sign
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.painting import WRAPPED, paint_focus, paint_words
from ipsreview.ui.worksheets.model import FROM_LIST_ROLE, NAME_ROLE, PROBLEM_ROLE, SIGN_ROLE

PADDING = 6
"""The room before and after what a cell shows, in pixels at normal text size; so are the others."""

ROW_HEIGHT = 30
SIGN = 14
MARK = 13


def cell_font(*, from_list: bool = False) -> QFont:
    """Return the font of the cells; what comes from the team's list leans."""
    font = theme().font(13)
    font.setItalic(from_list)
    return font


def paint_cell(painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, *, current: bool) -> None:
    """Paint a cell; one that cannot be read has a sign before its words."""
    rect, state, direction, look = option.rect, option.state, option.direction, theme()
    painter.save()
    painter.setLayoutDirection(direction)
    painter.fillRect(rect, look.colour("accent_ground" if state & QStyle.StateFlag.State_Selected else "panel"))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("line"))
    trailing = rect.left() if direction is Qt.LayoutDirection.RightToLeft else rect.right()
    painter.fillRect(QRect(trailing, rect.top(), 1, rect.height()), look.colour("line"))
    inside = rect.adjusted(look.pixels(PADDING), 0, -look.pixels(PADDING), -1)
    problem = str(index.data(PROBLEM_ROLE) or "")
    if problem:
        side = look.pixels(MARK)
        mark = QRect(inside.left() - look.pixels(2), inside.center().y() - side // 2 + 1, side, side)
        icon("alert", "warning").paint(painter, QStyle.visualRect(direction, inside, mark))
        inside = _after(inside, side, direction)
    _paint_words(painter, inside, index, wrong=bool(problem))
    if current:
        paint_focus(painter, QRectF(rect), look, 0)
    painter.restore()


def _paint_words(painter: QPainter, inside: QRect, index: QModelIndex | QPersistentModelIndex, *, wrong: bool) -> None:
    from_list = bool(index.data(FROM_LIST_ROLE))
    font = cell_font(from_list=from_list)
    painter.setFont(font)
    painter.setPen(theme().colour("warning" if wrong else "quiet" if from_list else "text"))
    shown = QFontMetrics(font).elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, inside.width())
    paint_words(painter, inside, int(index.data(Qt.ItemDataRole.TextAlignmentRole)), shown)


def _after(inside: QRect, side: int, direction: Qt.LayoutDirection) -> QRect:
    return inside.adjusted(0, 0, -side, 0) if direction is Qt.LayoutDirection.RightToLeft else inside.adjusted(side, 0, 0, 0)


class Headings(QHeaderView):
    """Headings on as many lines as they need; those of specialists and records carry the sign of their level.

    Whoever changes what stands in them, or how wide the columns are, has them measured.
    """

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._questions, self._signed, self._size = False, False, QSize()
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def measure(self, width_for_words: int = 0) -> None:
        """Find out how much room they need; `width_for_words` is how wide those beside the rows are where they hold whole questions."""
        look, metrics, sections = theme(), QFontMetrics(heading_font()), range(self.count())
        self._questions = bool(width_for_words)
        self._signed = any(self._sign(section) for section in sections)
        signed = look.pixels(SIGN + 4) if self._signed else 0
        if self.orientation() is Qt.Orientation.Horizontal:
            heights = (heading_height(metrics, self._title(section), self.sectionSize(section)) for section in sections)
            self._size = QSize(0, max(heights, default=0) + look.pixels(8) + signed)
        else:
            words = max((metrics.horizontalAdvance(self._title(section)) for section in sections), default=0)
            self._size = QSize(width_for_words or words + look.pixels(10) + signed, 0)

    def sizeHint(self) -> QSize:
        return self._size

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        look, across = theme(), self.orientation() is Qt.Orientation.Horizontal
        painter.save()
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(rect, look.colour("panel"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("quiet" if across else "line"))
        painter.setFont(heading_font())
        painter.setPen(look.colour("quiet" if across or self._questions else "text"))
        inside = rect.adjusted(look.pixels(PADDING) - 2, 0, 2 - look.pixels(PADDING), -look.pixels(4) if across else -1)
        sign, side = self._sign(section), look.pixels(SIGN)
        corner = QPoint(inside.right() - side, inside.center().y() - side // 2 + 1)
        if across and self._signed:
            corner = QPoint(inside.center().x() - side // 2, inside.bottom() - side)
            inside = inside.adjusted(0, 0, 0, -side - look.pixels(4))
        if sign:
            box = QRect(corner, QSize(side, side))
            paint_sign(painter, QRectF(QStyle.visualRect(self.layoutDirection(), rect, box)), sign, look.sign_colour(sign))
        paint_words(painter, inside, int(self._alignment() | Qt.TextFlag.TextWordWrap), self._title(section))
        painter.restore()

    def _alignment(self) -> Qt.AlignmentFlag:
        """Return how titles stand: questions begin at the edge, the names of specialists and records above the middle of their column."""
        if self.orientation() is Qt.Orientation.Vertical:
            return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        named = self.model().headerData(0, self.orientation(), NAME_ROLE)
        return Qt.AlignmentFlag.AlignBottom | (Qt.AlignmentFlag.AlignHCenter if named else Qt.AlignmentFlag.AlignLeading)

    def _title(self, section: int) -> str:
        return str(self.model().headerData(section, self.orientation()) or "")

    def _sign(self, section: int) -> str:
        return str(self.model().headerData(section, self.orientation(), SIGN_ROLE) or "")


def heading_font() -> QFont:
    """Return the font of the columns' headings."""
    return theme().font(11)


def heading_height(metrics: QFontMetrics, title: str, width: int) -> int:
    """Return the height of a heading in a column of a width."""
    room = max(width - 2 * theme().pixels(PADDING) + 4, 1)
    return metrics.boundingRect(QRect(0, 0, room, 1 << 20), WRAPPED, title).height()


def widest_word(metrics: QFontMetrics, title: str) -> int:
    """Return the width of a heading's longest word."""
    return max((metrics.horizontalAdvance(word) for word in title.split()), default=0)
