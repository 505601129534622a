"""The worksheet tab of the panel beside an item."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipsreview.form import Item, RowsOf, Worksheet
from ipsreview.review import worksheet_acts
from ipsreview.review.acts import Change
from ipsreview.review.working import Policy
from ipsreview.review.worksheets import Suggestion, rows_of
from ipsreview.ui.widgets.notices import announce
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.ui.wizard.helper_tab import HelperTab
from ipsreview.ui.wording import own
from ipsreview.ui.worksheets.facts import FactForm
from ipsreview.ui.worksheets.grid import Grid
from ipsreview.ui.worksheets.sheet import Sheet, sheet_of
from ipsreview.ui.worksheets.verbs import Act
from ipsreview.ui.worksheets.verdict import Verdict, spoken


class WorksheetTab(HelperTab):
    """The worksheet of the item that is shown: its inputs, what they say, and the key that applies it."""

    def __init__(self, editor: ReviewEditor) -> None:
        super().__init__(editor)
        self._item: Item | None = None
        self._leaving = False
        self._said = ""
        self.question = Text("", bold=True)
        self.grid, self.team, self.facts, self.verdict = Grid(editor.form, self._do), FactForm(), FactForm(), Verdict()
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 8, 16)
        column.setSpacing(10)
        for part in (self.question, self.grid, self.team, self.facts, self.verdict):
            column.addWidget(part)
        column.addStretch(1)
        self._connect()

    def label(self, item: Item) -> str:
        del item
        return self.tr("Worksheet")

    def show_item(self, item: Item) -> None:
        if self._leaving:
            return
        if self._item is not item:
            self._leave()
            self._said = ""
            self.grid.tell("")
        self._item = item
        self._fill(item)

    def field_widget(self, field: str) -> QWidget | None:
        name, _, key = field.partition(".")
        if name == "worksheet":
            return self._cell_widget(key)
        if name == "facts":
            return self.facts.fields.get(key)
        return {"policy": self.verdict.policy.current(), "disagreement": self.verdict.reason.line}.get(name)

    def _cell_widget(self, place: str) -> QWidget | None:
        row, _, key = place.partition(".")
        if self._item and self._item.worksheet and self._item.worksheet.rows is RowsOf.TEAM:
            return self.team.fields.get(key)
        self.grid.table.go_to(int(row or 0), key)
        return self.grid.table

    def _fill(self, item: Item) -> None:
        """Show what the review holds; nobody is told."""
        worksheet, suggestion = item.worksheet, self.editor.suggestion(item.number)
        by_rows = worksheet is not None and worksheet.rows is not RowsOf.TEAM
        for part, shown in ((self.grid, by_rows), (self.team, not by_rows), (self.facts, True), (self.verdict, True)):
            part.setVisible(shown and worksheet is not None)
        if worksheet is None or suggestion is None:
            self.question.setText(self.tr("This form has no worksheet for item {number}.").format(number=item.number))
        else:
            self._show(item, worksheet, suggestion)

    def _show(self, item: Item, worksheet: Worksheet, suggestion: Suggestion) -> None:
        form, review = self.editor.form, self.editor.review
        self.question.setText(own(worksheet.question))
        sheet = sheet_of(review, item, worksheet, rows_of(form, review, item.number), suggestion.row_levels)
        if worksheet.rows is RowsOf.TEAM:
            self.team.show_facts(worksheet.columns, sheet.rows[0])
        else:
            self.grid.show_sheet(sheet, self._hint_text(sheet))
        self.facts.show_facts(worksheet.facts, review.working.worksheet(item.number).facts)
        self.verdict.show_suggestion(form, review, item, worksheet, suggestion)
        self._say_news(suggestion)

    def _hint_text(self, sheet: Sheet) -> str:
        """Return how many specialists are counted, or what would make the table know them."""
        team = self.editor.review.team_size
        if sheet.worksheet.rows is not RowsOf.SPECIALISTS:
            return ""
        if not team:
            return self.tr("List the team on the first page: each specialist has a row then.")
        counted = [sheet.level(place) if any(sheet.levels) else not sheet.is_blank(place) for place in range(team)]
        return self.tr("{count} of {team} specialists counted").format(count=sum(map(bool, counted)), team=team)

    def _say_news(self, suggestion: Suggestion) -> None:
        """Have a screen reader say what is suggested now, where that has changed under the user's hands."""
        known, self._said = self._said, suggestion.level or ""
        if self._said and known != self._said and self.focusWidget() is not None:
            announce(self, spoken(self.editor.form, suggestion))

    def _leave(self) -> None:
        """Take over what is being typed, before the tab shows another item."""
        self._leaving = True
        self.grid.table.commit_editor()
        self.team.commit()
        self.facts.commit()
        self._leaving = False

    def _do(self, act: Act) -> bool:
        """Ask the editor for an act; where nothing came of it, show what stands."""
        before = self.editor.review
        self.grid.tell("")
        done = self.editor.do(act)
        if self.editor.review == before and self._item and not self._leaving:
            self._fill(self._item)
        return done

    def _on_item(self, act: Callable[..., Change], *details: object) -> bool:
        """Ask for an act on the item that is shown, with what the act needs beside."""
        if self._item is None:
            return False
        number = self._item.number
        return self._do(lambda form, review: act(form, review, number, *details))

    def _write_team(self, key: str, text: str) -> None:
        self._on_item(worksheet_acts.write_cell, 0, key, text)

    def _write_fact(self, key: str, text: str) -> None:
        self._on_item(worksheet_acts.write_fact, key, text)

    def _write_reason(self, text: str) -> None:
        self._on_item(worksheet_acts.write_disagreement, text)

    def _choose_policy(self, policy: Policy) -> None:
        number = self._item.number if self._item else 0
        self._do(lambda _form, review: worksheet_acts.set_policy(review, number, policy))

    def _apply(self) -> None:
        if self._on_item(worksheet_acts.apply_worksheet):
            announce(self, self.tr("Applied: the level is ticked, and the sentence stands in the evidence."))

    def _connect(self) -> None:
        verdict, leave = self.verdict, self.editor.leave_field
        self.team.written.connect(self._write_team)
        self.facts.written.connect(self._write_fact)
        verdict.apply_requested.connect(self._apply)
        verdict.policy_chosen.connect(self._choose_policy)
        verdict.reason_typed.connect(self._write_reason)
        for left in (self.team.left, self.facts.left, verdict.reason_left):
            left.connect(leave)
