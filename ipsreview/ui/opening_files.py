"""Files that the desktop wants opened: they are imported as soon as the window can do that."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from ipsreview.ui.main_window import MainWindow

LOOK_MS = 250
"""How long the window waits for more files, as a file manager may start the program once for each; and looks whether it can take them."""


class Application(QApplication):
    """The application, which on a Mac is told by an event of files to open."""

    file_opened = Signal(str)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(event.file())
            return True
        return super().event(event)


class FilesToOpen(QObject):
    """Keeps files until the reviews are open, unlocked, and nothing is being asked."""

    def __init__(self, window: Callable[[], MainWindow], parent: QObject | None = None) -> None:
        """`window` returns the window as it is then: another language makes it anew."""
        super().__init__(parent)
        self._window = window
        self._files: list[Path] = []
        self._timer = QTimer(self, interval=LOOK_MS, singleShot=True)
        self._timer.timeout.connect(self._look)

    def add(self, files: Iterable[Path]) -> None:
        """Import files, now or later."""
        self._files += [file for file in files if file not in self._files]
        if self._files:
            self._timer.start()

    def add_named(self, file: str) -> None:
        """Import the file of a path, now or later."""
        self.add([Path(file)])

    def _look(self) -> None:
        window = self._window()
        if window.has_database and window.database.read_only:
            self._files.clear()
            window.library.show_notice(self.tr("The reviews are open for reading only, so nothing can be imported."))
        elif window.can_import:
            files, self._files = self._files, []
            window.import_reports(files)
        else:
            self._timer.start()
