"""The settings are searched, hold at once, are kept, and go back to what they were at first."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from ipsreview.review import acts
from ipsreview.review.checks import RULES, CheckRules, Rule
from ipsreview.settings import Settings, Theme
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.settings_window.editors import DoorEditor, FolderEditor
from ipsreview.ui.settings_window.own_words import OwnWordsDialog
from ipsreview.ui.settings_window.window import SettingsWindow
from ipsreview.ui.spelling.spelling import Spelling
from ipsreview.ui.theme import Theme as Look
from ipsreview.ui.widgets.buttons import Button
from ipsreview.ui.widgets.chooser import Chooser
from ipsreview.ui.widgets.fields import CountField, LineField
from ipsreview.ui.widgets.ticks import TickLine
from tests.ui.windows import Press

Kept = Callable[[], Settings]


def field(settings: SettingsWindow, key: str, kind: type[QWidget]) -> QWidget:
    found = settings.row(key).editor.field
    assert isinstance(found, kind)
    return found


def choose(settings: SettingsWindow, key: str, value: str) -> None:
    """Choose as the keyboard does, from the first value on."""
    chooser = field(settings, key, Chooser)
    assert isinstance(chooser, Chooser)
    QTest.keyClick(chooser, Qt.Key.Key_Home)
    for _ in range(chooser.findData(value)):
        QTest.keyClick(chooser, Qt.Key.Key_Down)


def tick(settings: SettingsWindow, key: str) -> None:
    QTest.mouseClick(field(settings, key, TickLine), Qt.MouseButton.LeftButton, pos=QPoint(12, 12))


def write_number(settings: SettingsWindow, key: str, number: str) -> CountField:
    count = field(settings, key, CountField)
    assert isinstance(count, CountField)
    count.selectAll()
    QTest.keyClicks(count, number)
    return count


def look_for(settings: SettingsWindow, words: str) -> list[str]:
    settings.search.setText(words)
    settings.search.search_changed.emit(words)
    return [row.setting.key for section in settings.sections for row in section.rows if row.isVisibleTo(settings)]


def test_opening_it_changes_nothing(settings: SettingsWindow, tmp_path: Path) -> None:
    assert not (tmp_path / "settings.json").exists()
    assert [section.group.key for section in settings.sections if section.back.isEnabled()] == ["reports"]  # the tests' own folder


def test_the_name_holds_from_the_first_letter_on(settings: SettingsWindow, window: MainWindow, kept: Kept) -> None:
    name = field(settings, "trainer", LineField)
    QTest.keyClicks(name, "Ada L")
    assert kept().trainer == "Ada L"
    window.new_review()
    assert window.view
    assert window.view.editor.review.cover.trainer == "Ada L"


@pytest.mark.parametrize(("set_before", "afterwards"), [("", "Ben"), ("Ada", "Ada")])
def test_a_colleagues_report_does_not_change_the_name_that_is_set(window: MainWindow, set_before: str, afterwards: str) -> None:
    window.preferences.choose_trainer(set_before)
    window.new_review()
    assert window.view
    window.view.editor.do(lambda _form, review: acts.write_trainer(review, "Ben"))
    window.close_review()
    assert window.preferences.settings.trainer == afterwards


def test_colours_and_text_size_hold_at_once_and_the_menu_agrees(settings: SettingsWindow, window: MainWindow, kept: Kept, themed: Look) -> None:
    choose(settings, "theme", "dark")
    choose(settings, "text_size", "130")
    assert (kept().theme, kept().text_size) == (Theme.DARK, 130)
    assert (themed.choice, themed.text_size) == (Theme.DARK, 130)
    assert window.menus.themes[Theme.DARK].isChecked()


def test_what_the_menu_sets_is_shown(settings: SettingsWindow, window: MainWindow) -> None:
    window.menus.themes[Theme.DARK].trigger()
    window.menus.larger.trigger()
    window.menus.spelling.trigger()
    shown = [field(settings, key, Chooser) for key in ("theme", "text_size")]
    assert [one.currentData() for one in shown if isinstance(one, Chooser)] == ["dark", "110"]
    marks = field(settings, "spelling", TickLine)
    assert isinstance(marks, TickLine)
    assert not marks.isChecked()


def test_the_wheel_scrolls_the_page_and_changes_nothing(settings: SettingsWindow, window: MainWindow, qtbot: QtBot) -> None:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent

    chooser = field(settings, "text_size", Chooser)
    chooser.setFocus()
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(chooser, event)
    assert window.preferences.settings.text_size == 100


def test_marking_wrong_words_holds_at_once(settings: SettingsWindow, window: MainWindow, spelling: Spelling, kept: Kept) -> None:
    tick(settings, "spelling")
    assert kept().spelling_off
    assert not spelling.on
    assert not window.menus.spelling.isChecked()


def test_folders_are_chosen_and_left(settings: SettingsWindow, choose_file: Callable[[Path], None], kept: Kept, tmp_path: Path) -> None:
    editor = settings.row("second_backups").editor
    assert isinstance(editor, FolderEditor)
    assert "beside your reviews only" in editor.words
    choose_file(tmp_path / "stick")
    editor.button.click()
    assert kept().second_backups == editor.words == str(tmp_path / "stick")
    editor.none.click()
    assert kept().second_backups == ""
    assert not editor.none.isEnabled()


def test_numbers_hold_at_once(settings: SettingsWindow, kept: Kept) -> None:
    for key, number in (("lock_minutes", "0"), ("retention_days", "365"), ("most_priorities", "7"), ("least_strengths", "0")):
        write_number(settings, key, number)
    assert (kept().lock_minutes, kept().retention_days) == (0, 365)
    assert kept().checks == CheckRules(most_priorities=7, least_strengths=0)


@pytest.mark.parametrize(("key", "typed", "stays"), [("most_priorities", "0", 5), ("lock_minutes", "", 15)])
def test_a_number_that_cannot_be_changes_nothing(settings: SettingsWindow, key: str, typed: str, stays: int) -> None:
    count = write_number(settings, key, typed)
    if not typed:
        QTest.keyClick(count, Qt.Key.Key_Delete)
    QTest.keyClick(count, Qt.Key.Key_Return)
    assert count.value() == stays


def test_every_rule_of_the_checks_can_be_turned_off_and_on(settings: SettingsWindow, qtbot: QtBot, kept: Kept, window: MainWindow) -> None:
    for rule in RULES:
        tick(settings, rule)
    assert kept().checks.off == set(RULES)
    with qtbot.waitSignal(window.preferences.checks_changed):
        tick(settings, Rule.NAMES)
    assert kept().checks.off == set(RULES) - {Rule.NAMES}


def test_rules_of_another_version_stay_off(settings: SettingsWindow, window: MainWindow) -> None:
    window.preferences.choose_checks(CheckRules(off=frozenset({"of_tomorrow"})))
    tick(settings, Rule.NAMES)
    assert window.preferences.settings.checks.off == {"of_tomorrow", "names"}


def test_the_search_shows_what_fits_and_says_how_many(settings: SettingsWindow) -> None:
    assert look_for(settings, "dark") == ["theme"]
    assert settings.count.text() == "Settings found: 1"
    assert look_for(settings, "zzz") == []
    assert settings.count.isHidden()
    assert "“zzz”" in settings.nothing.text()
    assert settings.nothing.isVisible()


def test_escape_clears_the_search_and_then_closes(settings: SettingsWindow) -> None:
    everything = look_for(settings, "")
    look_for(settings, "dark")
    QTest.keyClick(settings.search, Qt.Key.Key_Escape)
    assert look_for(settings, settings.search.text()) == everything
    assert settings.isVisible()
    QTest.keyClick(settings.search, Qt.Key.Key_Escape)
    assert not settings.isVisible()


def test_enter_goes_from_the_search_to_what_was_found(settings: SettingsWindow) -> None:
    settings.activateWindow()
    settings.search.setFocus()
    QTest.keyClicks(settings.search, "zoom")
    QTest.keyClick(settings.search, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is settings.row("text_size").editor.field


def test_a_group_goes_back_after_a_question_and_the_others_stay(settings: SettingsWindow, press: Press, kept: Kept, window: MainWindow) -> None:
    window.preferences.choose_theme(Theme.DARK)
    window.preferences.choose_trainer("Ada")
    look = next(section for section in settings.sections if section.group.key == "look")
    press("Cancel")
    look.back.click()
    assert kept().theme is Theme.DARK
    said = press("As at first")
    look.back.click()
    assert said == ["Set these as they were at first? Colours"]
    assert (kept().theme, kept().trainer) == (Theme.SYSTEM, "Ada")
    assert not look.back.isEnabled()


def test_everything_goes_back_after_a_question(settings: SettingsWindow, press: Press, kept: Kept, window: MainWindow, tmp_path: Path) -> None:
    tick(settings, Rule.NAMES)
    write_number(settings, "lock_minutes", "5")
    window.preferences.choose_template(str(tmp_path / "own.docx"))
    tick(settings, "spelling")
    window.preferences.remember_window("where it stands")
    press("As at first")
    settings.reset.click()
    assert kept() == Settings(window="where it stands")
    assert not settings.reset.isEnabled()


def test_it_opens_at_a_group(window: MainWindow, qtbot: QtBot, spelling: Spelling) -> None:
    opened = SettingsWindow(window, "leaving")
    opened.show()
    opened.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is opened.row(Rule.NO_EVIDENCE).editor.field)
    assert opened.row(Rule.NO_EVIDENCE).visibleRegion().boundingRect().height() > 0


def test_the_menu_and_the_summary_open_the_same_window(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QDialog] = []

    def remember(dialog: QDialog) -> None:
        opened.append(dialog)

    monkeypatch.setattr(SettingsWindow, "exec", remember)
    window.menus.settings.trigger()
    window.menus.checks.trigger()
    window.new_review()
    assert window.view
    window.view.rules_requested.emit()
    assert [type(one) for one in opened] == [SettingsWindow] * 3


def test_a_rule_that_is_turned_off_is_told_no_more_at_once(window: MainWindow, settings: SettingsWindow) -> None:
    window.new_review()
    assert window.view
    window.view.check_before_sending()
    assert "The agency is not named" in shown_findings(window)
    tick(settings, Rule.COVER)
    assert "The agency is not named" not in shown_findings(window)


def shown_findings(window: MainWindow) -> list[str]:
    from ipsreview.ui.checks.controls import JumpLine

    assert window.view
    return [line.sentence for line in window.view.findChildren(JumpLine) if line.isVisibleTo(window)]


def test_own_words_are_looked_at_and_removed(settings: SettingsWindow, spelling: Spelling, window: MainWindow) -> None:
    for word in ("Zwolle", "anamnesis"):
        spelling.add(word)
    row = settings.row("own_words").editor
    row.show_value()
    assert isinstance(row, DoorEditor)
    assert row.words.endswith("2")
    dialog = OwnWordsDialog(settings)
    assert dialog.words.index("anamnesis") < dialog.words.index("Zwolle")
    next(button for button in dialog.findChildren(Button) if button.accessibleName() == "Remove: anamnesis").click()
    assert spelling.own_words() == ("Zwolle",)
    dialog.remove("Zwolle")
    assert "You have added no words yet" in dialog.words


def test_own_words_that_cannot_be_read_are_told(window: MainWindow, spelling: Spelling, tmp_path: Path) -> None:
    (tmp_path / "words.txt").mkdir()
    dialog = OwnWordsDialog(window)
    assert "words.txt" in dialog.notice.words
    row = SettingsWindow(window).row("own_words").editor
    assert isinstance(row, DoorEditor)
    assert "words.txt" in row.words


def test_the_passphrase_has_its_own_dialog(settings: SettingsWindow, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(window.safety, "show_protection", lambda: asked.append(True))
    row = settings.row("passphrase").editor
    assert isinstance(row, DoorEditor)
    assert "not encrypted" in row.words
    row.button.click()
    assert asked == [True]


@pytest.mark.parametrize("size", [100, 200])
def test_every_control_has_a_name_and_a_place_in_a_small_window(settings: SettingsWindow, themed: Look, size: int, qtbot: QtBot) -> None:
    themed.set_text_size(size)
    settings.resize(920, 570)
    QApplication.processEvents()
    controls = [row.editor.field for section in settings.sections for row in section.rows]
    controls += [*(section.back for section in settings.sections), settings.search, settings.reset, settings.close_button]
    assert all(QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name).strip() for control in controls)
    assert settings.width() <= 920
    assert settings.height() <= 570
    right_edges = [control.mapTo(settings, control.rect().topRight()).x() for control in controls]
    assert max(right_edges) < settings.width()
