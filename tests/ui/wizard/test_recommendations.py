"""Recommendations on an item's page: marks, hints, and the trainer's own lines."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ipsreview.review import acts, worksheet_acts
from ipsreview.review.steps import item_step
from ipsreview.review.values import blank_review
from ipsreview.ui.wizard.item_page import ItemPage
from ipsreview.ui.wizard.own_lines import OwnLines, OwnLinesPanel
from ipsreview.ui.wizard.recommendation_list import RecommendationList
from ipsreview.ui.wizard.view import ReviewView
from ipsreview.usecases.bank import keep_own_line, own_lines
from tests.forms import cqi
from tests.ui.wizard.conftest import OpenReview

LEFT = Qt.MouseButton.LeftButton
KEPT = ("Hire a second specialist", "Hold meetings on Monday", "Ask the county for a post")

Opened = Callable[..., ReviewView]


@pytest.fixture
def with_lines(open_review: OpenReview) -> Opened:
    """Open item 2 with three own lines in the bank, and one for another item."""

    def opened(text: str = "") -> ReviewView:
        review = acts.write_other(cqi(), blank_review(cqi()), 2, text).after if text else blank_review(cqi())
        view = open_review(item_step(2), review)
        for line in KEPT:
            keep_own_line(view.editor.database, cqi(), 2, line)
        keep_own_line(view.editor.database, cqi(), 3, "Another item's line")
        return view

    return opened


def recommendations(view: ReviewView) -> RecommendationList:
    page = view.pages[view.step]
    assert isinstance(page, ItemPage)
    return page.recommendations


def own(view: ReviewView) -> OwnLines:
    found = recommendations(view).own_lines
    assert found
    return found


def panel(view: ReviewView) -> OwnLinesPanel:
    QTest.mouseClick(own(view).look, LEFT)
    QTest.qWait(1)
    return own(view).panel


def shown(found: OwnLinesPanel) -> list[str]:
    return [found.found.item(number).text() for number in range(found.found.count())]


def kept(view: ReviewView, number: int = 2) -> list[str]:
    return [line.text for line in own_lines(view.editor.database, cqi(), number)]


def other(view: ReviewView, number: int = 2) -> str:
    return view.editor.review.items[number].other


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget
    return widget


def test_the_hint_follows_the_answers_and_blocks_nothing(open_review: OpenReview) -> None:
    view = open_review(item_step(1))
    listed = recommendations(view)
    assert listed.hint_text() == ""
    QTest.keyClicks(focus(), "2")
    assert listed.hint_text().startswith("The rating is below “IPS” and nothing is recommended")
    QTest.mouseClick(listed.lines["reduce_caseloads"], LEFT)
    assert listed.hint_text() == ""
    QTest.keyClicks(focus(), "1")
    QTest.mouseClick(listed.lines["reduce_caseloads"], LEFT)
    assert listed.hint_text() == "No recommendation is ticked"


def test_a_marked_line_says_so_in_words_and_to_a_screen_reader(open_review: OpenReview) -> None:
    view = open_review(item_step(1))
    line = recommendations(view).lines["reduce_caseloads"]
    before, image = line.heightForWidth(500), line.grab().toImage()
    line.show_fits(True)
    QTest.qWait(1)
    assert line.heightForWidth(500) > before, "the mark is words, and takes room for them"
    assert line.grab().toImage() != image
    assert line.accessibleDescription().startswith("Fits the worksheet")
    assert not line.isChecked(), "a mark ticks nothing"
    line.show_fits(False)
    assert line.heightForWidth(500) == before
    assert line.accessibleDescription() == ""


def test_the_marks_follow_the_worksheet(open_review: OpenReview) -> None:
    view = open_review(item_step(1))
    lines = recommendations(view).lines
    for column, text in {"people": "28", "weekly_hours": "40"}.items():
        view.editor.do(partial(worksheet_acts.write_cell, number=1, row=0, column=column, text=text))
    assert {key for key, line in lines.items() if line.fits} == {"reduce_caseloads", "alert_leaders"}
    assert not any(line.isChecked() for line in lines.values())
    view.editor.do(partial(worksheet_acts.write_cell, number=1, row=0, column="people", text="18"))
    assert not any(line.fits for line in lines.values())


def test_the_bank_opens_with_the_items_lines_and_finds_by_words(with_lines: Opened) -> None:
    view = with_lines()
    found = panel(view)
    assert focus() is found.search
    assert shown(found) == sorted(KEPT)
    QTest.keyClicks(found.search, "MOND")
    assert shown(found) == ["Hold meetings on Monday"]
    QTest.keyClicks(found.search, "xyz")
    assert (shown(found), found.nothing_text()) == ([], "None of your lines for this item has these words. Try fewer, or a part of one.")
    assert not found.put.isEnabled()


def test_return_puts_the_line_into_other_as_one_step(with_lines: Opened) -> None:
    view = with_lines("Keep calendars")
    found = panel(view)
    QTest.keyClicks(found.search, "second")
    QTest.keyClick(found.search, Qt.Key.Key_Return)
    assert other(view) == "Keep calendars\nHire a second specialist"
    assert not found.isVisible()
    assert focus() is recommendations(view).other
    assert recommendations(view).lines["other"].isChecked()
    view.undo()
    assert other(view) == "Keep calendars"


def test_a_line_is_taken_with_the_arrow_keys_or_the_button(with_lines: Opened) -> None:
    view = with_lines()
    found = panel(view)
    QTest.keyClick(found.search, Qt.Key.Key_Down)
    assert focus() is found.found
    QTest.keyClick(found.found, Qt.Key.Key_Down)
    QTest.keyClick(found.found, Qt.Key.Key_Return)
    assert other(view) == "Hire a second specialist"
    QTest.mouseClick(panel(view).put, LEFT)
    assert other(view) == "Hire a second specialist\nAsk the county for a post"


def test_escape_closes_the_bank(with_lines: Opened) -> None:
    view = with_lines()
    found = panel(view)
    QTest.keyClick(found.search, Qt.Key.Key_Escape)
    assert not found.isVisible()
    assert focus() is own(view).look
    assert other(view) == ""


def test_what_is_written_in_other_is_kept_line_by_line(open_review: OpenReview) -> None:
    view = open_review(item_step(2))
    assert not own(view).keep.isEnabled()
    field = recommendations(view).other
    assert field
    QTest.keyClicks(field, "Hire one more")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "Train all")
    QTest.mouseClick(own(view).keep, LEFT)
    assert kept(view) == ["Hire one more", "Train all"]
    assert own(view).told.text() == "All of these lines are kept."
    QTest.mouseClick(own(view).keep, LEFT)
    assert kept(view) == ["Hire one more", "Train all"], "nothing is kept twice"
    assert other(view) == "Hire one more\nTrain all"


def test_only_what_is_selected_is_kept(open_review: OpenReview) -> None:
    view = open_review(item_step(2), acts.write_other(cqi(), blank_review(cqi()), 2, "At Riverbend, hire one more\nTrain all").after)
    field = recommendations(view).other
    assert field
    cursor = field.textCursor()
    cursor.setPosition(14)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    QTest.mouseClick(own(view).keep, LEFT)
    assert kept(view) == ["hire one more"]
    assert own(view).told.text() == "Kept."


def test_a_line_is_forgotten_and_that_can_be_taken_back(with_lines: Opened) -> None:
    view = with_lines()
    found = panel(view)
    QTest.keyClick(found.search, Qt.Key.Key_Down)
    QTest.keyClick(found.found, Qt.Key.Key_Delete)
    assert kept(view) == ["Hire a second specialist", "Hold meetings on Monday"] == shown(found)
    assert found.notice.words == "Forgotten: “Ask the county for a post”"
    QTest.qWait(1)
    QTest.mouseClick(found.notice.action, LEFT)
    assert kept(view) == sorted(KEPT) == shown(found)


def test_a_bank_that_cannot_be_written_says_so_and_claims_nothing(open_review: OpenReview) -> None:
    view = open_review(item_step(2), acts.write_other(cqi(), blank_review(cqi()), 2, "Hire").after)
    database = view.editor.database
    database.read_only = True  # as where another program has taken the file over
    QTest.mouseClick(own(view).keep, LEFT)
    database.read_only = False
    assert own(view).told.text() == ""
    assert "open for reading only" in view.notice.words
    assert kept(view) == []


def test_the_list_is_as_high_as_its_lines(with_lines: Opened) -> None:
    opened = panel(with_lines())
    found = opened.found
    assert found.count() == 3
    assert found.verticalScrollBar().maximum() == 0
    assert found.viewport().rect().contains(found.visualItemRect(found.item(2)))
    three = found.height()
    QTest.keyClicks(opened.search, "second")
    assert found.height() < three


def test_an_empty_bank_says_how_it_fills(open_review: OpenReview) -> None:
    view = open_review(item_step(2))
    found = panel(view)
    assert found.nothing_text().startswith("No line is kept for this item yet")
    assert not found.found.isVisible()


def test_the_bank_is_no_answer_of_the_review(with_lines: Opened) -> None:
    view = with_lines()
    before = view.editor.review
    QTest.keyClicks(panel(view).search, "hire")
    assert view.editor.review is before
    assert not view.editor.history.done
    QTest.keyClicks(own(view).panel.search, "1")
    assert view.editor.review.items[2].rating is None, "digits in the search are words"


@pytest.mark.parametrize("text_size", [100, 200])
def test_the_bank_stays_within_the_page(with_lines: Opened, themed, text_size: int) -> None:
    themed.set_text_size(text_size)
    view = with_lines()
    view.resize(1024, 640)
    found = panel(view)
    QTest.qWait(1)
    page = view.pages[view.step]
    assert page.content.width() <= page.viewport().width()
    assert page.viewport().rect().contains(found.mapTo(page.viewport(), found.rect().bottomRight())), "it came into sight by itself"
    for child in (found.found, found.put, found.forget):
        assert child.width() <= found.width()
