"""How many entries a free text has: priorities among the next steps, strengths among the strengths.

Prose can be read in more than one way, so there are two counts: the least that it surely is, and the most that it may be.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_NUMBERED = re.compile(
    r"[ \t]{0,40}(?:(?:priority|step|goal|no\.?|nr\.?)\s)?\(?(?:\d{1,2}|[a-z])[.):](?=\s|$)|[ \t]{0,40}\d{1,2}\s[-–—]\s", re.IGNORECASE
)
_BULLET = re.compile(r"[ \t]{0,40}(?:[•▪◦‣·●○■✓✔➢→*+]\s?|[-–—o]\s)")
_SENTENCE = re.compile(r"[.!?]+[)”\"’]?(?=\s|$)")
_CLOSING = re.compile(r"(?:we|i|thank|thanks|please|in summary|overall|our|as agreed|next visit)\b", re.IGNORECASE)
_INDENT = re.compile(r"[ \t]*")


def least_entries(text: str) -> int:
    """Return how many entries a text surely has: its numbers, else its bullets, else its paragraphs.

    Points below a point do not count, nor do a heading that ends with a colon and a closing paragraph (“We will call …”).
    """
    lines = [line for line in text.split("\n") if line.strip()]
    for marker in (_NUMBERED, _BULLET):
        marked = [line for line in lines if marker.match(line)]
        if marked:
            return _grouped(text) if marker is _BULLET and _grouped(text) > 1 else _outermost(marked)
    return sum(1 for part in _paragraphs(text) if not part.endswith(":") and not _CLOSING.match(part))


def most_entries(text: str) -> int:
    """Return how many entries a text may have: its lines, or in a single paragraph its sentences."""
    lines = [line for line in text.split("\n") if line.strip()]
    return max(len(lines), *(len(_SENTENCE.findall(line)) for line in lines)) if lines else 0


def _outermost(lines: Sequence[str]) -> int:
    """Return how many of the lines are indented least."""
    indents = [len(_indent(line)) for line in lines]
    return indents.count(min(indents))


def _indent(line: str) -> str:
    match = _INDENT.match(line)
    return match[0] if match else ""


def _grouped(text: str) -> int:
    """Return how many paragraphs there are that open with a line of their own and go on with bullets."""
    blocks = [[line for line in block.split("\n") if line.strip()] for block in re.split(r"\n[ \t]*\n", text)]
    return sum(1 for block in blocks if len(block) > 1 and not _BULLET.match(block[0]) and any(_BULLET.match(line) for line in block[1:]))


def _paragraphs(text: str) -> list[str]:
    """Return the paragraphs: parts between blank lines, or the lines themselves where each begins like a sentence of its own."""
    parts = [part.strip() for part in re.split(r"\n[ \t]*\n", text) if part.strip()]
    if len(parts) > 1:
        return parts
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    return lines if all(not line[0].islower() for line in lines) else parts
