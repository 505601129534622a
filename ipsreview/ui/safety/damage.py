"""What can be done where the file of the reviews is damaged. Whatever is chosen, the damaged file itself is kept."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from ipsreview.errors import KnownError
from ipsreview.ui.lines_dialog import Line, LinesDialog
from ipsreview.ui.safety.backups import holding
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.wording import moment, say
from ipsreview.ui.working import work, work_until_stopped
from ipsreview.usecases.backups import Backup, newest_good_backup, restore_backup
from ipsreview.usecases.rescue import salvage

if TYPE_CHECKING:
    from ipsreview.store.salvaging import Salvaged
    from ipsreview.ui.main_window import MainWindow


class DamageDialog(LinesDialog):
    """Offers the newest good backup, and to save what can still be read."""

    def __init__(self, window: MainWindow, error: KnownError, path: Path, key: bytes | None) -> None:
        super().__init__(window, QCoreApplication.translate("DamageDialog", "The reviews are damaged"), say(error.message))
        self._window, self._path, self._key = window, path, key
        self.bring_back = Button(self.tr("Bring it back"), Weight.PRIMARY)
        self.save = Button(self.tr("Save what can be read …"))
        self.save.clicked.connect(self._ask_where)
        self.show_lines([self._backup_line(), self._rescue_line()], "")

    def _backup_line(self) -> Line:
        find = partial(newest_good_backup, self._path, self._window.preferences.second_backups, self._key)
        backup = work(self, self.tr("Looking for a good backup …"), find)
        if backup is None:
            nowhere = self.tr("There is none beside the reviews, nor in the second folder.")
            return Line(self.tr("No good backup"), nowhere)
        self.bring_back.clicked.connect(partial(self._put_in_place, backup.path))
        title = self.tr("The newest good backup, of {moment}").format(moment=moment(backup.made_at))
        return Line(title, self._kept(backup), self.bring_back)

    def _kept(self, backup: Backup) -> str:
        return f"{holding(backup)} " + self.tr("The damaged file is kept beside your reviews.")

    def _rescue_line(self) -> Line:
        words = self.tr("Everything that can still be read goes to a new file, with a list of what could not. The damaged file is only read.")
        return Line(self.tr("What is not in the backup"), words, self.save)

    def _ask_where(self) -> None:
        start = self._path.with_name(f"{self._path.stem} saved{self._path.suffix}")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save what can be read"), str(start), self.tr("Reviews (*.db)"))
        if name:
            self.attempt(lambda: self._salvage(Path(name)))

    def _salvage(self, target: Path) -> None:
        salvaged = work_until_stopped(self, self.tr("Saving what can be read …"), partial(salvage, self._path, target, self._key))
        self.show_lines([self._saved_line(target, salvaged), *self._lost(salvaged), self._backup_line()], "")

    def _saved_line(self, target: Path, salvaged: Salvaged) -> Line:
        go_on = Button(self.tr("Go on with these"), Weight.PRIMARY)
        go_on.clicked.connect(partial(self._put_in_place, target))
        title = self.tr("1 review is saved") if salvaged.reviews == 1 else self.tr("{count} reviews are saved").format(count=salvaged.reviews)
        return Line(title, str(target), go_on)

    def _lost(self, salvaged: Salvaged) -> list[Line]:
        return [Line(self.tr("Could not be read"), say(lost)) for lost in salvaged.lost]

    def _put_in_place(self, copy: Path) -> None:
        """Work with another file's reviews from now on; the damaged file is kept aside."""
        words, restore = self.tr("Bringing the reviews back …"), partial(restore_backup, self._path, copy, self._key)
        if self.attempt(lambda: work_until_stopped(self, words, restore)):
            self._window.safety.open(self._path, self._key)
