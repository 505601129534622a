"""The window at its first start."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ipsreview.ui.first_start.page import FirstStart
from ipsreview.ui.main_window import MainWindow
from tests.ui.windows import choose_file, press, window

__all__ = ["choose_file", "press", "window"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the reviews are going to be."""
    return tmp_path / "new" / "reviews.db"


@pytest.fixture
def page(window: MainWindow, path: Path, qtbot: QtBot) -> FirstStart:
    assert window.close_database()
    window.safety.begin(path)
    shown = window._stack.currentWidget()
    assert isinstance(shown, FirstStart)
    window.activateWindow()
    return shown
