"""The pages: what they show of a review, and which acts they ask for."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ipsreview.form import Form
from ipsreview.review import acts
from ipsreview.review.steps import COMMENTS, COVER, item_step, steps
from ipsreview.review.values import Review, blank_review
from ipsreview.ui.theme import Theme
from ipsreview.ui.widgets.dates import DateField, read_date
from ipsreview.ui.widgets.fields import Framed, LineField, TextArea
from ipsreview.ui.wizard.comments_page import CommentsPage
from ipsreview.ui.wizard.cover_page import CoverPage
from ipsreview.ui.wizard.item_page import ItemPage
from ipsreview.ui.wizard.view import ReviewView
from tests.forms import BOTH, cqi
from tests.reviews import reviews
from tests.ui.wizard.conftest import OpenReview

LEFT = Qt.MouseButton.LeftButton


def item_page(view: ReviewView) -> ItemPage:
    page = view.pages[view.step]
    assert isinstance(page, ItemPage)
    return page


def answer(view: ReviewView):
    return view.editor.review.items[view.step.number]


def with_team(size: int = 4) -> Review:
    return acts.set_team_size(blank_review(cqi()), size).after


def test_a_click_anywhere_on_a_card_ticks_it_and_another_clears_it(open_review: OpenReview) -> None:
    view = open_review(item_step(1))
    card = item_page(view).cards["needs_improvement"]
    QTest.mouseClick(card, LEFT, pos=QPoint(card.width() - 5, card.height() - 5))
    assert answer(view).rating == "needs_improvement"
    QTest.mouseClick(card, LEFT, pos=QPoint(5, 5))
    assert answer(view).rating is None
    assert not card.isChecked()


@pytest.mark.parametrize(("key", "rating"), [("1", "ips"), ("2", "needs_improvement"), ("3", "needs_significant_improvement"), ("4", "not_ips")])
def test_digits_tick_the_ratings(open_review: OpenReview, key: str, rating: str) -> None:
    view = open_review(item_step(2))
    QTest.keyClicks(view.focusWidget(), key)
    assert answer(view).rating == rating
    assert [card.isChecked() for card in item_page(view).cards.values()].count(True) == 1


def test_zero_ticks_not_applicable_where_it_is_offered_and_asks_for_a_reason(open_review: OpenReview, qtbot: QtBot) -> None:
    view = open_review(item_step(6))
    page = item_page(view)
    assert page.reason
    assert not page.reason.isVisible()
    QTest.keyClicks(view.focusWidget(), "0")
    assert answer(view).rating == "not_applicable"
    assert page.reason.isVisible()
    QTest.keyClicks(page.reason, "None here")
    assert answer(view).not_applicable_reason == "None here"


def test_zero_does_nothing_where_nothing_else_is_offered(open_review: OpenReview) -> None:
    view = open_review(item_step(1))
    QTest.keyClicks(view.focusWidget(), "0")
    assert answer(view).rating is None


def test_digits_typed_into_a_text_are_text(open_review: OpenReview) -> None:
    view = open_review(item_step(1))
    other = item_page(view).recommendations.other
    assert other
    other.setFocus()
    QTest.keyClicks(other, "2 of 4")
    assert answer(view).other == "2 of 4"
    assert answer(view).rating is None


def test_digits_reach_the_page_from_the_list_of_steps(open_review: OpenReview) -> None:
    view = open_review(item_step(3))
    view.step_list.setFocus()
    QTest.keyClicks(view.step_list, "4")
    assert view.step == item_step(3)
    assert answer(view).rating == "not_ips"


def test_recommendations_and_none_exclude_each_other_on_the_screen(open_review: OpenReview) -> None:
    view = open_review(item_step(1))
    lines = item_page(view).recommendations.lines
    QTest.mouseClick(lines["reduce_caseloads"], LEFT, pos=QPoint(200, 8))
    QTest.mouseClick(lines["none"], LEFT, pos=QPoint(8, 8))
    assert answer(view).recommendations == {"none"}
    assert [key for key, line in lines.items() if line.isChecked()] == ["none"]


def test_text_in_other_ticks_it_and_unticking_keeps_the_text(open_review: OpenReview) -> None:
    view = open_review(item_step(1))
    recommendations = item_page(view).recommendations
    assert recommendations.other
    QTest.keyClicks(recommendations.other, "Hire")
    assert recommendations.lines["other"].isChecked()
    QTest.mouseClick(recommendations.lines["other"], LEFT, pos=QPoint(8, 8))
    assert answer(view).recommendations == frozenset()
    assert recommendations.other.toPlainText() == "Hire"


def test_counts_wait_for_the_team_and_tell_the_running_total(open_review: OpenReview) -> None:
    view = open_review(item_step(5))
    page = item_page(view)
    assert page.team_size
    assert not page.counts["ips"].isEnabled()
    page.team_size.setFocus()
    QTest.keyClicks(page.team_size, "4")
    assert view.editor.review.team_size == 4
    for level, count in {"ips": "1", "needs_improvement": "2"}.items():
        page.counts[level].selectAll()
        QTest.keyClicks(page.counts[level], count)
    assert dict(answer(view).counts) == {"ips": 1, "needs_improvement": 2}
    assert page.total_text() == "3 of 4 specialists counted"
    page.counts["not_ips"].selectAll()
    QTest.keyClicks(page.counts["not_ips"], "2")
    assert "not_ips" not in answer(view).counts, "more specialists than the team has cannot be typed"


def test_a_count_can_be_taken_back_and_zero_is_an_answer(open_review: OpenReview) -> None:
    view = open_review(item_step(5), with_team())
    field = item_page(view).counts["ips"]
    field.selectAll()
    QTest.keyClicks(field, "0")
    assert answer(view).counts == {"ips": 0}
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert answer(view).counts == {}


def test_the_team_cannot_become_smaller_than_what_is_counted(open_review: OpenReview) -> None:
    review = acts.set_count(cqi(), with_team(), 5, "ips", 3).after
    view = open_review(item_step(5), review)
    field = item_page(view).team_size
    assert field
    field.selectAll()
    QTest.keyClicks(field, "12")
    assert view.editor.review.team_size == 12
    field.selectAll()
    QTest.keyClicks(field, "2")
    field.clearFocus()
    view.setFocus()
    assert view.editor.review.team_size == 12


def test_the_wheel_changes_no_number(open_review: OpenReview, qtbot: QtBot) -> None:
    view = open_review(item_step(5), with_team())
    field = item_page(view).counts["ips"]
    field.setFocus()
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, 120), QPoint(0, 120), LEFT, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False
    )
    field.wheelEvent(event)
    assert answer(view).counts == {}
    assert not event.isAccepted()


def test_the_cover_writes_each_field(open_review: OpenReview) -> None:
    view = open_review(COVER)
    page = view.pages[COVER]
    assert isinstance(page, CoverPage)
    QTest.keyClicks(page.agency, "Riverbend")
    QTest.keyClicks(page.trainer, "A. Trainer")
    QTest.keyClicks(page.date.line, "5 October 2026")
    page.date.line.clearFocus()
    page.agency.setFocus()
    page.date.line.left.emit()
    cover = view.editor.review.cover
    assert (cover.agency, cover.date, cover.trainer) == ("Riverbend", date(2026, 10, 5), "A. Trainer")
    assert view.top.agency.text() == "Riverbend"


def test_a_text_that_is_no_date_stays_and_is_explained(open_review: OpenReview) -> None:
    view = open_review(COVER)
    page = view.pages[COVER]
    assert isinstance(page, CoverPage)
    QTest.keyClicks(page.date.line, "the 5th of Octember")
    QTest.keyClick(page.date.line, Qt.Key.Key_Return)
    assert page.date.line.text() == "the 5th of Octember"
    assert "is not a date" in page.date.problem_text()
    assert view.editor.review.cover.date is None


@pytest.mark.parametrize(
    "text", ["5 October 2026", "5 Oct 2026", "October 5, 2026", "2026-10-05", "  5  october 2026 ", "10/5/2026", "10/5/26", "October 5th, 2026"]
)
def test_dates_are_read_as_people_write_them(text: str) -> None:
    assert read_date(text, QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)) == date(2026, 10, 5)


def test_a_date_in_numbers_is_read_as_the_country_writes_it() -> None:
    assert read_date("3/4/2026", QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)) == date(2026, 3, 4)
    assert read_date("3/4/2026", QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)) == date(2026, 4, 3)
    assert read_date("03/04/26", QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)) == date(2026, 4, 3)
    assert read_date("3.4.2026", QLocale(QLocale.Language.German)) == date(2026, 4, 3)
    assert read_date("5 octobre 2026", QLocale(QLocale.Language.French)) == date(2026, 10, 5)


@pytest.mark.parametrize("text", ["", "soon", "31 February 2026", "13/13/2026", "2026", "Oct 5-6, 2026", "Tuesday, October 5, 2026"])
def test_what_is_no_date_reads_as_none(text: str) -> None:
    assert read_date(text, QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)) is None


def test_the_comments_write_each_area(open_review: OpenReview) -> None:
    view = open_review(COMMENTS)
    page = view.pages[COMMENTS]
    assert isinstance(page, CommentsPage)
    for key, area in page.areas.items():
        QTest.keyClicks(area, f"About {key}")
        QTest.keyClick(area, Qt.Key.Key_Return)
        QTest.keyClicks(area, "and more")
    assert view.editor.review.comments == {key: f"About {key}\nand more" for key in page.areas}


@settings(max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
@pytest.mark.parametrize("form", BOTH)
def test_filling_a_page_asks_for_nothing(open_review: OpenReview, form: Callable[[], Form], data: st.DataObject) -> None:
    review = data.draw(reviews(form()))
    view = open_review(None, review, form())
    for step in steps(form()):
        view.show_step(step)
    assert view.editor.review == review
    assert not view.editor.history.done


def test_every_page_of_another_form_is_made_from_its_data(open_review: OpenReview) -> None:
    form = BOTH[1]()
    view = open_review(None, None, form)
    for item in form.items:
        view.show_step(item_step(item.number))
        page = item_page(view)
        assert list(page.cards) == list(item.ratings)
        assert list(page.recommendations.lines) == [line.key for line in item.recommendations]
        QTest.keyClicks(view.focusWidget(), "3")
        assert answer(view).rating == item.anchors[2].level


def visible_texts(widget: QWidget) -> list[QWidget]:
    return [child for child in widget.findChildren(QWidget) if child.isVisible()]


@pytest.mark.parametrize(("size", "text_size"), [((1366, 768), 100), ((1024, 640), 100), ((1366, 768), 150), ((1024, 640), 200)])
def test_nothing_scrolls_sideways_or_is_cut(open_review: OpenReview, themed, size: tuple[int, int], text_size: int) -> None:
    themed.set_text_size(text_size)
    view = open_review()
    view.resize(*size)
    for step in steps(cqi()):
        view.show_step(step)
        page = view.pages[step]
        QTest.qWait(1)
        assert page.content.width() <= page.viewport().width()
        for child in visible_texts(page.content):
            left = child.mapTo(page.content, QPoint(0, 0)).x()
            assert left >= 0
            assert left + child.width() <= page.content.width() + 1, (step, child)
            if child.hasHeightForWidth():
                assert child.height() >= child.heightForWidth(child.width()) - 1, (step, child)


@pytest.mark.parametrize("text_size", [80, 100, 125, 150, 175, 200])
def test_a_text_that_its_field_has_room_for_does_not_scroll_in_it(open_review: OpenReview, qtbot: QtBot, themed: Theme, text_size: int) -> None:
    themed.set_text_size(text_size)
    form = cqi()
    review = acts.write_comment(form, blank_review(form), form.comment_areas[0].key, "We met the team.\n" * 5 + "We read records. " * 40).after
    page = open_review(COMMENTS, review).pages[COMMENTS]
    field = page.field_widget(form.comment_areas[0].key)
    assert isinstance(field, TextArea)
    qtbot.wait(60)
    assert field.verticalScrollBar().maximum() == 0
    assert field.height() < field.document().size().height() * field.fontMetrics().height() * 1.2 + 40


@pytest.mark.parametrize("text_size", [100, 150])
def test_the_date_is_as_high_as_the_other_fields(open_review: OpenReview, themed: Theme, text_size: int) -> None:
    themed.set_text_size(text_size)
    page = open_review(COVER).pages[COVER]
    agency, day = page.findChild(LineField, ""), page.findChild(DateField)
    frames = [part.parentWidget() for part in (agency, day.line)]
    assert all(isinstance(frame, Framed) for frame in frames)
    assert len({frame.height() for frame in frames}) == 1
