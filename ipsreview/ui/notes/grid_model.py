"""The grid of sources and items as Qt's table asks for it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeySequence

from ipsreview.form import Form
from ipsreview.review.origins import NO_COVER, Cover, Origin, coverage, origin_of, origins
from ipsreview.review.values import Review, blank_review
from ipsreview.review.working import Meeting
from ipsreview.ui.keys.page_keys import SOURCE_KEYS
from ipsreview.ui.notes.words import cover_marks, cover_sign, origin_name
from ipsreview.ui.wording import own

NAME, NOTES, MET, ITEMS = range(4)
"""The columns: the origin's name, its number of notes, who was met; from `ITEMS` on the form's items."""

USUAL_ROLE = int(Qt.ItemDataRole.UserRole)
"""Whether a cell is empty although its source usually says something about the item."""

_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class GridModel(QAbstractTableModel):
    """The origins of notes as lines, what they cover as cells."""

    def __init__(self, form: Form, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._review = form, blank_review(form)
        self.origins: tuple[Origin, ...] = ()
        self._covers = coverage(self._review)
        self._notes: dict[Origin, int] = {}

    def show_review(self, review: Review) -> None:
        """Show what the notes of a review cover."""
        fresh = origins(self._form, review)
        if fresh != self.origins:
            self.beginResetModel()
            self._take(review, fresh)
            self.endResetModel()
        elif review.working != self._review.working:
            before = [self._line(origin) for origin in fresh]
            self._take(review, fresh)
            for row, origin in enumerate(fresh):
                if self._line(origin) != before[row]:
                    self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def item_number(self, column: int) -> int:
        """Return the number of the item that a column is about; 0 on the others."""
        return self._form.items[column - ITEMS].number if column >= ITEMS else 0

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.origins)

    def columnCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else ITEMS + len(self._form.items)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Vertical:
            return None
        number = self.item_number(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(number) if number else (self.tr("Source"), self.tr("Notes"), self.tr("Met"))[section]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole) and number:
            return self.tr("Item {number}, {title}").format(number=number, title=own(self._form.item(number).short_title))
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        origin, number = self.origins[index.row()], self.item_number(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return cover_sign(self._cover(origin, number)) if number else self._text(origin, index.column())
        if role == USUAL_ROLE:
            return bool(number) and self._is_missing(origin, number)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(origin, index.column(), number)
        return None

    def _take(self, review: Review, fresh: tuple[Origin, ...]) -> None:
        self._review, self.origins, self._covers = review, fresh, coverage(review)
        self._notes = dict.fromkeys(fresh, 0)
        for note in review.working.notes:
            self._notes[origin_of(note)] = self._notes.get(origin_of(note), 0) + 1

    def _line(self, origin: Origin) -> tuple[object, ...]:
        """Return all that a row shows: where a note is typed, one row changes with each key."""
        covers = (self._cover(origin, item.number) for item in self._form.items)
        return (*(self._text(origin, column) for column in range(ITEMS)), *covers)

    def _cover(self, origin: Origin, number: int) -> Cover:
        return self._covers.get((origin, number), NO_COVER)

    def _is_missing(self, origin: Origin, number: int) -> bool:
        return not self._cover(origin, number).notes and number in self._form.source_of(origin.source).items

    def _text(self, origin: Origin, column: int) -> str:
        if column == NAME:
            return origin_name(self._form, self._review, origin)
        if column == NOTES:
            return str(self._notes[origin] or "")
        meeting = self._review.working.meetings.get(origin.source, Meeting())
        first = origin == next(one for one in self.origins if one.source == origin.source)
        return f"{meeting.met}/{meeting.planned}" if first and meeting != Meeting() else ""

    def _words(self, origin: Origin, column: int, number: int) -> str:
        name = origin_name(self._form, self._review, origin)
        if number:
            item = self.tr("item {number} {title}").format(number=number, title=own(self._form.item(number).short_title))
            return self._covered(f"{name}, {item}", origin, number)
        if column == MET:
            meeting = self._review.working.meetings.get(origin.source, Meeting())
            return self.tr("{name}: {met} of {planned} met").format(name=name, met=meeting.met, planned=meeting.planned)
        counted = self._counted(name, self._notes[origin])
        row = self.origins.index(origin) + 1
        keys = QKeySequence(f"Ctrl+{row}").toString(QKeySequence.SequenceFormat.NativeText)
        return self.tr("{source} ({keys})").format(source=counted, keys=keys) if row <= SOURCE_KEYS else counted

    def _covered(self, name: str, origin: Origin, number: int) -> str:
        cover = self._cover(origin, number)
        if cover.notes:
            return ", ".join(part for part in (self._counted(name, cover.notes), cover_marks(cover)) if part)
        none = self.tr("no note yet, but it usually says something here") if self._is_missing(origin, number) else self.tr("no note")
        return f"{name}: {none}"

    def _counted(self, name: str, number: int) -> str:
        return self.tr("{name}, %n note(s)", "", number).format(name=name)
