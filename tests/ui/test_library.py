"""The library page as a trainer uses it: finding, sorting, choosing, deleting and taking that back."""

import resource
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from ipsreview.messages import message
from ipsreview.ui.library.bars import BottomBar, TopBar
from ipsreview.ui.library.heading import Filters
from ipsreview.ui.library.listing import Listing
from ipsreview.ui.library.opening import OpeningPage
from ipsreview.ui.library.page import LibraryPage
from ipsreview.ui.library.table import ReviewTable
from ipsreview.ui.library.words import Column
from ipsreview.ui.widgets.buttons import Button
from ipsreview.ui.widgets.notices import Notice
from ipsreview.ui.widgets.search import SearchField
from ipsreview.usecases.library import Database, LibraryQuery, State, open_library
from tests.forms import cqi
from tests.ui.library_samples import agencies, answer_deletion, click_title, fill, review, shown_page, table_of

Key = Qt.Key
offscreen = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # it raises no menus


@pytest.fixture
def ids(database: Database) -> dict[str, int]:
    return fill(database)


@pytest.fixture
def page(qtbot: QtBot, database: Database, ids: dict[str, int]) -> LibraryPage:
    return shown_page(qtbot, database)


def search(page: LibraryPage) -> SearchField:
    return page.findChild(SearchField)


def notice(page: LibraryPage) -> Notice:
    return page.findChild(Notice)


def choose(page: LibraryPage, word: str) -> None:
    table_of(page).choose(agencies(page).index(word))


def chosen(page: LibraryPage) -> int | None:
    row = table_of(page).chosen()
    return row.id if row else None


def button(page: LibraryPage, text: str) -> Button:
    return next(button for button in page.findChild(BottomBar).buttons if button.text() == text)


def damage(database: Database) -> None:
    """Overwrite a database that is open, after a change that makes its readers read again."""
    database.add(cqi(), review())
    for path in (database.path, database.path.with_name(database.path.name + "-wal")):
        path.write_bytes(path.read_bytes()[:100].ljust(path.stat().st_size, b"\xaa"))


def test_before_there_is_a_database_nothing_can_be_asked_of_it(qtbot: QtBot) -> None:
    page = LibraryPage(cqi())
    qtbot.addWidget(page)
    page.show()
    assert not search(page).isEnabled()
    assert not page.findChild(TopBar).new.isEnabled()
    page.refresh()
    page.undo_delete()
    page.delete_chosen()
    assert agencies(page) == []


def test_while_the_reviews_are_being_opened_the_bands_are_there_and_nothing_can_be_pressed(qtbot: QtBot) -> None:
    page = OpeningPage()
    qtbot.addWidget(page)
    page.show()
    assert page.words == "Opening your reviews…"
    buttons = page.findChildren(Button)
    assert [button.text() for button in buttons if button.isVisible()] == ["Import …", "New review", "Delete", "Duplicate", "Export …", "Open"]
    assert not any(button.isEnabled() for button in buttons)
    assert not page.findChild(SearchField).isEnabled()


def test_the_last_changed_review_comes_first_and_is_chosen(page: LibraryPage, ids: dict[str, int]) -> None:
    assert agencies(page) == ["Harbor", "Northside", "Riverbend"]
    assert chosen(page) == ids["Harbor"]
    assert table_of(page).hasFocus()


