"""The window's verbs, through its real dialogs: new, open, finish, reopen, export, import, delete, undo, close."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from ipsreview.review import acts
from ipsreview.review.steps import COVER, NOTES, SUMMARY, item_step
from ipsreview.review.values import blank_review
from ipsreview.settings import Settings
from ipsreview.settings import Theme as Choice
from ipsreview.ui.importing.preview import ImportPreview
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.theme import COLOURS, DARK, Theme
from ipsreview.ui.widgets.notices import Notice
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.exporting import export_word
from ipsreview.usecases.library import Database, LibraryQuery, State, open_library
from tests.forms import cqi


@pytest.fixture
def window(qtbot: QtBot, database: Database, themed: Theme, tmp_path: Path) -> Iterator[MainWindow]:
    opened = MainWindow(cqi(), Preferences(tmp_path / "settings.json", Settings(export_folder=str(tmp_path)), themed))
    qtbot.addWidget(opened)
    opened.show()
    opened.show_database(database)
    yield opened
    opened.close()


def test_a_window_that_is_closed_before_it_knows_a_form_keeps_its_settings(qtbot: QtBot, themed: Theme, tmp_path: Path) -> None:
    early = MainWindow(None, Preferences(tmp_path / "settings.json", Settings(), themed))
    qtbot.addWidget(early)
    early.show()
    assert not early.menus.new.isEnabled()
    assert early.close()
    assert not (tmp_path / "settings.json").exists()


@pytest.mark.parametrize("choice", list(COLOURS))
def test_one_hairline_runs_below_the_menus(window: MainWindow, themed: Theme, choice: Choice) -> None:
    themed.choose(choice)
    picture = window.menuBar().grab().toImage()
    lowest = {picture.pixelColor(across, picture.height() - 1).name() for across in range(picture.width())}
    assert picture.width() == window.width()
    assert lowest == {COLOURS[choice].line}


@pytest.fixture
def choose_file(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Stand in for the system's own file dialog, which no test can press."""

    def chosen(path: Path) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(path))

    return chosen


def press(words: str, seen: list[str] | None = None) -> None:
    """Press a button of the message box that comes next."""

    def pressed() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        if seen is not None:
            seen.append(f"{box.text()} {box.informativeText()}")
        button = next(button for button in box.buttons() if words in button.text())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, pressed)


def answer_preview(*, keep: bool, seen: list[str] | None = None) -> None:
    """Wait until the preview that comes next has read its files, then keep them or cancel."""

    def answered() -> None:
        preview = QApplication.activeModalWidget()
        assert isinstance(preview, ImportPreview)
        if not preview.progress.isHidden():
            QTimer.singleShot(10, answered)
            return
        if seen is not None:
            seen.append(preview.details.words())
        (preview.keep_button if keep else preview.cancel_button).click()

    QTimer.singleShot(0, answered)


def test_a_new_review_opens_on_the_agency_and_is_kept(window: MainWindow, database: Database) -> None:
    window.menus.new.trigger()
    assert window.view
    QTest.keyClicks(window.focusWidget(), "Riverbend")
    window.close_review()
    rows = database.rows(database.find_ids(LibraryQuery()))
    assert [row.agency for row in rows] == ["Riverbend"]
    assert window.view is None


def test_the_trainer_is_remembered_for_the_next_review(window: MainWindow) -> None:
    window.new_review()
    assert window.view
    window.view.editor.do(lambda _form, review: acts.write_trainer(review, "A. Trainer"))
    window.close_review()
    window.new_review()
    assert window.view.editor.review.cover.trainer == "A. Trainer"


def test_finishing_with_gaps_asks_one_question(window: MainWindow) -> None:
    window.new_review()
    assert window.view
    seen: list[str] = []
    press("Go on working", seen)
    window.finish_review()
    assert window.view.editor.stored.state is State.DRAFT
    press("Finish with gaps", seen)
    window.finish_review()
    assert window.view.editor.stored.state is State.FINISHED
    assert len(seen) == 2
    assert "answers are missing" in seen[0]
    assert not window.menus.finish.isEnabled()


