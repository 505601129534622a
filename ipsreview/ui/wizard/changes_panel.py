"""What changed since the last visit: the counts, every item with another level, and the strip of its levels over the years."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ipsreview.form import NOT_APPLICABLE, Form
from ipsreview.review.changes import ItemChange, Movement, changes_since, counts_of, rating_words, what_changed
from ipsreview.review.steps import Place, item_step
from ipsreview.review.values import Review
from ipsreview.ui.checks.controls import JumpLine
from ipsreview.ui.signs import Sign, sign_of
from ipsreview.ui.spoken import Role, speak_as
from ipsreview.ui.theme import theme
from ipsreview.ui.visits.strip import LevelStrip
from ipsreview.ui.widgets.texts import Panel, Text
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.ui.wizard.page import row
from ipsreview.ui.wording import long_date, rating_label, say, step_name
from ipsreview.usecases.reviews import StoredReview

_QUIET = frozenset({Movement.SAME, Movement.UNRATED})
_NARROW_BELOW = 640
_WIDE = ((0, 0, 1), (0, 1, 1), (0, 2, 1), (0, 3, 1), (0, 4, 1))
_NARROW = ((0, 0, 2), (1, 0, 1), (1, 1, 1), (2, 0, 1), (2, 1, 1))
"""Line, column and number of columns of a change's item, then, now, strip and movement."""


class ChangesPanel(Panel):
    """Stands only where the agency has an earlier visit, and is made anew only when a level or a visit is another."""

    jump_requested = Signal(object)
    """The user wants to go to a Place."""

    def __init__(self, editor: ReviewEditor) -> None:
        super().__init__()
        self.editor = editor
        self._shown: tuple[object, ...] = ()
        self._content: QWidget | None = None
        self._cells_of: dict[int, list[QWidget]] = {}
        self._wide = True
        edge = theme().pixels(14)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self.hide()

    def show_review(self) -> None:
        """Show what changed; nothing is told to the editor by that."""
        visits, review = self.editor.earlier_visits(), self.editor.review
        levels = tuple(review.items[item.number].rating for item in self.editor.form.items)
        shown = (self._wide, levels, visits)
        if self._shown != shown:
            self._shown = shown
            if self._content:
                self._content.hide()
                self._content.deleteLater()
            self._content = self._made(visits, review) if visits else None
        self.setVisible(bool(visits))

    def words(self) -> str:
        """Return everything that is said, a line each."""
        return "\n".join(label.text() for label in self.findChildren(Text) if label.isVisibleTo(self))

    def words_of(self, number: int) -> list[str]:
        """Return what is said of an item: its level then and now, and whether that is better."""
        cells = self._cells_of[number]
        return [text.text() for cell in cells for text in ([cell] if isinstance(cell, Text) else cell.findChildren(Text))]

    def controls(self) -> list[JumpLine]:
        """Return what can be pressed, in order."""
        return self._content.findChildren(JumpLine) if self._content else []

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._wide = self.width() >= theme().pixels(_NARROW_BELOW)
        if self._shown:
            self.show_review()
        super().resizeEvent(event)

    def _made(self, visits: Sequence[StoredReview], review: Review) -> QWidget:
        form, last = self.editor.form, visits[0]
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Text(self._heading(last), 14, bold=True))
        speak_as(self, Role.Grouping, self._heading(last))
        changes = changes_since(form, last.review, review)
        if changes:
            column.addWidget(Text(" ".join(say(sentence) for sentence in counts_of(changes)), role="quiet"))
            column.addLayout(self._table(last.form, [change for change in changes if change.movement not in _QUIET], visits))
            for sentence in self._same(form, changes):
                column.addWidget(Text(sentence, role="quiet"))
        else:
            for message in what_changed(form, last.review, review):
                column.addWidget(Text(say(message), role="quiet"))
        self._column.addWidget(content)
        return content

    def _heading(self, last: StoredReview) -> str:
        day = last.review.cover.date
        return self.tr("Since the last visit, {date}").format(date=long_date(day)) if day else self.tr("Since the last visit")

    def _table(self, earlier_form: Form, changes: Sequence[ItemChange], visits: Sequence[StoredReview]) -> QGridLayout:
        """Return a line for each change; where the panel is narrow, three short ones."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme().pixels(14))
        grid.setVerticalSpacing(theme().pixels(2))
        places, stretches = (_WIDE, (3, 3, 3, 0, 2)) if self._wide else (_NARROW, (1, 1))
        for column, stretch in enumerate(stretches):
            grid.setColumnStretch(column, stretch)
        if changes and self._wide:
            for column, head in enumerate((self.tr("Item"), self.tr("Then"), self.tr("Now"), self.tr("Past visits"))):
                grid.addWidget(Text(head, 11, role="quiet", wrap=False), 0, column)
        lines = 1 + max(line for line, _, _ in places)
        self._cells_of = {change.number: list(self._cells(earlier_form, change, visits)) for change in changes}
        for number, change in enumerate(changes):
            for (line, column, columns), widget in zip(places, self._cells_of[change.number], strict=True):
                grid.addWidget(widget, 1 + number * lines + line, column, 1, columns)
        return grid

    def _cells(self, earlier_form: Form, change: ItemChange, visits: Sequence[StoredReview]) -> Iterator[QWidget]:
        form = self.editor.form
        known = change.movement is not Movement.DROPPED
        yield self._jump(change.number) if known else Text(self.tr("Item {number}").format(number=change.number))
        yield QWidget() if change.movement is Movement.ADDED else _level(earlier_form, change.before)
        yield _level(form, change.after) if known else QWidget()
        yield LevelStrip(form, visits, change.number, dates=False) if known else QWidget()
        yield Text(self._movement(change.movement), role="quiet")

    def _jump(self, number: int) -> JumpLine:
        step = item_step(number)
        jump = JumpLine(step_name(self.editor.form, step))
        jump.clicked.connect(partial(self.jump_requested.emit, Place(step)))
        return jump

    def _movement(self, movement: Movement) -> str:
        return {
            Movement.BETTER: self.tr("better"),
            Movement.WORSE: self.tr("worse"),
            Movement.OTHERWISE: self.tr("neither better nor worse"),
            Movement.NEWLY_RATED: self.tr("newly rated"),
            Movement.NO_LONGER_RATED: self.tr("not rated this time"),
            Movement.ADDED: self.tr("not in the last visit's form"),
            Movement.DROPPED: self.tr("no longer in the form"),
        }[movement]

    def _same(self, form: Form, changes: Sequence[ItemChange]) -> Iterator[str]:
        """Return a line for each rating that items have kept, the best first."""
        same = [change for change in changes if change.movement is Movement.SAME]
        for rating in (*(level.key for level in form.levels), NOT_APPLICABLE):
            numbers = [str(change.number) for change in same if change.after == rating]
            if numbers:
                yield self.tr("Still {rating}: {numbers}").format(rating=rating_label(form, rating), numbers=", ".join(numbers))


def _level(form: Form, rating: str | None) -> QWidget:
    return row(Sign(sign_of(form, rating)), Text(say(rating_words(form, rating))), stretch=False)
