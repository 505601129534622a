"""The items by level, each with a jump to it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ipsreview.form import NOT_APPLICABLE, Item
from ipsreview.review.steps import Place, item_step
from ipsreview.ui.checks.controls import JumpLine
from ipsreview.ui.signs import Sign, sign_of
from ipsreview.ui.spoken import Role, speak_as
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.texts import Panel, Text
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.ui.wizard.page import row
from ipsreview.ui.wording import rating_label, step_name

COLUMN_WIDTH, MOST_COLUMNS = 250, 3


class ItemsPanel(Panel):
    """Every item under its rating. It is made anew only when a rating, or the room for it, is another."""

    jump_requested = Signal(object)
    """The user wants to go to a Place."""

    def __init__(self, editor: ReviewEditor) -> None:
        super().__init__()
        self.editor = editor
        self._shown: tuple[object, ...] = ()
        self._columns = MOST_COLUMNS
        self._content: QWidget | None = None
        speak_as(self, Role.Grouping, self.tr("Items by level"))
        self._column = QVBoxLayout(self)
        edge = theme().pixels(14)
        self._column.setContentsMargins(edge, edge, edge, edge)

    def show_review(self) -> None:
        """Show the ratings; nothing is told to the editor by that."""
        review = self.editor.review
        shown = (self._columns, *(review.items[item.number].rating for item in self.editor.form.items))
        if shown == self._shown:
            return
        self._shown = shown
        if self._content:
            self._content.hide()
            self._content.deleteLater()
        self._content = self._made()
        self._column.addWidget(self._content)

    def controls(self) -> list[JumpLine]:
        """Return what can be pressed, in order."""
        return self._content.findChildren(JumpLine) if self._content else []

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._columns = max(1, min(MOST_COLUMNS, self.width() // theme().pixels(COLUMN_WIDTH)))
        if self._shown:
            self.show_review()
        super().resizeEvent(event)

    def _made(self) -> QWidget:
        form, review = self.editor.form, self.editor.review
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().pixels(4))
        column.addWidget(Text(self.tr("Items by level"), 14, bold=True))
        for rating in (*(level.key for level in form.levels), NOT_APPLICABLE, None):
            items = [item for item in form.items if review.items[item.number].rating == rating]
            if items:
                heading = Text(rating_label(form, rating), bold=True, wrap=False)
                column.addWidget(row(Sign(sign_of(form, rating)), heading, Text(str(len(items)), role="quiet", wrap=False)))
                column.addLayout(self._grid(items))
        column.addStretch(1)
        return content

    def _grid(self, items: list[Item]) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(theme().pixels(16), 0, 0, 0)
        grid.setSpacing(0)
        for number, item in enumerate(items):
            step = item_step(item.number)
            jump = JumpLine(step_name(self.editor.form, step))
            jump.clicked.connect(partial(self.jump_requested.emit, Place(step)))
            grid.addWidget(jump, number // self._columns, number % self._columns)
        for column in range(self._columns):
            grid.setColumnStretch(column, 1)
        return grid