def test_finishing_is_told_whatever_was_told_just_before(window: MainWindow) -> None:
    window.new_review()
    assert window.view
    window.view.copy_summary()
    press("Finish with gaps")
    window.finish_review()
    assert window.view.notice.words.startswith("Finished")
    assert window.view.notice.action.text() == "Reopen"


def test_a_finished_review_is_reopened_as_its_next_version(window: MainWindow, database: Database) -> None:
    window.new_review()
    assert window.view
    press("Finish with gaps")
    window.finish_review()
    window.menus.reopen.trigger()
    assert (window.view.editor.stored.version, window.view.editor.stored.state) == (2, State.DRAFT)
    assert window.view.editor.editable
    assert [version.state for version in database.versions(window.view.editor.stored.id)] == [State.FINISHED, State.DRAFT]


def test_the_menu_names_what_is_undone_and_redone(window: MainWindow) -> None:
    window.new_review()
    assert window.view
    assert not window.menus.undo.isEnabled()
    window.view.show_step(item_step(5))
    QTest.keyClicks(window.view, "2")
    assert window.menus.undo.text() == "&Undo: tick Needs improvement (item 5)"
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.view.editor.review.items[5].rating is None
    assert window.menus.redo.text() == "&Redo: tick Needs improvement (item 5)"
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert window.view.editor.review.items[5].rating == "needs_improvement"


def test_alt_and_the_arrows_move_between_steps(window: MainWindow) -> None:
    window.new_review()
    assert window.view
    for step in (NOTES, item_step(1)):
        QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        assert window.view.step == step
    for step in (NOTES, COVER, COVER):
        QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert window.view.step == step


def test_control_z_in_a_text_takes_the_typing_back(window: MainWindow) -> None:
    window.new_review()
    assert window.view
    QTest.keyClicks(window.focusWidget(), "Riverbend")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.view.editor.review.cover.agency == ""


def test_export_writes_the_word_document_and_says_where(window: MainWindow, choose_file: Callable[[Path], None], tmp_path: Path) -> None:
    window.new_review()
    assert window.view
    choose_file(tmp_path / "report")
    window.menus.export.trigger()
    assert (tmp_path / "report.docx").read_bytes().startswith(b"PK")
    assert "report.docx" in window.view.notice.words
    assert window.preferences.settings.export_folder == str(tmp_path)


def test_a_name_without_its_ending_never_replaces_a_file_unasked(window: MainWindow, choose_file: Callable[[Path], None], tmp_path: Path) -> None:
    (tmp_path / "report.docx").write_text("mine")
    window.new_review()
    choose_file(tmp_path / "report")
    seen: list[str] = []
    press("OK", seen)
    window.menus.export.trigger()
    assert (tmp_path / "report.docx").read_text() == "mine"
    assert "report.docx" in seen[0]


def test_a_review_file_goes_out_and_comes_in(window: MainWindow, database: Database, choose_file: Callable[[Path], None], tmp_path: Path) -> None:
    window.new_review()
    assert window.view
    window.view.editor.do(lambda _form, review: acts.write_agency(review, "Riverbend"))
    choose_file(tmp_path / "one.ipsreview")
    window.menus.export_file.trigger()
    before = window.view.editor.review
    database.delete(window.view.editor.stored.id)
    answer_preview(keep=True)
    window.menus.import_file.trigger()
    assert window.view
    assert window.view.editor.review == before
    assert len(database.find_ids(LibraryQuery())) == 1


