"""The summary page: its checks with their jumps and dismissals, and what changed since the last visit."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ipsreview.review import acts
from ipsreview.review.checks import CheckRules, Rule
from ipsreview.review.completeness import findings
from ipsreview.review.note_acts import set_meeting
from ipsreview.review.steps import NOTES, SUMMARY, item_step
from ipsreview.review.values import Review, blank_review
from ipsreview.review.working import Meeting
from ipsreview.ui.checks.controls import JumpLine, NumberChip
from ipsreview.ui.checks.panel import Check, default_check
from ipsreview.ui.widgets.buttons import Button
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.wizard.item_page import ItemPage
from ipsreview.ui.wizard.summary_page import SummaryPage
from ipsreview.ui.wizard.view import ReviewView
from ipsreview.usecases.library import Database
from tests.forms import cqi
from tests.screen import Edit
from tests.ui.wizard.conftest import Asked, OpenReview

LEFT = Qt.MouseButton.LeftButton
TODAY = date(2026, 10, 5)


def summary_page(view: ReviewView) -> SummaryPage:
    page = view.pages[SUMMARY]
    assert isinstance(page, SummaryPage)
    return page


def rated(ratings: Mapping[int, str], agency: str = "Riverbend", day: date | None = TODAY) -> Review:
    review = blank_review(cqi())
    review = replace(review, cover=replace(review.cover, agency=agency, date=day))
    for number, rating in ratings.items():
        review = acts.tick_rating(cqi(), review, number, rating).after
    return review


def all_rated(day: date | None) -> Review:
    return rated({item.number: "ips" for item in cqi().items}, day=day)


def names(page: SummaryPage) -> dict[str, QWidget]:
    """Return what can be pressed among the findings, by the name a screen reader hears."""
    return {control.accessibleName(): control for control in page.checks.list.controls()}


def chips(page: SummaryPage, sentence: str = "has no evidence yet") -> list[NumberChip]:
    return [control for control in page.checks.list.controls() if isinstance(control, NumberChip) and sentence in control.accessibleName()]


def choose(page: SummaryPage, check: Check) -> None:
    page.checks.tabs.setCurrentIndex(list(Check).index(check))


def dismissed_line(page: SummaryPage) -> JumpLine:
    return page.checks.dismissed.findChildren(JumpLine)[-1]


def test_the_summary_says_what_adds_up(open_review: OpenReview) -> None:
    review = acts.tick_rating(cqi(), blank_review(cqi()), 6, "not_applicable").after
    review = acts.tick_rating(cqi(), review, 1, "ips").after
    view = open_review(SUMMARY, review)
    page = summary_page(view)
    assert page.sum_text() == "1 + 0 + 0 + 0 + 1 + 14 = 16 items"
    assert page.chart.accessibleName().endswith(
        "IPS 1, Needs improvement 0, Needs significant improvement 0, Not IPS 0, Not applicable 1, Not rated 14"
    )


@pytest.mark.parametrize(
    ("review", "finished", "check"),
    [
        (all_rated(None), False, Check.LEAVE),
        (all_rated(TODAY + timedelta(days=3)), False, Check.LEAVE),
        (all_rated(TODAY), False, Check.LEAVE),
        (rated({1: "ips"}, day=TODAY - timedelta(days=1)), False, Check.LEAVE),
        (all_rated(TODAY - timedelta(days=1)), False, Check.SEND),
        (rated({}, day=None), True, Check.SEND),
    ],
    ids=["undated", "planned", "today", "unrated", "over and rated", "finished"],
)
def test_the_check_that_comes_next_is_shown_first(review: Review, finished: bool, check: Check) -> None:
    assert default_check(cqi(), review, finished=finished, today=TODAY) is check


def test_the_check_that_was_chosen_stays(open_review: OpenReview) -> None:
    view = open_review(SUMMARY)
    page = summary_page(view)
    assert page.checks.check is Check.LEAVE
    choose(page, Check.SEND)
    view.show_step(item_step(1))
    view.editor.do(lambda form, review: acts.tick_rating(form, review, 1, "ips"))
    view.show_step(SUMMARY)
    assert page.checks.check is Check.SEND
    assert page.checks.tabs.currentIndex() == 1


def test_an_item_without_evidence_is_a_press_away(open_review: OpenReview) -> None:
    view = open_review(SUMMARY)
    page = summary_page(view)
    assert [chip.text() for chip in chips(page)] == [str(item.number) for item in cqi().items]
    QTest.mouseClick(chips(page)[6], LEFT, pos=QPoint(10, 10))
    assert view.step == item_step(7)


def test_a_meeting_that_is_still_to_come_is_told_and_leads_to_the_notes(open_review: OpenReview) -> None:
    source = cqi().sources[0]
    view = open_review(SUMMARY, set_meeting(cqi(), blank_review(cqi()), source.key, Meeting(planned=2, met=1)).after)
    line = names(summary_page(view))[f"People planned and not met: {source.label}: 1 of 2 met"]
    QTest.mouseClick(line, LEFT)
    assert view.step == NOTES


def test_advice_of_the_last_visit_is_asked_after(open_review: OpenReview, database: Database) -> None:
    advised = acts.tick_recommendation(cqi(), rated({1: "not_ips"}, day=date(2026, 3, 14)), 1, "reduce_caseloads").after
    database.finish(database.add(cqi(), advised))
    page = summary_page(open_review(SUMMARY, rated({})))
    assert [chip.text() for chip in chips(page, "not looked at")] == ["1"]


def test_how_many_are_meant_is_not_taken_for_an_item(open_review: OpenReview) -> None:
    page = summary_page(open_review(SUMMARY))
    assert "No evidence yet (16)" in [text.text() for text in page.checks.list.findChildren(Text)]


def test_before_sending_jumps_to_what_is_missing(open_review: OpenReview) -> None:
    view = open_review(SUMMARY)
    page = summary_page(view)
    choose(page, Check.SEND)
    QTest.mouseClick(names(page)["Item 7: Not rated"], LEFT, pos=QPoint(10, 10))
    assert view.step == item_step(7)
    item = view.pages[view.step]
    assert isinstance(item, ItemPage)
    assert view.focusWidget() is item.cards["ips"]


def test_everything_that_is_missing_is_told_once(open_review: OpenReview) -> None:
    view = open_review(SUMMARY, rated({1: "ips", 6: "not_applicable"}))
    page = summary_page(view)
    choose(page, Check.SEND)
    told = [control.accessibleName() for control in page.checks.list.controls() if not isinstance(control, Button)]
    assert len(told) == len(set(told))
    for finding in findings(cqi(), view.editor.review):
        assert any(str(finding.message) in sentence for sentence in told), finding


def test_a_finding_is_dismissed_from_the_keyboard_and_the_next_one_has_it(open_review: OpenReview) -> None:
    view = open_review(SUMMARY)
    page = summary_page(view)
    chips(page)[3].setFocus()
    QTest.keyClick(chips(page)[3], Qt.Key.Key_Delete)
    assert "4" not in [chip.text() for chip in chips(page)]
    focused = QApplication.focusWidget()
    assert isinstance(focused, NumberChip)
    assert focused.text() == "5"
    assert page.checks.dismissed.toggle.text() == "1 dismissed – show"


@pytest.mark.parametrize("elsewhere", [True, False], ids=["from another page", "on the page"])
def test_a_dismissal_is_undone_with_the_keyboard_on_what_came_back(open_review: OpenReview, elsewhere: bool) -> None:
    view = open_review(SUMMARY)
    page = summary_page(view)
    QTest.keyClick(chips(page)[3], Qt.Key.Key_Delete)
    if elsewhere:
        view.show_step(item_step(1))
    view.undo()
    assert view.step == SUMMARY
    assert len(chips(page)) == len(cqi().items)
    focused = QApplication.focusWidget()
    assert isinstance(focused, NumberChip)
    assert focused.text() == "4"
    view.redo()
    assert QApplication.focusWidget() is page.checks.tabs


def test_the_last_finding_leaves_the_keyboard_on_the_tabs(open_review: OpenReview) -> None:
    view = open_review(SUMMARY)
    page = summary_page(view)
    cross = names(page)["Dismiss all: No evidence yet"]
    cross.setFocus()
    QTest.keyClick(cross, Qt.Key.Key_Space)
    assert not page.checks.list.controls()
    assert QApplication.focusWidget() is page.checks.tabs


def test_all_of_a_rule_are_dismissed_in_one_step(open_review: OpenReview) -> None:
    view = open_review(SUMMARY)
    page = summary_page(view)
    QTest.mouseClick(names(page)["Dismiss all: No evidence yet"], LEFT)
    assert not chips(page)
    assert len(view.editor.review.working.dismissed) == len(cqi().items)
    view.undo()
    assert len(chips(page)) == len(cqi().items)
    assert not view.editor.history.done


def test_what_was_dismissed_can_be_seen_and_told_again(open_review: OpenReview) -> None:
    view = open_review(SUMMARY)
    page = summary_page(view)
    QTest.mouseClick(chips(page)[3], LEFT, pos=chips(page)[3].cross_box().center())
    assert view.step == SUMMARY
    page.checks.dismissed.toggle.click()
    assert dismissed_line(page).sentence == "Tell again: Item 4 has no evidence yet."
    QTest.mouseClick(dismissed_line(page), LEFT)
    assert len(chips(page)) == len(cqi().items)
    assert not view.editor.review.working.dismissed
    assert not page.checks.dismissed.isVisible()


def test_dismissing_is_kept_with_the_review(open_review: OpenReview, database: Database) -> None:
    view = open_review(SUMMARY)
    QTest.keyClick(chips(summary_page(view))[0], Qt.Key.Key_Delete)
    assert database.load(view.editor.stored.id).review.working.dismissed == view.editor.review.working.dismissed != frozenset()


def test_what_did_not_change_stays_in_place(open_review: OpenReview) -> None:
    view = open_review(SUMMARY)
    page = summary_page(view)
    view.resize(1024, 560)
    choose(page, Check.SEND)
    QTest.qWait(1)
    bar = page.verticalScrollBar()
    bar.setValue(60)
    kept = {control for name, control in names(page).items() if "Not rated" in name}
    line = next(control for name, control in names(page).items() if name.startswith("Dismiss: "))
    QTest.mouseClick(line, LEFT)
    assert {control for name, control in names(page).items() if "Not rated" in name} == kept
    assert bar.value() == 60


def test_the_tab_key_goes_through_the_findings_in_order_after_a_dismissal(open_review: OpenReview) -> None:
    view = open_review(SUMMARY)
    page = summary_page(view)
    QTest.keyClick(chips(page)[0], Qt.Key.Key_Delete)
    page.checks.tabs.setFocus()
    for control in [*page.checks.list.controls(), page.checks.dismissed.toggle, page.checks.print_button, page.checks.copy_button]:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is control


def test_a_finished_review_dismisses_nothing(open_review: OpenReview, database: Database) -> None:
    view = open_review(SUMMARY)
    page = summary_page(view)
    QTest.keyClick(chips(page)[0], Qt.Key.Key_Delete)
    view.editor.replace_stored(database.finish(view.editor.stored))
    view.show_stored()
    choose(page, Check.LEAVE)
    before = view.editor.review
    assert not [name for name in names(page) if name.startswith("Dismiss")]
    QTest.keyClick(chips(page)[0], Qt.Key.Key_Delete)
    page.checks.dismissed.toggle.click()
    assert not dismissed_line(page).isEnabled()
    assert view.editor.review == before


def test_other_reviews_are_looked_into_only_for_the_check_before_sending(qtbot: QtBot, edit: Edit, asked_others: Asked) -> None:
    page = SummaryPage(edit(cqi(), blank_review(cqi())))
    qtbot.addWidget(page)
    page.fill_ahead()
    page.show_review()
    assert asked_others == []
    choose(page, Check.SEND)
    assert len(asked_others) == 1


def test_another_agencys_name_is_told(open_review: OpenReview, database: Database) -> None:
    database.add(cqi(), rated({}, agency="Lakeside Pathways"))
    review = acts.write_comment(cqi(), rated({}), cqi().comment_areas[0].key, "Lakeside Pathways did well.").after
    page = summary_page(open_review(SUMMARY, review))
    choose(page, Check.SEND)
    assert [name for name in names(page) if "Lakeside Pathways" in name]


def test_rules_that_are_off_are_not_told_from_then_on(qtbot: QtBot, database: Database, edit: Edit) -> None:
    off: set[str] = set()
    page = SummaryPage(edit(cqi(), blank_review(cqi())), lambda: CheckRules(off=frozenset(off)))
    qtbot.addWidget(page)
    page.show_review()
    assert chips(page)
    off.add(Rule.NO_EVIDENCE)
    page.show_review()
    assert not page.checks.list.controls()


def test_the_check_before_leaving_can_be_copied(open_review: OpenReview) -> None:
    view = open_review(SUMMARY, rated({}))
    page = summary_page(view)
    QTest.keyClick(chips(page)[0], Qt.Key.Key_Delete)
    page.checks.copy_button.click()
    title, line = QApplication.clipboard().text().split("\n")
    assert "Riverbend" in title
    assert line == "No evidence yet: " + ", ".join(str(number) for number in range(2, 17))
    assert page.checks.done.text() == "Copied"


def test_only_the_check_before_leaving_is_for_paper(open_review: OpenReview) -> None:
    page = summary_page(open_review(SUMMARY))
    assert page.checks.print_button.isVisible()
    choose(page, Check.SEND)
    assert not page.checks.print_button.isVisible()
    assert not page.checks.copy_button.isVisible()


def test_the_rules_are_a_press_away(open_review: OpenReview, qtbot: QtBot) -> None:
    page = summary_page(open_review(SUMMARY))
    with qtbot.waitSignal(page.rules_requested):
        page.checks.rules_button.click()


def test_the_items_stand_under_their_ratings_and_are_made_anew_only_for_another(open_review: OpenReview) -> None:
    view = open_review(SUMMARY, rated({7: "ips"}))
    items = summary_page(view).items
    before = items.controls()
    assert before[0].sentence == "7 Agency leaders help"
    view.show_step(item_step(1))
    view.show_step(SUMMARY)
    assert items.controls() == before
    view.editor.do(lambda form, review: acts.tick_rating(form, review, 3, "ips"))
    assert [jump.sentence.split()[0] for jump in items.controls()][:3] == ["3", "7", "1"]
    QTest.mouseClick(items.controls()[0], LEFT)
    assert view.step == item_step(3)


def test_nothing_is_said_of_changes_on_a_first_visit(open_review: OpenReview, database: Database) -> None:
    database.finish(database.add(cqi(), rated({1: "ips"}, agency="Lakeside", day=TODAY - timedelta(days=200))))
    assert not summary_page(open_review(SUMMARY, rated({1: "ips"}))).changes.isVisible()


def test_what_changed_is_told_item_by_item(open_review: OpenReview, database: Database) -> None:
    last = {1: "needs_improvement", 2: "ips", 3: "not_ips", 4: "ips"}
    database.finish(database.add(cqi(), rated(last, day=date(2026, 3, 14))))
    view = open_review(SUMMARY, rated({1: "ips", 2: "ips", 3: "needs_significant_improvement", 4: "needs_improvement"}))
    changes = summary_page(view).changes
    assert changes.isVisible()
    words = changes.words()
    assert "Since the last visit, 14 March 2026" in words
    assert "2 better, 1 worse, 1 the same" in words
    assert "Still IPS: 2" in words
    assert [jump.sentence.split()[0] for jump in changes.controls()] == ["1", "3", "4"]
    assert changes.words_of(3) == ["Not IPS", "Needs significant improvement", "better"]
    QTest.mouseClick(changes.controls()[1], LEFT)
    assert view.step == item_step(3)


def test_what_changed_follows_the_ratings(open_review: OpenReview, database: Database) -> None:
    database.finish(database.add(cqi(), rated({1: "needs_improvement"}, day=date(2026, 3, 14))))
    view = open_review(SUMMARY, rated({1: "needs_improvement"}))
    changes = summary_page(view).changes
    assert not changes.controls()
    view.editor.do(lambda form, review: acts.tick_rating(form, review, 1, "ips"))
    assert changes.words_of(1) == ["Needs improvement", "IPS", "better"]


def cut(page: SummaryPage) -> list[QWidget]:
    """Return what reaches over the page's sides, or has less height than its words need."""
    shown = [child for child in page.content.findChildren(QWidget) if child.isVisible()]
    sides = {child: child.mapTo(page.content, QPoint(0, 0)).x() for child in shown}
    over = [child for child, left in sides.items() if left < 0 or left + child.width() > page.viewport().width() + 1]
    return over + [child for child in shown if child.hasHeightForWidth() and child.height() < child.heightForWidth(child.width()) - 1]


@pytest.mark.parametrize(("size", "text_size"), [((1366, 768), 100), ((1024, 640), 100), ((1366, 768), 150), ((1024, 640), 200)])
@pytest.mark.parametrize("check", list(Check))
def test_nothing_scrolls_sideways_with_everything_on_the_page(
    open_review: OpenReview, database: Database, qtbot: QtBot, themed, size: tuple[int, int], text_size: int, check: Check
) -> None:
    themed.set_text_size(text_size)
    for year in range(2016, 2026):
        database.finish(database.add(cqi(), rated({item.number: "needs_significant_improvement" for item in cqi().items}, day=date(year, 3, 14))))
    view = open_review(SUMMARY, rated({1: "ips", 2: "not_ips"}))
    view.resize(*size)
    page = summary_page(view)
    choose(page, check)
    page.checks.dismiss(tuple(page.checks.list.groups()[0].keys))
    page.checks.dismissed.toggle.click()
    qtbot.waitUntil(lambda: not cut(page))
