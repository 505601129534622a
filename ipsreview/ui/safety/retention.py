"""What has been kept long enough: shown first, then removed for good, from the backups too."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from ipsreview.crashes import reports_in
from ipsreview.logs import stop_log
from ipsreview.messages import Message
from ipsreview.paths import crash_folder, log_path, own_words_path
from ipsreview.settings import LONGEST_RETENTION_DAYS
from ipsreview.ui import dialogs
from ipsreview.ui.lines_dialog import Line, LinesDialog
from ipsreview.ui.widgets.buttons import Weight, show_ticked
from ipsreview.ui.widgets.fields import CountField, Framed
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.widgets.ticks import TickLine
from ipsreview.ui.wording import moment, say, short_date
from ipsreview.ui.working import work
from ipsreview.usecases.retention import USUAL_DAYS, Due, Removable, delete_everything, due, holding_backups, remove, removed

if TYPE_CHECKING:
    from ipsreview.ui.main_window import MainWindow


class RetentionDialog(LinesDialog):
    """Off until a number of days is chosen. Nothing is removed without the list and a question."""

    def __init__(self, window: MainWindow, today: Callable[[], date] = date.today) -> None:
        hint = QCoreApplication.translate(
            "RetentionDialog",
            "Notes, names of specialists, worksheets and evidence are needed until the report is final; the report itself stays. "
            "What is removed here is gone for good, from the backups too.",
        )
        super().__init__(window, QCoreApplication.translate("RetentionDialog", "What is kept for how long"), hint)
        self._window, self._today = window, today
        self._due: tuple[Due, ...] = ()
        self.limited = TickLine(self.tr("Offer to remove working copies, and deleted reviews, after some days"))
        self.days = CountField(self.tr("Days after the final report"), least=1, most=LONGEST_RETENTION_DAYS)
        self._days_frame = Framed(self.days)
        self.everything = self.add_button(self.tr("Delete everything …"), self._ask_about_everything)
        self.remove_button = self.add_button(self.tr("Remove for good …"), self._ask, Weight.PRIMARY)
        self._lay_out()
        self.limited.toggled.connect(lambda checked: self._limit(USUAL_DAYS if checked else 0))
        self.days.chosen.connect(lambda days: self._limit(days or USUAL_DAYS))
        self.show_all()

    def show_all(self) -> None:
        """Show what is due now, or what was removed where nothing is."""
        days, database = self._window.preferences.settings.retention_days, self._window.database
        show_ticked(self.limited, bool(days))
        self.days.show_count(days or USUAL_DAYS)
        self._days_frame.setEnabled(bool(days))
        self._due = due(database, days, self._today()) if days else ()
        self.remove_button.setEnabled(bool(self._due) and not database.read_only)
        self.everything.setEnabled(not database.read_only)
        gone = [Line(self.tr("Removed {moment}").format(moment=moment(row.at)), self._name(row.what, row.review)) for row in removed(database)]
        self.show_lines([*(self._line(found) for found in self._due), *gone], self.tr("Nothing has to be removed today."))

    def remove(self) -> None:
        """Remove what the list shows."""
        window, told = self._window, list[Message]()

        def act() -> None:
            window.safety.backups.finish_before(self)
            removing = partial(remove, window.database, self._due, second=window.preferences.second_backups)
            told.extend(work(self, self.tr("Removing it from your reviews and their backups …"), removing))

        if self.attempt(act):
            window.library.refresh()
            self.show_all()
            self.notice.show_words(" ".join(map(say, told)) or self.tr("Removed, from the reviews and from their backups."))

    def _limit(self, days: int) -> None:
        self._window.preferences.choose_retention(days)
        self.show_all()

    def _line(self, found: Due) -> Line:
        title = " · ".join(part for part in (found.agency or self.tr("Agency not named"), short_date(found.date)) if part)
        if found.what is Removable.REVIEW:
            return Line(title, self.tr("The whole review, deleted {moment}").format(moment=moment(found.since)))
        details = self.tr(
            "Final since {moment}. To go: notes {notes}, names {names}, worksheets {worksheets}, texts of evidence {texts}. The report stays."
        )
        counts = {"notes": found.notes, "names": found.names, "worksheets": found.worksheets, "texts": found.texts}
        return Line(title, details.format(moment=moment(found.since), **counts))

    def _name(self, what: Removable, review: int) -> str:
        names = {Removable.REVIEW: self.tr("Review {id}, the whole of it"), Removable.WORKING_COPY: self.tr("Review {id}, its working copy")}
        return names[what].format(id=review)

    def _ask(self) -> None:
        window = self._window
        if window.view and not window.close_review():
            return
        find = partial(holding_backups, window.database, self._due, second=window.preferences.second_backups)
        copies = len(work(self, self.tr("Looking through your backups …"), find))
        question = self.tr("Remove for good what the list shows?")
        details = self.tr(
            "It goes from the reviews and from the backups that hold it ({count}), and cannot be brought back. A record says what went, and when."
        )
        if dialogs.ask(self, question, details.format(count=copies), self.tr("Remove for good"), self.tr("Cancel")):
            self.remove()

    def _ask_about_everything(self) -> None:
        question = self.tr("Delete every review on this computer, with all backups and settings?")
        details = self.tr("Nothing of it can be brought back. Documents that you exported stay where they are. The program ends afterwards.")
        if dialogs.ask(self, question, details, self.tr("Delete everything"), self.tr("Cancel")):
            self.attempt(self.delete_everything)

    def delete_everything(self) -> None:
        """Delete the reviews with everything that belongs to them, say what could not be deleted, and end the program."""
        window = self._window
        window.safety.backups.finish_before(self)
        path = window.close_database()
        if path is None:
            return
        stop_log()
        preferences = window.preferences
        others = (preferences.path, own_words_path(), *reports_in(crash_folder()), *_logs())
        deleting = partial(delete_everything, path, second=preferences.second_backups, others=others)
        left = work(self, self.tr("Deleting everything …"), deleting)
        if left:
            dialogs.tell(self, self.tr("Not everything could be deleted."), "\n".join(map(say, left)))
        self.accept()
        preferences.forget()
        window.close()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._days_frame)
        row.addWidget(Text(self.tr("days after the final report, or after the deletion")), 1)
        self.above.addWidget(self.limited)
        self.above.addLayout(row)


def _logs() -> list[Path]:
    """Return the log, with what it has grown out of."""
    log = log_path()
    return sorted(log.parent.glob(f"{log.name}*"))
