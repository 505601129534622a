"""Find in the review: from the words in the bar to their places on the pages."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ipsreview.review.finding import Hit
from ipsreview.review.steps import Place, Step, steps
from ipsreview.ui.finding.bar import FindBar
from ipsreview.ui.finding.showing import Spot, deselect, select, selected_words
from ipsreview.ui.wizard.editor import ReviewEditor


class Shows(Protocol):
    """What can show a place of the review: the wizard."""

    step: Step

    def show_place(self, place: Place) -> None:
        """Open the step of a place, with the keyboard there."""
        ...

    def field_widget(self, place: Place) -> QWidget | None:
        """Return the control of a place of the step that is shown."""
        ...


class Finder(QObject):
    """Takes the user from hit to hit. While the keyboard is in the bar it stays there; F3 elsewhere takes it along."""

    def __init__(self, view: Shows, editor: ReviewEditor) -> None:
        super().__init__()
        self._view, self._editor = view, editor
        self._spot: Spot | None = None
        self._shown: QWidget | None = None
        self.bar = FindBar(editor)
        self.bar.hit_chosen.connect(self.show_hit)
        self.bar.stepped.connect(self.step_by)
        self.bar.closed.connect(self._end)

    def begin(self) -> None:
        """Open the bar, with the words in it that are selected on the page."""
        self.bar.begin(selected_words())

    def step_by(self, by: int) -> None:
        """Go to the next place, or with -1 to the one before; without words to look for, ask for them."""
        if not self.bar.words.text().strip():
            self.bar.begin()
            return
        if self.bar.isHidden():
            self.bar.show()
            self.bar.look()
        self.bar.step_by(by, steps(self._editor.form).index(self._view.step))

    def show_hit(self, hit: Hit) -> None:
        """Open the place of a hit, with its words selected or its control framed."""
        in_bar = self.bar.words.hasFocus()
        self._take_spot_away()
        if self._shown and isValid(self._shown):
            deselect(self._shown)
        self._view.show_place(hit.place)
        self._shown = self._view.field_widget(hit.place)
        if in_bar:
            self.bar.words.setFocus(Qt.FocusReason.OtherFocusReason)  # before selecting: a line that is left lets its selection go
        if self._shown and not select(self._shown, hit):
            self._spot = Spot(self._shown)

    def _end(self) -> None:
        """Put the keyboard where the last hit is."""
        self._take_spot_away()
        shown, self._shown = self._shown, None
        if shown and isValid(shown) and shown.isVisible() and shown.isEnabled():
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._view.show_place(Place(self._view.step))

    def _take_spot_away(self) -> None:
        spot, self._spot = self._spot, None
        if spot and isValid(spot):
            spot.hide()
            spot.deleteLater()
