"""The menu of the reviews that were opened last. The settings keep their numbers only: what they are called is in the reviews."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ipsreview.errors import KnownError
from ipsreview.logs import record_known
from ipsreview.ui.instance import instance_name
from ipsreview.ui.library.words import review_name
from ipsreview.usecases.library import Database, ReviewRow

if TYPE_CHECKING:
    from ipsreview.ui.main_window import MainWindow

MOST_SHOWN, MOST_KEPT = 8, 24
"""How many reviews the menu shows, and how many are kept for it, of several files of reviews together."""

LONGEST_NUMBER = 18
"""In digits: what the database takes for a number."""


class Recent(QObject):
    """Fills the menu whenever it opens: a review that is deleted, locked away or in another file is not in it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._menu = window, window.menus.recent
        self._menu.aboutToShow.connect(self._fill)

    def remember(self, database: Database, review_id: int) -> None:
        """Put a review first."""
        entry = f"{instance_name(database.path)}:{review_id}"
        others = [other for other in self._window.preferences.settings.last_opened.split() if other != entry]
        self._window.preferences.remember_opened(" ".join([entry, *others][:MOST_KEPT]))

    def _fill(self) -> None:
        self._menu.clear()
        for row in self._rows():
            action = self._menu.addAction(review_name(row).replace("&", "&&"))
            action.triggered.connect(partial(self._window.open_review, row.id))
        if self._menu.isEmpty():
            self._menu.addAction(self.tr("Nothing yet")).setEnabled(False)

    def _rows(self) -> list[ReviewRow]:
        if not self._window.has_database:
            return []
        database = self._window.database
        start = f"{instance_name(database.path)}:"
        kept = [entry.removeprefix(start) for entry in self._window.preferences.settings.last_opened.split() if entry.startswith(start)]
        numbers = [int(number) for number in kept if number.isascii() and number.isdigit() and len(number) <= LONGEST_NUMBER]
        try:
            return database.rows(numbers)[:MOST_SHOWN]
        except KnownError as error:
            record_known(error)
            return []
