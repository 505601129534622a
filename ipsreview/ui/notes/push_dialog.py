"""Putting a note into the report: the sentence that is proposed, and where it goes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ipsreview.form import Form, RecommendationKind
from ipsreview.review import note_acts
from ipsreview.review.noting import report_sentence
from ipsreview.review.steps import COMMENTS, Place, StepKind, item_step
from ipsreview.review.working import Mark, Note
from ipsreview.ui.notes.warning import IdentifierWarning
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.fields import Framed, TextArea
from ipsreview.ui.widgets.scrolling import resize_to, scrolling
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.widgets.ticks import ChoiceLine
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.ui.wording import own

translate = QCoreApplication.translate


def targets(form: Form, note: Note, number: int = 0) -> tuple[Place, ...]:
    """Return where a note can go, the likeliest first: the item `number` before the others it is tagged to.

    A strength is likeliest to be told among the comments' first, the program's strengths; anything else as evidence.
    """
    numbers = sorted(note.items | ({number} if number else set()), key=lambda one: (one != number, one))
    evidence = [Place(item_step(one), "evidence") for one in numbers]
    other = [Place(item_step(one), "other") for one in numbers if form.item(one).of_kind(RecommendationKind.OTHER)]
    comments = [Place(COMMENTS, area.key) for area in form.comment_areas]
    first = comments[:1] if note.mark is Mark.STRENGTH else evidence
    return tuple(dict.fromkeys([*first, *evidence, *other, *comments]))


def target_name(form: Form, target: Place) -> str:
    """Return what a target is called."""
    if target.step.kind is StepKind.COMMENTS:
        return own(form.comment_area(target.field).label)
    if target.field == "other":
        return translate("notes", "Item {number}: Other recommendation").format(number=target.step.number)
    return translate("notes", "Item {number}: evidence (printed in the appendix only)").format(number=target.step.number)


class PushDialog(QDialog):
    """Shows a note as a sentence for the report, to be changed and put somewhere; the note itself stays."""

    def __init__(self, parent: QWidget | None, editor: ReviewEditor, note: Note, number: int = 0) -> None:
        super().__init__(parent)
        self._editor = editor
        self.setWindowTitle(self.tr("Put into the report"))
        resize_to(self, 500, 420)
        self.sentence = TextArea(self.tr("Sentence for the report"), least=3, most=8)
        self.sentence.show_text(report_sentence(editor.form, note))
        self._warning = IdentifierWarning()
        self.choices = {target: ChoiceLine(target_name(editor.form, target)) for target in targets(editor.form, note, number)}
        next(iter(self.choices.values())).setChecked(True)
        self.put, self.cancel = Button(self.tr("Put into the report"), Weight.PRIMARY), Button(self.tr("Cancel"))
        self.put.setDefault(True)
        self._lay_out()
        self.sentence.typed.connect(self._look)
        self.put.clicked.connect(self._put)
        self.cancel.clicked.connect(self.reject)
        self._look()

    def target(self) -> Place:
        """Return the target that is chosen."""
        return next(target for target, choice in self.choices.items() if choice.isChecked())

    def _put(self) -> None:
        target, sentence = self.target(), self.sentence.toPlainText()
        if self._editor.do(lambda form, review: note_acts.push_note(form, review, target, sentence)):
            self.accept()

    def _look(self) -> None:
        text = self.sentence.toPlainText()
        self.put.setEnabled(bool(text.strip()))
        self._warning.show_text(text, self._editor.review.cover.trainer)

    def _lay_out(self) -> None:
        pixels = theme().pixels
        content, whole = QWidget(), QVBoxLayout(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(pixels(8))
        column.addWidget(
            Text(self.tr("The note stays a note and is never printed. This sentence goes into the report, as a new line:"), role="quiet")
        )
        column.addWidget(Framed(self.sentence))
        column.addWidget(self._warning)
        column.addSpacing(pixels(4))
        column.addWidget(Text(self.tr("Where"), 13, bold=True))
        group = QButtonGroup(self)
        for choice in self.choices.values():
            group.addButton(choice)
            column.addWidget(choice)
        column.addStretch(1)
        whole.setContentsMargins(pixels(20), pixels(16), pixels(20), pixels(16))
        whole.setSpacing(pixels(12))
        whole.addWidget(scrolling(content), 1)
        whole.addLayout(_row_of(self.cancel, self.put))


def _row_of(*buttons: Button) -> QHBoxLayout:
    line = QHBoxLayout()
    line.addStretch(1)
    for button in buttons:
        line.addWidget(button)
    return line


def ask_to_push(parent: QWidget, editor: ReviewEditor, note: Note, number: int = 0) -> Place | None:
    """Have the user put a note into the report; return the place where it went, or None."""
    dialog = PushDialog(parent, editor, note, number)
    target = dialog.target() if dialog.exec() else None
    dialog.deleteLater()
    return target
