"""Moving through a review: steps in any order, undo that shows its place, what is always in sight."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ipsreview.review import acts
from ipsreview.review.steps import COMMENTS, COVER, SUMMARY, item_step, steps
from ipsreview.review.values import blank_review
from ipsreview.ui.wizard.item_page import ItemPage
from ipsreview.ui.wizard.step_list import NARROW, WIDE, StepDelegate, StepModel
from ipsreview.ui.wizard.view import ReviewView
from ipsreview.usecases.library import Database
from tests.forms import cqi
from tests.ui.wizard.conftest import OpenReview

LEFT = Qt.MouseButton.LeftButton


def spoken(view: ReviewView) -> list[str]:
    model = view.step_list.model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def test_next_and_back_walk_every_step_in_order(open_review: OpenReview) -> None:
    view = open_review()
    walked = [view.step]
    while view.bottom.next.isVisible():
        QTest.mouseClick(view.bottom.next, LEFT)
        walked.append(view.step)
    assert tuple(walked) == steps(cqi())
    while view.bottom.back.isEnabled():
        QTest.mouseClick(view.bottom.back, LEFT)
    assert view.step == COVER


def test_any_step_can_be_chosen_in_the_list(open_review: OpenReview) -> None:
    view = open_review()
    index = view.step_list.model().index(steps(cqi()).index(item_step(13)), 0)
    QTest.mouseClick(view.step_list.viewport(), LEFT, pos=view.step_list.visualRect(index).center())
    assert view.step == item_step(13)
    view.step_list.setFocus()
    QTest.keyClick(view.step_list, Qt.Key.Key_Up)
    assert view.step == item_step(12)


def test_next_unfinished_goes_on_and_starts_over(open_review: OpenReview) -> None:
    review = acts.write_comment(cqi(), blank_review(cqi()), "strengths", "Good").after
    review = acts.write_comment(cqi(), review, "next_steps", "More").after
    view = open_review(item_step(16), review)
    QTest.mouseClick(view.bottom.unfinished, LEFT)
    assert view.step == COVER


def test_each_step_says_its_state_in_words(open_review: OpenReview) -> None:
    review = acts.tick_rating(cqi(), blank_review(cqi()), 2, "not_ips").after
    review = acts.tick_rating(cqi(), review, 3, "ips").after
    review = acts.tick_recommendation(cqi(), review, 3, "none").after
    view = open_review(COVER, review)
    assert spoken(view)[:5] == [
        "Agency, date, team, Not started",
        "Notes, None yet",
        "1 Low caseload sizes, Not rated",
        "2 IPS services only, Not IPS · to complete",
        "3 Supervisor coaches in situ, IPS",
    ]
    assert spoken(view)[-1] == "Summary and export, To complete"


def test_the_steps_shrink_to_signs_and_numbers_in_a_small_window(open_review: OpenReview) -> None:
    view = open_review()
    assert view.step_list.width() == WIDE
    view.resize(1000, 640)
    assert view.step_list.width() == NARROW
    assert view.step_list.model().index(3, 0).data(StepModel.STATE) == "Not rated"


def test_agency_progress_and_saving_are_always_in_sight(open_review: OpenReview, qtbot: QtBot) -> None:
    view = open_review(item_step(1))
    assert view.top.progress.text.text() == "0 of 16 rated"
    assert view.top.saving.text.text().startswith("Saved ")
    QTest.keyClicks(view.focusWidget(), "1")
    assert view.top.progress.text.text() == "1 of 16 rated"
    view.editor.do(lambda _form, review: acts.write_agency(review, "Riverbend"))
    assert view.top.agency.text() == "Riverbend"
    assert view.top.saving.text.text() == "Saving…"
    qtbot.waitUntil(lambda: view.top.saving.text.text().startswith("Saved "), timeout=3000)


def test_undo_shows_the_place_it_changed(open_review: OpenReview) -> None:
    view = open_review(item_step(4))
    QTest.keyClicks(view.focusWidget(), "2")
    view.show_step(COMMENTS)
    view.undo()
    assert view.step == item_step(4)
    assert view.editor.review == blank_review(cqi())
    view.show_step(SUMMARY)
    view.redo()
    assert view.step == item_step(4)
    assert view.editor.review.items[4].rating == "needs_improvement"


def test_leaving_a_step_saves_what_was_typed(open_review: OpenReview, database: Database) -> None:
    view = open_review(COMMENTS)
    QTest.keyClicks(view.pages[COMMENTS].field_widget("strengths"), "Good")
    view.show_step(COVER)
    assert database.load(view.editor.stored.id).review.comments["strengths"] == "Good"


def test_what_cannot_be_saved_is_said_with_a_way_to_try_again(open_review: OpenReview, database: Database) -> None:
    view = open_review(item_step(1))
    database.delete(view.editor.stored.id)
    QTest.keyClicks(view.focusWidget(), "1")
    assert view.top.saving.text.text() == "Not saved"
    assert view.notice.isVisible()
    database.restore(view.editor.stored.id)
    view.notice.action.click()
    assert view.top.saving.text.text().startswith("Saved ")
    assert not view.notice.isVisible()


def test_a_refused_act_is_explained(open_review: OpenReview) -> None:
    view = open_review(item_step(5))
    view.editor.do(lambda form, review: acts.set_count(form, review, 5, "ips", 1))
    assert view.notice.isVisible()
    assert "team" in view.notice.words


def test_a_finished_review_can_be_read_and_reopened_but_not_changed(open_review: OpenReview, database: Database, qtbot: QtBot) -> None:
    view = open_review(item_step(1))
    view.editor.replace_stored(database.finish(view.editor.stored))
    view.show_stored()
    QTest.keyClicks(view, "1")
    page = view.pages[item_step(1)]
    assert view.editor.review == blank_review(cqi())
    assert isinstance(page, ItemPage)
    assert not page.cards["ips"].changeable
    assert not any(line.changeable for line in page.recommendations.lines.values())
    assert "Finished" in view.notice.words
    with qtbot.waitSignal(view.reopen_requested):
        view.notice.action.click()


def test_every_short_title_stands_in_full_beside_a_scroll_bar(open_review: OpenReview) -> None:
    view = open_review()
    view.resize(1366, 560)
    steps, delegate = view.step_list, view.step_list.itemDelegate()
    for row in range(steps.model().rowCount()):
        steps.setCurrentIndex(steps.model().index(row, 0))
        steps.grab()
    assert steps.verticalScrollBar().isVisible()
    assert isinstance(delegate, StepDelegate)
    titles = {text: shown for (text, _width, _font), shown in delegate._shortened.items()}
    assert "Team meetings focus on people" in titles
    assert [shown for text, shown in titles.items() if shown != text] == []
