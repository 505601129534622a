"""Passphrase and lock: encrypting the reviews, another passphrase, starting without typing, and going back to plain reviews."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ipsreview.messages import message
from ipsreview.settings import LONGEST_LOCK_MINUTES
from ipsreview.stopping import Stop
from ipsreview.ui import dialogs
from ipsreview.ui.lines_dialog import LinesDialog
from ipsreview.ui.safety.opening import find_key
from ipsreview.ui.safety.passphrases import NewPassphrase, PassphraseField
from ipsreview.ui.safety.recovery_key import RecoveryKeyDialog
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.fields import CountField, Framed
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.wizard.page import row
from ipsreview.ui.working import work
from ipsreview.usecases.backups import Why, backup_now
from ipsreview.usecases.protecting import (
    WrongPassphraseError,
    decrypt,
    encrypt,
    forget_in_keyring,
    key_from_keyring,
    plain_remains,
    remember_in_keyring,
    remove_remains,
    set_passphrase,
    unlock_with_recovery,
)

if TYPE_CHECKING:
    from ipsreview.ui.main_window import MainWindow


class ProtectionDialog(LinesDialog):
    """What it offers depends on whether the reviews are encrypted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, QCoreApplication.translate("ProtectionDialog", "Passphrase and lock"), "")
        self._window = window
        self.minutes = CountField(self.tr("Minutes until the window locks"), most=LONGEST_LOCK_MINUTES)
        self.minutes.setToolTip(self.tr("Empty or 0: it locks only when you ask for it"))
        line = QHBoxLayout()
        line.addWidget(Framed(self.minutes))
        line.addWidget(Text(self.tr("minutes without use lock the window (0: only “Lock now” does)")), 1)
        self.above.addLayout(line)
        self.minutes.show_count(window.preferences.settings.lock_minutes)
        self.minutes.chosen.connect(lambda minutes: window.preferences.choose_lock_minutes(minutes or 0))
        self.show_state()

    def show_state(self) -> None:
        """Show what can be done now."""
        database = self._window.database
        self.old, self.new = PassphraseField(self.tr("Passphrase or recovery key now")), NewPassphrase()
        self.encrypt_button, self.change_button = Button(self.tr("Encrypt"), Weight.PRIMARY), Button(self.tr("Change the passphrase"), Weight.PRIMARY)
        self.remember_button, self.decrypt_button = Button(""), Button(self.tr("Decrypt …"))
        self.encrypt_button.clicked.connect(self._encrypt)
        self.change_button.clicked.connect(self._change)
        self.remember_button.clicked.connect(self._turn_remembering)
        self.decrypt_button.clicked.connect(self._ask_to_decrypt)
        for button in (self.encrypt_button, self.change_button, self.decrypt_button):
            button.setEnabled(not database.read_only)
        if database.key is None:
            self._show_plain()
        else:
            self._show_encrypted(database.key)

    def _show_plain(self) -> None:
        self.hint.setText(
            self.tr("Your reviews are not encrypted: whoever gets hold of this computer, or of a backup, can read them. A passphrase changes that.")
        )
        self.show_lines([self.new, row(self.encrypt_button)], "")

    def _show_encrypted(self, key: bytes) -> None:
        self.hint.setText(self.tr("Your reviews and their new backups are encrypted."))
        remembered = key_from_keyring(self._window.database.path) == key
        self.remember_button.setText(self.tr("Ask for the passphrase at every start") if remembered else self.tr("Do not ask again on this computer"))
        about = self.tr("This computer opens the reviews without asking.") if remembered else self.tr("The passphrase is asked for at every start.")
        parts: list[QWidget] = [Text(self.tr("Another passphrase"), bold=True), Framed(self.old), self.new, row(self.change_button)]
        self.show_lines([*parts, Text(about), row(self.remember_button), row(self.decrypt_button)], "")

    def _encrypt(self) -> None:
        self.attempt(lambda: self._encrypt_under(self.new.chosen()))

    def _encrypt_under(self, passphrase: str) -> None:
        texts: list[str] = []

        def act(path: Path, stop: Stop) -> bytes | None:
            texts.append(encrypt(path, passphrase, stop))
            return unlock_with_recovery(path, texts[0])

        if self._window.safety.closed_for(self, self.tr("Encrypting your reviews …"), act):
            RecoveryKeyDialog(self, texts[0]).exec()
            self.show_state()
            self._offer_to_remove_remains()

    def _offer_to_remove_remains(self) -> None:
        """Name the copies from before that are still readable, and delete them if that is wanted."""
        remains = plain_remains(self._window.database.path, self._window.preferences.second_backups)
        if not remains:
            return
        question = self.tr("Delete the backups from before, which are not encrypted?")
        details = self.tr("{count} files can still be read by anyone. A new, encrypted backup is made first.").format(count=len(remains))
        if dialogs.ask(self, question, details, self.tr("Delete them"), self.tr("Keep them")):
            self.attempt(lambda: self._replace(remains))

    def _replace(self, remains: tuple[Path, ...]) -> None:
        window = self._window
        window.safety.backups.finish_before(self)
        make = partial(backup_now, window.database, Why.ENCRYPTION, second=window.preferences.second_backups)
        work(self, self.tr("Backing up your reviews …"), make)
        remove_remains(remains)

    def _change(self) -> None:
        if self.attempt(self._set_passphrase):
            self.show_state()
            self.notice.show_words(self.tr("The passphrase is changed. The recovery key and the backups stay good."))

    def _set_passphrase(self) -> None:
        database, new = self._window.database, self.new.chosen()
        key = self._checked_key()
        work(self, self.tr("Changing the passphrase …"), partial(set_passphrase, database.path, key, new))

    def _checked_key(self) -> bytes:
        """Return the key for the passphrase that is typed; raise KnownError where it is not that of the open reviews."""
        database = self._window.database
        key = work(self, self.tr("Checking the passphrase …"), partial(find_key, database.path, self.old.text()))
        if key != database.key:
            raise WrongPassphraseError(message("This is not the passphrase of the reviews that are open; try again, or give the recovery key."))
        return key

    def _turn_remembering(self) -> None:
        database = self._window.database

        def turn() -> None:
            if database.key and key_from_keyring(database.path) is None:
                remember_in_keyring(database.path, database.key)
            else:
                forget_in_keyring(database.path)

        if self.attempt(turn):
            self.show_state()

    def _ask_to_decrypt(self) -> None:
        if not self.attempt(self._checked_key):
            return
        question = self.tr("Decrypt the reviews?")
        details = self.tr("Whoever gets hold of this computer, or of a new backup, can read them then.")
        if dialogs.ask(self, question, details, self.tr("Decrypt"), self.tr("Cancel")):
            self.decrypt()

    def decrypt(self) -> None:
        """Make the reviews plain again, where the passphrase was typed."""
        if self.attempt(lambda: self._decrypt_with(self._checked_key())):
            self.show_state()

    def _decrypt_with(self, key: bytes) -> None:
        def act(path: Path, stop: Stop) -> None:
            decrypt(path, key, stop)

        self._window.safety.closed_for(self, self.tr("Decrypting your reviews …"), act)
