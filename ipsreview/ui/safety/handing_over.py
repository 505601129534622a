"""Handing a review to a colleague under a passphrase of its own, and taking one over."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ipsreview.ui.lines_dialog import LinesDialog
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.safety.passphrases import NewPassphrase, PassphraseField
from ipsreview.ui.widgets.fields import Framed
from ipsreview.ui.working import work
from ipsreview.usecases.exporting import suggested_name
from ipsreview.usecases.handing_over import HAND_OVER_SUFFIX, hand_over, take_over
from ipsreview.usecases.importing import Incoming
from ipsreview.usecases.reviews import StoredReview

translate = QCoreApplication.translate


class HandOverDialog(LinesDialog):
    """Asks for the passphrase of a hand-over file and where to write it; `written` is its path."""

    def __init__(self, parent: QWidget, stored: StoredReview, preferences: Preferences) -> None:
        hint = translate(
            "HandOverDialog",
            "The file holds the whole review with its notes, without the names of specialists, encrypted under a passphrase of its own. "
            "Tell your colleague the passphrase by telephone, not in the same message as the file.",
        )
        super().__init__(parent, translate("HandOverDialog", "Hand over to a colleague"), hint)
        self.resize_to(560, 320)
        self._stored, self._preferences = stored, preferences
        self.written: Path | None = None
        self.passphrase = NewPassphrase()
        self.above.addWidget(self.passphrase)
        self.write_button = self.add_answer(self.tr("Choose where …"), self.write, self.tr("Cancel"))
        self.passphrase.entered.connect(self.write)
        self.passphrase.setFocus()

    def write(self) -> None:
        """Ask where to, and write the file there; what cannot be is said, and the dialog stays."""
        if self.attempt(self._write) and self.written:
            self.passphrase.clear()
            self.accept()

    def _write(self) -> None:
        chosen = self.passphrase.chosen()
        start = Path(self._preferences.settings.export_folder or Path.home()) / suggested_name(self._stored.review, HAND_OVER_SUFFIX)
        kinds = self.tr("Hand-over files (*.ipsreview-locked)")
        name, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), str(start), kinds)
        if not name:
            return
        asked = Path(name)
        path = asked if asked.suffix == HAND_OVER_SUFFIX else asked.with_name(asked.name + HAND_OVER_SUFFIX)
        write = partial(hand_over, self._stored.form, self._stored.review, path, chosen, replace=path == asked)
        work(self, self.tr("Writing the file …"), write)
        self._preferences.remember_export_folder(str(path.parent))
        self.written = path


class TakeOverDialog(LinesDialog):
    """Asks for the passphrase of a hand-over file until it fits; `incoming` is the review in it, None where it stays closed."""

    def __init__(self, parent: QWidget, path: Path) -> None:
        hint = translate("TakeOverDialog", "{file} is encrypted. Type the passphrase that your colleague told you.")
        super().__init__(parent, translate("TakeOverDialog", "Take over a review"), hint.format(file=path.name))
        self.resize_to(560, 240)
        self._path = path
        self.incoming: Incoming | None = None
        self.passphrase = PassphraseField(self.tr("Passphrase of the file"))
        self.above.addWidget(Framed(self.passphrase))
        self.open_button = self.add_answer(self.tr("Open"), self.open_file, self.tr("Leave it out"))
        self.passphrase.entered.connect(self.open_file)
        self.passphrase.setFocus()

    def open_file(self) -> None:
        """Try the passphrase; one that does not fit is said, and may be typed again."""
        if self.attempt(self._take_over):
            self.accept()
        self.passphrase.selectAll()

    def _take_over(self) -> None:
        self.incoming = work(self, self.tr("Checking the passphrase …"), partial(take_over, self._path, self.passphrase.text()))
