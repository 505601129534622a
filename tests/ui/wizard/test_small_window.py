"""The wizard in a window of 1024 x 640 at 200 % text: everything stays in reach."""

import pytest
from pytestqt.qtbot import QtBot

from ipsreview.review.steps import COMMENTS, COVER, Place, item_step
from ipsreview.ui.theme import Theme
from ipsreview.ui.wizard.view import ReviewView
from tests.ui.wizard.conftest import OpenReview


@pytest.fixture
def view(open_review: OpenReview, themed: Theme) -> ReviewView:
    themed.set_text_size(200)
    shown = open_review(item_step(5))
    shown.resize(1024, 590)
    return shown


def test_the_open_panel_stands_in_the_place_of_the_page(view: ReviewView, qtbot: QtBot) -> None:
    page = view.pages[item_step(5)]
    assert page.isVisible()
    assert not view.panel.opened
    view.toggle_panel()
    assert view.panel.opened
    assert not page.isVisible()
    qtbot.waitUntil(lambda: view.panel.width() > 800)
    view.toggle_panel()
    assert page.isVisible()
    qtbot.waitUntil(lambda: view.panel.width() < 100)


def test_another_step_shows_its_page(view: ReviewView) -> None:
    view.toggle_panel()
    view.step_by(1)
    assert view.pages[item_step(6)].isVisible()
    assert not view.panel.opened


def test_a_place_on_the_page_is_shown_although_the_panel_stood_there(view: ReviewView) -> None:
    view.toggle_panel()
    view.show_place(Place(item_step(5), "rating"))
    assert view.pages[item_step(5)].isVisible()
    view.show_place(Place(item_step(5), "evidence"))
    assert view.panel.opened
    assert view.panel.isVisible()


def test_in_a_wider_window_both_stand_beside_each_other_again(view: ReviewView, qtbot: QtBot) -> None:
    view.toggle_panel()
    view.resize(2600, 590)
    qtbot.waitUntil(view.pages[item_step(5)].isVisible)
    assert view.panel.opened
    qtbot.waitUntil(lambda: view.panel.width() < 800)


def test_the_button_for_the_next_step_shortens_and_keeps_its_name(view: ReviewView) -> None:
    view.show_step(item_step(3))
    assert view.bottom.next.text() == "Next ›"
    assert view.bottom.next.accessibleName() == view.bottom.next.toolTip() == "Next: 4 Team meetings focus on people ›"
    view.resize(2600, 590)
    assert view.bottom.next.text() == view.bottom.next.toolTip()


def test_bars_grow_with_the_text_while_they_are_shown(open_review: OpenReview, themed: Theme) -> None:
    shown = open_review(COVER)
    before = shown.top.height()
    themed.set_text_size(200)
    assert shown.top.height() == 2 * before
    shown.show_step(COMMENTS)
    assert shown.bottom.height() == 2 * before
