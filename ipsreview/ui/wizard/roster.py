"""The team's list on the first page: S1 … Sn with weekly hours, start month, and a name that stays on the laptop."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ipsreview.form import Form
from ipsreview.review import roster_acts
from ipsreview.review.acts import Change
from ipsreview.review.roster import FULL_TIME_HOURS, full_time_posts, known_hours, without_hours
from ipsreview.review.values import Review
from ipsreview.review.working import Specialist
from ipsreview.ui.icons import icon
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.fields import Framed
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.wizard.page import row
from ipsreview.ui.wizard.roster_fields import ListLine, hours_field, hours_text, month_field

Do = Callable[[Callable[[Form, Review], Change]], None]
_FIELDS = ("weekly_hours", "start_month", "name")


class _Columns(QWidget):
    """A line of the list; all lines have the same columns."""

    def __init__(self, code: QWidget, hours: QWidget, start: QWidget, name: QWidget, button: QWidget) -> None:
        super().__init__()
        self._widths = {code: 28, hours: 84, start: 124, button: 36}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        for widget in (code, hours, start, name, button):
            line.addWidget(widget, 0 if widget in self._widths else 1)
        theme().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        for widget, width in self._widths.items():
            widget.setFixedWidth(theme().pixels(width))


class SpecialistRow(QWidget):
    """One of the team. It asks for acts by the place that it has in the list now."""

    moved = Signal(str, int)
    """The user goes from this field on by so many lines."""
    remove_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.code = Text("", bold=True, wrap=False)
        self.hours, self.start = hours_field(""), month_field("")
        self.name = ListLine("")
        self.remove = Button("", Weight.QUIET)
        self.remove.setIcon(icon("trash", "quiet"))
        self.remove.clicked.connect(self.remove_requested)
        self._problem = Text("", 12, role="warning")
        self._problem.hide()
        for field in (self.hours, self.start):
            field.problem_changed.connect(self._show_problem)
        for key, line in self.lines().items():
            line.moved.connect(partial(self.moved.emit, key))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(_Columns(self.code, self.hours, self.start, Framed(self.name), self.remove))
        column.addWidget(self._problem)

    def lines(self) -> dict[str, ListLine]:
        """Return the fields to type in, by their keys."""
        return dict(zip(_FIELDS, (self.hours.line, self.start.line, self.name), strict=True))

    def show_specialist(self, number: int, specialist: Specialist) -> None:
        """Fill the row in; nobody is told."""
        code = f"S{number}"
        self.code.setText(code)
        self.hours.line.setAccessibleName(self.tr("Weekly IPS hours of {specialist}").format(specialist=code))
        self.start.line.setAccessibleName(self.tr("Month in which {specialist} started").format(specialist=code))
        self.name.setAccessibleName(self.tr("Name of {specialist}, which stays on this laptop").format(specialist=code))
        remove = self.tr("Take {specialist} out of the list").format(specialist=code)
        self.remove.setAccessibleName(remove)
        self.remove.setToolTip(remove)
        self.hours.show_value(specialist.weekly_hours)
        self.start.show_value(specialist.start_month)
        self.name.show_text(specialist.name)

    def problem_text(self) -> str:
        """Return the sentences about what could not be read, or nothing."""
        return self._problem.text()

    def _show_problem(self) -> None:
        problems = [field.problem for field in (self.hours, self.start) if field.problem]
        self._problem.setText(" ".join(problems))
        self._problem.setVisible(bool(problems))


class TeamList(QWidget):
    """The list with its columns' names, its total, and the button to add one more."""

    field_left = Signal()

    def __init__(self, do: Do) -> None:
        super().__init__()
        self._do = do
        self._going: int | None = None
        self.rows: list[SpecialistRow] = []
        self.add = Button(self.tr("Add a specialist"))
        self.add.setIcon(icon("plus"))
        self.add.clicked.connect(self._add)
        self._total = Text("")
        names = Text(self.tr("A name stays on this laptop; it is never printed or exported."), 12, role="quiet")
        heads = ("", self.tr("Hours a week"), self.tr("Start month"), self.tr("Name (optional)"), "")
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 4, 0, 0)
        whole.setSpacing(6)
        whole.addWidget(_Columns(*(Text(head, 12, role="quiet") for head in heads)))
        whole.addLayout(self._column)
        whole.addWidget(row(self.add, self._total, stretch=False, spacing=12))
        whole.addWidget(names)

    def show_roster(self, roster: tuple[Specialist, ...]) -> None:
        """Fill the list in; nobody is told."""
        self._fit_rows(len(roster))
        for number, (line, specialist) in enumerate(zip(self.rows, roster, strict=True), 1):
            line.show_specialist(number, specialist)
        self._total.setText(self._total_text(roster))
        self.setVisible(bool(roster))

    def field_widget(self, field: str) -> QWidget | None:
        """Return the control of a field such as `2.weekly_hours`; of one who is no longer listed, the button to add one."""
        number, _, key = field.partition(".")
        if not 1 <= int(number) <= len(self.rows):
            return self.add
        return self.rows[int(number) - 1].lines()[key or _FIELDS[0]]

    def total_text(self) -> str:
        """Return the team as full-time posts."""
        return self._total.text()

    def _fit_rows(self, wanted: int) -> None:
        """Make as many rows as are wanted; one that goes takes its own fields with it, so that the others keep what is typed in them."""
        while len(self.rows) > wanted:
            gone = self.rows.pop(self._going - 1 if self._going and len(self.rows) == wanted + 1 else len(self.rows) - 1)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.rows) < wanted:
            self.rows.append(self._new_row())
            self._column.addWidget(self.rows[-1])
        self._order_tabs()

    def _new_row(self) -> SpecialistRow:
        line = SpecialistRow()
        line.hours.chosen.connect(lambda hours: self._do(lambda _form, review: roster_acts.set_hours(review, self._number(line), hours)))
        line.start.chosen.connect(lambda month: self._do(lambda _form, review: roster_acts.set_start(review, self._number(line), month)))
        line.name.typed.connect(lambda text: self._do(lambda _form, review: roster_acts.write_name(review, self._number(line), text)))
        line.name.left.connect(self.field_left)
        line.remove_requested.connect(lambda: self._remove(self._number(line)))
        line.moved.connect(lambda key, by: self._move(self._number(line) + by, key))
        return line

    def _number(self, line: SpecialistRow) -> int:
        return self.rows.index(line) + 1

    def _order_tabs(self) -> None:
        order = [part for line in self.rows for part in (*line.lines().values(), line.remove)] + [self.add]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _move(self, number: int, key: str) -> None:
        if 1 <= number <= len(self.rows):
            line = self.rows[number - 1].lines()[key]
            line.setFocus(Qt.FocusReason.TabFocusReason)
            line.selectAll()

    def _add(self) -> None:
        self._do(lambda _form, review: roster_acts.add_specialist(review))
        self.rows[-1].hours.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, number: int) -> None:
        """Take one out; the keyboard goes to the next one's button."""
        listed = len(self.rows)
        self._going = number
        self._do(lambda form, review: roster_acts.remove_specialist(form, review, number))
        self._going = None
        if self.rows and len(self.rows) < listed:
            self.rows[min(number, len(self.rows)) - 1].remove.setFocus(Qt.FocusReason.OtherFocusReason)

    def _total_text(self, roster: tuple[Specialist, ...]) -> str:
        posts = self.tr("{hours} hours ÷ {full} = {posts} full-time posts (FTE)")
        text = posts.format(hours=hours_text(known_hours(roster)), full=FULL_TIME_HOURS, posts=hours_text(full_time_posts(roster)))
        missing = ", ".join(f"S{number}" for number in without_hours(roster))
        return self.tr("{total}; the hours of {specialists} are not known").format(total=text, specialists=missing) if missing else text