def test_search_finds_as_you_type_without_case_and_accents(qtbot: QtBot, page: LibraryPage, database: Database) -> None:
    database.add(cqi(), review("Gül Merkezi"))
    QTest.keyClick(page, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert search(page).hasFocus()
    QTest.keyClicks(search(page), "gul")
    qtbot.waitUntil(lambda: agencies(page) == ["Gül"])
    assert page.findChild(BottomBar).words == "1 of 4 reviews"
    QTest.keyClick(search(page), Key.Key_Escape)
    assert len(agencies(page)) == 4
    assert search(page).text() == ""


def test_enter_in_the_search_searches_at_once_and_goes_to_what_was_found(page: LibraryPage, ids: dict[str, int]) -> None:
    search(page).setFocus()
    QTest.keyClicks(search(page), "river")
    QTest.keyClick(search(page), Key.Key_Return)
    assert agencies(page) == ["Riverbend"]
    assert chosen(page) == ids["Riverbend"]
    assert table_of(page).hasFocus()


def test_what_was_searched_at_once_is_not_searched_again(qtbot: QtBot, page: LibraryPage) -> None:
    spy = QSignalSpy(search(page).search_changed)
    QTest.keyClicks(search(page), "river")
    QTest.keyClick(search(page), Key.Key_Return)
    qtbot.wait(250)
    assert [spy.at(number) for number in range(spy.count())] == [["river"]]


def test_letters_typed_on_the_table_go_into_the_search(qtbot: QtBot, page: LibraryPage) -> None:
    QTest.keyClicks(table_of(page), "n")
    QTest.keyClicks(search(page), "orth")
    assert search(page).hasFocus()
    assert search(page).text() == "north"
    qtbot.waitUntil(lambda: agencies(page) == ["Northside"])


def test_a_chosen_review_stays_chosen_while_the_search_still_finds_it(page: LibraryPage, ids: dict[str, int]) -> None:
    choose(page, "Riverbend")
    search(page).setText("trainer")
    search(page).clear_search()
    assert chosen(page) == ids["Riverbend"]


def test_nothing_found_says_so_and_leads_back(page: LibraryPage) -> None:
    QTest.keyClicks(search(page), "xyzzy")
    QTest.keyClick(search(page), Key.Key_Return)
    listing = page.findChild(Listing)
    assert listing.currentWidget().words == "No review matches “xyzzy”."
    assert not button(page, "Open").isEnabled()
    assert listing.no_match.button.text() == "Clear search"
    QTest.mouseClick(listing.no_match.button, Qt.MouseButton.LeftButton)
    assert len(agencies(page)) == 3
    assert search(page).text() == ""


def test_filters_show_drafts_or_finished_reviews_with_their_counts(page: LibraryPage) -> None:
    everything, drafts, finished = page.findChild(Filters).buttons
    assert [part.text() for part in (everything, drafts, finished)] == ["All 3", "Drafts 1", "Finished 2"]
    drafts.click()
    assert agencies(page) == ["Riverbend"]
    assert [part.isChecked() for part in (everything, drafts, finished)] == [False, True, False]
    finished.click()
    assert agencies(page) == ["Harbor", "Northside"]
    everything.click()
    assert len(agencies(page)) == 3


def test_an_empty_filter_says_so_and_leads_back(page: LibraryPage) -> None:
    page.findChild(Filters).buttons[1].click()
    page.delete_chosen()
    listing = page.findChild(Listing)
    assert listing.currentWidget().words == "There are no drafts."
    listing.no_match.button.click()
    assert agencies(page) == ["Harbor", "Northside"]
    assert page.findChild(Filters).buttons[0].isChecked()


def test_a_click_on_a_title_sorts_and_a_second_one_turns_it_round(page: LibraryPage) -> None:
    click_title(page, Column.AGENCY)
    assert agencies(page) == ["Harbor", "Northside", "Riverbend"]
    click_title(page, Column.AGENCY)
    assert agencies(page) == ["Riverbend", "Northside", "Harbor"]
    click_title(page, Column.DATE)
    assert agencies(page) == ["Riverbend", "Northside", "Harbor"]
    click_title(page, Column.RATINGS)
    assert agencies(page)[-1] == "Riverbend"
    click_title(page, Column.TRAINER)
    assert agencies(page)[-1] == "Harbor"


@pytest.fixture
def menu(page: LibraryPage) -> QMenu:
    """The menu of the chosen line, as the menu key opens it."""
    place = table_of(page).visualRect(table_of(page).currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, table_of(page).mapToGlobal(place))
    QApplication.sendEvent(table_of(page).viewport(), event)
    return page.findChild(QMenu)


@offscreen
def test_sorting_is_also_in_the_menu_for_the_keyboard(page: LibraryPage, menu: QMenu) -> None:
    sorting = next(action.menu() for action in menu.actions() if action.menu())
    assert [action.text() for action in sorting.actions() if action.isChecked()] == ["Last change"]
    next(action for action in sorting.actions() if action.text() == "Date").trigger()
    assert agencies(page) == ["Riverbend", "Northside", "Harbor"]
    menu.close()


@offscreen
def test_the_menu_offers_the_verbs_of_the_buttons(page: LibraryPage, menu: QMenu) -> None:
    verbs = [action.text() for action in menu.actions() if not action.isSeparator() and not action.menu()]
    assert sorted(verbs) == sorted(part.text() for part in page.findChild(BottomBar).buttons)
    menu.close()


@pytest.mark.parametrize(("text", "signal"), [("Open", "open_requested"), ("Duplicate", "duplicate_requested"), ("Export …", "export_requested")])
def test_the_buttons_ask_for_the_chosen_review(page: LibraryPage, ids: dict[str, int], text: str, signal: str) -> None:
    spy = QSignalSpy(getattr(page, signal))
    choose(page, "Northside")
    assert spy.count() == 0
    QTest.mouseClick(button(page, text), Qt.MouseButton.LeftButton)
    assert [spy.at(number) for number in range(spy.count())] == [[ids["Northside"]]]


def test_keys_choose_and_open(page: LibraryPage, ids: dict[str, int]) -> None:
    table, spy = table_of(page), QSignalSpy(page.open_requested)
    QTest.keyClick(table, Key.Key_Down)
    assert chosen(page) == ids["Northside"]
    QTest.keyClick(table, Key.Key_End)
    assert chosen(page) == ids["Riverbend"]
    QTest.keyClick(table, Key.Key_Home)
    assert chosen(page) == ids["Harbor"]
    for key in (Key.Key_Return, Key.Key_Enter):
        QTest.keyClick(table, key)
    assert [spy.at(number) for number in range(spy.count())] == [[ids["Harbor"]], [ids["Harbor"]]]


def test_a_double_click_opens_once(page: LibraryPage, ids: dict[str, int]) -> None:
    table, spy = table_of(page), QSignalSpy(page.open_requested)
    place = table.visualRect(table.reviews.index(1, Column.STATE)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [spy.at(number) for number in range(spy.count())] == [[ids["Northside"]]]


def test_new_and_import_are_asked_of_the_window(page: LibraryPage) -> None:
    new, imported = QSignalSpy(page.new_requested), QSignalSpy(page.import_requested)
    top = page.findChild(TopBar)
    QTest.mouseClick(top.new, Qt.MouseButton.LeftButton)
    QTest.mouseClick(top.import_file, Qt.MouseButton.LeftButton)
    assert (new.count(), imported.count()) == (1, 1)


def test_filling_searching_and_refreshing_ask_for_nothing(qtbot: QtBot, database: Database, ids: dict[str, int]) -> None:
    page = LibraryPage(cqi())
    qtbot.addWidget(page)
    spies = [
        QSignalSpy(signal)
        for signal in (page.new_requested, page.open_requested, page.duplicate_requested, page.export_requested, page.import_requested)
    ]
    page.show()
    page.show_database(database)
    page.refresh(ids["Riverbend"])
    search(page).setText("river")
    search(page).clear_search()
    page.findChild(Filters).buttons[2].click()
    page.delete_chosen()
    page.undo_delete()
    assert [spy.count() for spy in spies] == [0] * 5


def test_delete_asks_first(page: LibraryPage, database: Database) -> None:
    begun = QSignalSpy(page.deletion_begun)
    choose(page, "Northside")
    seen = answer_deletion("Keep")
    QTest.keyClick(table_of(page), Key.Key_Delete)
    assert seen[0].startswith("Delete “Northside Community Mental Health”")
    assert agencies(page) == ["Harbor", "Northside", "Riverbend"]
    assert begun.count() == 0


def test_delete_goes_and_undo_brings_it_back(page: LibraryPage, database: Database, ids: dict[str, int]) -> None:
    offered = QSignalSpy(page.undo_delete_changed)
    choose(page, "Northside")
    answer_deletion()
    QTest.keyClick(table_of(page), Key.Key_Delete)
    assert agencies(page) == ["Harbor", "Riverbend"]
    assert chosen(page) == ids["Riverbend"]  # the line that took its place
    assert database.counts()[State.FINISHED] == 1
    assert notice(page).isVisible()
    assert notice(page).words.startswith("Deleted “Northside Community Mental Health”, 21 Sep")
    assert page.findChild(Filters).buttons[0].text() == "All 2"
    QTest.mouseClick(notice(page).action, Qt.MouseButton.LeftButton)
    assert agencies(page) == ["Harbor", "Northside", "Riverbend"]
    assert chosen(page) == ids["Northside"]
    assert not notice(page).isVisible()
    assert [offered.at(number) for number in range(offered.count())] == [[True], [False]]


def test_after_the_lowest_line_is_deleted_the_one_above_is_chosen(page: LibraryPage, ids: dict[str, int]) -> None:
    choose(page, "Riverbend")
    page.delete_chosen()
    assert chosen(page) == ids["Northside"]


def test_only_the_last_deletion_is_offered_and_closing_the_notice_ends_the_offer(page: LibraryPage) -> None:
    page.delete_chosen()
    page.delete_chosen()
    assert "Northside" in notice(page).words
    page.undo_delete()
    page.undo_delete()
    assert agencies(page) == ["Northside", "Riverbend"]
    page.delete_chosen()
    notice(page).close_button.click()
    page.undo_delete()
    assert agencies(page) == ["Riverbend"]


def test_another_notice_leaves_the_deletion_to_be_undone_under_its_full_name(page: LibraryPage) -> None:
    page.show_notice("Exported.")
    assert not notice(page).action.isVisible()
    page.delete_chosen()
    assert notice(page).action.text() == "Undo"
    page.show_notice("Exported.")
    assert notice(page).words == "Exported."
    assert notice(page).action.text() == "Undo delete"
    QTest.mouseClick(notice(page).action, Qt.MouseButton.LeftButton)
    assert agencies(page)[0] == "Harbor"


def test_reviews_that_cannot_be_opened_are_told_with_a_way_to_try_again(qtbot: QtBot, database: Database) -> None:
    page = LibraryPage(cqi())
    qtbot.addWidget(page)
    page.show()
    page.show_problem(message("The file is held; close it."))
    listing, again = page.findChild(Listing), QSignalSpy(page.again_requested)
    assert listing.currentWidget().words == "The file is held; close it."
    QTest.mouseClick(listing.problem.button, Qt.MouseButton.LeftButton)
    assert again.count() == 1
    page.show_database(database)
    assert listing.currentWidget() is listing.first


def test_a_review_without_agency_and_date_is_deleted_under_a_name_of_its_own(page: LibraryPage, database: Database) -> None:
    page.refresh(database.add(cqi(), review()).id)
    page.delete_chosen()
    assert notice(page).words == "Deleted a review without an agency."


def test_after_the_last_review_is_deleted_it_says_what_to_do_first(page: LibraryPage) -> None:
    for _ in range(3):
        page.delete_chosen()
    listing = page.findChild(Listing)
    assert listing.currentWidget().words.startswith("No reviews yet. Start one with New review; it is saved as you type.")
    assert "practice review" in listing.currentWidget().words
    assert not page.findChild(Filters).isVisible()
    assert page.findChild(BottomBar).words == "0 reviews"
    assert not any(part.isEnabled() for part in page.findChild(BottomBar).buttons)
    spy = QSignalSpy(page.new_requested)
    QTest.mouseClick(listing.first.button, Qt.MouseButton.LeftButton)
    assert spy.count() == 1
    page.undo_delete()
    assert agencies(page) == ["Riverbend"]


def test_refresh_keeps_search_sort_choice_and_shows_what_changed(page: LibraryPage, database: Database, ids: dict[str, int]) -> None:
    click_title(page, Column.AGENCY)
    QTest.keyClicks(search(page), "trainer")
    QTest.keyClick(search(page), Key.Key_Return)
    choose(page, "Riverbend")
    database.add(cqi(), review("Lakeview ACT", None, "A. Trainer"))
    page.refresh()
    assert agencies(page) == ["Lakeview", "Northside", "Riverbend"]
    assert chosen(page) == ids["Riverbend"]
    page.refresh(ids["Northside"])
    assert chosen(page) == ids["Northside"]


def test_refresh_keeps_the_scroll(qtbot: QtBot, database: Database) -> None:
    for number in range(40):
        database.add(cqi(), review(f"Agency {number}"))
    page = shown_page(qtbot, database)
    bar = table_of(page).verticalScrollBar()
    bar.setValue(300)
    page.refresh()
    assert bar.value() == 300
    page.refresh(table_of(page).reviews.ids[-1])
    assert bar.value() == bar.maximum()


def test_a_library_open_for_reading_says_so_and_changes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "held.db"
    with open_library(path) as writer:
        fill(writer)
        with open_library(path, read_only=True) as reader:
            page = shown_page(qtbot, reader)
            texts = [part.text() for part in page.findChild(BottomBar).findChildren(object) if hasattr(part, "text") and part.isVisible()]
            assert "Open for reading only; nothing can be changed here" in texts
            enabled = [part.text() for part in page.findChild(BottomBar).buttons if part.isEnabled()]
            assert enabled == ["Export …", "Open"]
            assert not page.findChild(TopBar).new.isEnabled()
            assert not page.findChild(TopBar).import_file.isEnabled()
            QTest.keyClick(table_of(page), Key.Key_Delete)
            page.delete_chosen()
            assert len(agencies(page)) == 3
            assert not notice(page).isVisible()


def test_a_deletion_that_finds_no_room_says_so_and_keeps_the_review(page: LibraryPage, database: Database) -> None:
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, usual[1]))
    try:
        page.delete_chosen()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert str(database.path) in notice(page).words
    assert not notice(page).action.isVisible()
    assert agencies(page) == ["Harbor", "Northside", "Riverbend"]


def test_a_database_damaged_meanwhile_says_so_and_keeps_what_was_shown(qtbot: QtBot, tmp_path: Path) -> None:
    with open_library(tmp_path / "damaged.db") as writer, open_library(writer.path, read_only=True) as reader:
        fill(writer)
        page = shown_page(qtbot, reader)
        damage(writer)
        page.refresh()
        assert str(writer.path) in notice(page).words
        assert len(agencies(page)) == 3


def test_lines_that_cannot_be_read_are_told_and_left_blank(qtbot: QtBot, tmp_path: Path) -> None:
    with open_library(tmp_path / "damaged.db") as writer, open_library(writer.path, read_only=True) as reader:
        fill(writer)
        table = ReviewTable(cqi())
        qtbot.addWidget(table)
        table.reviews.show_found(reader, LibraryQuery(), reader.find_ids(LibraryQuery()))
        damage(writer)
        with qtbot.waitSignal(table.reviews.failed) as told:
            assert table.reviews.row(0) is None
        assert str(writer.path) in str(told.args[0])
        assert table.reviews.index(0, 0).data() is None
