"""The wizard: a list of steps, a stack of pages, and beside an item the panel of what was seen. Nothing blocks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from ipsreview.review.completeness import next_unfinished
from ipsreview.review.steps import COVER, SUMMARY, Place, Step, StepKind, steps
from ipsreview.settings import CheckRules
from ipsreview.ui.checks.panel import Check
from ipsreview.ui.finding.finder import Finder
from ipsreview.ui.mailing import copy_summary
from ipsreview.ui.notes.page import NotesPage
from ipsreview.ui.notes.push_dialog import target_name
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.notices import Notice, announce
from ipsreview.ui.widgets.tabbing import tab_on
from ipsreview.ui.widgets.texts import Rule
from ipsreview.ui.wizard.bars import BottomBar, TopBar, save_problem
from ipsreview.ui.wizard.comments_page import CommentsPage
from ipsreview.ui.wizard.cover_page import CoverPage
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.ui.wizard.helper_panel import HelperPanel
from ipsreview.ui.wizard.helpers import make_panel
from ipsreview.ui.wizard.item_page import ItemPage
from ipsreview.ui.wizard.page import Page
from ipsreview.ui.wizard.page_stack import PageStack
from ipsreview.ui.wizard.step_list import StepList
from ipsreview.ui.wizard.summary_page import SummaryPage
from ipsreview.ui.wording import change_name, moment, say, step_name

NARROW_BELOW, DRAWER_BELOW, HINT_FROM = 1100, 1280, 1180
ALONE_BELOW = 800
"""Below this width, at 100 % text, there is no room for a page beside the open panel."""
LOOKING_MS = 30
"""How long the user looks at a page before something is done for the pages ahead: after the painting, and less than a frame of work each time."""

_PREPARED = (StepKind.ITEM, StepKind.NOTES, StepKind.SUMMARY)

PASSING_MS = 12_000
"""How long a sentence about what was just done stays."""


class ReviewView(QWidget):
    """One open review. It shows the editor's review and moves between the steps."""

    library_requested = Signal()
    export_requested = Signal()
    finish_requested = Signal()
    reopen_requested = Signal()
    rules_requested = Signal()
    copy_requested = Signal()
    """The answers cannot be saved, and the user wants a copy of them elsewhere."""
    step_shown = Signal(object)

    def __init__(self, editor: ReviewEditor, step: Step = COVER, rules: Callable[[], CheckRules] = CheckRules) -> None:
        """Show a review at a step; `rules` say what the checks look for, whenever they are asked."""
        super().__init__()
        self.editor, self._rules = editor, rules
        self.pages: dict[Step, Page] = {}
        self.top, self.bottom, self.notice = TopBar(), BottomBar(), Notice(band=True)
        self.step_list, self._stack = StepList(editor.form), PageStack()
        self._panel: HelperPanel | None = None
        self.finder = Finder(self, editor)
        self._drawer_wanted: bool | None = None
        self._copied = ""
        self._passing = QTimer(self, singleShot=True, interval=PASSING_MS)
        self._looking = QTimer(self, singleShot=True, interval=LOOKING_MS)
        self._lay_out()
        self._connect()
        self.step = step
        self._show_all()
        self.show_step(step)

    @property
    def panel(self) -> HelperPanel:
        """Return the panel beside the items; it is made when it is first asked for, as no review opens at an item but one gone on with."""
        return self._panel or self._make_panel()

    def show_step(self, step: Step, field: str = "") -> None:
        """Open a step, and put the keyboard on one of its fields where one is named."""
        self.editor.leave_field()
        if self._stack.isHidden() and not (field and self._panel and self._panel.field_widget(field)):
            self._drawer_wanted = None
        self.step = step
        page = self._page(step)
        page.show_review()
        page.set_editable(self.editor.editable)  # what has just been made as well
        self._show_panel()
        self._stack.show_page(page)
        self.step_list.show_step(step)
        self.bottom.show_step(self.editor, step)
        self._show_hint()
        announce(self, step_name(self.editor.form, step))
        in_panel = bool(field) and step.kind is StepKind.ITEM and self.panel.focus_field(field)
        if not in_panel and (field or not self.step_list.hasFocus()):
            page.focus_field(field)
        self.step_shown.emit(step)
        self._looking.start()

    def show_place(self, place: Place) -> None:
        """Open the step of a place, with the keyboard there."""
        self.show_step(place.step, place.field)

    def field_widget(self, place: Place) -> QWidget | None:
        """Return the control of a place of the step that is shown, on its page or beside it."""
        beside = self.panel.field_widget(place.field) if place.step.kind is StepKind.ITEM else None
        return beside or self._page(place.step).field_widget(place.field)

    def step_by(self, by: int) -> None:
        """Go forward or back by a number of steps, as far as there are any."""
        order = steps(self.editor.form)
        target = order.index(self.step) + by
        if 0 <= target < len(order):
            self.show_step(order[target])

    def go_to_unfinished(self) -> None:
        """Go to the next step that is not complete."""
        target = next_unfinished(self.editor.step_states(), self.step)
        if target:
            self.show_step(target)

    def undo(self) -> None:
        """Take the last change back, and show where that was."""
        self.editor.leave_field()
        done = self.editor.history.done
        if self.editor.editable and done:
            self.show_place(self.editor.undo())
            announce(self, self.tr("Undone: {change}").format(change=change_name(self.editor.form, done[-1])))

    def redo(self) -> None:
        """Do the last undone change again, and show where that is."""
        self.editor.leave_field()
        undone = self.editor.history.undone
        if self.editor.editable and undone:
            self.show_place(self.editor.redo())
            announce(self, self.tr("Done again: {change}").format(change=change_name(self.editor.form, undone[-1])))

    def leave(self) -> bool:
        """End what is being typed, though the keyboard stays where it is; return whether everything is saved."""
        focused = QApplication.focusWidget()
        if focused and self.isAncestorOf(focused):
            focused.clearFocus()
            if isValid(focused) and focused.isVisible():
                focused.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.leave_field()
        return self.editor.flush()

    def tell(self, words: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Say for a while what was just done or refused, with one thing to do about it."""
        self._passing.start()
        if words == self.notice.words:
            announce(self.notice, words)  # it happened again
        self.notice.show_words(words, action, act)

    def tell_copy(self, words: str) -> None:
        """Say, as long as the answers cannot be saved, where a copy of them is."""
        self._copied = words
        self._show_saving()

    def show_stored(self) -> None:
        """Show the review anew after the database made another version or state of it, whatever was told before."""
        self._passing.stop()
        self._show_all()
        self.show_step(self.step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick a rating by its digit."""
        page = self._stack.current
        if self.editor.editable and not event.modifiers() and isinstance(page, ItemPage) and page.press_key(event.text()):
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go from the top over the steps, the page and the panel to the bottom."""
        return tab_on(self, forward=forward) or super().focusNextPrevChild(forward)

    def check_before_leaving(self) -> None:
        """Open the summary at what can still be asked on site."""
        self._show_check(Check.LEAVE)

    def check_before_sending(self) -> None:
        """Open the summary at what a reader should not find."""
        self._show_check(Check.SEND)

    def _show_check(self, check: Check) -> None:
        page = self._page(SUMMARY)
        if isinstance(page, SummaryPage):
            page.checks.choose(check)
        self.show_step(SUMMARY)

    def check_anew(self) -> None:
        """Show what is found by the rules that hold now."""
        self._page(self.step).show_review()

    def copy_summary(self) -> None:
        """Put the summary into the clipboard, for an e-mail."""
        self.leave()
        copy_summary(self.editor.form, self.editor.review)
        self.tell(self.tr("The summary is copied; paste it into an e-mail. It holds the report’s words alone, no notes and no evidence."))

    def toggle_panel(self) -> None:
        """Open the panel beside the item, or close it."""
        if self.step.kind is StepKind.ITEM:
            self.panel.toggle()

    def toggle_help(self) -> None:
        """Show what to look at for the item, or hide it; elsewhere say where it is."""
        page = self._stack.current
        if isinstance(page, ItemPage):
            page.help.button.click()
        else:
            self.tell(self.tr("Each item tells what to look at; open one, and press Shift+F1 again."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        self._show_hint()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """Give a small window's room to the page: the panel becomes a drawer, and the steps shrink to signs and numbers.

        In the smallest windows the open drawer stands in the place of the page, until it is closed or another step is shown.
        """
        width, pixels = self.width(), theme().pixels
        wide = width >= pixels(DRAWER_BELOW)
        wanted = wide if self._drawer_wanted is None else self._drawer_wanted
        opened = wanted and self.step.kind is StepKind.ITEM
        self.step_list.show_narrow(width < pixels(NARROW_BELOW) or (opened and not wide))
        alone = opened and width < pixels(ALONE_BELOW)
        if self._panel:
            self._panel.set_opened(wanted)
            self._panel.show_alone(alone)
        self._stack.setVisible(not alone)

    def _remember_drawer(self) -> None:
        """Leave the panel as the user last put it, however wide the window is; one that is as the width has it follows that again."""
        wide = self.width() >= theme().pixels(DRAWER_BELOW)
        self._drawer_wanted = None if self.panel.opened == wide else self.panel.opened
        self._fit()

    def _show_panel(self) -> None:
        on_item = self.step.kind is StepKind.ITEM
        if on_item or self._panel:
            self.panel.setVisible(on_item)
        if on_item:
            self.panel.set_editable(self.editor.editable)
            self.panel.show_item(self.editor.form.item(self.step.number))
        self._fit()

    def _lay_out(self) -> None:
        self._middle = QHBoxLayout()
        self._middle.setSpacing(0)
        self._middle.addWidget(self.step_list)
        self._middle.addWidget(Rule())
        self._middle.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.finder.bar)
        column.addWidget(self.notice)
        column.addLayout(self._middle, 1)
        column.addWidget(self.bottom)

    def _connect(self) -> None:
        self.editor.review_changed.connect(self._refresh)
        self.editor.save_state_changed.connect(self._show_saving)
        self.editor.refused.connect(lambda message: self.tell(say(message)))
        self._passing.timeout.connect(self._show_saving)
        self._looking.timeout.connect(self._prepare_page)
        self.step_list.step_requested.connect(self.show_step)
        self.top.library_requested.connect(self.library_requested)
        self.bottom.step_requested.connect(self.show_step)
        self.bottom.export_requested.connect(self.export_requested)
        self.bottom.finish_requested.connect(self.finish_requested)

    def _page(self, step: Step) -> Page:
        if step not in self.pages:
            self.pages[step] = self._make_page(step)
            self._stack.add(self.pages[step])
        return self.pages[step]

    def _prepare_page(self) -> None:
        """Do a little for the pages that are not ready to be shown: make the panel, then the next page, then fill it and lay it out."""
        order = steps(self.editor.form)
        start = order.index(self.step)
        ahead = (step for step in (*order[start:], *order[:start]) if step.kind in _PREPARED)
        step = next((step for step in ahead if step not in self.pages or not self.pages[step].prepared), None)
        if step is None or not self.isVisible():
            return
        if self._panel is None:
            self._make_panel()
        elif step in self.pages:
            self.pages[step].prepare(self._room(step))
        else:
            self._page(step)
        self._looking.start()

    def _make_panel(self) -> HelperPanel:
        self._panel = make_panel(self.editor, self._tell_pushed)
        self._panel.hide()
        self._panel.opened_changed.connect(self._remember_drawer)
        self._middle.addWidget(self._panel)
        self._fit()
        return self._panel

    def _room(self, step: Step) -> QSize:
        """Return how large a page will be: the panel stands beside items only."""
        beside = self.panel.isVisible() - (step.kind is StepKind.ITEM)
        return self._stack.size() + QSize(beside * self.panel.maximumWidth(), 0)

    def _make_page(self, step: Step) -> Page:
        if step.kind is StepKind.ITEM:
            return ItemPage(self.editor, step)
        if step.kind is StepKind.SUMMARY:
            return self._summary_page()
        if step.kind is StepKind.NOTES:
            return self._notes_page()
        return CoverPage(self.editor) if step.kind is StepKind.COVER else CommentsPage(self.editor)

    def _summary_page(self) -> SummaryPage:
        page = SummaryPage(self.editor, self._rules)
        page.jump_requested.connect(self.show_place)
        page.rules_requested.connect(self.rules_requested)
        page.copy_requested.connect(self.copy_summary)
        return page

    def _notes_page(self) -> NotesPage:
        page = NotesPage(self.editor)
        page.jump_requested.connect(self.show_place)
        page.pushed.connect(self._tell_pushed)
        return page

    def _tell_pushed(self, target: Place) -> None:
        """Say where a note went in the report."""
        self.tell(
            self.tr("Put into: {target}").format(target=target_name(self.editor.form, target)), self.tr("Show"), partial(self.show_place, target)
        )

    def _refresh(self, _place: object = None) -> None:
        self._page(self.step).show_review()
        self._show_panel()
        self._show_all()

    def _show_all(self) -> None:
        self.top.show_review(self.editor)
        self.step_list.show_review(self.editor.review, self.editor.step_states())
        self.bottom.show_step(self.editor, self.step)
        self._show_saving()

    def _show_saving(self) -> None:
        self.top.show_saving(self.editor)
        stored = self.editor.stored
        if problem := save_problem(self.editor):
            self.notice.show_words(f"{problem} {self._copied}".strip(), self.tr("Try again"), self.editor.flush)
            self.notice.offer_else(self.tr("Save a copy elsewhere …"), self.copy_requested.emit)
        elif self._passing.isActive():
            return
        elif stored.finished_at:
            sentence = self.tr("Finished {moment}, version {version}. It is kept as it is; reopen it to go on in a next version.")
            words = sentence.format(moment=moment(stored.finished_at), version=stored.version)
            self.notice.show_words(words, self.tr("Reopen") if self.editor.reopenable else "", self.reopen_requested.emit)
        else:
            self.notice.hide()

    def _show_hint(self) -> None:
        hints = {
            StepKind.ITEM: self.tr("Digits tick a rating · Alt+Right goes on · Ctrl+Z undoes"),
            StepKind.NOTES: self.tr("Enter keeps the note · Ctrl+1 … 9 choose the source · Ctrl+Z undoes"),
        }
        hint = hints.get(self.step.kind, "") if self.editor.editable else ""
        self.bottom.hint.setText(hint if self.width() >= theme().pixels(HINT_FROM) else "")
