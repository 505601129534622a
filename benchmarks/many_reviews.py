"""A library of very many reviews, made by copying one that the program kept."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random

from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.library import open_library

COMMON_WORD, RARE_WORD = "employment", "quetzal"
"""A word of every review, and one of every thousandth."""

_RARELY = 1000
_MADE_FAST = ("journal_mode = OFF", "synchronous = OFF")
_RATINGS = """
    INSERT INTO answer SELECT version.id, item, kind, key, value FROM version, answer
    WHERE version.id > 1 AND answer.version = 1 AND kind = 'rating'
"""
_NAMES = ("Riverbend", "Northside", "Harbor", "Hillside", "Lakeview", "Millbrook", "Oak Street", "Summit", "Valley", "Westgate")
_FIRST_DAY = date(2019, 1, 1)


def keep_many_reviews(path: Path, count: int) -> None:
    """Make a library of `count` reviews that differ in all that it is sorted by.

    Each has what the list reads: its cover, its texts for the search, its ratings. Its other answers are left out.
    """
    demo = demo_review()
    with open_library(path) as library:
        library.add(demo.form, demo.review.report_copy())
    with closing(sqlite3.connect(path)) as connection:
        for setting in _MADE_FAST:
            connection.execute(f"PRAGMA {setting}")
        connection.row_factory = sqlite3.Row
        first = connection.execute("SELECT * FROM version").fetchone()
        places = ", ".join(f":{column}" for column in first.keys())  # noqa: SIM118  a row's iterator gives its values
        connection.executemany("INSERT INTO review (id) VALUES (?)", ((number,) for number in range(2, count + 1)))
        connection.executemany(f"INSERT INTO version VALUES ({places})", _versions(dict(first), count))  # noqa: S608  the names are the file's own
        connection.execute(_RATINGS)
        connection.commit()
        connection.execute("PRAGMA journal_mode = WAL")
    with path.open("r+b") as file:  # or the system writes half a gigabyte while the first opening is measured
        os.fsync(file.fileno())


def _versions(first: dict[str, object], count: int) -> Iterator[dict[str, object]]:
    """Yield the rows of all versions but the first."""
    random = Random(1)  # noqa: S311  it guards nothing
    changed_at = datetime.fromisoformat(str(first["changed_at"]))
    for number in range(2, count + 1):
        agency, trainer = f"{random.choice(_NAMES)} Employment {number}", f"Trainer {random.randrange(200)}"
        rare = f"\n{RARE_WORD}" if number % _RARELY == 0 else ""
        yield {
            **first,
            "id": number,
            "review": number,
            "rated": random.randrange(17),
            "agency": agency,
            "agency_order": agency.lower(),
            "trainer": trainer,
            "trainer_order": trainer.lower(),
            "visited_on": (_FIRST_DAY + timedelta(days=random.randrange(2500))).isoformat(),
            "changed_at": (changed_at - timedelta(seconds=random.randrange(10**8))).isoformat(timespec="microseconds"),
            "search": f"{agency.lower()}\n{trainer.lower()}\n{first['search']}{rare}",
        }
