"""What is painted: never a colour alone, in light and dark, from left to right and from right to left."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from ipsreview.ui.theme import Theme
from ipsreview.ui.worksheets.verdict import FlagSign
from tests.ui.worksheets.conftest import Show, Shown, filled, team_of


def paints(widget: QWidget, colour: QColor, place: QRect | None = None) -> bool:
    """Say whether a colour, or one too near to tell from it, is painted on a widget or on a part of it."""
    image = (widget.grab(place) if place else widget.grab()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    found = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    return any(max(abs((pixel >> shift & 255) - (colour.rgb() >> shift & 255)) for shift in (0, 8, 16)) <= 24 for pixel in found)


def cell(shown: Shown, row: int, column: int) -> QRect:
    return shown.table.visualRect(shown.table.sheet_model.cell(row, column))


@pytest.fixture(params=["light", "dark"])
def look(request: pytest.FixtureRequest, themed: Theme) -> Theme:
    themed.choose(request.param)
    return themed


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_cell_that_cannot_be_read_has_a_sign_before_its_words(show: Show, look: Theme, direction: Qt.LayoutDirection) -> None:
    shown = show(1, filled(team_of(40, 40), 1, {"people": "x"}, {"people": "5"}))
    shown.window.setLayoutDirection(direction)
    wrong, right, half = cell(shown, 0, 0), cell(shown, 1, 0), cell(shown, 0, 0).width() // 2
    sign = QRect(wrong.left() + (half if shown.table.isRightToLeft() else 0), wrong.top(), half, wrong.height())
    assert paints(shown.table.viewport(), look.colour("warning"), sign)
    assert not paints(shown.table.viewport(), look.colour("warning"), right)


def test_hours_of_the_list_are_quiet_and_typed_ones_are_not(show: Show, look: Theme) -> None:
    shown = show(1, filled(team_of(40, 40), 1, {"weekly_hours": "30"}))
    assert paints(shown.table.viewport(), look.colour("text"), cell(shown, 0, 1))
    assert not paints(shown.table.viewport(), look.colour("text"), cell(shown, 1, 1))
    assert paints(shown.table.viewport(), look.colour("quiet"), cell(shown, 1, 1))


def test_the_level_of_a_specialist_is_a_sign_in_the_heading(show: Show, look: Theme) -> None:
    counts = {"caseload": "20", "weekly_people": "20", "attended": "12", "full_member": "yes", "monthly_people": "20"}
    shown = show(5, filled(team_of(40, 40), 5, counts))
    assert paints(shown.table.horizontalHeader().viewport(), look.sign_colour("full"))


def test_the_keyboard_is_seen_on_its_cell(show: Show, look: Theme) -> None:
    shown = show(1)
    shown.stand_on(1, "people")
    assert paints(shown.table.viewport(), look.colour("accent"), cell(shown, 1, 0))
    assert not paints(shown.table.viewport(), look.colour("accent"), cell(shown, 0, 0))


def test_the_flags_have_signs_of_their_own(qtbot: object, look: Theme) -> None:
    for role in ("warning", "quiet"):
        sign = FlagSign(role)
        sign.resize(sign.sizeHint())
        assert paints(sign, look.colour(role))


@pytest.mark.parametrize("number", range(1, 17))
def test_every_worksheet_is_shown_in_both_directions(show: Show, look: Theme, number: int) -> None:
    shown = show(number)
    for direction in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
        shown.window.setLayoutDirection(direction)
        assert paints(shown.tab.question, look.colour("text"))
        shown.window.grab()
