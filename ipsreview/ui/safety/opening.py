"""Bringing the reviews into the window: the first start, the passphrase, another program that holds them, and damage."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from ipsreview.errors import KnownError
from ipsreview.logs import record_known
from ipsreview.messages import message
from ipsreview.ui.wording import say
from ipsreview.usecases.library import DamagedError, Database, HeldElsewhereError, NeedsKeyError, is_encrypted, make_ready, open_library, was_cut_off
from ipsreview.usecases.retention import due

if TYPE_CHECKING:  # most starts show the reviews, and none of these
    from PySide6.QtWidgets import QWidget

    from ipsreview.ui.first_start.page import FirstStart
    from ipsreview.ui.main_window import MainWindow
    from ipsreview.ui.safety.damage import DamageDialog
    from ipsreview.ui.safety.gate import KeyGate


READY_MS = 200
"""When the program gets ready for the first review: once the list is painted."""

AT_ONCE_BYTES = 24_000_000
"""A file of this size, some thousand full reviews, SQLite reads from end to end within 50 ms."""

_ENCRYPTED = 4
"""How many times as long that takes where the file is encrypted."""


class Opening(QObject):
    """Opens a file of reviews, and asks for what that takes."""

    opened = Signal(object, bool)
    """The window shows this Database; whether that is its start, not a return to it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._damage: DamageDialog | None = None
        self._ready = QTimer(self, singleShot=True, interval=READY_MS)
        self._ready.timeout.connect(make_ready)

    def begin(self, path: Path) -> None:
        """Open the reviews at the start of the program; where there never were any, introduce the program first."""
        if not is_first_start(path):
            self.open(path)
            return
        from ipsreview.ui.first_start.page import FirstStart

        page = FirstStart(self._window, path.parent)
        page.finished.connect(lambda passphrase, practice: self._end_first_start(page, path, passphrase, practice))
        self._window.cover(page)

    def open(self, path: Path, key: bytes | None = None, *, resume: bool = True) -> None:
        """Show the reviews at `path`, for reading where another program holds them; say why where they cannot be opened.

        `resume` opens the review that was open last.
        """
        window = self._window
        if self._damage:
            self._damage.close()
            self._damage = None
        try:
            self._open(path, key, resume=resume)
        except NeedsKeyError:
            self._ask_for_key(path)
        except DamagedError as error:
            from ipsreview.ui.safety.damage import DamageDialog

            record_known(error)
            window.library.show_problem(error.message)
            self._damage = DamageDialog(window, error, path, key)
            self._damage.open()
        except KnownError as error:
            record_known(error)
            window.library.show_problem(error.message)

    def _open(self, path: Path, key: bytes | None, *, resume: bool) -> None:
        if key is None and is_encrypted(path):
            from ipsreview.usecases.protecting import key_from_keyring

            key = key_from_keyring(path)
        cut_off = was_cut_off(path)
        try:
            database = open_beside(self._window, path, key)
        except HeldElsewhereError as error:
            record_known(error)
            self._window.show_database(open_beside(self._window, path, key, read_only=True))
            self._window.library.show_notice(say(error.message))
            return
        self._window.show_database(database)
        self._tell_due(database)
        if resume:
            self._window.safety.resuming.resume(database, cut_off=cut_off)
        self.opened.emit(database, resume)
        self._ready.start()

    def _ask_for_key(self, path: Path) -> None:
        from ipsreview.ui.safety.gate import KeyGate

        title, words = self.tr("Your reviews are encrypted"), self.tr("Give the passphrase to open them.")
        gate = KeyGate(title, words, lambda text: find_key(path, text), rememberable=True)
        gate.opened.connect(lambda: self._pass(gate, path))
        self._window.cover(gate)

    def _pass(self, gate: KeyGate, path: Path) -> None:
        remember, key = gate.remember.isChecked(), gate.key
        self._uncover_and_open(gate, path, key)
        if remember:
            self._remember(path, key)

    def _remember(self, path: Path, key: bytes) -> None:
        from ipsreview.usecases.protecting import remember_in_keyring

        try:
            remember_in_keyring(path, key)
        except KnownError as error:
            record_known(error)
            self._window.library.show_notice(say(error.message))

    def _end_first_start(self, page: FirstStart, path: Path, passphrase: str, practice: bool) -> None:
        """Make the reviews' file as the user chose; until now nothing was made."""
        from ipsreview.usecases.protecting import encrypt, unlock_with_recovery

        key = None
        if passphrase:
            from ipsreview.ui.safety.recovery_key import RecoveryKeyDialog
            from ipsreview.ui.working import work

            found: list[str] = []
            making = partial(encrypt, path, passphrase)
            if not page.attempt(lambda: found.append(work(page, self.tr("Encrypting your reviews …"), making))):
                return
            RecoveryKeyDialog(self._window, found[0]).exec()
            key = unlock_with_recovery(path, found[0])
        self._uncover_and_open(page, path, key)
        if practice and self._window.has_database:
            self._window.asides.open_practice()

    def _uncover_and_open(self, page: KeyGate | FirstStart, path: Path, key: bytes | None) -> None:
        self._window.uncover(page)
        self.open(path, key)

    def _tell_due(self, database: Database) -> None:
        days = self._window.preferences.settings.retention_days
        count = len(due(database, days, date.today())) if days else 0  # noqa: DTZ011  the day on this computer's calendar is meant
        if count:
            words = self.tr("The working copies of {count} reviews have been kept long enough; the menu “Safety” shows and removes them.")
            self._window.library.show_notice(words.format(count=count))


def is_first_start(path: Path) -> bool:
    """Say whether nothing of these reviews was ever here: no file, no log, no key, no backup."""
    folder = path.parent
    return not folder.is_dir() or not any(file.name.startswith(path.name) or file.name == "backups" for file in folder.iterdir())


def open_beside(parent: QWidget, path: Path, key: bytes | None = None, *, read_only: bool = False) -> Database:
    """Open the file at `path` as `open_library` does; the window of `parent` lives on while a large one is read."""
    opening = partial(open_library, path, read_only=read_only, key=key)
    if _size_of(path) * (_ENCRYPTED if key else 1) <= AT_ONCE_BYTES:
        return opening()
    from ipsreview.ui.working import work

    return work(parent, QCoreApplication.translate("Opening", "Opening your reviews …"), opening)


def _size_of(path: Path) -> int:
    """Return how many bytes the file at `path` has; none where the system does not tell: opening it says why."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def find_key(path: Path, text: str) -> bytes:
    """Return the key for a passphrase or a recovery key; raise KnownError where it is the wrong one."""
    if not text:
        raise KnownError(message("Type the passphrase, or the recovery key."))
    from ipsreview.usecases.protecting import is_recovery_text, unlock, unlock_with_recovery

    return unlock_with_recovery(path, text) if is_recovery_text(text) else unlock(path, text)
