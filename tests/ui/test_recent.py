"""Reviews that were opened last: by name in the menu, by number alone in the settings."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ipsreview.settings import Settings, load_settings
from ipsreview.ui.instance import instance_name
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.recent import MOST_SHOWN
from ipsreview.ui.theme import Theme
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.library import Database, open_library


@pytest.fixture
def window(qtbot: QtBot, database: Database, themed: Theme, tmp_path: Path) -> Iterator[MainWindow]:
    opened = MainWindow(demo_review().form, Preferences(tmp_path / "settings.json", Settings(), themed))
    qtbot.addWidget(opened)
    opened.show()
    opened.show_database(database)
    yield opened
    opened.close()


def kept(database: Database, agency: str) -> int:
    demo = demo_review()
    return database.add(demo.form, replace(demo.review, cover=replace(demo.review.cover, agency=agency))).id


def shown(window: MainWindow) -> list[str]:
    window.menus.recent.aboutToShow.emit()
    return [action.text() for action in window.menus.recent.actions() if action.isEnabled()]


def test_the_last_opened_is_the_first_and_opens_again(window: MainWindow, database: Database) -> None:
    first, second = kept(database, "Harbour Works"), kept(database, "R&D Vale")
    for review in (first, second):
        window.open_review(review)
    window.close_review()
    assert shown(window) == ["“R&&D Vale”, 5 Oct 2026", "“Harbour Works”, 5 Oct 2026"]
    window.menus.recent.actions()[1].trigger()
    assert window.view
    assert window.view.editor.stored.id == first
    assert shown(window)[0] == "“Harbour Works”, 5 Oct 2026"


def test_the_settings_know_no_names(window: MainWindow, database: Database, tmp_path: Path) -> None:
    window.open_review(kept(database, "Harbour Works"))
    text = (tmp_path / "settings.json").read_text()
    assert "Harbour" not in text
    assert str(tmp_path) not in text
    assert load_settings(tmp_path / "settings.json")[0].last_opened.endswith(":1")


def test_a_deleted_review_is_gone_and_comes_back(window: MainWindow, database: Database) -> None:
    review = kept(database, "Harbour Works")
    window.open_review(review)
    window.close_review()
    database.delete(review)
    assert shown(window) == []
    database.restore(review)
    assert len(shown(window)) == 1


def test_there_are_only_so_many(window: MainWindow, database: Database) -> None:
    for number in range(MOST_SHOWN + 2):
        window.open_review(kept(database, f"Agency {number}"))
    assert len(shown(window)) == MOST_SHOWN


def test_closed_and_other_reviews_are_not_named(window: MainWindow, database: Database, tmp_path: Path) -> None:
    window.open_review(kept(database, "Harbour Works"))
    window.safety.lock()
    assert not window.menuBar().isEnabled()
    assert window.safety.locking.gate
    window.safety.locking.gate.opened.emit()
    window.close_database()
    assert shown(window) == []
    assert not window.menus.recent.menuAction().isEnabled()
    with open_library(tmp_path / "other.db") as other:
        kept(other, "Elsewhere")
        window.show_database(other)
        assert shown(window) == []
        window.close_database()


@pytest.mark.parametrize("number", ["x", "", "²", "-1", "9" * 30, "77"])
def test_settings_that_say_nonsense_offer_nothing(window: MainWindow, database: Database, number: str) -> None:
    window.preferences.remember_opened(f"{instance_name(database.path)}:{number} :1 1")
    assert shown(window) == []
