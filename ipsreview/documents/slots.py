"""The slots of a form's document, in the order of the paper, and what a review puts into each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from string import Formatter

from ipsreview.form import NOT_APPLICABLE, Form, Item, RecommendationKind
from ipsreview.review.dates import printed_date
from ipsreview.review.text import clean, clean_line
from ipsreview.review.values import ItemAnswer, Review


class SlotKind(StrEnum):
    """What a slot takes: the first three are tick boxes, the others texts."""

    ANCHOR = "anchor"
    NOT_APPLICABLE = "not_applicable"
    RECOMMENDATION = "recommendation"
    COVER = "cover"
    REASON = "reason"
    COUNT = "count"
    TEAM = "team"
    OTHER = "other"
    COMMENT = "comment"


BOXES = frozenset({SlotKind.ANCHOR, SlotKind.NOT_APPLICABLE, SlotKind.RECOMMENDATION})


@dataclass(frozen=True, slots=True)
class Slot:
    """One place for an answer. `item` is 0 outside of the items; `key` is a level's, a recommendation's, a field's or an area's.

    The bookmark helps to find the slot and is no part of what it is.
    """

    kind: SlotKind
    item: int = 0
    key: str = ""
    bookmark: str | None = field(default=None, compare=False)

    def __str__(self) -> str:
        return ".".join(part for part in (f"items.{self.item}" if self.item else "", self.kind.value, self.key) if part)


def slots(form: Form) -> tuple[Slot, ...]:
    """Return every slot of the form's document, in the order in which it stands there."""
    return (
        *_cover_slots(form),
        *(slot for item in form.items for slot in _item_slots(item)),
        *(Slot(SlotKind.COMMENT, key=area.key) for area in form.comment_areas),
    )


def _cover_slots(form: Form) -> Iterator[Slot]:
    bookmarks = {field.key: field.bookmark for field in form.cover_fields}
    for key in _gaps(form.cover_line):
        yield Slot(SlotKind.COVER, key=key, bookmark=bookmarks.get(key))


def _item_slots(item: Item) -> Iterator[Slot]:
    if item.not_applicable:
        yield Slot(SlotKind.NOT_APPLICABLE, item.number, NOT_APPLICABLE, item.not_applicable.bookmark)
        yield Slot(SlotKind.REASON, item.number)
    for anchor in item.anchors:
        yield Slot(SlotKind.ANCHOR, item.number, anchor.level, anchor.bookmark)
        for gap in _gaps(anchor.count_line or ""):
            yield Slot(SlotKind(gap), item.number, anchor.level)
    for line in item.recommendations:
        yield Slot(SlotKind.RECOMMENDATION, item.number, line.key, line.bookmark)
        if line.kind is RecommendationKind.OTHER:
            yield Slot(SlotKind.OTHER, item.number, line.key)


@lru_cache(256)  # a form has some dozens of lines
def _gaps(line: str) -> tuple[str, ...]:
    return tuple(gap for _, gap, _, _ in Formatter().parse(line) if gap)


def answers(form: Form, review: Review) -> Mapping[Slot, bool | str]:
    """Return what the review puts into every slot of the form."""
    return {slot: answer(form, review, slot) for slot in slots(form)}


def answer(form: Form, review: Review, slot: Slot) -> bool | str:
    """Return what the review puts into a slot: a tick or not, or a clean text, empty where nothing is answered.

    The texts of boxes that are not ticked are left out, as they are when a review is closed.
    """
    if slot.kind is SlotKind.COVER:
        return _cover_text(form, review, slot.key)
    if slot.kind is SlotKind.COMMENT:
        return clean(review.comments[slot.key])
    item = review.items[slot.item]
    return _tick(item, slot) if slot.kind in BOXES else _item_text(item, slot, review.team_size)


def _tick(answer: ItemAnswer, slot: Slot) -> bool:
    return slot.key in answer.recommendations if slot.kind is SlotKind.RECOMMENDATION else slot.key == answer.rating


def _item_text(answer: ItemAnswer, slot: Slot, team_size: int) -> str:
    if slot.kind is SlotKind.REASON:
        return clean_line(answer.not_applicable_reason) if answer.rating == NOT_APPLICABLE else ""
    if slot.kind is SlotKind.OTHER:
        return clean(answer.other) if slot.key in answer.recommendations else ""
    if slot.kind is SlotKind.TEAM:
        return str(team_size) if team_size else ""
    return str(answer.counts[slot.key]) if slot.key in answer.counts else ""


def _cover_text(form: Form, review: Review, key: str) -> str:
    cover = review.cover
    if key == "date":
        return printed_date(form.language, cover.date) if cover.date else ""
    return clean_line(cover.agency if key == "agency" else cover.trainer)
