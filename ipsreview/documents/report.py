"""A report bound to its form: the place of every answer, found by bookmarks and words, for reading and for filling alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ipsreview.documents.appendix import form_lines
from ipsreview.documents.cover import cover_places
from ipsreview.documents.entries import Entry, Span, entries_of
from ipsreview.documents.lines import COMPATIBILITY, Line, read_lines
from ipsreview.documents.matching import Match, Matched, Wordings, match_elsewhere, match_item, wordings
from ipsreview.documents.places import CountPlace, TextPlace
from ipsreview.documents.sections import MOST_LINES, Part, Section, Sections, divide
from ipsreview.documents.slots import BOXES, Slot, SlotKind, slots
from ipsreview.documents.wording import CLOSE, end_of_start, key, likeness
from ipsreview.documents.xml import Element
from ipsreview.errors import KnownError
from ipsreview.form import Form, Item, plain
from ipsreview.messages import message

LEAST_FOUND = 0.5
"""The share of a form's headings, and of its boxes, that a document has to have to be taken for the form."""

_Work = tuple[tuple[int, int], Callable[[], None]]


@dataclass(frozen=True, slots=True)
class Report:
    """What was found in a document: boxes, texts and counts by slot; the slots that are missing; the boxes and lines that belong to none.

    `rivals` holds the places of a text whose label stands in several with different texts.

    The count and the team's size share one place, which is found under the slot of the count.
    """

    boxes: Mapping[Slot, Match]
    texts: Mapping[Slot, TextPlace]
    counts: Mapping[Slot, CountPlace]
    missing: tuple[Slot, ...]
    extra: tuple[Entry, ...]
    unplaced: tuple[tuple[int, Line], ...]
    sections: Sections
    rivals: Mapping[Slot, tuple[TextPlace, ...]]

    def fill(self, answers: Mapping[Slot, bool | str]) -> None:
        """Write the answers of all slots that were found, from the document's end to its start; this value does not hold any more then."""
        works = [*self._box_works(answers), *self._text_works(answers), *self._count_works(answers)]
        for _, work in sorted(works, key=lambda pair: pair[0], reverse=True):
            work()
        self._drop_fallbacks()

    def _drop_fallbacks(self) -> None:
        """Take out the copies of what was filled that older programs would show: they hold whatever stood there before."""
        lines = [match.entry.line for match in self.boxes.values()]
        lines += [span.line for place in self.texts.values() for span in place.spans]
        lines += [place.span.line for place in self.counts.values()]
        for line in lines:
            for choice in line.paragraph.iterancestors(f"{COMPATIBILITY}Choice"):
                both = choice.getparent()
                fallback = None if both is None else both.find(f"{COMPATIBILITY}Fallback")
                if both is not None and fallback is not None:
                    both.remove(fallback)

    def _box_works(self, answers: Mapping[Slot, bool | str]) -> Iterator[_Work]:
        for slot, match in self.boxes.items():
            box, line = match.entry.box, match.entry.line
            start = next(placed.start for placed in line.boxes if placed.box is box)
            yield (line.number, start), lambda box=box, ticked=answers[slot] is True: box.tick(ticked)

    def _text_works(self, answers: Mapping[Slot, bool | str]) -> Iterator[_Work]:
        for slot, place in self.texts.items():
            first = place.spans[0]
            yield (first.line.number, first.start), lambda place=place, text=str(answers[slot]): place.write(text)

    def _count_works(self, answers: Mapping[Slot, bool | str]) -> Iterator[_Work]:
        for slot, place in self.counts.items():
            count, team = str(answers[slot]), str(answers.get(Slot(SlotKind.TEAM, slot.item, slot.key), ""))
            yield (place.span.line.number, place.span.start), lambda place=place, count=count, team=team: place.write(count, team)


def bind_report(form: Form, document: Element, name: str) -> Report:
    """Find the place of every answer in a document; raise KnownError, with `name` for the file, where it is not the form.

    An appendix holds no answers and is passed over.
    """
    lines = form_lines(read_lines(document))
    if len(lines) > MOST_LINES:
        raise KnownError(message("{name} has more than {limit} paragraphs, which no report has; choose another file.", name=name, limit=MOST_LINES))
    sections = divide(form, lines)
    _refuse_other_forms(form, sections, name)
    known = wordings(form)
    by_item, elsewhere = _entries(sections)
    boxes = _boxes(form, known, by_item, elsewhere)
    _refuse_few_boxes(form, boxes, name)
    cover = cover_places(form, sections.first_page, lines)
    texts = {**cover.places, **_texts(form, sections, boxes)}
    counts = dict(_counts(form, boxes))
    used = {id(match.entry) for match in boxes.values()}
    extra = tuple(entry for entry in (*(entry for entries in by_item.values() for entry in entries), *elsewhere) if id(entry) not in used)
    _refuse_several(known, boxes, extra, name)
    found = boxes.keys() | texts.keys() | counts.keys() | {Slot(SlotKind.TEAM, slot.item, slot.key) for slot in counts}
    missing = tuple(slot for slot in slots(form) if slot not in found)
    unplaced = (*_unplaced(form, sections, _explained(boxes, texts, counts, extra)), *_beside(form, known, boxes, counts))
    return Report(boxes, texts, counts, missing, extra, unplaced, sections, cover.rivals)


