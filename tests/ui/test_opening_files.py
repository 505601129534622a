"""Files that the desktop wants opened wait until the window can take them, and come together."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ipsreview.settings import Settings
from ipsreview.ui.importing.preview import ImportPreview
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.opening_files import LOOK_MS, FilesToOpen
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.theme import Theme
from ipsreview.ui.widgets.notices import Notice
from ipsreview.usecases.library import Database, open_library
from tests.forms import cqi


@pytest.fixture
def window(qtbot: QtBot, themed: Theme, tmp_path: Path) -> Iterator[MainWindow]:
    opened = MainWindow(cqi(), Preferences(tmp_path / "settings.json", Settings(), themed))
    qtbot.addWidget(opened)
    opened.show()
    yield opened
    opened.close()


@pytest.fixture
def previewed() -> Iterator[list[list[str]]]:
    """Return the names in every preview of an import that is shown, each of which is closed."""
    shown: list[list[str]] = []
    timer = QTimer(interval=10)

    def look() -> None:
        preview = QApplication.activeModalWidget()
        if isinstance(preview, ImportPreview):
            shown.append([entry.path.name for entry in preview.model.entries])
            preview.reject()

    timer.timeout.connect(look)
    timer.start()
    yield shown
    timer.stop()


def test_files_wait_until_the_reviews_are_open_and_come_together(
    window: MainWindow, database: Database, previewed: list[list[str]], qtbot: QtBot, tmp_path: Path
) -> None:
    files = FilesToOpen(lambda: window, window)
    for name in ("one.docx", "two.docx", "one.docx"):
        files.add([tmp_path / name])
    qtbot.wait(LOOK_MS + 100)
    assert previewed == []
    window.show_database(database)
    qtbot.waitUntil(lambda: bool(previewed))
    assert previewed == [["one.docx", "two.docx"]]


def test_files_wait_while_the_window_is_locked(
    window: MainWindow, database: Database, previewed: list[list[str]], qtbot: QtBot, tmp_path: Path
) -> None:
    window.show_database(database)
    window.safety.lock()
    FilesToOpen(lambda: window, window).add([tmp_path / "one.docx"])
    qtbot.wait(LOOK_MS + 100)
    assert previewed == []
    assert window.safety.locking.gate
    window.safety.locking.gate.opened.emit()
    qtbot.waitUntil(lambda: previewed == [["one.docx"]])


def test_reviews_open_for_reading_say_why_not(window: MainWindow, database: Database, qtbot: QtBot, tmp_path: Path) -> None:
    with open_library(database.path, read_only=True) as reading:
        window.show_database(reading)
        FilesToOpen(lambda: window, window).add([tmp_path / "one.docx"])
        notice = next(iter(window.library.findChildren(Notice)))
        qtbot.waitUntil(lambda: "for reading only" in notice.words)
        window.close_database()


def test_a_macs_event_names_a_file(tmp_path: Path) -> None:
    code = """
import sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from ipsreview.ui.opening_files import Application
application = Application([])
application.file_opened.connect(print)
application.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile(sys.argv[1])))
"""
    done = subprocess.run([sys.executable, "-c", code, tmp_path / "one.docx"], capture_output=True, text=True, check=True)
    assert done.stdout == f"{tmp_path / 'one.docx'}\n"
