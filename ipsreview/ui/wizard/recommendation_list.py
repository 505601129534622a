"""An item's recommendations: the form's lines to tick, and the text of *Other*."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ipsreview.form import Item, RecommendationKind, plain
from ipsreview.review.values import ItemAnswer
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.fields import Framed, TextArea
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.widgets.ticks import TickLine
from ipsreview.ui.wizard.page import row


class RecommendationList(QWidget):
    """The check list of one item."""

    ticked = Signal(str)
    """The user clicked the line of this key."""
    other_typed = Signal(str)
    other_left = Signal()

    def __init__(self, item: Item) -> None:
        super().__init__()
        self._ticked = Text("", role="quiet", wrap=False)
        self.lines: dict[str, TickLine] = {}
        self.other: TextArea | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(2)
        column.addWidget(row(Text(self.tr("Recommendations"), 14, bold=True, wrap=False), self._ticked))
        for recommendation in item.recommendations:
            line = TickLine(plain(recommendation.text), recommendation.note)
            line.clicked.connect(partial(self.ticked.emit, recommendation.key))
            self.lines[recommendation.key] = line
            column.addWidget(line)
            if recommendation.kind is RecommendationKind.OTHER:
                column.addLayout(self._other_field(item))

    def show_answer(self, answer: ItemAnswer) -> None:
        """Fill the list in."""
        for key, line in self.lines.items():
            line.setChecked(key in answer.recommendations)
        if self.other:
            self.other.show_text(answer.other)
        self._ticked.setText(self.tr("%n ticked", "", len(answer.recommendations)) if answer.recommendations else "")

    def _other_field(self, item: Item) -> QHBoxLayout:
        self.other = TextArea(self.tr("Other recommendation for item {number}").format(number=item.number), least=2)
        self.other.setPlaceholderText(self.tr("Write a recommendation of your own"))
        self.other.typed.connect(self.other_typed)
        self.other.left.connect(self.other_left)
        indented = QHBoxLayout()
        indented.setContentsMargins(theme().pixels(32), 2, 0, 0)
        indented.addWidget(Framed(self.other))
        return indented
