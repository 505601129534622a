"""The files of an import, each with what was found in it and whether it is to be kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from ipsreview.errors import KnownError
from ipsreview.ui.wording import open_point, short_date
from ipsreview.usecases.describing_documents import OpenPoint, open_points
from ipsreview.usecases.importing import Incoming, NeedsPassphraseError, read_report
from ipsreview.usecases.library import Database

_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
translate = QCoreApplication.translate


@dataclass(slots=True)
class Entry:
    """One file: what was read from it, or why it cannot be or could not be kept; `same` is the review that says the same and is here already."""

    path: Path
    incoming: Incoming | None = None
    problem: KnownError | None = None
    same: int | None = None
    wanted: bool = False
    kept: bool = False
    points: tuple[OpenPoint, ...] = field(default=())

    @property
    def name(self) -> str:
        """Return the agency of the report, or the name of its file."""
        return (self.incoming.review.cover.agency if self.incoming else "") or self.path.name

    @property
    def date(self) -> str:
        """Return the date of the report, or nothing."""
        return short_date(self.incoming.review.cover.date) if self.incoming else ""

    @property
    def offered(self) -> bool:
        """Say whether the report can still be kept."""
        return self.incoming is not None and not self.kept

    @property
    def state(self) -> str:
        """Return in a few words what will happen to the file."""
        if self.kept:
            return translate("importing", "Imported")
        if self.problem:
            return translate("importing", "Could not be kept") if self.incoming else translate("importing", "Cannot be read")
        if self.incoming is None:
            return translate("importing", "Not read yet")
        if self.same is not None:
            return translate("importing", "Here already")
        if self.incoming.certain:
            return translate("importing", "Read without doubts")
        return translate("importing", "To look at: {count}").format(count=len(self.points) + len(self.incoming.left_out))


def looked_at(database: Database, path: Path, take_over: Callable[[Path], Incoming | None]) -> Entry:
    """Read a file, and see whether its report is here already; `take_over` opens one that is encrypted, or leaves it out."""
    try:
        incoming = _read(path, take_over)
        same = database.find_same(incoming.review)
    except KnownError as error:
        return Entry(path, problem=error)
    points = tuple(open_points(incoming.document)) if incoming.document else ()
    return Entry(path, incoming, same=same, wanted=same is None, points=points)


def _read(path: Path, take_over: Callable[[Path], Incoming | None]) -> Incoming:
    try:
        return read_report(path)
    except NeedsPassphraseError:
        incoming = take_over(path)
        if incoming is None:
            raise
        return incoming


def point_lines(entry: Entry) -> list[str]:
    """Return what a person has to look at, a line each."""
    lines = [open_point(point) for point in entry.points]
    left_out = entry.incoming.left_out if entry.incoming else ()
    return lines + [translate("importing", "The entry {place} is not known and was left out").format(place=place) for place in left_out]


class EntryList(QAbstractListModel):
    """The entries, with a tick for each that can be kept."""

    def __init__(self, paths: Sequence[Path]) -> None:
        super().__init__()
        self.entries = [Entry(path) for path in paths]

    def set_entry(self, number: int, entry: Entry) -> None:
        """Show what was found in a file."""
        self.entries[number] = entry
        self.dataChanged.emit(self.index(number), self.index(number))

    def tell_changed(self, entry: Entry) -> None:
        """Show what became of an entry."""
        self.set_entry(next(number for number, other in enumerate(self.entries) if other is entry), entry)

    def wanted(self) -> list[Entry]:
        """Return the entries that are to be kept."""
        return [entry for entry in self.entries if entry.wanted]

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{entry.name}\n{' · '.join(filter(None, (entry.date, entry.state)))}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(entry.path)
        if role == Qt.ItemDataRole.CheckStateRole and entry.offered:
            return Qt.CheckState.Checked if entry.wanted else Qt.CheckState.Unchecked
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.entries[index.row()].wanted = Qt.CheckState(value) is Qt.CheckState.Checked
        self.dataChanged.emit(index, index)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self.entries[index.row()].offered else flags
