"""A change of the page in the wizard, until the new page is painted."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.bare_pages import BareStack
from benchmarks.measuring import Comparison, milliseconds
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
Change = Callable[[], QWidget]
Pair = tuple[float, float]


def measure(folder: Path, rounds: int) -> list[Comparison]:
    """Go through all items of a filled review `rounds` times with new pages, each time followed by visits to the pages that are there."""
    used = themed_application()
    first: list[Pair] = []
    later: list[Pair] = []
    with open_library(folder / "pages.db") as database:
        _walk(used, database)
        for _ in range(rounds):
            new, *old = _walk(used, database)
            first += new
            later += [pair for visit in old for pair in visit]
    bare = "bare stack of pages of the same widgets"
    return [
        Comparison("page change, first visit", bare, *_apart(first), 1.5),
        Comparison("page change, later visits", bare, *_apart(later), 1.5),
    ]


def themed_application() -> QApplication:
    """Return the application in the program's look, which the bare pages take as well."""
    used = application()
    if used.findChild(Theme) is None:
        load_fonts()
        Theme(used, "light", 100)
    return used


def _walk(used: QApplication, database: Database) -> list[list[Pair]]:
    """Return what each page took in a new view and in a new bare stack: first at the first visit, then at each later one."""
    demo = demo_review()
    view = ReviewView(ReviewEditor(database, database.add(demo.form, demo.review)))
    stack = BareStack()
    for window in (view, stack):
        window.resize(_WIDTH, _HEIGHT)
        window.show()
    used.processEvents()
    items = [(step, demo.form.item(step.number)) for step in steps(demo.form) if step.kind is StepKind.ITEM]
    found = [[_change(used, view, stack, step, item) for step, item in items] for _ in range(1 + _LATER_VISITS)]
    for window in (view, stack):
        window.close()
        window.deleteLater()
    used.processEvents()
    return found


def _change(used: QApplication, view: ReviewView, stack: BareStack, step: Step, item: Item) -> Pair:
    def ours() -> QWidget:
        view.show_step(step)
        return view.pages[step].content

    takes = [(0, view, ours), (1, stack, lambda: stack.show_item(item))]
    took = [0.0, 0.0]
    for place, window, change in takes if item.number % 2 else reversed(takes):
        window.activateWindow()
        settle(used)
        took[place] = milliseconds(lambda change=change: _until_painted(used, change))
    return took[0], took[1]


def settle(used: QApplication) -> None:
    """Let everything come to rest. A window that is left or entered is painted again a turn of events later; no change is to pay for that."""
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


def _apart(pairs: list[Pair]) -> tuple[tuple[float, ...], tuple[float, ...]]:
    ours, limit = zip(*pairs, strict=True)
    return ours, limit
