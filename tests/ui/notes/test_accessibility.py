"""The page of notes and the tab as a screen reader and a keyboard find them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from ipsreview.ui.notes.page import NotesPage
from ipsreview.ui.notes.tab import EvidenceTab


def focusable(widget: QWidget) -> Iterator[QWidget]:
    for child in widget.findChildren(QWidget):
        if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus and not child.focusProxy():
            yield child


@pytest.fixture(params=["page", "tab"])
def shown(request: pytest.FixtureRequest) -> QWidget:
    """The page and the tab, each with a note chosen, so that everything they have is there."""
    widget = request.getfixturevalue(request.param)
    assert isinstance(widget, NotesPage | EvidenceTab)
    widget.list.choose(1)
    QApplication.processEvents()
    assert widget.bar.isVisible()
    return widget


def test_every_control_has_a_name(shown: QWidget) -> None:
    names = {child: QAccessible.queryAccessibleInterface(child).text(QAccessible.Text.Name) for child in focusable(shown)}
    assert len(names) > 20
    assert [child for child, name in names.items() if not name.strip()] == []


def test_the_tab_key_reaches_every_control(shown: QWidget) -> None:
    wanted = set(focusable(shown))
    next(iter(wanted)).setFocus()
    reached: set[QWidget] = set()
    for _ in range(len(wanted) + 20):
        QTest.keyClick(QApplication.focusWidget() or shown, Qt.Key.Key_Tab)
        if focused := QApplication.focusWidget():
            reached.add(focused)
    missed = {child for child in wanted - reached if not isinstance(child.parent(), QAbstractScrollArea)}
    assert not missed


def test_a_screen_reader_finds_the_cells_of_the_grid(page: NotesPage) -> None:
    table = QAccessible.queryAccessibleInterface(page.grid)
    assert table.role() is QAccessible.Role.Table
    names = [table.child(number).text(QAccessible.Text.Name) for number in range(table.childCount())]
    assert [name for name in names if name.startswith("IPS supervisor, item 3 Supervisor coaches in situ, 1 note")]
    assert "Item 3, Supervisor coaches in situ" in names


def test_a_screen_reader_hears_a_note_with_its_mark_and_items(page: NotesPage) -> None:
    index = page.list.notes.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Goes along once a quarter, Concern · items 3, 14"
