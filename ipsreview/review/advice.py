"""Advice: which of it fits what was found, quiet hints about it, and that of an earlier visit. Ratings are never touched by it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from ipsreview.form import NOT_APPLICABLE, Form, Item, RecommendationKind, plain
from ipsreview.messages import Message, message
from ipsreview.review import acts
from ipsreview.review.acts import Change, Verb
from ipsreview.review.completeness import item_findings
from ipsreview.review.text import clean
from ipsreview.review.values import ItemAnswer, Review

MANY = 5
"""From how much advice on one item on an item at the best level has a hint (DOMAIN, section 8, feature 6)."""


@dataclass(frozen=True, slots=True)
class GivenAdvice:
    """A recommendation that a review gives; `text` is the form's, or the trainer's own."""

    key: str
    kind: RecommendationKind
    text: str


def given_advice(form: Form, review: Review, number: int) -> tuple[GivenAdvice, ...]:
    """Return what a review recommends on an item, in the form's order; “No recommendations” is none."""
    return tuple(_given(form.item(number), review.items[number]))


def _given(item: Item, answer: ItemAnswer) -> Iterator[GivenAdvice]:
    for line in item.recommendations:
        if line.key in answer.recommendations and line.kind is not RecommendationKind.NONE:
            own = line.kind is RecommendationKind.OTHER and answer.other.strip()
            yield GivenAdvice(line.key, line.kind, own or plain(line.text))


def fitting(item: Item, found: Collection[str]) -> frozenset[str]:
    """Return the lines of an item's recommendations that answer one of the findings of its worksheet."""
    return frozenset(line.key for line in item.recommendations if any(finding in found for finding in line.when))


def advice_hint(form: Form, review: Review, number: int) -> Message | None:
    """Say what is odd about the advice on a rated item: none below the best level, much at it, or nothing ticked at all."""
    item, answer = form.item(number), review.items[number]
    if answer.rating in (None, NOT_APPLICABLE):
        return None
    best, given = form.levels[0], len(given_advice(form, review, number))
    if answer.rating != best.key and not given and item.recommendations:
        return message("The rating is below “{best}” and nothing is recommended; what would be a next step?", best=best.label)
    if answer.rating == best.key and given >= MANY:
        return message("{count} recommendations at “{best}”; which of them matter most?", count=given, best=best.label)
    return _missing(item, review)


def _missing(item: Item, review: Review) -> Message | None:
    """Return what the list of what is missing says of the item's recommendations."""
    return next((finding.message for finding in item_findings(item, review) if finding.place.field == "recommendations"), None)


def add_other_line(form: Form, review: Review, number: int, text: str) -> Change:
    """Put a line at the end of the text of an item's *Other*, in one step; a line that stands there already is not put twice."""
    line, other = clean(text).strip(), review.items[number].other.rstrip()
    present = line in (known.strip() for known in other.split("\n"))
    change = acts.write_other(form, review, number, review.items[number].other if present else "\n".join(filter(None, (other, line))))
    return replace(change, verb=Verb.ADD)


def recommend_again(form: Form, review: Review, number: int, advice: GivenAdvice) -> Change:
    """Recommend what an earlier visit did: tick the form's line, or put the trainer's own text into *Other*."""
    item, answer = form.item(number), review.items[number]
    if advice.kind is not RecommendationKind.OTHER and any(line.key == advice.key for line in item.recommendations):
        if advice.key in answer.recommendations:
            return Change(review, review, Verb.TICK, acts.tick_recommendation(form, review, number, advice.key).place)
        return acts.tick_recommendation(form, review, number, advice.key)
    return add_other_line(form, review, number, advice.text)


def recommends(form: Form, review: Review, number: int, advice: GivenAdvice) -> bool:
    """Say whether a review gives this advice on an item; advice of the trainer's own by its words."""
    given = [one for one in given_advice(form, review, number) if one.kind is RecommendationKind.OTHER or one.key == advice.key]
    return any(one.key == advice.key if one.kind is not RecommendationKind.OTHER else advice.text in one.text for one in given)
