"""The page of the first start: three steps, one after the other. Nothing is made before the last one is left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from ipsreview.ui.first_start.steps import DataStep, PracticeStep, Step, YouStep
from ipsreview.ui.widgets.notices import announce

if TYPE_CHECKING:
    from ipsreview.ui.main_window import MainWindow


class FirstStart(QStackedWidget):
    """Settings hold at once, as everywhere; passphrase and practice are told at the end, so that leaving in the middle leaves nothing behind."""

    finished = Signal(str, bool)
    """The passphrase, empty for none; and whether the practice review is wanted."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        super().__init__()
        self.you, self.data, self.practice = YouStep(window), DataStep(window, folder), PracticeStep()
        self.steps: tuple[Step, ...] = (self.you, self.data, self.practice)
        for place, step in enumerate(self.steps):
            self.addWidget(step)
            step.back_requested.connect(partial(self.show_step, place - 1))
        self.you.done.connect(partial(self.show_step, 1))
        self.data.done.connect(partial(self.show_step, 2))
        self.practice.done.connect(partial(self._finish, False))
        self.practice.practice_requested.connect(partial(self._finish, True))
        self.setFocusProxy(self.you)

    def show_step(self, place: int) -> None:
        """Show a step, tell it, and put the keyboard on what it asks first."""
        step = self.steps[place]
        self.setCurrentWidget(step)
        self.setFocusProxy(step)
        step.setFocus()
        announce(step, f"{step.told}. {step.title}")

    def attempt(self, act: Callable[[], object]) -> bool:
        """Do something that takes a while, and say on the step in sight where it cannot be done; return whether it was."""
        return self.practice.attempt(act)

    def _finish(self, practice: bool) -> None:
        self.finished.emit(self.data.chosen, practice)
