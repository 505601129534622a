"""One act of the trainer, from the tick until it is safe on the disk. As a script it makes so many of them: `acts.py KIND COUNT FOLDER`."""

from __future__ import annotations

import itertools
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from pathlib import Path

from benchmarks.measuring import Comparison, in_turns, milliseconds
from benchmarks.watching import application
from ipsreview.review import acts
from ipsreview.ui.wizard.editor import ReviewEditor, SaveState
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.library import Database, open_library

_SETTINGS = ("busy_timeout = 2000", "trusted_schema = OFF", "foreign_keys = ON", "secure_delete = ON", "synchronous = FULL", "journal_mode = WAL")
_TABLE = "CREATE TABLE answer (version INTEGER, item INTEGER, kind TEXT, key TEXT, value TEXT, PRIMARY KEY (version, item, kind, key)) WITHOUT ROWID"
_UPSERT = "INSERT INTO answer VALUES (1, ?, 'rating', '', ?) ON CONFLICT DO UPDATE SET value = excluded.value"
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
    ticks = itertools.cycle([(item.number, anchor.level) for number in range(4) for item in demo.form.items for anchor in [item.anchors[number]]])
    editor = ReviewEditor(library, library.add(demo.form, demo.review))

    def act() -> None:
        number, level = next(ticks)
        done = editor.do(lambda form, review: acts.tick_rating(form, review, number, level))
        if not done or editor.save_state is not SaveState.SAVED:
            raise RuntimeError("the act was not saved")

    return act


@contextmanager
def bare_acts(path: Path) -> Generator[Act]:
    """Give what commits one small upsert in a database with the program's settings, each time with another value."""
    numbers = itertools.count()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for setting in _SETTINGS:
            connection.execute(f"PRAGMA {setting}")
        connection.execute(_TABLE)

        def act() -> None:
            number = next(numbers)
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(_UPSERT, (number % 16, f"value {number}"))
            connection.execute("COMMIT")

        yield act


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
