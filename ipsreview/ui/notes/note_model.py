"""Notes as Qt's list asks for them, under the names of where they come from where these are several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ipsreview.review.working import Note
from ipsreview.ui.notes.words import note_state

NOTE_ROLE = int(Qt.ItemDataRole.UserRole)
"""The Note of a line; None on a heading."""

_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()

Line = Note | str
"""A line of the list: a note, or the name of an origin as a heading."""


class NoteModel(QAbstractListModel):
    """The lines of the list. What has only changed within its lines keeps them, and with them the keyboard's place."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()
        self.editable = True

    def show_lines(self, lines: Sequence[Line]) -> bool:
        """Show these lines; return whether they are others than before."""
        fresh = tuple(lines)
        if fresh == self.lines:
            return False
        if [_key(line) for line in fresh] != [_key(line) for line in self.lines]:
            self.beginResetModel()
            self.lines = fresh
            self.endResetModel()
            return True
        before, self.lines = self.lines, fresh
        for row, (old, new) in enumerate(zip(before, fresh, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))
        return False

    def row_of(self, note_id: int) -> int:
        """Return the line of a note; -1 where it is not shown."""
        return next((row for row, line in enumerate(self.lines) if isinstance(line, Note) and line.id == note_id), -1)

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not isinstance(self.lines[index.row()], Note):
            return Qt.ItemFlag.ItemIsEnabled
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if self.editable else usual

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        note = line if isinstance(line, Note) else None
        if role == NOTE_ROLE:
            return note
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return note.text if note else line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{note.text}, {note_state(note)}" if note else line
        return None


def _key(line: Line) -> object:
    return line.id if isinstance(line, Note) else line
