"""The place the next start opens at: the review that was open, at its step."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from ipsreview.errors import KnownError
from ipsreview.logs import record_known
from ipsreview.review.steps import Step, steps
from ipsreview.ui.wording import moment, step_name
from ipsreview.usecases.library import Database

if TYPE_CHECKING:
    from ipsreview.ui.main_window import MainWindow
    from ipsreview.ui.wizard.view import ReviewView


class Resuming(QObject):
    """Keeps the place in the database; where that cannot be written only the place is lost, so nobody is told."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._database: Database | None = None
        self._keeping = False

    def follow(self, view: ReviewView) -> None:
        """Remember each step that a review is shown at."""
        database = view.editor.database
        self._database = None if database.read_only else database
        view.step_shown.connect(lambda step: self._remember(view.editor.stored.id, step))

    def left(self) -> None:
        """Remember that no review is open, unless the program is ending."""
        database, self._database = self._database, None
        if database and not self._keeping:
            _quietly(database.forget_place)

    @contextmanager
    def kept(self) -> Generator[None]:
        """Keep the place although the review is closed: the program is ending."""
        self._keeping = True
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
        database = self._database
        if database:
            _quietly(lambda: database.remember_place(review_id, str(step)))


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
