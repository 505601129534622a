"""The tab *Last visit*: what the agency's last finished review says about the item, and what became of its advice."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipsreview.form import NOT_APPLICABLE, Item
from ipsreview.review import note_acts
from ipsreview.review.advice import GivenAdvice, given_advice, recommend_again, recommends
from ipsreview.review.working import AdviceState
from ipsreview.ui.signs import Sign, sign_of
from ipsreview.ui.visits.states import StateChoice
from ipsreview.ui.visits.strip import LevelStrip, comparable
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.ui.wizard.helper_tab import HelperTab
from ipsreview.ui.wizard.page import row
from ipsreview.ui.wording import long_date, rating_label
from ipsreview.usecases.reviews import StoredReview

_TO_GO_ON = (AdviceState.UNDER_WAY, AdviceState.NOT_YET)


class OldAdvice(QWidget):
    """One recommendation of the last visit with what became of it."""

    again_requested = Signal()
    """The user wants to recommend the same again."""

    def __init__(self, advice: GivenAdvice) -> None:
        super().__init__()
        self.advice, self.choice = advice, StateChoice(advice.text)
        self.again = Button(self.tr("Recommend again"), Weight.QUIET)
        self.again.setAccessibleDescription(advice.text)
        self.again.clicked.connect(self.again_requested)
        self._given = Text(self.tr("Recommended again"), 12, role="quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 6)
        column.setSpacing(4)
        column.addWidget(Text(advice.text))
        column.addWidget(self.choice)
        column.addWidget(row(self.again))
        column.addWidget(self._given)

    def show_state(self, state: AdviceState | None, *, given: bool) -> None:
        """Show what became of the advice, and whether this review gives it too; nobody is told."""
        self.choice.show_state(state)
        self.again.setVisible(state in _TO_GO_ON and not given)
        self._given.setVisible(given)


class LastVisitTab(HelperTab):
    """The last finished review of the agency that was made with this form, beside the item."""

    def __init__(self, editor: ReviewEditor) -> None:
        super().__init__(editor)
        self.advice: dict[str, OldAdvice] = {}
        self._item: Item | None = None
        self._shown: object = None
        self._content = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 0, 8, 12)
        self._column.addWidget(self._content)
        self._column.addStretch(1)

    def label(self, item: Item) -> str:
        del item
        return self.tr("Last visit")

    def show_item(self, item: Item) -> None:
        visits = comparable(self.editor.form, self.editor.earlier_visits(), item.number)
        shown = (item.number, [(visit.id, visit.version) for visit in visits], self.editor.review.cover.agency)
        self._item = item
        if shown != self._shown:
            self._shown = shown
            self._make_anew(item, visits)
        states = self.editor.review.working.old_advice.get(item.number, {})
        for key, block in self.advice.items():
            given = recommends(self.editor.form, self.editor.review, item.number, block.advice)
            block.show_state(states.get(key), given=given)

    def field_widget(self, field: str) -> QWidget | None:
        name, _, key = field.partition(".")
        if name != "old_advice" or not self.advice:
            return None
        return (self.advice.get(key) or next(iter(self.advice.values()))).choice.current()

    def words(self) -> str:
        """Return everything that is said, a line each."""
        return "\n".join(text.text() for text in self._content.findChildren(Text) if not text.isHidden())

    def _make_anew(self, item: Item, visits: tuple[StoredReview, ...]) -> None:
        self.advice = {}
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in self._parts(item, visits) if visits else [self._without_visit()]:
            column.addWidget(widget)
        self._column.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content = content
        content.show()  # at once: the keyboard may be asked for in the same breath

    def _without_visit(self) -> Text:
        agency = self.editor.review.cover.agency
        if not agency:
            return Text(self.tr("Name the agency on the first page; what its last finished review says then stands here."), role="quiet")
        sentence = self.tr(
            "No earlier finished review of {agency} is kept here. If there is a report in Word, import it in the list of reviews and finish it; "
            "what it says then stands here."
        )
        return Text(sentence.format(agency=agency), role="quiet")

    def _parts(self, item: Item, visits: tuple[StoredReview, ...]) -> Iterator[QWidget]:
        last = visits[0]
        answer = last.review.items[item.number]
        yield Text(long_date(last.review.cover.date) or self.tr("A visit without a date"), 14, bold=True)
        yield row(Sign(sign_of(last.form, answer.rating)), Text(rating_label(last.form, answer.rating)), stretch=False)
        if answer.rating == NOT_APPLICABLE and answer.not_applicable_reason:
            yield Text(answer.not_applicable_reason, role="quiet")
        if len(visits) > 1:
            yield LevelStrip(self.editor.form, visits, item.number)
        evidence = last.review.working.evidence.get(item.number, "")
        if evidence:
            yield _heading(self.tr("What the rating rested on"))
            yield Text(evidence)
        yield from self._advice_parts(last, item)

    def _advice_parts(self, last: StoredReview, item: Item) -> Iterator[QWidget]:
        given = given_advice(last.form, last.review, item.number)
        if not given:
            yield Text(self.tr("Nothing was recommended."), role="quiet")
            return
        yield _heading(self.tr("What became of the recommendations?"))
        for advice in given:
            block = OldAdvice(advice)
            block.choice.chosen.connect(partial(self._set_state, item.number, advice.key))
            block.again_requested.connect(partial(self._recommend_again, item.number, advice))
            self.advice[advice.key] = block
            yield block
        yield Text(self.tr("Advice that was not followed does not lower the rating: rate what you find today."), 12, role="quiet")

    def _set_state(self, number: int, key: str, state: AdviceState | None) -> None:
        if not self.editor.do(lambda form, review: note_acts.set_advice_state(form, review, number, key, state)) and self._item:
            self.show_item(self._item)

    def _recommend_again(self, number: int, advice: GivenAdvice) -> None:
        self.editor.do(lambda form, review: recommend_again(form, review, number, advice))


def _heading(words: str) -> Text:
    text = Text(words, bold=True)
    text.setContentsMargins(0, 8, 0, 0)
    return text
