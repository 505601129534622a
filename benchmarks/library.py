"""A library of 100,000 reviews on the screen: opened, sorted, searched letter by letter and scrolled through.

The limit is the same query in the standard library's `sqlite3`, over the same file, until all ids are there; ours takes until the table is
painted with what was found. Opening checks the file first, by hand as well. Searching begins when the field asks for it, a little after the
last key. For how long the window stands still is seen by a timer that should fire each millisecond.
"""

from __future__ import annotations

import gc
import sqlite3
import time
from collections import defaultdict
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from functools import partial
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

from benchmarks.many_reviews import COMMON_WORD, RARE_WORD, keep_many_reviews
from benchmarks.measuring import Comparison, in_turns, milliseconds
from benchmarks.pages import themed_application
from benchmarks.start import environment, start
from benchmarks.watching import PaintWatch
from ipsreview.settings import CheckRules
from ipsreview.ui.checks.panel import Check, ChecksPanel
from ipsreview.ui.library.page import LibraryPage
from ipsreview.ui.library.table import ReviewTable
from ipsreview.ui.library.words import Column
from ipsreview.ui.safety.opening import open_beside
from ipsreview.ui.widgets.search import SearchField
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.library import open_library

MANY, FEW = 100_000, 1000

_ORDERED_BY = {
    Column.AGENCY: "agency_order",
    Column.DATE: "visited_on",
    Column.TRAINER: "trainer_order",
    Column.STATE: "state",
    Column.RATINGS: "rated",
    Column.CHANGED: "changed_at",
}
_QUERY = "SELECT review FROM version WHERE listed = 1 ORDER BY {column} DESC NULLS LAST, review DESC"
_SEARCH = "SELECT review FROM version WHERE listed = 1 AND instr(search, ?) > 0 ORDER BY changed_at DESC NULLS LAST, review DESC"
_SAME = "the same query in bare sqlite3"
_ALLOWED, _MOST_STILL_MS = "what is allowed", 50.0
_PLACES = 40
"""How many places of the table are jumped to, and how many lines are then passed one by one."""


class Asked(NamedTuple):
    """Something that is done on the screen, the same query by hand, and what kind of act it is."""

    kind: str
    on_screen: Callable[[], object]
    by_hand: Callable[[], list[int]]


def measure(folder: Path, rounds: int, many: int = MANY, few: int = FEW) -> list[Comparison]:
    """Do all of it on a library of `many` reviews; compare the program's memory then with that for `few`."""
    for count in (many, few):
        keep_many_reviews(folder / f"{count}.db", count)
    path = folder / f"{many}.db"
    times: defaultdict[str, list[list[float]]] = defaultdict(lambda: [[], []])
    with _shown(path) as screen, closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as bare:
        for asked in _all_asked(screen, bare):
            took = in_turns(rounds, partial(milliseconds, asked.on_screen), partial(milliseconds, asked.by_hand))
            if list(screen.table.reviews.ids) not in (found := asked.by_hand(), found[::-1]):
                raise RuntimeError(f"{asked.kind}: the table does not show what the query finds")
            for mine, more in zip(times[asked.kind], took, strict=True):
                mine.extend(more)
        screen.scroll()
        screen.check()
    compared = [Comparison(f"{kind} {many} reviews", _SAME, ours, limit, 2) for kind, (ours, limit) in times.items()]
    stops = [Comparison(f"{kind}: longest stop of the window", _ALLOWED, [worst], [_MOST_STILL_MS], 1) for kind, worst in screen.still.items()]
    return [*compared, *stops, _memory(folder, rounds, many, few)]


def _all_asked(screen: Screen, bare: sqlite3.Connection) -> list[Asked]:
    def by_hand(query: str, *values: str) -> list[int]:
        return [review for (review,) in bare.execute(query, values)]

    def checked() -> list[int]:
        bare.execute("PRAGMA quick_check(1)").fetchall()
        return by_hand(_QUERY.format(column=_ORDERED_BY[Column.CHANGED]))

    sorts = [
        Asked("sorting", partial(screen.sort, column), partial(by_hand, _QUERY.format(column=ordered_by)))
        for column, ordered_by in _ORDERED_BY.items()
    ]
    searches = [
        Asked(f"searching a {name} word in", partial(screen.search, text), partial(by_hand, _SEARCH, text))
        for name, word in (("common", COMMON_WORD), ("rare", RARE_WORD))
        for text in accumulate(word)
    ]
    return [Asked("opening", screen.open, checked), *sorts, *searches]


