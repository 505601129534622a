"""The line in which a note is typed. What is typed is a note from its first word on, so that nothing has to be kept to be safe."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ipsreview.review import note_acts
from ipsreview.review.noting import Typed, read_note, toggled, with_mark
from ipsreview.review.origins import Origin
from ipsreview.review.working import Mark, Note
from ipsreview.ui.keys import page_keys
from ipsreview.ui.notes.chips import ItemChips, MarkChips
from ipsreview.ui.notes.warning import IdentifierWarning
from ipsreview.ui.notes.words import note_state
from ipsreview.ui.spoken import Role, speak_as
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button
from ipsreview.ui.widgets.fields import Framed, TextArea
from ipsreview.ui.widgets.notices import announce
from ipsreview.ui.wizard.editor import ReviewEditor


class NoteLine(TextArea):
    """Lines of text; Enter ends them and Shift+Enter goes on in a next one."""

    entered = Signal()
    step_requested = Signal(int)
    """The user wants the next source, or with -1 the one before."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if page_keys.NEW_LINE.pressed(event):
            self.insertPlainText("\n")
        elif page_keys.KEEP_NOTE.pressed(event):
            self.entered.emit()
        elif page_keys.NEXT_SOURCE.pressed(event) or page_keys.PREVIOUS_SOURCE.pressed(event):
            self.step_requested.emit(1 if page_keys.NEXT_SOURCE.pressed(event) else -1)
        else:
            super().keyPressEvent(event)


class Capture(QWidget):
    """Takes notes of one origin, with the items that this usually says something about where it `offers_items`; else in less room."""

    kept = Signal()
    """The user has ended a note."""

    def __init__(self, editor: ReviewEditor, name: str, *, offers_items: bool = True) -> None:
        super().__init__()
        self._editor, self._offers_items = editor, offers_items
        self._origin = Origin("")
        self._implied: frozenset[int] = frozenset()
        self._usual: frozenset[int] = frozenset()
        self._id = 0
        self._kept: Note | None = None
        self._typing = False
        speak_as(self, Role.Grouping, name)
        self.line = NoteLine(name, least=2 if offers_items else 1, most=6)
        hint = self.tr("What was said or seen?  #12 tags item 12,  + strength,  ! concern")
        hint = hint.replace("+ ", "+\u00a0").replace("! ", "!\u00a0")  # a sign stays with the word that it stands for
        self.line.setPlaceholderText(hint if offers_items else self.tr("What was said or seen?"))
        self.items, self.marks = ItemChips(editor.form), MarkChips()
        self.keep = Button(self.tr("Keep"))
        self.keep.setToolTip(self.tr("Keep the note (Enter); Shift+Enter begins a new line"))
        self.warning = IdentifierWarning()
        self._lay_out()
        self.line.typed.connect(self._type)
        self.line.left.connect(editor.flush)
        self.line.entered.connect(self.keep_note)
        self.keep.clicked.connect(self.keep_note)
        self.items.toggled.connect(self._toggle_item)
        self.marks.chosen.connect(self._choose_mark)

    @property
    def draft(self) -> int:
        """Return the id of the note that is being typed; 0 where none is."""
        return self._id

    def show_origin(self, origin: Origin, implied: frozenset[int] = frozenset()) -> None:
        """Take notes of another origin, tagged to the `implied` items whatever is typed.

        What is half typed goes to the other origin, unless it was about other items.
        """
        if implied != self._implied and (self._id or not self.line.document().isEmpty()):
            self.let_go()
        moved = origin != self._origin
        self._origin, self._implied = origin, implied
        self._usual = frozenset(self._editor.form.source_of(origin.source).items if self._offers_items else ())
        if moved and self._id:
            self._type()
        self._show_chips()

    def show_review(self) -> None:
        """Let go of a note that something else has changed, as *Undo* does."""
        if self._id and not self._typing and self._kept != self._find():
            self.let_go()

    def keep_note(self) -> None:
        """End the note and begin a next one."""
        kept = self._find()
        if kept is None:
            if self.line.toPlainText().strip():
                self._editor.do(lambda form, review: note_acts.add_note(form, review, Note(0, self._origin.source, "")))
            return
        self._editor.leave_field()
        self.let_go()
        self.kept.emit()
        announce(self, self.tr("Kept: {note}").format(note=note_state(kept)))
        self.line.setFocus()

    def let_go(self) -> None:
        """Empty the line; what was typed is a note already."""
        self._id, self._kept = 0, None
        self.line.show_text("")
        self._show_chips()

    def hideEvent(self, event: QHideEvent) -> None:
        """End the note when the page is left."""
        if not event.spontaneous() and self._find() is not None:
            self.let_go()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        self._frame = Framed(self.line)
        self._bottom = QWidget()
        bottom = QHBoxLayout(self._bottom)
        bottom.setContentsMargins(0, 0, 0, 0)
        bottom.setSpacing(theme().pixels(8))
        bottom.addWidget(self.marks, 1, Qt.AlignmentFlag.AlignVCenter)
        bottom.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._frame)
        column.addWidget(self.warning)
        column.addWidget(self.items)
        column.addWidget(self._bottom)

    def _type(self, _text: str = "") -> None:
        self._id = self._id or note_acts.next_id(self._editor.review)
        note = Note(self._id, self._origin.source, self.line.toPlainText(), self._implied, specialist=self._origin.specialist)
        self._typing = True
        self._editor.do(lambda form, review: note_acts.type_note(form, review, note))
        self._typing = False
        self._kept = self._find()
        if self._kept is None and not self._typed().text:
            self._id = 0
        self._show_chips()

    def _find(self) -> Note | None:
        return next((note for note in self._editor.review.working.notes if note.id == self._id), None)

    def _typed(self) -> Typed:
        return read_note(self._editor.form, self.line.toPlainText())

    def _show_chips(self) -> None:
        typed = self._typed()
        self.items.show_items(typed.items, self._usual)
        self.marks.show_mark(typed.mark)
        self._bottom.setVisible(self._offers_items or not self.line.document().isEmpty())
        self.warning.show_text(typed.text, self._editor.review.cover.trainer)

    def _toggle_item(self, number: int) -> None:
        self._retype(toggled(self._editor.form, self.line.toPlainText(), number))

    def _choose_mark(self, mark: Mark) -> None:
        self._retype(with_mark(self._editor.form, self.line.toPlainText(), mark))

    def _retype(self, text: str) -> None:
        self.line.show_text(text)
        self.line.moveCursor(self.line.textCursor().MoveOperation.End)
        self.line.setFocus()
        self._type()
