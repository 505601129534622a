"""The sections of a report: which lines belong to the cover, to each item, to each comment, and to the summary.

Items are told by their titles; the number before a title may be a list's, another, or missing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import takewhile

from ipsreview.documents.lines import FIELD, Line
from ipsreview.documents.wording import closest, end_of_start, key, without_number
from ipsreview.form import Form

MOST_LINES = 20_000


class Part(StrEnum):
    """What a section is a section of."""

    COVER = "cover"
    ITEM = "item"
    COMMENT = "comment"
    BETWEEN = "between"
    SUMMARY = "summary"


@dataclass(slots=True)
class Section:
    """The lines of one part, in their order; `number` is an item's, `key` a comment area's, `label_end` where its label ends in the first line."""

    part: Part
    number: int = 0
    key: str = ""
    lines: list[Line] = field(default_factory=list[Line])
    label_end: int = 0


@dataclass(frozen=True, slots=True)
class Sections:
    """All sections in the order of the document, and the items whose heading is missing."""

    all: tuple[Section, ...]
    missing: frozenset[int]

    @property
    def items(self) -> Iterator[Section]:
        """Yield the sections of the items."""
        return (section for section in self.all if section.part is Part.ITEM)

    @property
    def first_page(self) -> list[Line]:
        """Return all lines before the first item."""
        before = takewhile(lambda section: section.part is not Part.ITEM, self.all)
        return [line for section in before for line in section.lines]

    def comment(self, area: str) -> Section | None:
        """Return the section of a comment area; None where the document has none."""
        return next((section for section in self.all if section.part is Part.COMMENT and section.key == area), None)


def divide(form: Form, lines: Sequence[Line]) -> Sections:
    """Divide a document's lines into the form's sections."""
    keys = _heading_keys(lines)
    headings = _headings(form, keys)
    missing = {item.number for item in form.items} - set(headings.values())
    headings.update(_first_of_unheaded(form, lines, headings, missing))
    first, last = min(headings, default=0), max(headings, default=-1)
    marks = {**{place: Section(Part.ITEM, number) for place, number in headings.items()}, **_marks_outside(form, lines[:first], lines[last + 1 :])}
    found = [Section(Part.COVER)]
    for line in lines:
        begun = marks.get(line.number)
        if begun is not None:
            found.append(begun)
        found[-1].lines.append(line)
    return Sections(tuple(found), frozenset(missing))


def _heading_keys(lines: Sequence[Line]) -> dict[int, tuple[str, str]]:
    """Return what could be headings: lines of words only, by their numbers, with and without a number before them."""
    return {line.number: (key(without_number(line.mask)), key(line.mask)) for line in lines if line.mask and not line.boxes}


def _headings(form: Form, keys: Mapping[int, tuple[str, str]]) -> dict[int, int]:
    """Return the item of each heading by its line."""
    titles = {key(item.title): item.number for item in form.items}
    exact = {line: titles[found] for line, both in keys.items() for found in both[:1] if found in titles}
    exact.update({line: titles[both[1]] for line, both in keys.items() if line not in exact and both[1] in titles})
    lost = {title: str(number) for title, number in titles.items() if number not in exact.values()}
    if not lost or len(lost) * 4 > len(titles) * 3:
        return exact
    return {**exact, **_edited_headings(titles, lost, {line: both[0] for line, both in keys.items() if line not in exact})}


def _edited_headings(titles: Mapping[str, int], lost: Mapping[str, str], keys: Mapping[int, str]) -> dict[int, int]:
    longest, shortest = max(map(len, lost)) * 2, min(map(len, lost)) // 2
    every = {title: str(number) for title, number in titles.items()}
    found: dict[int, int] = {}
    for line, text in keys.items():
        if shortest <= len(text) <= longest:
            best = closest(every, [text])
            if best and best[0] in lost.values() and int(best[0]) not in found.values():
                found[line] = int(best[0])
    return found


def _first_of_unheaded(form: Form, lines: Sequence[Line], headings: Mapping[int, int], missing: set[int]) -> dict[int, int]:
    """Return where the items without a heading begin: at the first of their own anchors, where the neighbours' headings leave room for it."""
    found: dict[int, int] = {}
    if not missing or not headings:
        return found
    owners = {key(anchor.text): item.number for item in form.items if item.number in missing for anchor in item.anchors}
    for line in lines:
        number = owners.get(key(line.mask)) if line.mask else None
        if number is not None and number not in found.values():
            first = line.row.lines[0].number if line.row else line.number
            found[first] = number
    return found


def _marks_outside(form: Form, before: Sequence[Line], behind: Sequence[Line]) -> dict[int, Section]:
    """Return the sections outside of the items: the comments, each from its label on, and the summary.

    The comments stand behind the items; only one that is not found there is looked for before them. The summary is the
    last: a comment may say the same as its heading.
    """
    areas = {key(area.heading): area.key for area in form.comment_areas}
    comments, summary = key(form.comments_heading), key(form.summary_heading)
    found: dict[int, Section] = {}
    ends = max((line.number for line in filter(_may_be_label, behind) if key(line.mask) == summary), default=None)
    for line in filter(_may_be_label, behind):
        text = key(line.mask)
        if text == comments and not found:
            found[line.number] = Section(Part.BETWEEN)
        elif line.number == ends and summary:
            found[line.number] = Section(Part.SUMMARY)
        else:
            _note_area(found, line, areas)
    _note_edited_areas(found, behind, areas)
    for line in filter(_may_be_label, before):
        _note_area(found, line, areas)
    return found


def _may_be_label(line: Line) -> bool:
    return bool(line.mask) and not line.boxes and not line.mask.startswith(FIELD)


def _note_edited_areas(found: dict[int, Section], lines: Sequence[Line], areas: dict[str, str]) -> None:
    """Find the labels that were edited a little: they still end with a colon."""
    for line in lines:
        colon = line.mask.find(":")
        if colon > 0 and line.number not in found and not line.boxes and colon < 2 * max(map(len, areas), default=0):
            best = closest(areas, [key(line.mask[:colon])])
            if best:
                found[line.number] = Section(Part.COMMENT, key=best[0], label_end=colon + 1)
                del areas[next(label for label, area in areas.items() if area == best[0])]


def _note_area(found: dict[int, Section], line: Line, areas: dict[str, str]) -> None:
    for label, area in areas.items():
        end = end_of_start(line.mask, label)
        if end is not None and (key(line.mask) == label or line.mask[:end].rstrip().endswith((":", "."))):
            found[line.number] = Section(Part.COMMENT, key=area, label_end=end)
            del areas[label]
            return
