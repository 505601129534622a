"""The places of agency, date and trainer: behind their labels, on one line or several, or in the next cell of a table."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ipsreview.documents.entries import Span
from ipsreview.documents.lines import Line
from ipsreview.documents.places import TextPlace
from ipsreview.documents.slots import Slot, SlotKind
from ipsreview.documents.wording import key
from ipsreview.form import Form, plain


@dataclass(frozen=True, slots=True)
class CoverPlaces:
    """The place of each cover field that was found, and the fields whose label stands in several places with different texts."""

    places: Mapping[Slot, TextPlace]
    rivals: Mapping[Slot, tuple[TextPlace, ...]]


def cover_places(form: Form, lines: Sequence[Line], everywhere: Sequence[Line]) -> CoverPlaces:
    """Find the cover's fields: by their labels among the cover's `lines`, or by their bookmarks `everywhere`.

    Where a label stands several times, as when a letter stands before the form, the bookmark says which one is meant;
    without one the last is the place, and the others are its rivals.
    """
    found: dict[Slot, list[TextPlace]] = defaultdict(list)
    for slot, place in _labelled(form, lines):
        found[slot].append(place)
    places: dict[Slot, TextPlace] = {slot: candidates[-1] for slot, candidates in found.items()}
    rivals = {slot: tuple(candidates) for slot, candidates in found.items() if len({place.text for place in candidates}) > 1}
    for slot, marked in _by_bookmark(form, everywhere).items():
        places[slot] = next((place for place in found.get(slot, ()) if _holds(place, marked)), marked)
        rivals.pop(slot, None)
    return CoverPlaces(places, rivals)


def _labelled(form: Form, lines: Sequence[Line]) -> Iterator[tuple[Slot, TextPlace]]:
    labels = _labels(form)
    own = {key(text) for text in (form.title, form.introduction)}
    for place, line in enumerate(lines):
        starts = list(_starts(labels, line))
        for index, (_, start, name) in enumerate(starts):
            end = starts[index + 1][0] if index + 1 < len(starts) else len(line.mask)
            spans = _spans(Span(line, start, end), lines[place + 1 :], labels, own, alone=len(starts) == 1)
            yield Slot(SlotKind.COVER, key=name), TextPlace(spans)


def _holds(place: TextPlace, marked: TextPlace) -> bool:
    """Say whether the field of a bookmark stands in a place."""
    wanted = marked.spans[0]
    return any(span.line is wanted.line and span.start <= wanted.start <= span.end for span in place.spans)


def _labels(form: Form) -> dict[str, re.Pattern[str]]:
    """Return how the label of each field is looked for: the words before its gap in the printed line, or the field's own name with a colon."""
    pieces = re.split(r"\{(\w+)\}", form.cover_line)
    printed = {name: plain(before) for before, name in zip(pieces[::2], pieces[1::2], strict=False)}
    return {field.key: _label(printed.get(field.key) or f"{field.label}:", f"{field.label}:") for field in form.cover_fields}


def _label(*labels: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?<!\w){_loosely(label)}" for label in dict.fromkeys(labels)), re.IGNORECASE)


def _loosely(label: str) -> str:
    words = [re.escape(word) for word in label.rstrip(": ").split()]
    colon = r"\s*[:：]" if label.rstrip().endswith(":") else r"(?!\w)\s*[:：]?"
    return r"\s+".join(words) + rf"(?:{colon}[^\S\n]?|\s*$)"


def _starts(labels: dict[str, re.Pattern[str]], line: Line) -> Iterator[tuple[int, int, str]]:
    """Yield the labels in a line in their order, as (start, end, field)."""
    found = [(*match.span(), name) for name, pattern in labels.items() if (match := pattern.search(line.mask))]
    yield from sorted(found)


def _by_bookmark(form: Form, lines: Sequence[Line]) -> dict[Slot, TextPlace]:
    wanted = {field.bookmark: field.key for field in form.cover_fields if field.bookmark}
    places = ((wanted[field.bookmark], line, place) for line in lines for place, field in line.fields if field.bookmark in wanted and field.bookmark)
    return {Slot(SlotKind.COVER, key=name): TextPlace((Span(line, place, place),)) for name, line, place in places}


def _spans(first: Span, following: Sequence[Line], labels: dict[str, re.Pattern[str]], own: set[str], *, alone: bool) -> tuple[Span, ...]:
    """Return where the answer stands: behind the label, or where nothing is there, in the next cells or on the next line."""
    if first.text.strip() or _has_field(first):
        return (first,)
    nearby = _nearby(first.line, following) if alone and first.end == len(first.line.mask) else []
    taken: list[Span] = []
    for line in nearby:
        if list(_starts(labels, line)) or key(line.mask) in own:
            break
        taken.append(Span(line, 0, len(line.mask)))
    return (first, *taken)


def _nearby(line: Line, following: Sequence[Line]) -> list[Line]:
    if line.row is None:
        return [other for other in following[:1] if other.row is None and not other.blank]
    return [other for other in following if other.row is line.row]


def _has_field(span: Span) -> bool:
    return any(span.start <= place <= span.end for place, _ in span.line.fields)
