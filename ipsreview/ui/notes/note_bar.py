"""What can be done with the chosen note: its mark, its items, into the report, away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ipsreview.review import note_acts
from ipsreview.review.working import Mark, Note
from ipsreview.ui.icons import icon
from ipsreview.ui.notes.chips import ItemChips, MarkChips
from ipsreview.ui.notes.warning import IdentifierWarning
from ipsreview.ui.spoken import Role, speak_as
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.texts import Panel
from ipsreview.ui.wizard.editor import ReviewEditor


class NoteBar(Panel):
    """The verbs of one note; hidden while none is chosen."""

    push_requested = Signal(object)
    """The user wants this Note to go into the report."""

    def __init__(self, editor: ReviewEditor) -> None:
        super().__init__("ground", "line")
        self._editor = editor
        self._note: Note | None = None
        speak_as(self, Role.Grouping, self.tr("The chosen note"))
        self.marks, self.items = MarkChips(), ItemChips(editor.form)
        self.warning = IdentifierWarning()
        self.push = Button(self.tr("Put into the report…"), Weight.QUIET)
        self.push.setToolTip(self.tr("Put the note into the report in neutral words (Ctrl+Enter)"))
        self.remove = Button("", Weight.QUIET)
        self.remove.setIcon(icon("trash"))
        self.remove.setAccessibleName(self.tr("Delete the note"))
        self.remove.setToolTip(self.tr("Delete the note (Delete); Ctrl+Z brings it back"))
        self._lay_out()
        self.marks.chosen.connect(self._mark)
        self.items.toggled.connect(self._tag)
        self.push.clicked.connect(lambda: self.push_requested.emit(self._note))
        self.remove.clicked.connect(self._remove)
        self.hide()

    def show_note(self, note: Note | None) -> None:
        """Show a note's mark and items; without a note, nothing."""
        self._note = note
        if note:
            self.marks.show_mark(note.mark)
            self.items.show_items(note.items)
            self.warning.show_text(note.text, self._editor.review.cover.trainer)
        self.setVisible(note is not None)

    def set_editable(self, editable: bool) -> None:
        """Let the note be changed, or only read."""
        self.setEnabled(editable)

    def _lay_out(self) -> None:
        pixels = theme().pixels
        top = QHBoxLayout()
        top.setSpacing(pixels(4))
        top.addWidget(self.marks, 1, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.remove)
        bottom = QHBoxLayout()
        bottom.addWidget(self.push)
        bottom.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(pixels(8), pixels(4), pixels(4), pixels(2))
        column.setSpacing(pixels(4))
        column.addLayout(top)
        column.addWidget(self.items)
        column.addWidget(self.warning)
        column.addLayout(bottom)

    def _mark(self, mark: Mark) -> None:
        if note := self._note:
            self._editor.do(lambda _form, review: note_acts.mark_note(review, note.id, mark))

    def _tag(self, number: int) -> None:
        if note := self._note:
            self._editor.do(lambda form, review: note_acts.tag_note(form, review, note.id, number))

    def _remove(self) -> None:
        if note := self._note:
            self._editor.do(lambda _form, review: note_acts.remove_note(review, note.id))
