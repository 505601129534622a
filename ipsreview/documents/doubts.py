"""What was read from a report, and what about it is doubtful. Nothing doubtful is chosen in silence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ipsreview.documents.matching import Match, Matched
from ipsreview.documents.report import Report
from ipsreview.documents.slots import BOXES, Slot, SlotKind, slots
from ipsreview.documents.wording import key
from ipsreview.form import NOT_APPLICABLE, Form, plain
from ipsreview.messages import Message, listed, message

_LONGEST_SHOWN = 160


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing that a person has to look at: the item (0 outside of the items), what was found, and why it is doubtful or what was done about it."""

    item: int
    what: Message
    why: Message


def shown(text: str) -> str:
    """Return a text as a doubt quotes it: on one line, and cut where it is long."""
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…"


def box_name(form: Form, slot: Slot) -> str | Message:
    """Return how a doubt calls a box of the form."""
    if slot.kind is SlotKind.ANCHOR:
        return form.level(slot.key).label
    if slot.key == NOT_APPLICABLE and slot.kind is SlotKind.NOT_APPLICABLE:
        return message("Not applicable")
    return shown(plain(form.item(slot.item).recommendation(slot.key).text))


def doubts_of_matching(form: Form, report: Report) -> Iterator[Doubt]:
    """Yield what is doubtful about the places themselves, whatever was answered in them."""
    for number in sorted(report.sections.missing):
        if any(slot.item == number for slot in report.boxes):
            why = message("Its boxes were told by their words.")
            yield Doubt(number, message("The heading of item {number} is not in the document.", number=number), why)
    owners = {slot.bookmark: slot for slot in slots(form) if slot.bookmark and slot.kind in BOXES}
    for slot, match in report.boxes.items():
        yield from _box_doubts(form, slot, match, owners)
    for slot in _twice(report):
        text = message("The line “{line}” stands twice, and its boxes differ.", line=box_name(form, slot))
        yield Doubt(slot.item, text, message("The first was taken; check which one holds."))
    for entry in report.extra:
        if entry.box.ticked:
            text = message("A ticked box was found beside “{text}”.", text=shown(entry.printed))
            yield Doubt(entry.section.number, text, message("The form has no such box here, so it was not taken."))
    yield from _missing_texts(form, report)
    for number, line in report.unplaced:
        yield Doubt(
            number, message("The text “{text}” was found.", text=shown(line.text)), message("It has no place in the form, so it was not taken.")
        )
    yield from _marked(report)


def _box_doubts(form: Form, slot: Slot, match: Match, owners: Mapping[str, Slot]) -> Iterator[Doubt]:
    box = match.entry.box
    if match.how is Matched.CLOSE and box.ticked:
        text = message("The ticked box beside “{text}” was taken for “{line}”.", text=shown(match.entry.printed), line=box_name(form, slot))
        yield Doubt(slot.item, text, message("Its words are not the form's; check that it means the same."))
    elif owners.get(box.bookmark or "", slot) != slot:
        text = message("The box beside “{line}” has the bookmark of another line.", line=box_name(form, slot))
        yield Doubt(slot.item, text, message("It was read by its words; check the tick."))


def _twice(report: Report) -> Iterator[Slot]:
    """Yield the slots that have a second box with the same words in another state."""
    by_words = {(slot.item, key(match.words[0].words)): (slot, match) for slot, match in report.boxes.items() if match.words}
    for entry in report.extra:
        for wording, _ in entry.wordings():
            there = by_words.get((entry.section.number, wording))
            if there and there[1].entry.box.ticked and not entry.box.ticked:
                yield there[0]


def _missing_texts(form: Form, report: Report) -> Iterator[Doubt]:
    why = message("What was written there, if anything, could not be read.")
    for slot in report.missing:
        if slot.kind is SlotKind.COMMENT:
            area = plain(form.comment_area(slot.key).heading)
            yield Doubt(0, message("The comments “{area}” are not in the document.", area=area), why)
        elif slot.kind is SlotKind.COVER:
            label = next(field.label for field in form.cover_fields if field.key == slot.key)
            yield Doubt(0, message("“{field}” is not on the first page.", field=label), why)
    for number in _items(slot for slot in report.missing if slot.kind is SlotKind.COUNT):
        levels = [form.level(slot.key).label for slot in report.missing if slot.item == number and slot.kind is SlotKind.COUNT]
        yield Doubt(number, message("The number of specialists is not in the document: {levels}.", levels=listed(*levels)), why)


def _marked(report: Report) -> Iterator[Doubt]:
    """Yield the items in whose answers tracked changes or comments of Word stand."""
    boxes = {match.slot: match.entry for match in report.boxes.values()}
    revised = [slot for slot, entry in boxes.items() if entry.line.revised or any(span.line.revised for span in entry.reach[:1])]
    revised += [slot for slot, place in report.texts.items() if place.revised]
    revised += [slot for slot, place in report.counts.items() if place.span.line.revised]
    commented = [slot for slot, entry in boxes.items() if entry.line.commented]
    commented += [slot for slot, place in report.texts.items() if place.commented]
    for number in _items(revised):
        yield Doubt(
            number, message("Tracked changes were found that are neither accepted nor refused."), message("It was read as if all were accepted.")
        )
    for number in _items(commented):
        yield Doubt(
            number, message("A comment of Word is attached to an answer."), message("Comments are not read; look whether it changes the answer.")
        )


def _items(found: Iterable[Slot]) -> list[int]:
    return sorted({slot.item for slot in found})
