"""The boxes of a section, each with the words that stand beside it and could be the form's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ipsreview.documents.boxes import Box
from ipsreview.documents.lines import BOX, FIELD, Line, PlacedBox, Row
from ipsreview.documents.sections import Part, Section
from ipsreview.documents.typed import find_typed_boxes
from ipsreview.documents.wording import key

_MOST_JOINED = 5
"""How many paragraphs a wording of one paragraph may have been split into."""
_NO_WORDS = str.maketrans({BOX: " ", FIELD: " "})


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a line."""

    line: Line
    start: int
    end: int

    @property
    def mask(self) -> str:
        """Return it with boxes and fields replaced."""
        return self.line.mask[self.start : self.end]

    @property
    def words(self) -> str:
        """Return the document's own words in it, without what stands in fields."""
        return self.mask.translate(_NO_WORDS)

    @property
    def text(self) -> str:
        """Return all that is printed in it."""
        return self.line.text[self.start : self.end]


@dataclass(slots=True, eq=False)
class Entry:
    """A box and its reach: the rest of its line, then the lines that belong to it; for a box in a row of its own, that row."""

    section: Section
    line: Line
    box: Box
    reach: list[Span] = field(default_factory=list[Span])

    @property
    def wordless(self) -> bool:
        """Say whether nothing is written beside the box."""
        return not any(span.words.strip() for span in self.reach)

    @property
    def printed(self) -> str:
        """Return what is written beside the box."""
        return " ".join(" ".join(span.text for span in self.reach if span.text.strip()).split())

    def wordings(self) -> Iterator[tuple[str, tuple[Span, ...]]]:
        """Yield the keys of what could be the form's words, with the spans that hold them, the likeliest first."""
        filled = [span for span in self.reach if key(span.words)]
        for span in filled:
            yield key(span.words), (span,)
        for span in filled:
            pieces = [piece for piece in span.words.split("\t") if piece.strip()]
            if len(pieces) > 1:
                yield from ((key(piece), (span,)) for piece in pieces)
        for first in range(min(len(filled), _MOST_JOINED)):
            for last in range(first + 2, min(len(filled), first + _MOST_JOINED) + 1):
                joined = tuple(filled[first:last])
                yield key("".join(span.words for span in joined)), joined


def entries_of(section: Section) -> list[Entry]:
    """Return the boxes of a section with their reach; typed boxes count in items only, for elsewhere they are text."""
    if section.part is Part.ITEM:
        for line in section.lines:
            find_typed_boxes(line)
    return [
        Entry(section, line, placed.box, _reach(section, place, index))
        for place, line in enumerate(section.lines)
        for index, placed in enumerate(line.boxes)
    ]


def _reach(section: Section, place: int, index: int) -> list[Span]:
    line = section.lines[place]
    row = _own_row(line)
    if row is not None:
        return [_without_box(other, line.boxes[index]) if other is line else Span(other, 0, len(other.mask)) for other in row.lines]
    follow = [Span(other, 0, len(other.mask)) for other in _until_box(section.lines[place + 1 :], line)] if index == len(line.boxes) - 1 else []
    return [_after_box(line, index), *follow]


def _own_row(line: Line) -> Row | None:
    """Return the innermost row around a line that has words, where it has one box only."""
    row = line.row
    while row is not None and not any(key(other.mask) for other in row.lines):
        row = row.outer
    return row if row is not None and sum(len(other.boxes) for other in row.lines) == 1 else None


def _without_box(line: Line, placed: PlacedBox) -> Span:
    """Return what stands behind the box, or all before it where nothing does: some put the box last."""
    after = Span(line, placed.end, len(line.mask))
    return after if key(after.words) or placed.start == 0 or FIELD in line.mask[placed.end :] else Span(line, 0, placed.start)


def _after_box(line: Line, index: int) -> Span:
    end = line.boxes[index + 1].start if index + 1 < len(line.boxes) else len(line.mask)
    return Span(line, line.boxes[index].end, end)


def _until_box(lines: Sequence[Line], first: Line) -> Iterator[Line]:
    for line in lines:
        if line.boxes or line.row is not first.row or (first.row is not None and line.cell != first.cell):
            return
        yield line
