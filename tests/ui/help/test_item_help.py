"""What to look at for an item: shown when asked for, heard by a screen reader, there in finished reviews too."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ipsreview.form.help import ItemHelp
from ipsreview.review.steps import SUMMARY, item_step
from ipsreview.ui.help.item_help import HelpWithItem
from ipsreview.ui.wizard.item_page import ItemPage
from ipsreview.ui.wizard.view import ReviewView
from ipsreview.usecases.forms import item_helps
from ipsreview.usecases.library import Database
from tests.forms import cqi, second
from tests.ui.wizard.conftest import OpenReview, open_review

__all__ = ["open_review"]


def help_of(view: ReviewView) -> HelpWithItem:
    page = view.pages[view.step]
    assert isinstance(page, ItemPage)
    return page.help


def all_of(told: ItemHelp) -> list[str]:
    return [told.about, *told.look_at, *told.ask, *told.careful]


def test_it_is_shown_and_hidden_by_its_button(open_review: OpenReview) -> None:
    view = open_review(item_step(12))
    button = help_of(view).button
    assert help_of(view).words == ""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    lines = help_of(view).words.splitlines()
    assert [line for line in all_of(item_helps(cqi())[12]) if line not in lines] == []
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert help_of(view).words == ""


def test_each_item_has_its_own(open_review: OpenReview) -> None:
    view = open_review(item_step(1))
    view.toggle_help()
    first = help_of(view).words
    view.show_step(item_step(2))
    assert help_of(view).words == ""
    view.toggle_help()
    assert help_of(view).words not in ("", first)


def test_elsewhere_the_key_says_where_it_is(open_review: OpenReview) -> None:
    view = open_review(SUMMARY)
    view.toggle_help()
    assert "Shift+F1" in view.notice.words


def test_it_can_be_read_in_a_finished_review(open_review: OpenReview, database: Database) -> None:
    view = open_review(item_step(3))
    view.editor.replace_stored(database.finish(view.editor.stored))
    view.show_stored()
    QTest.mouseClick(help_of(view).button, Qt.MouseButton.LeftButton)
    assert "field mentoring log" in help_of(view).words


def test_a_form_without_help_offers_none(open_review: OpenReview) -> None:
    view = open_review(item_step(second().items[0].number), form=second())
    assert help_of(view).button.isHidden()
