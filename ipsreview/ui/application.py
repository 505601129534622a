"""The start of the window: first paint first, then what it takes to show reviews, then the reviews."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ipsreview import paths
from ipsreview.errors import KnownError
from ipsreview.settings import Settings, load_settings
from ipsreview.ui.instance import Instance, bring_forward
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.opening_files import Application, FilesToOpen
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.spoken import install_roles
from ipsreview.ui.theme import STYLE, Theme, load_fonts
from ipsreview.ui.translations import install_translations, language_for, screen_language

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ipsreview.ui.crashes.watching import Crashes

_SOON_MS = 200
"""When the window begins to answer further starts, which wait for that: not before the reviews are painted."""


def run(database_path: Path, files: Sequence[Path] = ()) -> int:
    """Open the window on the reviews in `database_path`, show what `files` hold, and return the exit code when it is closed."""
    gc.disable()  # nearly all that a start makes stays, and the collector would look through it again and again
    application = Application([sys.argv[0], "-style", STYLE])
    application.setApplicationName("ipsreview")
    sys.excepthook = lambda kind, error, trace: _watch(application).note(kind, error, trace)
    window = start(application, database_path, files)
    if window is None:
        return 0
    window.painted.connect(lambda: _watch(application).follow(window, database_path))
    window.painted.connect(_collect_again)
    return application.exec()


def start(application: QApplication, path: Path, files: Sequence[Path] = ()) -> MainWindow | None:
    """Show the window on the reviews in `path` and what `files` hold; None where there is one already, which does that instead."""
    instance = Instance(path, application, files)
    if not instance.claim():
        return None
    application.aboutToQuit.connect(instance.release)
    window = first_window(application)
    window.painted.connect(lambda: furnish(application, window))
    desk = Desk(application, path, window)
    window.painted.connect(lambda: QTimer.singleShot(_SOON_MS, instance.listen))
    instance.raise_requested.connect(lambda: bring_forward(desk.window))
    to_open = FilesToOpen(lambda: desk.window, application)
    instance.files_handed.connect(to_open.add)
    if isinstance(application, Application):
        application.file_opened.connect(to_open.add_named)
    to_open.add(files)
    return window


class Desk(QObject):
    """The window on a file of reviews. In another language it is made anew, and opens where it was, as every start does."""

    def __init__(self, application: QApplication, path: Path, window: MainWindow) -> None:
        super().__init__(application)
        self._application, self._path = application, path
        window.preferences.changed.connect(self._follow_language, Qt.ConnectionType.QueuedConnection)
        self._show(window)

    def _show(self, window: MainWindow) -> None:
        self.window = window
        window.painted.connect(self._open)
        window.show()

    def _open(self) -> None:
        window = self.window
        window.library.again_requested.connect(lambda: window.safety.open(self._path))
        window.safety.begin(self._path)

    def _follow_language(self) -> None:
        """Make the window anew where another language is chosen; an open dialog, such as the settings, is waited for."""
        from PySide6.QtWidgets import QDialog

        asking = self._application.activeModalWidget()
        if language_for(self.window.preferences.settings.language) == screen_language():
            return
        if isinstance(asking, QDialog):
            asking.finished.connect(self._follow_language, Qt.ConnectionType.QueuedConnection)
        else:
            self._make_anew()

    def _make_anew(self) -> None:
        """Close the window and show a new one; where it stays open, the user having unsaved answers, it keeps its language."""
        old = self.window
        self._application.setQuitOnLastWindowClosed(False)
        if old.close():
            install_translations(self._application, old.preferences.settings.language)
            self._show(MainWindow(old.form, old.preferences))
            old.deleteLater()
        self._application.setQuitOnLastWindowClosed(True)


def make_window(application: QApplication) -> MainWindow:
    """Return the window, not yet shown, and ready for reviews."""
    window = first_window(application)
    furnish(application, window)
    return window


def first_window(application: QApplication) -> MainWindow:
    """Return the window as it is painted first; what it cannot do yet is brought in by `furnish`."""
    settings, problem = _settings()
    load_fonts()
    install_roles()
    install_translations(application, settings.language)
    look = Theme(application, settings.theme, settings.text_size)
    application.setWindowIcon(QIcon(str(paths.resources_folder() / "icons" / "ipsreview.svg")))
    window = MainWindow(None, Preferences(paths.settings_path(), settings, look))
    if problem:
        window.painted.connect(lambda: _tell(window, problem))
    return window


def furnish(application: QApplication, window: MainWindow) -> None:
    """Begin the log, and bring in what the first painting did not wait for: the spelling and the form."""
    from ipsreview.logs import start_log
    from ipsreview.ui.spelling.spelling import Spelling
    from ipsreview.usecases.forms import DEFAULT_FORM_ID, load_form_by_id

    start_log(paths.log_path())
    Spelling(application, paths.own_words_path(), on=not window.preferences.settings.spelling_off)
    window.furnish(load_form_by_id(DEFAULT_FORM_ID))


def _settings() -> tuple[Settings, KnownError | None]:
    try:
        settings, problem = load_settings(paths.settings_path())
    except KnownError as error:
        return Settings(), error
    return settings, KnownError(problem) if problem else None


def _tell(window: MainWindow, problem: KnownError) -> None:
    from ipsreview.logs import record_known
    from ipsreview.ui import dialogs

    record_known(problem)
    dialogs.tell_problem(window, problem)


def _watch(application: QApplication) -> Crashes:
    """See every bug from now on: after the first painting, or from the first bug on if that comes sooner."""
    from ipsreview.logs import log, start_log
    from ipsreview.ui.crashes.watching import Crashes

    if not log.handlers:  # the bug has come before the log
        start_log(paths.log_path())
    crashes = Crashes(application, paths.crash_folder())
    crashes.watch()
    return crashes


def _collect_again() -> None:
    """Have Python look for garbage again, but only among what is made from now on: what the start has made is in use until the end."""
    gc.freeze()
    gc.enable()
