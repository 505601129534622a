"""The review being worked on: acts go in, the next review comes out and is written to the database.

A tick is written at once. Typing is written 250 ms after the last key and at the latest a second after the first one
that is not yet written; and whenever a field, a page, the window or the program is left (DESKTOP, section 5).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from ipsreview.errors import KnownError
from ipsreview.form import Form
from ipsreview.messages import Message
from ipsreview.review.acts import Change, RuleBrokenError
from ipsreview.review.completeness import StepState, step_states
from ipsreview.review.history import History
from ipsreview.review.rules import closed
from ipsreview.review.steps import Place, Step
from ipsreview.review.values import Cover, Review
from ipsreview.review.working import WorkingCopy
from ipsreview.review.worksheets import Suggestion, suggestion_for
from ipsreview.usecases.reviews import Database, State, StoredReview
from ipsreview.usecases.visits import earlier_visits

PAUSE_MS = 250
LONGEST_WAIT_MS = 1000
RETRY_MS = 5000


class SaveState(StrEnum):
    """Whether what is on the screen is in the database."""

    SAVED = "saved"
    WAITING = "waiting"
    FAILED = "failed"


class ReviewEditor(QObject):
    """One open review with its history and its saving."""

    review_changed = Signal(object)
    """The review has another value; carries the Change's Place."""
    history_changed = Signal()
    save_state_changed = Signal()
    refused = Signal(object)
    """An act broke a rule; carries the Message that says which."""

    def __init__(self, database: Database, stored: StoredReview) -> None:
        super().__init__()
        self._database = database
        self._stored = stored
        self.review = stored.review
        self.history = History()
        self.save_state = SaveState.SAVED
        self.save_problem: Message | None = None
        self.saved_at = stored.changed_at
        self._earlier: tuple[Cover, tuple[StoredReview, ...]] | None = None
        self._states: tuple[Review, Mapping[Step, StepState]] | None = None
        self._basis: tuple[WorkingCopy, int] | None = None
        self._suggestions: dict[int, Suggestion | None] = {}
        self._pause = self._timer(PAUSE_MS)
        self._wait = self._timer(LONGEST_WAIT_MS)
        self._retry = self._timer(RETRY_MS)

    @property
    def form(self) -> Form:
        """Return the form of the review."""
        return self._stored.form

    @property
    def stored(self) -> StoredReview:
        """Return the review as it is in the database."""
        return self._stored

    @property
    def editable(self) -> bool:
        """Say whether the review may be changed: a finished one may not, nor one that another program holds."""
        return self._stored.state is State.DRAFT and not self._database.read_only

    @property
    def reopenable(self) -> bool:
        """Say whether a next version of the review can be started."""
        return self._stored.state is State.FINISHED and not self._database.read_only

    @property
    def database(self) -> Database:
        """Return where the review is kept."""
        return self._database

    def earlier_visits(self) -> tuple[StoredReview, ...]:
        """Return the finished reviews of the same agency from before this visit, the newest first."""
        cover = self.review.cover
        if self._earlier is None or self._earlier[0] != cover:
            self._earlier = (cover, earlier_visits(self._database, replace(self._stored, review=self.review)))
        return self._earlier[1]

    def step_states(self) -> Mapping[Step, StepState]:
        """Return how far each step has come; it is found out once for each value of the review."""
        if self._states is None or self._states[0] is not self.review:
            self._states = (self.review, step_states(self.form, self.review))
        return self._states[1]

    def suggestion(self, number: int) -> Suggestion | None:
        """Return what the worksheet of an item suggests; it is computed once for each value of the working copy and the team's size."""
        basis = (self.review.working, self.review.team_size)
        if self._basis is None or self._basis[0] is not basis[0] or self._basis[1] != basis[1]:
            self._basis, self._suggestions = basis, {}
        if number not in self._suggestions:
            self._suggestions[number] = suggestion_for(self.form, self.review, number)
        return self._suggestions[number]

    def do(self, act: Callable[[Form, Review], Change]) -> bool:
        """Carry an act out; return False where the review is only read, or, saying why, when the act breaks a rule."""
        if not self.editable:
            return False
        try:
            change = act(self.form, self.review)
        except RuleBrokenError as error:
            self.refused.emit(error.message)
            return False
        self._take(change.after, self.history.with_change(change), change.place, at_once=not change.joins)
        return True

    def undo(self) -> Place:
        """Take the last change back; return its place. There has to be one (`history.done`), in a review that is `editable`."""
        change, history = self.history.undo()
        self._take(change.before, history, change.place, at_once=True)
        return change.place

    def redo(self) -> Place:
        """Do the last undone change again; return its place. There has to be one (`history.undone`), in a review that is `editable`."""
        change, history = self.history.redo()
        self._take(change.after, history, change.place, at_once=True)
        return change.place

    def leave_field(self) -> None:
        """End the step of typing, and write what is not yet written."""
        self.history = self.history.sealed()
        self.flush()

    def flush(self) -> bool:
        """Write what is not yet written; return whether everything is in the database now."""
        for timer in (self._pause, self._wait, self._retry):
            timer.stop()
        if self._stored.review == self.review:
            if self.save_state is not SaveState.SAVED:
                self._set_state(SaveState.SAVED)
            return True
        try:
            self.replace_stored(self._database.save(self._stored, self.review))
        except KnownError as error:
            self.save_problem = error.message
            self._retry.start()
            self._set_state(SaveState.FAILED)
            return False
        return True

    def close(self) -> None:
        """Let go of the texts kept for boxes that are no longer ticked, and write no more."""
        if self.editable:
            self.review = closed(self.form, self.review)
            self.flush()
        self._retry.stop()

    def replace_stored(self, stored: StoredReview) -> None:
        """Go on from what the database holds now, as after finishing."""
        self._stored = stored
        self.saved_at = datetime.now(UTC)
        if self.review != stored.review:
            self.review = stored.review
        self._set_state(SaveState.SAVED)

    def _take(self, review: Review, history: History, place: Place, *, at_once: bool) -> None:
        if not self.editable:
            raise RuntimeError("a review that is only read was to be changed")
        changed = review != self.review
        self.review, self.history = review, history
        if changed:
            if at_once:
                self.flush()
            else:
                self._schedule()
            self.review_changed.emit(place)
        self.history_changed.emit()

    def _schedule(self) -> None:
        self._pause.start()
        if not self._wait.isActive():
            self._wait.start()
        self._set_state(SaveState.WAITING if self.save_state is not SaveState.FAILED else SaveState.FAILED)

    def _set_state(self, state: SaveState) -> None:
        self.save_state = state
        if state is SaveState.SAVED:
            self.save_problem = None
        self.save_state_changed.emit()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds, timerType=Qt.TimerType.PreciseTimer)  # the promised second is not 1.05
        timer.timeout.connect(self.flush)
        return timer
