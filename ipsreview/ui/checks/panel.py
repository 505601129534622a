"""The panel with both checks: what was found, where it stands, and what may be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ipsreview.form import Form
from ipsreview.review.acts import Change
from ipsreview.review.checks import CheckFinding, CheckRules, Others, as_lines, before_leaving, before_sending
from ipsreview.review.note_acts import dismiss
from ipsreview.review.summary import summary
from ipsreview.review.values import Review
from ipsreview.ui.checks.dismissed import DismissedList
from ipsreview.ui.checks.grouping import grouped
from ipsreview.ui.checks.handing import ask_and_print, copy_lines
from ipsreview.ui.checks.listing import FindingList, tab_order
from ipsreview.ui.library.looking import AT_ONCE
from ipsreview.ui.signs import COMPLETE, Sign
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.notices import announce
from ipsreview.ui.widgets.texts import Panel, Text
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.ui.wizard.helper_panel import Tabs
from ipsreview.ui.wizard.page import row
from ipsreview.ui.working import work
from ipsreview.usecases.checking import OtherReviews
from ipsreview.usecases.reviews import State


class Check(StrEnum):
    """Which of the two checks; in the order of their tabs."""

    LEAVE = "leave"
    SEND = "send"


class ChecksPanel(Panel):
    """Shows one check at a time, and works out no other: the one before sending looks into all reviews."""

    jump_requested = Signal(object)
    """The user wants to go to a Place."""
    rules_requested = Signal()
    """The user wants to adjust the rules."""

    def __init__(self, editor: ReviewEditor, rules: Callable[[], CheckRules]) -> None:
        super().__init__()
        self.editor, self._rules, self._other_reviews = editor, rules, OtherReviews(editor.database)
        self._chosen: Check | None = None
        self._findings: tuple[CheckFinding, ...] = ()
        self.tabs, self.dismissed = Tabs(), DismissedList()
        self.list = FindingList(otherwise=self.tabs)
        self.tabs.setAccessibleName(self.tr("Checks"))
        for name in (self.tr("Before you leave"), self.tr("Before you send")):
            self.tabs.addTab(name)
        self._nothing = row(Sign(COMPLETE), Text(self.tr("Nothing is missing.")), stretch=False)
        self.print_button, self.copy_button = Button(self.tr("Print …"), Weight.QUIET), Button(self.tr("Copy"), Weight.QUIET)
        self.rules_button = Button(self.tr("Adjust …"), Weight.QUIET)
        self.rules_button.setToolTip(self.tr("Choose what is checked"))
        self.done = Text("", 12, role="quiet")
        self._lay_out()
        self._connect()

    @property
    def check(self) -> Check:
        """Return the check in sight: the one the user chose, else the one that comes next."""
        return self._chosen or default_check(self.editor.form, self.editor.review, finished=self.editor.stored.state is State.FINISHED)

    def show_review(self) -> None:
        """Work out the check in sight and show it; nothing is told to the editor by that."""
        check = self.check
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(list(Check).index(check))
        self.tabs.blockSignals(False)
        found = self._find(check)
        gone = self.editor.review.working.dismissed
        self._findings = tuple(finding for finding in found if finding.key not in gone)
        self.list.show_groups(grouped(self._findings), dismissable=self.editor.editable)
        self.dismissed.show_findings([finding for finding in found if finding.key in gone], editable=self.editor.editable)
        self._nothing.setVisible(not self._findings)
        for button in (self.print_button, self.copy_button):
            button.setVisible(check is Check.LEAVE)
        self.done.setText("")
        tab_order(self.tabs, [*self.list.controls(), *self.dismissed.controls(), self.print_button, self.copy_button, self.rules_button])

    def choose(self, check: Check) -> None:
        """Show this check from the next filling on, as if its tab were chosen."""
        self._chosen = check

    def lines(self) -> tuple[str, ...]:
        """Return the findings in sight as lines for paper."""
        return as_lines(self.editor.form, self.editor.review, self._findings)

    def control_to_return_to(self) -> QWidget:
        """Return where the keyboard goes when a dismissal was undone or redone: the finding that came back, or the tabs."""
        return self.list.fresh_control() or self.tabs

    def dismiss(self, keys: Sequence[str]) -> None:
        """Tell these findings no more in this review, as one step; or tell them again."""

        def act(_form: Form, review: Review) -> Change:
            change = dismiss(review, keys[0])
            for key in keys[1:]:
                change = replace(dismiss(change.after, key), before=review)
            return change

        again = keys[0] in self.editor.review.working.dismissed
        if self.editor.do(act):
            announce(self, self.tr("Listed again") if again else self.tr("Dismissed; Undo brings it back"))

    def _find(self, check: Check) -> tuple[CheckFinding, ...]:
        editor, rules = self.editor, self._rules()
        if check is Check.SEND:
            return before_sending(editor.form, editor.review, rules, others=self._others(), with_dismissed=True)
        visits = editor.earlier_visits()
        return before_leaving(editor.form, editor.review, rules, earlier=visits[0].review if visits else None, with_dismissed=True)

    def _others(self) -> Others:
        """Look through the other reviews; the window lives on while these are many."""
        form, review = self.editor.form, self.editor.review
        looking = partial(self._other_reviews.others, form, review)
        if self._other_reviews.to_look_through(review.cover.agency) <= AT_ONCE:
            return looking()
        return work(self, self.tr("Looking through your other reviews …"), looking)

    def _choose(self, index: int) -> None:
        self._chosen = list(Check)[index]
        self.show_review()

    def _print(self) -> None:
        if ask_and_print(self, self.lines()):
            self._tell(self.tr("Sent to the printer"))

    def _copy(self) -> None:
        copy_lines(self.lines())
        self._tell(self.tr("Copied"))

    def _tell(self, words: str) -> None:
        self.done.setText(words)
        announce(self, words)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._choose)
        self.list.jump_requested.connect(self.jump_requested)
        self.list.dismiss_requested.connect(self.dismiss)
        self.dismissed.back_requested.connect(lambda key: self.dismiss((key,)))
        self.print_button.clicked.connect(self._print)
        self.copy_button.clicked.connect(self._copy)
        self.rules_button.clicked.connect(self.rules_requested)

    def _lay_out(self) -> None:
        edge = theme().pixels(14)
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, theme().pixels(10), edge, theme().pixels(8))
        column.setSpacing(theme().pixels(4))
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        for part in (self.print_button, self.copy_button, self.rules_button):
            buttons.addWidget(part)
        buttons.addWidget(self.done, 1)
        for part in (self.tabs, self._nothing, self.list, self.dismissed):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addStretch(1)


def default_check(form: Form, review: Review, *, finished: bool, today: date | None = None) -> Check:
    """Return the check that comes next: before leaving until the visit is over and every item rated, then before sending."""
    day = review.cover.date
    over = day is not None and day < (today or datetime.now().astimezone().date())
    if finished or (over and not summary(form, review).unrated):
        return Check.SEND
    return Check.LEAVE
