"""What can be done where the file of the reviews is damaged. Whatever is chosen, the damaged file itself is kept."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ipsreview.errors import KnownError
from ipsreview.ui.safety.backups import holding
from ipsreview.ui.safety.dialog import Line, SafetyDialog
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.wording import moment, say
from ipsreview.usecases.backups import Backup, newest_good_backup, restore_backup

if TYPE_CHECKING:
    from ipsreview.ui.main_window import MainWindow


class DamageDialog(SafetyDialog):
    """Offers the newest good backup."""

    def __init__(self, window: MainWindow, error: KnownError, path: Path, key: bytes | None) -> None:
        super().__init__(window, QCoreApplication.translate("DamageDialog", "The reviews are damaged"), say(error.message))
        self._window, self._path, self._key = window, path, key
        self.bring_back = Button(self.tr("Bring it back"), Weight.PRIMARY)
        backup = newest_good_backup(path, window.preferences.second_backups, key)
        lines: list[Line] = []
        if backup:
            self.bring_back.clicked.connect(partial(self._restore, backup))
            kept = self.tr("The newest good backup. The damaged file is kept beside your reviews.")
            lines = [Line(moment(backup.made_at), f"{holding(backup)} {kept}", self.bring_back)]
        self.show_lines(lines, self.tr("There is no good backup beside the reviews, nor in the second folder."))

    def _restore(self, backup: Backup) -> None:
        if self.attempt(lambda: restore_backup(self._path, backup.path, self._key)):
            self._window.safety.open(self._path, self._key)
