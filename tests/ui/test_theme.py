"""Colours that can be read, signs that differ without colour, and a Qt that loses no reference."""

import ast
import dataclasses
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from ipsreview import ui
from ipsreview.form import NOT_APPLICABLE
from ipsreview.settings import Theme as Choice
from ipsreview.ui.signs import COMPLETE, NOT_RATED, STARTED, paint_sign
from ipsreview.ui.theme import COLOURS, DARK, LIGHT, Colours, Theme, system_choice
from ipsreview.ui.widgets.fields import CountField, Framed, LineField, TextArea
from ipsreview.ui.working import WorkingDialog
from tests.ui.contrast import contrast

GROUNDS = ("ground", "panel", "accent_ground", "notice")
INKS = ("text", "quiet", "accent", "warning")
"""The colours of words. `quiet` is that of placeholders and of what is disabled too: that can be read like anything else."""

GROUPS = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled)
R = QPalette.ColorRole
PAIRS = (
    (R.WindowText, R.Window),
    (R.Text, R.Base),
    (R.Text, R.AlternateBase),
    (R.PlaceholderText, R.Base),
    (R.PlaceholderText, R.Window),
    (R.ButtonText, R.Button),
    (R.HighlightedText, R.Highlight),
    (R.ToolTipText, R.ToolTipBase),
    (R.Link, R.Base),
    (R.Link, R.Window),
    (R.LinkVisited, R.Base),
    (R.BrightText, R.Window),
)
"""What Qt writes in which of the palette's colours on which other."""

every_theme = pytest.mark.parametrize("choice", list(COLOURS))


def least(choice: Choice, ordinary: float, high: float) -> float:
    """Return the contrast that is asked of a theme: more of those that are chosen for their contrast."""
    return high if COLOURS[choice].outlined else ordinary


@every_theme
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", INKS)
def test_words_stand_out_from_every_ground(choice: Choice, ground: str, ink: str) -> None:
    colours = COLOURS[choice]
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= least(choice, 4.5, 7)


@every_theme
@pytest.mark.parametrize("ground", GROUNDS)
def test_signs_rings_and_borders_of_controls_stand_out(choice: Choice, ground: str) -> None:
    colours = COLOURS[choice]
    for painted in (colours.quiet, colours.accent, colours.scroll, *colours.signs.values()):
        assert contrast(painted, getattr(colours, ground)) >= least(choice, 3, 4.5)


@every_theme
def test_words_and_ticks_stand_out_on_what_is_filled(choice: Choice) -> None:
    colours = COLOURS[choice]
    for fill in (QColor(colours.accent), QColor(colours.accent).darker(112)):
        assert contrast(colours.on_accent, fill) >= least(choice, 4.5, 7)


@every_theme
@pytest.mark.parametrize("make", [LineField, TextArea, CountField])
def test_a_field_that_can_only_be_read_has_one_ground(qtbot: QtBot, themed: Theme, choice: Choice, make: Callable[[str], QWidget]) -> None:
    themed.choose(choice)
    frame = Framed(make("Agency"))
    qtbot.addWidget(frame)
    frame.setEnabled(False)
    picture, above_words = frame.grab().toImage(), 5
    grounds = {picture.pixelColor(across, above_words).name() for across in range(4, picture.width() - 4)}
    assert grounds == {COLOURS[choice].ground}


