"""What was read from a Word report, as data for other programs and as sentences for people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from ipsreview.form import Form, plain
from ipsreview.messages import Message, message
from ipsreview.review.summary import summary

if TYPE_CHECKING:  # it imports lxml, which only a Word report needs
    from ipsreview.documents.word_reading import ReadDocument

_NO_ITEM = 0


class OpenPoint(NamedTuple):
    """Something that a Word report left open, with the item it belongs to; 0 where it belongs to none."""

    item: int
    what: Message


def document_as_data(document: ReadDocument) -> dict[str, object]:
    """Return all that was read, in the shape that `read --json` promises."""
    from ipsreview.documents.word_reading import as_data

    return as_data(document)


def open_points(document: ReadDocument) -> Iterator[OpenPoint]:
    """Yield what a person has to look at: the doubts, then the boxes that are gone, then those that are too many."""
    for doubt in document.doubts:
        yield OpenPoint(doubt.item, message("{what} {why}", what=doubt.what, why=doubt.why))
    for box in document.missing:
        yield OpenPoint(box.item, message("The box “{box}” is gone from the document.", box=_box_name(document.form, box.item, box.key)))
    for extra in document.extra:
        state = message("ticked") if extra.ticked else message("not ticked")
        yield OpenPoint(extra.item, message("The box “{text}” ({state}) is none of the form's.", text=extra.text, state=state))


def document_lines(document: ReadDocument) -> Iterator[str]:
    """Yield lines that tell what was read, and what was left open."""
    cover, counts = document.review.cover, summary(document.form, document.review)
    yield f"{cover.agency or '(no agency)'}, {cover.date or '(no date)'}, {cover.trainer or '(no trainer)'}"
    yield f"{counts.rated} of {counts.total} items rated; {sum(box.ticked for box in document.boxes)} boxes ticked"
    for point in open_points(document):
        yield open_point_line(point)


def open_point_line(point: OpenPoint) -> str:
    """Return an open point as one line."""
    return f"item {point.item}: {point.what}" if point.item != _NO_ITEM else str(point.what)


def _box_name(form: Form, item: int, key: str) -> str | Message:
    found = form.item(item)
    for line in found.recommendations:
        if line.key == key:
            return plain(line.text)
    return next((level.label for level in form.levels if level.key == key), message("Not applicable"))
