"""What holds of every page and every dialog of the program."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QWidget

from ipsreview.settings import Theme as Choice
from ipsreview.ui.library.page import LibraryPage
from ipsreview.ui.lines_dialog import LinesDialog
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.theme import COLOURS, Theme
from ipsreview.usecases.library import Database
from tests.ui.every_window import all_dialogs, close_desk, every_dialog, every_window, fill, make_desk

_EDGES = 0.004
WINDOWS = (QMainWindow, QDialog, QMenu, LibraryPage)
"""What may be a window of its own; the library is only here, on a database of its own."""


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
    missing = {kind for kind in all_dialogs() - opened if kind is not LinesDialog}
    assert not missing


@pytest.mark.slow
def test_every_window_is_shown_and_has_a_name_of_its_own(desk: MainWindow, tmp_path: Path) -> None:
    names: list[str] = []
    for name, widget in every_window(desk, tmp_path):
        names.append(name)
        assert widget.isVisible()
        assert widget.windowTitle() or isinstance(widget, LibraryPage)
    assert len(names) == len(set(names)) > 30


class Windows(QObject):
    """Sees which widgets are shown as windows of their own that are none."""

    def __init__(self) -> None:
        super().__init__()
        self.stray: list[str] = []

    def eventFilter(self, shown: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() is QEvent.Type.Show and isinstance(shown, QWidget) and shown.isWindow() and not isinstance(shown, WINDOWS):
            self.stray.append(f"{type(shown).__name__} {shown.accessibleName()}")
        return False


@pytest.mark.slow
def test_nothing_flashes_up_as_a_window_of_its_own(desk: MainWindow, tmp_path: Path, qapp: QApplication) -> None:
    """A part that is shown before it stands in its window does, and takes the keyboard from the window."""
    windows = Windows()
    qapp.installEventFilter(windows)
    names = [name for name, _ in every_window(desk, tmp_path)]
    qapp.removeEventFilter(windows)
    assert names
    assert windows.stray == []


def frequent_colours(widget: QWidget) -> set[str]:
    """Return the colours of which there is more than the edges of letters and signs."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    counts = Counter(memoryview(image.constBits()).cast("I"))
    return {QColor(pixel).name() for pixel, count in counts.items() if count > _EDGES * image.width() * image.height()}


@pytest.mark.slow
@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.CONTRAST_DARK])
def test_every_ground_and_line_is_of_the_theme(desk: MainWindow, tmp_path: Path, themed: Theme, choice: Choice) -> None:
    """But for paper in the preview of printing, and for the guide's pictures."""
    themed.choose(choice)
    colours = COLOURS[choice]
    known = {getattr(colours, field.name) for field in fields(colours) if isinstance(getattr(colours, field.name), str)} | set(colours.signs.values())
    found = {name: frequent_colours(widget) - known for name, widget in every_window(desk, tmp_path) if name not in ("print preview", "guide")}
    assert not {name: strange for name, strange in found.items() if strange}
