"""The guide inside the program: all of it with its pictures, its headings, words found, light and dark, and no network."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ipsreview import paths
from ipsreview.ui.help.guide import Guide
from ipsreview.ui.theme import Theme

IMAGE = QTextDocument.ResourceType.ImageResource


@pytest.fixture
def guide(qtbot: QtBot, themed: Theme) -> Iterator[Guide]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = Guide(parent)
    with qtbot.waitActive(made):
        made.show()
    yield made
    parent.close()


def pictures(guide: Guide) -> list[str]:
    """Return the names of the pictures, as they stand in the text."""
    found, block = [], guide.pages.document().begin()
    while block.isValid():
        places = block.begin()
        while not places.atEnd():
            image = places.fragment().charFormat().toImageFormat()
            if image.isValid():
                found.append(image.name())
            places += 1
        block = block.next()
    return found


def source() -> list[str]:
    return (paths.guide_folder() / "README.md").read_text(encoding="utf-8").splitlines()


def test_every_part_is_in_the_contents(guide: Guide) -> None:
    contents = [guide.contents.item(row).text() for row in range(guide.contents.count())]
    assert contents == [line.removeprefix("## ") for line in source() if line.startswith("## ")]


def test_the_chosen_part_stands_on_the_ground_of_everything_chosen(guide: Guide, themed: Theme) -> None:
    line = guide.contents.visualItemRect(guide.contents.currentItem())
    picture = guide.contents.viewport().grab().toImage()
    grounds = {picture.pixelColor(line.right() - 8, height).name() for height in range(line.top() + 5, line.bottom() - 4)}
    assert grounds == {themed.colours.accent_ground}
    assert guide.contents.width() >= guide.fontMetrics().horizontalAdvance("Your agency's own copy of the form")


def test_choosing_a_part_shows_it(guide: Guide, qtbot: QtBot) -> None:
    QTest.keyClick(guide.contents, Qt.Key.Key_End)
    bar = guide.pages.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > bar.maximum() / 2)
    heading = guide.pages.textCursor().block().text()
    assert heading == guide.contents.currentItem().text() == source()[[n for n, line in enumerate(source()) if line.startswith("## ")][-1]][3:]


@pytest.mark.parametrize("percent", [100, 200])
def test_every_picture_is_shown_and_fits(guide: Guide, themed: Theme, percent: int) -> None:
    themed.set_text_size(percent)
    guide.resize(1024, 640)
    QTest.qWait(200)  # the pictures are fitted once the window keeps its width
    names = pictures(guide)
    assert len(names) == sum(line.startswith("![") for line in source())
    for name in names:
        image = guide.pages.loadResource(IMAGE.value, name)
        assert isinstance(image, QImage)
        assert not image.isNull()
        assert image.deviceIndependentSize().width() <= guide.pages.viewport().width()


def test_dark_colours_show_dark_pictures(guide: Guide, themed: Theme) -> None:
    """But for those that are there once: high contrast and German."""
    light = pictures(guide)
    assert sum(name.endswith("-light.png") for name in light) > 15
    assert {name for name in light if not name.endswith("-light.png")} == {"contrast.png", "german.png"}
    themed.choose("dark")
    assert pictures(guide) == [name.replace("-light", "-dark") for name in light]


def test_words_are_found_one_after_the_other_and_round_again(guide: Guide) -> None:
    QTest.keyClick(guide, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(guide.search, "recovery key")
    first = guide.pages.textCursor().position()
    assert guide.pages.textCursor().selectedText() == "recovery key"
    places = {first}
    for _ in range(50):
        QTest.keyClick(guide.search, Qt.Key.Key_Return)
        places.add(guide.pages.textCursor().position())
        if guide.pages.textCursor().position() == first:
            break
    assert guide.pages.textCursor().position() == first
    assert len(places) == "\n".join(source()).lower().count("recovery key")


def test_what_is_not_there_is_said(guide: Guide) -> None:
    QTest.keyClicks(guide.search, "zebra")
    assert "Nothing found" in [text.text() for text in guide.findChildren(type(guide._told))]


def test_a_larger_text_keeps_the_place(guide: Guide, themed: Theme, qtbot: QtBot) -> None:
    bar = guide.pages.verticalScrollBar()
    bar.setValue(bar.maximum())
    themed.set_text_size(150)
    assert bar.value() == bar.maximum()


def test_a_picture_that_is_none_of_ours_is_not_looked_for(guide: Guide, tmp_path: Path) -> None:
    stray = tmp_path / "stray.png"
    QImage(4, 4, QImage.Format.Format_RGB32).save(str(stray))
    assert not isinstance(guide.pages.loadResource(IMAGE.value, str(stray)), QImage)


@pytest.mark.parametrize("text_size", [100, 200])
def test_it_opens_at_its_title(qtbot: QtBot, themed: Theme, text_size: int) -> None:
    themed.set_text_size(text_size)
    parent = QWidget()
    qtbot.addWidget(parent)
    guide = Guide(parent)
    guide.resize(700, 420)
    with qtbot.waitActive(guide):
        guide.show()
    bar = guide.pages.verticalScrollBar()
    qtbot.waitUntil(lambda: not guide.pages._settled.isActive())
    guide.resize(760, 420)
    qtbot.wait(200)
    assert (bar.value(), bar.maximum() > 1000) == (0, True)
    guide.close()
