"""The rules that every reading of a Word document keeps, whatever the document was."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from itertools import islice, pairwise

from lxml import etree
from lxml.etree import _Element as Element  # pyright: ignore[reportPrivateUsage]  lxml gives its one element class no public name

from ipsreview.documents.review_file import parse_review_file
from ipsreview.documents.word_reading import ReadDocument, as_data
from ipsreview.errors import KnownError
from ipsreview.form import NOT_APPLICABLE, Form, Item
from ipsreview.review.text import clean

BoxKey = tuple[int, str, str]
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MARKS = ("begin", "separate", "end")
# What an element may stand in, so that Word shows it; everything else is damage, and Word itself would not open it.
_PARENTS = {
    "r": ("p", "ins", "hyperlink", "smartTag", "sdtContent"),
    "ins": ("p",),
    "hyperlink": ("p",),
    "smartTag": ("p",),
    "p": ("body", "tc", "sdtContent"),
    "tc": ("tr", "sdtContent"),
    "tr": ("tbl", "sdtContent"),
    "tbl": ("body", "tc", "sdtContent"),
    "sdtContent": ("sdt",),
    "sdt": ("p", "body", "tc", "tr", "tbl"),
    "body": ("document",),
}


def broken_rules(form: Form, read: ReadDocument) -> list[str]:
    """Return every rule that a reading breaks; none where all is well."""
    return [*_whole(form, read), *_kept(form, read), *_answers(form, read), *_told(read)]


def _whole(form: Form, read: ReadDocument) -> Iterator[str]:
    """Every box of the form is found once, or missing, and nothing else is."""
    wanted = Counter(key for item in form.items for key in _boxes(item))
    got = Counter((box.item, box.kind, box.key) for box in (*read.boxes, *read.missing))
    if wanted != got:
        yield f"boxes found and missing are not those of the form: {dict((got - wanted) + (wanted - got))}"
    for box in read.boxes:
        if box.matched not in ("bookmark", "text", "close"):
            yield f"a box is matched by {box.matched}"
    numbers = {0, *(item.number for item in form.items)}
    if any(part.item not in numbers for part in (*read.extra, *read.doubts)):
        yield "something is told about an item that the form has not"


def _boxes(item: Item) -> Iterator[BoxKey]:
    if item.not_applicable:
        yield item.number, "not_applicable", NOT_APPLICABLE
    for anchor in item.anchors:
        yield item.number, "anchor", anchor.level
    for line in item.recommendations:
        yield item.number, "recommendation", line.key


def _kept(form: Form, read: ReadDocument) -> Iterator[str]:
    """The review can be written as a review file and read again, which holds all rules about reviews; so can what the command prints."""
    data = as_data(read)
    for told in (*read.doubts,):
        if not (str(told.what).strip() and str(told.why).strip()):
            yield "a doubt says nothing"
    try:
        again = parse_review_file(json.dumps(data["review"]), "it", lambda *_: form)
    except KnownError as error:
        yield f"the review breaks a rule: {error}"
        return
    if again.review != read.review:
        yield "the review is another one after being written and read"
    if len(json.loads(json.dumps(data))["boxes"]) != len(read.boxes):
        yield "the printed boxes are not those that were read"


def _answers(form: Form, read: ReadDocument) -> Iterator[str]:
    """What is chosen is ticked in the document, and is the only such tick where one alone can be meant."""
    ticked = {(box.item, box.kind, box.key) for box in read.boxes if box.ticked}
    doubted = {doubt.item for doubt in read.doubts}
    for item in form.items:
        answer = read.review.items[item.number]
        ratings = [key for number, kind, key in ticked if number == item.number and kind != "recommendation"]
        lines = {key for number, kind, key in ticked if number == item.number and kind == "recommendation"}
        if answer.rating and ratings != [answer.rating]:
            yield f"item {item.number} is rated {answer.rating}, with the ticks {ratings}"
        if not answer.recommendations <= lines:
            yield f"item {item.number} is recommended {set(answer.recommendations - lines)} without a tick"
        left_out = (bool(ratings) and not answer.rating) or lines != answer.recommendations
        if left_out and item.number not in doubted:
            yield f"ticks of item {item.number} are left out in silence: {ratings} {lines}"
        if answer.other != clean(answer.other):
            yield f"the other recommendation of item {item.number} is not clean"


def _told(read: ReadDocument) -> Iterator[str]:
    """A tick that is not certain, or has no place, is told."""
    doubted = {doubt.item for doubt in read.doubts}
    for box in read.boxes:
        if box.ticked and box.matched == "close" and box.item not in doubted:
            yield f"a tick of item {box.item} that was found by a text like its own is told by no doubt"
    for extra in read.extra:
        if extra.ticked and extra.item not in doubted:
            yield f"a ticked box without a place in item {extra.item} is told by no doubt"


def lost_ticks(document: bytes, read: ReadDocument) -> list[str]:
    """Say how many ticked form fields of a document are neither read, nor told as boxes too many, nor missed.

    The fields are counted here from the XML alone: those that stand where Word shows them, whole, in one paragraph.
    """
    ticked = sum(1 for box in etree.fromstring(document).iter(f"{_WORD}checkBox") if _ticked(box) and _shown(box))
    told = sum(box.ticked for box in read.boxes) + sum(box.ticked for box in read.extra) + len(read.missing)
    return [f"{ticked} boxes are ticked, and {told} are told or missed"] if told < ticked else []


def _ticked(box: Element) -> bool:
    for name in ("checked", "default"):
        state = box.find(_WORD + name)
        if state is not None:
            return state.get(f"{_WORD}val") not in ("0", "false", "off")
    return False


def _shown(box: Element) -> bool:
    data, character, run, *holders = box.iterancestors()
    field = [data.tag, character.tag, run.tag] == [_WORD + name for name in ("ffData", "fldChar", "r")] and data.find(f"{_WORD}checkBox") is box
    names = [etree.QName(one).localname for one in (run, *holders)]
    if not field or any(parent not in _PARENTS.get(name, ()) for name, parent in pairwise(names)):
        return False
    following = (mark for one in (run, *run.itersiblings()) for mark in one.iter(f"{_WORD}fldChar"))
    return tuple(mark.get(f"{_WORD}fldCharType") for mark in islice(following, 3)) == _MARKS
