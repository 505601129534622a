"""From the start of the process to the painted window and to the filled library, and what memory it holds then."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from benchmarks.measuring import Comparison, in_turns
from ipsreview.form import Form
from ipsreview.review.values import Review
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.library import open_library

_HERE = Path(__file__).parent
LONGEST_WAIT = 60.0
"""After how many seconds a window that tells nothing is given up."""


@dataclass(frozen=True, slots=True)
class Started:
    """When a process told each of its marks, in milliseconds from its start, and its resident memory in MB at the last one."""

    marks: Mapping[str, float]
    memory: float


def measure(folder: Path, rounds: int, reviews: int = 1000) -> list[Comparison]:
    """Start the program on a library of `reviews` reviews, and bare windows with a table, in turns."""
    database, surroundings = folder / "start.db", environment(folder)
    demo = demo_review()
    keep_reviews(database, demo.form, demo.review, reviews)
    ours, empty, full = in_turns(
        rounds,
        partial(start, ["program_window.py", str(database)], ["painted", "filled"], surroundings),
        partial(start, ["bare_window.py", "0"], ["painted"], surroundings),
        partial(start, ["bare_window.py", str(reviews)], ["painted"], surroundings),
    )
    lines = f"the same with {reviews} lines"

    def each(found: Sequence[Started], mark: str) -> list[float]:
        return [started.marks[mark] for started in found]

    return [
        Comparison("start to first painted window", "bare window with a table", each(ours, "painted"), each(empty, "painted"), 1.3),
        Comparison(f"start to library of {reviews} reviews", lines, each(ours, "filled"), each(full, "painted"), 3),
        Comparison("memory then", lines, [one.memory for one in ours], [one.memory for one in full], 2, "MB"),
    ]


def keep_reviews(database: Path, form: Form, review: Review, count: int) -> None:
    """Keep `count` reviews in a new database, as full of answers as `review`, each of another agency and day."""
    day = review.cover.date
    with open_library(database) as library:
        for number in range(count):
            visited = day and day - timedelta(days=number)
            library.add(form, replace(review, cover=replace(review.cover, agency=f"Agency {number}", date=visited)))


def start(command: Sequence[str], marks: Sequence[str], surroundings: Mapping[str, str]) -> Started:
    """Run one of our scripts until it has told all marks; raise RuntimeError where it tells others, fails or takes too long."""
    script, *arguments = command
    took: dict[str, float] = {}
    memory = 0.0
    begin = time.perf_counter()
    with _running([sys.executable, str(_HERE / script), *arguments], surroundings) as process:
        for mark, told in zip(marks, process.stdout or (), strict=False):
            took[mark] = (time.perf_counter() - begin) * 1000
            if told.strip() != mark:
                raise RuntimeError(f"{script} told “{told.strip()}” where “{mark}” was awaited")
        if len(took) == len(marks):
            memory = resident_memory(process.pid)
        process.communicate("\n")
    if process.returncode or len(took) < len(marks):
        raise RuntimeError(f"{script} ended with code {process.returncode} and told {list(took)} only")
    return Started(took, memory)


@contextmanager
def _running(command: Sequence[str], surroundings: Mapping[str, str]) -> Generator[subprocess.Popen[str]]:
    """Give the running process, and end it when it takes too long."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=surroundings)  # noqa: S603  our own script
    too_long = threading.Timer(LONGEST_WAIT, process.kill)
    too_long.start()
    try:
        with process:
            yield process
    finally:
        too_long.cancel()


def resident_memory(pid: int) -> float:
    """Return how much memory a process holds, in MB."""
    status = Path(f"/proc/{pid}/statm")
    if status.exists():
        return int(status.read_text(encoding="utf-8").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    told = subprocess.run(["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, text=True, check=True)  # noqa: S603, S607  macOS has no /proc
    return int(told.stdout) * 1024 / 1e6


def environment(folder: Path) -> dict[str, str]:
    """Return the environment of every process that is started: nothing of the user's, and Python as it usually runs, with its bytecode kept."""
    usual = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE" and not name.startswith("IPSREVIEW")}
    own = {name: str(folder) for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")}
    return {**usual, **own}
