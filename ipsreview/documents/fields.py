"""Word's legacy form fields: tick boxes and text fields, found, read and written in place.

A field is a run with `fldChar begin` (it holds the field's data), the instruction, `separate`, the result, `end`.
Only bookmarks name a field: the name in its data is repeated freely by Word when a field is copied.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from typing import TypeAlias

from ipsreview.documents.runs import read_runs, reads_right_to_left, text_runs
from ipsreview.documents.xml import Element, child, insert_before, word

EMPTY_TEXT = "\u2002" * 5
"""What Word shows in a text field that is empty."""

_RUN, _CHARACTER, _BOOKMARK = word("r"), word("fldChar"), word("bookmarkStart")
_VALUE, _TYPE, _NAME = word("val"), word("fldCharType"), word("name")
_DATA, _BOX, _INPUT, _CHECKED, _DEFAULT = map(word, ("ffData", "checkBox", "textInput", "checked", "default"))
_FALSE = ("0", "false", "off")
_DEEPEST = 20
"""How many fields may stand in each other, as in Word itself; of more, the outermost are taken as never closed."""
# What the schema puts after `w:rtl` in a run's properties, and after `w:bidi` in a paragraph's.
_AFTER_DIRECTION = frozenset(map(word, ("cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath", "rPrChange")))
_AFTER_BIDI = frozenset(
    map(
        word,
        (
            *("adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection"),
            *("textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange"),
        ),
    )
)


@dataclass(frozen=True, slots=True)
class CheckBox:
    """A tick box; `data` is its `w:checkBox`."""

    bookmark: str | None
    data: Element

    @property
    def ticked(self) -> bool:
        """Say whether the box is ticked: `w:checked` decides, else `w:default`."""
        state = child(self.data, _CHECKED)
        if state is None:
            state = child(self.data, _DEFAULT)
        return state is not None and state.get(_VALUE) not in _FALSE

    def tick(self, ticked: bool) -> None:
        """Tick the box or clear it, and leave its default alone."""
        if ticked == self.ticked:
            return
        state = child(self.data, _CHECKED)
        if state is None:
            state = self.data.makeelement(_CHECKED)
            self.data.append(state)
        state.attrib.clear()
        if not ticked:
            state.set(_VALUE, "0")


@dataclass(frozen=True, slots=True)
class TextField:
    """A text field: the run that opens its result, and the runs of the result."""

    bookmark: str | None
    opening: Element
    content: tuple[Element, ...]

    @property
    def text(self) -> str:
        """Return what stands in the field; an empty text where nothing was entered."""
        text = read_runs(self.content)
        return "" if text == EMPTY_TEXT else text

    def write(self, text: str) -> None:
        """Replace what stands in the field, in the look of its first run; find the field anew to read it again.

        The text has to be clean. A paragraph that holds nothing but the field takes the text's direction.
        """
        look = self.content[0].find(word("rPr")) if self.content else None
        for run in self.content:
            _remove(run)
        place = self.opening
        for run in text_runs(text or EMPTY_TEXT):
            if look is not None:
                take_look(run, look)
            place.addnext(run)
            place = run
        paragraph = self.opening.getparent()
        if paragraph is not None and reads_right_to_left(text) and read_runs(paragraph.iter(_RUN)) == text:
            _turn(paragraph)


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def take_look(run: Element, look: Element) -> None:
    """Give a new run the look (`w:rPr`) of another; its own direction of writing stays."""
    merged, own = deepcopy(look), run.find(word("rPr"))
    for direction in merged.findall(word("rtl")):
        merged.remove(direction)
    if own is not None:
        run.remove(own)
        for part in own:
            insert_before(merged, part, _AFTER_DIRECTION)
    run.insert(0, merged)


def _turn(paragraph: Element) -> None:
    properties = paragraph.find(word("pPr"))
    if properties is None:
        properties = paragraph.makeelement(word("pPr"))
        paragraph.insert(0, properties)
    if properties.find(word("bidi")) is None:
        insert_before(properties, properties.makeelement(word("bidi")), _AFTER_BIDI)


Field: TypeAlias = CheckBox | TextField


@dataclass(slots=True)
class _Open:
    """A field that has begun and not yet ended; `result` is the run of `separate` once it has come."""

    data: Element | None
    bookmark: str | None = None
    result: Element | None = None
    content: list[Element] = field(default_factory=list[Element])

    def closed(self) -> Field | None:
        """Return the field as it ends; None where it is no form field (a page number, a link)."""
        if self.data is None:
            return None
        box = child(self.data, _BOX)
        if box is not None:
            return CheckBox(self.bookmark, box)
        if child(self.data, _INPUT) is not None and self.result is not None:
            return TextField(self.bookmark, self.result, tuple(self.content))
        return None


def find_fields(document: Element) -> Iterator[Field]:
    """Yield the form fields of a part in the order in which they end, which is the order of the text."""
    stack: list[_Open] = []
    run = document
    for element in document.iter(_RUN, _CHARACTER, _BOOKMARK):
        if element.tag == _RUN:
            run = element
            for outer in stack:
                if outer.result is not None:
                    outer.content.append(element)
        elif element.tag == _BOOKMARK:
            if stack and stack[-1].bookmark is None:
                stack[-1].bookmark = element.get(_NAME)
        elif found := _field_character(stack, element, run):
            yield found


def _field_character(stack: list[_Open], character: Element, run: Element) -> Field | None:
    """Go on past the beginning, the middle or the end of a field; return the field that ends here."""
    kind = character.get(_TYPE)
    if kind == "begin":
        del stack[: max(len(stack) + 1 - _DEEPEST, 0)]
        stack.append(_Open(child(character, _DATA)))
    elif stack and kind == "separate":
        stack[-1].result = run
    elif stack and kind == "end":
        ended = stack.pop()
        if ended.content:
            ended.content.pop()  # the run of this very mark
        return ended.closed()
    return None
