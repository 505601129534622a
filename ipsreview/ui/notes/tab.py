"""The notes on one item, by where they come from, with what its rating rests on: a tab beside the item."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ipsreview.form import Item
from ipsreview.review import worksheet_acts
from ipsreview.review.origins import Origin, origin_of, origins
from ipsreview.review.values import Review
from ipsreview.review.working import Note
from ipsreview.ui.notes.capture import Capture
from ipsreview.ui.notes.filling import Filling
from ipsreview.ui.notes.note_bar import NoteBar
from ipsreview.ui.notes.note_list import NoteList
from ipsreview.ui.notes.note_model import Line
from ipsreview.ui.notes.push_dialog import ask_to_push
from ipsreview.ui.notes.warning import IdentifierWarning
from ipsreview.ui.notes.words import origin_name
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.chooser import Chooser
from ipsreview.ui.widgets.fields import Framed, TextArea
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.ui.wizard.helper_tab import HelperTab


class EvidenceTab(HelperTab):
    """What is known about the item that is shown. Notes typed here are tagged to it."""

    pushed = Signal(object)
    """The user has put a note into the report; carries the Place where it went."""

    def __init__(self, editor: ReviewEditor) -> None:
        super().__init__(editor)
        self.item = editor.form.items[0]
        self._review: Review | None = None
        self.evidence = TextArea(self.tr("Evidence"), least=2, most=8)
        self.evidence.setPlaceholderText(self.tr("What was seen and counted, in a sentence or two"))
        self.warning = IdentifierWarning()
        self.hint = Text("", 12, role="quiet")
        self.list, self.bar = NoteList(editor, self.tr("Notes on this item")), NoteBar(editor)
        self.source = Chooser()
        self.capture = Capture(editor, self.tr("New note on this item"), offers_items=False)
        self._lay_out()
        self._connect()

    def label(self, item: Item) -> str:
        count = len(self._notes_on(item))
        return self.tr("Evidence {count}").format(count=count) if count else self.tr("Evidence")

    def show_item(self, item: Item) -> None:
        self.item = item
        review = self.editor.review
        self.evidence.show_text(review.working.evidence.get(item.number, ""))
        self.warning.show_text(self.evidence.toPlainText(), review.cover.trainer)
        self.capture.show_review()
        if self.editor.form.sources and self._review is not review:
            self._show_sources()
        self._review = review
        self._take_notes()
        notes = [note for note in self._notes_on(item) if note.id != self.capture.draft]
        self.list.show_lines(self._grouped(notes))
        self.list.setVisible(bool(notes))
        self.hint.setText(self._hint())
        self.hint.setVisible(bool(self.hint.text()))

    def field_widget(self, field: str) -> QWidget | None:
        return self.evidence if field == "evidence" else None

    def set_editable(self, editable: bool) -> None:
        """Leave what is known to be read where it cannot be changed; no note is added then."""
        super().set_editable(editable)
        self._new.setVisible(editable)

    def _connect(self) -> None:
        self.evidence.typed.connect(self._write)
        self.evidence.left.connect(self.editor.leave_field)
        self.list.note_chosen.connect(self.bar.show_note)
        self.list.push_requested.connect(self._push)
        self.bar.push_requested.connect(self._push)
        self.source.activated.connect(lambda _row: self._take_notes())
        self.capture.kept.connect(lambda: self.show_item(self.item))
        self.capture.line.step_requested.connect(self._step)
        self.editor.review_changed.connect(lambda _place: self.label_changed.emit())

    def _notes_on(self, item: Item) -> list[Note]:
        return [note for note in self.editor.review.working.notes if item.number in note.items]

    def _grouped(self, notes: list[Note]) -> list[Line]:
        """Return the notes under the names of where they come from, in the form's order."""
        form, review = self.editor.form, self.editor.review
        lines: list[Line] = []
        for origin in origins(form, review):
            group = [note for note in notes if origin_of(note) == origin]
            lines += [origin_name(form, review, origin), *group] if group else []
        return lines

    def _hint(self) -> str:
        """Return what the notes on the item lack (DOMAIN, G9)."""
        notes = self._notes_on(self.item)
        if not notes and not self.editor.editable:
            return self.tr("No notes on this item.")
        if not notes:
            return self.tr("No notes on this item yet. Type one here, or tag one with #{number} among the notes.").format(number=self.item.number)
        if len({note.source for note in notes}) == 1:
            return self.tr("All from one source; a second one would make it firmer.")
        return ""

    def _show_sources(self) -> None:
        """Offer where a note can come from; the one used last stays chosen, from item to item."""
        form, review, chosen = self.editor.form, self.editor.review, self.source.currentData()
        known = origins(form, review)
        names = [origin_name(form, review, origin) for origin in known]
        if names != [self.source.itemText(row) for row in range(self.source.count())]:
            self.source.clear()
            for origin, name in zip(known, names, strict=True):
                self.source.addItem(name, origin)
            self.source.setCurrentIndex(known.index(chosen) if chosen in known else 0)

    def _take_notes(self) -> None:
        origin: Origin | None = self.source.currentData()
        if origin:
            self.capture.show_origin(origin, frozenset({self.item.number}))

    def _step(self, by: int) -> None:
        row = self.source.currentIndex() + by
        if 0 <= row < self.source.count():
            self.source.setCurrentIndex(row)
            self._take_notes()

    def _write(self, text: str) -> None:
        number = self.item.number
        if not self.editor.do(lambda form, review: worksheet_acts.write_evidence(form, review, number, text)):
            self.show_item(self.item)

    def _push(self, note: Note) -> None:
        self.editor.leave_field()
        if target := ask_to_push(self, self.editor, note, self.item.number):
            self.pushed.emit(target)

    def _lay_out(self) -> None:
        self.source.setAccessibleName(self.tr("Who or what the note comes from"))
        body, whole = Filling(0), QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(body)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, theme().pixels(6), theme().pixels(10))
        column.setSpacing(theme().pixels(6))
        column.addWidget(Text(self.tr("What the rating rests on"), 12, bold=True))
        column.addWidget(Framed(self.evidence))
        column.addWidget(self.warning)
        column.addWidget(Text(self.tr("Goes into the appendix only, never onto the form."), 11, role="quiet"))
        self._notes, self._new = QWidget(), QWidget()
        self._fill(QVBoxLayout(self._notes))
        column.addWidget(self._notes, 1)
        self._notes.setVisible(bool(self.editor.form.sources))
        column.addStretch(0)

    def _fill(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(0, theme().pixels(4), 0, 0)
        column.setSpacing(theme().pixels(6))
        column.addWidget(Text(self.tr("Notes"), 12, bold=True))
        column.addWidget(self.hint)
        column.addWidget(self.list, 1)
        column.addWidget(self.bar)
        column.addStretch(0)
        column.addWidget(self._new)
        new = QVBoxLayout(self._new)
        new.setContentsMargins(0, 0, 0, 0)
        new.setSpacing(column.spacing())
        origin = QHBoxLayout()
        origin.setSpacing(theme().pixels(8))
        origin.addWidget(Text(self.tr("New note from"), 12, role="quiet", wrap=False))
        origin.addWidget(self.source, 1)
        new.addLayout(origin)
        new.addWidget(self.capture)
