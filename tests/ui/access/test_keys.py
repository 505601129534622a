"""Whatever a mouse does, keys do as well."""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QMenu
from pytestqt.qtbot import QtBot

from ipsreview.settings import Settings
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.theme import Theme
from ipsreview.ui.widgets.dates import DateField
from tests.forms import cqi

SCREENS = Path(__file__).parents[3] / "ipsreview" / "ui"
BY_MOUSE = {"mousePressEvent", "mouseReleaseEvent", "mouseDoubleClickEvent", "dropEvent"}


def classes_by_mouse(source: str) -> Iterator[tuple[str, set[str]]]:
    """Yield the classes of a source that act on the mouse, with all their methods."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ClassDef):
            methods = {part.name for part in node.body if isinstance(part, ast.FunctionDef)}
            if methods & BY_MOUSE:
                yield node.name, methods


def test_a_widget_that_acts_on_the_mouse_acts_on_keys() -> None:
    found = dict(pair for path in sorted(SCREENS.rglob("*.py")) for pair in classes_by_mouse(path.read_text(encoding="utf-8")))
    assert len(found) >= 4
    assert {name for name, methods in found.items() if "keyPressEvent" not in methods} == set()


def test_a_widget_without_keys_is_noticed() -> None:
    [(name, methods)] = classes_by_mouse("class A:\n    def dropEvent(self): ...\nclass B:\n    def paintEvent(self): ...")
    assert (name, "keyPressEvent" in methods) == ("A", False)


def test_every_menu_of_ours_opens_by_the_menu_key_too() -> None:
    sources = [path.read_text(encoding="utf-8") for path in SCREENS.rglob("*.py")]
    handlers = [ast.unparse(node) for source in sources for node in ast.walk(ast.parse(source)) if getattr(node, "name", "") == "contextMenuEvent"]
    assert len(handlers) >= 4
    assert [handler for handler in handlers if "Reason.Keyboard" not in handler] == []


@pytest.fixture
def window(qtbot: QtBot, themed: Theme, tmp_path: Path) -> MainWindow:
    opened = MainWindow(cqi(), Preferences(tmp_path / "settings.json", Settings(), themed))
    qtbot.addWidget(opened)
    return opened


def menus(window: MainWindow) -> list[QMenu]:
    return [menu for action in window.menuBar().actions() if isinstance(menu := action.menu(), QMenu)]


def letter(action: QAction) -> str:
    """Return the letter that chooses an action in its open menu."""
    return QKeySequence.mnemonic(action.text()).toString()


def test_every_verb_of_the_menus_has_a_letter_of_its_own(window: MainWindow) -> None:
    rows = [window.menuBar().actions(), *([action for action in menu.actions() if not action.isSeparator()] for menu in menus(window))]
    assert len(rows) > 5
    twice = [(key, number) for row in rows for key, number in Counter(map(letter, row)).items() if number > 1 or not key]
    assert twice == []


def test_no_two_verbs_share_a_shortcut(window: MainWindow) -> None:
    keys = [key.toString() for menu in menus(window) for action in menu.actions() for key in action.shortcuts()]
    assert len(keys) == len(set(keys)) > 15


@pytest.mark.qt_log_ignore("does not support", extend=True)  # the screen without a screen grabs no keyboard
def test_the_calendar_is_used_by_keys(qtbot: QtBot) -> None:
    field = DateField("Date of the visit")
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    field.show_date(QDate(2026, 10, 5).toPython())
    field.calendar_button.setFocus()
    QTest.keyClick(field.calendar_button, Qt.Key.Key_Space)
    [calendar] = field.findChildren(QCalendarWidget)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(QApplication.focusWidget() or calendar, key)
    assert field.line.text() == "6 November 2026"
