"""A review: what a trainer answered about one form, as an immutable value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from ipsreview.form import Form
from ipsreview.review.working import NO_WORKING_COPY, WorkingCopy

_NO_COUNTS: Mapping[str, int] = MappingProxyType({})


def _no_counts() -> Mapping[str, int]:
    return _NO_COUNTS


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page: who was visited, when and by whom. An empty text or None is not yet answered."""

    agency: str = ""
    date: date | None = None
    trainer: str = ""


@dataclass(frozen=True, slots=True)
class ItemAnswer:
    """What was answered about one item.

    `counts` holds the number of specialists for each level that has been counted; `other` and
    `not_applicable_reason` outlive the unticking of their boxes until the review is closed.
    """

    rating: str | None = None
    not_applicable_reason: str = ""
    counts: Mapping[str, int] = field(default_factory=_no_counts)
    recommendations: frozenset[str] = frozenset()
    other: str = ""

    @property
    def counted(self) -> int:
        """Return how many specialists the counts hold together."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Review:
    """One review of one form. `team_size` is the number of IPS specialists on the team; 0 means not yet answered.

    `items` and `comments` hold an entry for every item and comment area of the form. Everything but `working` is the
    report copy: what the form prints. Where the team is listed in the working copy, `team_size` is the list's length.
    """

    form_id: str
    form_version: str
    cover: Cover
    team_size: int
    items: Mapping[int, ItemAnswer]
    comments: Mapping[str, str]
    working: WorkingCopy = NO_WORKING_COPY

    def with_item(self, number: int, answer: ItemAnswer) -> Review:
        """Return the review with another answer to the item `number`."""
        return replace(self, items=MappingProxyType({**self.items, number: answer}))

    def with_comment(self, key: str, text: str) -> Review:
        """Return the review with another text in the comment area `key`."""
        return replace(self, comments=MappingProxyType({**self.comments, key: text}))

    def with_working(self, working: WorkingCopy) -> Review:
        """Return the review with another working copy."""
        return replace(self, working=working)

    def without_names(self) -> Review:
        """Return the review as it may leave the database: the specialists have no names."""
        return replace(self, working=self.working.without_names())

    def report_copy(self) -> Review:
        """Return the review without its working copy."""
        return replace(self, working=NO_WORKING_COPY)


def blank_review(form: Form) -> Review:
    """Return the review of `form` in which nothing is answered."""
    return Review(
        form_id=form.id,
        form_version=form.version,
        cover=Cover(),
        team_size=0,
        items=MappingProxyType({item.number: ItemAnswer() for item in form.items}),
        comments=MappingProxyType({area.key: "" for area in form.comment_areas}),
    )


def next_visit(form: Form, review: Review) -> Review:
    """Return a blank review of the same agency by the same trainer: no answer is carried over (DOMAIN, section 0, fact 4).

    The team's list is: it says who is there, and not what they do. The size of a team that is not listed is an answer.
    """
    team = review.working.roster
    cover = Cover(agency=review.cover.agency, trainer=review.cover.trainer)
    return replace(blank_review(form), cover=cover, team_size=len(team), working=WorkingCopy(roster=team))