def test_a_folder_of_reports_comes_in_at_once(window: MainWindow, database: Database, choose_file: Callable[[Path], None], tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    demo = demo_review()
    export_word(demo.form, demo.review, folder / "one.docx", replace=False)
    choose_file(folder)
    answer_preview(keep=False)
    window.menus.import_folder.trigger()
    assert database.find_ids(LibraryQuery()) == []
    answer_preview(keep=True)
    window.menus.import_folder.trigger()
    assert window.view
    assert window.view.editor.stored.state is State.FINISHED
    assert window.view.editor.review == demo.review.report_copy()


def test_a_folder_without_reports_is_said_to_be_one(window: MainWindow, choose_file: Callable[[Path], None], tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    choose_file(tmp_path / "empty")
    window.menus.import_folder.trigger()
    assert "There is no report in" in window.library.findChild(Notice).words


def test_a_faulty_review_file_is_told_with_its_places(window: MainWindow, choose_file: Callable[[Path], None], tmp_path: Path) -> None:
    wrong = {"format": "ipsreview-review", "version": 1, "form": {"id": "ips-cqi", "version": "1"}, "team_size": -1}
    (tmp_path / "bad.ipsreview").write_text(json.dumps(wrong))
    choose_file(tmp_path / "bad.ipsreview")
    seen: list[str] = []
    answer_preview(keep=False, seen=seen)
    window.menus.import_file.trigger()
    assert "team_size" in seen[0]
    assert window.view is None


def test_duplicate_starts_the_next_review_of_the_agency(window: MainWindow, database: Database) -> None:
    review = acts.tick_rating(cqi(), acts.write_agency(blank_review(cqi()), "Riverbend").after, 1, "ips").after
    stored = database.add(cqi(), review)
    window.library.refresh(stored.id)
    window.library.duplicate_requested.emit(stored.id)
    assert window.view
    assert window.view.editor.review == acts.write_agency(blank_review(cqi()), "Riverbend").after


def test_a_deletion_is_undone_from_the_menu(window: MainWindow, database: Database) -> None:
    stored = database.add(cqi(), blank_review(cqi()))
    window.library.refresh(stored.id)
    assert not window.menus.undo.isEnabled()
    window.library.delete_chosen()
    assert database.find_ids(LibraryQuery()) == []
    assert window.menus.undo.isEnabled()
    window.menus.undo.trigger()
    assert database.find_ids(LibraryQuery()) == [stored.id]
    assert not window.menus.undo.isEnabled()


def test_closing_the_window_keeps_what_was_typed_last(window: MainWindow, tmp_path: Path) -> None:
    window.new_review()
    assert window.view
    review_id = window.view.editor.stored.id
    QTest.keyClicks(window.focusWidget(), "Riverbend")
    assert window.close()
    with open_library(tmp_path / "reviews.db") as again:
        assert again.load(review_id).review.cover.agency == "Riverbend"


def test_a_review_that_cannot_be_saved_is_left_only_on_purpose(window: MainWindow, database: Database) -> None:
    window.new_review()
    assert window.view
    database.delete(window.view.editor.stored.id)
    window.view.editor.do(lambda _form, review: acts.write_agency(review, "Riverbend"))
    seen: list[str] = []
    press("Stay", seen)
    assert not window.close_review()
    assert window.view.editor.review.cover.agency == "Riverbend"
    assert len(seen) == 1
    press("Leave without saving")
    assert window.close_review()


def test_colours_and_text_size_are_chosen_in_the_menu_and_kept(window: MainWindow, themed: Theme, tmp_path: Path) -> None:
    window.menus.themes[Choice.DARK].trigger()
    window.menus.larger.trigger()
    assert themed.colours is DARK
    assert themed.text_size == 110
    kept = json.loads((tmp_path / "settings.json").read_text())
    assert (kept["theme"], kept["text_size"]) == ("dark", 110)


def test_the_summary_finishes_and_exports(window: MainWindow, qtbot: QtBot) -> None:
    window.new_review()
    assert window.view
    window.view.show_step(SUMMARY)
    press("Finish with gaps")
    QTest.mouseClick(window.view.bottom.finish, Qt.MouseButton.LeftButton)
    assert window.view.editor.stored.state is State.FINISHED
    assert not window.view.bottom.finish.isVisible()
    assert window.view.bottom.export.isVisible()
