"""The program's window on a real database, and the buttons of the dialogs that come next."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from ipsreview.settings import Settings
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.theme import Theme
from ipsreview.usecases.library import Database
from tests.forms import cqi

Press = Callable[[str], list[str]]


@pytest.fixture
def window(qtbot: QtBot, database: Database, themed: Theme, tmp_path: Path) -> Iterator[MainWindow]:
    opened = MainWindow(cqi(), Preferences(tmp_path / "settings.json", Settings(export_folder=str(tmp_path)), themed))
    opened.show()
    opened.show_database(database)
    yield opened
    if opened.view:
        opened.view.editor.close()
        opened.view = None
    opened.close()
    opened.deleteLater()


@pytest.fixture
def choose_file(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Stand in for the system's own file dialog, which no test can press."""

    def chosen(path: Path) -> None:
        for name in ("getSaveFileName", "getOpenFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), ""))
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(path))

    return chosen


@pytest.fixture
def press(qtbot: QtBot) -> Press:
    """Press buttons of the message boxes that come next, one in each; returns what the boxes say, once they have."""

    def pressing(*words: str) -> list[str]:
        seen: list[str] = []
        _press_next(list(words), seen, None)
        return seen

    return pressing


def _press_next(words: list[str], seen: list[str], last: QMessageBox | None) -> None:
    def pressed() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox) or box is last:
            QTimer.singleShot(5, pressed)
            return
        seen.append(f"{box.text()} {box.informativeText()}".strip())
        if words[1:]:
            _press_next(words[1:], seen, box)
        next(button for button in box.buttons() if words[0] in button.text()).click()

    QTimer.singleShot(0, pressed)
