"""Icons: every drawing is usable, takes the theme's colour, and is sharp at any scale."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from ipsreview import paths
from ipsreview.ui.icons import icon
from ipsreview.ui.theme import Theme
from ipsreview.ui.widgets.search import SearchField
from ipsreview.ui.widgets.texts import Picture

FOLDER = paths.resources_folder() / "icons"
SOURCES = sorted((Path(__file__).parents[2] / "ipsreview").rglob("*.py"))
NAMES = sorted(path.stem for path in FOLDER.glob("*.svg") if path.stem != "ipsreview")


def pixels(image: QImage) -> Iterator[QColor]:
    """Yield the colours of an image's pixels that are painted."""
    for x in range(image.width()):
        for y in range(image.height()):
            colour = image.pixelColor(x, y)
            if colour.alpha() > 0:
                yield colour


def strongest(drawn: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> str:
    """Return the colour of an icon where it covers a pixel whole."""
    return max(pixels(drawn.pixmap(QSize(48, 48), mode).toImage()), key=QColor.alpha).name()


@pytest.mark.parametrize("name", NAMES)
def test_every_drawing_is_in_one_style_and_paints(name: str) -> None:
    source = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in source
    assert 'stroke="currentColor"' in source
    assert 'stroke-width="1.75"' in source
    assert QSvgRenderer(source.encode()).isValid()
    assert any(pixels(icon(name).pixmap(16, 16).toImage()))


def test_every_icon_that_is_asked_for_is_there() -> None:
    asked = {name for path in SOURCES for name in re.findall(r'\bicon\("([a-z-]+)"', path.read_text(encoding="utf-8"))}
    assert asked
    assert asked <= {*NAMES, "ipsreview"}


def test_an_icon_follows_the_theme_while_it_is_in_use(themed: Theme) -> None:
    drawn, accented = icon("plus"), icon("plus", "accent")
    for choice in ("light", "dark"):
        themed.choose(choice)
        assert strongest(drawn) == themed.colour("text").name()
        assert strongest(accented) == themed.colour("accent").name()
        assert strongest(drawn, QIcon.Mode.Disabled) == themed.colour("quiet").name()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_an_icon_has_a_pixel_for_every_pixel_of_the_screen(scale: float) -> None:
    drawn = icon("search").pixmap(QSize(16, 16), scale)
    assert drawn.size() == QSize(round(16 * scale), round(16 * scale))
    assert drawn.deviceIndependentSize().toSize() == QSize(16, 16)


def test_the_program_has_an_icon_in_its_own_colours() -> None:
    coloured = {colour.name() for mode in QIcon.Mode for colour in pixels(icon("ipsreview").pixmap(QSize(64, 64), mode).toImage())}
    assert {"#1f5fbf", "#ffffff"} <= coloured


def test_the_sign_of_a_search_grows_with_the_text(qtbot: QtBot, themed: Theme) -> None:
    field = SearchField("Search", "Search …").framed()
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    sign = field.findChild(Picture)
    assert (sign.width(), sign.height()) == (16, 16)
    themed.set_text_size(200)
    qtbot.waitUntil(lambda: (sign.width(), sign.height()) == (32, 32))
