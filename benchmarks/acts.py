"""One act of the trainer, from the tick until it is safe on the disk. As a script it makes so many of them: `acts.py KIND COUNT FOLDER`.

The limit is the same commit, by hand in the standard library's `sqlite3`: in a file that the program made, with its tables, indexes and
settings, each tick writes the rows that the program writes for it, in one transaction: the rating's answer, the version's time of change (where
nobody else has changed it), and the line of the audit trail. What is to be written is known beforehand. A test holds the two files together.
"""

from __future__ import annotations

import getpass
import itertools
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.measuring import Comparison, in_turns, milliseconds
from benchmarks.watching import application
from ipsreview.form import Form
from ipsreview.review import acts
from ipsreview.review.values import Review
from ipsreview.ui.wizard.editor import ReviewEditor, SaveState
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.library import Database, open_library

_SETTINGS = ("busy_timeout = 2000", "trusted_schema = OFF", "foreign_keys = ON", "secure_delete = ON", "synchronous = FULL", "journal_mode = WAL")
_CHANGE = "UPDATE version SET changed_at = ? WHERE id = 1 AND state = 'draft' AND changed_at = ?"
_UPSERT = "INSERT INTO answer VALUES (1, ?, 'rating', '', ?) ON CONFLICT DO UPDATE SET value = excluded.value"
_NOTE = "INSERT INTO audit (version, at, who, item, kind, key, before, after) VALUES (1, ?, ?, ?, 'rating', '', ?, ?)"
_SYNC = re.compile(r"\b(?:fsync|fdatasync)\(")
_FEW, _MORE = 4, 24
Act = Callable[[], object]


def measure(folder: Path, rounds: int) -> list[Comparison]:
    """Tick in the editor of a filled review and commit in a bare database beside it, in turns; count what they force to the disk."""
    with editor_acts(folder / "acts.db") as ours, bare_acts(folder / "bare.db") as bare:
        took = in_turns(rounds, lambda: milliseconds(ours), lambda: milliseconds(bare))
    found = [Comparison("one saved act", "the same commit in bare sqlite3", took[0], took[1], 3)]
    if shutil.which("strace"):
        counts = syncs_per_act("editor", folder), syncs_per_act("bare", folder)
        found.append(Comparison("what it forces to the disk", "the same commit in bare sqlite3", [counts[0]], [counts[1]], 1, "syncs"))
    return found


@contextmanager
def editor_acts(path: Path) -> Generator[Act]:
    """Give what `ticking` returns, in a database that is made for it."""
    with open_library(path) as library:
        yield ticking(library)


def ticking(library: Database) -> Act:
    """Return what ticks another rating of another item in a filled review each time it is called, and returns when that is saved."""
    application()  # the editor's timers need it
    demo = demo_review()
    ticks = _ticks(demo.form, demo.review)
    editor = ReviewEditor(library, library.add(demo.form, demo.review))

    def act() -> None:
        number, _, level = next(ticks)
        done = editor.do(lambda form, review: acts.tick_rating(form, review, number, level))
        if not done or editor.save_state is not SaveState.SAVED:
            raise RuntimeError("the act was not saved")

    return act


@contextmanager
def bare_acts(path: Path) -> Generator[Act]:
    """Give what commits the rows of such a tick by hand, in a file that the program made."""
    demo = demo_review()
    with open_library(path) as library:
        library.add(demo.form, demo.review)
    ticks, who = _ticks(demo.form, demo.review), getpass.getuser()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for setting in _SETTINGS:
            connection.execute(f"PRAGMA {setting}")
        (changed_at,) = connection.execute("SELECT changed_at FROM version").fetchone()

        def act() -> None:
            nonlocal changed_at
            number, before, level = next(ticks)
            now = datetime.now(UTC).isoformat(timespec="microseconds")
            connection.execute("BEGIN IMMEDIATE")
            if connection.execute(_CHANGE, (now, changed_at)).rowcount != 1:
                raise RuntimeError("the review is not as it was left")
            connection.execute(_UPSERT, (number, level))
            connection.execute(_NOTE, (now, who, number, before, level))
            connection.execute("COMMIT")
            changed_at = now

        yield act


def _ticks(form: Form, review: Review) -> Iterator[tuple[int, str, str]]:
    """Yield rated items without end, each with its rating and another one to be ticked."""
    ratings = {number: answer.rating for number, answer in review.items.items() if answer.rating}
    for number in itertools.cycle(range(4)):
        for item in form.items:
            before, level = ratings.get(item.number), item.anchors[number].level
            if before and before != level:
                ratings[item.number] = level
                yield item.number, before, level


_KINDS = {"editor": editor_acts, "bare": bare_acts}


def syncs_per_act(kind: str, folder: Path) -> float:
    """Return how often one act has the disk written for good, as strace counts it. What opening and closing take is left out."""
    few, more = (_syncs(kind, count, folder) for count in (_FEW, _MORE))
    return (more - few) / (_MORE - _FEW)


def _syncs(kind: str, count: int, folder: Path) -> int:
    log = folder / f"{kind}-{count}.strace"
    strace = ["strace", "-f", "-qq", "-e", "trace=fsync,fdatasync", "-o", str(log)]
    command = [*strace, sys.executable, __file__, kind, str(count), str(folder)]
    subprocess.run(command, check=True)  # noqa: S603  this very script
    return len(_SYNC.findall(log.read_text(encoding="utf-8")))


if __name__ == "__main__":
    wanted, times, place = sys.argv[1:]
    with _KINDS[wanted](Path(place) / f"{wanted}-{times}.db") as one_act:
        for _ in range(int(times)):
            one_act()
