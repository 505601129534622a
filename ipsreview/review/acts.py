"""The trainer's acts: each yields the next review and a named change that can be undone and redone.

An act that breaks a rule raises RuleBrokenError and changes nothing. Texts are cleaned here, where they enter.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from ipsreview.errors import KnownError
from ipsreview.form import Form, Item, RecommendationKind
from ipsreview.messages import message
from ipsreview.review import rules
from ipsreview.review.steps import COMMENTS, COVER, Place, item_step
from ipsreview.review.text import clean, clean_line
from ipsreview.review.values import ItemAnswer, Review

LARGEST_TEAM = 999


class RuleBrokenError(KnownError):
    """An act was refused because the review would break a rule."""


class Verb(StrEnum):
    """What an act does, for its name in the menu and in the record."""

    TICK = "tick"
    CLEAR = "clear"
    WRITE = "write"
    COUNT = "count"
    ADD = "add"
    REMOVE = "remove"
    APPLY = "apply"
    PASTE = "paste"


@dataclass(frozen=True, slots=True)
class Change:
    """One step of work: the review before and after it, what was done, and where.

    Changes of text at the same place join into one step of the history.
    """

    before: Review
    after: Review
    verb: Verb
    place: Place

    @property
    def joins(self) -> bool:
        """Say whether the change may join an earlier one at the same place."""
        return self.verb is Verb.WRITE


def tick_rating(form: Form, review: Review, number: int, rating: str) -> Change:
    """Tick a level of an item, or “not applicable”; a second tick clears it."""
    item, answer = form.item(number), review.items[number]
    if rating not in item.ratings:
        raise RuleBrokenError(message("Item {number} has no rating “{rating}”; choose one of its own.", number=number, rating=rating))
    after = rules.rating_after_tick(answer.rating, rating)
    return _answered(review, item, replace(answer, rating=after), Verb.TICK if after else Verb.CLEAR, f"rating.{rating}")


def write_reason(form: Form, review: Review, number: int, text: str) -> Change:
    """Write why an item is not applicable."""
    item = form.item(number)
    if item.not_applicable is None:
        raise RuleBrokenError(message("Item {number} has no box for “not applicable”.", number=number))
    answer = replace(review.items[number], not_applicable_reason=clean_line(text))
    return _answered(review, item, answer, Verb.WRITE, "not_applicable_reason")


def set_count(form: Form, review: Review, number: int, level: str, count: int | None) -> Change:
    """Set how many specialists meet a level of an item; None takes the count back."""
    item, answer = form.item(number), review.items[number]
    if not item.counts or level not in item.ratings:
        raise RuleBrokenError(message("Item {number} counts no specialists for “{level}”.", number=number, level=level))
    counts = {key: value for key, value in answer.counts.items() if key != level}
    if count is not None:
        counts[level] = _whole(count)
    counts = {anchor.level: counts[anchor.level] for anchor in item.anchors if anchor.level in counts}
    _keep_within_team(counts, review.team_size)
    return _answered(review, item, replace(answer, counts=MappingProxyType(counts)), Verb.COUNT, f"counts.{level}")


def tick_recommendation(form: Form, review: Review, number: int, key: str) -> Change:
    """Tick a recommendation of an item, or untick it."""
    item, answer = form.item(number), review.items[number]
    ticks = rules.recommendations_after_tick(item, answer.recommendations, key)
    verb = Verb.TICK if key in ticks else Verb.CLEAR
    return _answered(review, item, replace(answer, recommendations=ticks), verb, f"recommendations.{key}")


def write_other(form: Form, review: Review, number: int, text: str) -> Change:
    """Write the text of an item's *Other* recommendation."""
    item = form.item(number)
    if item.of_kind(RecommendationKind.OTHER) is None:
        raise RuleBrokenError(message("Item {number} has no line for another recommendation.", number=number))
    answer = rules.after_other_text(item, review.items[number], clean(text))
    return _answered(review, item, answer, Verb.WRITE, "other")


def write_agency(review: Review, text: str) -> Change:
    """Write the agency's name."""
    return Change(review, replace(review, cover=replace(review.cover, agency=clean_line(text))), Verb.WRITE, Place(COVER, "agency"))


def write_trainer(review: Review, text: str) -> Change:
    """Write the trainer's name."""
    return Change(review, replace(review, cover=replace(review.cover, trainer=clean_line(text))), Verb.WRITE, Place(COVER, "trainer"))


def set_date(review: Review, day: date | None) -> Change:
    """Set the day of the visit; None takes it back."""
    return Change(review, replace(review, cover=replace(review.cover, date=day)), Verb.WRITE, Place(COVER, "date"))


def set_team_size(review: Review, size: int) -> Change:
    """Set the number of IPS specialists on the team; 0 takes it back. Where the team is listed, the list says it."""
    if review.working.roster:
        raise RuleBrokenError(message("The team is listed ({team}); add or remove specialists in the list.", team=review.team_size))
    size = _whole(size)
    for answer in review.items.values():
        _keep_within_team(answer.counts, size)
    return Change(review, replace(review, team_size=size), Verb.COUNT, Place(COVER, "team_size"))


def write_comment(form: Form, review: Review, key: str, text: str) -> Change:
    """Write one of the comments at the end of the form."""
    area = form.comment_area(key)
    return Change(review, review.with_comment(area.key, clean(text)), Verb.WRITE, Place(COMMENTS, area.key))


def _answered(review: Review, item: Item, answer: ItemAnswer, verb: Verb, field: str) -> Change:
    return Change(review, review.with_item(item.number, answer), verb, Place(item_step(item.number), field))


def _whole(number: int) -> int:
    if not 0 <= number <= LARGEST_TEAM:
        raise RuleBrokenError(message("{number} is out of range; write a number from 0 to {most}.", number=number, most=LARGEST_TEAM))
    return number


def _keep_within_team(counts: Mapping[str, int], team_size: int) -> None:
    problem = rules.counts_within_team(counts, team_size)
    if problem:
        raise RuleBrokenError(problem)
