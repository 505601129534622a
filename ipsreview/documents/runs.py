"""Text as Word's runs, and back: lines, tabs, and both directions of writing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lxml import etree

from ipsreview.documents.xml import Element, word, write_text

_RUN, _TEXT, _BREAK, _TAB, _PROPERTIES = word("r"), word("t"), word("br"), word("tab"), word("rPr")
_READ = {word("br"): "\n", word("cr"): "\n", _TAB: "\t"}
_PARAGRAPH = word("p")

_RIGHT = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
_LEFT = rf"(?!{_RIGHT})[^\W\d_]"
_NEUTRAL = r"[\W\d_]*"
_FIRST_STRONG = re.compile(rf"{_NEUTRAL}?({_RIGHT})|{_NEUTRAL}?{_LEFT}")
_RIGHT_STRETCH = re.compile(rf"({_RIGHT}(?:{_NEUTRAL}{_RIGHT})*)")
_LEFT_STRETCH = re.compile(rf"({_LEFT}(?:{_NEUTRAL}{_LEFT})*)")


def reads_right_to_left(text: str) -> bool:
    """Say whether the text as a whole runs from right to left: its first letter decides."""
    first = _FIRST_STRONG.match(text)
    return bool(first and first[1])


def text_runs(text: str) -> Iterator[Element]:
    """Yield the runs that print a clean text: line feeds become line breaks, each stretch has its direction."""
    for piece, right in _stretches(text):
        run = etree.Element(_RUN)
        if right:
            etree.SubElement(etree.SubElement(run, _PROPERTIES), word("rtl"))
        _append_text(run, piece)
        yield run


def _stretches(text: str) -> Iterator[tuple[str, bool]]:
    """Split the text where its direction turns; what has no direction goes with the text as a whole."""
    whole = reads_right_to_left(text)
    pieces = (_LEFT_STRETCH if whole else _RIGHT_STRETCH).split(text)
    for number, piece in enumerate(pieces):
        if piece:
            yield piece, whole == (number % 2 == 0)


def _append_text(run: Element, text: str) -> None:
    for piece in re.split("([\n\t])", text):
        if piece == "\n":
            etree.SubElement(run, _BREAK)
        elif piece == "\t":
            etree.SubElement(run, _TAB)
        elif piece:
            write_text(etree.SubElement(run, _TEXT), piece)


def read_runs(runs: Iterable[Element]) -> str:
    """Return the text of runs as it is printed; a new paragraph begins a new line."""
    found: list[str] = []
    paragraph: Element | None = None
    for run in runs:
        own = next(run.iterancestors(_PARAGRAPH), None)
        if paragraph is not None and own is not paragraph:
            found.append("\n")
        paragraph = own
        found.extend(_READ.get(str(part.tag), part.text or "") for part in run if part.tag == _TEXT or part.tag in _READ)
    return "".join(found)
