"""The backups: what each holds, one made now, one brought back, and the second folder."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from ipsreview.stopping import Stop
from ipsreview.ui import dialogs
from ipsreview.ui.lines_dialog import Line, LinesDialog
from ipsreview.ui.widgets.buttons import Button
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.wizard.page import row
from ipsreview.ui.wording import moment, say
from ipsreview.ui.working import work, work_until_stopped
from ipsreview.usecases.backups import WORDS, Backup, Why, backup_now, iter_backups, restore_backup

if TYPE_CHECKING:
    from ipsreview.ui.main_window import MainWindow

translate = QCoreApplication.translate


class BackupsDialog(LinesDialog):
    """Restoring makes a backup of what there is first, so it can be taken back in the same way."""

    def __init__(self, window: MainWindow) -> None:
        hint = translate(
            "BackupsDialog",
            "The program backs your reviews up at every start, whenever a review is finished, and before anything is deleted or brought back. "
            "Each backup is read back before it counts. Older ones are thinned out: hourly, daily, weekly, monthly.",
        )
        super().__init__(window, translate("BackupsDialog", "Backups"), hint)
        self._window = window
        self.second = Text()
        self.choose, self.without = Button(self.tr("Second folder …")), Button(self.tr("No second folder"))
        self.above.addWidget(self.second)
        self.above.addWidget(row(self.choose, self.without))
        self.make = self.add_button(self.tr("Back up now"), self._make)
        self.make.setEnabled(not window.database.read_only)
        self.choose.clicked.connect(self._choose_second)
        self.without.clicked.connect(lambda: self._use_second(""))
        self.show_all()

    def show_all(self) -> None:
        """Show what there is now."""
        folder = self._window.preferences.settings.second_backups
        where = self.tr("Backups are kept beside your reviews and in {folder}.").format(folder=folder)
        only = self.tr("Backups are kept beside your reviews only; a stick or a synced folder as a second place survives a lost computer.")
        self.second.setText(where if folder else only)
        self.without.setEnabled(bool(folder))
        none = self.tr("There is no backup yet. “Back up now” makes one; the next start makes one by itself.")
        self.show_lines([self._line(backup) for backup in self._found()], none)

    def _found(self) -> list[Backup]:
        """Return the backups, each read from end to end; where the user does not wait for all of them, say so and return the newest."""
        database, second, found = self._window.database, self._window.preferences.second_backups, list[Backup]()

        def read(stop: Stop) -> bool:
            for backup in iter_backups(database.path, second, database.key):
                found.append(backup)
                if stop():
                    return False
            return True

        if not work_until_stopped(self, self.tr("Reading your backups …"), read):
            self.notice.show_words(self.tr("Cancelled: only the newest backups are listed."))
        return found

    def _line(self, backup: Backup) -> Line:
        button = Button(self.tr("Bring back …"))
        button.setEnabled(backup.sound and not self._window.database.read_only)
        button.clicked.connect(partial(self._ask, backup))
        return Line(moment(backup.made_at), f"{holding(backup)} {self._place(backup)}", button)

    def _place(self, backup: Backup) -> str:
        beside = self._window.database.path.resolve().parent in backup.path.parents
        return self.tr("Made: {why}.").format(why=say(WORDS[backup.why])) if beside else self.tr("In the second folder.")

    def _make(self) -> None:
        made: list[Backup | None] = []
        make = partial(backup_now, self._window.database, Why.ASKED, second=self._window.preferences.second_backups)
        if self.attempt(lambda: made.append(work(self, self.tr("Backing up your reviews …"), make))):
            self.show_all()
            self.notice.show_words(self.tr("Backed up.") if made[0] else self.tr("Nothing has changed since the newest backup."))

    def _ask(self, backup: Backup) -> None:
        question = self.tr("Bring back the reviews as they were at {moment}?").format(moment=moment(backup.made_at))
        details = self.tr("What there is now is backed up first.") + " " + holding(backup)
        if dialogs.ask(self, question, details, self.tr("Bring back"), self.tr("Cancel")):
            self.restore(backup)

    def restore(self, backup: Backup) -> None:
        """Bring a backup back."""
        window = self._window
        key = window.database.key

        def bring_back(path: Path, stop: Stop) -> bytes | None:
            restore_backup(path, backup.path, key, stop)
            return key

        words = self.tr("Bringing the backup back …")
        if self.attempt(lambda: window.safety.closed_for(self, words, bring_back)) and window.has_database:
            self.show_all()
            self.notice.show_words(self.tr("The reviews are as they were at {moment}.").format(moment=moment(backup.made_at)))

    def _choose_second(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("A second folder for backups"), self._window.preferences.settings.second_backups)
        if name:
            self._use_second(name)
            self._make()

    def _use_second(self, folder: str) -> None:
        self._window.preferences.choose_second_backups(folder)
        self.show_all()


def holding(backup: Backup) -> str:
    """Return what a backup holds, in a sentence."""
    if not backup.sound:
        return translate("BackupsDialog", "It cannot be read: it is damaged, or encrypted under another key.")
    if backup.reviews == 1:
        return translate("BackupsDialog", "1 review, {finished} finished.").format(finished=backup.finished)
    return translate("BackupsDialog", "{reviews} reviews, {finished} of them finished.").format(reviews=backup.reviews, finished=backup.finished)
