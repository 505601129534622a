"""The places of texts and counts in a document: each can be read and written, whether it is a form field or plain text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ipsreview.documents.entries import Span
from ipsreview.documents.fields import EMPTY_TEXT, TextField
from ipsreview.documents.lines import BOX, FIELD
from ipsreview.documents.spans import drop_if_bare, insert, remove

_RULED = re.compile(r"[_\s.…\u2026]*")
_NUMBER_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBER = rf"\d{{1,3}}|{'|'.join(_NUMBER_WORDS)}|none|all"
_COUNTED = re.compile(
    rf"(?<![^\W_])(?<![.,])(?P<count>{_NUMBER})?[\s_()]*(?:specialists?\s+)?"
    r"(?P<of>(?<![a-z])(?:out\s+)?of(?![a-z])(?:\s+the\b)?|/)"
    rf"[\s_()]*(?P<team>{_NUMBER})?(?![^\W_]|[.,]\d)",
    re.IGNORECASE,
)
_AROUND = re.compile(
    r"(?:[\s_.:;()]|\b(?:ips|employment|specialists?|staff|people|members?|workers?|team|on|in|the|our|who|do|does|are|is|meets?|this|these|criteri(?:a|on))\b)*",
    re.IGNORECASE,
)
"""What may stand around the numbers without changing what they say."""
_LONE = re.compile(rf"[\s_()]*(?P<count>{_NUMBER})[\s_().]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True, eq=False)
class TextPlace:
    """Where a text stands: parts of lines that follow each other."""

    spans: tuple[Span, ...]

    @property
    def text(self) -> str:
        """Return what stands there: to the letter where it is one form field, else without the space around it."""
        if self.is_field:
            return _fields(self.spans)[0].text
        text = "\n".join(span.text for span in self.spans).strip()
        return "" if _RULED.fullmatch(text) else text

    @property
    def is_field(self) -> bool:
        """Say whether it is one form field with nothing beside it."""
        return len(_fields(self.spans)) == 1 and not _beside_fields(self.spans)

    @property
    def revised(self) -> bool:
        """Say whether tracked changes stand there."""
        return any(span.line.revised for span in self.spans)

    @property
    def commented(self) -> bool:
        """Say whether a comment of Word's is attached there."""
        return any(span.line.commented for span in self.spans)

    def write(self, text: str) -> None:
        """Replace what stands there; what was read from these lines before does not hold any more behind this place."""
        fields = _fields(self.spans)
        if fields:
            if _beside_fields(self.spans):
                _clear_beside_fields(self.spans)
            fields[0].write(text)
            for other in fields[1:]:
                other.write("")
        elif text or self.text:
            _write_plain(self.spans, text)


@dataclass(frozen=True, slots=True, eq=False)
class CountPlace:
    """Where a number of specialists and the team's size stand, as in “1 of 4”; `team_first` where the form prints them the other way round."""

    span: Span
    team_first: bool = False

    @property
    def text(self) -> str:
        """Return what stands there, an empty text where nothing is filled in."""
        text = self.span.text.strip()
        return "" if not re.sub(r"\b(?:out\s+)?of(?:\s+the)?\b|[\s_./()…]", "", text, flags=re.IGNORECASE) else text

    def read(self) -> tuple[int | None, int | None] | None:
        """Return the count and the team's size, each None where it is not filled in; None where it reads otherwise."""
        if not self.text:
            return None, None
        fields = _fields((self.span,))
        if len(fields) == 2:
            texts = [field.text.strip() for field in fields]
            numbers = [_number(text) if text else None for text in texts]
            if any(text and number is None for text, number in zip(texts, numbers, strict=True)):
                return None
        else:
            numbers = _phrase(self.span.text)
            if numbers is None:
                return None
        return (numbers[1], numbers[0]) if self.team_first else (numbers[0], numbers[1])

    def write(self, count: str, team: str) -> None:
        """Write the numbers into their fields, or as a phrase in place of the one that stands there."""
        first, second = (team, count) if self.team_first else (count, team)
        fields = _fields((self.span,))
        if len(fields) == 2:
            fields[0].write(first)
            fields[1].write(second)
            return
        phrase = f"{first or EMPTY_TEXT} of {second or EMPTY_TEXT}"
        found = _COUNTED.search(self.span.text)
        if fields:
            fields[0].write(phrase if first or second else "")
        elif found and found["of"]:
            here = Span(self.span.line, self.span.start + found.start(), self.span.start + found.end())
            _write_plain((here,), phrase)
        elif first or second or self.text:
            _write_plain((self.span,), phrase)


def _fields(spans: Sequence[Span]) -> list[TextField]:
    return [field for span in spans for place, field in span.line.fields if span.start <= place <= span.end]


def _beside_fields(spans: Sequence[Span]) -> bool:
    return any(char not in (BOX, FIELD) and not char.isspace() for span in spans for char in span.line.mask[span.start : span.end])


def _number(text: str) -> int | None:
    text = text.casefold()
    if text in _NUMBER_WORDS or text == "none":
        return 0 if text == "none" else _NUMBER_WORDS.index(text)
    return int(text) if text.isdecimal() and len(text) <= 3 else None


def _phrase(text: str) -> list[int | None] | None:
    """Return the two numbers of a phrase like “1 of 4”, “1/4” or “one out of four”; of a lone number, that number."""
    found = _COUNTED.search(text)
    if found is None:
        lone = _LONE.fullmatch(text)
        return [_number(lone["count"]), None] if lone and lone["count"].casefold() != "all" else None
    if not all(_AROUND.fullmatch(part.replace("_", " ")) for part in (text[: found.start()], text[found.end() :])):
        return None
    team = _number(found["team"]) if found["team"] else None
    count = team if (found["count"] or "").casefold() == "all" else _number(found["count"]) if found["count"] else None
    return [count, team]


def _write_plain(spans: Sequence[Span], text: str) -> None:
    first = _best_line(spans, text)
    look = None
    for span in reversed(spans):
        kept = _trailing_space(span)
        removed = remove(span.line, span.start, span.end - kept)
        look = removed if removed is not None else look
        if span is not first and span is not spans[0] and span.text.strip():
            drop_if_bare(span.line)
    if text:
        before, after = first.line.text[: first.start], first.line.text[first.end - _trailing_space(first) :]
        lead, trail = before and not before[-1].isspace(), after and not after[0].isspace()
        insert(first.line, first.start, f"{' ' if lead else ''}{text}{'  ' if trail else ''}", look)


def _best_line(spans: Sequence[Span], text: str) -> Span:
    """Return the span to write in: the label's line, or the line under a label that stands alone and has room under it."""
    if text and len(spans) > 1 and not spans[0].text.strip() and not spans[0].line.boxes and spans[0].line.row is spans[1].line.row:
        return spans[1]
    return spans[0]


def _trailing_space(span: Span) -> int:
    """Return how many spaces before the next label in the line stay."""
    if span.end >= len(span.line.text) or not span.text.strip():
        return min(2, len(span.text)) if span.end < len(span.line.text) else 0
    return len(span.text) - len(span.text.rstrip())


def _clear_beside_fields(spans: Sequence[Span]) -> None:
    for span in reversed(spans):
        for piece in reversed(span.line.pieces):
            start, end = max(piece.start, span.start), min(piece.end, span.end)
            text = span.line.text[start:end]
            if piece.field is None and text.strip():
                remove(span.line, start + len(text) - len(text.lstrip()), end - len(text) + len(text.rstrip()))
