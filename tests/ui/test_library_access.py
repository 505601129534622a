"""The library for those who use the keyboard, a screen reader or another contrast."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ipsreview.ui.library.bars import TopBar
from ipsreview.ui.library.heading import FilterButton, Legend
from ipsreview.ui.library.page import LibraryPage
from ipsreview.ui.widgets.notices import Notice
from ipsreview.ui.widgets.search import SearchField
from ipsreview.usecases.library import Database
from tests.ui.library_samples import answer_deletion, fill, shown_page, table_of


def name_of(widget: QWidget) -> str:
    """Return what a screen reader says for a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def focusable(page: LibraryPage) -> Iterator[QWidget]:
    """Yield every widget that the keyboard reaches and that has no other to stand for it."""
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            yield widget


@pytest.fixture
def page(qtbot: QtBot, database: Database) -> LibraryPage:
    fill(database)
    return shown_page(qtbot, database)


def test_every_control_has_a_name(page: LibraryPage) -> None:
    page.delete_chosen()
    found = list(focusable(page))
    assert len(found) >= 10
    assert [widget for widget in found if not name_of(widget).strip()] == []


def test_the_legend_is_told_in_words(page: LibraryPage) -> None:
    assert name_of(page.findChild(Legend)).endswith("IPS, Needs improvement, Needs significant improvement, Not IPS, N/A, Not rated")


def test_the_table_tells_its_lines_whole(page: LibraryPage) -> None:
    table = QAccessible.queryAccessibleInterface(table_of(page))
    assert table.text(QAccessible.Text.Name) == "Reviews"
    cells = [table.child(number).text(QAccessible.Text.Name) for number in range(table.childCount())]
    assert any(cell.startswith("Riverbend Supported Employment, ") and "4 IPS, 3 Needs improvement, 2 Needs significant" in cell for cell in cells)
    assert "Last change, sorted downwards" in cells


def test_tab_goes_from_the_search_over_the_table_to_the_verbs(page: LibraryPage) -> None:
    page.delete_chosen()
    page.findChild(SearchField).setFocus()
    order = [name_of(QApplication.focusWidget())]
    for _ in range(11):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        order.append(name_of(QApplication.focusWidget()))
    assert order == [
        "Search the reviews",
        "Import …",
        "New review",
        "All 2",
        "Reviews",
        "Undo",
        "Close this notice",
        "Delete",
        "Duplicate",
        "Export …",
        "Open",
        "Search the reviews",
    ]


def test_arrows_go_through_the_filters(page: LibraryPage) -> None:
    buttons = page.findChildren(FilterButton)
    buttons[0].setFocus()
    QTest.keyClick(buttons[0], Qt.Key.Key_Right)
    assert buttons[1].isChecked()
    assert table_of(page).reviews.rowCount() == 1


def test_a_notice_is_shown_and_closed_by_the_keyboard(page: LibraryPage, qtbot: QtBot) -> None:
    answer_deletion()
    QTest.keyClick(table_of(page), Qt.Key.Key_Delete)
    with qtbot.waitActive(page):  # as a desktop makes it when a question is answered
        page.activateWindow()
    notice = page.findChild(Notice)
    notice.action.setFocus()
    QTest.keyClick(notice.action, Qt.Key.Key_Space)
    assert not notice.isVisible()
    assert table_of(page).hasFocus()


def test_controls_are_large_enough_to_be_hit(page: LibraryPage) -> None:
    top = page.findChild(TopBar)
    assert min(top.new.height(), top.import_file.height(), *(button.height() for button in page.findChildren(FilterButton))) >= 32
