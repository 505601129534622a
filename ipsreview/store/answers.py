"""A review's answers as rows, so that a new form needs no new column. Only what is answered has a row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from ipsreview.form import Form
from ipsreview.review.values import ItemAnswer, Review, blank_review

WHOLE_FORM = 0
"""The item number of what belongs to no item; items count from 1."""


class AnswerKind(StrEnum):
    """What an answer row holds."""

    RATING = "rating"
    REASON = "not_applicable_reason"
    COUNT = "count"
    RECOMMENDATION = "recommendation"
    OTHER = "other"
    COMMENT = "comment"


class AnswerKey(NamedTuple):
    """Which answer of a review a row holds; `key` is a level, a recommendation, a comment area or empty."""

    item: int
    kind: AnswerKind
    key: str = ""


def answers(review: Review) -> dict[AnswerKey, str]:
    """Return every answer of the review but the cover's; what is not answered is not there."""
    found = dict(_comments(review))
    for number, answer in review.items.items():
        found.update(_item_answers(number, answer))
    return found


def _comments(review: Review) -> Iterator[tuple[AnswerKey, str]]:
    for key, text in review.comments.items():
        if text:
            yield AnswerKey(WHOLE_FORM, AnswerKind.COMMENT, key), text


def _item_answers(number: int, answer: ItemAnswer) -> Iterator[tuple[AnswerKey, str]]:
    if answer.rating is not None:
        yield AnswerKey(number, AnswerKind.RATING), answer.rating
    if answer.not_applicable_reason:
        yield AnswerKey(number, AnswerKind.REASON), answer.not_applicable_reason
    if answer.other:
        yield AnswerKey(number, AnswerKind.OTHER), answer.other
    for level, count in answer.counts.items():
        yield AnswerKey(number, AnswerKind.COUNT, level), str(count)
    for key in answer.recommendations:
        yield AnswerKey(number, AnswerKind.RECOMMENDATION, key), ""


def review_of(form: Form, found: Mapping[AnswerKey, str]) -> Review:
    """Return the review of `form` with these answers and a blank cover; raise KeyError for an answer the form does not ask for."""
    review = blank_review(form)
    items, comments = dict(review.items), dict(review.comments)
    for place, value in found.items():
        if place.kind is AnswerKind.COMMENT:
            comments[form.comment_area(place.key).key] = value
        else:
            items[place.item] = _with_answer(items[place.item], place, value)
    return replace(review, items=MappingProxyType(items), comments=MappingProxyType(comments))


def _with_answer(answer: ItemAnswer, place: AnswerKey, value: str) -> ItemAnswer:
    match place.kind:
        case AnswerKind.RATING:
            return replace(answer, rating=value)
        case AnswerKind.REASON:
            return replace(answer, not_applicable_reason=value)
        case AnswerKind.OTHER:
            return replace(answer, other=value)
        case AnswerKind.COUNT:
            return replace(answer, counts=MappingProxyType({**answer.counts, place.key: int(value)}))
        case AnswerKind.RECOMMENDATION:
            return replace(answer, recommendations=answer.recommendations | {place.key})
        case AnswerKind.COMMENT:
            raise ValueError(place)


class Difference(NamedTuple):
    """What turns one set of answers into another."""

    gone: list[AnswerKey]
    written: dict[AnswerKey, str]


def difference(before: Review, after: Review) -> Difference:
    """Return the answers that `after` no longer has, and those it has anew or otherwise."""
    old, new = answers(before), answers(after)
    return Difference([place for place in old if place not in new], {place: value for place, value in new.items() if old.get(place) != value})
