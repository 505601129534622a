"""A change of the page in the wizard, until the new page is painted.

The limit is a bare window: a stack of pages of the same widgets and, as the wizard has them beside a page, bars, a list of steps and a panel that
is filled for the item. What its stack of pages takes alone is measured as well.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.bare_pages import BareStack, BareWindow
from benchmarks.measuring import Comparison, milliseconds, worst_of_twenty
from benchmarks.watching import PaintWatch, application
from ipsreview.form import Item
from ipsreview.review.steps import Step, StepKind, steps
from ipsreview.ui.theme import Theme, load_fonts
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.ui.wizard.view import ReviewView
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.library import Database, open_library

_WIDTH, _HEIGHT = 1366, 740
_LATER_VISITS = 3
_LONGEST_WAIT = 10.0
_TURNS = 10
_LOOKING = 0.1
"""How long each page is looked at before the next one, in seconds; nobody reads faster. The wizard makes pages ahead meanwhile."""
_FRAME = 1000 / 60
Change = Callable[[], QWidget]
Took = tuple[float, float, float]
"""What a change takes the wizard, the bare window, and the bare stack of pages."""


def measure(folder: Path, rounds: int) -> list[Comparison]:
    """Go through all items of a filled review `rounds` times with new pages, each time followed by visits to the pages that are there."""
    used = themed_application()
    first: list[Took] = []
    later: list[Took] = []
    with open_library(folder / "pages.db") as database:
        for number in range(-1, rounds):
            new, *old = _walk(used, database)
            if number >= 0:  # the round before fills caches
                first += new
                later += [took for visit in old for took in visit]
    worst = worst_of_twenty([took[0] for took in later])
    return [
        *_compared("page change, first visit", first),
        *_compared("page change, later visits", later),
        Comparison("95th percentile of these", "a frame at 60 Hz", (worst,), (_FRAME,), 1),
    ]


def themed_application() -> QApplication:
    """Return the application in the program's look, which the bare pages take as well."""
    used = application()
    if used.findChild(Theme) is None:
        load_fonts()
        Theme(used, "light", 100)
    return used


def _compared(what: str, found: Sequence[Took]) -> list[Comparison]:
    ours, window, stack = zip(*found, strict=True)
    return [
        Comparison(what, "bare window of the same widgets", ours, window, 1.5),
        Comparison(what, "its bare stack of pages alone", ours, stack),
    ]


def _walk(used: QApplication, database: Database) -> list[list[Took]]:
    """Return what each page took in a new view and in new bare windows: first at the first visit, then at each later one."""
    demo = demo_review()
    view = ReviewView(ReviewEditor(database, database.add(demo.form, demo.review)))
    window, stack = BareWindow(demo.form, demo.review), BareStack()
    for shown in (view, window, stack):
        shown.resize(_WIDTH, _HEIGHT)
        shown.show()
    settle(used)
    items = [(step, demo.form.item(step.number)) for step in steps(demo.form) if step.kind is StepKind.ITEM]
    found = [[_change(used, view, window, stack, step, item) for step, item in items] for _ in range(1 + _LATER_VISITS)]
    for shown in (view, window, stack):
        shown.close()
        shown.deleteLater()
    settle(used)
    return found


def _change(used: QApplication, view: ReviewView, window: BareWindow, stack: BareStack, step: Step, item: Item) -> Took:
    def ours() -> QWidget:
        view.show_step(step)
        return view.pages[step].content

    takes = [(0, view, ours), (1, window, lambda: window.show_item(item)), (2, stack, lambda: stack.show_item(item))]
    took = [0.0, 0.0, 0.0]
    for place, shown, change in takes if item.number % 2 else reversed(takes):
        shown.activateWindow()
        _look(used)
        settle(used)
        took[place] = milliseconds(lambda change=change: _until_painted(used, change))
    return took[0], took[1], took[2]


def _look(used: QApplication) -> None:
    end = time.perf_counter() + _LOOKING
    while time.perf_counter() < end:
        used.processEvents()
        time.sleep(0.001)


def settle(used: QApplication) -> None:
    """Let everything come to rest. A window that is left or entered is painted again a turn of events later; no change is to pay for that.

    Outside of an event loop Qt keeps what is to be deleted: the next loop, which may be one that is measured, would begin with that.
    """
    used.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for _ in range(_TURNS):
        used.processEvents()


def _until_painted(used: QApplication, change: Change) -> None:
    painted: list[bool] = []
    begin = time.perf_counter()
    PaintWatch(change(), lambda: painted.append(True))
    while not painted:
        used.processEvents()
        if time.perf_counter() - begin > _LONGEST_WAIT:
            raise RuntimeError("the page was never painted")
