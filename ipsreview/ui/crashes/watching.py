"""Seeing every bug that nobody caught: noting it, keeping its report, and telling the user once."""

from __future__ import annotations

import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qFormatLogMessage, qInstallMessageHandler, qVersion
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox

from ipsreview import paths
from ipsreview.crashes import LOG_LINES, Crash, Mark, keep_report, report_text
from ipsreview.logs import last_lines, log, places, record_bug
from ipsreview.ui.instance import instance_name

if TYPE_CHECKING:  # what tells of a crash is imported when there is one
    from ipsreview.ui.crashes.dialog import CrashDialog
    from ipsreview.ui.main_window import MainWindow


class Crashes(QObject):
    """Watches over the program.

    A bug that comes again while its dialog is shown goes on by itself, as in a clock or in painting, for nobody can have
    asked for it: it is only counted from then on.
    """

    happened = Signal(str, bool)
    """A bug happened, perhaps in a thread; carries its report, and whether it is one that goes on by itself."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        super().__init__(application)
        self._application, self._folder = application, folder
        self._dialog: CrashDialog | None = None
        self._mark: Mark | None = None
        self._telling = self._ended = False
        self._seen: set[tuple[str, ...]] = set()
        self._going_on: set[tuple[str, ...]] = set()
        self.happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)  # once the slot or the painting that broke is over

    def watch(self) -> None:
        """See bugs in slots, in threads and where Python drops them, and what Qt has to say."""
        sys.excepthook = self.note
        threading.excepthook = self._note_of_thread
        sys.unraisablehook = self._note_dropped
        qInstallMessageHandler(_note_message)
        self._application.aboutToQuit.connect(self._end)

    def follow(self, window: MainWindow, database: Path) -> None:
        """Set the mark of a program that runs, and tell in `window` of a crash that ended it last time."""
        self._mark = Mark(self._folder, instance_name(database))
        crash = self._mark.begin()
        if crash:
            from ipsreview.ui.crashes.offering import offer

            offer(window, crash, self._keep(crash))

    def note(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Note a bug; takes what `sys.excepthook` takes. It is not printed: that may end in a log of the desktop, with answers in it."""
        if issubclass(kind, KeyboardInterrupt):
            self._application.quit()
            return
        crash = Crash(kind.__name__, tuple(places(error, trace)), datetime.now(UTC))
        key = (crash.what, *crash.places)
        if self._telling and key in self._seen:
            self._going_on.add(key)
        self._seen.add(key)
        if key in self._going_on:
            if self._telling:
                self.happened.emit("", True)
            return
        text = "" if self._ended else self._keep(crash)
        record_bug(kind, error, trace)
        if text:
            self._telling = True
            self._announce(text)

    def _note_of_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self.note(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _note_dropped(self, caught: sys.UnraisableHookArgs) -> None:
        if caught.exc_value is not None:
            self.note(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _announce(self, report: str) -> None:
        """Have the user told, at once where nothing else would happen any more: in a start that fails."""
        if threading.current_thread() is not threading.main_thread() or self.thread().loopLevel():
            self.happened.emit(report, False)
            return
        words = self.tr(
            "The program could not start, by a mistake of its own. What was saved is safe. A report of it, without answers, is in {folder}"
        )
        QMessageBox.critical(None, "ipsreview", words.format(folder=self._folder))  # there may be no theme for a dialog of ours

    def _keep(self, crash: Crash) -> str:
        text = report_text(crash, _versions(), last_lines(paths.log_path(), LOG_LINES))
        keep_report(self._folder, crash, text)
        return text

    def _tell(self, report: str, goes_on: bool) -> None:
        from ipsreview.ui.crashes.dialog import CrashDialog

        if self._dialog is None:
            if goes_on:  # and its dialog was closed meanwhile
                return
            windows = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMainWindow) and widget.isVisible()]
            self._dialog = CrashDialog(next(iter(windows), None))
            self._dialog.finished.connect(self._forget)
            self._dialog.show()
        self._dialog.add(report)

    def _forget(self) -> None:
        self._telling = False
        if self._dialog:
            self._dialog.deleteLater()
            self._dialog = None

    def _end(self) -> None:
        """Take the mark away, and ask for nothing of Qt's any more."""
        if self._mark:
            self._mark.end()
        self._ended = True
        qInstallMessageHandler(None)


def _versions() -> dict[str, str]:
    qt = {"Qt": qVersion()}
    try:
        from ipsreview.usecases.versions import versions

        return versions() | qt
    except ImportError:  # what cannot be imported may be the very crash
        return qt


def _note_message(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
    """Show what Qt has to say to whoever looks at a terminal; the log gets only what kind of message it was, and a crash its places."""
    if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
        log.warning("Qt: %s of %s", kind.name, context.category or "default")
    if sys.stderr is not None and sys.stderr.isatty():
        sys.stderr.write(f"{qFormatLogMessage(kind, context, words)}\n")
