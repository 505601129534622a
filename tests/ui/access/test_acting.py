"""What a screen reader, or a program that takes dictation, does to a control is done, as if by hand."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ipsreview.form import RowsOf
from ipsreview.review import acts, roster_acts
from ipsreview.review.steps import COVER, NOTES, SUMMARY, item_step
from ipsreview.review.values import blank_review
from ipsreview.review.working import Mark, Policy
from ipsreview.ui.library.heading import FilterButton
from ipsreview.ui.wizard.step_list import StepList
from ipsreview.ui.wizard.view import ReviewView
from ipsreview.ui.worksheets.switches import Segment
from ipsreview.usecases.library import Database, State
from tests.forms import cqi
from tests.ui.access.hearing import heard, name_of
from tests.ui.library_samples import fill, shown_page, table_of
from tests.ui.wizard.conftest import OpenReview

TOGGLE, PRESS = "Toggle", "Press"


def do(widget: QWidget, action: str = TOGGLE) -> None:
    """Have a screen reader do something to a widget."""
    actions = heard(widget).actionInterface()
    assert action in actions.actionNames()
    actions.doAction(action)


def write(widget: QWidget, text: str) -> None:
    """Have a screen reader write into a field."""
    heard(widget).editableTextInterface().insertText(0, text)


def test_a_card_is_ticked_and_cleared(open_review: OpenReview) -> None:
    view = open_review(item_step(1))
    card = view.pages[item_step(1)].field_widget("rating.not_ips")
    assert card
    do(card)
    assert view.editor.review.items[1].rating == "not_ips"
    do(card)
    assert view.editor.review.items[1].rating is None


def test_a_recommendation_is_ticked(open_review: OpenReview) -> None:
    view = open_review(item_step(2))
    line = view.pages[item_step(2)].field_widget("recommendations.protect_time")
    assert line
    do(line)
    assert view.editor.review.items[2].recommendations == {"protect_time"}


def test_a_note_is_marked_and_tagged(open_review: OpenReview) -> None:
    view = open_review(NOTES)
    capture = view.pages[NOTES].capture
    QTest.keyClicks(capture.line, "Goes along")
    do(capture.marks.chips[Mark.CONCERN])
    do(capture.items.chips[3])
    [note] = view.editor.review.working.notes
    assert (note.mark, note.items) == (Mark.CONCERN, {3})


def test_the_way_of_reading_limits_is_chosen(open_review: OpenReview) -> None:
    review = roster_acts.list_team(acts.set_team_size(blank_review(cqi()), 2).after).after
    view = open_review(item_step(1), review)
    view.panel.open_tab("worksheet")
    segment = next(segment for segment in view.findChildren(Segment) if segment.isVisible() and not segment.isChecked())
    do(segment)
    assert view.editor.review.working.policy is Policy.LETTER


def test_a_filter_is_chosen(qtbot: QtBot, database: Database) -> None:
    fill(database)
    page = shown_page(qtbot, database)
    drafts = page.findChildren(FilterButton)[1]
    do(drafts)
    assert table_of(page).reviews.query.state is State.DRAFT


def test_a_step_is_chosen(open_review: OpenReview, qtbot: QtBot) -> None:
    view = open_review(COVER)
    steps = heard(view.findChild(StepList))
    steps.selectionInterface().select(steps.child(4))
    qtbot.waitUntil(lambda: view.step == item_step(3))


def field_of_the_reason(view: ReviewView) -> QWidget | None:
    return view.pages[item_step(6)].field_widget("not_applicable_reason")


def test_a_text_is_written(open_review: OpenReview) -> None:
    view = open_review(COVER)
    page = view.pages[COVER]
    write(page.agency, "Riverbend")
    write(page.date.line, "5 October 2026")
    assert view.editor.review.cover.agency == "Riverbend"
    assert str(view.editor.review.cover.date) == "2026-10-05"
    view.show_step(item_step(6))
    view.editor.do(lambda form, review: acts.tick_rating(form, review, 6, "not_applicable"))
    reason = field_of_the_reason(view)
    assert reason
    write(reason, "No such agency here")
    assert view.editor.review.items[6].not_applicable_reason == "No such agency here"
    assert view.editor.flush()


def test_a_field_that_is_filled_in_or_emptied_by_the_program_tells_nobody(open_review: OpenReview) -> None:
    page = open_review(COVER).pages[COVER]
    told: list[str] = []
    page.agency.typed.connect(told.append)
    page.agency.show_text("Riverbend")
    page.agency.clear()
    assert told == []
    QTest.keyClicks(page.agency, "No")
    write(page.agency, "x")
    assert told == ["N", "No", "xNo"]


def test_hours_are_written_without_coming_to_the_field(open_review: OpenReview) -> None:
    view = open_review(COVER, roster_acts.list_team(acts.set_team_size(blank_review(cqi()), 1).after).after)
    field = view.pages[COVER].field_widget("roster.1.weekly_hours")
    assert field
    write(field, "40")
    assert view.editor.review.working.roster[0].weekly_hours == 40


def test_a_count_is_set(open_review: OpenReview) -> None:
    view = open_review(item_step(5), acts.set_team_size(blank_review(cqi()), 4).after)
    field = view.pages[item_step(5)].field_widget("counts.ips")
    assert field
    heard(field).valueInterface().setCurrentValue(3)
    assert view.editor.review.items[5].counts == {"ips": 3}


def test_the_panel_tells_whether_it_is_open(open_review: OpenReview) -> None:
    view = open_review(item_step(1))
    panel = heard(view.panel)
    assert (panel.role(), name_of(panel)) == (QAccessible.Role.Grouping, "Beside the item")
    view.panel.toggle()
    assert (bool(panel.state().expanded), bool(panel.state().collapsed)) == (False, True)
    view.panel.toggle()
    assert (bool(panel.state().expanded), bool(panel.state().collapsed)) == (True, False)


Named = Callable[[ReviewView], QWidget | None]


@pytest.mark.parametrize(
    ("find", "role"),
    [
        (lambda view: view.pages[item_step(1)].field_widget("rating.ips"), QAccessible.Role.CheckBox),
        (lambda view: view.pages[item_step(1)].field_widget("recommendations.other"), QAccessible.Role.CheckBox),
        (lambda view: view.step_list, QAccessible.Role.List),
        (lambda view: view.panel.bar, QAccessible.Role.PageTabList),
        (lambda view: view.panel.tabs["worksheet"].grid.table, QAccessible.Role.Table),
        (lambda view: view.pages[NOTES].grid, QAccessible.Role.Table),
        (lambda view: view.pages[NOTES].list, QAccessible.Role.List),
        (lambda view: view.pages[SUMMARY].chart, QAccessible.Role.Chart),
        (lambda view: view.pages[SUMMARY], QAccessible.Role.Grouping),
        (lambda view: view.top.progress, QAccessible.Role.Grouping),
    ],
)
def test_our_own_controls_have_a_role(open_review: OpenReview, find: Named, role: QAccessible.Role) -> None:
    view = open_review(NOTES)
    for step in (SUMMARY, item_step(1)):
        view.show_step(step)
    assert cqi().item(1).worksheet.rows is RowsOf.SPECIALISTS
    found = find(view)
    assert found
    assert heard(found).role() is role


def test_tab_goes_from_the_steps_to_the_page_and_on_to_the_panel(open_review: OpenReview) -> None:
    view = open_review(item_step(1))
    view.step_list.setFocus()
    QTest.keyClick(view.step_list, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is view.pages[item_step(1)]
    for expected in (view.pages[item_step(1)].help.button, view.pages[item_step(1)].field_widget("rating.ips")):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected
    view.panel.bar.setFocus()
    QTest.keyClick(view.panel.bar, Qt.Key.Key_Backtab)
    assert view.pages[item_step(1)].isAncestorOf(QApplication.focusWidget())