class Screen:
    """The library's page on a file. `still` says for each kind of act for how long at most the window stood still."""

    def __init__(self, path: Path) -> None:
        self._path, self._database = path, open_library(path)
        self._watch = StillWatch()
        self.still: defaultdict[str, float] = defaultdict(float)
        self.page = LibraryPage(demo_review().form)
        self.page.resize(1366, 740)
        self.page.show()
        self.table = self.page.findChildren(ReviewTable)[0]
        self._field = self.page.findChildren(SearchField)[0]

    def open(self) -> None:
        """Open the file and show its reviews."""
        self._database.close()

        def opened() -> None:
            self._database = open_beside(self.page, self._path)
            self.page.show_database(self._database)

        self._until_painted("opening", opened)

    def sort(self, column: Column) -> None:
        """Sort by a column, or the other way round."""
        self._until_painted("sorting", lambda: self.table.titles.sort_requested.emit(column))

    def search(self, text: str) -> None:
        """Search for a text, the last changed review first."""
        self._until_painted("searching", lambda: self._field.search_changed.emit(text))

    def scroll(self) -> None:
        """Show all reviews; go to places all over the table, then line by line."""
        self.search("")
        bar, line = self.table.verticalScrollBar(), self.table.rowHeight(0)
        far = [bar.maximum() * (number * 7 % _PLACES) // _PLACES for number in range(_PLACES)]
        for place in (*far, *range(0, _PLACES * line, line)):
            with self._watched("scrolling") as loop:
                PaintWatch(self.table.viewport(), loop.quit)
                bar.setValue(place)
                self.table.viewport().update()

    def check(self) -> None:
        """Open a review, and look for what should not be sent: for what is another agency's, too."""
        panel = ChecksPanel(ReviewEditor(self._database, self._database.load(1)), CheckRules)
        panel.choose(Check.SEND)
        with self._watched("checking before sending") as loop:
            panel.show_review()
            QTimer.singleShot(0, loop.quit)
        panel.deleteLater()

    def close(self) -> None:
        """Close the page and the file."""
        self.page.close()
        self.page.deleteLater()
        self._database.close()

    def _until_painted(self, kind: str, act: Callable[[], object]) -> None:
        with self._watched(kind) as loop:
            shown = self.table.reviews.modelReset.connect(lambda: PaintWatch(self.table.viewport(), loop.quit))
            act()
        self.table.reviews.modelReset.disconnect(shown)

    @contextmanager
    def _watched(self, kind: str) -> Generator[QEventLoop]:
        """Let something be begun, and the window work until the loop is ended."""
        loop = QEventLoop()
        self._watch.begin()
        yield loop
        loop.exec()
        self.still[kind] = max(self.still[kind], self._watch.longest())


class StillWatch(QObject):
    """Notes the longest time for which the window could do nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self._longest, self._last = 0.0, 0.0
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.longest)
        self._timer.start()

    def begin(self) -> None:
        """Forget what was noted."""
        self._longest, self._last = 0.0, time.perf_counter()

    def longest(self) -> float:
        """Return the longest time since the beginning, in milliseconds."""
        now = time.perf_counter()
        self._longest, self._last = max(self._longest, (now - self._last) * 1000), now
        return self._longest


@contextmanager
def _shown(path: Path) -> Generator[Screen]:
    themed_application()
    gc.collect()
    gc.freeze()  # as the program does after its start: what was measured before would be gone through again and again
    with closing(Screen(path)) as screen:
        screen.open()
        yield screen


def _memory(folder: Path, rounds: int, many: int, few: int) -> Comparison:
    """Start the program on both libraries, in turns, and look at what it holds once the reviews are painted."""
    surroundings = environment(folder)
    starts = [partial(start, ["program_window.py", str(folder / f"{count}.db")], ["painted", "filled"], surroundings) for count in (many, few)]
    ours, limit = ([started.memory for started in side] for side in in_turns(rounds, *starts))
    return Comparison(f"memory with {many} reviews", f"the same with {few}", ours, limit, 1.2, "MB")
