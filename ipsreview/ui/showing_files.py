"""Telling of a file that was written, with the ways to it: opening it, and showing it in its folder."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDir, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from ipsreview.suffixes import REVIEW_FILE_SUFFIX

if TYPE_CHECKING:
    from ipsreview.ui.main_window import MainWindow

translate = QCoreApplication.translate


def tell_exported(window: MainWindow, path: Path, open_points: str) -> None:
    """Say where a review was exported to, and what is to be known of the file; `open_points` tells what its template left open."""
    words = [translate("showing_files", "Exported to {path}").format(path=path), open_points]
    if path.suffix.lower() == REVIEW_FILE_SUFFIX:
        words.append(translate("showing_files", "Anyone can read this file, notes included; “Hand over to a colleague” encrypts."))
    tell_written(window, " ".join(filter(None, words)), path)


def tell_written(window: MainWindow, words: str, path: Path) -> None:
    """Say that a file was written, and offer to show it; one of another program's kind also to open it."""
    offers: list[tuple[str, Callable[[], object]]] = []
    if not path.suffix.lower().startswith(REVIEW_FILE_SUFFIX):
        offers.append((translate("showing_files", "Open"), partial(open_file, window, path)))
    offers.append((translate("showing_files", "Show in folder"), partial(show_in_folder, path)))
    if window.view:
        window.view.tell(words, *offers[0])
        for offer in offers[1:]:
            window.view.notice.offer_else(*offer)
    else:
        window.library.show_notice(words, *offers)


def open_file(window: MainWindow, path: Path) -> None:
    """Open a file in the program that the system has for it; where it has none, show where the file is and say so."""
    if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        return
    words = translate("showing_files", "No program on this computer opens {path}; install one, or send the file on as it is.").format(path=path)
    tell_written(window, words, path)


def show_in_folder(path: Path) -> None:
    """Show a file in the system's file manager: itself chosen where that can be asked for, else its folder."""
    native = QDir.toNativeSeparators(str(path))
    if sys.platform == "win32":
        QProcess.startDetached("explorer.exe", ["/select,", native])
    elif sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", native])
    else:
        _ask_file_manager(path)


def _ask_file_manager(path: Path) -> None:
    """Ask a Linux desktop's file manager over its bus, and open the folder where nobody answers."""
    url = bytes(QUrl.fromLocalFile(str(path)).toEncoded().data()).decode().replace(",", "%2C")  # a comma would end the name
    process = QProcess(QCoreApplication.instance())
    folder = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path.parent)))
    process.errorOccurred.connect(lambda error: folder() if error is QProcess.ProcessError.FailedToStart else None)
    process.finished.connect(lambda code: folder() if code else None)
    for over in (process.errorOccurred, process.finished):
        over.connect(process.deleteLater)
    name = "org.freedesktop.FileManager1"
    call = ["--session", "--print-reply", "--reply-timeout=5000", f"--dest={name}", f"/{name.replace('.', '/')}", f"{name}.ShowItems"]
    process.start("dbus-send", [*call, f"array:string:{url}", "string:"])
