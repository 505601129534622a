"""Files dragged onto the window: real drop events go the way of the import, wherever they fall."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ipsreview.settings import Settings
from ipsreview.ui.importing.preview import ImportPreview
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.theme import Theme
from ipsreview.usecases.library import Database, LibraryQuery, open_library
from tests.forms import cqi

ANY = (Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


@pytest.fixture
def window(qtbot: QtBot, database: Database, themed: Theme, tmp_path: Path) -> Iterator[MainWindow]:
    opened = MainWindow(cqi(), Preferences(tmp_path / "settings.json", Settings(), themed))
    qtbot.addWidget(opened)
    with qtbot.waitSignal(opened.painted):
        opened.show()
    opened.show_database(database)
    yield opened
    opened.close()


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    folder = tmp_path / "reports"
    folder.mkdir()
    names = ("one.docx", "two.DOCX", "three.ipsreview", "picture.png", "~$one.docx")
    for name in names:
        (folder / name).write_bytes(b"")
    return {"folder": folder, **{name: folder / name for name in names}}


def dragged(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def middle(window: MainWindow, over: QWidget | None = None) -> QPoint:
    widget = over or window
    return widget.mapTo(window, widget.rect().center())


def send(window: MainWindow, event: QEvent) -> None:
    """Give an event to the system's window, where drags arrive."""
    QApplication.sendEvent(window.windowHandle(), event)


def hold(window: MainWindow, data: QMimeData, over: QWidget | None = None) -> bool:
    """Drag over the window; return whether it would take what is dragged."""
    place = middle(window, over)
    enter = QDragEnterEvent(place, ANY[0], data, *ANY[1:])
    send(window, enter)
    move = QDragMoveEvent(place, ANY[0], data, *ANY[1:])
    send(window, move)
    assert enter.isAccepted() == move.isAccepted()
    return move.isAccepted()


def drop(window: MainWindow, data: QMimeData, over: QWidget | None = None) -> None:
    send(window, QDropEvent(QPointF(middle(window, over)), ANY[0], data, *ANY[1:]))


def previewed(qtbot: QtBot) -> list[str]:
    """Return the names of the files that the import's preview shows, and close it."""
    names: list[str] = []

    def look() -> None:
        preview = QApplication.activeModalWidget()
        if isinstance(preview, ImportPreview):
            names.extend(entry.path.name for entry in preview.model.entries)
            preview.reject()
        else:
            QTimer.singleShot(10, look)

    look()
    qtbot.waitUntil(lambda: bool(names))
    return names


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (("one.docx",), "Drop to import 1 report"),
        (("one.docx", "two.DOCX", "three.ipsreview"), "Drop to import 3 reports"),
        (("one.docx", "picture.png"), "Drop to import 1 report\nWhat is no report is left out."),
        (("folder",), "Drop to import the reports of this folder"),
        (("folder", "one.docx"), "Drop to import these reports and folders"),
        (("picture.png", "~$one.docx"), "Only Word reports, review files and folders of them can be imported."),
    ],
)
def test_the_window_says_what_dropping_will_do(window: MainWindow, files: dict[str, Path], names: tuple[str, ...], words: str) -> None:
    taken = hold(window, dragged(*(files[name] for name in names)))
    assert window.dropping.words == words
    assert taken == words.startswith("Drop")
    send(window, QDragLeaveEvent())
    assert window.dropping.words == ""


def test_what_is_dropped_is_imported_and_the_rest_left_out(window: MainWindow, files: dict[str, Path], qtbot: QtBot) -> None:
    data = dragged(files["picture.png"], files["one.docx"], files["three.ipsreview"])
    hold(window, data)
    drop(window, data)
    assert window.dropping.words == ""
    assert previewed(qtbot) == ["one.docx", "three.ipsreview"]


def test_a_folder_is_looked_through(window: MainWindow, files: dict[str, Path], qtbot: QtBot) -> None:
    drop(window, dragged(files["folder"]))
    assert previewed(qtbot) == ["one.docx", "three.ipsreview", "two.DOCX"]


def test_a_file_dropped_on_a_text_field_is_imported_and_no_text(window: MainWindow, files: dict[str, Path], qtbot: QtBot) -> None:
    window.new_review()
    assert window.view
    editor = window.view.editor
    field = next(field for field in window.view.findChildren(QLineEdit) if field.isVisible() and field.acceptDrops())
    data = dragged(files["one.docx"])
    assert hold(window, data, field)
    drop(window, data, field)
    assert previewed(qtbot) == ["one.docx"]
    assert editor.review.cover.agency == ""


def test_words_dragged_into_a_text_field_are_none_of_its_business(window: MainWindow) -> None:
    window.new_review()
    assert window.view
    field = next(field for field in window.view.findChildren(QLineEdit) if field.isVisible() and field.acceptDrops())
    data = QMimeData()
    data.setText("Riverbend")
    assert hold(window, data, field)
    drop(window, data, field)
    assert window.dropping.words == ""
    assert field.text() == "Riverbend"


def test_a_locked_window_takes_nothing_and_says_nothing(window: MainWindow, files: dict[str, Path]) -> None:
    window.safety.lock()
    assert not hold(window, dragged(files["one.docx"]))
    assert window.dropping.words == ""


def test_reviews_open_for_reading_take_nothing_and_say_why(window: MainWindow, files: dict[str, Path], database: Database) -> None:
    with open_library(database.path, read_only=True) as reading:
        window.show_database(reading)
        assert not hold(window, dragged(files["one.docx"]))
        assert "for reading only" in window.dropping.words
        window.show_database(database)
    assert database.find_ids(LibraryQuery()) == []
