"""Writing into a part of a line. Lines are changed from their ends to their starts, for what stands before a change keeps its place."""

from __future__ import annotations

from copy import deepcopy

from ipsreview.documents.fields import take_look
from ipsreview.documents.lines import Line, Piece
from ipsreview.documents.runs import text_runs
from ipsreview.documents.xml import Element, word, write_text

_PROPERTIES, _TEXT, _RUN = word("rPr"), word("t"), word("r")
_EMPHASIS = frozenset(map(word, ("b", "bCs", "u", "caps", "smallCaps", "rStyle", "highlight")))
_STAYS = frozenset(map(word, ("drawing", "pict", "object", "fldChar", "sym", "footnoteReference", "endnoteReference", "commentReference", "br")))


def rewrite(line: Line, start: int, end: int, text: str) -> None:
    """Put other characters in place of some of a line, in the look of the first of them; `text` is one line."""
    for piece in reversed(line.pieces):
        if piece.start < end and piece.end > start:
            whole = _current(piece)
            first = piece.start <= start
            kept = whole[: max(start - piece.start, 0)] + (text if first else "") + whole[max(end - piece.start, 0) :]
            write_text(piece.element, kept)


def remove(line: Line, start: int, end: int) -> Element | None:
    """Take out the characters from `start` to `end`; return the look of the first that were printed, or None where there were none."""
    look: Element | None = None
    for piece in reversed(line.pieces):
        if piece.start < end and piece.end > start:
            properties = piece.run.find(_PROPERTIES)
            if piece.text.strip() and properties is not None:
                look = properties
            _cut(piece, max(start - piece.start, 0), end - piece.start)
    return look


def insert(line: Line, place: int, text: str, look: Element | None) -> None:
    """Put a clean text into a line, in a look, or in that of the text before it without what makes a label stand out."""
    before = next((piece for piece in reversed(line.pieces) if piece.start < place and piece.run.getparent() is not None), None)
    chosen = look if look is not None else _plain_look(before)
    anchor = _run_ending_at(before, place) if before else None
    runs = list(text_runs(text))
    for run in runs:
        if chosen is not None:
            take_look(run, chosen)
    for run in reversed(runs):
        if anchor is not None:
            anchor.addnext(run)
        else:
            line.paragraph.insert(_first_place(line.paragraph), run)


def drop_if_bare(line: Line) -> None:
    """Remove a paragraph in which nothing is left, unless a table's cell or a section needs it."""
    paragraph, parent = line.paragraph, line.paragraph.getparent()
    holds = any(True for _ in paragraph.iter(*_STAYS, word("sectPr"), word("t"), word("bookmarkStart"), word("bookmarkEnd")))
    if parent is None or holds or sum(sibling.tag == word("p") for sibling in parent) < 2 or parent[-1] is paragraph:
        return
    parent.remove(paragraph)


def _current(piece: Piece) -> str:
    return piece.element.text or ""


def _cut(piece: Piece, start: int, end: int) -> None:
    kept = "" if piece.element.tag != _TEXT else _current(piece)[:start] + _current(piece)[end:]
    if kept:
        write_text(piece.element, kept)
        return
    piece.run.remove(piece.element)
    parent = piece.run.getparent()
    if parent is not None and all(part.tag == _PROPERTIES for part in piece.run):
        parent.remove(piece.run)


def _run_ending_at(piece: Piece, place: int) -> Element:
    """Split the run of a piece at a place, if need be, and return the run that ends there."""
    run, inner = piece.run, place - piece.start
    follow = list(piece.element.itersiblings())
    rest = _current(piece)[inner:] if piece.element.tag == _TEXT else ""
    if not rest and not follow:
        return run
    later = run.makeelement(_RUN)
    properties = run.find(_PROPERTIES)
    if properties is not None:
        later.append(deepcopy(properties))
    if rest:
        write_text(piece.element, _current(piece)[:inner])
        text = later.makeelement(_TEXT)
        write_text(text, rest)
        later.append(text)
    later.extend(follow)
    run.addnext(later)
    return run


def _plain_look(piece: Piece | None) -> Element | None:
    properties = None if piece is None else piece.run.find(_PROPERTIES)
    if properties is None:
        return None
    copied = deepcopy(properties)
    for part in list(copied):
        if part.tag in _EMPHASIS:
            copied.remove(part)
    return copied


def _first_place(paragraph: Element) -> int:
    return 1 if len(paragraph) and paragraph[0].tag == word("pPr") else 0
