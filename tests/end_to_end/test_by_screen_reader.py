"""A whole review through the accessibility interface alone, as a screen reader has it: no widget is named, no mouse and no key is used.

Controls are found by role and name, in the group that they stand in; they are pressed, ticked and written into through their
interfaces, and what became of it is read from the same tree. Only the system's own file dialog is stood in for.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ipsreview.form import Item, RecommendationKind, plain
from ipsreview.review.values import ItemAnswer, Review
from ipsreview.settings import Settings
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.theme import Theme
from ipsreview.ui.wording import rating_label
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.importing import read_report
from ipsreview.usecases.library import Database
from tests.forms import cqi

Role = QAccessible.Role
Node = QAccessibleInterface


class Reader:
    """Somebody who knows of a window what a screen reader knows."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self._window, self._qtbot = window, qtbot

    def find(self, role: Role, name: str, within: str = "") -> Node:
        """Wait for the one control with a role whose name begins like this, in the group with that name, and return it."""
        found: list[Node] = []

        def look() -> None:
            groups = self._found(Role.Grouping, within, self._top()) if within else [self._top()]
            assert groups, f"no group “{within}”"
            group = groups[0]
            found[:] = self._found(role, name, group)
            assert len(found) == 1, f"{len(found)} × {role.name} “{name}” in “{within}”"

        self._qtbot.waitUntil(look, timeout=10_000)
        return found[0]

    def hears(self, name: str) -> bool:
        """Say whether a text or a group of this name is there."""
        return any(self._name(node) == name for node in self._nodes(self._top()))

    def press(self, name: str, within: str = "") -> None:
        """Press a button; what comes of it is waited for by looking for it."""
        self.find(Role.Button, name, within).actionInterface().doAction("Press")

    def tick(self, name: str, within: str) -> None:
        """Tick a box, and hear that it is ticked."""
        box = self.find(Role.CheckBox, name, within)
        assert not box.state().checked
        box.actionInterface().doAction("Toggle")
        assert box.state().checked

    def write(self, name: str, text: str) -> None:
        """Write a text into a field, and hear it there."""
        field = self.find(Role.EditableText, name)
        field.editableTextInterface().insertText(0, text)
        written = field.textInterface()
        assert written.text(0, written.characterCount()) == text

    def set_number(self, name: str, number: int) -> None:
        """Set a number, and hear it."""
        field = self.find(Role.SpinBox, name)
        field.valueInterface().setCurrentValue(number)
        assert field.text(QAccessible.Text.Value) == str(number)

    def wait_for(self, name: str) -> None:
        """Wait until a text or a group of this name is there."""
        self._qtbot.waitUntil(lambda: self.hears(name), timeout=10_000)

    def cells(self, table: str) -> list[str]:
        """Return what is heard of the cells of a table."""
        found = self.find(Role.Table, table)
        children = [found.child(number) for number in range(found.childCount())]
        return [self._name(child) for child in children if child.role() is Role.Cell]

    def _found(self, role: Role, name: str, within: Node) -> list[Node]:
        return [node for node in self._nodes(within) if node.role() is role and self._name(node).startswith(name)]

    def _top(self) -> Node:
        top = QAccessible.queryAccessibleInterface(self._window)
        assert top
        return top

    def _nodes(self, node: Node) -> Iterator[Node]:
        yield node
        for number in range(node.childCount()):
            child = node.child(number)
            if child and child.isValid() and not child.state().invisible:
                yield from self._nodes(child)

    @staticmethod
    def _name(node: Node) -> str:
        return node.text(QAccessible.Text.Name)


@pytest.fixture
def reader(qtbot: QtBot, database: Database, themed: Theme, tmp_path: Path) -> Iterator[Reader]:
    window = MainWindow(cqi(), Preferences(tmp_path / "settings.json", Settings(), themed))
    window.show()
    window.show_database(database)
    yield Reader(window, qtbot)
    window.close_review()
    window.close()
    window.deleteLater()


@pytest.mark.slow
def test_a_review_is_filled_in_finished_exported_and_read_back(reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = demo_review().review.report_copy()
    reader.press("New review", within="No reviews yet")
    fill_cover(reader, wanted)
    reader.press("Next: Notes")
    for item in cqi().items:
        reader.press(f"Next: {item.number} ")
        reader.wait_for(f"{item.number}. {plain(item.title)}")
        fill_item(reader, item, wanted.items[item.number])
    assert reader.hears("16 of 16 rated")
    reader.press("Next: Strengths and next steps")
    for area in cqi().comment_areas:
        reader.write(area.label, wanted.comments[area.key])
    reader.press("Next: Summary and export")
    counts = Counter(wanted.items[item.number].rating for item in cqi().items)
    chart = reader.find(Role.Chart, "Chart").text(QAccessible.Text.Name)
    assert f"IPS {counts['ips']}, Needs improvement {counts['needs_improvement']}, " in chart

    reader.press("Finish review")
    reader.find(Role.Button, "Reopen")
    path = tmp_path / "Riverbend.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    reader.press("Export …")
    reader.wait_for(f"Exported to {path}")
    assert read_report(path).review.report_copy() == wanted
    reader.press("Back to the reviews")
    assert any(cell.startswith(f"{wanted.cover.agency}, 5 Oct 2026, {wanted.cover.trainer}, Finished") for cell in reader.cells("Reviews"))


def fill_cover(reader: Reader, wanted: Review) -> None:
    reader.write("Agency", wanted.cover.agency)
    reader.write("Date of the visit", "5 October 2026")
    reader.write("IPS trainer", wanted.cover.trainer)
    reader.set_number("IPS specialists on the team", wanted.team_size)


def fill_item(reader: Reader, item: Item, wanted: ItemAnswer) -> None:
    form = cqi()
    reader.tick(f"{rating_label(form, wanted.rating)}: ", "Rating")
    if wanted.not_applicable_reason:
        reader.write("Why the item is not applicable", wanted.not_applicable_reason)
    for level, count in wanted.counts.items():
        reader.set_number(f"Specialists who meet “{rating_label(form, level)}”", count)
    for line in item.recommendations:
        if line.key in wanted.recommendations and line.kind is not RecommendationKind.OTHER:
            reader.tick(plain(line.text), "Recommendations")
    if wanted.other:
        reader.write("Other recommendation", wanted.other)
