"""What a change of the page does, and what it leaves alone: each part is painted and filled no more often than it must."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ipsreview.review import acts, worksheet_acts
from ipsreview.review.steps import COVER, NOTES, SUMMARY, Step, StepKind, item_step, steps
from ipsreview.review.values import blank_review
from ipsreview.review.worksheets import suggestion_for
from ipsreview.ui.notes.page import NotesPage
from ipsreview.ui.wizard.helper_panel import HelperPanel
from ipsreview.ui.wizard.item_page import ItemPage
from ipsreview.ui.wizard.view import ReviewView
from ipsreview.usecases.library import Database
from tests.forms import cqi
from tests.screen import Edit
from tests.ui.wizard.conftest import Asked, OpenReview

AHEAD = [step for step in steps(cqi()) if step.kind in (StepKind.ITEM, StepKind.NOTES, StepKind.SUMMARY)]


@pytest.fixture(autouse=True)
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the user look at each page for a moment only."""
    monkeypatch.setattr("ipsreview.ui.wizard.view.LOOKING_MS", 1)


class Watch(QObject):
    """Counts the events of one kind that widgets get, and knows which of them were windows then."""

    def __init__(self, kind: QEvent.Type) -> None:
        super().__init__()
        self.kind = kind
        self.counted: Counter[QWidget] = Counter()
        self.windows: set[QWidget] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's own name
        if event.type() is self.kind and isinstance(watched, QWidget):
            self.counted[watched] += 1
            if watched.isWindow():
                self.windows.add(watched)
        return False


def item_page(view: ReviewView, number: int) -> ItemPage:
    page = view.pages[item_step(number)]
    assert isinstance(page, ItemPage)
    return page


def rest(view: ReviewView, qtbot: QtBot) -> None:
    """Wait until the pages ahead are ready and everything is painted."""
    qtbot.waitUntil(lambda: all(step in view.pages and view.pages[step].prepared for step in AHEAD), timeout=60_000)
    for _ in range(10):
        QApplication.processEvents()


def test_a_page_is_painted_once(open_review: OpenReview, qtbot: QtBot) -> None:
    view = open_review(item_step(2))
    rest(view, qtbot)
    cards = item_page(view, 3).cards.values()
    watch = Watch(QEvent.Type.Paint)
    for card in cards:
        card.installEventFilter(watch)
    view.show_step(item_step(3))
    qtbot.waitUntil(lambda: bool(watch.counted))
    assert set(watch.counted.values()) == {1}


def test_the_steps_that_stay_as_they_are_are_not_painted_anew(open_review: OpenReview) -> None:
    view = open_review(item_step(3))
    model, told = view.step_list.model(), list[str]()
    model.dataChanged.connect(lambda first, _last: told.append(first.data()))
    view.show_step(item_step(4))
    assert told == []
    item_page(view, 4).press_key("1")
    item_page(view, 4).press_key("2")
    assert set(told) == {cqi().item(4).short_title, "Summary and export"}


def test_the_keyboard_goes_from_page_to_page_and_nowhere_between(open_review: OpenReview, qtbot: QtBot) -> None:
    view = open_review(item_step(9))
    rest(view, qtbot)
    view.show_step(item_step(3))
    item_page(view, 3).cards["ips"].setFocus()
    focused: list[QWidget | None] = []
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    keep = application.focusChanged.connect(lambda _before, now: focused.append(now))
    view.show_step(item_step(9))
    application.focusChanged.disconnect(keep)
    assert focused == [item_page(view, 9)]


def test_the_pages_ahead_are_made_while_one_is_looked_at(open_review: OpenReview, qtbot: QtBot) -> None:
    view = open_review()
    focused = QApplication.focusWidget()
    rest(view, qtbot)
    assert set(view.pages) == {COVER, *AHEAD}
    assert [step for step, page in view.pages.items() if page.isVisible()] == [COVER]
    assert QApplication.focusWidget() is focused is view.pages[COVER]
    assert view.editor.review == blank_review(cqi())
    assert not view.editor.history.done


def test_a_review_opens_without_the_panel_that_its_cover_does_not_have(edit: Edit, qtbot: QtBot) -> None:
    view = ReviewView(edit(cqi(), blank_review(cqi())))
    qtbot.addWidget(view)
    assert not view.findChildren(HelperPanel)
    view.show()
    rest(view, qtbot)
    assert view.findChildren(HelperPanel) == [view.panel]
    assert not view.panel.isVisible()


