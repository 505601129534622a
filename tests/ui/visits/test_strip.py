"""The strip of past levels."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ipsreview.ui.signs import sign_of
from ipsreview.ui.theme import theme
from ipsreview.ui.visits.strip import LevelStrip
from tests.forms import cqi, second
from tests.ui.visits.samples import stored, visit

VISITS = tuple(
    stored(cqi(), visit(cqi(), day, {1: rating} if rating else {}, {}))
    for day, rating in [(date(2026, 4, 7), "ips"), (date(2025, 10, 5), "needs_improvement"), (date(2025, 3, 1), None), (None, "not_ips")]
)


def test_a_screen_reader_hears_the_levels_from_the_oldest_to_the_newest(qtbot: QtBot) -> None:
    strip = LevelStrip(cqi(), VISITS, 1)
    qtbot.addWidget(strip)
    assert strip.words == ["undated: Not IPS", "1 Mar 2025: Not rated", "5 Oct 2025: Needs improvement", "7 Apr 2026: IPS"]
    assert strip.accessibleName() == "Past levels, the oldest first: " + "; ".join(strip.words)


def test_visits_with_another_form_are_left_out(qtbot: QtBot) -> None:
    strip = LevelStrip(cqi(), (stored(second(), visit(second(), None, {}, {})), *VISITS), 1)
    qtbot.addWidget(strip)
    assert len(strip.words) == 4


def test_no_visit_takes_no_room(qtbot: QtBot) -> None:
    strip = LevelStrip(cqi(), (), 1)
    qtbot.addWidget(strip)
    assert strip.sizeHint().width() == 0
    strip.resize(100, 40)
    strip.grab()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_where_there_is_no_room_the_oldest_are_left_out(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    strip = LevelStrip(cqi(), VISITS, 1, dates=False)
    qtbot.addWidget(strip)
    strip.setLayoutDirection(direction)
    strip.resize(theme().pixels(22), 20)
    image = strip.grab().toImage()
    assert colour_of(image, theme().sign_colour(sign_of(cqi(), "ips")).name())
    assert not colour_of(image, theme().sign_colour(sign_of(cqi(), "not_ips")).name())


def colour_of(image: QImage, name: str) -> bool:
    return any(image.pixelColor(x, y).name() == name for x in range(image.width()) for y in range(image.height()))
