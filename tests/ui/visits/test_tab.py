"""The tab *Last visit*, on real reviews of one agency in a real database."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ipsreview.review import acts
from ipsreview.review.values import Review, blank_review
from ipsreview.review.working import AdviceState
from ipsreview.ui.visits.states import StateButton
from ipsreview.ui.visits.strip import LevelStrip
from ipsreview.ui.visits.tab import LastVisitTab
from ipsreview.usecases.library import Database
from tests.forms import cqi
from tests.screen import Edit
from tests.ui.visits.samples import visit

LEFT = Qt.MouseButton.LeftButton
OLDER = visit(cqi(), date(2025, 3, 1), {1: "not_ips"}, {})
LAST = visit(
    cqi(), date(2025, 10, 5), {1: "needs_improvement", 2: "ips"}, {1: ("reduce_caseloads", "other"), 2: ("none",)}, "71 people ÷ 3.5 posts = 20.3"
)
LAST = acts.write_other(cqi(), LAST, 1, "Fill the vacant post").after

OpenTab = Callable[..., LastVisitTab]


@pytest.fixture
def open_tab(qtbot: QtBot, database: Database, edit: Edit) -> OpenTab:
    """Open the tab for an item of a new review of an agency, with these earlier visits finished."""

    def opened(*visits: Review, number: int = 1, agency: str = "RIVERBEND") -> LastVisitTab:
        for review in visits:
            database.finish(database.add(cqi(), review))
        review = acts.set_date(acts.write_agency(blank_review(cqi()), agency).after, date(2026, 10, 5)).after
        editor = edit(cqi(), review)
        tab = LastVisitTab(editor)
        editor.review_changed.connect(lambda _place: tab.show_item(cqi().item(number)))
        qtbot.addWidget(tab)
        tab.resize(290, 560)
        with qtbot.waitActive(tab):
            tab.show()
            tab.activateWindow()
        tab.show_item(cqi().item(number))
        return tab

    return opened


def states(tab: LastVisitTab) -> dict[str, AdviceState]:
    return dict(tab.editor.review.working.old_advice.get(1, {}))


def button(tab: LastVisitTab, key: str, state: AdviceState) -> StateButton:
    return tab.advice[key].choice.buttons[state]


def test_the_last_visit_stands_with_its_day_level_evidence_and_advice(open_tab: OpenTab) -> None:
    tab = open_tab(OLDER, LAST)
    words = tab.words().split("\n")
    assert words[:2] == ["5 October 2025", "Needs improvement"]
    assert "71 people ÷ 3.5 posts = 20.3" in words
    assert "Fill the vacant post" in words
    assert list(tab.advice) == ["reduce_caseloads", "other"]
    assert words[-1] == "Advice that was not followed does not lower the rating: rate what you find today."
    assert tab.label(cqi().item(1)) == "Last visit"


def test_past_levels_stand_in_a_strip_where_there_is_more_than_one(open_tab: OpenTab) -> None:
    tab = open_tab(OLDER, LAST)
    assert [strip.words for strip in tab.findChildren(LevelStrip)] == [["1 Mar 2025: Not IPS", "5 Oct 2025: Needs improvement"]]
    tab.show_item(cqi().item(2))
    assert tab.words().split("\n") == ["5 October 2025", "IPS", "Nothing was recommended."]


def test_one_visit_needs_no_strip(open_tab: OpenTab) -> None:
    assert not open_tab(LAST).findChildren(LevelStrip)


@pytest.mark.parametrize(
    ("agency", "words"), [("Hillside", "No earlier finished review of Hillside is kept here"), ("", "Name the agency on the first")]
)
def test_without_an_earlier_visit_it_says_what_to_do(open_tab: OpenTab, agency: str, words: str) -> None:
    tab = open_tab(LAST, agency=agency)
    assert tab.words().startswith(words)
    assert tab.field_widget("old_advice.reduce_caseloads") is None


def test_another_agency_has_its_own_last_visit(open_tab: OpenTab) -> None:
    tab = open_tab(LAST, agency="Hillside")
    tab.editor.do(lambda _form, review: acts.write_agency(review, "Hill"))
    assert "of Hill is kept here" in tab.words()
    tab.editor.do(lambda _form, review: acts.write_agency(review, "Riverbend"))
    assert tab.words().startswith("5 October 2025")


def test_each_piece_of_advice_is_marked_by_a_click_and_a_second_one_takes_that_back(open_tab: OpenTab) -> None:
    tab = open_tab(LAST)
    QTest.mouseClick(button(tab, "reduce_caseloads", AdviceState.UNDER_WAY), LEFT)
    QTest.mouseClick(button(tab, "other", AdviceState.DONE), LEFT)
    assert states(tab) == {"reduce_caseloads": AdviceState.UNDER_WAY, "other": AdviceState.DONE}
    QTest.mouseClick(button(tab, "other", AdviceState.NOT_YET), LEFT)
    assert [one.isChecked() for one in tab.advice["other"].choice.buttons.values()] == [False, False, True, False]
    QTest.mouseClick(button(tab, "other", AdviceState.NOT_YET), LEFT)
    assert states(tab) == {"reduce_caseloads": AdviceState.UNDER_WAY}
    assert not any(one.isChecked() for one in tab.advice["other"].choice.buttons.values())


def test_the_keyboard_alone_marks_advice(open_tab: OpenTab) -> None:
    tab = open_tab(LAST)
    first = tab.field_widget("old_advice.reduce_caseloads")
    assert first is button(tab, "reduce_caseloads", AdviceState.DONE)
    first.setFocus()
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert states(tab) == {"reduce_caseloads": AdviceState.NOT_YET}
    assert tab.field_widget("old_advice.reduce_caseloads") is QApplication.focusWidget()


def test_a_screen_reader_hears_a_choice_of_the_advice(open_tab: OpenTab) -> None:
    tab = open_tab(LAST)
    interface = QAccessible.queryAccessibleInterface(button(tab, "other", AdviceState.DONE))
    assert interface.role() is QAccessible.Role.CheckBox
    assert interface.text(QAccessible.Text.Name) == "Done"
    assert interface.text(QAccessible.Text.Description) == "Fill the vacant post"
    assert tab.advice["other"].choice.accessibleName() == "What became of: Fill the vacant post"


def test_what_became_of_advice_leaves_ratings_and_recommendations_alone(open_tab: OpenTab) -> None:
    tab = open_tab(LAST)
    before = tab.editor.review.report_copy()
    for state in AdviceState:
        QTest.mouseClick(button(tab, "reduce_caseloads", state), LEFT)
        assert states(tab) == {"reduce_caseloads": state}
        assert tab.editor.review.report_copy() == before


def test_advice_that_is_not_done_is_recommended_again_in_one_step(open_tab: OpenTab) -> None:
    tab = open_tab(LAST)
    for key in ("reduce_caseloads", "other"):
        assert tab.advice[key].again.isHidden()
        QTest.mouseClick(button(tab, key, AdviceState.NOT_YET), LEFT)
        QTest.mouseClick(tab.advice[key].again, LEFT)
        assert tab.advice[key].again.isHidden()
    answer = tab.editor.review.items[1]
    assert (answer.recommendations, answer.other) == ({"reduce_caseloads", "other"}, "Fill the vacant post")
    tab.editor.undo()
    assert tab.editor.review.items[1].other == ""
    assert not tab.advice["other"].again.isHidden()


def test_filling_the_tab_asks_for_nothing(open_tab: OpenTab) -> None:
    tab = open_tab(OLDER, LAST)
    QTest.mouseClick(button(tab, "other", AdviceState.DONE), LEFT)
    before = tab.editor.review
    for number in (2, 1, 6, 1):
        tab.show_item(cqi().item(number))
    assert tab.editor.review is before
    assert button(tab, "other", AdviceState.DONE).isChecked()
    assert len(tab.editor.history.done) == 1


def test_a_change_elsewhere_leaves_the_controls_and_the_keyboard_in_place(open_tab: OpenTab) -> None:
    tab = open_tab(LAST)
    focused = button(tab, "other", AdviceState.DONE)
    focused.setFocus()
    tab.editor.do(lambda form, review: acts.tick_rating(form, review, 1, "ips"))
    assert QApplication.focusWidget() is focused


def test_a_finished_review_that_comes_in_later_is_shown(open_tab: OpenTab, database: Database) -> None:
    tab = open_tab()
    assert "No earlier finished review" in tab.words()
    database.finish(database.add(cqi(), LAST))
    tab.editor.do(lambda _form, review: acts.write_trainer(review, "A. Trainer"))
    tab.editor.flush()
    tab.show_item(cqi().item(1))
    assert tab.words().startswith("5 October 2025")


@pytest.mark.parametrize("text_size", [80, 100, 150, 200])
def test_nothing_is_cut_in_the_width_of_the_panel(open_tab: OpenTab, themed, text_size: int) -> None:
    themed.set_text_size(text_size)
    tab = open_tab(OLDER, LAST)
    QTest.mouseClick(button(tab, "other", AdviceState.NOT_YET), LEFT)
    tab.resize(themed.pixels(278), themed.pixels(600))
    QTest.qWait(1)
    assert tab.minimumSizeHint().width() <= themed.pixels(278)
    for child in tab.findChildren(QWidget):
        if child.isVisible() and child.parent() is not None:
            assert child.mapTo(tab, child.rect().topRight()).x() <= tab.width(), child
