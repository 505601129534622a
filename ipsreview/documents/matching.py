"""Which box of a document is which of the form: by its bookmark and its words together, by its words, or by words close to them.

Nothing is taken by its bookmark against its words. Order alone counts only for boxes without any words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ipsreview.documents.entries import Entry, Span
from ipsreview.documents.slots import BOXES, Slot, SlotKind, slots
from ipsreview.documents.wording import closest, end_of_start, key
from ipsreview.form import Form, Item, RecommendationKind

_MOST_COMPARED = 40
"""How many boxes of an item are compared one by one with its wordings: more than three times as many as any item has."""
_LEAST_START = 12
"""How long (in letters) a wording has to be for a line that goes on behind it to be taken for it."""


class Matched(StrEnum):
    """How a box was told."""

    BOOKMARK = "bookmark"
    TEXT = "text"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Match:
    """A box that was told: `words` are the spans that hold the form's words; `rest` is where a label that an answer follows ends in its line."""

    slot: Slot
    entry: Entry
    how: Matched
    words: tuple[Span, ...] = ()
    rest: int | None = None


@dataclass(frozen=True, slots=True)
class Wordings:
    """What is printed beside the boxes of a form: `whole` by its key, and the `labels` that an answer follows."""

    whole: Mapping[int, Mapping[str, tuple[Slot, ...]]]
    labels: Mapping[int, Mapping[str, Slot]]
    by_bookmark: Mapping[str, Slot]
    count_starts: Mapping[int, tuple[str, ...]]


def wordings(form: Form) -> Wordings:
    """Return what the form prints beside its boxes."""
    whole: dict[int, dict[str, tuple[Slot, ...]]] = {}
    labels: dict[int, dict[str, Slot]] = {}
    every = slots(form)
    for item in form.items:
        own: dict[str, list[Slot]] = defaultdict(list)
        labels[item.number] = {}
        for slot, text in _box_texts(item, every):
            own[key(text)].append(slot)
            if _takes_text(item, slot):
                labels[item.number][key(text)] = slot
        whole[item.number] = {text: tuple(found) for text, found in own.items()}
    starts = {
        item.number: tuple({key(anchor.count_line.partition("{")[0]) for anchor in item.anchors if anchor.count_line} - {""}) for item in form.items
    }
    return Wordings(whole, labels, {slot.bookmark: slot for slot in every if slot.bookmark and slot.kind in BOXES}, starts)


def _box_texts(item: Item, every: Sequence[Slot]) -> Iterator[tuple[Slot, str]]:
    texts = {(SlotKind.ANCHOR, anchor.level): anchor.text for anchor in item.anchors}
    texts.update({(SlotKind.RECOMMENDATION, line.key): line.text for line in item.recommendations})
    for slot in every:
        if slot.item == item.number and slot.kind in BOXES:
            yield slot, item.not_applicable.text if slot.kind is SlotKind.NOT_APPLICABLE and item.not_applicable else texts[slot.kind, slot.key]


def _takes_text(item: Item, slot: Slot) -> bool:
    if slot.kind is SlotKind.RECOMMENDATION:
        return item.recommendation(slot.key).kind is RecommendationKind.OTHER
    return slot.kind is SlotKind.NOT_APPLICABLE


def match_item(known: Wordings, number: int, entries: Sequence[Entry]) -> Iterator[Match]:
    """Yield a match for every box of an item that can be told among the boxes of its sections."""
    found: dict[Slot, Match] = {}
    for match in (*_labelled(known, number, entries), *_exact(known, number, entries)):
        found.setdefault(match.slot, match)
    for match in _close(known, number, _left(entries, found.values())):
        found.setdefault(match.slot, match)
    for match in _wordless(known, number, entries, found):
        found.setdefault(match.slot, match)
    yield from found.values()


def match_elsewhere(known: Wordings, entries: Iterable[Entry], taken: Iterable[Slot]) -> Iterator[Match]:
    """Yield matches for boxes that stand in another item than theirs: only where bookmark and words both say so."""
    used = set(taken)
    for entry in entries:
        slot = known.by_bookmark.get(entry.box.bookmark or "")
        if slot is None or slot in used:
            continue
        for wording, spans in _readings(known, slot.item, entry):
            if slot in known.whole[slot.item].get(wording, ()):
                used.add(slot)
                yield Match(slot, entry, Matched.CLOSE, spans)
                break


def _left(entries: Sequence[Entry], matches: Iterable[Match]) -> list[Entry]:
    used = {id(match.entry) for match in matches}
    return [entry for entry in entries if id(entry) not in used]


def _readings(known: Wordings, number: int, entry: Entry) -> Iterator[tuple[str, tuple[Span, ...]]]:
    """Yield the wordings of an entry, each also without the sentence that counts specialists behind it."""
    for wording, spans in entry.wordings():
        yield wording, spans
        for start in known.count_starts.get(number, ()):
            before, found, _ = wording.rpartition(start)
            if found and before:
                yield before, spans


