"""A worksheet tab in a window as wide as the panel, refreshed after each change as the panel does."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ipsreview.form import Form
from ipsreview.review import acts, roster_acts, worksheet_acts
from ipsreview.review.values import Review, blank_review
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.ui.worksheets.tab import WorksheetTab
from ipsreview.ui.worksheets.table import WorksheetTable
from ipsreview.usecases.library import Database
from tests.forms import cqi
from tests.screen import Edit

PANEL_WIDTH = 277
"""What the panel leaves to a tab beside its scroll bar."""


@dataclass
class Shown:
    """The tab that is shown, the item it shows, and the review it works on."""

    tab: WorksheetTab
    editor: ReviewEditor
    number: int
    window: QWidget

    @property
    def review(self) -> Review:
        return self.editor.review

    @property
    def table(self) -> WorksheetTable:
        return self.tab.grid.table

    @property
    def rows(self) -> list[dict[str, str]]:
        """Return the cells of the worksheet as the review holds them."""
        return [dict(row) for row in self.review.working.worksheet(self.number).rows]

    def turn_to(self, number: int) -> None:
        self.number = number
        self.tab.show_item(self.editor.form.item(number))

    def stand_on(self, row: int, key: str) -> WorksheetTable:
        """Put the keyboard on a cell."""
        self.table.go_to(row, key)
        self.table.setFocus()
        return self.table

    def press(self, *keys: Qt.Key | str) -> None:
        """Press keys one by one, where the keyboard stands then."""
        for key in keys:
            for stroke in key if isinstance(key, str) else (key,):
                QTest.keyClick(QApplication.focusWidget(), stroke)


Show = Callable[..., Shown]


def team_of(*hours: int) -> Review:
    """Return a blank review with a listed team of these weekly hours."""
    review = roster_acts.list_team(acts.set_team_size(blank_review(cqi()), len(hours)).after).after
    for place, each in enumerate(hours, 1):
        review = roster_acts.set_hours(review, place, Decimal(each)).after
    return review


def filled(review: Review, number: int, *rows: dict[str, str], form: Form | None = None) -> Review:
    """Return the review with rows in the worksheet of an item."""
    return worksheet_acts.paste_rows(form or cqi(), review, number, 0, rows).after


@pytest.fixture
def show(qtbot: QtBot, database: Database, edit: Edit) -> Show:
    """Show the worksheet of an item (of a review in which four specialists are listed, unless said)."""

    def shown(number: int, review: Review | None = None, form: Form | None = None) -> Shown:
        used = form or cqi()
        editor = edit(used, review or team_of(40, 40, 40, 20))
        tab, window = WorksheetTab(editor), QWidget()
        layout = QVBoxLayout(window)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(tab)
        qtbot.addWidget(window)
        window.resize(PANEL_WIDTH, 720)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        found = Shown(tab, editor, number, window)
        editor.review_changed.connect(lambda _place: tab.show_item(used.item(found.number)))
        tab.show_item(used.item(number))
        return found

    return shown
