"""The first start: three steps that can be skipped and gone back from, and nothing made before the end."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ipsreview.review import acts
from ipsreview.settings import Theme, load_settings
from ipsreview.ui.first_start.page import FirstStart
from ipsreview.ui.first_start.steps import Step
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.safety.gate import KeyGate
from ipsreview.ui.safety.opening import is_first_start
from ipsreview.ui.safety.recovery_key import RecoveryKeyDialog
from ipsreview.ui.theme import Theme as Look
from ipsreview.ui.widgets.buttons import Button
from ipsreview.ui.widgets.texts import Text
from ipsreview.usecases.demo import PRACTICE
from ipsreview.usecases.library import LibraryQuery
from ipsreview.usecases.protecting import is_encrypted

FOUR_WORDS = "correct horse battery staple"


def words(step: QWidget) -> str:
    return "\n".join(text.text() for text in step.findChildren(Text))


def type_passphrase(page: FirstStart, first: str, second: str) -> None:
    page.data.passphrase.first.setText(first)
    page.data.passphrase.second.setText(second)


@pytest.fixture
def keys(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The recovery keys that are shown."""
    shown: list[str] = []
    monkeypatch.setattr(RecoveryKeyDialog, "exec", lambda dialog: shown.append(dialog.key_text.text()))
    return shown


def test_all_can_be_skipped_and_the_list_is_empty(page: FirstStart, window: MainWindow, path: Path) -> None:
    for step, number in zip(page.steps, (1, 2, 3), strict=True):
        assert page.currentWidget() is step
        assert f"Step {number} of 3" in words(step)
        assert not path.parent.exists()
        button: Button = {1: page.you.skip, 2: page.data.skip, 3: page.practice.empty}[number]
        button.click()
    assert window.menus.new.isEnabled()
    assert window.database.find_ids(LibraryQuery()) == []
    assert not is_encrypted(path)


