"""The list of notes: chosen with the arrows, changed by keys, edited in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QFrame, QListView, QStyleOptionViewItem, QWidget

from ipsreview.review import note_acts
from ipsreview.review.working import Mark, Note
from ipsreview.ui.keys import page_keys
from ipsreview.ui.notes.note_model import NOTE_ROLE, Line, NoteModel
from ipsreview.ui.notes.note_painting import NotePainter
from ipsreview.ui.spoken import go_where_chosen
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.fields import TextArea
from ipsreview.ui.widgets.scrolling import FocusEdge, slim_scroll_bar
from ipsreview.ui.wizard.editor import ReviewEditor

_Index = QModelIndex | QPersistentModelIndex
_FIELD_EDGE = 2  # the field's own, so that its text stands where it is read
_MARK_KEYS = {page_keys.MARK_STRENGTH.keys[0]: Mark.STRENGTH, page_keys.MARK_CONCERN.keys[0]: Mark.CONCERN}


class NoteField(TextArea):
    """The text of a note while it is edited in the list; Enter or Tab ends that, Shift+Enter begins a new line."""

    ended = Signal()

    def __init__(self, parent: QWidget, name: str, note_id: int) -> None:
        super().__init__(name, least=1, most=40)
        self.setParent(parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.note_id = note_id

    def _fit(self) -> None:
        """Leave the height to the list: it gives the field what the text takes."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if page_keys.NEW_LINE.pressed(event):
            self.insertPlainText("\n")
        elif page_keys.KEEP_NOTE.pressed(event):
            self.ended.emit()
        else:
            super().keyPressEvent(event)


class NoteDelegate(NotePainter):
    """Paints notes, and edits their texts through the editor of the review."""

    def __init__(self, editor: ReviewEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor = editor

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: _Index) -> QWidget:
        note: Note = index.data(NOTE_ROLE)
        field = NoteField(parent, self.tr("Text of the note"), note.id)
        field.ended.connect(self._leave)
        field.typed.connect(lambda text: self._editor.do(lambda _form, review: note_acts.write_note(review, note.id, text)))
        return field

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        note: Note | None = index.data(NOTE_ROLE)
        if isinstance(editor, NoteField) and note and note.id == editor.note_id:
            fresh = not editor.toPlainText()
            editor.show_text(note.text)
            if fresh:
                editor.moveCursor(editor.textCursor().MoveOperation.End)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End the editing with Tab too, where Qt would go on to edit the next note."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._leave()
            return True
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        view = self.parent()
        if isinstance(view, QWidget):
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def setModelData(self, _editor: QWidget, _model: object, _index: _Index) -> None:
        """Write nothing: every key was written when it was typed."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: _Index) -> None:
        editor.setGeometry(self.text_box(option).adjusted(-_FIELD_EDGE, -_FIELD_EDGE, _FIELD_EDGE, _FIELD_EDGE))


class NoteList(QListView):
    """Notes under each other. It asks the editor for the acts on them."""

    note_chosen = Signal(object)
    """Another note is chosen; carries it, or None."""
    push_requested = Signal(object)
    """The user wants this Note to go into the report."""

    def __init__(self, editor: ReviewEditor, name: str) -> None:
        super().__init__()
        self._editor = editor
        self.notes = NoteModel(self)
        self._painter = NoteDelegate(editor, self)
        self.setModel(self.notes)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self._keys = self.tr("Enter edits, + marks a strength, ! a concern, # adds an item, Delete deletes, Ctrl+Enter puts the note into the report")
        self.setAccessibleDescription(self._keys)
        self._set_behaviour()
        self._painter.closeEditor.connect(self._end_editing)
        self.notes.dataChanged.connect(self._fit)
        self.selectionModel().currentChanged.connect(self._tell)
        go_where_chosen(self)
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    def chosen(self) -> Note | None:
        """Return the note that the keyboard is on."""
        index = self.currentIndex()
        return index.data(NOTE_ROLE) if index.isValid() else None

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these notes; the one that was chosen stays so while it is there, and else the one at its place."""
        before, row = self.chosen(), self.currentIndex().row()
        if self.notes.show_lines(lines) and before:
            kept = self.notes.row_of(before.id)
            self._choose(kept if kept >= 0 else self._note_near(row))
        self.note_chosen.emit(self.chosen())

    def choose(self, note_id: int) -> None:
        """Put the keyboard's place on a note, where it is shown."""
        self._choose(self.notes.row_of(note_id))

    def set_editable(self, editable: bool) -> None:
        """Let the notes be changed, or only read."""
        self.notes.editable = editable
        self.setAccessibleDescription(self._keys if editable else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change the chosen note by a key; what is no key of the list is left to the page."""
        note = self.chosen()
        if note is None or not self.notes.editable:
            self._move(event)
        elif page_keys.PUSH_NOTE.pressed(event):
            self.push_requested.emit(note)
        elif page_keys.EDIT_NOTE.pressed(event) or event.text() == "#":
            self._begin_editing(event.text() == "#")
        elif page_keys.REMOVE.pressed(event):
            self.remove(note)
        elif event.text() in _MARK_KEYS:
            self.mark(note, _MARK_KEYS[event.text()])
        else:
            self._move(event)

    def mark(self, note: Note, mark: Mark) -> None:
        """Mark a note; the mark that it has is taken off."""
        wanted = Mark.NEUTRAL if note.mark is mark else mark
        self._editor.do(lambda _form, review: note_acts.mark_note(review, note.id, wanted))

    def remove(self, note: Note) -> None:
        """Delete a note; *Undo* brings it back."""
        self._editor.do(lambda _form, review: note_acts.remove_note(review, note.id))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.doItemsLayout()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def sizeHint(self) -> QSize:
        """Ask for no more than is needed: the list takes what is left; Qt's own wish is the same at every text size."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().pixels(160), theme().pixels(84))

    def _move(self, event: QKeyEvent) -> None:
        if event.text().strip() and not event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()  # Qt's list would search for it; on an item's page digits tick a rating
        else:
            super().keyPressEvent(event)

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.setCurrentIndex(self.notes.index(row))
            self.scrollTo(self.currentIndex())

    def _note_near(self, row: int) -> int:
        rows = [place for place, line in enumerate(self.notes.lines) if isinstance(line, Note)]
        return min(rows, key=lambda place: abs(place - row), default=-1)

    def _begin_editing(self, with_tag: bool) -> None:
        self.edit(self.currentIndex())
        field = self.indexWidget(self.currentIndex()) or self.viewport().findChild(NoteField)
        if with_tag and isinstance(field, NoteField):
            field.insertPlainText(" #")

    def _end_editing(self, field: QWidget, _hint: QAbstractItemDelegate.EndEditHint = QAbstractItemDelegate.EndEditHint.NoHint) -> None:
        if not isinstance(field, NoteField) or self.notes.row_of(field.note_id) < 0:
            return
        note_id = field.note_id
        if self._editor.review.working.note(note_id).text:
            self._editor.do(lambda form, review: note_acts.read_tags(form, review, note_id))
            self._editor.leave_field()
        else:
            self._editor.do(lambda _form, review: note_acts.remove_note(review, note_id))

    def _fit(self, first: QModelIndex, _last: QModelIndex) -> None:
        """Give a note the height that its text has now."""
        self._painter.sizeHintChanged.emit(first)

    def _tell(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self.note_chosen.emit(self.chosen())

    def _set_behaviour(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setWordWrap(True)
        slim_scroll_bar(self)
        FocusEdge(self)
