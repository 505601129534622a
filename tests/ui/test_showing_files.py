"""The ways to a file that was written: open it, or show it in its folder."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QProcess, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ipsreview.settings import Settings
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.showing_files import show_in_folder
from ipsreview.ui.theme import Theme
from ipsreview.ui.widgets.notices import Notice
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.library import Database
from tests.forms import cqi


class Desktop(QObject):
    """Stands in for the desktop: remembers what it was to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    made = Desktop()
    QDesktopServices.setUrlHandler("file", made, "open")
    yield made
    QDesktopServices.unsetUrlHandler("file")


FileManager = Callable[[int], Path]


@pytest.fixture
def file_manager(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FileManager:
    """Return what puts a `dbus-send` on the path that notes its arguments and ends with an exit code."""

    def install(code: int) -> Path:
        folder, told = tmp_path / "bin", tmp_path / "told"
        folder.mkdir()
        (folder / "dbus-send").write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{told}"\nexit {code}\n')
        (folder / "dbus-send").chmod(0o755)
        monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
        return told

    return install


def test_the_file_manager_is_asked_to_choose_the_file(file_manager: FileManager, desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    told = file_manager(0)
    show_in_folder(tmp_path / "Jane's, 5 May.docx")
    qtbot.waitUntil(lambda: told.exists() and told.read_text().endswith("string:\n"))
    qtbot.wait(50)
    assert f"array:string:file://{tmp_path}/Jane's%2C%205%20May.docx" in told.read_text().splitlines()
    assert desktop.opened == []


def test_without_an_answer_the_folder_is_opened(file_manager: FileManager, desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    file_manager(1)
    show_in_folder(tmp_path / "report.docx")
    qtbot.waitUntil(lambda: desktop.opened == [str(tmp_path)])


def test_without_a_bus_the_folder_is_opened(desktop: Desktop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    show_in_folder(tmp_path / "report.docx")
    qtbot.waitUntil(lambda: desktop.opened == [str(tmp_path)])


@pytest.mark.parametrize(("system", "command"), [("win32", ["explorer.exe", "/select,"]), ("darwin", ["open", "-R"])])
def test_other_systems_choose_the_file_themselves(system: str, command: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr("sys.platform", system)
    monkeypatch.setattr(QProcess, "startDetached", lambda program, arguments: started.append([program, *arguments]))
    show_in_folder(tmp_path / "report.docx")
    assert started == [[*command, str(tmp_path / "report.docx")]]


@pytest.fixture
def window(qtbot: QtBot, database: Database, themed: Theme, tmp_path: Path) -> Iterator[MainWindow]:
    opened = MainWindow(cqi(), Preferences(tmp_path / "settings.json", Settings(export_folder=str(tmp_path)), themed))
    qtbot.addWidget(opened)
    opened.show()
    opened.show_database(database)
    yield opened
    opened.close()


def offers(notice: Notice) -> list[str]:
    return [button.text() for button in (notice.action, notice.other) if button and button.isVisible() and button.text()]


@pytest.mark.parametrize("in_library", [True, False])
@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
def test_an_export_offers_both(
    window: MainWindow, database: Database, desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, in_library: bool
) -> None:
    path, demo = tmp_path / f"report{suffix}", demo_review()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr("ipsreview.ui.handing_out.ask_about_appendix", lambda _: False)
    stored = database.add(demo.form, demo.review)
    if in_library:
        window.export_stored(stored.id)
    else:
        window.open_review(stored.id)
        window.export_review()
    notice = window.view.notice if window.view else next(found for found in window.library.findChildren(Notice) if found.words)
    assert notice.words == f"Exported to {path}"
    assert offers(notice) == ["Open", "Show in folder"]
    notice.action.click()
    assert desktop.opened == [str(path)]


def test_a_review_file_is_only_shown_for_opening_it_would_import_it(
    window: MainWindow, database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    demo = demo_review()
    window.open_review(database.add(demo.form, demo.review).id)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "review.ipsreview"), ""))
    window.menus.export_file.trigger()
    assert window.view
    assert offers(window.view.notice) == ["Show in folder"]


def test_a_file_that_no_program_opens_is_told(window: MainWindow, database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    demo = demo_review()
    window.open_review(database.add(demo.form, demo.review).id)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "report.pdf"), ""))
    monkeypatch.setattr("ipsreview.ui.handing_out.ask_about_appendix", lambda _: False)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    window.menus.export_pdf.trigger()
    assert window.view
    window.view.notice.action.click()
    assert window.view.notice.words.startswith("No program on this computer opens")


def test_a_deletion_is_still_offered_to_be_taken_back(window: MainWindow, database: Database) -> None:
    demo = demo_review()
    database.add(demo.form, demo.review)
    window.library.refresh()
    window.library.delete_chosen()
    window.library.show_notice("Something else.")
    (notice,) = (found for found in window.library.findChildren(Notice) if found.words)
    assert offers(notice) == ["Undo delete"]
    window.library.show_notice("Exported.", ("Open", lambda: None), ("Show in folder", lambda: None))
    assert offers(notice) == ["Open", "Show in folder"]
    window.library.show_notice("Something else.")
    assert offers(notice) == ["Undo delete"]
