"""The first start, encrypted reviews, damage, and the place the program opens at."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ipsreview.messages import message
from ipsreview.review import acts
from ipsreview.review.steps import COVER, Step, item_step
from ipsreview.review.values import blank_review
from ipsreview.ui.library.empty import Advice
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.safety import opening
from ipsreview.ui.safety.damage import DamageDialog
from ipsreview.ui.safety.gate import KeyGate
from ipsreview.ui.safety.recovery_key import RecoveryKeyDialog, print_key
from ipsreview.ui.safety.resuming import SOON_MS
from ipsreview.ui.widgets.buttons import Button
from ipsreview.ui.widgets.notices import Notice
from ipsreview.usecases.backups import Why, backup_now, list_backups
from ipsreview.usecases.library import DamagedError, Database, LibraryQuery, open_library
from ipsreview.usecases.protecting import encrypt
from tests.forms import cqi

FOUR_WORDS = "correct horse battery staple"


@pytest.fixture(autouse=True, params=["a small file", "a large file"])
def size(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A small file is opened at once, a large one beside the window; nothing else differs."""
    if request.param == "a large file":
        monkeypatch.setattr(opening, "AT_ONCE_BYTES", 0)


@pytest.fixture
def closed(window: MainWindow) -> Path:
    """The window without reviews; the path of those it had."""
    path = window.close_database()
    assert path
    return path


def shown(window: MainWindow) -> KeyGate:
    page = window._stack.currentWidget()
    assert isinstance(page, KeyGate)
    return page


def test_the_window_lives_on_while_a_large_file_is_read(
    window: MainWindow, closed: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    lived: list[bool] = []

    def slow(*args: Any, **options: Any) -> Database:
        lived.append(beside.wait(0.2))
        return open_library(*args, **options)

    beside = Event()
    QTimer.singleShot(0, beside.set)
    monkeypatch.setattr(opening, "open_library", slow)
    window.safety.open(closed)
    assert lived == ["a large file" in request.node.name]
    assert window.has_database


def test_a_later_start_offers_nothing(window: MainWindow, closed: Path) -> None:
    window.safety.begin(closed)
    assert window.menus.new.isEnabled()


def test_encrypted_reviews_are_asked_for_until_the_passphrase_is_right(window: MainWindow, closed: Path) -> None:
    encrypt(closed, FOUR_WORDS)
    window.safety.open(closed)
    gate = shown(window)
    assert not window.menuBar().isVisible()
    gate.field.setText("wrong horse")
    gate.open_button.click()
    assert "not the passphrase" in gate.notice.words
    assert not window.has_database
    gate.field.setText(FOUR_WORDS)
    gate.field.entered.emit()
    assert window.menus.new.isEnabled()
    assert window.menuBar().isVisible()


def test_the_recovery_key_is_not_lost_by_escape(window: MainWindow, qtbot: QtBot) -> None:
    dialog = RecoveryKeyDialog(window, "AAAA-BBBB")
    dialog.show()
    dialog.reject()
    assert dialog.isVisible()
    dialog.kept.click()
    dialog.close_button.click()
    assert not dialog.isVisible()


def test_the_recovery_key_is_printed(window: MainWindow, tmp_path: Path) -> None:
    from pypdf import PdfReader
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "key.pdf"))
    print_key(printer, "AAAA-BBBB")
    assert "AAAA-BBBB" in PdfReader(tmp_path / "key.pdf").pages[0].extract_text()


def test_a_damaged_file_is_told_and_the_newest_good_backup_brought_back(window: MainWindow, closed: Path) -> None:
    with open_library(closed) as database:
        kept = database.add(cqi(), blank_review(cqi())).id
        backup_now(database, Why.ASKED)
    damage = b"no database" * 1000
    closed.write_bytes(damage)
    window.safety.open(closed)
    assert any(str(closed) in part.words for part in window.library.findChildren(Advice))
    dialog = window.findChild(DamageDialog)
    assert "1 review" in dialog.words
    assert closed.read_bytes() == damage
    dialog.bring_back.click()
    assert window.database.load(kept)
    assert [file for file in closed.parent.iterdir() if file.is_file() and file.read_bytes() == damage]


