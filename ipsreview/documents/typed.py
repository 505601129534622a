"""Boxes that are typed as characters of a line."""

from __future__ import annotations

from dataclasses import dataclass

from ipsreview.documents.boxes import typed_as, typed_boxes
from ipsreview.documents.lines import BOX, Line, PlacedBox
from ipsreview.documents.spans import rewrite


@dataclass(frozen=True, slots=True, eq=False)
class TypedBox:
    """A box typed as characters of a line."""

    line: Line
    start: int
    end: int
    ticked: bool
    bookmark: str | None = None

    def tick(self, ticked: bool) -> None:
        """Write the box in another state, in its own manner."""
        if ticked != self.ticked:
            rewrite(self.line, self.start, self.end, typed_as(self.line.text[self.start : self.end], ticked))


def find_typed_boxes(line: Line) -> None:
    """Add the boxes that are typed in the line to its boxes."""
    alone = line.row is not None and sum(other.cell == line.cell and not other.blank for other in line.row.lines) == 1
    for start, end, ticked in typed_boxes(line.mask, alone=alone):
        line.boxes.append(PlacedBox(start, end, TypedBox(line, start, end, ticked)))
        line.mask = line.mask[:start] + BOX * (end - start) + line.mask[end:]
    line.boxes.sort(key=lambda placed: placed.start)
