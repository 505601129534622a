"""The program as a desktop starts it, telling when its window is painted and when the library is: `program_window.py DATABASE`.

Nothing is imported earlier than the command does it: an import takes longer once Qt is there.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ipsreview.cli import main

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ipsreview.ui.main_window import MainWindow


def watch() -> None:
    """Have the start tell how far it has come."""
    from ipsreview.ui.qt import import_qt

    import_qt()
    from benchmarks.watching import PaintWatch, tell
    from ipsreview.ui import application

    really_make, really_furnish = application.first_window, application.furnish

    def first_window(used: QApplication) -> MainWindow:
        window = really_make(used)
        PaintWatch(window, lambda: tell("painted"))
        return window

    def furnish(used: QApplication, window: MainWindow) -> None:
        really_furnish(used, window)
        tell_when_opened(window)

    application.first_window, application.furnish = first_window, furnish


def tell_when_opened(window: MainWindow) -> None:
    """Have the window tell when the reviews that it opens at the start are painted."""
    really_begin = window.safety.begin

    def begin(path: Path) -> None:
        really_begin(path)
        tell_filled(window)

    window.safety.begin = begin


def tell_filled(window: MainWindow) -> None:
    """Tell when the reviews are painted, and close the window."""
    from PySide6.QtWidgets import QTableView

    from benchmarks.watching import PaintWatch, close_when_told, tell

    def filled() -> None:
        tell("filled")
        close_when_told(window)

    PaintWatch(window.library.findChildren(QTableView)[0].viewport(), filled)


if __name__ == "__main__":
    watch()
    os.environ["IPSREVIEW_DATABASE"] = sys.argv[1]
    sys.exit(main([]))
