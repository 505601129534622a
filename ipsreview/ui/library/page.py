"""The library page: the reviews, found, sorted and looked through; what is to be done with them is asked of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QIcon, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ipsreview.errors import KnownError
from ipsreview.form import Form
from ipsreview.messages import Message
from ipsreview.ui.icons import icon
from ipsreview.ui.keys import page_keys
from ipsreview.ui.library.bars import MARGIN, BottomBar, TopBar
from ipsreview.ui.library.heading import Filters, Legend
from ipsreview.ui.library.listing import Listing
from ipsreview.ui.library.looking import Looking, Request
from ipsreview.ui.library.menu import line_menu
from ipsreview.ui.library.model import resorted
from ipsreview.ui.library.verbs import Verbs
from ipsreview.ui.library.words import Column, review_name
from ipsreview.ui.saying import say
from ipsreview.ui.widgets.notices import Notice, announce
from ipsreview.usecases.library import Database, LibraryQuery, ReviewRow, State


class LibraryPage(QWidget):
    """Every review as a line. It deletes, and takes that back, itself; the rest it asks for.

    It can be shown before there is a database: then it says that the reviews are being opened.
    """

    new_requested = Signal()
    import_requested = Signal()
    open_requested = Signal(int)
    duplicate_requested = Signal(int)
    export_requested = Signal(int)
    again_requested = Signal()
    """The reviews could not be opened, and the user wants to try again."""
    deletion_begun = Signal()
    """A review is about to be deleted."""
    undo_delete_changed = Signal(bool)
    """Whether there is a deletion that `undo_delete` can take back."""

    def __init__(self, form: Form) -> None:
        super().__init__()
        self._form = form
        self._database: Database | None = None
        self._deleted: ReviewRow | None = None
        self._verbs = Verbs(self)
        self._top, self._filters, self._legend = TopBar(), Filters(), Legend(form)
        self._listing, self._notice, self._bottom = Listing(form), Notice(closable=True), BottomBar(self._verbs)
        self._table = self._listing.table
        self._looking = Looking(self)
        self._lay_out()
        self._connect()
        self._set_tab_order()
        self._allow()

    def show_database(self, database: Database) -> None:
        """Show the reviews of a database."""
        self._database = database
        self._bottom.show_read_only(database.read_only)
        self._show(self._query(), focus=True)

    def let_go(self) -> None:
        """Ask the database for nothing more, as it is being closed, and offer nothing that needs it."""
        self._database = None
        self._table.reviews.let_go()
        self._allow()

    def show_problem(self, message: Message) -> None:
        """Say why the reviews cannot be opened, and offer to try again."""
        self._listing.show_problem(say(message))
        self._listing.focus()

    def show_notice(self, words: str, *offers: tuple[str, Callable[[], object]]) -> None:
        """Tell what was just done, with two things at most to do about it; without any, a deletion before it can still be taken back."""
        undo = [(self.tr("Undo delete"), self.undo_delete)] if self._deleted else [("", None)]
        self._notice.action.setIcon(icon("undo") if self._deleted and not offers else QIcon())
        self._notice.show_words(words, *(offers or undo)[0])
        for offer in offers[1:2]:
            self._notice.offer_else(*offer)

    def lead_with(self, notice: Notice) -> None:
        """Show a notice of its own above the reviews."""
        self._middle.insertWidget(0, notice)

    @property
    def can_undo_delete(self) -> bool:
        """Say whether there is a deletion that `undo_delete` can take back."""
        return self._deleted is not None

    def refresh(self, select: int | None = None) -> None:
        """Show what has changed elsewhere; search, sorting, scroll and the chosen line stay, or the review `select` is chosen."""
        self._show(self._query(), select)

    def show_restored(self, review_id: int) -> None:
        """Show a deleted review that was brought back elsewhere; the offer to take its deletion back goes."""
        if self._deleted and self._deleted.id == review_id:
            self._offer_undo(None)
        self.refresh(review_id)

    def ask_to_delete(self) -> None:
        """Ask whether the chosen review is to be deleted, and delete it."""
        from ipsreview.ui import dialogs

        row, database = self._table.chosen(), self._database
        if row is None or database is None or database.read_only:
            return
        question = self.tr("Delete {review}?").format(review=review_name(row))
        details = self.tr("It can be brought back: at once by “Undo”, and later from “Deleted reviews” in the menu “Safety”.")
        if dialogs.ask(self, question, details, self.tr("Delete"), self.tr("Keep")):
            self.deletion_begun.emit()
            self.delete_chosen()

    def delete_chosen(self) -> None:
        """Delete the chosen review, and offer to take that back."""
        row, database = self._table.chosen(), self._database
        if row is None or database is None or database.read_only:
            return
        number = self._table.currentIndex().row()
        if self._try(lambda: database.delete(row.id)):
            self._offer_undo(row)
            self._show(self._query(), instead=number)

    def undo_delete(self) -> None:
        """Bring the review back that was deleted last, where that is still offered."""
        row, database = self._deleted, self._database
        if row and database and self._try(lambda: database.restore(row.id)):
            self._offer_undo(None)
            self._show(self._query(), row.id, focus=True)

    def _query(self) -> LibraryQuery:
        """Return what is being looked for, else what is shown."""
        return self._looking.asked.query if self._looking.asked else self._table.reviews.query

    def _show(self, query: LibraryQuery, select: int | None = None, instead: int = 0, *, focus: bool = False) -> None:
        database = self._database
        if database:
            self._try(lambda: self._looking.ask(database, Request(query, database.counts(), select, instead, focus)))
        self._allow()

    def _show_found(self, request: Request, ids: Sequence[int]) -> None:
        database, shown = self._database, self._table.reviews.query
        if database is None:
            return
        self._listing.show_found(database, request, ids)
        self._filters.show_counts(request.counts)
        self._filters.show_state(request.query.state)
        self._bottom.show_count(len(ids), request.total)
        if (request.query.search, request.query.state) != (shown.search, shown.state):
            announce(self, self._bottom.words)
        for part in (self._filters, self._legend):
            part.setVisible(request.total > 0)
        self._allow()
        if request.focus:
            self._listing.focus()

    def _tell_not_found(self, message: Message) -> None:
        """Say why the reviews cannot be read; what was shown before stays."""
        self._bottom.stop_searching()
        self._tell_problem(message)

    def _ask(self, *, search: str | None = None, state: State | None = None) -> None:
        """Search, or filter where no search is given."""
        query = self._query()
        self._show(replace(query, state=state) if search is None else replace(query, search=search))

    def _show_all(self) -> None:
        self._top.search.clear()
        self._show(replace(self._query(), search="", state=None), focus=True)

    def _search_on(self, letters: str) -> None:
        """Go on in the search with what was typed on the table."""
        self._top.search.setFocus()
        self._top.search.type_in(letters)

    def _sort_by(self, column: Column) -> None:
        self._show(resorted(self._query(), column))

    def _emit_chosen(self, asked: Callable[[int], None]) -> None:
        row = self._table.chosen()
        if row:
            asked(row.id)

    def _show_menu(self, place: QPoint) -> None:
        line_menu(self, self._verbs, self._form, self._table.reviews.query, self._sort_by).popup(place)

    def _allow(self) -> None:
        """Enable what can be done now."""
        ready = self._database is not None
        writable = self._database is not None and not self._database.read_only
        self._verbs.allow(chosen=self._table.chosen() is not None, writable=writable)
        self._top.search.setEnabled(ready)
        self._filters.setEnabled(ready)
        for button in (self._top.new, self._top.import_file, self._listing.first.button):
            button.setEnabled(writable)

    def _offer_undo(self, row: ReviewRow | None) -> None:
        self._deleted = row
        if row:
            self._notice.action.setIcon(icon("undo"))
            self._notice.show_words(self.tr("Deleted {review}.").format(review=review_name(row)), self.tr("Undo"), self.undo_delete)
        else:
            self._notice.hide()
        self.undo_delete_changed.emit(row is not None)

    def _try(self, act: Callable[[], None]) -> bool:
        try:
            act()
        except KnownError as error:
            self._tell_problem(error.message)
            return False
        return True

    def _tell_problem(self, message: Message) -> None:
        self.show_notice(say(message))

    def _connect(self) -> None:
        top, table, verbs = self._top, self._table, self._verbs
        top.new.clicked.connect(self.new_requested)
        top.import_file.clicked.connect(self.import_requested)
        top.search.search_changed.connect(lambda text: self._ask(search=text))
        top.search.left_downwards.connect(self._listing.focus)
        self._filters.chosen.connect(lambda state: self._ask(state=state))
        self._listing.new_requested.connect(self.new_requested)
        self._listing.all_requested.connect(self._show_all)
        self._listing.again_requested.connect(self.again_requested)
        table.titles.sort_requested.connect(self._sort_by)
        table.chosen_changed.connect(self._allow)
        table.open_requested.connect(verbs.open.trigger)
        table.delete_requested.connect(verbs.delete.trigger)
        table.menu_requested.connect(self._show_menu)
        table.text_typed.connect(self._search_on)
        self._looking.found.connect(self._show_found)
        self._looking.failed.connect(self._tell_not_found)
        self._looking.takes_long.connect(self._bottom.show_searching)
        table.reviews.failed.connect(self._tell_problem, Qt.ConnectionType.QueuedConnection)
        for verb, asked in ((verbs.open, self.open_requested), (verbs.duplicate, self.duplicate_requested), (verbs.export, self.export_requested)):
            verb.triggered.connect(lambda _checked=False, asked=asked: self._emit_chosen(asked.emit))
        verbs.delete.triggered.connect(self.ask_to_delete)
        self._notice.closed.connect(lambda: self._offer_undo(None))
        for keys in page_keys.SEARCH_REVIEWS.sequences:
            QShortcut(keys, self).activated.connect(top.search.begin)

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.addWidget(self._filters)
        heading.addWidget(self._legend, 1)
        self._middle = middle = QVBoxLayout()
        middle.setContentsMargins(MARGIN, 12, MARGIN, 12)
        middle.setSpacing(8)
        middle.addLayout(heading)
        middle.addWidget(self._listing, 1)
        middle.addWidget(self._notice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._top)
        layout.addLayout(middle, 1)
        layout.addWidget(self._bottom)

    def _set_tab_order(self) -> None:
        parts = [self._top.search, self._top.import_file, self._top.new, *self._filters.buttons, self._table]
        parts += [
            self._listing.first.button,
            self._listing.no_match.button,
            self._listing.problem.button,
            self._notice.action,
            self._notice.close_button,
            *self._bottom.buttons,
        ]
        for before, after in pairwise(parts):
            QWidget.setTabOrder(before, after)
