"""The list of steps, each with its number, sign, name and state in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QRegion, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ipsreview.form import Form
from ipsreview.review.completeness import StepState
from ipsreview.review.steps import Step, StepKind, steps
from ipsreview.review.values import Review
from ipsreview.ui.signs import COMPLETE, NOT_RATED, STARTED, paint_sign, sign_of
from ipsreview.ui.spoken import go_where_chosen
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.painting import paint_box, paint_chosen, paint_words
from ipsreview.ui.widgets.scrolling import slim_scroll_bar
from ipsreview.ui.wording import step_name, step_state, step_title

WIDE, NARROW = 276, 80
"""The longest short title of the form fits beside a scroll bar, bold too."""

_SIGN_OF_STATE = {StepState.COMPLETE: COMPLETE, StepState.STARTED: STARTED, StepState.UNTOUCHED: NOT_RATED}
_AT_ITS_START = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
_AT_ITS_END = int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
_Index = QModelIndex | QPersistentModelIndex


class StepModel(QAbstractListModel):
    """The steps of a review, with their signs and words."""

    SIGN = Qt.ItemDataRole.UserRole
    STATE = Qt.ItemDataRole.UserRole + 1
    STEP = Qt.ItemDataRole.UserRole + 2

    def __init__(self, form: Form) -> None:
        super().__init__()
        self._form = form
        self.steps = steps(form)
        self._titles = [step_title(form, step) for step in self.steps]
        self._names = [step_name(form, step) for step in self.steps]
        self._signs: list[str] = [NOT_RATED] * len(self.steps)
        self._words: list[str] = [""] * len(self.steps)

    def show_review(self, review: Review, states: Mapping[Step, StepState]) -> None:
        """Show the states of the steps of this review; only what is not as before is painted anew."""
        before = list(zip(self._words, self._signs, strict=True))
        self._words = [step_state(self._form, review, step, states[step]) for step in self.steps]
        self._signs = [self._sign(review, step, states[step]) for step in self.steps]
        for row, shown in enumerate(zip(self._words, self._signs, strict=True)):
            if shown != before[row]:
                self.dataChanged.emit(self.index(row), self.index(row))

    def _sign(self, review: Review, step: Step, state: StepState) -> str:
        if step.kind is StepKind.ITEM:
            return sign_of(self._form, review.items[step.number].rating)
        return _SIGN_OF_STATE[state]

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self.steps)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[row]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{self._names[row]}, {self._words[row]}"
        shown = {self.SIGN: self._signs, self.STATE: self._words, self.STEP: self.steps}.get(role)
        return shown[row] if shown else None


class StepDelegate(QStyledItemDelegate):
    """Paints a step: number, sign, name and, in small, its state."""

    narrow = False
    beside_bar = False
    """Whether there is a scroll bar, which has some room before it of its own."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._shortened: dict[tuple[str, int, str], str] = {}
        self.place = QRegion()
        """The part of the list that has to be painted."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(option.rect.width(), theme().pixels(31))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        if not self.place.intersects(option.rect):
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        look, place = theme(), option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = QRectF(_mirrored(place.adjusted(8, 1, -3 if self.beside_bar else -8, -1), option))
        if chosen:
            paint_chosen(painter, ground, look, focused=bool(option.state & QStyle.StateFlag.State_HasFocus))
        elif hovered:
            paint_box(painter, ground, look.colour("ground"), None, 1, 6)
        step: Step = index.data(StepModel.STEP)
        pixels = look.pixels
        number = QRect(place.left() + pixels(8), place.top(), pixels(24), place.height())
        painter.setPen(look.colour("text" if chosen else "quiet"))
        painter.setFont(look.font(12, bold=chosen))
        self._text(painter, option, number, str(step.number or "·"), _AT_ITS_END)
        side = pixels(15)
        sign = QRect(place.left() + pixels(40), place.center().y() - side // 2, side, side)
        name: str = index.data(StepModel.SIGN)
        paint_sign(painter, QRectF(_mirrored(sign, option)), name, look.sign_colour(name))
        if not self.narrow:
            self._paint_words(painter, option, index, chosen)
        painter.restore()

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, chosen: bool) -> None:
        look, place = theme(), option.rect
        room = self.title_box(place)
        painter.setPen(look.colour("text"))
        painter.setFont(look.font(12, bold=chosen))
        self._text(painter, option, room, index.data(), _AT_ITS_START)
        painter.setPen(look.colour("quiet"))
        painter.setFont(look.font(11))
        room.moveTop(place.center().y() - look.pixels(2))
        self._text(painter, option, room, index.data(StepModel.STATE), _AT_ITS_START)

    def title_box(self, place: QRect) -> QRect:
        """Return the room for the name of a step, from left to right."""
        pixels = theme().pixels
        left = place.left() + pixels(62)
        return QRect(left, place.top() + pixels(1), place.right() - left - pixels(12), place.height() // 2 + pixels(2))

    def _text(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, text: str, side: int) -> None:
        paint_words(painter, _mirrored(room, option), side, self._fitted(painter, text, room.width()))

    def _fitted(self, painter: QPainter, text: str, width: int) -> str:
        """Return a text as far as it fits; measuring it takes longer than to paint it, and there are only so many."""
        key = (text, width, painter.font().key())
        if key not in self._shortened:
            self._shortened[key] = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
        return self._shortened[key]


def _mirrored(box: QRect, option: QStyleOptionViewItem) -> QRect:
    return QStyle.visualRect(option.direction, option.rect, box)


class StepList(QListView):
    """The steps of the open review; choosing one asks to go there."""

    step_requested = Signal(object)

    def __init__(self, form: Form) -> None:
        super().__init__()
        self._model = StepModel(form)
        self._delegate = StepDelegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Steps"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setViewportMargins(0, 6, 0, 6)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        slim_scroll_bar(self)
        self.selectionModel().currentChanged.connect(self._ask)
        go_where_chosen(self)
        theme().changed.connect(self._restyle)
        self.show_narrow(False)

    def show_review(self, review: Review, states: Mapping[Step, StepState]) -> None:
        """Show the states of the steps."""
        self._model.show_review(review, states)

    def show_step(self, step: Step) -> None:
        """Mark the step that is open; asks for nothing."""
        index, before = self._model.index(self._model.steps.index(step)), self.currentIndex()
        if index != before:
            with QSignalBlocker(self.selectionModel()):
                self.setCurrentIndex(index)
            self.update(before)
            self.update(index)
            self.scrollTo(index)

    def show_narrow(self, narrow: bool) -> None:
        """Show signs and numbers only, for small windows."""
        self._delegate.narrow = narrow
        self.setFixedWidth(theme().pixels(NARROW if narrow else WIDE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the open step in sight where a band above the pages takes room."""
        super().resizeEvent(event)
        self._delegate.beside_bar = self.verticalScrollBar().maximum() > 0
        self.scrollTo(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the steps that need it; Qt always adds those between them and the one after."""
        self._delegate.place = event.region()
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave digits to the page, where they tick a rating; Qt's list would search for them."""
        if event.text().isdigit():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _ask(self, current: QModelIndex) -> None:
        if current.isValid():
            self.step_requested.emit(current.data(StepModel.STEP))

    def _restyle(self) -> None:
        self.show_narrow(self._delegate.narrow)
        self.scheduleDelayedItemsLayout()
