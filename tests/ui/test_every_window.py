"""What holds of every page and every dialog of the program."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ipsreview.ui.library.page import LibraryPage
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.safety.dialog import SafetyDialog
from ipsreview.usecases.library import Database
from tests.ui.every_window import all_dialogs, close_desk, every_dialog, every_window, fill, make_desk


@pytest.fixture
def desk(database: Database) -> Iterator[MainWindow]:
    """The program's window on reviews that fill every page."""
    fill(database)
    window = make_desk(database, database.path.parent)
    yield window
    close_desk(window)


@pytest.mark.slow
def test_no_dialog_of_the_program_is_left_out(desk: MainWindow, tmp_path: Path) -> None:
    opened = {type(dialog) for _, dialog in every_dialog(desk, tmp_path)}
    missing = {kind for kind in all_dialogs() - opened if kind is not SafetyDialog}
    assert not missing


@pytest.mark.slow
def test_every_window_is_shown_and_has_a_name_of_its_own(desk: MainWindow, tmp_path: Path) -> None:
    names: list[str] = []
    for name, widget in every_window(desk, tmp_path):
        names.append(name)
        assert widget.isVisible()
        assert widget.windowTitle() or isinstance(widget, LibraryPage)
    assert len(names) == len(set(names)) > 30
