"""The middle of the library: the table, or in its place a sentence that says why there is none and what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ipsreview.form import Form
from ipsreview.ui.icons import icon
from ipsreview.ui.library.empty import Advice, Opening
from ipsreview.ui.library.looking import Request
from ipsreview.ui.library.table import ReviewTable
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.texts import Panel
from ipsreview.usecases.library import Database, LibraryQuery, State

_EDGE = 4  # keeps the table's corners inside the panel's rounded ones
_MOST_HEIGHT = 1 << 23  # half of what Qt allows


class Listing(QStackedWidget):
    """The reviews that a query finds."""

    new_requested = Signal()
    all_requested = Signal()
    """The user wants every review to be shown, without search and filter."""

    again_requested = Signal()
    """The user wants the reviews to be opened once more."""

    def __init__(self, form: Form) -> None:
        super().__init__()
        self.table = ReviewTable(form)
        words = self.tr(
            "No reviews yet. Start one with New review; it is saved as you type.\nImport takes in the reports that you have.\n"
            "The menu “Help” has a practice review to try things on."
        )
        self.first = Advice(icon("ipsreview"), Button(self.tr("New review"), Weight.PRIMARY), words)
        self.no_match = Advice(icon("search", "quiet"), Button(self.tr("Clear search")))
        self.problem = Advice(icon("alert", "quiet"), Button(self.tr("Try again")))
        self._panel = Panel()
        self._framed = self._frame()
        for part in (Opening(), self.first, self.no_match, self.problem, self._framed):
            self.addWidget(part)
        self.first.button.clicked.connect(self.new_requested)
        self.no_match.button.clicked.connect(self.all_requested)
        self.problem.button.clicked.connect(self.again_requested)
        theme().changed.connect(self._fit)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), theme().pixels(60))

    def show_found(self, database: Database, request: Request, ids: Sequence[int]) -> None:
        """Show what a request has found; choose what it selects, else what was chosen, else the line it names or the last one.

        Where the query is the same and nothing is to be selected the table stays where it is scrolled to.
        """
        table, query = self.table, request.query
        chosen, scrolled = table.chosen(), table.verticalScrollBar().value()
        wanted = request.select if request.select is not None else chosen.id if chosen else None
        stays = request.select is None and query == table.reviews.query
        table.reviews.show_found(database, query, ids)
        table.fit_columns()
        self._show_part(request.total, query)
        found = wanted is not None and wanted in ids
        table.choose(ids.index(wanted) if wanted is not None and found else min(request.instead, len(ids) - 1))
        if stays and found:
            table.verticalScrollBar().setValue(scrolled)

    def show_problem(self, words: str) -> None:
        """Say why there are no reviews to show."""
        self.problem.show_words(words)
        self.setCurrentWidget(self.problem)

    def focus(self) -> None:
        """Put the keyboard where it is of use: on the table, or on the button in its place."""
        part = self.currentWidget()
        (part.button if isinstance(part, Advice) else self.table).setFocus()

    def _show_part(self, total: int, query: LibraryQuery) -> None:
        self._fit()
        if not total:
            self.setCurrentWidget(self.first)
        elif self.table.reviews.ids:
            self.setCurrentWidget(self._framed)
        else:
            self._show_why_none(query)
            self.setCurrentWidget(self.no_match)

    def _show_why_none(self, query: LibraryQuery) -> None:
        """Say why nothing is found, and name the button that shows all again."""
        search = query.search.strip()
        if search:
            pattern = {
                None: self.tr("No review matches “{search}”."),
                State.DRAFT: self.tr("No draft matches “{search}”."),
                State.FINISHED: self.tr("No finished review matches “{search}”."),
            }[query.state]
        else:
            pattern = self.tr("There are no drafts.") if query.state is State.DRAFT else self.tr("There are no finished reviews.")
        self.no_match.show_words(pattern.format(search=search))
        self.no_match.button.setText(self.tr("Clear search") if search else self.tr("Show all reviews"))

    def _frame(self) -> QWidget:
        """Return the table in a panel that is no higher than its lines."""
        inside = QVBoxLayout(self._panel)
        inside.setContentsMargins(1, _EDGE, 1, _EDGE)
        inside.addWidget(self.table)
        framed = QWidget()
        around = QVBoxLayout(framed)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._panel, 1)
        around.addStretch()
        return framed

    def _fit(self) -> None:
        self._panel.setMaximumHeight(min(self.table.height_of_all() + 2 * _EDGE, _MOST_HEIGHT))
