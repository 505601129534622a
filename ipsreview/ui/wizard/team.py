"""The size of the team on the first page: typed as a number, or said by the team's list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipsreview.form import Form, RowsOf
from ipsreview.review import acts, roster_acts
from ipsreview.review.values import Review
from ipsreview.ui.widgets.buttons import Button
from ipsreview.ui.widgets.fields import Framed
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.wizard.page import TeamField, row
from ipsreview.ui.wizard.roster import Do, TeamList


def asks_for_team(form: Form) -> bool:
    """Say whether anything in the form is about the single specialists."""
    worksheets = [item.worksheet for item in form.items if item.worksheet]
    return form.counts or any(sheet.rows is RowsOf.SPECIALISTS for sheet in worksheets) or any(source.each_specialist for source in form.sources)


class TeamQuestion(QWidget):
    """How many specialists there are. While they are listed, the number is a text, for the list says it."""

    def __init__(self, do: Do) -> None:
        super().__init__()
        self._do = do
        self.number = TeamField(self.tr("IPS specialists on the team"))
        self.number.chosen.connect(self._set_size)
        self.list_team = Button(self.tr("List the team"))
        self.list_team.clicked.connect(self._list)
        self.listed = Text("", wrap=False)
        self._hint = Text(self.tr("Needed for counts such as “1 of 4”. A list with hours also serves the worksheets."), 12, role="quiet")
        self._typed = row(Framed(self.number), self.list_team)
        self.team = TeamList(do)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._typed, self._hint, self.listed, self.team):
            column.addWidget(widget)
        self.setFocusProxy(self.number)

    def show_team(self, review: Review) -> None:
        """Fill the number or the list in; nobody is told."""
        roster = review.working.roster
        self.number.show_team(review)
        self.team.show_roster(roster)
        self.listed.setText(self.tr("{team}, from the list").format(team=review.team_size))
        self.listed.setVisible(bool(roster))
        for widget in (self._typed, self._hint):
            widget.setHidden(bool(roster))

    def field_widget(self, field: str) -> QWidget | None:
        """Return the control of `team_size`, of `roster.<n>` or of a field of it; of what is not there, the one to begin it with."""
        name, _, place = field.partition(".")
        listed = bool(self.team.rows)
        if name == "roster":
            return self.team.field_widget(place) if listed else self.list_team
        if name == "team_size":
            return self.team.add if listed else self.number
        return None

    def _set_size(self, size: int | None) -> None:
        self._do(lambda _form, review: acts.set_team_size(review, size or 0))

    def _list(self) -> None:
        self._do(lambda _form, review: roster_acts.list_team(review))
        if self.team.rows:
            self.team.rows[0].hours.line.setFocus(Qt.FocusReason.OtherFocusReason)
