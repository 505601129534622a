"""The guide's pictures are those that its script takes from the program, its names are the program's, and none is missing."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMenu, QTabBar, QWidget

from ipsreview.ui.menus import name_of
from ipsreview.usecases.library import Database
from tests.screen import database, themed
from tests.ui.every_window import close_desk, every_window, fill, make_desk

__all__ = ["database", "themed"]

ROOT = Path(__file__).parents[1]
GUIDE = ROOT / "docs" / "guide"
WORDS = (GUIDE / "README.md").read_text(encoding="utf-8")
_MOST_BYTES = 4_000_000


@pytest.mark.slow
def test_every_picture_is_taken_by_the_script(tmp_path: Path) -> None:
    subprocess.run([sys.executable, GUIDE / "take_pictures.py", tmp_path], check=True, cwd=ROOT, timeout=120)
    assert {path.name for path in GUIDE.glob("*.png")} == {path.name for path in tmp_path.iterdir()}


def test_every_picture_is_in_the_guide_and_has_its_dark_one() -> None:
    named = set(re.findall(r"\]\(([\w-]+\.png)\)", WORDS))
    assert named
    assert named | {re.sub("-light$", "-dark", name[:-4]) + ".png" for name in named} == {path.name for path in GUIDE.glob("*.png")}


def test_the_pictures_are_small() -> None:
    assert sum(path.stat().st_size for path in GUIDE.glob("*.png")) < _MOST_BYTES


def names_in(words: str) -> list[str]:
    """Return what stands in italics, which names menus, their verbs, buttons and tabs."""
    return re.findall(r"(?<!\*)\*([^*]+)\*(?!\*)", " ".join(words.split()))


def plain(text: str) -> str:
    """Return a name as the guide writes it: without the sign of its letter, the dots, and the arrows of Back and Next."""
    return text.replace("&", "").replace("…", "").strip("‹› ")


def names_on(widget: QWidget) -> Iterator[str]:
    """Yield the names of all that can be pressed in a window."""
    for action in widget.findChildren(QAction):
        yield name_of(action)
    for button in widget.findChildren(QAbstractButton):
        yield plain(button.text())
    for tabs in widget.findChildren(QTabBar):
        yield from (plain(tabs.tabText(place)) for place in range(tabs.count()))


@pytest.mark.slow
def test_every_name_is_in_the_program(database: Database, tmp_path: Path) -> None:
    fill(database)
    window = make_desk(database, tmp_path)
    menus = {name_of(action): action.menu() for action in window.menuBar().actions()}
    verbs = {(menu, name_of(verb)) for menu, shown in menus.items() if isinstance(shown, QMenu) for verb in shown.actions()}
    known = {name for _, widget in every_window(window, tmp_path) for name in names_on(widget)}
    close_desk(window)
    told = names_in(WORDS)
    assert len(told) > 80
    assert set(told) - known == set()
    pairs = set(re.findall(rf"\*({'|'.join(menus)})\*, \*([^*]+)\*", " ".join(WORDS.split())))
    assert len(pairs) > 15
    assert pairs <= verbs
