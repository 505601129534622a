"""For the windows that are measured: knowing when they are painted, and telling the process that takes the time."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class PaintWatch(QObject):
    """Calls `painted` once, as soon as the next painting of the widget's window is done."""

    def __init__(self, widget: QWidget, painted: Callable[[], object]) -> None:
        super().__init__(widget)
        self._painted = painted
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's own name
        """Wait for the painting; every event goes on as it came."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._painted)
        return False


def application() -> QApplication:
    """Return the process's one application, made where there is none yet."""
    return cast("QApplication", QApplication.instance() or QApplication([]))


def tell(mark: str) -> None:
    """Tell the process that started this one how far it has come."""
    print(mark, flush=True)


def close_when_told(window: QWidget) -> None:
    """Wait until the other process has looked at this one, then close the window."""
    sys.stdin.readline()
    window.close()
