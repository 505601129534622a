"""The deleted reviews: each can be brought back until its time is over."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ipsreview.ui.lines_dialog import Line, LinesDialog
from ipsreview.ui.widgets.buttons import Button
from ipsreview.ui.wording import moment, short_date
from ipsreview.usecases.library import DeletedRow

if TYPE_CHECKING:
    from ipsreview.ui.main_window import MainWindow


class DeletedDialog(LinesDialog):
    """Lists the deleted reviews, the last deleted first."""

    def __init__(self, window: MainWindow) -> None:
        translate, days = QCoreApplication.translate, window.preferences.settings.retention_days
        always = translate(
            "DeletedDialog", "Deleted reviews stay here until you remove them for good: “What is kept for how long” in the menu “Safety”."
        )
        limited = translate("DeletedDialog", "Deleted reviews stay here for {days} days; then the program offers to remove them for good.")
        super().__init__(window, translate("DeletedDialog", "Deleted reviews"), limited.format(days=days) if days else always)
        self._window = window
        self.show_all()

    def show_all(self) -> None:
        """Show what there is now."""
        none = self.tr("No review is deleted. One that you delete in the list of reviews stands here, and can be brought back.")
        self.show_lines([self._line(found) for found in self._window.database.deleted()], none)

    def _line(self, found: DeletedRow) -> Line:
        button = Button(self.tr("Bring back"))
        button.setEnabled(not self._window.database.read_only)
        button.clicked.connect(partial(self.restore, found))
        day = short_date(found.date)
        title = " · ".join(part for part in (found.agency or self.tr("Agency not named"), day, found.trainer) if part)
        return Line(title, self.tr("Deleted {moment}").format(moment=moment(found.deleted_at)), button)

    def restore(self, found: DeletedRow) -> None:
        """Bring a review back into the library."""
        if self.attempt(lambda: self._window.database.restore(found.id)):
            self._window.library.show_restored(found.id)
            self.show_all()
