"""Finding words in the open review: from the bar to the words on the pages, and back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from ipsreview.review import acts, note_acts, worksheet_acts
from ipsreview.review.finding import texts
from ipsreview.review.steps import COMMENTS, COVER, NOTES, item_step
from ipsreview.review.values import Review, blank_review
from ipsreview.review.working import Note
from ipsreview.settings import Settings
from ipsreview.ui.finding.showing import Spot
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.notes.note_list import NoteList
from ipsreview.ui.notes.page import NotesPage
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.theme import Theme
from ipsreview.ui.wizard.advice_line import AdviceLine
from ipsreview.ui.wizard.view import ReviewView
from ipsreview.ui.worksheets.table import WorksheetTable
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.library import Database
from tests.forms import cqi
from tests.ui.wizard.conftest import OpenReview, open_review

__all__ = ["open_review"]

Key = Qt.Key


def filled() -> Review:
    form, word = cqi(), "😀 Seen in Kraków twice: krakow."
    review = acts.write_agency(blank_review(form), "Kraków Works").after
    review = note_acts.add_note(form, review, Note(0, form.sources[0].key, word)).after
    review = acts.write_other(form, review, 3, word).after
    review = worksheet_acts.write_evidence(form, review, 3, word).after
    return acts.write_comment(form, review, "next_steps", word).after


def look_for(view: ReviewView, words: str) -> None:
    view.finder.begin()
    QTest.keyClicks(view.finder.bar.words, words)


def selected() -> str:
    """Return what is selected in the field that was found."""
    fields = [field for field in QApplication.activeWindow().findChildren(QLineEdit) if field.isVisible() and field.accessibleName() == "Agency"]
    areas = [area for area in QApplication.activeWindow().findChildren(QPlainTextEdit) if area.isVisible()]
    return "|".join(filter(None, [*(field.selectedText() for field in fields), *(area.textCursor().selectedText() for area in areas)]))


def test_enter_goes_from_hit_to_hit_while_the_keyboard_stays_in_the_bar(open_review: OpenReview) -> None:
    view = open_review(COVER, filled())
    look_for(view, "KRAKOW")
    bar = view.finder.bar
    assert bar.count.text() == "9 found"
    seen = []
    for _ in range(10):
        QTest.keyClick(bar.words, Key.Key_Return)
        assert bar.words.hasFocus()
        seen.append((str(view.step), selected()))
    assert seen == [
        ("cover", "Kraków"),
        ("notes", ""),
        ("notes", ""),
        ("item.3", "Kraków"),
        ("item.3", "krakow"),
        ("item.3", "Kraków"),
        ("item.3", "krakow"),
        ("comments", "Kraków"),
        ("comments", "krakow"),
        ("cover", "Kraków"),
    ]
    assert bar.count.text() == "1 of 9 · Agency, date, team"
    QTest.keyClick(bar.words, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert (view.step, bar.count.text()) == (COMMENTS, "9 of 9 · Strengths and next steps")


def test_the_search_begins_at_the_step_that_is_shown(open_review: OpenReview) -> None:
    view = open_review(item_step(4), filled())
    look_for(view, "krakow")
    QTest.keyClick(view.finder.bar.words, Key.Key_Return)
    assert view.step == COMMENTS
    view.finder.bar.hit = None
    view.show_step(item_step(2))
    view.finder.step_by(-1)
    assert view.step == NOTES


def test_a_note_and_a_recommendation_are_framed(open_review: OpenReview) -> None:
    item = cqi().items[1]
    review = acts.tick_recommendation(cqi(), filled(), item.number, item.recommendations[1].key).after
    view = open_review(COVER, review)
    look_for(view, "seen in")
    QTest.keyClick(view.finder.bar.words, Key.Key_Return)
    (spot,) = view.findChildren(Spot)
    notes = spot.parentWidget().parentWidget()
    assert isinstance(notes, NoteList)
    assert notes.chosen() == review.working.notes[0]
    assert spot.geometry() == notes.visualRect(notes.currentIndex())
    view.finder.bar.words.clear()
    look_for(view, " ".join(item.recommendations[1].text.split()[:5]))
    QTest.keyClick(view.finder.bar.words, Key.Key_Return)
    QApplication.sendPostedEvents(None, 52)  # what is deleted later, now
    (spot,) = view.findChildren(Spot)
    assert isinstance(spot.parentWidget(), AdviceLine)
    assert view.step == item_step(item.number)
    QTest.keyClick(view.finder.bar.words, Key.Key_Escape)
    QApplication.sendPostedEvents(None, 52)
    assert view.findChildren(Spot) == []


def test_a_note_that_is_being_typed_is_found_where_it_is_typed(open_review: OpenReview) -> None:
    view = open_review(NOTES, filled())
    page = view.pages[NOTES]
    assert isinstance(page, NotesPage)
    QTest.keyClicks(page.capture.line, "#3 Zebra crossing")
    look_for(view, "zebra")
    QTest.keyClick(view.finder.bar.words, Key.Key_Return)
    assert page.capture.line.textCursor().selectedText() == "Zebra"


def test_the_words_of_a_worksheet_are_framed(open_review: OpenReview) -> None:
    item = next(one for one in cqi().items if one.worksheet and one.worksheet.columns[0].type == "text")
    assert item.worksheet
    review = worksheet_acts.write_cell(cqi(), filled(), item.number, 0, item.worksheet.columns[0].key, "Food Mart").after
    view = open_review(COVER, review)
    look_for(view, "mart")
    QTest.keyClick(view.finder.bar.words, Key.Key_Return)
    (spot,) = view.findChildren(Spot)
    table = spot.parentWidget().parentWidget()
    assert isinstance(table, WorksheetTable)
    assert table.currentIndex().data() == "Food Mart"
    assert spot.geometry() == table.visualRect(table.currentIndex())


def test_escape_closes_the_bar_and_goes_on_at_the_words(open_review: OpenReview) -> None:
    view = open_review(COVER, filled())
    look_for(view, "twice")
    QTest.keyClick(view.finder.bar.words, Key.Key_Return)
    QTest.keyClick(view.finder.bar.words, Key.Key_Return)
    QTest.keyClick(view.finder.bar.words, Key.Key_Escape)
    assert view.finder.bar.isHidden()
    other = view.pages[item_step(3)].field_widget("other")
    assert QApplication.focusWidget() is other
    QTest.keyClicks(other, "once")
    assert view.editor.review.items[3].other == "😀 Seen in Kraków once: krakow."


def test_escape_without_a_hit_goes_back_to_the_page(open_review: OpenReview) -> None:
    view = open_review(COMMENTS, filled())
    look_for(view, "nowhere at all")
    assert view.finder.bar.count.text() == "Not found; try a part of it"
    assert not view.finder.bar.next.isEnabled()
    QTest.keyClick(view.finder.bar.words, Key.Key_Return)
    QTest.keyClick(view.finder.bar.words, Key.Key_Escape)
    assert view.step == COMMENTS
    assert view.isAncestorOf(QApplication.focusWidget())


def test_the_bar_starts_with_the_words_that_are_selected(open_review: OpenReview) -> None:
    view = open_review(COMMENTS, filled())
    area = view.pages[COMMENTS].field_widget("next_steps")
    assert isinstance(area, QPlainTextEdit)
    area.setFocus()
    area.find("twice")
    view.finder.begin()
    assert (view.finder.bar.words.text(), view.finder.bar.count.text()) == ("twice", "4 found")


def test_the_count_follows_what_is_typed_on_the_page(open_review: OpenReview) -> None:
    view = open_review(COMMENTS, filled())
    look_for(view, "krakow")
    QTest.keyClicks(view.pages[COMMENTS].field_widget("strengths"), "krakow ")
    assert view.finder.bar.count.text() == "10 found"
    view.finder.bar.close_bar()
    QTest.keyClicks(view.pages[COMMENTS].field_widget("strengths"), "krakow ")
    view.finder.step_by(1)
    assert view.finder.bar.isVisible()
    assert view.finder.bar.count.text() == "8 of 11 · Strengths and next steps"


def test_looking_changes_nothing(open_review: OpenReview, database: Database) -> None:
    review = filled()
    view = open_review(COVER, review)
    look_for(view, "krakow")
    for _ in range(9):
        QTest.keyClick(view.finder.bar.words, Key.Key_Return)
    assert view.editor.review == review
    assert not view.editor.history.done


def test_every_text_has_a_control_to_go_to(open_review: OpenReview) -> None:
    view = open_review(COVER, filled())
    for place, text in texts(cqi(), filled()):
        if text:
            view.show_place(place)
            assert view.field_widget(place) is not None


def test_words_are_found_in_a_finished_review_too(open_review: OpenReview, database: Database) -> None:
    view = open_review(COVER, filled())
    view.editor.replace_stored(database.finish(view.editor.stored))
    view.show_stored()
    look_for(view, "twice")
    QTest.keyClick(view.finder.bar.words, Key.Key_Return)
    QTest.keyClick(view.finder.bar.words, Key.Key_Return)
    assert (view.step, selected()) == (item_step(3), "twice")
    QTest.keyClick(view.finder.bar.words, Key.Key_Escape)
    assert view.finder.bar.isHidden()


@pytest.mark.parametrize("opened", [False, True])
def test_the_menu_finds_in_an_open_review_only(database: Database, themed: Theme, qtbot: QtBot, tmp_path: Path, opened: bool) -> None:
    window = MainWindow(cqi(), Preferences(tmp_path / "settings.json", Settings(), themed))
    qtbot.addWidget(window)
    window.show_database(database)
    if opened:
        window.show_review(database.add(cqi(), filled()))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    menus = window.menus
    assert [action.isEnabled() for action in (menus.find, menus.find_next, menus.find_previous)] == [opened] * 3
    QTest.keyClick(QApplication.focusWidget() or window, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    if window.view:
        assert window.view.finder.bar.words.hasFocus()
        QTest.keyClicks(window.view.finder.bar.words, "krakow")
        QTest.keyClick(window.view.finder.bar.words, Key.Key_F3)
        assert window.view.finder.bar.count.text().startswith("1 of 9")
        QTest.keyClick(window.view.finder.bar.words, Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
        assert window.view.finder.bar.count.text().startswith("9 of 9")


@pytest.mark.parametrize("text_size", [100, 150, 200])
def test_found_words_are_in_sight_on_a_page_that_comes_with_them(open_review: OpenReview, qtbot: QtBot, themed: Theme, text_size: int) -> None:
    themed.set_text_size(text_size)
    view = open_review(COVER, demo_review().review)
    view.resize(1366, 668)
    look_for(view, "employment")
    seen = 0
    for _ in view.finder.bar.hits:
        QTest.keyClick(view.finder.bar.words, Key.Key_Return)
        qtbot.wait(80)  # until the page that came is laid out
        page = view.pages[view.step]
        for field in page.findChildren(QPlainTextEdit):
            if field.textCursor().hasSelection():
                found = field.cursorRect().translated(field.viewport().mapTo(page.viewport(), field.viewport().rect().topLeft()))
                assert page.viewport().rect().contains(found), view.finder.bar.count.text()
                seen += 1
    assert seen