def _exact(known: Wordings, number: int, entries: Sequence[Entry]) -> Iterator[Match]:
    same: dict[tuple[Slot, ...], list[tuple[Entry, tuple[Span, ...]]]] = defaultdict(list)
    for entry in entries:
        for wording, spans in _readings(known, number, entry):
            there = known.whole[number].get(wording)
            if there and there[0] not in known.labels[number].values():
                same[there].append((entry, spans))
                break
    for there, candidates in same.items():
        yield from _shared_out(there, candidates)


def _shared_out(there: tuple[Slot, ...], candidates: list[tuple[Entry, tuple[Span, ...]]]) -> Iterator[Match]:
    """Give each slot one of the boxes with its words: the one with its bookmark, else the first that is left."""
    marked = {slot.bookmark: slot for slot in there if slot.bookmark}
    waiting, left = list(there), list[tuple[Entry, tuple[Span, ...]]]()
    for entry, spans in candidates:
        slot = marked.get(entry.box.bookmark or "")
        if slot is not None and slot in waiting:
            waiting.remove(slot)
            yield Match(slot, entry, Matched.BOOKMARK, spans)
        else:
            left.append((entry, spans))
    for slot, (entry, spans) in zip(waiting, left, strict=False):
        yield Match(slot, entry, Matched.TEXT, spans)


def _labelled(known: Wordings, number: int, entries: Sequence[Entry]) -> Iterator[Match]:
    """Yield the boxes whose words begin as a label does that an answer follows."""
    longer = [text for text in known.whole[number] if text not in known.labels[number]]
    for label, slot in known.labels[number].items():
        found = [(entry, *place) for entry in entries if (place := _label_in(entry, label, longer))]
        found.sort(key=lambda one: not (slot.bookmark and one[0].box.bookmark == slot.bookmark))
        for entry, span, end in found[:1]:
            how = Matched.BOOKMARK if slot.bookmark and entry.box.bookmark == slot.bookmark else Matched.TEXT
            yield Match(slot, entry, how, (span,), end)


def _label_in(entry: Entry, label: str, longer: Iterable[str]) -> tuple[Span, int] | None:
    for span in entry.reach:
        if not span.words.strip():
            continue
        end = end_of_start(span.mask, label)
        if end is None or any(key(span.mask).startswith(text) for text in longer):
            return None
        return span, span.start + end
    return None


def _close(known: Wordings, number: int, entries: Sequence[Entry]) -> Iterator[Match]:
    """Yield the boxes whose words are close to one wording and no other, the closest first: a wording that has its box takes no second one."""
    if len(entries) > _MOST_COMPARED:
        return
    names = {str(slot): slot for there in known.whole[number].values() for slot in there}
    wanted = {text: str(there[0]) for text, there in known.whole[number].items()}
    scored: list[tuple[float, Match]] = []
    for entry in entries:
        readings = [wording for wording, _ in _readings(known, number, entry)]
        best = closest(wanted, readings) or _begun(known.whole[number], readings)
        if best:
            scored.append((best[1], Match(names[best[0]], entry, Matched.CLOSE, tuple(entry.reach[:1]))))
    scored.sort(key=lambda pair: -pair[0])
    yield from (match for _, match in scored)


def _begun(whole: Mapping[str, tuple[Slot, ...]], readings: Sequence[str]) -> tuple[str, float] | None:
    """Return the longest wording that a line begins with and goes on behind."""
    begun = [text for text in whole if len(text) >= _LEAST_START and any(found.startswith(text) for found in readings)]
    return (str(whole[max(begun, key=len)][0]), 0.0) if begun else None


def _wordless(known: Wordings, number: int, entries: Sequence[Entry], found: Mapping[Slot, Match]) -> Iterator[Match]:
    """Yield the boxes without words: by their bookmarks, and between boxes that were told by order, where there are as many as there should be."""
    bare = [entry for entry in _left(entries, found.values()) if entry.wordless]
    if not bare:
        return
    told = dict(found)
    for entry in bare:
        slot = known.by_bookmark.get(entry.box.bookmark or "")
        if slot is not None and slot.item == number and slot not in told:
            told[slot] = Match(slot, entry, Matched.BOOKMARK)
            yield told[slot]
    yield from _in_order(known, number, entries, told)


def _in_order(known: Wordings, number: int, entries: Sequence[Entry], told: Mapping[Slot, Match]) -> Iterator[Match]:
    order = [slot for there in known.whole[number].values() for slot in there]
    places = {id(entry): place for place, entry in enumerate(entries)}
    between: list[Slot] = []
    low = -1
    for place in range(len(order) + 1):
        slot = order[place] if place < len(order) else None
        if slot is not None and slot not in told:
            between.append(slot)
            continue
        high = places[id(told[slot].entry)] if slot is not None else len(entries)
        loose = _left(entries[low + 1 : high], told.values())
        if between and len(loose) == len(between) and all(entry.wordless for entry in loose):
            yield from (Match(wanted, entry, Matched.CLOSE) for wanted, entry in zip(between, loose, strict=True))
        between, low = [], max(low, high)
