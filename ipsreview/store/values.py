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


class Act(StrEnum):
    """What can be done to a version of a review as a whole."""

    STARTED = "started"
    FINISHED = "finished"
    REOPENED = "reopened"
    DELETED = "deleted"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class TrailEntry:
    """One line of a review's audit trail. `item` is 0 for what belongs to no item.

    `kind` is an Act; or `agency`, `date`, `trainer`, `team_size` of the cover; or a kind of answer, `key` then says which one. A text
    is None before it was answered, and after it was taken out; a box that is ticked is an empty text.
    """

    at: datetime
    who: str
    version: int
    item: int
    kind: str
    key: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class LastPlace:
    """Where the trainer was last: the review, its step as text (`item.3`), and the field on it."""

    review: int
    step: str
    field: str


@dataclass(frozen=True, slots=True)
class DeletedRow:
    """A line of the deleted reviews. Times are in UTC."""

    id: int
    state: State
    agency: str
    date: date | None
    trainer: str
    deleted_at: datetime


class Removable(StrEnum):
    """What is removed for good: a review's working copy (notes, the team's list, worksheets, evidence), or all of it."""

    WORKING_COPY = "working_copy"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Due:
    """A review of which something is to be removed for good, and how much that is.

    `since` is when its report was finished, or when it was deleted. The numbers are those of its newest version.
    """

    review: int
    what: Removable
    agency: str
    date: date | None
    since: datetime
    notes: int
    names: int
    worksheets: int
    texts: int


@dataclass(frozen=True, slots=True)
class RemovedRow:
    """The record that something was removed for good: when, by whom, and what. `begun_at` is when the version was begun."""

    at: datetime
    who: str
    review: int
    version: int
    begun_at: str
    what: Removable


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
