"""The page of one item: its ratings as cards, its counts, its recommendations."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipsreview.form import NOT_APPLICABLE, Anchor, Item, plain
from ipsreview.review import acts
from ipsreview.review.advice import add_other_line
from ipsreview.review.rules import counts_meet_team
from ipsreview.review.steps import Step
from ipsreview.review.values import Review
from ipsreview.ui.help.item_help import HelpWithItem
from ipsreview.ui.keys.page_keys import rating_key
from ipsreview.ui.signs import sign_of
from ipsreview.ui.spoken import Role, speak_as
from ipsreview.ui.widgets.buttons import show_ticked
from ipsreview.ui.widgets.fields import CountField, Framed, ProseLine
from ipsreview.ui.widgets.flow import flow
from ipsreview.ui.widgets.notices import announce
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.wizard.anchor_card import AnchorCard
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.ui.wizard.page import Page, TeamField
from ipsreview.ui.wizard.recommendation_list import RecommendationList
from ipsreview.ui.wording import own, rating_label, say


class ItemPage(Page):
    """The page of the item whose number its step carries."""

    def __init__(self, editor: ReviewEditor, step: Step) -> None:
        self.item: Item = editor.form.item(step.number)
        self._shown: Review | None = None
        super().__init__(editor, step, f"{step.number}. {plain(self.item.title)}")
        self.cards: dict[str, AnchorCard] = {}
        self.counts: dict[str, CountField] = {}
        self._teams: list[Text] = []
        self.reason: ProseLine | None = None
        self.team_size: TeamField | None = None
        self.help = HelpWithItem(editor.form, self.item, self.tr("Tick the one that fits; tick it again to clear it."))
        self.column.addWidget(self.help)
        self.setAccessibleDescription(own(self.item.note))
        if self.item.note:
            self.column.addWidget(Text(own(self.item.note), 12, role="quiet"))
        if self.item.counts:
            self.column.addWidget(self._team_row())
        self._ratings = QVBoxLayout()
        self._add_cards()
        self._total = Text("", bold=True)
        self.column.addWidget(self._total)
        self._total.setVisible(self.item.counts)
        self.recommendations = RecommendationList(editor, self.item)
        self.recommendations.ticked.connect(self._tick_recommendation)
        self.recommendations.other_typed.connect(self._write_other)
        self.recommendations.other_left.connect(editor.leave_field)
        self.recommendations.line_taken.connect(self._add_own_line)
        self.column.addWidget(self.recommendations)
        self.column.addStretch(1)

    def show_review(self) -> None:
        if self._shown is not self.editor.review:
            self.show_anew()

    def show_anew(self) -> None:
        self._shown = self.editor.review
        answer = self.editor.review.items[self.item.number]
        for rating, card in self.cards.items():
            show_ticked(card, answer.rating == rating)
        if self.reason:
            self.reason.show_text(answer.not_applicable_reason)
            self.cards[NOT_APPLICABLE].show_beside(answer.rating == NOT_APPLICABLE)
        if self.item.counts:
            self._show_counts()
        self.recommendations.show_review()

    def press_key(self, key: str) -> bool:
        """Tick the rating whose card shows this key; return whether there is one."""
        for number, rating in enumerate(self.item.ratings, 1):
            if key == rating_key(number, rating):
                self._tick_rating(rating)
                self.ensureWidgetVisible(self.cards[rating])
                self._tell_rating(rating)
                return True
        return False

    def field_widget(self, field: str) -> QWidget | None:
        name, _, key = field.partition(".")
        if name == "recommendations":
            return self.recommendations.lines.get(key) or next(iter(self.recommendations.lines.values()), None)
        if name == "counts":
            return self.counts.get(key)
        if name == "rating":
            return self.cards.get(key) or next(iter(self.cards.values()))
        return self.recommendations.other if name == "other" else self.reason if name == "not_applicable_reason" else None

    def _add_cards(self) -> None:
        group = QWidget()
        speak_as(group, Role.Grouping, self.tr("Rating"))
        group.setLayout(self._ratings)
        self._ratings.setContentsMargins(0, 0, 0, 0)
        self._ratings.setSpacing(self.column.spacing())
        self.column.addWidget(group)
        for number, anchor in enumerate(self.item.anchors, 1):
            card = self._card(anchor.level, anchor.text, rating_key(number, anchor.level), own(anchor.note))
            if anchor.count_line:
                card.put_beside(self._count_row(anchor))
        if self.item.not_applicable:
            card = self._card(NOT_APPLICABLE, self.item.not_applicable.text, rating_key(0, NOT_APPLICABLE), "")
            card.put_beside(self._reason_row())
            card.show_beside(False)

    def _card(self, rating: str, text: str, key: str, note: str) -> AnchorCard:
        form = self.editor.form
        card = AnchorCard(rating_label(form, rating), plain(text), sign_of(form, rating), key, note)
        card.toggled.connect(lambda _ticked, rating=rating: self._tick_rating(rating))
        self.cards[rating] = card
        self._ratings.addWidget(card)
        return card

    def _team_row(self) -> QWidget:
        self.team_size = TeamField(self.tr("IPS specialists on the team"))
        self.team_size.chosen.connect(self._set_team_size)
        self._typed_team, self._listed_team = Framed(self.team_size), Text("", wrap=False)
        return flow(Text(self.tr("IPS specialists on the team:"), wrap=False), self._typed_team, self._listed_team)

    def _count_row(self, anchor: Anchor) -> QWidget:
        label = rating_label(self.editor.form, anchor.level)
        field = CountField(self.tr("Specialists who meet “{level}”").format(level=label))
        field.chosen.connect(partial(self._set_count, anchor.level))
        self.counts[anchor.level] = field
        team = Text("", role="quiet", wrap=False)
        self._teams.append(team)
        return flow(Text(self.tr("Specialists who meet this:"), role="quiet", wrap=False), Framed(field), team)

    def _reason_row(self) -> QWidget:
        self.reason = ProseLine(self.tr("Why the item is not applicable"))
        self.reason.setPlaceholderText(self.tr("Why? One line is enough."))
        self.reason.typed.connect(self._write_reason)
        self.reason.left.connect(self.editor.leave_field)
        return Framed(self.reason)

    def _show_counts(self) -> None:
        answer, team = self.editor.review.items[self.item.number], self.editor.review.team_size
        for level, field in self.counts.items():
            field.setEnabled(team > 0)
            field.show_count(answer.counts.get(level), most=team - answer.counted + answer.counts.get(level, 0))
        for text in self._teams:
            text.setText(self.tr("of {team}").format(team=team) if team else self.tr("of …"))
        if self.team_size:
            self._show_team(self.team_size)
        self._total.setText(self.total_text())

    def _show_team(self, field: TeamField) -> None:
        listed = bool(self.editor.review.working.roster)
        field.show_team(self.editor.review)
        self._typed_team.setHidden(listed)
        self._listed_team.setText(self.tr("{team}, from the list on the first page").format(team=self.editor.review.team_size))
        self._listed_team.setVisible(listed)

    def total_text(self) -> str:
        """Return how many specialists are counted so far."""
        answer, team = self.editor.review.items[self.item.number], self.editor.review.team_size
        if not team:
            return self.tr("Say first how many IPS specialists are on the team.")
        problem = counts_meet_team(answer.counts, team)
        return say(problem) if problem else self.tr("{team} of {team} specialists counted").format(team=team)

    def _tick_rating(self, rating: str) -> None:
        self._do(lambda form, review: acts.tick_rating(form, review, self.item.number, rating))

    def _tell_rating(self, rating: str) -> None:
        """Have a screen reader say what a digit did, as the keyboard is elsewhere."""
        words = self.tr("Ticked: {rating}") if self.cards[rating].isChecked() else self.tr("Unticked: {rating}")
        announce(self, words.format(rating=rating_label(self.editor.form, rating)))

    def _tick_recommendation(self, key: str) -> None:
        self._do(lambda form, review: acts.tick_recommendation(form, review, self.item.number, key))

    def _write_other(self, text: str) -> None:
        self._do(lambda form, review: acts.write_other(form, review, self.item.number, text))

    def _add_own_line(self, text: str) -> None:
        self._do(lambda form, review: add_other_line(form, review, self.item.number, text))

    def _write_reason(self, text: str) -> None:
        self._do(lambda form, review: acts.write_reason(form, review, self.item.number, text))

    def _set_count(self, level: str, count: int | None) -> None:
        self._do(lambda form, review: acts.set_count(form, review, self.item.number, level, count))
        announce(self, self.total_text())

    def _set_team_size(self, size: int | None) -> None:
        self._do(lambda _form, review: acts.set_team_size(review, size or 0))
