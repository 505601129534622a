"""The page of notes by interview: the grid of sources and items, the notes of one source, and the line to type the next."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ipsreview.review.origins import Origin, origin_of
from ipsreview.review.steps import NOTES
from ipsreview.review.working import Note
from ipsreview.ui.keys import page_keys
from ipsreview.ui.notes.capture import Capture
from ipsreview.ui.notes.filling import Filling
from ipsreview.ui.notes.grid import SourceGrid
from ipsreview.ui.notes.meeting import MeetingFields
from ipsreview.ui.notes.note_bar import NoteBar
from ipsreview.ui.notes.note_list import NoteList
from ipsreview.ui.notes.push_dialog import ask_to_push
from ipsreview.ui.notes.words import origin_name
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets import reading
from ipsreview.ui.widgets.buttons import Button
from ipsreview.ui.widgets.texts import ElidedText, Panel, Text
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.ui.wizard.page import Page

_WIDTH = 1700
_LEAST_NOTES = 400
_LEAST_HEIGHT = 280


class NotesPage(Page):
    """Notes are typed here while talking. The source that is chosen in the grid is the one that is talked to."""

    jump_requested = Signal(object)
    """The user wants to go to a Place."""
    pushed = Signal(object)
    """The user has put a note into the report; carries the Place where it went."""

    def __init__(self, editor: ReviewEditor) -> None:
        super().__init__(editor, NOTES, QCoreApplication.translate("NotesPage", "Notes by interview"), width=_WIDTH)
        self.grid = SourceGrid(editor.form)
        self.source, self.meeting = ElidedText("", 14, bold=True), MeetingFields(editor)
        self.list = NoteList(editor, self.tr("Notes of this source"))
        self.empty = Text(role="quiet")
        self.bar, self.capture = NoteBar(editor), Capture(editor, self.tr("New note"))
        self.items_button = Button("")
        self.items_button.setCheckable(True)
        self._wide = True
        self._lay_out()
        self._connect()

    def show_review(self) -> None:
        self.grid.show_review(self.editor.review)
        self.capture.show_review()
        self._show_origin()

    def set_editable(self, editable: bool) -> None:
        """Leave the notes to be read where they cannot be changed; the grid is only ever read."""
        reading.set_editable(self._beside, editable)
        self.capture.setVisible(editable)

    def field_widget(self, field: str) -> QWidget | None:
        name, _, key = field.partition(".")
        if name == "meeting":
            self._choose_source(key)
            return self.meeting.planned
        if name == "note" and key.isdigit():
            return self._find_note(int(key))
        return self.capture.line if self.editor.editable else self.list

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the items in the grid where there is room for them beside the notes."""
        super().resizeEvent(event)
        room = self.viewport().width() - theme().pixels(44 + _LEAST_NOTES)
        self._wide = room >= self.grid.width_of(with_items=True)
        self._fit()

    def _connect(self) -> None:
        self.grid.origin_chosen.connect(self._show_origin)
        self.grid.capture_requested.connect(self._begin_note)
        self.grid.jump_requested.connect(self.jump_requested)
        self.capture.kept.connect(self._show_kept)
        self.capture.line.step_requested.connect(lambda by: self.grid.choose(self.grid.currentIndex().row() + by))
        self.list.note_chosen.connect(self.bar.show_note)
        self.list.push_requested.connect(self._push)
        self.bar.push_requested.connect(self._push)
        self.items_button.toggled.connect(self._fit)
        for place, sequence in enumerate(page_keys.TAKE_NOTES_OF.sequences):
            keys = QShortcut(sequence, self)
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys.activated.connect(partial(self._take_notes_of, place))

    def _show_origin(self, _origin: Origin | None = None) -> None:
        """Show the notes of the chosen origin, without the one that is being typed."""
        form, review, origin = self.editor.form, self.editor.review, self.grid.origin()
        self.source.setText(origin_name(form, review, origin))
        self.meeting.show_source(form.source_of(origin.source), review)
        self.capture.show_origin(origin)
        notes = [note for note in self.editor.review.working.notes if origin_of(note) == origin and note.id != self.capture.draft]
        self.list.show_lines(notes)
        how = self.tr("No notes of this source yet. Type one below.")
        self.empty.setText(how if self.editor.editable else self.tr("No notes of this source."))
        self.empty.setVisible(not notes)

    def _show_kept(self) -> None:
        self._show_origin()
        self.list.scrollToBottom()

    def _take_notes_of(self, row: int) -> None:
        self.grid.choose(row)
        self._begin_note()

    def _begin_note(self) -> None:
        self.items_button.setChecked(False)
        self._fit()
        self.capture.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _push(self, note: Note) -> None:
        self.editor.leave_field()
        if target := ask_to_push(self, self.editor, note):
            self.pushed.emit(target)

    def _choose_source(self, key: str) -> None:
        rows = [row for row, origin in enumerate(self.grid.grid.origins) if origin.source == key]
        if rows and self.grid.origin().source != key:
            self.grid.choose(rows[0])

    def _find_note(self, note_id: int) -> QWidget:
        """Choose a note with its origin; where it has gone, as after *Undo*, or is being typed, go on typing."""
        found = next((note for note in self.editor.review.working.notes if note.id == note_id), None)
        if found is None or note_id == self.capture.draft:
            return self.capture.line if self.editor.editable else self.list
        self.grid.choose(self.grid.grid.origins.index(origin_of(found)))
        self.list.choose(note_id)
        return self.list

    def _fit(self) -> None:
        instead = self.items_button.isChecked() and not self._wide
        self.grid.show_items(self._wide or instead)
        self._legend.setVisible(self._wide or instead)
        self._beside.setVisible(not instead)
        self.items_button.setVisible(not self._wide)
        self.items_button.setText(self.tr("Back to the notes") if instead else self.tr("Show the items"))

    def _lay_out(self) -> None:
        pixels = theme().pixels
        self._legend = Text(self.tr("2+ with a strength · 2! with a concern · 2± with both · ○ usual, nothing yet"), 11, role="quiet")
        legend = QHBoxLayout()
        legend.setContentsMargins(pixels(8), 0, pixels(4), 0)
        legend.addWidget(self._legend)
        left, inside = Panel(), QVBoxLayout()
        inside.setContentsMargins(4, 4, 4, pixels(6))
        inside.addWidget(self.grid, 1)
        inside.addLayout(legend)
        switch = QHBoxLayout()
        switch.setContentsMargins(pixels(4), 0, pixels(4), 0)
        switch.addWidget(self.items_button)
        switch.addStretch(1)
        inside.addLayout(switch)
        left.setLayout(inside)
        self._beside = QWidget()
        self._fill(QVBoxLayout(self._beside))
        body = Filling(_LEAST_HEIGHT)
        both = QHBoxLayout(body)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(pixels(16))
        both.addWidget(left, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        both.addWidget(self._beside, 1)
        self.column.addWidget(body, 1)

    def _fill(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(self.source)
        top.addStretch(1)
        top.addWidget(self.meeting)
        column.addLayout(top)
        notes, inside = Panel(), QVBoxLayout()
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self.empty)
        inside.addWidget(self.list, 1)
        notes.setLayout(inside)
        column.addWidget(notes, 1)
        column.addWidget(self.bar)
        column.addWidget(self.capture)
