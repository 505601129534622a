"""The place the next start opens at: the review that was open, at its step."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from ipsreview.errors import KnownError
from ipsreview.logs import record_known
from ipsreview.review.steps import Step, steps
from ipsreview.ui.wording import moment, step_name
from ipsreview.usecases.library import Database

if TYPE_CHECKING:
    from ipsreview.ui.main_window import MainWindow
    from ipsreview.ui.wizard.view import ReviewView


SOON_MS = 300
"""When a further step of the same review is written: no change of the page waits for the disk."""


class Resuming(QObject):
    """Keeps the place in the database; where that cannot be written only the place is lost, so nobody is told."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._database: Database | None = None
        self._keeping = False
        self._review: int | None = None
        self._place: tuple[int, Step] | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._write)

    def follow(self, view: ReviewView) -> None:
        """Remember each step that a review is shown at."""
        database = view.editor.database
        self._database = None if database.read_only else database
        view.step_shown.connect(lambda step: self._remember(view.editor.stored.id, step))

    def left(self) -> None:
        """Remember that no review is open, unless the program is ending."""
        database, self._database = self._database, None
        self._soon.stop()
        self._review = self._place = None
        if database and not self._keeping:
            _quietly(database.forget_place)

    @contextmanager
    def kept(self) -> Generator[None]:
        """Keep the place although the review is closed: the program is ending."""
        self._keeping = True
        self._write()
        try:
            yield
        finally:
            self._keeping = False

    def resume(self, database: Database, *, cut_off: bool) -> None:
        """Open the review that was open last at its step, and say so; after a crash, with what was saved."""
        if database.read_only or (place := database.last_place()) is None:
            return
        self._window.open_review(place.review)
        view = self._window.view
        if view is None:
            return
        step = next((step for step in steps(view.editor.form) if str(step) == place.step), view.step)
        view.show_step(step, place.field)
        view.tell(_words(view, step, cut_off=cut_off))

    def _remember(self, review_id: int, step: Step) -> None:
        opened, self._place = self._review != review_id, (review_id, step)
        self._review = review_id
        if opened:
            self._write()
        else:
            self._soon.start()

    def _write(self) -> None:
        database, place, self._place = self._database, self._place, None
        self._soon.stop()
        if database and place:
            _quietly(lambda: database.remember_place(place[0], str(place[1])))


def _words(view: ReviewView, step: Step, *, cut_off: bool) -> str:
    translate = QCoreApplication.translate
    where = step_name(view.editor.form, step)
    if not cut_off:
        return translate("resuming", "You are where you left off: {step}.").format(step=where)
    words = translate(
        "resuming",
        "The program was cut off last time. Recovered: this review with all that was saved until {moment}. You are where you were: {step}.",
    )
    return words.format(moment=moment(view.editor.stored.changed_at), step=where)


def _quietly(act: Callable[[], None]) -> None:
    try:
        act()
    except KnownError as error:
        record_known(error)
