"""What a file of reviews should hold, as a value: the model that every proof compares the file with."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import chain
from pathlib import Path
from types import MappingProxyType

from ipsreview.form import Form
from ipsreview.review.values import Review
from ipsreview.store import Database, LibraryQuery, State, open_database
from ipsreview.store.connecting import Mode, connect
from ipsreview.usecases.backups import list_backups
from ipsreview.usecases.forms import DEFAULT_FORM_ID, load_form_by_id


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a review; the form is not compared, as it follows from the review."""

    state: State
    review: Review
    form: Form = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Kept:
    """A review with all its versions, the first one first."""

    versions: tuple[Version, ...]
    deleted: bool = False

    @property
    def newest(self) -> Version:
        """Return the last version."""
        return self.versions[-1]

    def with_newest(self, version: Version) -> Kept:
        """Return the review with another last version."""
        return replace(self, versions=(*self.versions[:-1], version))


@dataclass(frozen=True, slots=True)
class Library:
    """All reviews by their ids, the trainer's own lines as form, item and text, and where the trainer was last, as review and step."""

    reviews: Mapping[int, Kept] = field(default_factory=lambda: MappingProxyType({}))
    lines: frozenset[tuple[str, int, str]] = frozenset()
    place: tuple[int, str] | None = None
    backed_up: bool = field(default=False, compare=False)
    """Whether there has to be a backup."""

    def with_review(self, review_id: int, kept: Kept) -> Library:
        """Return the library with this review anew or otherwise."""
        return replace(self, reviews=MappingProxyType({**self.reviews, review_id: kept}))

    def without_review(self, review_id: int) -> Library:
        """Return the library without a review."""
        return replace(self, reviews=MappingProxyType({number: kept for number, kept in self.reviews.items() if number != review_id}))

    def shown(self) -> Library:
        """Return the library as the program shows it: of deleted reviews it tells that they are there.

        Lines are those of the program's own form and of the forms of the reviews that are shown.
        """
        reviews = {number: Kept((), deleted=True) if kept.deleted else kept for number, kept in self.reviews.items()}
        forms = {DEFAULT_FORM_ID, *(version.form.id for kept in reviews.values() for version in kept.versions)}
        place = self.place if self.place and self.place[0] in reviews and not reviews[self.place[0]].deleted else None
        return Library(MappingProxyType(reviews), frozenset(line for line in self.lines if line[0] in forms), place)


EMPTY = Library()
LOST = "it lacks"
"""How a sentence begins that tells of a sound file in which something is missing."""


def read_library(database: Database) -> Library:
    """Return everything that an open file shows."""
    reviews = {number: _kept(database, number) for number in database.find_ids(LibraryQuery())}
    reviews |= {row.id: Kept((), deleted=True) for row in database.deleted()}
    items = _own_items() | {(version.form.id, item.number) for kept in reviews.values() for version in kept.versions for item in version.form.items}
    lines = chain.from_iterable(((form, line.item, line.text) for line in database.own_lines(form, item)) for form, item in items)
    place = database.last_place()
    return Library(MappingProxyType(reviews), frozenset(lines), (place.review, place.step) if place else None)


@cache
def _own_items() -> frozenset[tuple[str, int]]:
    """Return the items of the program's form, whose lines are there without any review of it."""
    return frozenset((DEFAULT_FORM_ID, item.number) for item in load_form_by_id(DEFAULT_FORM_ID).items)


def _kept(database: Database, review_id: int) -> Kept:
    loaded = (database.load(review_id, row.number) for row in database.versions(review_id))
    return Kept(tuple(Version(stored.state, stored.review, stored.form) for stored in loaded))


def differences(path: Path, allowed: Mapping[int, Library], key: bytes | None = None, earlier_key: bytes | None = None) -> tuple[int, str]:
    """Open a file as the program does; return which of the libraries it holds and an empty text, or what is wrong with it.

    Backups may be under an `earlier_key`. Every problem is told, those that the program itself would tell the user too: a file is never damaged.
    """
    try:
        with open_database(path, key=key) as database:
            found = read_library(database)
        backups = list_backups(path, key=key or earlier_key)
    except Exception as error:  # noqa: BLE001  whatever is raised is what a proof has to report
        return -1, f"it cannot be opened: {type(error).__name__}: {error}"
    unsound = unsoundness(path, key) or ", ".join(f"{backup.path.name} is not sound" for backup in backups if not backup.sound)
    if unsound:
        return -1, unsound
    for number, library in allowed.items():
        if found == library.shown():
            return (number, "") if backups or not library.backed_up else (-1, f"{LOST} the backup that was made")
    return -1, f"{LOST} all of the states {min(allowed)} to {max(allowed)}"


def unsoundness(path: Path, key: bytes | None = None) -> str:
    """Return what SQLite's own checks find wrong with the file, an empty text where nothing is."""
    with closing(connect(path, Mode.WRITE, query_only=True, key=key)) as connection:
        found = [row[0] for row in connection.execute("PRAGMA integrity_check")]
        orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
    return "" if found == ["ok"] and not orphans else f"integrity_check: {found[:3]}, foreign_key_check: {orphans[:3]}"