def _entries(sections: Sections) -> tuple[dict[int, list[Entry]], list[Entry]]:
    by_item: dict[int, list[Entry]] = defaultdict(list)
    elsewhere: list[Entry] = []
    for section in sections.all:
        (by_item[section.number] if section.part is Part.ITEM else elsewhere).extend(entries_of(section))
    return by_item, elsewhere


def _boxes(form: Form, known: Wordings, by_item: Mapping[int, Sequence[Entry]], elsewhere: Sequence[Entry]) -> dict[Slot, Match]:
    found = {match.slot: match for item in form.items for match in match_item(known, item.number, by_item.get(item.number, ()))}
    used = {id(match.entry) for match in found.values()}
    left = [entry for entries in (*by_item.values(), elsewhere) for entry in entries if id(entry) not in used]
    found.update({match.slot: match for match in match_elsewhere(known, left, found)})
    return {slot: found[slot] for slot in slots(form) if slot in found}


def _refuse_other_forms(form: Form, sections: Sections, name: str) -> None:
    found = len({section.number for section in sections.items} - sections.missing)
    if found < LEAST_FOUND * len(form.items):
        text = "{name} is not the form “{form}”: {found} of its {all} headings were found; choose a report made with this form."
        raise KnownError(message(text, name=name, form=form.id, found=found, all=len(form.items)))


def _refuse_few_boxes(form: Form, boxes: Mapping[Slot, Match], name: str) -> None:
    wanted = sum(slot.kind in BOXES for slot in slots(form))
    if len(boxes) < LEAST_FOUND * wanted:
        text = "{name} has {found} of the {all} tick boxes of the form “{form}”, which is too few to read it; choose a report made with this form."
        raise KnownError(message(text, name=name, form=form.id, found=len(boxes), all=wanted))


def _refuse_several(known: Wordings, boxes: Mapping[Slot, Match], extra: Sequence[Entry], name: str) -> None:
    again = sum(any(wording in known.whole.get(entry.section.number, {}) for wording, _ in entry.wordings()) for entry in extra)
    if again > LEAST_FOUND * len(boxes):
        raise KnownError(message("{name} holds the form more than once; save each report as a file of its own.", name=name))


def _texts(form: Form, sections: Sections, boxes: Mapping[Slot, Match]) -> dict[Slot, TextPlace]:
    found: dict[Slot, TextPlace] = {}
    own = {item.number: {key(item.recommendations_heading)} for item in form.items}
    for slot, match in boxes.items():
        behind = _slot_behind(slot)
        if behind is not None and match.rest is not None:
            found[behind] = TextPlace(tuple(_answer_spans(match, match.rest, own[slot.item])))
    for area in form.comment_areas:
        section = sections.comment(area.key)
        if section is not None:
            found[Slot(SlotKind.COMMENT, key=area.key)] = TextPlace(tuple(_comment_spans(section)))
    return found


def _slot_behind(slot: Slot) -> Slot | None:
    """Return the slot of the text that follows a box: the reason of “not applicable”, the words of *Other*; of a plain box, a slot no form has."""
    if slot.kind is SlotKind.NOT_APPLICABLE:
        return Slot(SlotKind.REASON, slot.item)
    return Slot(SlotKind.OTHER, slot.item, slot.key) if slot.kind is SlotKind.RECOMMENDATION else None


def _answer_spans(match: Match, start: int, own: set[str]) -> Iterator[Span]:
    """Yield what follows a label up to the next box, without blank lines at the end."""
    reach = match.entry.reach
    place = reach.index(match.words[-1])
    found = [Span(reach[place].line, start, reach[place].end)]
    for span in reach[place + 1 :]:
        if key(span.words) in own and key(span.words):
            break
        found.append(span)
    while len(found) > 1 and found[-1].line.blank and not found[-1].line.fields:
        found.pop()
    yield from found


def _comment_spans(section: Section) -> Iterator[Span]:
    first, *others = section.lines
    yield Span(first, section.label_end, len(first.mask))
    yield from (Span(line, 0, len(line.mask)) for line in others)


