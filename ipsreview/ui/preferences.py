"""What the user has set, applied at once and kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ipsreview.errors import KnownError
from ipsreview.settings import LARGEST_TEXT, NORMAL_TEXT, SMALLEST_TEXT, CheckRules, Settings, Theme, save_settings
from ipsreview.ui.theme import Theme as Look


class Preferences(QObject):
    """The settings with the look they give. A file that cannot be written only costs the next start its settings: it goes to the log."""

    changed = Signal()
    """Something is set otherwise now: whoever shows a setting reads it again."""
    checks_changed = Signal()

    def __init__(self, path: Path, settings: Settings, look: Look) -> None:
        super().__init__()
        self._path = path
        self._look = look
        self._forgotten = False
        self.settings = settings

    @property
    def second_backups(self) -> Path | None:
        """Return the second folder for backups, where one is chosen."""
        return Path(self.settings.second_backups) if self.settings.second_backups else None

    @property
    def path(self) -> Path:
        """Return where the settings are kept."""
        return self._path

    def choose_theme(self, theme: Theme) -> None:
        """Show the colours of a theme, or the system's."""
        self._keep(replace(self.settings, theme=theme))
        self._look.choose(theme)

    def choose_language(self, language: str) -> None:
        """Speak this language from the next window on; an empty one stands for the system's."""
        self._keep(replace(self.settings, language=language))

    def change_text_size(self, by: int) -> None:
        """Make the text larger or smaller by so many percent; 0 makes it normal again."""
        self.choose_text_size(self.settings.text_size + by if by else NORMAL_TEXT)

    def choose_text_size(self, percent: int) -> None:
        """Show text at so many percent of its normal size, within what the program can show."""
        size = min(max(percent, SMALLEST_TEXT), LARGEST_TEXT)
        self._keep(replace(self.settings, text_size=size))
        self._look.set_text_size(size)

    def choose_trainer(self, trainer: str) -> None:
        """Fill this trainer in on new reviews; an empty name fills nothing in."""
        self._keep(replace(self.settings, trainer=trainer))

    def remember_trainer(self, trainer: str) -> None:
        """Fill the trainer of a review in on new ones, where no name is set yet: a colleague's report does not change yours."""
        if trainer and not self.settings.trainer:
            self.choose_trainer(trainer)

    def remember_export_folder(self, folder: str) -> None:
        """Offer this folder for the next export."""
        self._keep(replace(self.settings, export_folder=folder))

    def choose_template(self, path: str) -> None:
        """Export into this Word document from now on; an empty path stands for the form's own template."""
        self._keep(replace(self.settings, template=path))

    def choose_checks(self, rules: CheckRules) -> None:
        """Check reviews by these rules from now on."""
        if rules != self.settings.checks:
            self._keep(replace(self.settings, checks=rules))
            self.checks_changed.emit()

    def choose_spelling(self, on: bool) -> None:
        """Mark wrong words from now on, or mark none."""
        from ipsreview.ui.spelling.spelling import spelling

        self._keep(replace(self.settings, spelling_off=not on))
        checker = spelling()
        if checker:
            checker.switch(on)

    def choose_lock_minutes(self, minutes: int) -> None:
        """Lock the window after so many idle minutes from now on; 0 never does."""
        self._keep(replace(self.settings, lock_minutes=minutes))

    def choose_second_backups(self, folder: str) -> None:
        """Put backups into this folder too from now on; an empty one stands for none."""
        self._keep(replace(self.settings, second_backups=folder))

    def choose_retention(self, days: int) -> None:
        """Offer to remove working copies so many days after the final report from now on; 0 never does."""
        self._keep(replace(self.settings, retention_days=days))

    def remember_opened(self, last_opened: str) -> None:
        """Offer these reviews to be opened again."""
        self._keep(replace(self.settings, last_opened=last_opened))

    def remember_window(self, geometry: str) -> None:
        """Open the window at this place next time."""
        self._keep(replace(self.settings, window=geometry))

    def forget(self) -> None:
        """Write nothing any more: the file was deleted, and stays so."""
        self._forgotten = True

    def _keep(self, settings: Settings) -> None:
        if settings == self.settings:
            return
        self.settings = settings
        if not self._forgotten:
            self._write(settings)
        self.changed.emit()

    def _write(self, settings: Settings) -> None:
        try:
            save_settings(self._path, settings)
        except KnownError as error:
            from ipsreview.logs import record_known

            record_known(error)
