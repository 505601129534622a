"""The dialogs of the menu “Safety”, on real databases and real backups."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ipsreview.errors import KnownError
from ipsreview.messages import message
from ipsreview.review import acts
from ipsreview.review.values import blank_review
from ipsreview.review.worksheet_acts import write_evidence
from ipsreview.ui.lines_dialog import Line, LinesDialog
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.safety.backups import BackupsDialog
from ipsreview.ui.safety.deleted import DeletedDialog
from ipsreview.ui.safety.protection import ProtectionDialog
from ipsreview.ui.safety.recovery_key import RecoveryKeyDialog
from ipsreview.ui.safety.retention import RetentionDialog
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button
from ipsreview.ui.widgets.scrolling import FocusEdge
from ipsreview.usecases.backups import Why, backup_now, list_backups
from ipsreview.usecases.library import Database, LibraryQuery
from ipsreview.usecases.protecting import encrypt, is_encrypted, plain_remains, unlock
from tests.forms import cqi
from tests.ui.windows import Press

FOUR_WORDS = "correct horse battery staple"
OTHER_WORDS = "another four words indeed"

Opened = Callable[[type[LinesDialog]], LinesDialog]


@pytest.fixture
def opened(window: MainWindow) -> Iterator[Callable[..., LinesDialog]]:
    """Open a dialog of the window without waiting for its end."""
    dialogs: list[LinesDialog] = []

    def made(kind: type[LinesDialog]) -> LinesDialog:
        dialogs.append(kind(window))
        dialogs[-1].show()
        return dialogs[-1]

    yield made
    for dialog in dialogs:
        dialog.close()


def add(database: Database, agency: str) -> int:
    return database.add(cqi(), acts.write_agency(blank_review(cqi()), agency).after).id


def lines(dialog: LinesDialog) -> list[Line]:
    return dialog._area.widget().findChildren(Line)


def listed(window: MainWindow) -> list[int]:
    return window.database.find_ids(LibraryQuery())


def test_a_deleted_review_is_listed_and_brought_back(window: MainWindow, opened: Opened) -> None:
    kept = add(window.database, "Riverbend")
    window.database.delete(kept)
    dialog = opened(DeletedDialog)
    assert "Riverbend" in dialog.words
    lines(dialog)[0].findChild(Button).click()
    assert listed(window) == [kept]
    assert "No review is deleted. One that you delete" in dialog.words


def test_bringing_a_review_back_ends_the_offer_to_undo(window: MainWindow, opened: Opened) -> None:
    kept = add(window.database, "Riverbend")
    window.library.refresh(kept)
    window.library.delete_chosen()
    lines(opened(DeletedDialog))[0].findChild(Button).click()
    assert not window.library.can_undo_delete
    assert not window.menus.undo.isEnabled()


def test_a_backup_is_made_and_brought_back_with_one_of_what_there_was(window: MainWindow, opened: Opened, press: Press) -> None:
    first = add(window.database, "Riverbend")
    dialog = opened(BackupsDialog)
    assert "“Back up now” makes one" in dialog.words
    dialog.make.click()
    assert "1 review" in dialog.words
    dialog.make.click()
    assert "Nothing has changed" in dialog.words
    second = add(window.database, "Northside")
    seen = press("Bring back")
    lines(dialog)[0].findChild(Button).click()
    assert "1 review" in seen[0]
    assert listed(window) == [first]
    assert len(lines(dialog)) == 2
    press("Bring back")
    lines(dialog)[0].findChild(Button).click()
    assert set(listed(window)) == {first, second}


def test_a_restore_thought_better_of_changes_nothing(window: MainWindow, opened: Opened, press: Press) -> None:
    add(window.database, "Riverbend")
    backup_now(window.database, Why.ASKED)
    add(window.database, "Northside")
    press("Cancel")
    lines(opened(BackupsDialog))[0].findChild(Button).click()
    assert len(listed(window)) == 2


def test_an_open_review_that_cannot_be_saved_keeps_a_backup_from_coming_back(
    window: MainWindow, opened: Opened, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise KnownError(message("The disk is full."))

    window.new_review()
    assert window.view
    backup_now(window.database, Why.ASKED)
    monkeypatch.setattr(window.database, "save", refuse)
    window.view.editor.do(lambda _form, review: acts.write_agency(review, "Riverbend"))
    press("Bring back", "Stay")
    lines(opened(BackupsDialog))[0].findChild(Button).click()
    assert window.view
    assert window.view.editor.review.cover.agency == "Riverbend"


def test_a_damaged_backup_cannot_be_brought_back(window: MainWindow, opened: Opened) -> None:
    add(window.database, "Riverbend")
    backup = backup_now(window.database, Why.ASKED)
    assert backup
    backup.path.write_bytes(b"x" * 5000)
    dialog = opened(BackupsDialog)
    assert "cannot be read" in dialog.words
    assert not lines(dialog)[0].findChild(Button).isEnabled()


def test_a_second_folder_takes_backups_at_once(window: MainWindow, opened: Opened, choose_file: Callable[[Path], None], tmp_path: Path) -> None:
    add(window.database, "Riverbend")
    stick = tmp_path / "stick"
    stick.mkdir()
    choose_file(stick)
    dialog = opened(BackupsDialog)
    dialog.choose.click()
    assert len(list(stick.rglob("*.backup"))) == 1
    assert str(stick) in dialog.second.text()
    dialog.without.click()
    assert window.preferences.second_backups is None


def test_a_second_folder_that_is_gone_is_told(window: MainWindow, opened: Opened, tmp_path: Path) -> None:
    window.preferences.choose_second_backups(str(tmp_path / "unplugged"))
    add(window.database, "Riverbend")
    dialog = opened(BackupsDialog)
    dialog.make.click()
    assert "unplugged" in dialog.notice.words


def test_nothing_is_due_until_days_are_chosen(window: MainWindow, opened: Opened) -> None:
    dialog = opened(RetentionDialog)
    assert not dialog.limited.isChecked()
    assert "Nothing has to be removed today." in dialog.words
    dialog.limited.click()
    assert window.preferences.settings.retention_days == 30
    dialog.days.setValue(7)
    assert window.preferences.settings.retention_days == 7
    dialog.limited.click()
    assert window.preferences.settings.retention_days == 0


@pytest.fixture
def long_after(window: MainWindow, press: Press) -> Iterator[RetentionDialog]:
    """The dialog a year after a report with evidence was finished, and backed up."""
    database = window.database
    review = acts.write_agency(blank_review(cqi()), "Riverbend").after
    review = write_evidence(cqi(), review, 5, "Said in confidence").after
    database.finish(database.add(cqi(), review))
    backup_now(database, Why.ASKED)
    window.preferences.choose_retention(30)
    dialog = RetentionDialog(window, lambda: datetime.now(UTC).date() + timedelta(days=365))
    dialog.show()
    yield dialog
    dialog.close()


def test_what_is_due_is_shown_first_and_removed_from_the_backups_too(window: MainWindow, long_after: RetentionDialog, press: Press) -> None:
    assert "Riverbend" in long_after.words
    assert "texts of evidence 1." in long_after.words
    seen = press("Cancel")
    long_after.remove_button.click()
    (kept,) = listed(window)
    assert window.database.load(kept).review.working.evidence
    assert "backups that hold it (1)" in seen[0]
    press("Remove for good")
    long_after.remove_button.click()
    assert not window.database.load(kept).review.working.evidence
    assert "Removed, from the reviews and from their backups." in long_after.words
    assert "its working copy" in long_after.words
    assert not long_after.remove_button.isEnabled()


def test_everything_is_deleted_on_this_computer(
    window: MainWindow, long_after: RetentionDialog, press: Press, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = tmp_path / "log" / "ipsreview.log"
    log.parent.mkdir()
    for name in ("ipsreview.log", "ipsreview.log.1"):
        (log.parent / name).write_text("known problem")
    monkeypatch.setattr("ipsreview.ui.safety.retention.log_path", lambda: log)
    (log.parent / "crashes").mkdir()
    (log.parent / "crashes" / "crash-2026-05-04-120000-000000.txt").write_text("a report")
    monkeypatch.setattr("ipsreview.ui.safety.retention.crash_folder", lambda: log.parent / "crashes")
    (tmp_path / "words.txt").write_text("clubhous")
    monkeypatch.setattr("ipsreview.ui.safety.retention.own_words_path", lambda: tmp_path / "words.txt")
    (tmp_path / "report.docx").write_text("exported")
    press("Cancel")
    long_after.everything.click()
    assert listed(window)
    press("Delete everything")
    long_after.everything.click()
    assert not window.isVisible()
    assert sorted(file.name for file in tmp_path.rglob("*") if file.is_file()) == ["report.docx"]


def test_lock_minutes_are_kept(window: MainWindow, opened: Opened) -> None:
    dialog = opened(ProtectionDialog)
    dialog.minutes.setValue(3)
    assert window.preferences.settings.lock_minutes == 3
    dialog.minutes.setValue(-1)
    assert window.preferences.settings.lock_minutes == 0


@pytest.fixture
def recovery_keys(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    shown: list[str] = []
    monkeypatch.setattr(RecoveryKeyDialog, "exec", lambda dialog: shown.append(dialog.key_text.text()))
    return shown


def type_new(dialog: LinesDialog, words: str) -> None:
    for field in (dialog.new.first, dialog.new.second):
        field.setText(words)


def test_reviews_are_encrypted_changed_and_decrypted(window: MainWindow, opened: Opened, press: Press, recovery_keys: list[str]) -> None:
    kept = add(window.database, "Riverbend")
    backup_now(window.database, Why.ASKED)
    path = window.database.path
    dialog = opened(ProtectionDialog)
    type_new(dialog, "short")
    dialog.encrypt_button.click()
    assert "too short" in dialog.notice.words
    type_new(dialog, FOUR_WORDS)
    press("Delete them")
    dialog.encrypt_button.click()
    assert window.database.key == unlock(path, FOUR_WORDS)
    assert len(recovery_keys) == 1
    assert listed(window) == [kept]
    assert plain_remains(path) == ()
    assert [backup.sound for backup in list_backups(path, key=window.database.key)] == [True]

    type_new(dialog, OTHER_WORDS)
    dialog.old.setText("wrong")
    dialog.change_button.click()
    assert "not the passphrase" in dialog.notice.words
    dialog.old.setText(FOUR_WORDS)
    dialog.change_button.click()
    assert window.database.key == unlock(path, OTHER_WORDS)

    dialog.old.clear()
    dialog.decrypt_button.click()
    assert "Type the passphrase" in dialog.notice.words
    dialog.old.setText(OTHER_WORDS)
    press("Decrypt")
    dialog.decrypt_button.click()
    assert window.database.key is None
    assert listed(window) == [kept]
    window.close_database()
    assert not is_encrypted(path)


def test_the_passphrase_of_other_reviews_changes_nothing(window: MainWindow, opened: Opened, recovery_keys: list[str], tmp_path: Path) -> None:
    dialog = opened(ProtectionDialog)
    type_new(dialog, FOUR_WORDS)
    dialog.encrypt_button.click()
    other = tmp_path / "others" / "reviews.db"
    encrypt(other, OTHER_WORDS)
    (tmp_path / "reviews.db.keys").write_bytes((other.parent / "reviews.db.keys").read_bytes())
    dialog.old.setText(OTHER_WORDS)
    type_new(dialog, "yet another four words")
    dialog.change_button.click()
    assert "not the passphrase of the reviews that are open" in dialog.notice.words


@pytest.mark.parametrize("kind", [BackupsDialog, DeletedDialog, RetentionDialog, ProtectionDialog])
@pytest.mark.parametrize("percent", [80, 200])
def test_every_control_has_a_name_and_room(window: MainWindow, opened: Opened, kind: type[LinesDialog], percent: int) -> None:
    theme().set_text_size(percent)
    kept = add(window.database, "Riverbend")
    window.database.delete(kept)
    backup_now(window.database, Why.ASKED)
    dialog = opened(kind)
    controls = [part for part in dialog.findChildren(QWidget) if _takes_keys(part)]
    names = [QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name) for part in controls]
    assert len(controls) >= 2
    assert all(name.strip() for name in names)
    assert len(set(names)) == len(names)
    assert dialog.minimumSizeHint().width() <= 1024
    assert dialog.minimumSizeHint().height() <= 640


def _takes_keys(part: QWidget) -> bool:
    return part.isVisible() and bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.focusProxy() is None


def test_the_lines_end_where_the_rest_ends_and_scroll_only_where_they_have_to(window: MainWindow, opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(DeletedDialog)
    bar, right = dialog._area.verticalScrollBar(), dialog.hint.geometry().right()

    def ends() -> list[int]:
        return [line.mapTo(dialog, line.rect().topRight()).x() for line in lines(dialog)]

    details = "A sentence about it that is long enough to go on in a second line and a third where a dialog is only as wide as this one is. " * 2
    dialog.show_lines([Line("Title", details) for _ in range(4)], "")
    qtbot.waitUntil(lambda: ends() == [right] * 4)
    assert not bar.maximum()
    dialog.show_lines([Line("Title", details) for _ in range(12)], "")
    qtbot.waitUntil(lambda: bar.maximum() > 0 and max(ends()) < bar.mapTo(dialog, bar.rect().topLeft()).x())


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_the_keyboard_on_the_lines_is_shown_beside_them(window: MainWindow, opened: Opened, direction: Qt.LayoutDirection) -> None:
    dialog = opened(DeletedDialog)
    dialog.setLayoutDirection(direction)
    edge = dialog.findChild(FocusEdge)
    assert isinstance(edge, FocusEdge)
    dialog._area.setFocus()
    dialog.resize(dialog.width(), dialog.height() + 40)
    QApplication.processEvents()
    place, area = edge.geometry(), dialog._area.geometry()
    assert edge.isVisible()
    assert dialog.rect().contains(place)
    assert not place.intersects(area)
    assert (place.left() > area.right()) is (direction is Qt.LayoutDirection.RightToLeft)
    assert (place.top(), place.bottom()) == (area.top(), area.bottom())
    dialog.close_button.setFocus()
    assert not edge.isVisible()
