"""What the dialogs of safety do with whole files: the window lives meanwhile, and Cancel leaves every byte as it was."""

import time
from collections.abc import Callable
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from typing import Any, Self

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.many_reviews import keep_many_reviews
from ipsreview.errors import KnownError
from ipsreview.messages import message
from ipsreview.review import acts
from ipsreview.review.values import blank_review
from ipsreview.ui.lines_dialog import Line
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.safety.backups import BackupsDialog
from ipsreview.ui.safety.damage import DamageDialog
from ipsreview.ui.safety.protection import ProtectionDialog
from ipsreview.ui.safety.recovery_key import RecoveryKeyDialog
from ipsreview.ui.widgets.buttons import Button
from ipsreview.ui.working import WorkingDialog
from ipsreview.usecases.backups import Why, backup_now
from ipsreview.usecases.library import LibraryQuery
from ipsreview.usecases.protecting import encrypt, is_encrypted, unlock
from tests.forms import cqi
from tests.store.walk import contents
from tests.ui.windows import Press

FOUR_WORDS = "correct horse battery staple"
CANCELLED = "Cancelled. Everything is as it was."


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Have a verb of the use cases take so long that the user thinks better of it; then it goes on as it is."""

    def slowed(verb: str) -> None:
        module, _, name = verb.rpartition(".")
        real = getattr(__import__(module, fromlist=[name]), name)

        def take_long(*given: Any) -> object:
            end = time.monotonic() + 20
            while not given[-1]() and time.monotonic() < end:
                time.sleep(0.005)
            return real(*given)

        monkeypatch.setattr(verb, take_long)

    return slowed


@pytest.fixture
def path(window: MainWindow) -> Path:
    """The reviews of the window: two, and a backup of the first."""
    database = window.database
    database.add(cqi(), acts.write_agency(blank_review(cqi()), "Riverbend").after)
    backup_now(database, Why.ASKED)
    database.add(cqi(), acts.write_agency(blank_review(cqi()), "Northside").after)
    return database.path


def cancel_next() -> list[str]:
    """Press Cancel in the next dialog that says what is being done; return what it says, once it has been there."""
    said: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, WorkingDialog) and dialog.cancel_button.isVisible():
            said.append(dialog.words.text())
            dialog.cancel_button.click()
        else:
            QTimer.singleShot(5, look)

    QTimer.singleShot(5, look)
    return said


def closed(window: MainWindow) -> dict[str, str]:
    """Close the reviews, and return what is in their folder."""
    path = window.close_database()
    assert path
    return {name: digest for name, digest in contents(path.parent).items() if name.startswith("reviews.db")}


def type_new(dialog: ProtectionDialog) -> None:
    for field in (dialog.new.first, dialog.new.second):
        field.setText(FOUR_WORDS)


def test_encrypting_is_cancelled(window: MainWindow, path: Path, slow: Callable[[str], None]) -> None:
    before = closed(window)
    window.safety.open(path)
    slow("ipsreview.ui.safety.protection.encrypt")
    dialog = ProtectionDialog(window)
    dialog.show()
    type_new(dialog)
    said = cancel_next()
    dialog.encrypt_button.click()
    assert said == ["Encrypting your reviews …"]
    assert dialog.notice.words == CANCELLED
    assert len(window.database.find_ids(LibraryQuery())) == 2
    dialog.close()
    assert closed(window) == before


def test_decrypting_is_cancelled(window: MainWindow, path: Path, slow: Callable[[str], None]) -> None:
    closed(window)
    encrypt(path, FOUR_WORDS)
    key = unlock(path, FOUR_WORDS)
    window.safety.open(path, key)
    before = closed(window)
    window.safety.open(path, key)
    slow("ipsreview.ui.safety.protection.decrypt")
    dialog = ProtectionDialog(window)
    dialog.show()
    dialog.old.setText(FOUR_WORDS)
    said = cancel_next()
    dialog.decrypt()
    assert said == ["Decrypting your reviews …"]
    assert dialog.notice.words == CANCELLED
    assert window.database.key == key
    dialog.close()
    assert closed(window) == before


def test_bringing_a_backup_back_is_cancelled(window: MainWindow, path: Path, slow: Callable[[str], None], press: Press) -> None:
    before = closed(window)
    window.safety.open(path)
    slow("ipsreview.ui.safety.backups.restore_backup")
    dialog = BackupsDialog(window)
    dialog.show()
    press("Bring back")
    said = cancel_next()
    dialog._area.widget().findChildren(Line)[-1].findChild(Button).click()
    assert said == ["Bringing the backup back …"]
    assert dialog.notice.words == CANCELLED
    assert len(window.database.find_ids(LibraryQuery())) == 2
    dialog.close()
    assert closed(window) == before


def test_saving_what_can_be_read_is_cancelled(
    window: MainWindow, path: Path, slow: Callable[[str], None], choose_file: Callable[[Path], None]
) -> None:
    before = closed(window)
    slow("ipsreview.ui.safety.damage.salvage")
    dialog = DamageDialog(window, KnownError(message("Damaged.")), path, None)
    dialog.show()
    choose_file(path.with_name("saved.db"))
    said = cancel_next()
    dialog.save.click()
    assert said == ["Saving what can be read …"]
    assert dialog.notice.words == CANCELLED
    dialog.close()
    assert {name: digest for name, digest in contents(path.parent).items() if ".db" in name} == before


def test_a_list_of_backups_that_is_not_waited_for_says_so(window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from ipsreview.ui.safety import backups

    real = backups.iter_backups

    def one_by_one(*given: Any) -> Any:
        for backup in real(*given):
            time.sleep(0.5)
            yield backup

    backup_now(window.database, Why.ASKED)
    monkeypatch.setattr(backups, "iter_backups", one_by_one)
    said = cancel_next()
    dialog = BackupsDialog(window)
    dialog.show()
    assert said == ["Reading your backups …"]
    assert dialog.notice.words == "Cancelled: only the newest backups are listed."
    assert len(dialog._area.widget().findChildren(Line)) == 1
    dialog.close()


def test_the_window_lives_while_a_deletion_waits_for_its_backup(window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from ipsreview.ui.safety import background

    real = background.backup_now

    def slowly(*given: Any, **named: Any) -> object:
        time.sleep(0.5)
        return real(*given, **named)

    monkeypatch.setattr(background, "backup_now", slowly)
    with Ticking() as ticking:
        window.safety.back_up_before_deletion()
    assert ticking.longest < 0.25
    assert any(".deletion." in file.name for file in (path.parent / "backups").iterdir())


class Ticking:
    """Looks how long the window's timer stands still at the longest."""

    def __init__(self) -> None:
        self.moments: list[float] = []
        self._timer = QTimer(interval=5)
        self._timer.timeout.connect(self._tick)

    def __enter__(self) -> Self:
        self._tick()
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()
        self._tick()

    @property
    def longest(self) -> float:
        return max(after - before for before, after in pairwise(self.moments))

    def _tick(self) -> None:
        self.moments.append(time.monotonic())


@pytest.mark.slow
def test_the_window_lives_while_thousands_of_reviews_are_encrypted(window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "many" / "reviews.db"
    path.parent.mkdir()
    keep_many_reviews(path, 8000)
    window.close_database()
    window.safety.open(path)
    monkeypatch.setattr(RecoveryKeyDialog, "exec", lambda _: None)
    monkeypatch.setattr(ProtectionDialog, "_offer_to_remove_remains", lambda _: None)
    dialog = ProtectionDialog(window)
    dialog.show()
    type_new(dialog)
    real, ticking = window.safety._opening.open, Ticking()

    def opened(*given: Any, **named: Any) -> None:
        ticking.__exit__()
        real(*given, **named)

    monkeypatch.setattr(window.safety._opening, "open", opened)
    with ticking:
        dialog.encrypt_button.click()
    dialog.close()
    took = ticking.moments[-1] - ticking.moments[0]
    assert is_encrypted(path)
    assert took > 1
    assert ticking.longest < took / 3
    with suppress(KnownError):
        window.close_database()
