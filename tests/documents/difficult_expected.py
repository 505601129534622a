"""A difficult document, and what reading it has to give; how a reading is held against that."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ipsreview.documents.word_reading import ReadDocument
from ipsreview.form import NOT_APPLICABLE, Form
from ipsreview.review.values import Review

BoxKey = tuple[int, str, str]
"""A box of the form: its item, its kind, and its level or recommendation."""


@dataclass(frozen=True, slots=True)
class Extra:
    """A box that belongs to no slot: the item it stands in, a part of its text, whether it is ticked."""

    item: int
    text: str
    ticked: bool


@dataclass(frozen=True, slots=True)
class Difficult:
    """A document and its expected reading.

    `ticks` names boxes that are ticked (or not) otherwise than the review says. `doubts` holds, for each item with a
    doubt (0 for the cover and the comments), a piece of text that the doubts of that item have to name. `may_doubt`
    are items where a doubt may be told and need not. `cautious` are items that may be read or left open; what is read of them
    must be right, and what is left open must be told. `matched` are the ways in which a box may have been found, `teams` the
    sizes of the team that are right, where that is not the review's alone. With `cautious_texts`, cover and comments need not be
    read rightly, if a doubt is told.
    """

    name: str
    data: bytes
    form: Form
    review: Review
    ticks: Mapping[BoxKey, bool] = field(default_factory=dict)
    missing: frozenset[BoxKey] = frozenset()
    extra: tuple[Extra, ...] = ()
    doubts: Mapping[int, str] = field(default_factory=dict)
    may_doubt: frozenset[int] = frozenset()
    cautious: frozenset[int] = frozenset()
    matched: frozenset[str] = frozenset({"bookmark", "text", "close"})
    teams: frozenset[int] = frozenset()
    cautious_texts: bool = False

    def __str__(self) -> str:
        return self.name


def form_boxes(form: Form) -> Iterator[BoxKey]:
    """Yield every box of a form in its order."""
    for item in form.items:
        if item.not_applicable:
            yield item.number, "not_applicable", NOT_APPLICABLE
        for anchor in item.anchors:
            yield item.number, "anchor", anchor.level
        for line in item.recommendations:
            yield item.number, "recommendation", line.key


def expected_ticks(case: Difficult) -> dict[BoxKey, bool]:
    """Return the state of every box that the document still has."""
    found: dict[BoxKey, bool] = {}
    for number, kind, key in form_boxes(case.form):
        answer = case.review.items[number]
        found[number, kind, key] = key in answer.recommendations if kind == "recommendation" else key == answer.rating
    return {box: ticked for box, ticked in {**found, **case.ticks}.items() if box not in case.missing}


def differences(case: Difficult, read: ReadDocument) -> list[str]:
    """Return every way in which a reading is not what it has to be."""
    return [*_answers(case, read), *_boxes(case, read), *_extra(case, read), *_doubts(case, read), *_cautious(case, read)]


def _answers(case: Difficult, read: ReadDocument) -> Iterator[str]:
    wanted, got = case.review, read.review
    if got.team_size not in (case.teams or {wanted.team_size}):
        yield f"team size: expected {set(case.teams) or wanted.team_size}, got {got.team_size}"
    if (wanted.form_id, wanted.form_version) != (got.form_id, got.form_version):
        yield f"form: expected {wanted.form_id}, got {got.form_id}"
    for number in wanted.items.keys() - case.cautious:
        if wanted.items[number] != got.items[number]:
            yield f"item {number}: expected {wanted.items[number]}, got {got.items[number]}"
    if not (case.cautious_texts and any(doubt.item == 0 for doubt in read.doubts)):
        yield from _texts(wanted, got)


def _texts(wanted: Review, got: Review) -> Iterator[str]:
    if wanted.cover != got.cover:
        yield f"cover: expected {wanted.cover}, got {got.cover}"
    for key in wanted.comments:
        if wanted.comments[key] != got.comments[key]:
            yield f"comment {key}: expected {wanted.comments[key]!r}, got {got.comments[key]!r}"


def _boxes(case: Difficult, read: ReadDocument) -> Iterator[str]:
    wanted = {box: ticked for box, ticked in expected_ticks(case).items() if box[0] not in case.cautious}
    got = {(box.item, box.kind, box.key): box.ticked for box in read.boxes if box.item not in case.cautious}
    for box in sorted(wanted.keys() | got.keys()):
        if wanted.get(box) != got.get(box):
            yield f"box {box}: expected {wanted.get(box)}, got {got.get(box)} (None: no such box)"
    missing = {(gone.item, gone.kind, gone.key) for gone in read.missing if gone.item not in case.cautious}
    if missing != case.missing:
        yield f"missing: expected {sorted(case.missing)}, got {sorted(missing)}"
    for box in read.boxes:
        if box.matched not in case.matched:
            yield f"box {(box.item, box.kind, box.key)} was matched by {box.matched}, not by {sorted(case.matched)}"


def _extra(case: Difficult, read: ReadDocument) -> Iterator[str]:
    got = [found for found in read.extra if found.item not in case.cautious]
    if Counter((one.item, one.ticked) for one in case.extra) != Counter((one.item, one.ticked) for one in got):
        yield f"extra: expected {case.extra}, got {got}"
    for one in case.extra:
        if not any(one.item == found.item and one.text in found.text for found in got):
            yield f"extra: no {one} among {got}"


def _doubts(case: Difficult, read: ReadDocument) -> Iterator[str]:
    told = {doubt.item: "" for doubt in read.doubts}
    for doubt in read.doubts:
        told[doubt.item] += f"{doubt.what} {doubt.why}\n"
    for number, piece in case.doubts.items():
        if number not in told:
            yield f"doubts: none in item {number}, expected one that names {piece!r}"
        elif piece.casefold() not in told[number].casefold():
            yield f"doubts: those of item {number} do not name {piece!r}: {told[number]!r}"
    for number in told.keys() - case.doubts.keys() - case.may_doubt - case.cautious - ({0} if case.cautious_texts else set()):
        yield f"doubts: not expected in item {number}: {told[number]!r}"


def _cautious(case: Difficult, read: ReadDocument) -> Iterator[str]:
    missing = {(gone.item, gone.kind, gone.key) for gone in read.missing}
    doubted = {doubt.item for doubt in read.doubts}
    for number in case.cautious:
        wanted, got = case.review.items[number], read.review.items[number]
        if got.rating not in (None, wanted.rating):
            yield f"item {number}: rated {got.rating}, which is wrong (right: {wanted.rating})"
        if not got.recommendations <= wanted.recommendations:
            yield f"item {number}: recommended {set(got.recommendations)}, more than {set(wanted.recommendations)}"
        if not got.counts.items() <= wanted.counts.items():
            yield f"item {number}: counted {dict(got.counts)}, more than {dict(wanted.counts)}"
        lost = [box for box, ticked in expected_ticks(case).items() if box[0] == number and box in missing and (ticked or box[2] in wanted.counts)]
        silent = got != wanted and not lost and number not in doubted
        if silent:
            yield f"item {number}: not read as {wanted} and nothing is told: {got}"