def test_no_part_of_the_wizard_is_a_window_of_its_own_for_a_moment(qapp: QApplication, open_review: OpenReview) -> None:
    watch = Watch(QEvent.Type.Show)
    qapp.installEventFilter(watch)
    view = open_review()
    for step in steps(cqi()):
        view.show_step(step)
    qapp.removeEventFilter(watch)
    assert watch.windows == {view}


def test_the_next_page_is_made_first(open_review: OpenReview, qtbot: QtBot) -> None:
    view = open_review(item_step(9))
    rest(view, qtbot)
    made = [*view.pages]
    assert made.index(item_step(10)) < made.index(item_step(8))


def test_no_pages_are_made_while_the_review_is_out_of_sight(qtbot: QtBot, database: Database, edit: Edit) -> None:
    view = ReviewView(edit(cqi(), blank_review(cqi())))
    qtbot.addWidget(view)
    QTest.qWait(100)
    assert set(view.pages) == {COVER}


def test_a_page_that_was_ready_shows_what_has_changed_since(open_review: OpenReview, qtbot: QtBot) -> None:
    view = open_review()
    rest(view, qtbot)
    view.editor.do(lambda form, review: acts.tick_rating(form, review, 7, "ips"))
    view.show_step(item_step(7))
    assert [rating for rating, card in item_page(view, 7).cards.items() if card.isChecked()] == ["ips"]


@pytest.mark.parametrize("start", [COVER, item_step(1)])
def test_a_page_ahead_is_laid_out_as_it_will_be_shown(open_review: OpenReview, qtbot: QtBot, start: Step) -> None:
    view = open_review(start)
    rest(view, qtbot)
    places = [card.geometry() for card in item_page(view, 2).cards.values()]
    view.show_step(item_step(2))
    QApplication.processEvents()
    assert [card.geometry() for card in item_page(view, 2).cards.values()] == places


def test_a_refused_act_does_not_stay_on_the_screen(open_review: OpenReview) -> None:
    review = acts.set_team_size(blank_review(cqi()), 3).after
    page = item_page(open_review(item_step(5), review), 5)
    page.counts["ips"].setMaximum(9)
    page.counts["ips"].setValue(7)
    assert page.counts["ips"].value() == page.counts["ips"].minimum()


@pytest.mark.parametrize("start", [item_step(3), SUMMARY])
def test_a_check_is_worked_out_once(qtbot: QtBot, edit: Edit, asked_others: Asked, start: Step) -> None:
    view = ReviewView(edit(cqi(), blank_review(cqi())))
    qtbot.addWidget(view)
    view.show_step(start)
    asked_others.clear()
    view.check_before_sending()
    assert len(asked_others) == 1


def test_what_a_worksheet_suggests_is_computed_once(database: Database, edit: Edit, qtbot: QtBot) -> None:
    editor = edit(cqi(), acts.set_team_size(blank_review(cqi()), 2).after)
    editor.do(lambda form, review: worksheet_acts.write_cell(form, review, 1, 0, "people", "30"))
    assert editor.suggestion(2) == suggestion_for(cqi(), editor.review, 2)
    found = editor.suggestion(1)
    assert found == suggestion_for(cqi(), editor.review, 1)
    editor.do(lambda form, review: acts.tick_rating(form, review, 1, "ips"))
    assert editor.suggestion(1) is found, "a rating is nothing that the worksheet goes by"
    editor.do(lambda form, review: worksheet_acts.write_cell(form, review, 1, 0, "people", "10"))
    fewer = editor.suggestion(1)
    assert fewer is not found
    editor.do(lambda _form, review: acts.set_team_size(review, 3))
    assert editor.suggestion(1) == suggestion_for(cqi(), editor.review, 1) != fewer


def test_how_far_the_steps_are_follows_every_act(database: Database, edit: Edit, qtbot: QtBot) -> None:
    editor = edit(cqi(), blank_review(cqi()))
    before = editor.step_states()
    assert editor.step_states() is before
    editor.do(lambda form, review: acts.tick_rating(form, review, 1, "ips"))
    assert editor.step_states()[item_step(1)] != before[item_step(1)]
    editor.undo()
    assert editor.step_states() == before


def test_typing_a_note_paints_its_own_row_of_the_grid(open_review: OpenReview) -> None:
    view = open_review(NOTES)
    page = view.pages[NOTES]
    assert isinstance(page, NotesPage)
    grid, line = page.grid, page.capture.line
    line.setFocus()
    rows: list[tuple[int, int]] = []
    grid.grid.dataChanged.connect(lambda first, last: rows.append((first.row(), last.row())))
    QTest.keyClicks(line, "a #3")
    QTest.keyClick(line, Qt.Key.Key_Return)
    here = grid.currentIndex().row()
    assert set(rows) == {(here, here)}
