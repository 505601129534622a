"""A library of many reviews: what is looked for comes later, and the window goes on meanwhile."""

from collections.abc import Callable
from threading import Event

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ipsreview.ui.library import looking, page
from ipsreview.ui.library.bars import BottomBar
from ipsreview.ui.library.heading import Filters
from ipsreview.ui.library.listing import Listing
from ipsreview.ui.library.page import LibraryPage
from ipsreview.ui.library.words import Column
from ipsreview.ui.widgets.notices import Notice
from ipsreview.ui.widgets.search import SearchField
from ipsreview.usecases.library import Database, LibraryQuery
from tests.ui.library_samples import agencies, click_title, fill, shown_page, table_of
from tests.ui.test_library import damage

ALL = ["Harbor", "Northside", "Riverbend"]


class Held:
    """Lets a database look for nothing until it is released."""

    def __init__(self, database: Database) -> None:
        self._look_for, self._go = database.look_for, Event()
        self.asked: list[LibraryQuery] = []
        self.found: list[list[int] | None] = []
        database.look_for = self._hold

    def release(self) -> None:
        self._go.set()

    def _hold(self, query: LibraryQuery, wanted: Callable[[], bool]) -> list[int] | None:
        self.asked.append(query)
        assert self._go.wait(10)
        self.found.append(self._look_for(query, wanted))
        return self.found[-1]


@pytest.fixture(autouse=True)
def many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three reviews are many."""
    monkeypatch.setattr(looking, "AT_ONCE", 2)


@pytest.fixture
def library(qtbot: QtBot, database: Database) -> LibraryPage:
    fill(database)
    shown = shown_page(qtbot, database)
    qtbot.waitUntil(lambda: agencies(shown) == ALL)
    return shown


@pytest.fixture
def held(library: LibraryPage, database: Database) -> Held:
    return Held(database)


def search(library: LibraryPage, text: str) -> None:
    library.findChild(SearchField).search_changed.emit(text)


def test_the_reviews_are_being_opened_until_they_are_there(qtbot: QtBot, database: Database) -> None:
    fill(database)
    held = Held(database)
    library = shown_page(qtbot, database)
    QApplication.processEvents()
    assert library.findChild(Listing).currentWidget().words == "Opening your reviews…"
    held.release()
    qtbot.waitUntil(lambda: agencies(library) == ALL)
    assert table_of(library).hasFocus()
    assert library.findChild(BottomBar).words == "3 reviews"


def test_the_window_goes_on_and_the_old_lines_stay_until_the_new_ones_are_there(qtbot: QtBot, library: LibraryPage, held: Held) -> None:
    timer = QTimer(library, interval=1)
    ticks = QSignalSpy(timer.timeout)
    timer.start()
    click_title(library, Column.AGENCY)
    qtbot.waitUntil(lambda: ticks.count() > 20)
    assert agencies(library) == ALL
    assert library.findChild(BottomBar).words == "3 reviews"
    click_title(library, Column.AGENCY)
    held.release()
    qtbot.waitUntil(lambda: agencies(library) == ALL[::-1])  # a second click turns the order that the first one asked for


def test_the_newest_search_counts_and_keeps_the_filter(qtbot: QtBot, library: LibraryPage, held: Held) -> None:
    shown = QSignalSpy(table_of(library).reviews.modelReset)
    library.findChild(Filters).buttons[2].click()
    for text in ("h", "ha", "nor"):
        search(library, text)
    held.release()
    qtbot.waitUntil(lambda: agencies(library) == ["Northside"])
    assert shown.count() == 1
    assert held.found == [*[None] * (len(held.asked) - 1), list(table_of(library).reviews.ids)]  # nobody looked for the older ones
    assert table_of(library).reviews.query == LibraryQuery("nor", held.asked[0].state)
    assert library.findChild(BottomBar).words == "1 of 3 reviews"


def test_a_long_search_says_so(qtbot: QtBot, library: LibraryPage, held: Held) -> None:
    bar = library.findChild(BottomBar)
    search(library, "river")
    qtbot.waitUntil(lambda: bar.words == "Searching …")
    held.release()
    qtbot.waitUntil(lambda: bar.words == "1 of 3 reviews")
    qtbot.wait(looking.A_MOMENT_MS + 50)
    assert bar.words == "1 of 3 reviews"


@pytest.mark.parametrize("at_once", [2, 2000])
def test_a_screen_reader_is_told_how_many_are_found(qtbot: QtBot, library: LibraryPage, monkeypatch: pytest.MonkeyPatch, at_once: int) -> None:
    said: list[str] = []
    monkeypatch.setattr(looking, "AT_ONCE", at_once)
    monkeypatch.setattr(page, "announce", lambda _source, words: said.append(words))
    click_title(library, Column.AGENCY)
    search(library, "nor")
    qtbot.waitUntil(lambda: said == ["1 of 3 reviews"])
    library.findChild(Filters).buttons[1].click()
    qtbot.waitUntil(lambda: said == ["1 of 3 reviews", "0 of 3 reviews"])


def test_a_deleted_review_goes_and_comes_back(qtbot: QtBot, library: LibraryPage, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking, "AT_ONCE", 1)
    table_of(library).choose(1)
    library.delete_chosen()
    qtbot.waitUntil(lambda: agencies(library) == ["Harbor", "Riverbend"])
    assert table_of(library).currentIndex().row() == 1
    library.undo_delete()
    qtbot.waitUntil(lambda: agencies(library) == ALL)
    assert table_of(library).currentIndex().row() == 1


def test_what_cannot_be_read_is_told_and_the_old_lines_stay(qtbot: QtBot, library: LibraryPage, database: Database, held: Held) -> None:
    bar = library.findChild(BottomBar)
    search(library, "river")
    qtbot.waitUntil(lambda: bar.words == "Searching …")
    damage(database)
    held.release()
    qtbot.waitUntil(lambda: str(database.path) in library.findChild(Notice).words)
    assert agencies(library) == ALL
    assert bar.words == "3 reviews"


def test_a_file_that_is_closed_meanwhile_finds_nothing_more(qtbot: QtBot, library: LibraryPage, database: Database, held: Held) -> None:
    search(library, "river")
    database.close()
    held.release()
    qtbot.waitUntil(lambda: not library._looking._timer.isActive())
    assert agencies(library) == ALL
    assert not library.findChild(Notice).isVisible()
