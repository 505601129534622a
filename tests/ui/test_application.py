"""The start: first paint, then the reviews; and what is said where they cannot be opened."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ipsreview.review.values import blank_review
from ipsreview.settings import Settings
from ipsreview.ui.library.empty import Advice
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.theme import Theme
from ipsreview.ui.widgets.notices import Notice
from ipsreview.usecases.library import open_library
from tests.forms import cqi

HOLD = """
import sys
from pathlib import Path
from ipsreview.store import open_database
held = open_database(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def window(qtbot: QtBot, themed: Theme, tmp_path: Path) -> MainWindow:
    opened = MainWindow(cqi(), Preferences(tmp_path / "settings.json", Settings(), themed))
    qtbot.addWidget(opened)
    return opened


def test_the_window_is_painted_before_the_reviews_are_opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.painted.connect(lambda: window.safety.open(tmp_path / "reviews.db"))
    with qtbot.waitSignal(window.painted):
        window.show()
        assert not (tmp_path / "reviews.db").exists()
    qtbot.waitUntil((tmp_path / "reviews.db").exists)
    qtbot.waitUntil(window.menus.new.isEnabled)


def test_a_file_that_is_no_database_is_explained_and_tried_again(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "reviews.db"
    path.write_bytes(b"This is not a database, but a letter." * 40)
    window.library.again_requested.connect(lambda: window.safety.open(path))
    window.show()
    window.safety.open(path)
    advice = next(part for part in window.library.findChildren(Advice) if part.isVisible())
    assert str(path) in advice.words
    assert not window.menus.new.isEnabled()
    path.unlink()
    advice.button.click()
    assert window.menus.new.isEnabled()
    window.close()


def test_reviews_that_another_program_holds_are_shown_for_reading(window: MainWindow, qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "reviews.db"
    with open_library(path) as database:
        stored = database.add(cqi(), blank_review(cqi()))
    other = subprocess.Popen([sys.executable, "-c", HOLD, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with other:
        assert other.stdout
        assert other.stdout.readline() == "held\n"
        window.show()
        window.safety.open(path)
        assert "open in another window" in window.library.findChild(Notice).words
        window.open_review(stored.id)
        assert window.view
        assert not window.view.editor.editable
        assert not window.menus.new.isEnabled()
        window.close()
        other.communicate("")
