"""A Word report read as a review: what the program or Word itself made of the form, however it was edited since.

Never a wrong answer in silence: what contradicts itself or reads two ways is left unanswered, and a doubt says what was found.
"""

from __future__ import annotations

from dataclasses import dataclass

from ipsreview.documents.answers_reading import read_answers
from ipsreview.documents.doubts import Doubt, doubts_of_matching
from ipsreview.documents.opening import main_document, open_word
from ipsreview.documents.report import bind_report
from ipsreview.documents.review_file import review_as_data
from ipsreview.documents.slots import BOXES
from ipsreview.form import Form
from ipsreview.review.text import clean
from ipsreview.review.values import Review

__all__ = ["Doubt", "ExtraBox", "MissingBox", "ReadBox", "ReadDocument", "as_data", "read_word"]


@dataclass(frozen=True, slots=True)
class ReadBox:
    """A box of the form that was found: `kind` is anchor, not_applicable or recommendation, `matched` bookmark, text or close."""

    item: int
    kind: str
    key: str
    ticked: bool
    matched: str


@dataclass(frozen=True, slots=True)
class MissingBox:
    """A box of the form that the document does not have."""

    item: int
    kind: str
    key: str


@dataclass(frozen=True, slots=True)
class ExtraBox:
    """A box that the form does not have: the item it stands in (0 for none), and what is written beside it."""

    item: int
    text: str
    ticked: bool


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """What a Word report holds, and what about it a person has to look at."""

    form: Form
    review: Review
    boxes: tuple[ReadBox, ...]
    missing: tuple[MissingBox, ...]
    extra: tuple[ExtraBox, ...]
    doubts: tuple[Doubt, ...]


def read_word(form: Form, data: bytes, name: str) -> ReadDocument:
    """Read a report of `form` from a Word document, called `name` in what is said about it.

    Raise KnownError where it cannot be read, or where fewer than half of the form's headings or boxes are in it.
    """
    _, document = main_document(open_word(data, name), name)
    report = bind_report(form, document, name)
    answers = read_answers(form, report)
    doubts = (*answers.doubts, *doubts_of_matching(form, report))
    return ReadDocument(
        form,
        answers.review,
        tuple(ReadBox(slot.item, slot.kind, slot.key, match.entry.box.ticked, match.how) for slot, match in report.boxes.items()),
        tuple(MissingBox(slot.item, slot.kind, slot.key) for slot in report.missing if slot.kind in BOXES),
        tuple(ExtraBox(entry.section.number, clean(entry.printed), entry.box.ticked) for entry in report.extra),
        tuple(sorted(doubts, key=lambda doubt: doubt.item)),
    )


def as_data(read: ReadDocument) -> dict[str, object]:
    """Return what was read as the tables, lists and values of JSON; `review` is a review file's object."""
    return {
        "review": review_as_data(read.form, read.review),
        "boxes": [{"item": box.item, "kind": str(box.kind), "key": box.key, "ticked": box.ticked, "matched": str(box.matched)} for box in read.boxes],
        "missing": [{"item": box.item, "kind": str(box.kind), "key": box.key} for box in read.missing],
        "extra": [{"item": box.item, "text": box.text, "ticked": box.ticked} for box in read.extra],
        "doubts": [{"item": doubt.item, "what": str(doubt.what), "why": str(doubt.why)} for doubt in read.doubts],
    }
