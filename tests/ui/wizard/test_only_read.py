"""A finished review is read: Tab, screen readers and the clipboard come to everything in it, and nothing of that changes anything."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QPlainTextEdit, QSpinBox, QTableView, QWidget

from ipsreview.review import acts
from ipsreview.review.steps import COMMENTS, COVER, NOTES, Step, item_step
from ipsreview.review.values import Review, blank_review
from ipsreview.ui.notes.note_list import NoteList
from ipsreview.ui.theme import theme
from ipsreview.ui.visits.states import StateButton
from ipsreview.ui.widgets.fields import CountField, LineField, ProseLine, TextArea
from ipsreview.ui.widgets.reading import AnswerButton
from ipsreview.ui.wizard.anchor_card import AnchorCard
from ipsreview.ui.wizard.view import ReviewView
from ipsreview.ui.worksheets.switches import Segment, YesNoField
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.library import Database
from tests.forms import cqi
from tests.ui.access.hearing import description_of, heard, without_role
from tests.ui.access.keyboard import never_reached, never_reached_backwards, unseen, walk
from tests.ui.wizard.conftest import OpenReview

Key, Control, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
Shown = dict[QWidget, object]

PLACES: list[tuple[Step, str]] = [
    (COVER, ""),
    (NOTES, ""),
    (item_step(1), "worksheet"),
    (item_step(7), "worksheet"),
    (item_step(3), "last_visit"),
    (item_step(5), "evidence"),
    (item_step(6), "evidence"),
    (item_step(9), "worksheet"),
    (COMMENTS, ""),
]
"""Steps, and the tab that is open beside them, in which each kind of control has something to show."""

KINDS = (LineField, TextArea, CountField, AnswerButton, QTableView, NoteList)
KEYS = (Key.Key_Space, Key.Key_Return, Key.Key_Delete, Key.Key_Backspace, Key.Key_Up, Key.Key_Down, Key.Key_PageUp, Key.Key_PageDown)
KEYS += (Key.Key_Right, Key.Key_F2, Key.Key_1, Key.Key_Plus, Key.Key_Y)


def earlier() -> Review:
    return acts.set_date(demo_review().review, date(2025, 3, 14)).after


@pytest.fixture
def view(open_review: OpenReview, database: Database) -> ReviewView:
    """The demo review, finished while it is open, after an earlier visit."""
    database.finish(database.add(cqi(), earlier()))
    opened = open_review(COVER, demo_review().review)
    go(opened, item_step(3), "last_visit")
    opened.panel.tabs["last_visit"].field_widget("old_advice").click()
    opened.show_step(COVER)
    finish(opened, database)
    return opened


def finish(view: ReviewView, database: Database) -> None:
    view.editor.replace_stored(database.finish(view.editor.stored))
    view.show_stored()


def go(view: ReviewView, step: Step, tab: str) -> None:
    view.show_step(step)
    if tab:
        view.panel.open_tab(tab)
    QTest.qWait(0)  # what was made for the item comes into sight


def in_sight(view: ReviewView) -> list[QWidget]:
    """Return the controls of the page and of the panel beside it that show answers."""
    parts = (view.pages[view.step], *([view.panel] if view.panel.isVisible() else []))
    found = [widget for part in parts for widget in part.findChildren(QWidget) if isinstance(widget, KINDS)]
    return [widget for widget in found if widget.isVisible()]


def shown(view: ReviewView) -> Shown:
    """Return what every control in sight shows."""
    return {widget: _shown(widget) for widget in in_sight(view)}


def _shown(widget: QWidget) -> object:
    match widget:
        case QLineEdit() | QSpinBox():
            return widget.text()
        case QPlainTextEdit():
            return widget.toPlainText()
        case QAbstractButton():
            return widget.isChecked(), widget.accessibleName()
        case QTableView():
            cells = widget.model()
            return [cells.index(row, column).data() for row in range(cells.rowCount()) for column in range(cells.columnCount())]
        case NoteList():
            return widget.notes.lines
    raise TypeError(widget)


@pytest.mark.parametrize(("step", "tab"), PLACES, ids=str)
def test_tab_reaches_whatever_shows_an_answer(view: ReviewView, step: Step, tab: str) -> None:
    go(view, step, tab)
    answers = [widget for widget in in_sight(view) if not isinstance(widget, Segment) or widget.isChecked()]
    assert answers
    assert all(widget.isEnabled() for widget in answers)
    assert set(answers) <= {stop.widget for stop in walk(view)}
    rules = (never_reached, never_reached_backwards, unseen, without_role)
    assert [fault for rule in rules for fault in rule(view)] == []


def test_all_kinds_of_controls_are_looked_at(view: ReviewView) -> None:
    wanted, found = (*KINDS, AnchorCard, StateButton, Segment, YesNoField, ProseLine), set[type]()
    for step, tab in PLACES:
        go(view, step, tab)
        found |= {kind for kind in wanted for widget in in_sight(view) if isinstance(widget, kind)}
    assert found == set(wanted)


def press_everything(widget: QWidget) -> None:
    """Press, click, turn the wheel and paste on a control."""
    widget.setFocus()
    for key in KEYS:
        QTest.keyClick(widget, key)
        widget.setFocus()
    for key, modifier in ((Key.Key_V, Control), (Key.Key_X, Control), (Key.Key_Delete, Control), (Key.Key_Return, Control), (Key.Key_Return, Shift)):
        QTest.keyClick(widget, key, modifier)
    inside = widget.viewport() if isinstance(widget, QPlainTextEdit | QTableView | NoteList) else widget
    for click in (QTest.mouseClick, QTest.mouseDClick):
        click(inside, LEFT, pos=QPoint(8, 8))
    middle = QPointF(inside.rect().center())
    turned = QWheelEvent(
        middle, inside.mapToGlobal(middle), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase(), False
    )
    QCoreApplication.sendEvent(inside, turned)


def act_on(widget: QWidget) -> None:
    """Do to a control whatever a screen reader can do to it, but going there."""
    node = heard(widget)
    actions, texts, value = node.actionInterface(), node.editableTextInterface(), node.valueInterface()
    for name in actions.actionNames() if actions else ():
        if name != "SetFocus":
            actions.doAction(name)
            QTest.qWait(110 if name == "Press" else 0)  # a press is shown for a moment before it is one
    if texts:
        texts.insertText(0, "dictated ")
        texts.deleteText(0, min(2, node.textInterface().characterCount()))
    if value:
        value.setCurrentValue(3)
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        node.setText(QAccessible.Text.Value, "dictated")


@pytest.mark.parametrize(("step", "tab"), PLACES, ids=str)
@pytest.mark.parametrize("act", [press_everything, act_on])
def test_nothing_changes_what_is_read(view: ReviewView, database: Database, step: Step, tab: str, act) -> None:
    go(view, step, tab)
    QGuiApplication.clipboard().setText("pasted")
    review, before = view.editor.review, shown(view)
    told: list[object] = []
    view.editor.review_changed.connect(told.append)
    for widget in before:
        act(widget)
        assert shown(view) == before, widget
    assert view.step == step
    assert view.editor.review is review
    assert told == []
    view.leave()
    assert database.load(view.editor.stored.id).review == review


def test_a_press_does_not_even_begin_to_tick(view: ReviewView) -> None:
    told: list[bool] = []
    for step, tab in PLACES:
        go(view, step, tab)
        for widget in in_sight(view):
            if isinstance(widget, AnswerButton):
                widget.toggled.connect(told.append)
                press_everything(widget)
    assert told == [], "a screen reader would say that it is ticked"


def test_no_cell_and_no_note_is_opened(view: ReviewView) -> None:
    for step, tab, find in ((item_step(1), "worksheet", QTableView), (item_step(3), "evidence", NoteList)):
        go(view, step, tab)
        [opened] = [widget for widget in in_sight(view) if isinstance(widget, find)]
        opened.setFocus()
        for key in (Key.Key_Down, Key.Key_F2, Key.Key_1, Key.Key_Return):
            QTest.keyClick(opened, key)
            assert QApplication.focusWidget() is opened


def test_words_are_selected_and_copied(view: ReviewView) -> None:
    clipboard = QGuiApplication.clipboard()
    view.show_step(COMMENTS)
    strengths = view.pages[COMMENTS].field_widget("strengths")
    assert isinstance(strengths, TextArea)
    strengths.setFocus()
    QTest.keyClick(strengths, Key.Key_Right, Control | Shift)
    QTest.keyClick(strengths, Key.Key_C, Control)
    assert clipboard.text().strip() == strengths.toPlainText().split()[0]
    view.show_step(COVER)
    agency = view.pages[COVER].agency
    agency.setFocus()
    QTest.keyClick(agency, Key.Key_A, Control)
    QTest.keyClick(agency, Key.Key_C, Control)
    assert clipboard.text() == view.editor.review.cover.agency
    view.show_step(NOTES)
    notes = view.pages[NOTES].list
    notes.setFocus()
    QTest.keyClick(notes, Key.Key_Home)
    QTest.keyClick(notes, Key.Key_C, Control)
    assert clipboard.text() == notes.chosen().text != ""


def test_the_menu_of_a_text_copies_and_changes_nothing(view: ReviewView) -> None:
    view.show_step(item_step(6))
    reason = view.pages[item_step(6)].field_widget("not_applicable_reason")
    evidence = view.panel.tabs["evidence"].evidence
    for field in (reason, evidence):
        menu = field.menu_at(0)
        assert isinstance(menu, QMenu)
        words = [action.text().replace("&", "").split("\t")[0] for action in menu.actions() if not action.isSeparator()]
        assert words == ["Copy", "Select All"]


def test_a_screen_reader_hears_that_nothing_can_be_changed(view: ReviewView) -> None:
    for step, tab in PLACES:
        go(view, step, tab)
        for widget in in_sight(view):
            if isinstance(widget, LineField | TextArea | CountField):
                assert heard(widget).state().readOnly, widget
            if isinstance(widget, AnswerButton):
                assert description_of(heard(widget)).startswith("Cannot be changed"), widget
                assert "Key" not in description_of(heard(widget))


def test_what_only_acts_is_out_of_use(view: ReviewView) -> None:
    cover = view.pages[COVER]
    assert not any(button.isEnabled() for button in (cover.team.team.add, cover.team.team.rows[0].remove, cover.date.calendar_button))
    go(view, item_step(1), "worksheet")
    worksheet, own = view.panel.tabs["worksheet"], view.pages[item_step(1)].recommendations.own_lines
    assert not any(button.isEnabled() for button in (worksheet.verdict.apply, worksheet.grid.paste, own.look, own.keep))
    go(view, item_step(1), "evidence")
    assert not view.panel.tabs["evidence"].capture.isVisible()
    assert view.pages[item_step(1)].help.button.isEnabled()


@pytest.mark.parametrize("choice", ["light", "dark", "contrast_dark"])
def test_a_tick_that_is_read_looks_like_one_that_cannot_be_used(view: ReviewView, choice: str) -> None:
    theme().choose(choice)
    go(view, item_step(3), "last_visit")
    view.step_list.setFocus()
    for widget in in_sight(view):
        if isinstance(widget, AnswerButton):
            read = widget.grab().toImage()
            widget.setEnabled(False)
            assert widget.grab().toImage() == read, widget
            widget.setEnabled(True)


def test_all_can_be_changed_again_once_it_is_reopened(view: ReviewView, database: Database) -> None:
    for step, tab in PLACES:
        go(view, step, tab)
    view.editor.replace_stored(database.reopen(view.editor.stored.id))
    view.show_stored()
    for step, tab in PLACES:
        go(view, step, tab)
        for widget in in_sight(view):
            if isinstance(widget, LineField | TextArea | CountField):
                assert not widget.isReadOnly(), widget
            if isinstance(widget, AnswerButton):
                assert widget.changeable
                assert "Cannot" not in description_of(heard(widget)), widget
    comments = view.pages[COMMENTS].field_widget("strengths")
    comments.setFocus()
    QTest.keyClicks(comments, "Again ")
    assert view.editor.review.comments["strengths"].startswith("Again ")
    go(view, item_step(1), "worksheet")
    assert view.panel.tabs["worksheet"].verdict.apply.isEnabled()
    assert view.pages[item_step(1)].recommendations.own_lines.look.isEnabled()
    card = view.pages[item_step(1)].cards["not_ips"]
    assert description_of(heard(card)) == "Key 4"
    card.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Space)
    assert view.editor.review.items[1].rating == "not_ips"
    table = view.panel.tabs["worksheet"].grid.table
    table.go_to(0, "people")
    table.setFocus()
    for key in (Key.Key_1, Key.Key_2, Key.Key_Return):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert view.editor.review.working.worksheet(1).rows[0]["people"] == "12"


def test_a_team_that_is_a_number_is_read_too(open_review: OpenReview, database: Database) -> None:
    view = open_review(COVER, acts.set_team_size(blank_review(cqi()), 4).after)
    finish(view, database)
    number = view.pages[COVER].team_size
    assert number.isVisible()
    for act in (press_everything, act_on):
        act(number)
        assert (number.text(), view.editor.review.team_size) == ("4", 4)