def test_what_can_be_read_of_a_damaged_file_is_saved_and_gone_on_with(window: MainWindow, closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_library(closed) as database:
        kept = [database.add(cqi(), acts.write_agency(blank_review(cqi()), f"Agency {number}").after).id for number in range(40)]
    data = bytearray(closed.read_bytes())
    data[-8192:-4096] = bytes(4096)
    closed.write_bytes(data)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(closed.with_name("saved.db")), ""))
    dialog = DamageDialog(window, DamagedError(message("Damaged.")), closed, None)
    assert "No good backup" in dialog.words
    dialog.save.click()
    assert "are saved" in dialog.words
    assert closed.read_bytes() == bytes(data)
    next(button for button in dialog.findChildren(Button) if button.text() == "Go on with these").click()
    assert set(window.database.find_ids(LibraryQuery())) <= set(kept)
    assert [file for file in closed.parent.iterdir() if file.is_file() and file.read_bytes() == data]


def test_a_start_backs_up_what_has_changed(window: MainWindow, closed: Path) -> None:
    with open_library(closed) as database:
        database.add(cqi(), blank_review(cqi()))
    window.safety.open(closed)
    window.safety.backups.finish()
    assert [(backup.why, backup.reviews) for backup in list_backups(closed)] == [(Why.START, 1)]


def test_a_backup_that_cannot_be_made_is_told(window: MainWindow, closed: Path, qtbot: QtBot) -> None:
    with open_library(closed) as database:
        database.add(cqi(), blank_review(cqi()))
    window.preferences.choose_second_backups(str(closed.parent / "unplugged"))
    with qtbot.waitSignal(window.safety.backups.failed):
        window.safety.open(closed)
    assert "unplugged" in window.library.findChild(Notice).words


def test_the_next_start_opens_the_same_review_at_the_same_step(window: MainWindow, closed: Path, qtbot: QtBot) -> None:
    window.safety.open(closed)
    window.new_review()
    assert window.view
    review_id = window.view.editor.stored.id
    window.view.show_step(item_step(7))
    window.close()
    window.safety.end()
    window._database = None
    window.show()
    window.safety.open(closed)
    assert window.view
    assert (window.view.editor.stored.id, window.view.step) == (review_id, item_step(7))
    assert "where you left off" in window.view.notice.words


def test_a_review_that_was_left_is_not_opened_again(window: MainWindow, closed: Path) -> None:
    window.safety.open(closed)
    window.new_review()
    window.close_review()
    assert window.close_database()
    window.safety.open(closed)
    assert window.view is None


CUT_OFF = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ipsreview.review import acts
from ipsreview.review.steps import item_step
from ipsreview.ui.application import make_window
application = QApplication([])
window = make_window(application)
window.show()
window.safety.open(Path(sys.argv[1]))
window.new_review()
window.view.editor.do(lambda _form, review: acts.write_agency(review, "Riverbend"))
window.view.show_step(item_step(3))
QTimer.singleShot(int(sys.argv[2]), lambda: print("working", flush=True))
application.exec()
"""


@pytest.mark.parametrize(("after", "step"), [(2 * SOON_MS, item_step(3)), (0, COVER)], ids=["in peace", "as soon as a page was changed"])
def test_after_a_kill_the_program_says_what_it_recovered(window: MainWindow, closed: Path, tmp_path: Path, after: int, step: Step) -> None:
    environment = os.environ | {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    other = subprocess.Popen([sys.executable, "-c", CUT_OFF, closed, str(after)], stdout=subprocess.PIPE, text=True, env=environment)
    with other:
        assert other.stdout
        assert other.stdout.readline() == "working\n"
        os.kill(other.pid, signal.SIGKILL)
    window.safety.open(closed)
    assert window.view
    assert window.view.step == step
    assert window.view.editor.review.cover.agency == "Riverbend"
    assert "Recovered: this review" in window.view.notice.words


def test_a_place_that_the_form_no_longer_has_opens_the_review_all_the_same(window: MainWindow, closed: Path) -> None:
    with open_library(closed) as database:
        stored = database.add(cqi(), acts.write_agency(blank_review(cqi()), "Riverbend").after)
        database.remember_place(stored.id, "item.99")
    window.safety.open(closed)
    assert window.view
    assert window.view.step == COVER
