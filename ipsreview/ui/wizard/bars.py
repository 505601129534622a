"""What is always in sight around the pages: whose review it is, how far it is, whether it is saved, and where one can go."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from ipsreview.review.completeness import next_unfinished
from ipsreview.review.steps import SUMMARY, Step, steps
from ipsreview.review.summary import summary
from ipsreview.ui.signs import COMPLETE, Sign
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.texts import Bar, ElidedText, Pill
from ipsreview.ui.wizard.editor import ReviewEditor, SaveState
from ipsreview.ui.wording import long_date, moment, say, step_name

_HEIGHT = 52


class TopBar(Bar):
    """Agency, date and trainer; the progress; the state of saving."""

    library_requested = Signal()

    def __init__(self) -> None:
        super().__init__(line_below=True, height=_HEIGHT)
        back = Button(self.tr("‹ Reviews"), Weight.QUIET)
        back.setAccessibleName(self.tr("Back to the reviews"))
        back.clicked.connect(self.library_requested)
        self.agency = ElidedText("", 14, bold=True)
        self.visit = ElidedText("", 12, role="quiet")
        self.progress = Pill(self.tr("Progress"))
        self.saving = Pill(self.tr("Saving"))
        self._saved = Sign(COMPLETE, 13)
        self.saving.lead_with(self._saved)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 0, 18, 0)
        layout.setSpacing(12)
        layout.addWidget(back)
        layout.addWidget(self.agency)
        layout.addWidget(self.visit)
        layout.addStretch(1)
        layout.addWidget(self.progress)
        layout.addWidget(self.saving)

    def show_review(self, editor: ReviewEditor) -> None:
        """Show whose review it is and how far it has come."""
        cover, counts = editor.review.cover, summary(editor.form, editor.review)
        self.agency.setText(cover.agency or self.tr("Agency not named yet"))
        self.visit.setText(" · ".join(part for part in (long_date(cover.date), cover.trainer) if part))
        self.progress.text.setText(self.tr("{rated} of {total} rated").format(rated=counts.rated, total=counts.total))

    def show_saving(self, editor: ReviewEditor) -> None:
        """Show whether everything is saved, and since when."""
        text = self.tr("Saved {time}").format(time=moment(editor.saved_at))
        if editor.save_state is SaveState.WAITING:
            text = self.tr("Saving…")
        elif editor.save_state is SaveState.FAILED:
            text = self.tr("Not saved")
        if text != self.saving.text.text():
            self.saving.text.setText(text)
            self._saved.setVisible(editor.save_state is SaveState.SAVED)
            self.saving.text.set_role("warning" if editor.save_state is SaveState.FAILED else "quiet")


class BottomBar(Bar):
    """Back, next unfinished and next; on the last step, export and finish."""

    step_requested = Signal(object)
    export_requested = Signal()
    finish_requested = Signal()

    def __init__(self) -> None:
        super().__init__(line_below=False, height=_HEIGHT)
        self.back = Button(self.tr("‹ Back"))
        self.unfinished = Button(self.tr("Next unfinished"))
        self.next = Button(self.tr("Next ›"), Weight.PRIMARY)
        self.export = Button(self.tr("Export …"))
        self.finish = Button(self.tr("Finish review"), Weight.PRIMARY)
        self.hint = ElidedText("", 12, role="quiet")
        self._back = self._next = self._unfinished = SUMMARY
        self._next_words = ""
        self.back.clicked.connect(lambda: self.step_requested.emit(self._back))
        self.next.clicked.connect(lambda: self.step_requested.emit(self._next))
        self.unfinished.clicked.connect(lambda: self.step_requested.emit(self._unfinished))
        self.export.clicked.connect(self.export_requested)
        self.finish.clicked.connect(self.finish_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(8)
        layout.addWidget(self.back)
        layout.addStretch(1)
        layout.addWidget(self.hint)
        layout.addStretch(1)
        for button in (self.unfinished, self.export, self.finish, self.next):
            layout.addWidget(button)

    def show_step(self, editor: ReviewEditor, step: Step) -> None:
        """Offer what can be done from a step."""
        form, order = editor.form, steps(editor.form)
        place = order.index(step)
        unfinished = next_unfinished(editor.step_states(), step)
        self._back, self._next, self._unfinished = order[max(place - 1, 0)], order[min(place + 1, len(order) - 1)], unfinished or SUMMARY
        last = step == SUMMARY
        self.back.setEnabled(place > 0)
        self._next_words = self.tr("Next: {step} ›").format(step=step_name(form, self._next))
        self.next.setAccessibleName(self._next_words)
        self.next.setToolTip(self._next_words)
        self.next.setVisible(not last)
        self.unfinished.setEnabled(unfinished is not None and editor.editable)
        self.export.setVisible(last)
        self.finish.setVisible(last and editor.editable)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """Say in full what comes next where there is room for it."""
        self.next.setText(self._next_words)
        if self._needed() > self.width():
            self.next.setText(self.tr("Next ›"))
        self.next.updateGeometry()

    def _needed(self) -> int:
        shown = [button for button in (self.back, self.unfinished, self.export, self.finish, self.next) if not button.isHidden()]
        return sum(button.sizeHint().width() for button in shown) + 8 * len(shown) + 32

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())


def save_problem(editor: ReviewEditor) -> str:
    """Return the sentence for answers that could not be saved, or nothing."""
    if editor.save_state is not SaveState.FAILED or editor.save_problem is None:
        return ""
    return say(editor.save_problem)