def test_the_keyboard_alone_goes_through(page: FirstStart, window: MainWindow, qtbot: QtBot) -> None:
    name = page.you.rows[0].editor.field
    qtbot.waitUntil(lambda: QApplication.focusWidget() is name)
    QTest.keyClicks(name, "Ada")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.data.passphrase.first
    page.data.skip.setFocus()
    QTest.keyClick(page.data.skip, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is page.practice.practise
    QTest.keyClick(page.practice.practise, Qt.Key.Key_Space)
    assert window.view
    assert window.view.editor.review.cover.trainer == "Ada"


def test_every_step_goes_back_and_keeps_what_was_typed(page: FirstStart) -> None:
    page.you.next.click()
    type_passphrase(page, FOUR_WORDS, FOUR_WORDS)
    page.data.protect.click()
    page.practice.back.click()
    assert page.currentWidget() is page.data
    assert page.data.passphrase.first.text() == FOUR_WORDS
    page.data.back.click()
    assert page.currentWidget() is page.you
    assert page.you.back.isHidden()


def test_name_and_look_hold_at_once(page: FirstStart, tmp_path: Path, themed: Look) -> None:
    name, colours, _size = (row.editor.field for row in page.you.rows)
    QTest.keyClicks(name, "Ada")
    QTest.keyClick(colours, Qt.Key.Key_End)
    kept = load_settings(tmp_path / "settings.json")[0]
    assert (kept.trainer, kept.theme) == ("Ada", list(Theme)[-1])
    assert themed.choice == kept.theme


def test_the_folder_is_named_and_a_second_one_can_be_chosen(
    page: FirstStart, path: Path, tmp_path: Path, choose_file: Callable[[Path], None]
) -> None:
    assert str(path.parent) in words(page.data)
    choose_file(tmp_path / "stick")
    QTest.mouseClick(page.data.rows[0].editor.field, Qt.MouseButton.LeftButton)
    assert load_settings(tmp_path / "settings.json")[0].second_backups == str(tmp_path / "stick")


def test_a_passphrase_protects_and_the_recovery_key_is_shown(page: FirstStart, window: MainWindow, path: Path, keys: list[str]) -> None:
    page.you.next.click()
    type_passphrase(page, FOUR_WORDS, "another")
    page.data.protect.click()
    assert "differ" in page.data.notice.words
    assert page.currentWidget() is page.data
    type_passphrase(page, FOUR_WORDS, FOUR_WORDS)
    page.data.protect.click()
    assert not path.parent.exists()
    page.practice.empty.click()
    assert window.database.key
    assert len(keys) == 1
    window.close_database()
    window.safety.open(path)
    gate = window._stack.currentWidget()
    assert isinstance(gate, KeyGate)
    gate.field.setText(keys[0])
    gate.open_button.click()
    assert window.database.key


def test_going_on_without_takes_a_passphrase_back(page: FirstStart, path: Path, keys: list[str]) -> None:
    type_passphrase(page, FOUR_WORDS, FOUR_WORDS)
    page.data.protect.click()
    page.practice.back.click()
    page.data.skip.click()
    page.practice.empty.click()
    assert keys == []
    assert not is_encrypted(path)


def test_what_cannot_be_protected_is_told_and_nothing_is_opened(page: FirstStart, window: MainWindow, path: Path, keys: list[str]) -> None:
    type_passphrase(page, FOUR_WORDS, FOUR_WORDS)
    page.data.protect.click()
    path.parent.write_text("a file where the folder should be")
    page.practice.empty.click()
    assert str(path.parent) in page.practice.notice.words
    assert not window.has_database
    assert keys == []


def test_closing_in_the_middle_begins_again_and_keeps_the_name(page: FirstStart, window: MainWindow, path: Path, tmp_path: Path) -> None:
    QTest.keyClicks(page.you.rows[0].editor.field, "Ada")
    page.you.next.click()
    type_passphrase(page, FOUR_WORDS, FOUR_WORDS)
    page.data.protect.click()
    window.close()
    assert is_first_start(path)
    assert not path.parent.exists()
    assert load_settings(tmp_path / "settings.json")[0].trainer == "Ada"


def test_the_practice_review_is_opened_and_says_what_it_is(page: FirstStart, window: MainWindow) -> None:
    page.practice.practise.click()
    assert window.view
    assert window.view.top.agency.text().startswith(PRACTICE)
    window.menus.close_review.trigger()
    (row,) = window.database.rows(window.database.find_ids(LibraryQuery()))
    assert row.agency.startswith(PRACTICE)


def test_the_help_menu_opens_the_practice_review_that_is_there(page: FirstStart, window: MainWindow) -> None:
    page.practice.empty.click()
    window.menus.practice.trigger()
    assert window.view
    first = window.view.editor.stored.id
    window.view.editor.do(lambda _form, review: acts.write_trainer(review, "Ben"))
    window.menus.practice.trigger()  # while it is open, and not yet saved
    assert window.view.editor.stored.id == first
    assert window.view.editor.review.cover.trainer == "Ben"
    window.view.editor.do(lambda _form, review: acts.write_trainer(review, "Cleo"))
    assert window.view.leave()
    window.menus.close_review.trigger()
    window.library.delete_chosen()
    window.menus.practice.trigger()
    assert window.view.editor.stored.id != first


def test_practising_leaves_the_trainers_name_alone(page: FirstStart, window: MainWindow) -> None:
    page.practice.practise.click()
    window.menus.close_review.trigger()
    assert window.preferences.settings.trainer == ""


@pytest.mark.parametrize("number", [0, 1, 2])
def test_each_step_is_named_and_fits_in_large_letters(page: FirstStart, window: MainWindow, themed: Look, number: int) -> None:
    themed.set_text_size(200)
    window.resize(1024, 640)
    page.show_step(number)
    QApplication.processEvents()
    step: Step = page.steps[number]
    assert step.horizontalScrollBar().maximum() == 0
    content = step.widget()
    assert content
    assert content.height() <= max(step.panel.height() + 60, step.viewport().height())  # no empty room to scroll through
    for widget in step.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None and widget.isVisibleTo(step):
            assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip(), widget
    buttons = [button for button in step.findChildren(Button) if button.isVisibleTo(step)]
    assert [button for button in buttons if button.width() < button.sizeHint().width()] == []
