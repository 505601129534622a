"""Chips: the review says what is lit, a click only asks; and they go on in the next line."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ipsreview.review.working import Mark
from ipsreview.ui.notes.chips import ItemChips, MarkChips
from tests.forms import cqi

LEFT = Qt.MouseButton.LeftButton


def test_a_click_on_a_number_asks_and_lights_nothing_by_itself(qtbot: QtBot) -> None:
    chips, asked = ItemChips(cqi()), []
    qtbot.addWidget(chips)
    chips.toggled.connect(asked.append)
    chips.show_items({3})
    assert asked == []
    QTest.mouseClick(chips.chips[3], LEFT)
    QTest.mouseClick(chips.chips[4], LEFT)
    assert asked == [3, 4]
    assert [number for number, chip in chips.chips.items() if chip.isChecked()] == [3]


def test_a_click_on_a_mark_asks_for_it_and_on_a_lit_one_for_none(qtbot: QtBot) -> None:
    chips, asked = MarkChips(), []
    qtbot.addWidget(chips)
    chips.chosen.connect(asked.append)
    chips.show_mark(Mark.CONCERN)
    QTest.mouseClick(chips.chips[Mark.CONCERN], LEFT)
    QTest.mouseClick(chips.chips[Mark.STRENGTH], LEFT)
    assert asked == [Mark.NEUTRAL, Mark.STRENGTH]
    assert [mark for mark, chip in chips.chips.items() if chip.isChecked()] == [Mark.CONCERN]


def test_chips_go_on_in_the_next_line_and_from_the_other_side(qtbot: QtBot) -> None:
    chips = ItemChips(cqi())
    qtbot.addWidget(chips)
    chips.resize(260, chips.heightForWidth(260))
    chips.show()
    QApplication.processEvents()
    assert all(chip.geometry().right() <= 260 for chip in chips.chips.values())
    assert chips.chips[1].y() < chips.chips[16].y()
    assert chips.chips[16].geometry().bottom() < chips.height()
    chips.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert chips.chips[1].x() > chips.chips[2].x()


def test_only_what_is_offered_or_lit_is_seen(qtbot: QtBot) -> None:
    chips = ItemChips(cqi())
    qtbot.addWidget(chips)
    chips.show_items({16}, {1, 2})
    assert [number for number, chip in chips.chips.items() if not chip.isHidden()] == [1, 2, 16]
