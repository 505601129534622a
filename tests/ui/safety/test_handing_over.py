"""Handing a review over under a passphrase, and taking it over in the preview of an import."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ipsreview.review import roster_acts
from ipsreview.review.values import Review
from ipsreview.ui.importing.preview import ImportPreview
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.safety.handing_over import HandOverDialog, TakeOverDialog
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.handing_over import HAND_OVER_SUFFIX, hand_over, take_over
from ipsreview.usecases.reviews import StoredReview
from tests.forms import cqi

WORDS, OTHERS = "four quiet words here", "another one entirely"


@pytest.fixture
def stored(window: MainWindow) -> StoredReview:
    return window.database.add(cqi(), roster_acts.write_name(demo_review().review, 1, "Annika").after)


def handed_over(tmp_path: Path, review: Review) -> Path:
    path = tmp_path / f"Riverbend{HAND_OVER_SUFFIX}"
    hand_over(cqi(), review, path, WORDS, replace=False)
    return path


def test_a_review_is_handed_over_and_read_with_its_passphrase_alone(
    window: MainWindow, stored: StoredReview, tmp_path: Path, choose_file: Callable[[Path], None]
) -> None:
    choose_file(tmp_path / "for Bo")
    dialog = HandOverDialog(window, stored, window.preferences)
    dialog.passphrase.first.setText(WORDS)
    dialog.passphrase.second.setText(WORDS)
    dialog.write()
    assert dialog.written == tmp_path / f"for Bo{HAND_OVER_SUFFIX}"
    assert b"Riverbend" not in dialog.written.read_bytes()
    assert take_over(dialog.written, WORDS).review == stored.review.without_names()


@pytest.mark.parametrize(("first", "second", "told"), [("short", "short", "8"), (WORDS, "four quiet words her", "differ")])
def test_a_passphrase_that_will_not_do_is_told_and_nothing_written(
    window: MainWindow, stored: StoredReview, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, first: str, second: str, told: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: pytest.fail("nothing may be asked yet"))
    dialog = HandOverDialog(window, stored, window.preferences)
    dialog.passphrase.first.setText(first)
    dialog.passphrase.second.setText(second)
    dialog.write()
    assert told in dialog.notice.words
    assert dialog.written is None
    assert not list(tmp_path.glob(f"*{HAND_OVER_SUFFIX}"))


def answer(*passphrases: str) -> None:
    """Type these passphrases, one after the other, into the dialog that comes next; leave it out after the last if it is still there."""

    def typed() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, TakeOverDialog)
        for each in passphrases:
            dialog.passphrase.setText(each)
            dialog.open_button.click()
        if dialog.isVisible():
            assert "not the passphrase" in dialog.notice.words
            dialog.close_button.click()

    QTimer.singleShot(100, typed)


@pytest.mark.parametrize(("passphrases", "read"), [((WORDS,), True), (("another one entirely", WORDS), True), (("another one entirely",), False)])
def test_an_import_asks_for_the_passphrase(qtbot: QtBot, window: MainWindow, tmp_path: Path, passphrases: tuple[str, ...], read: bool) -> None:
    path = handed_over(tmp_path, demo_review().review)
    answer(*passphrases)
    preview = ImportPreview(window, window.database, [path])
    qtbot.addWidget(preview)
    preview.show()
    qtbot.waitUntil(lambda: not preview.progress.isVisible())
    entry = preview.model.entries[0]
    assert (entry.incoming is not None) == read
    if read:
        qtbot.waitUntil(preview.keep_button.isEnabled)
        preview.keep_button.click()
        assert window.database.load(preview.kept[0]).review.working == demo_review().review.working
    else:
        assert not preview.keep_button.isEnabled()


def test_a_plain_review_file_is_said_to_be_plain(
    window: MainWindow, stored: StoredReview, tmp_path: Path, choose_file: Callable[[Path], None]
) -> None:
    window.show_review(stored)
    choose_file(tmp_path / "plain.ipsreview")
    window.menus.export_file.trigger()
    assert window.view
    assert "Anyone can read this file, notes included" in window.view.notice.words


def test_the_button_that_does_it_is_at_the_end_after_the_one_that_leaves(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = TakeOverDialog(window, tmp_path / "review.ipsreview-locked")
    dialog.show()
    qtbot.waitUntil(lambda: 0 < dialog.close_button.x() < dialog.open_button.x())
    dialog.close_button.click()
    assert dialog.incoming is None
