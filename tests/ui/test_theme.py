"""Colours that can be read, signs that differ without colour, and a Qt that loses no reference."""

import dataclasses
import sys

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from ipsreview.form import NOT_APPLICABLE
from ipsreview.ui.signs import COMPLETE, NOT_RATED, STARTED, paint_sign
from ipsreview.ui.theme import DARK, LIGHT, Colours, Theme

GROUNDS = ("ground", "panel", "accent_ground", "notice")


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", ["text", "quiet", "accent"])
def test_text_stands_out_from_every_ground(colours: Colours, ground: str, ink: str) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_buttons_warnings_and_controls_stand_out(colours: Colours) -> None:
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.warning, colours.panel) >= 4.5
    assert contrast(colours.warning, colours.notice) >= 3
    for control in (colours.quiet, colours.accent, *colours.signs.values()):
        assert contrast(control, colours.ground) >= 3
        assert contrast(control, colours.panel) >= 3


def test_dark_and_light_name_the_same_colours() -> None:
    assert LIGHT.signs.keys() == DARK.signs.keys()
    assert all(getattr(LIGHT, field.name) for field in dataclasses.fields(Colours))


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
