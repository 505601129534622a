"""Answers that the disk does not take: the screen says why, goes on trying, and offers a copy elsewhere."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ipsreview.errors import KnownError
from ipsreview.messages import message
from ipsreview.review import acts
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.wizard import editor as editing
from ipsreview.ui.wizard.view import ReviewView
from ipsreview.usecases.importing import read_review_file
from ipsreview.usecases.library import Database
from tests.ui.windows import Press

Disk = Callable[[bool], None]


@pytest.fixture
def disk_full(database: Database, monkeypatch: pytest.MonkeyPatch) -> Disk:
    """Let the disk be full, which no test can do to the machine, or have room again."""
    save = database.save

    def full(is_full: bool) -> None:
        def refuse(*_: object) -> None:
            raise KnownError(message("The disk is full."))

        monkeypatch.setattr(database, "save", refuse if is_full else save)

    return full


@pytest.fixture
def unsaved(window: MainWindow, disk_full: Disk) -> ReviewView:
    window.new_review()
    assert window.view
    disk_full(True)
    window.view.editor.do(lambda _form, review: acts.write_agency(review, "Riverbend"))
    window.view.editor.leave_field()
    return window.view


def press_other(view: ReviewView) -> None:
    assert view.notice.other
    view.notice.other.click()


def test_the_screen_says_why_and_offers_two_ways_out(unsaved: ReviewView) -> None:
    assert unsaved.notice.words == "The disk is full."
    assert unsaved.notice.other
    assert [unsaved.notice.action.text(), unsaved.notice.other.text()] == ["Try again", "Save a copy elsewhere …"]


def test_the_program_goes_on_trying_by_itself(unsaved: ReviewView, disk_full: Disk, database: Database, qtbot: QtBot) -> None:
    unsaved.editor._retry.setInterval(20)
    unsaved.editor.flush()
    disk_full(False)
    qtbot.waitUntil(lambda: unsaved.editor.save_state is editing.SaveState.SAVED)
    assert database.load(unsaved.editor.stored.id).review.cover.agency == "Riverbend"
    assert unsaved.notice.words == ""


def test_a_copy_elsewhere_holds_what_is_not_saved(unsaved: ReviewView, choose_file: Callable[[Path], None], tmp_path: Path) -> None:
    choose_file(tmp_path / "stick")
    press_other(unsaved)
    assert read_review_file(tmp_path / "stick.ipsreview").review == unsaved.editor.review
    assert "stick.ipsreview" in unsaved.notice.words
    assert "not encrypted" in unsaved.notice.words
    unsaved.editor.flush()
    assert "The disk is full." in unsaved.notice.words
    assert "stick.ipsreview" in unsaved.notice.words


def test_a_copy_that_cannot_be_written_is_told(
    unsaved: ReviewView, window: MainWindow, choose_file: Callable[[Path], None], press: Press, tmp_path: Path
) -> None:
    choose_file(tmp_path / "nowhere" / "copy.ipsreview")
    seen = press("OK")
    press_other(unsaved)
    assert "nowhere" in seen[0]
    assert unsaved.notice.words == "The disk is full."


def test_leaving_with_a_copy_is_leaving(
    unsaved: ReviewView, window: MainWindow, choose_file: Callable[[Path], None], press: Press, tmp_path: Path
) -> None:
    choose_file(tmp_path / "copy.ipsreview")
    before = unsaved.editor.review
    seen = press("Save a copy")
    assert window.close_review()
    assert seen == ["Leave without saving the last answers? The disk is full."]
    assert read_review_file(tmp_path / "copy.ipsreview").review == before


def test_a_copy_thought_better_of_asks_again(unsaved: ReviewView, window: MainWindow, press: Press, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    press("Save a copy", "Stay")
    assert not window.close_review()
    assert window.view is unsaved


def test_the_second_offer_goes_with_the_problem(unsaved: ReviewView, disk_full: Disk) -> None:
    disk_full(False)
    unsaved.notice.action.click()
    unsaved.tell("Put into the report")
    assert unsaved.notice.other
    assert unsaved.notice.other.isHidden()
