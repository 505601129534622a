"""The program as its command starts it, telling when its window is painted and when the library is: `program_window.py DATABASE`.

Nothing is imported earlier than the command does it: PySide6 slows every import that comes after its own.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ipsreview.cli import main

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ipsreview.ui.main_window import MainWindow


def watch() -> None:
    """Have the start tell how far it has come."""
    from ipsreview.ui import application

    really_make = application.make_window

    def make_window(used: QApplication) -> MainWindow:
        window = really_make(used)
        window.painted.connect(lambda: print("painted", flush=True))
        tell_when_opened(window)
        return window

    application.make_window = make_window


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
    sys.exit(main(["--database", sys.argv[1]]))
