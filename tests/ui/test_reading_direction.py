"""Words keep the direction of their own letters, and stand where the window starts reading: from the left, and from the right."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from ipsreview.ui import dialogs
from ipsreview.ui.widgets.buttons import Button
from ipsreview.ui.widgets.fields import LineField, TextArea
from ipsreview.ui.widgets.painting import direction_of
from ipsreview.ui.widgets.texts import ElidedText, Text
from ipsreview.ui.widgets.ticks import TickLine

SENTENCE, HEBREW = "HHHH.", "\u05dd\u05dd\u05dd\u05dd."
"""Letters that are high, with a full stop that is low: it shows which end of the sentence is which."""

RIGHT_TO_LEFT, LEFT_TO_RIGHT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
WIDTH, BOX = 300, 28


@pytest.fixture
def window(qapp: QApplication) -> Iterator[Callable[[Qt.LayoutDirection], None]]:
    """Choose how windows read, as a language does before they are made."""
    yield qapp.setLayoutDirection
    qapp.setLayoutDirection(LEFT_TO_RIGHT)


def line(words: str) -> QWidget:
    field = LineField("Field")
    field.setText(words)
    return field


def area(words: str) -> QWidget:
    field = TextArea("Field")
    field.show_text(words)
    return field


def hinted(words: str) -> QWidget:
    field = TextArea("Field")
    field.setPlaceholderText(words)
    return field


STARTING: dict[str, Callable[[str], QWidget]] = {
    "text": Text,
    "elided text": ElidedText,
    "tick": TickLine,
    "line": line,
    "area": area,
    "hint": hinted,
}


def ink_of(qtbot: QtBot, part: QWidget) -> list[tuple[int, int]]:
    """Return the columns of a widget in which its words stand, each with how many pixels from top to bottom they take."""
    qtbot.addWidget(part)
    part.resize(WIDTH, 60)
    picture = part.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    edge = BOX if isinstance(part, TickLine | Button) else 0
    inside = QRect(edge, 6, WIDTH - 2 * edge, picture.height() - 12)
    ground = picture.pixelColor(inside.center() + QPoint(0, inside.height() // 2)).lightness()
    columns = []
    for x in range(inside.left(), inside.right() + 1):
        inked = [y for y in range(inside.top(), inside.bottom() + 1) if abs(picture.pixelColor(x, y).lightness() - ground) > 25]
        if inked:
            columns.append((x, inked[-1] - inked[0] + 1))
    return columns


def ends_right(columns: list[tuple[int, int]]) -> bool:
    """Return whether the full stop stands at the right end of the words."""
    return max(height for _x, height in columns[:4]) > 2 * max(height for _x, height in columns[-2:])


@pytest.mark.parametrize("reading", [LEFT_TO_RIGHT, RIGHT_TO_LEFT], ids=["from the left", "from the right"])
@pytest.mark.parametrize("kind", STARTING)
def test_words_start_where_the_window_does_and_end_where_their_letters_do(
    window: Callable[[Qt.LayoutDirection], None], qtbot: QtBot, kind: str, reading: Qt.LayoutDirection
) -> None:
    window(reading)
    english = ink_of(qtbot, STARTING[kind](SENTENCE))
    assert ends_right(english)
    assert (english[0][0] > WIDTH / 2) is (reading is RIGHT_TO_LEFT)
    if kind not in ("line", "area"):  # what is typed follows Qt there, which has it right
        hebrew = ink_of(qtbot, STARTING[kind](HEBREW))
        assert not ends_right(hebrew)
        assert (hebrew[0][0] > WIDTH / 2) is (reading is RIGHT_TO_LEFT)


def test_an_arrow_points_where_the_window_goes_on(window: Callable[[Qt.LayoutDirection], None], qtbot: QtBot) -> None:
    assert ends_right(ink_of(qtbot, Button(SENTENCE)))
    window(RIGHT_TO_LEFT)
    assert ends_right(ink_of(qtbot, Button(SENTENCE)))
    going_on = ink_of(qtbot, Button("HHHH \u203a"))
    assert max(height for _x, height in going_on[:2]) < max(height for _x, height in going_on[-4:])


def test_a_question_starts_where_the_window_does(window: Callable[[Qt.LayoutDirection], None], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window(RIGHT_TO_LEFT)
    parent = QWidget()
    qtbot.addWidget(parent)
    asked: list[Qt.AlignmentFlag] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.extend(label.alignment() for label in box.findChildren(QLabel) if label.text()))
    dialogs.ask(parent, "Finish?", "It stays open.", "Finish", "Go on")
    assert len(asked) == 2
    assert all(alignment & Qt.AlignmentFlag.AlignRight and alignment & Qt.AlignmentFlag.AlignAbsolute for alignment in asked)


@pytest.mark.parametrize(
    ("words", "direction"), [("5 October", LEFT_TO_RIGHT), ("(\u05d0b", RIGHT_TO_LEFT), ("\u0627", RIGHT_TO_LEFT), ("100 %", None), ("", None)]
)
def test_the_first_letter_with_a_direction_decides(words: str, direction: Qt.LayoutDirection | None) -> None:
    assert direction_of(words) is direction
