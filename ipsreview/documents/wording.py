"""Comparing of wordings: the same words, whatever a word processor has made of their characters."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable
from difflib import SequenceMatcher

CLOSE = 0.85
"""How alike (difflib's ratio, 0 to 1) an edited wording has to be to the form's to be taken for it; it is always reported."""
CLEARER = 0.02
"""How much more alike it has to be to one wording than to any other that it could stand for."""
_LONGEST_COMPARED = 1_500

# Spaces and punctuation in any script: quotes, dashes, soft hyphens, dots, brackets; letters, digits and marks stay.
_NO_WORD = re.compile("[\x00-/:-@\\[-`{-\u00bf\u2000-\u206f\u2190-\u2bff\u3000-\u303f\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\ufff9-\ufffd\ue000-\uf8ff]+")
_LABEL_END = re.compile(r"[^\S\n]*[:.]?[^\S\n]*")
_NUMBER = re.compile(r"\s*(?:item\s+)?\(?(?:\d{1,3}|[ivxl]{1,5}(?=[.)]))?\s*[.):\u2013\u2014-]?\s*", re.IGNORECASE)


def key(text: str) -> str:
    """Return what counts of a wording: its letters and digits in one form and case (NFKC, so no ligatures)."""
    return _NO_WORD.sub("", unicodedata.normalize("NFKC", text).casefold())


def without_number(text: str) -> str:
    """Return a heading without the number before it, which may be a list's, another, or none."""
    match = _NUMBER.match(text)
    return text[match.end() :] if match else text


def end_of_start(text: str, start: str) -> int | None:
    """Return where the wording whose key is `start` ends in a text that begins with it, with its colon or full stop and the spaces after.

    None where the text does not begin so, or where a word goes on there.
    """
    if not start or not key(text).startswith(start):
        return None
    end = bisect_left(range(len(text) + 1), len(start), key=lambda place: len(key(text[:place])))
    if key(text[:end]) != start or (end < len(text) and text[end - 1].isalnum() and text[end].isalnum()):
        return None
    match = _LABEL_END.match(text, end)
    return match.end() if match else end


def likeness(one: str, other: str, least: float) -> float:
    """Return how alike two keys are, from 0 to 1; 0 where it is quickly seen to be less than `least`."""
    one, other = one[:_LONGEST_COMPARED], other[:_LONGEST_COMPARED]
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.real_quick_ratio() < least or matcher.quick_ratio() < least:
        return 0.0
    return matcher.ratio()


def closest(wanted: dict[str, str], found: Iterable[str]) -> tuple[str, float] | None:
    """Return which of the wordings (names by keys) one of the keys found is closest to, and how close.

    None where it is not close to any, or as close to two, or where its numbers are others: numbers carry the meaning.
    """
    best: dict[str, tuple[float, bool]] = {}
    for candidate in found:
        for wording, name in wanted.items():
            alike = (likeness(candidate, wording, CLOSE), _digits(candidate) == _digits(wording))
            best[name] = max(best.get(name, (0.0, False)), alike)
    ranked = sorted(((score, name, same) for name, (score, same) in best.items()), reverse=True)
    if not ranked or ranked[0][0] < CLOSE or not ranked[0][2]:
        return None
    if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < CLEARER:
        return None
    return ranked[0][1], ranked[0][0]


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())
