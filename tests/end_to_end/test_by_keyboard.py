"""A whole review by the keyboard alone: every key goes where the keyboard is, and nothing puts it there but the keys before."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ipsreview.form import NOT_APPLICABLE, Item, RecommendationKind, plain
from ipsreview.review.values import ItemAnswer, Review
from ipsreview.settings import Settings
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.theme import Theme
from ipsreview.ui.wording import rating_label
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.importing import read_report
from ipsreview.usecases.library import Database, LibraryQuery, State
from tests.forms import cqi

Key, Modifier = Qt.Key, Qt.KeyboardModifier
FEW_STROKES = 230
"""More than it takes beside the texts: a way that grows longer is noticed."""


class Keyboard:
    """Presses keys where the keyboard is, and counts them; the keys of texts apart."""

    def __init__(self) -> None:
        self.strokes = self.letters = 0

    def press(self, key: Qt.Key | str, modifier: Modifier = Modifier.NoModifier) -> None:
        """Press one key."""
        self.strokes += 1
        QTest.keyClick(self._focused(), key, modifier)

    def write(self, text: str) -> None:
        """Type a text, with Enter for a new line."""
        self.letters += len(text)
        for letter in text:
            QTest.keyClick(self._focused(), Key.Key_Return if letter == "\n" else letter)

    def go_to(self, name: str, key: Qt.Key = Key.Key_Tab) -> None:
        """Press Tab until the keyboard is on the control of which a screen reader says a name that begins like this."""
        for _ in range(60):
            if self.here().startswith(name):
                return
            self.press(key)
        raise AssertionError(f"Tab did not come to “{name}”")

    def here(self) -> str:
        """Return the name of the control that the keyboard is on."""
        node = QAccessible.queryAccessibleInterface(self._focused())
        return node.text(QAccessible.Text.Name) if node else ""

    def _focused(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused, "the keyboard is on no control"
        return focused


@pytest.fixture
def window(qtbot: QtBot, database: Database, themed: Theme, tmp_path: Path) -> Iterator[MainWindow]:
    opened = MainWindow(cqi(), Preferences(tmp_path / "settings.json", Settings(), themed))
    with qtbot.waitActive(opened):
        opened.show()
        opened.activateWindow()
    opened.show_database(database)
    yield opened
    opened.close_review()
    opened.close()
    opened.deleteLater()


@pytest.mark.slow
def test_a_review_is_filled_in_finished_exported_and_read_back(
    window: MainWindow, database: Database, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, wanted, keyboard = tmp_path / "Riverbend.docx", demo_review().review.report_copy(), Keyboard()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)  # the reviews are looked up beside the window's work
    assert keyboard.here() == "New review"
    keyboard.press(Key.Key_Space)
    fill_cover(keyboard, wanted)
    keyboard.press(Key.Key_Right, Modifier.AltModifier)
    for item in cqi().items:
        keyboard.press(Key.Key_Right, Modifier.AltModifier)
        fill_item(keyboard, item, wanted.items[item.number])
    keyboard.press(Key.Key_Right, Modifier.AltModifier)
    for area in cqi().comment_areas:
        keyboard.go_to(area.label)
        keyboard.write(wanted.comments[area.key])
    keyboard.press(Key.Key_Right, Modifier.AltModifier)
    keyboard.go_to("Finish review", Key.Key_Backtab)
    keyboard.press(Key.Key_Space)
    keyboard.press(Key.Key_E, Modifier.ControlModifier)
    keyboard.press(Key.Key_W, Modifier.ControlModifier)

    assert read_report(path).review.report_copy() == wanted
    [row] = database.rows(database.find_ids(LibraryQuery()))
    assert (row.agency, row.state) == (wanted.cover.agency, State.FINISHED)
    assert window.view is None
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert keyboard.here() == "Reviews", "the keyboard is on the table, where Enter opens the review again"
    assert keyboard.strokes < FEW_STROKES


def fill_cover(keyboard: Keyboard, wanted: Review) -> None:
    keyboard.write(wanted.cover.agency)
    keyboard.go_to("Date of the visit")
    keyboard.write("5 October 2026")
    keyboard.go_to("IPS trainer")
    keyboard.write(wanted.cover.trainer)
    keyboard.go_to("IPS specialists on the team")
    keyboard.write(str(wanted.team_size))


def fill_item(keyboard: Keyboard, item: Item, wanted: ItemAnswer) -> None:
    levels = [anchor.level for anchor in item.anchors]
    keyboard.press("0" if wanted.rating == NOT_APPLICABLE else str(levels.index(wanted.rating or "") + 1))
    if wanted.not_applicable_reason:
        keyboard.go_to("Why the item is not applicable")
        keyboard.write(wanted.not_applicable_reason)
    for level, count in wanted.counts.items():
        keyboard.go_to(f"Specialists who meet “{rating_label(cqi(), level)}”")
        keyboard.write(str(count))
    for line in item.recommendations:
        if line.key in wanted.recommendations and line.kind is not RecommendationKind.OTHER:
            keyboard.go_to(plain(line.text))
            keyboard.press(Key.Key_Space)
    if wanted.other:
        keyboard.go_to("Other recommendation")
        keyboard.write(wanted.other)
