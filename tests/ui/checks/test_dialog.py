"""The rules of the checks are turned off and on, and their numbers changed, all in one place and at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ipsreview.review.checks import RULES, CheckRules, Rule
from ipsreview.settings import Settings, load_settings
from ipsreview.ui.checks.dialog import ChecksDialog
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.theme import Theme

FILE = "settings.json"


@pytest.fixture
def dialog(qtbot: QtBot, themed: Theme, tmp_path: Path) -> ChecksDialog:
    made = ChecksDialog(None, Preferences(tmp_path / FILE, Settings(), themed))
    qtbot.addWidget(made)
    made.show()
    return made


def press(dialog: ChecksDialog, rule: Rule) -> None:
    QTest.mouseClick(dialog.ticks[rule], Qt.MouseButton.LeftButton, pos=QPoint(12, 12))


def test_every_rule_can_be_turned_off_and_on(dialog: ChecksDialog, qtbot: QtBot, tmp_path: Path) -> None:
    assert list(dialog.ticks) == list(RULES)
    assert all(tick.isChecked() for tick in dialog.ticks.values())
    with qtbot.waitSignal(dialog.rules_changed):
        press(dialog, Rule.ONE_SOURCE)
    assert load_settings(tmp_path / FILE)[0].checks == CheckRules(off=frozenset({"one_source"}))
    press(dialog, Rule.ONE_SOURCE)
    assert load_settings(tmp_path / FILE)[0].checks == CheckRules()


def test_the_numbers_can_be_changed(dialog: ChecksDialog, tmp_path: Path) -> None:
    for field, number in ((dialog.most_priorities, "7"), (dialog.least_strengths, "0")):
        field.selectAll()
        QTest.keyClicks(field, number)
    assert load_settings(tmp_path / FILE)[0].checks == CheckRules(most_priorities=7, least_strengths=0)


def test_an_emptied_number_changes_nothing(dialog: ChecksDialog) -> None:
    dialog.most_priorities.selectAll()
    QTest.keyClick(dialog.most_priorities, Qt.Key.Key_Delete)
    assert dialog.rules == CheckRules()
    QTest.keyClick(dialog.most_priorities, Qt.Key.Key_Return)
    assert dialog.most_priorities.value() == CheckRules().most_priorities


def test_everything_can_be_as_at_first(dialog: ChecksDialog) -> None:
    assert not dialog.reset.isEnabled()
    press(dialog, Rule.NAMES)
    dialog.reset.click()
    assert dialog.rules == CheckRules()
    assert dialog.ticks[Rule.NAMES].isChecked()


def test_rules_of_another_version_stay_off(qtbot: QtBot, themed: Theme, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / FILE, Settings(checks=CheckRules(off=frozenset({"of_tomorrow"}))), themed)
    dialog = ChecksDialog(None, preferences)
    qtbot.addWidget(dialog)
    press(dialog, Rule.NAMES)
    assert preferences.settings.checks.off == {"of_tomorrow", "names"}


def test_every_control_is_named_and_fits_the_screen(qtbot: QtBot, themed: Theme, tmp_path: Path) -> None:
    themed.set_text_size(200)
    dialog = ChecksDialog(None, Preferences(tmp_path / FILE, Settings(), themed))
    qtbot.addWidget(dialog)
    dialog.show()
    room = dialog.screen().availableSize()
    assert dialog.width() < room.width()
    assert dialog.height() < room.height()
    controls = [*dialog.ticks.values(), dialog.most_priorities, dialog.least_strengths, dialog.reset, dialog.close_button]
    assert all(QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name) for control in controls)


def test_opening_it_changes_nothing(dialog: ChecksDialog, tmp_path: Path) -> None:
    assert not (tmp_path / FILE).exists()
