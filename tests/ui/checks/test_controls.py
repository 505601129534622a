"""The number of an item jumps, its cross and the Delete key dismiss; numbers go on in the next line where there is no room."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ipsreview.ui.checks.controls import JumpLine, NumberChip
from ipsreview.ui.widgets.flow import FlowBox

LEFT = Qt.MouseButton.LeftButton


def told(chip: NumberChip) -> list[str]:
    acts: list[str] = []
    chip.clicked.connect(lambda: acts.append("jump"))
    chip.dismiss_requested.connect(lambda: acts.append("dismiss"))
    return acts


@pytest.fixture
def chip(qtbot: QtBot) -> NumberChip:
    made = NumberChip(12, "Item 12 has no evidence yet.", dismissable=True)
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.show()
    return made


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_number_jumps_and_its_cross_dismisses(chip: NumberChip, direction: Qt.LayoutDirection) -> None:
    chip.setLayoutDirection(direction)
    acts = told(chip)
    QTest.mouseClick(chip, LEFT, pos=chip.cross_box().center())
    QTest.mouseClick(chip, LEFT, pos=QPoint(chip.width() - chip.cross_box().center().x(), chip.height() // 2))
    assert acts == ["dismiss", "jump"]


def test_a_press_that_leaves_the_cross_does_nothing(chip: NumberChip) -> None:
    acts = told(chip)
    QTest.mousePress(chip, LEFT, pos=chip.cross_box().center())
    QTest.mouseRelease(chip, LEFT, pos=QPoint(8, 8))
    assert acts == []


def test_keys_jump_and_dismiss(chip: NumberChip) -> None:
    acts = told(chip)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        QTest.keyClick(chip, key)
    assert acts == ["jump", "dismiss", "dismiss"]


def test_what_cannot_be_dismissed_has_no_cross(qtbot: QtBot) -> None:
    chip = NumberChip(3, "Item 3: not rated", dismissable=False)
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    acts = told(chip)
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    QTest.mouseClick(chip, LEFT, pos=chip.cross_box().center())
    assert acts == ["jump"]


def test_a_screen_reader_hears_the_sentence_and_how_to_dismiss_it(chip: NumberChip) -> None:
    interface = QAccessible.queryAccessibleInterface(chip)
    assert interface.text(QAccessible.Text.Name) == "Item 12 has no evidence yet."
    assert interface.text(QAccessible.Text.Description) == "Delete dismisses it"


def test_a_sentence_takes_as_many_lines_as_it_needs(qtbot: QtBot) -> None:
    line = JumpLine("Fish & chips " * 12)
    qtbot.addWidget(line)
    assert line.accessibleName() == "Fish & chips " * 12
    assert line.heightForWidth(200) > line.heightForWidth(600) >= 30


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_widgets_flow_into_as_many_lines_as_needed(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    flow = FlowBox(indent=20, gap=4)
    qtbot.addWidget(flow)
    flow.setLayoutDirection(direction)
    chips = [NumberChip(number, str(number), dismissable=True) for number in range(1, 8)]
    for made in chips:
        flow.add(made)
    side = chips[0].sizeHint()
    width = 20 + 3 * side.width() + 2 * 4
    assert flow.heightForWidth(width) == 3 * side.height() + 2 * 4
    flow.resize(width, 3 * side.height() + 8)
    flow.show()
    lines = [[made.x() for made in chips if made.y() == y] for y in sorted({made.y() for made in chips})]
    assert [len(line) for line in lines] == [3, 3, 1]
    leading = 20 if direction is Qt.LayoutDirection.LeftToRight else width - 20 - side.width()
    assert {line[0] for line in lines} == {leading}