def _counts(form: Form, boxes: Mapping[Slot, Match]) -> Iterator[tuple[Slot, CountPlace]]:
    for item in form.items:
        for anchor in item.anchors:
            match = boxes.get(Slot(SlotKind.ANCHOR, item.number, anchor.level))
            if anchor.count_line and match:
                place = _count_place(anchor.count_line, match.entry)
                if place:
                    yield Slot(SlotKind.COUNT, item.number, anchor.level), place


def _count_place(line: str, entry: Entry) -> CountPlace | None:
    start, team_first = key(line.partition("{")[0]), line.find("{team}") < line.find("{count}")
    for starts in (_first_place, _inner_places):
        for span in entry.reach:
            for offset in starts(span.mask, start):
                end = end_of_start(span.mask[offset:], start)
                if end is not None:
                    return CountPlace(Span(span.line, span.start + offset + end, _line_end(span, offset + end)), team_first)
    return _edited_count_place(start, entry, team_first=team_first)


def _first_place(mask: str, start: str) -> tuple[int, ...]:
    """Return where the counting sentence begins if it has a line of its own."""
    return (0,) if key(mask).startswith(start) else ()


def _inner_places(mask: str, start: str) -> Iterator[int]:
    """Yield where it could begin behind the anchor's own words, the last first."""
    if start and start in key(mask):
        for place in range(len(mask) - 1, 0, -1):
            if not mask[place].isspace() and (mask[place - 1].isspace() or mask[place - 1] in ".:;"):
                yield place


def _line_end(span: Span, offset: int) -> int:
    broken = span.mask.find("\n", offset)
    return span.end if broken < 0 else span.start + broken


def _edited_count_place(start: str, entry: Entry, *, team_first: bool) -> CountPlace | None:
    """Return the place behind a counting sentence that was edited: it ends with a colon."""
    for span in entry.reach:
        colon = span.mask.rfind(":")
        if colon >= 0 and likeness(key(span.mask[:colon]), start, CLOSE) >= CLOSE:
            return CountPlace(Span(span.line, span.start + colon + 1, span.end), team_first)
    return None


def _explained(boxes: Mapping[Slot, Match], texts: Mapping[Slot, TextPlace], counts: Mapping[Slot, CountPlace], extra: Sequence[Entry]) -> set[int]:
    """Return the numbers of the lines that are accounted for."""
    found = {span.line.number for match in boxes.values() for span in match.words}
    found.update(match.entry.line.number for match in boxes.values() if not match.entry.reach or not match.entry.reach[0].text.strip())
    found.update(span.line.number for place in texts.values() for span in place.spans)
    found.update(place.span.line.number for place in counts.values())
    found.update(span.line.number for entry in extra for span in entry.reach)
    return found


def _unplaced(form: Form, sections: Sections, explained: set[int]) -> Iterator[tuple[int, Line]]:
    """Yield the lines of the items and comments, with their items, that are neither the form's words nor an answer that was found."""
    for section in sections.all:
        if section.part in (Part.COVER, Part.COMMENT):
            continue
        own = _own_words(form, form.item(section.number) if section.part is Part.ITEM else None)
        headed = section.part is not Part.ITEM or section.number not in sections.missing
        for place, line in enumerate(section.lines):
            if headed and place == 0:
                strange = key(line.text) != key(line.mask)
            else:
                strange = line.number not in explained and bool(key(line.text)) and key(line.mask) not in own and not _is_counts(form, line)
            if strange:
                yield section.number, line


def _is_counts(form: Form, line: Line) -> bool:
    """Say whether a line tells the counts, as it does in a template without the chart."""
    return all(f"{plain(level.series)}: " in line.text for level in form.levels)


def _beside(form: Form, known: Wordings, boxes: Mapping[Slot, Match], counts: Mapping[Slot, CountPlace]) -> Iterator[tuple[int, Line]]:
    """Yield the lines on which more stands than the form's words for their box: words behind a tab, or a text field."""
    counting = {place.span.line.number for place in counts.values()}
    for slot, match in boxes.items():
        if match.rest is None and match.how is not Matched.CLOSE and match.words and match.words[0].line.number not in counting:
            printed = key("".join(span.text for span in match.words))
            wording = next(text for text, there in known.whole[slot.item].items() if slot in there)
            if printed.replace(wording, "", 1) not in _own_words(form, form.item(slot.item)) | {""}:
                yield slot.item, match.words[0].line


def _own_words(form: Form, item: Item | None) -> set[str]:
    texts = [form.title, form.introduction, *(text for level in form.levels for text in (level.label, level.printed, level.series))]
    texts += [item.recommendations_heading, *(anchor.text for anchor in item.anchors)] if item else []
    return {key(text) for text in texts} - {""}
