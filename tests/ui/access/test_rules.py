"""The rules of the walk notice what they are there for."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ipsreview.ui.widgets.fields import Framed, LineField
from ipsreview.ui.widgets.texts import Text
from tests.ui.access import hearing, keyboard

Rule = Callable[[QWidget], list[str]]
Made = Callable[[], list[QWidget]]


def named(widget: QWidget, name: str) -> QWidget:
    widget.setAccessibleName(name)
    return widget


def three_buttons() -> list[QWidget]:
    """Return three buttons under each other."""
    return [QPushButton(name) for name in ("One", "Two", "Three")]


def trap() -> list[QWidget]:
    """Return a text that keeps the Tab key, and a button that is out of its reach."""
    return [named(QPlainTextEdit(), "Text"), QPushButton("Go on")]


def blind() -> list[QWidget]:
    """Return a button, and a widget that takes the keyboard without showing it."""
    silent = named(QWidget(), "Silent")
    silent.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    silent.setFixedSize(80, 30)
    return [QPushButton("Go on"), silent]


def clicked() -> list[QWidget]:
    tick = QCheckBox("Tick")
    tick.clicked.connect(print)
    return [tick]


def by_mouse() -> list[QWidget]:
    button = QPushButton("Go on")
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return [button]


def wrong() -> list[QWidget]:
    framed = Framed(LineField("Date"))
    framed.mark_wrong(True)
    return [framed]


FAULTS: list[tuple[Rule, Made]] = [
    (hearing.without_name, lambda: [QPushButton("")]),
    (hearing.without_name, lambda: [QPushButton("×")]),
    (hearing.without_name, lambda: [QLineEdit()]),
    (hearing.called_the_same, lambda: [QPushButton("Go"), QPushButton("Go")]),
    (hearing.without_role, lambda: [named(QWidget(), "Chart: 3 of 4")]),
    (hearing.without_role, blind),
    (hearing.state_not_told, wrong),
    (hearing.value_not_told, lambda: [named(Text("7KQX-M2PD"), "Recovery key")]),
    (hearing.heard_from_clicks_only, clicked),
    (hearing.out_of_reach, by_mouse),
    (keyboard.never_reached, trap),
    (keyboard.unseen, blind),
]


def shown(qtbot: QtBot, made: list[QWidget]) -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    for widget in made:
        column.addWidget(widget)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.mark.parametrize(("rule", "made"), FAULTS)
def test_a_fault_is_noticed(qtbot: QtBot, rule: Rule, made: Made) -> None:
    assert len(rule(shown(qtbot, made()))) == 1


def test_a_way_up_and_down_is_noticed(qtbot: QtBot) -> None:
    first, second, third = made = three_buttons()
    window = shown(qtbot, made)
    assert keyboard.out_of_order(window) == []
    QWidget.setTabOrder(first, third)
    QWidget.setTabOrder(third, second)
    assert keyboard.out_of_order(window) == ["Button “Three” (QPushButton) → Button “Two” (QPushButton)"]


def test_plain_controls_have_no_fault(qtbot: QtBot) -> None:
    window = shown(qtbot, [QPushButton("Go on"), QCheckBox("Tick"), Framed(LineField("Agency"))])
    rules = {rule for rule, _ in FAULTS} | {keyboard.never_left, keyboard.never_reached_backwards, keyboard.out_of_order}
    assert [fault for rule in rules for fault in rule(window)] == []
