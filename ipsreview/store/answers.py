"""A review's answers as rows, so that a new form needs no new column. Only what is answered has a row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple

from ipsreview.form import Form
from ipsreview.review.values import ItemAnswer, Review, blank_review
from ipsreview.store.answer_keys import REPORT_KINDS, WHOLE_FORM, AnswerKey, AnswerKind, UnknownAnswerError
from ipsreview.store.working_reading import working_copy_of
from ipsreview.store.working_rows import unshared_working, working_answers


def answers(review: Review) -> dict[AnswerKey, str]:
    """Return every answer of the review but the cover's; what is not answered is not there."""
    return {**_report_answers(review), **dict(working_answers(review.working))}


def _report_answers(review: Review) -> dict[AnswerKey, str]:
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
    """Return the review of `form` with these answers and a blank cover; raise UnknownAnswerError for one that the form does not ask for."""
    review = blank_review(form)
    items, comments = dict(review.items), dict(review.comments)
    for place, value in found.items():
        if place.kind in REPORT_KINDS:
            _take(form, items, comments, place, value)
    working = working_copy_of(form, ((place, value) for place, value in found.items() if place.kind not in REPORT_KINDS))
    return replace(review, items=MappingProxyType(items), comments=MappingProxyType(comments), working=working)


def _take(form: Form, items: dict[int, ItemAnswer], comments: dict[str, str], place: AnswerKey, value: str) -> None:
    try:
        if place.kind is AnswerKind.COMMENT:
            comments[form.comment_area(place.key).key] = value
        else:
            answer = items[place.item]
            _check(form, place, value)
            items[place.item] = _with_answer(answer, place, value)
    except (KeyError, ValueError):
        raise UnknownAnswerError(place.kind, place.item) from None  # what was raised may tell the value


def _check(form: Form, place: AnswerKey, value: str) -> None:
    """Raise ValueError where the item has no such rating, level or recommendation."""
    item = form.item(place.item)
    match place.kind:
        case AnswerKind.RATING:
            known = value in item.ratings
        case AnswerKind.COUNT:
            known = any(place.key == level.key for level in form.levels)
        case AnswerKind.RECOMMENDATION:
            known = any(place.key == line.key for line in item.recommendations)
        case _:
            known = True
    if not known:
        raise ValueError(place.kind)


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
        case _:
            raise ValueError(place.kind)


class Difference(NamedTuple):
    """What turns one set of answers into another; `had` are the values that go or are replaced."""

    gone: list[AnswerKey]
    written: dict[AnswerKey, str]
    had: dict[AnswerKey, str]


def difference(before: Review, after: Review) -> Difference:
    """Return the answers that `after` no longer has, and those it has anew or otherwise."""
    old, new = answers(_unshared(before, after)), answers(_unshared(after, before))
    gone = [place for place in old if place not in new]
    written = {place: value for place, value in new.items() if old.get(place) != value}
    return Difference(gone, written, {place: old[place] for place in (*gone, *written) if place in old})


def _unshared(review: Review, other: Review) -> Review:
    """Return the review without the very parts that `other` has: they are most of it, and an act leaves nearly all alone."""
    return replace(
        review,
        items={number: answer for number, answer in review.items.items() if other.items.get(number) is not answer},
        comments={key: text for key, text in review.comments.items() if other.comments.get(key) is not text},
        working=unshared_working(review.working, other.working),
    )
