"""The settings of the program's window."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ipsreview.settings import Settings, load_settings
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.settings_window.window import SettingsWindow
from ipsreview.ui.spelling.spelling import Spelling
from tests.ui.windows import choose_file, press, window

__all__ = ["choose_file", "press", "window"]


@pytest.fixture
def spelling(qapp: QApplication, tmp_path: Path) -> Iterator[Spelling]:
    made = Spelling(qapp, tmp_path / "words.txt", on=True, language="en")
    yield made
    made.setParent(None)


@pytest.fixture
def settings(window: MainWindow, spelling: Spelling, qtbot: QtBot) -> SettingsWindow:
    made = SettingsWindow(window)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def kept(tmp_path: Path) -> Callable[[], Settings]:
    """Read the settings' file."""
    return lambda: load_settings(tmp_path / "settings.json")[0]
