"""What the store hands out: immutable values, never rows of its tables."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from ipsreview.errors import KnownError
from ipsreview.form import Form
from ipsreview.review.values import Review


class HeldElsewhereError(KnownError):
    """Another program is writing the file; it can still be opened for reading."""


class State(StrEnum):
    """Whether a version of a review is still worked on; a finished one never changes again."""

    DRAFT = "draft"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class StoredReview:
    """One version of a review as it is kept, with the form it was made with. Times are in UTC."""

    id: int
    version: int
    state: State
    form: Form
    review: Review
    created_at: datetime
    changed_at: datetime
    finished_at: datetime | None


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """A line of the library: the newest version of a review; `ratings` in the order of its form's items."""

    id: int
    version: int
    state: State
    agency: str
    date: date | None
    trainer: str
    ratings: tuple[str | None, ...]
    form_id: str
    form_version: str
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A line of a review's list of versions. Times are in UTC."""

    number: int
    state: State
    created_at: datetime
    changed_at: datetime
    finished_at: datetime | None


@dataclass(frozen=True, slots=True)
class OwnLine:
    """A recommendation in the trainer's own words that is kept for other reviews."""

    id: int
    item: int
    text: str


class SortKey(StrEnum):
    """What the library is sorted by; RATED is the number of rated items."""

    AGENCY = "agency"
    DATE = "date"
    TRAINER = "trainer"
    STATE = "state"
    RATED = "rated"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class LibraryQuery:
    """Which reviews the library shows, and in which order.

    `search` finds the reviews that hold every one of its words in the agency, the trainer or any text, whatever the
    case and the accents. What is not yet answered is sorted last, in both directions.
    """

    search: str = ""
    state: State | None = None
    sort: SortKey = SortKey.CHANGED
    descending: bool = True
