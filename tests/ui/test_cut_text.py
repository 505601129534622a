"""Everybody's text fits: from 80 to 200 %, on small and large screens, at every scale of the display, from the left and from the right."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ipsreview.ui.widgets.buttons import Button
from ipsreview.ui.widgets.texts import ElidedText, Text
from tests.ui.cut_text import cut_in
from tests.ui.walk import walk

LONG = "A sentence that is longer than the window that holds it"


def shown(qtbot: QtBot, *parts: QWidget, size: tuple[int, int] = (200, 200)) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    for part in parts:
        layout.addWidget(part)
    window.resize(*size)
    with qtbot.waitExposed(window):
        window.show()
    return window


def cut(window: QWidget) -> str:
    return "\n".join(cut_in(window, 200, 200))


def test_words_that_fit_are_not_told(qtbot: QtBot) -> None:
    assert not cut(shown(qtbot, Text(LONG), Button("OK"), ElidedText(LONG)))


def test_a_window_that_asks_for_more_than_the_screen_is_told(qtbot: QtBot) -> None:
    window = shown(qtbot, Button(LONG))
    assert "asks for" in cut(window)


def test_a_label_and_a_button_without_room_are_told(qtbot: QtBot) -> None:
    label, wrapped, button = QLabel(LONG), Text(LONG), Button(LONG)
    for part in (label, wrapped, button):
        part.setMinimumSize(1, 1)
        part.setMaximumSize(60, 20)
    found = cut(shown(qtbot, label, wrapped, button)).splitlines()
    assert len(found) == 3
    assert "QLabel" in found[0]
    assert "down" in found[1] or "has" in found[1]
    assert found[2].startswith("Button")


def test_an_ellipsis_is_told_where_nothing_holds_the_whole(qtbot: QtBot) -> None:
    text = ElidedText(LONG)
    window = shown(qtbot, text)
    assert not cut(window)
    text.setToolTip("")
    assert "no tool tip" in cut(window)


def test_a_part_outside_and_parts_on_each_other_are_told(qtbot: QtBot) -> None:
    window = shown(qtbot, QPushButton("one"), QPushButton("two"))
    first, second = window.findChildren(QPushButton)
    second.setGeometry(first.geometry())
    assert "lies on" in cut(window)
    second.move(150, first.y())
    assert "across" in cut(window)


def test_what_is_wider_than_its_page_is_told(qtbot: QtBot) -> None:
    inside = QWidget()
    row = QHBoxLayout(inside)
    wide = QLabel(LONG)
    row.addWidget(wide)
    outer = QWidget()
    inside.setParent(outer)
    inside.setGeometry(0, 0, 500, 20)
    window = shown(qtbot, outer)
    assert "across" in cut(window)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("percent", "width", "height", "how"),
    [
        (80, 1024, 640, ()),
        (100, 1024, 640, ()),
        (100, 3840, 2160, ()),
        (150, 1024, 640, ("rtl",)),
        (200, 1024, 640, ()),
        (200, 1024, 640, ("rtl",)),
        (200, 1366, 768, ()),
        (200, 1366, 768, ("live",)),
    ],
)
def test_nothing_is_cut_at_any_text_size_on_any_screen(percent: int, width: int, height: int, how: tuple[str, ...]) -> None:
    assert walk(percent, width, height, *how) == ["walked"]


@pytest.mark.slow
@pytest.mark.parametrize(("scale", "width", "height"), [(1.25, 1366, 800), (1.5, 1920, 1080), (2.5, 3840, 2160)])
def test_nothing_is_cut_at_any_scale_of_the_display(scale: float, width: int, height: int) -> None:
    assert walk(100, width, height, scale=scale) == ["walked"]
