"""Reading a file through, from its pages to its reviews, to say whether it is sound."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from ipsreview.errors import KnownError
from ipsreview.messages import Message, message
from ipsreview.store.connecting import connect
from ipsreview.store.examining import check, mode_of_examining
from ipsreview.store.problems import told_by_database
from ipsreview.store.schema import UPGRADES
from ipsreview.store.sessions import Sessions
from ipsreview.store.values import LibraryQuery, State

_MOST_PROBLEMS = 100


@dataclass(frozen=True, slots=True)
class Report:
    """What a file holds, and everything that is wrong with it."""

    reviews: int
    finished: int
    problems: tuple[Message, ...]

    @property
    def sound(self) -> bool:
        """Say whether nothing is wrong."""
        return not self.problems


def check_file(path: Path, key: bytes | None = None) -> Report:
    """Read the whole file at `path`, which may be open, and change nothing; raise KnownError where it cannot be opened at all."""
    try:
        problems = list(_problems_of_pages(path, key))
    except KnownError as error:
        return Report(0, 0, (error.message,))
    if problems:
        return Report(0, 0, tuple(problems))
    return _report_of_reviews(path, key)


def _problems_of_pages(path: Path, key: bytes | None) -> Iterator[Message]:
    with told_by_database(path), closing(connect(path, mode_of_examining(path), query_only=True, key=key)) as connection:
        check(connection, path, len(UPGRADES))
        for (found,) in connection.execute(f"PRAGMA integrity_check({_MOST_PROBLEMS})").fetchall():
            if found != "ok":
                yield message("The database itself is damaged: {what}", what=found)
        for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check").fetchall():
            yield message("Row {row} of the table {table} refers to a row of {parent} that is not there.", row=row, table=table, parent=parent)


def _report_of_reviews(path: Path, key: bytes | None) -> Report:
    with closing(Sessions(path, partial(connect, path, mode_of_examining(path), query_only=True, key=key))) as sessions:
        with sessions.listing() as listing:
            ids = sorted(listing.find_ids(LibraryQuery()))
            finished = listing.counts()[State.FINISHED]
        problems = [error.message for review_id in ids if (error := _problem_of(sessions, review_id))]
        return Report(len(ids), finished, tuple(problems))


def _problem_of(sessions: Sessions, review_id: int) -> KnownError | None:
    """Return what is wrong with the versions of a review, and with its line in the library."""
    try:
        with sessions.listing() as listing:
            listing.rows([review_id])
        with sessions.reading() as reading:
            for version in reading.versions(review_id):
                reading.load(review_id, version.number)
    except KnownError as error:
        return error
    return None
