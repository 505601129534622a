"""Every page, dialog and menu of the program as a screen reader hears it and as the keyboard goes through it.

A new window joins by its line in `every_window.py`, a rare state of one by its lines in `states.py`.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from ipsreview.ui.main_window import MainWindow
from ipsreview.usecases.library import Database
from tests.ui.access import hearing, keyboard, states
from tests.ui.every_window import close_desk, every_window, fill, make_desk

pytestmark = pytest.mark.slow

Rule = Callable[[QWidget], list[str]]
HEARD: tuple[Rule, ...] = (
    hearing.without_name,
    hearing.called_the_same,
    hearing.without_role,
    hearing.state_not_told,
    hearing.value_not_told,
    hearing.heard_from_clicks_only,
    hearing.out_of_reach,
)
TYPED: tuple[Rule, ...] = (keyboard.never_reached, keyboard.never_reached_backwards, keyboard.never_left, keyboard.out_of_order, keyboard.unseen)


@pytest.fixture
def desk(database: Database) -> Iterator[MainWindow]:
    """The program's window on reviews that fill every page."""
    fill(database)
    window = make_desk(database, database.path.parent)
    yield window
    close_desk(window)


@pytest.fixture
def empty_desk(database: Database) -> Iterator[MainWindow]:
    """The program's window on no review."""
    window = make_desk(database, database.path.parent)
    yield window
    close_desk(window)


def faults(shown: Iterable[tuple[str, QWidget]], rules: tuple[Rule, ...]) -> dict[str, list[str]]:
    """Return what is wrong with each window, by the rule and the window."""
    found = {f"{name}, {rule.__name__}": rule(window) for name, window in shown for rule in rules}
    assert len(found) >= 3 * len(rules)
    return {place: wrong for place, wrong in found.items() if wrong}


@pytest.mark.qt_log_ignore("does not support", extend=True)  # the screen without a screen raises no menu
def test_every_window_is_heard(desk: MainWindow, database: Database, tmp_path: Path) -> None:
    rare = chain(states.finished_states(desk), states.wrong_states(desk, database), states.opened_states(desk), states.popups(desk))
    assert faults(chain(every_window(desk, tmp_path), rare), HEARD) == {}


def test_every_empty_window_is_heard(empty_desk: MainWindow) -> None:
    assert faults(states.empty_states(empty_desk), HEARD) == {}


def test_the_keyboard_goes_through_every_window(desk: MainWindow, tmp_path: Path) -> None:
    assert faults(every_window(desk, tmp_path), TYPED) == {}


def test_the_keyboard_goes_through_rare_states(desk: MainWindow, database: Database) -> None:
    rare = chain(states.finished_states(desk), states.wrong_states(desk, database), states.opened_states(desk))
    assert faults(rare, TYPED) == {}


def test_the_keyboard_goes_through_empty_windows(empty_desk: MainWindow) -> None:
    assert faults(states.empty_states(empty_desk), TYPED) == {}
