"""The team's list on the first page, as it is filled with the keyboard."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ipsreview.form import Source
from ipsreview.review import acts, note_acts, roster_acts
from ipsreview.review.steps import COVER, item_step
from ipsreview.review.values import Review, blank_review
from ipsreview.review.working import Note, Specialist
from ipsreview.ui.wizard.cover_page import CoverPage
from ipsreview.ui.wizard.item_page import ItemPage
from ipsreview.ui.wizard.roster import TeamList
from ipsreview.ui.wizard.roster_fields import hours_text, month_field, month_text
from ipsreview.ui.wizard.view import ReviewView
from tests.forms import cqi
from tests.ui.wizard.conftest import OpenReview
from tests.ui.wizard.test_accessibility import focusable, name

LEFT = Qt.MouseButton.LeftButton


def cover(view: ReviewView) -> CoverPage:
    page = view.pages[COVER]
    assert isinstance(page, CoverPage)
    return page


def team(view: ReviewView) -> TeamList:
    return cover(view).team.team


def roster(view: ReviewView) -> tuple[Specialist, ...]:
    return view.editor.review.working.roster


def listed(size: int = 3) -> Review:
    return roster_acts.list_team(acts.set_team_size(blank_review(cqi()), size).after).after


def press(key: Qt.Key) -> QWidget:
    """Press a key where the keyboard is, and return where it is then."""
    QTest.keyClick(focus(), key)
    return focus()


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget
    return widget


def test_a_team_is_listed_from_the_keyboard_alone(open_review: OpenReview) -> None:
    view = open_review(COVER)
    cover(view).team_size.setFocus()
    QTest.keyClicks(focus(), "2")
    assert press(Qt.Key.Key_Tab) is cover(view).team.list_team
    assert press(Qt.Key.Key_Space) is team(view).rows[0].hours.line
    for text in ("40", "3/2025", "Ann"):
        QTest.keyClicks(focus(), text)
        press(Qt.Key.Key_Tab)
    assert press(Qt.Key.Key_Tab) is team(view).rows[1].hours.line
    QTest.keyClicks(focus(), "37,5")
    for _ in range(3):
        press(Qt.Key.Key_Tab)
    assert press(Qt.Key.Key_Tab) is team(view).add
    assert press(Qt.Key.Key_Space) is team(view).rows[2].hours.line
    assert roster(view) == (Specialist(Decimal(40), "2025-03", "Ann"), Specialist(Decimal("37.5")), Specialist())
    assert view.editor.review.team_size == 3


def test_the_number_is_a_text_while_there_is_a_list(open_review: OpenReview) -> None:
    view = open_review(COVER, listed(4))
    assert cover(view).team.listed.text() == "4, from the list"
    assert not cover(view).team_size.isVisible()
    view.show_step(item_step(5))
    page = view.pages[item_step(5)]
    assert isinstance(page, ItemPage)
    assert page.team_size
    assert not page.team_size.isVisible()
    assert page.counts["ips"].isEnabled()


def test_when_the_list_is_emptied_the_number_can_be_typed_again(open_review: OpenReview) -> None:
    view = open_review(COVER, listed(1))
    QTest.mouseClick(team(view).rows[0].remove, LEFT)
    assert roster(view) == ()
    assert cover(view).team_size.isVisible()
    assert cover(view).team_size.value() == 1


def test_the_field_shows_what_was_understood(open_review: OpenReview) -> None:
    view = open_review(COVER, listed())
    line = team(view).rows[0].start.line
    line.setFocus()
    QTest.keyClicks(line, "2025-03")
    press(Qt.Key.Key_Tab)
    assert line.text() == "March 2025"
    line.setFocus()
    press(Qt.Key.Key_Tab)
    assert (line.text(), len(view.editor.history.done)) == ("March 2025", 1)


def test_what_cannot_be_read_stays_with_a_sentence_until_it_is_mended(open_review: OpenReview) -> None:
    view = open_review(COVER, listed())
    line = team(view).rows[1]
    line.hours.line.setFocus()
    QTest.keyClicks(line.hours.line, "forty")
    press(Qt.Key.Key_Tab)
    QTest.keyClicks(line.start.line, "spring")
    press(Qt.Key.Key_Tab)
    assert "“forty” is no number of hours a week" in line.problem_text()
    assert "“spring” is no month with its year" in line.problem_text()
    assert "“forty”" in line.hours.line.accessibleDescription()
    view.show_step(item_step(1))
    view.show_step(COVER)
    assert (line.hours.line.text(), line.start.line.text()) == ("forty", "spring")
    line.hours.line.setText("40")
    line.hours.line.left.emit()
    assert roster(view)[1].weekly_hours == 40
    assert line.problem_text() == "“spring” is no month with its year; write it like March 2025 or 3/2025."


def test_an_emptied_field_takes_the_answer_back(open_review: OpenReview) -> None:
    view = open_review(COVER, roster_acts.set_hours(listed(), 1, Decimal(40)).after)
    line = team(view).rows[0].hours.line
    line.setFocus()
    line.selectAll()
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Tab)
    assert roster(view)[0].weekly_hours is None


def test_the_row_that_goes_takes_its_own_texts_with_it(open_review: OpenReview) -> None:
    view = open_review(COVER, roster_acts.write_name(listed(), 3, "Cleo").after)
    unread = team(view).rows[2].hours.line
    unread.setFocus()
    QTest.keyClicks(unread, "all of them")
    press(Qt.Key.Key_Tab)
    QTest.mouseClick(team(view).rows[0].remove, LEFT)
    assert [one.name for one in roster(view)] == ["", "Cleo"]
    assert team(view).rows[1].hours.line.text() == "all of them"
    assert team(view).rows[1].hours.line.accessibleName() == "Weekly IPS hours of S2"
    assert focus() is team(view).rows[0].remove


def test_one_with_notes_is_not_taken_out_and_the_rule_says_why(open_review: OpenReview) -> None:
    form = replace(cqi(), sources=(Source("specialist", "IPS specialist", (1,), "{text}", each_specialist=True),))
    review = note_acts.add_note(form, listed(), Note(0, "specialist", "said", specialist=2)).after
    view = open_review(COVER, review)
    QTest.mouseClick(team(view).rows[1].remove, LEFT)
    assert len(team(view).rows) == len(roster(view)) == 3
    assert view.notice.words.startswith("S2 has notes or rows in worksheets; delete those first")


def test_adding_and_taking_out_are_undone_with_the_keyboard_there(open_review: OpenReview) -> None:
    view = open_review(COVER, roster_acts.write_name(listed(), 2, "Bo").after)
    QTest.mouseClick(team(view).rows[1].remove, LEFT)
    view.undo()
    assert [one.name for one in roster(view)] == ["", "Bo", ""]
    assert focus() is team(view).rows[1].hours.line
    QTest.mouseClick(team(view).add, LEFT)
    view.undo()
    assert len(team(view).rows) == 3
    assert focus() is team(view).add
    view.undo()
    assert roster(view)[1].name == "Bo"


def test_undoing_the_list_goes_back_to_the_number(open_review: OpenReview) -> None:
    view = open_review(COVER, acts.set_team_size(blank_review(cqi()), 2).after)
    QTest.mouseClick(cover(view).team.list_team, LEFT)
    view.undo()
    assert cover(view).team_size.isVisible()
    assert focus() is cover(view).team.list_team
    view.redo()
    assert focus() is team(view).rows[0].hours.line


def test_return_and_arrows_go_along_a_column(open_review: OpenReview) -> None:
    view = open_review(COVER, listed())
    team(view).rows[0].hours.line.setFocus()
    QTest.keyClicks(focus(), "40")
    assert press(Qt.Key.Key_Return) is team(view).rows[1].hours.line
    assert roster(view)[0].weekly_hours == 40
    assert press(Qt.Key.Key_Down) is team(view).rows[2].hours.line
    assert press(Qt.Key.Key_Return) is team(view).rows[2].hours.line
    assert press(Qt.Key.Key_Up) is team(view).rows[1].hours.line


def test_typing_a_name_is_one_step(open_review: OpenReview) -> None:
    view = open_review(COVER, listed())
    team(view).rows[0].name.setFocus()
    QTest.keyClicks(focus(), "Ann")
    press(Qt.Key.Key_Tab)
    assert [change.place.field for change in view.editor.history.done] == ["roster.1.name"]


def test_the_total_says_whose_hours_are_not_known(open_review: OpenReview) -> None:
    review = roster_acts.set_hours(listed(), 1, Decimal("37.5")).after
    view = open_review(COVER, roster_acts.set_hours(review, 3, Decimal(40)).after)
    assert team(view).total_text() == "77.5 hours ÷ 40 = 1.94 full-time posts (FTE); the hours of S2 are not known"
    team(view).rows[1].hours.line.setText("20")
    team(view).rows[1].hours.line.left.emit()
    assert team(view).total_text() == "97.5 hours ÷ 40 = 2.44 full-time posts (FTE)"


def test_filling_the_list_in_asks_for_nothing(open_review: OpenReview) -> None:
    review = roster_acts.set_start(roster_acts.set_hours(listed(), 1, Decimal(40)).after, 1, "2025-03").after
    view = open_review(COVER, review)
    for step in (item_step(1), COVER, item_step(5), COVER):
        view.show_step(step)
    assert view.editor.review == review
    assert not view.editor.history.done


@pytest.fixture
def speak() -> Iterator[Callable[[QLocale.Language], None]]:
    """Have the screen speak another language for the test."""
    before = QLocale()
    yield lambda language: QLocale.setDefault(QLocale(language))
    QLocale.setDefault(before)


def test_hours_and_months_are_shown_as_the_country_writes_them(speak: Callable[[QLocale.Language], None]) -> None:
    assert [hours_text(Decimal(text)) for text in ("40", "40.0", "37.50", "100")] == ["40", "40", "37.5", "100"]
    assert [month_text(text) for text in ("2025-03", "")] == ["March 2025", ""]
    speak(QLocale.Language.German)
    assert (hours_text(Decimal("37.5")), month_text("2025-03")) == ("37,5", "März 2025")


@pytest.mark.parametrize("language", ["German", "Russian", "Finnish", "Arabic", "Chinese"])
def test_a_month_is_never_lost_by_leaving_its_field_again(qtbot: QtBot, speak: Callable[[QLocale.Language], None], language: str) -> None:
    speak(QLocale.Language[language])
    field = month_field("Start month")
    qtbot.addWidget(field)
    chosen: list[str] = []
    field.chosen.connect(chosen.append)
    for month in ("2025-03", "2024-12"):
        field.show_value(month)
        field.line.left.emit()
        assert (field.problem, field.line.text(), chosen) == ("", month_text(month), [])


def test_every_control_of_the_list_has_a_name_and_is_reached_with_tab(open_review: OpenReview) -> None:
    view = open_review(COVER, listed(4))
    wanted = set(focusable(team(view)))
    assert len(wanted) == 4 * 4 + 1
    assert all(name(control).strip() for control in wanted)
    assert len({name(control) for control in wanted}) == len(wanted)
    team(view).rows[0].hours.line.setFocus()
    reached = {focus(), *(press(Qt.Key.Key_Tab) for _ in range(len(wanted) - 1))}
    assert reached == wanted


@pytest.mark.parametrize(("size", "text_size"), [((1366, 768), 100), ((1024, 640), 200)])
def test_the_list_stays_within_the_page(open_review: OpenReview, themed, size: tuple[int, int], text_size: int) -> None:
    themed.set_text_size(text_size)
    view = open_review(COVER, listed())
    view.resize(*size)
    QTest.qWait(1)
    assert cover(view).content.width() <= cover(view).viewport().width()
    assert team(view).rows[0].name.width() > 60
