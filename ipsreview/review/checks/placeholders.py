"""What is left of a pattern that was to be filled in: XXX, TBD, [name], ____, “insert date here”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ipsreview.review.checks.kinds import Span

_THING = (
    r"(?:agency|comment|count|date|day|detail|example|figure|here|month|name|number|person|program|programme|role|team|text|title|trainer|year)s?"
)
_PATTERNS = (
    re.compile(r"\bX{2,10}\b|\b[Xx]{3,10}\b"),
    re.compile(r"\b(?:TBD|TBC|TBA|TODO|FIXME|N\.N\.)(?!\w)"),
    re.compile(r"\blorem ipsum\b", re.IGNORECASE),
    re.compile(r"(?<!_)_{3,}"),
    re.compile(r"(?<!\?)\?{3,}"),
    re.compile(r"(?<!#)#{3,}"),
    re.compile(r"\{[^{}\n]{0,60}\}"),
    re.compile(rf"[\[<«](?:(?!\d)[\w ’'/-]{{0,30}}\b)?(?:{_THING}|insert|fill in|to do)\b[\w ’'/-]{{0,30}}[\]>»]", re.IGNORECASE),
    re.compile(r"\[(?:\s{0,9}|\.{2,9}|…|[xX?]{1,9})\]"),
    re.compile(rf"\binsert\s(?:(?:the|an?|your|agency|visit|trainer)\s){{0,2}}{_THING}\b", re.IGNORECASE),
    re.compile(rf"\b{_THING}\s(?:goes|comes) here\b|\b(?:name|date|text|number|example) here\b", re.IGNORECASE),
    re.compile(r"\b(?:click|tap)(?: or (?:click|tap))? (?:here )?to (?:enter|add|type)\b", re.IGNORECASE),
)


def placeholder_spans(text: str) -> Iterator[Span]:
    """Yield every placeholder of a text in order; what one holds of another is told once."""
    found = sorted((match.span() for pattern in _PATTERNS for match in pattern.finditer(text)), key=lambda span: (span[0], -span[1]))
    end = 0
    for span in found:
        if span[0] >= end:
            yield Span(*span)
            end = span[1]