@every_theme
def test_what_is_done_of_a_work_stands_out_from_the_rest(qtbot: QtBot, themed: Theme, choice: Choice) -> None:
    themed.choose(choice)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = WorkingDialog(parent, "Encrypting", None)
    dialog.bar.setRange(0, 2)
    dialog.bar.setValue(1)
    dialog.grab()
    picture, height = dialog.bar.grab().toImage(), dialog.bar.height() // 2
    done, rest = (picture.pixelColor(picture.width() * quarter // 4, height) for quarter in (1, 3))
    assert done == QColor(COLOURS[choice].accent)
    assert contrast(done, rest) >= least(choice, 3, 4.5)


@pytest.mark.parametrize("choice", [Choice.CONTRAST_LIGHT, Choice.CONTRAST_DARK])
def test_high_contrast_shows_every_border_as_a_line(choice: Choice, themed: Theme) -> None:
    colours = COLOURS[choice]
    assert all(contrast(colours.line, getattr(colours, ground)) >= 4.5 for ground in GROUNDS)
    assert colours.ring > LIGHT.ring
    themed.choose(choice)
    assert themed.edge() == QColor(colours.accent)


@every_theme
@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_what_qt_paints_can_be_read_too(themed: Theme, choice: Choice, group: QPalette.ColorGroup, ink: R, ground: R) -> None:
    """Also in windows that are not in front, and in controls that are disabled."""
    themed.choose(choice)
    for palette in (QApplication.palette(), QToolTip.palette()):
        assert contrast(palette.color(group, ink), palette.color(group, ground)) >= least(choice, 4.5, 7)


def test_all_themes_name_the_same_colours() -> None:
    assert {frozenset(colours.signs) for colours in COLOURS.values()} == {frozenset(LIGHT.signs)}
    assert all(getattr(colours, field.name) for colours in COLOURS.values() for field in dataclasses.fields(Colours) if field.type == "str")


@pytest.mark.parametrize(
    ("dark", "high", "choice"),
    [
        (False, False, Choice.LIGHT),
        (True, False, Choice.DARK),
        (False, True, Choice.CONTRAST_LIGHT),
        (True, True, Choice.CONTRAST_DARK),
    ],
)
def test_the_system_is_followed_in_light_and_dark_and_in_contrast(dark: bool, high: bool, choice: Choice) -> None:
    assert system_choice(dark=dark, contrast=high) is choice


def colour_literals(file: Path) -> list[str]:
    """Return what looks like a colour in a module's texts, and Qt's own names of colours."""
    nodes = list(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
    texts = [node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    named = [node.attr for node in nodes if isinstance(node, ast.Attribute) and ast.unparse(node.value).endswith("GlobalColor")]
    called = [ast.unparse(node) for node in nodes if isinstance(node, ast.Call) and ast.unparse(node.func) == "QColor" and node.args]
    return [text for text in texts if re.search(r"#[0-9a-fA-F]{6}", text)] + [name for name in named if name != "transparent"] + called


def test_every_colour_comes_from_the_theme() -> None:
    screens = Path(ui.__file__).parent
    found = {file.name: literals for file in screens.rglob("*.py") if file.name != "theme.py" and (literals := colour_literals(file))}
    assert not found
    assert len(colour_literals(screens / "theme.py")) > 50


def drawn(sign: str) -> bytes:
    image = QImage(14, 14, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_sign(painter, QRectF(0, 0, 14, 14), sign, QColor("black"))
    painter.end()
    return bytes(image.constBits())


def test_signs_differ_in_grey_print_at_fourteen_pixels() -> None:
    signs = [*LIGHT.signs, NOT_APPLICABLE, NOT_RATED, COMPLETE, STARTED]
    pictures = [drawn(sign) for sign in signs]
    for number, picture in enumerate(pictures):
        for other in pictures[number + 1 :]:
            differing = sum(abs(one - two) > 60 for one, two in zip(picture, other, strict=True))
            assert differing >= 10


def test_the_theme_can_be_chosen_and_text_enlarged(themed: Theme) -> None:
    themed.choose("dark")
    assert themed.colours is DARK
    themed.set_text_size(150)
    assert themed.font(12).pixelSize() == 18
    assert themed.pixels(34) == 51


def test_qt_keeps_its_references_to_none(themed: Theme) -> None:
    """PySide6 6.12.0 lost a reference to None with each such call, until Python 3.11 stopped with `none_dealloc`."""
    image = QImage(4, 4, QImage.Format.Format_Grayscale8)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(200):
        painter.setPen(QColor("black"))
        themed.property("nothing")
    painter.end()
    assert abs(sys.getrefcount(None) - before) < 100
