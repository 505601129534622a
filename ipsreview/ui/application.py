"""The start of the window: first paint first, then the reviews."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QDialog

from ipsreview import paths
from ipsreview.errors import KnownError
from ipsreview.logs import record_known, start_log
from ipsreview.messages import Message
from ipsreview.settings import Settings, load_settings
from ipsreview.ui import dialogs
from ipsreview.ui.crashes.watching import Crashes
from ipsreview.ui.instance import Instance, bring_forward
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.opening_files import Application, FilesToOpen
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.spelling.spelling import Spelling
from ipsreview.ui.spoken import install_roles
from ipsreview.ui.theme import Theme, load_fonts
from ipsreview.ui.translations import install_translations, language_for, screen_language
from ipsreview.usecases.forms import DEFAULT_FORM_ID, load_form_by_id


def run(database_path: Path, files: Sequence[Path] = ()) -> int:
    """Open the window on the reviews in `database_path`, show what `files` hold, and return the exit code when it is closed."""
    start_log(paths.log_path())
    application = Application([sys.argv[0]])
    application.setApplicationName("ipsreview")
    crashes = Crashes(application, paths.crash_folder())
    crashes.watch()
    window = start(application, database_path, files)
    if window is None:
        return 0
    crashes.follow(window, database_path)
    return application.exec()


def start(application: QApplication, path: Path, files: Sequence[Path] = ()) -> MainWindow | None:
    """Show the window on the reviews in `path` and what `files` hold; None where there is one already, which does that instead."""
    instance = Instance(path, application, files)
    if not instance.claim():
        return None
    application.aboutToQuit.connect(instance.release)
    desk = Desk(application, path, make_window(application))
    instance.raise_requested.connect(lambda: bring_forward(desk.window))
    to_open = FilesToOpen(lambda: desk.window, application)
    instance.files_handed.connect(to_open.add)
    if isinstance(application, Application):
        application.file_opened.connect(lambda file: to_open.add([Path(file)]))
    to_open.add(files)
    return desk.window


class Desk(QObject):
    """The window on a file of reviews. In another language it is made anew, and opens where it was, as every start does."""

    def __init__(self, application: QApplication, path: Path, window: MainWindow) -> None:
        super().__init__(application)
        self._application, self._path = application, path
        window.preferences.changed.connect(self._follow_language, Qt.ConnectionType.QueuedConnection)
        self._show(window)

    def _show(self, window: MainWindow) -> None:
        self.window = window
        window.painted.connect(lambda: window.safety.begin(self._path))
        window.library.again_requested.connect(lambda: window.safety.open(self._path))
        window.show()

    def _follow_language(self) -> None:
        """Make the window anew where another language is chosen; an open dialog, such as the settings, is waited for."""
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
    """Return the window, not yet shown and without reviews."""
    settings, problem = _settings()
    load_fonts()
    install_roles()
    install_translations(application, settings.language)
    look = Theme(application, settings.theme, settings.text_size)
    Spelling(application, paths.own_words_path(), on=not settings.spelling_off)
    application.setWindowIcon(QIcon(str(paths.resources_folder() / "icons" / "ipsreview.svg")))
    window = MainWindow(load_form_by_id(DEFAULT_FORM_ID), Preferences(paths.settings_path(), settings, look))
    if problem:
        window.painted.connect(lambda: dialogs.tell_problem(window, KnownError(problem)))
    return window


def _settings() -> tuple[Settings, Message | None]:
    try:
        return load_settings(paths.settings_path())
    except KnownError as error:
        record_known(error)
        return Settings(), error.message
