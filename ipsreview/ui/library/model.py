"""The reviews as Qt's table asks for them: SQL finds and sorts the ids, the lines come in blocks when they are first shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ipsreview.errors import KnownError
from ipsreview.form import Form
from ipsreview.ui.library.words import (
    Column,
    answered,
    changed_in_full,
    column_text,
    column_title,
    known_sign,
    plain_tip,
    ratings_counted,
    ratings_listed,
    sort_key,
    spoken_row,
)
from ipsreview.usecases.library import Database, LibraryQuery, ReviewRow

BLOCK = 50
"""How many lines are fetched at once: more than a window shows, and few enough that scrolling never waits for them."""

MOST_BLOCKS = 100
"""How many blocks are kept; beyond that the one fetched first is let go."""

SIGNS_ROLE = int(Qt.ItemDataRole.UserRole)
"""The signs of a line's ratings, in the order of its items."""

ANSWERED_ROLE = SIGNS_ROLE + 1
"""Whether a cell shows an answer, and not that there is none yet."""

_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class ReviewsModel(QAbstractTableModel):
    """The reviews that `query` finds in a database."""

    failed = Signal(object)
    """Lines could not be read; carries the Message that says why."""

    def __init__(self, form: Form, parent: QObject) -> None:
        super().__init__(parent)
        self.query = LibraryQuery()
        self.ids: Sequence[int] = ()
        self._form = form
        self._forms = {(form.id, form.version): form}
        self._database: Database | None = None
        self._blocks: dict[int, dict[int, ReviewRow]] = {}

    def show_found(self, database: Database, query: LibraryQuery, ids: Sequence[int]) -> None:
        """Show what a query has found."""
        self.beginResetModel()
        self._database, self.query, self.ids, self._blocks = database, query, ids, {}
        self.endResetModel()

    def let_go(self) -> None:
        """Ask the database for nothing more, as it is being closed; the lines that were read stay."""
        self._database = None

    def row(self, number: int) -> ReviewRow | None:
        """Return the line `number`; None where the review has gone meanwhile, or could not be read."""
        if not 0 <= number < len(self.ids):
            return None
        start = number - number % BLOCK
        if start not in self._blocks:
            self._fetch(start)
        return self._blocks[start].get(self.ids[number])

    def form_of(self, row: ReviewRow) -> Form:
        """Return the form of a line's ratings, which may be an earlier one than today's."""
        key = (row.form_id, row.form_version)
        if key not in self._forms:
            self._forms[key] = self._load_form(row)
        return self._forms[key]

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        if row is None:
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return column_text(column, row)
        if role == ANSWERED_ROLE:
            return answered(column, row)
        if role == SIGNS_ROLE:
            form = self.form_of(row)
            return tuple(known_sign(form, rating) for rating in row.ratings)
        return self._words(column, row, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Vertical:
            return None
        title = column_title(Column(section), self._form)
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role != Qt.ItemDataRole.AccessibleTextRole:
            return None
        if sort_key(Column(section)) is not self.query.sort:
            return title
        pattern = self.tr("{column}, sorted downwards") if self.query.descending else self.tr("{column}, sorted upwards")
        return pattern.format(column=title)

    def _words(self, column: Column, row: ReviewRow, role: int) -> str | None:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(column, row)
        return plain_tip(*self._tip(column, row)) if role == Qt.ItemDataRole.ToolTipRole else None

    def _spoken(self, column: Column, row: ReviewRow) -> str:
        if column is Column.AGENCY:
            return spoken_row(self.form_of(row), row)
        return ratings_counted(self.form_of(row), row) if column is Column.RATINGS else column_text(column, row)

    def _tip(self, column: Column, row: ReviewRow) -> list[str]:
        if column is Column.RATINGS:
            return ratings_listed(self.form_of(row), row)
        if column is Column.AGENCY:
            return [column_text(column, row), row.trainer, changed_in_full(row)]
        return [changed_in_full(row) if column is Column.CHANGED else column_text(column, row)]

    def _load_form(self, row: ReviewRow) -> Form:
        try:
            return self._database.load(row.id, row.version).form if self._database else self._form
        except KnownError as error:
            self.failed.emit(error.message)
            return self._form

    def _fetch(self, start: int) -> None:
        if len(self._blocks) >= MOST_BLOCKS:
            del self._blocks[next(iter(self._blocks))]
        try:
            found = self._database.rows(self.ids[start : start + BLOCK]) if self._database else []
        except KnownError as error:
            found = []
            self.failed.emit(error.message)
        self._blocks[start] = {row.id: row for row in found}


def resorted(query: LibraryQuery, column: Column) -> LibraryQuery:
    """Return the query sorted by another column, or the other way round where it is sorted by this one already.

    Dates and changes begin with the latest, ratings with the most, words at the start of the alphabet.
    """
    key = sort_key(column)
    if key is query.sort:
        return replace(query, descending=not query.descending)
    return replace(query, sort=key, descending=column in (Column.DATE, Column.CHANGED, Column.RATINGS))
