"""An item's recommendations: the form's lines to tick, the text of *Other*, and the trainer's own lines."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ipsreview.form import Item, RecommendationKind, plain
from ipsreview.review.advice import advice_hint, fitting
from ipsreview.ui.spoken import Role, speak_as
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import show_ticked
from ipsreview.ui.widgets.fields import Framed, TextArea
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.wizard.advice_line import AdviceLine
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.ui.wizard.own_lines import OwnLines
from ipsreview.ui.wizard.page import row
from ipsreview.ui.wording import own, say


class RecommendationList(QWidget):
    """The check list of one item."""

    ticked = Signal(str)
    """The user clicked the line of this key."""
    other_typed = Signal(str)
    other_left = Signal()
    line_taken = Signal(str)
    """The user took one of the own lines."""

    def __init__(self, editor: ReviewEditor, item: Item) -> None:
        super().__init__()
        self.editor, self._item = editor, item
        self._ticked = Text("", role="quiet", wrap=False)
        self._hint = Text("", role="quiet")
        self.lines: dict[str, AdviceLine] = {}
        self.other: TextArea | None = None
        self.own_lines: OwnLines | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(2)
        speak_as(self, Role.Grouping, self.tr("Recommendations"))
        column.addWidget(row(Text(self.tr("Recommendations"), 14, bold=True, wrap=False), self._ticked))
        column.addWidget(self._hint)
        for recommendation in item.recommendations:
            line = AdviceLine(plain(recommendation.text), own(recommendation.note))
            line.toggled.connect(lambda _ticked, key=recommendation.key: self.ticked.emit(key))
            self.lines[recommendation.key] = line
            column.addWidget(line)
            if recommendation.kind is RecommendationKind.OTHER:
                column.addLayout(self._other_field(item))

    def show_review(self) -> None:
        """Fill the list in; nobody is told."""
        form, review, number = self.editor.form, self.editor.review, self._item.number
        answer, hint = review.items[number], advice_hint(form, review, number)
        suggestion = self.editor.suggestion(number)
        fits = fitting(self._item, suggestion.findings) if suggestion else ()
        for key, line in self.lines.items():
            show_ticked(line, key in answer.recommendations)
            line.show_fits(key in fits)
        if self.other and self.own_lines:
            self.other.show_text(answer.other)
            self.own_lines.show_other(answer.other)
        self._ticked.setText(self.tr("%n ticked", "", len(answer.recommendations)) if answer.recommendations else "")
        self._hint.setText(say(hint) if hint else "")
        self._hint.setVisible(hint is not None)

    def hint_text(self) -> str:
        """Return the hint about the item's advice, or nothing."""
        return self._hint.text()

    def _other_field(self, item: Item) -> QHBoxLayout:
        self.other = TextArea(self.tr("Other recommendation for item {number}").format(number=item.number), least=2)
        self.other.setPlaceholderText(self.tr("Write a recommendation of your own"))
        self.other.typed.connect(self.other_typed)
        self.other.left.connect(self.other_left)
        self.own_lines = OwnLines(self.editor, item, self.other)
        self.own_lines.line_taken.connect(self.line_taken)
        fields = QVBoxLayout()
        fields.setSpacing(2)
        fields.addWidget(Framed(self.other))
        fields.addWidget(self.own_lines)
        indented = QHBoxLayout()
        indented.setContentsMargins(0, 2, 0, 0)
        indented.addSpacing(theme().pixels(32))
        indented.addLayout(fields)
        return indented
