"""What in a free text can tell who somebody is: names, dates of a life, telephone, e-mail and record numbers (DOMAIN, 6.1).

It goes by form alone and warns only. Everything here takes a time that grows with the length of the text and no faster.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ipsreview.review.checks.kinds import Identifier, IdentifierKind, Span
from ipsreview.review.checks.names import name_spans
from ipsreview.review.checks.numbers import number_spans


def identifiers(text: str, own: Iterable[str] = ()) -> tuple[Identifier, ...]:
    """Return what looks like an identifier, in the order of the text; `own` are names that may be told, as the trainer's is."""
    found = (*number_spans(text), *((IdentifierKind.NAME, span) for span in name_spans(text, own)))
    return tuple(Identifier(kind, text[span.start : span.end], span.start, span.end) for kind, span in _apart(found))


def _apart(found: Iterable[tuple[IdentifierKind, Span]]) -> Iterator[tuple[IdentifierKind, Span]]:
    """Yield what is found in its order; of two that overlap, the one that begins first, or else the longer."""
    end = 0
    for kind, span in sorted(found, key=lambda each: (each[1].start, -each[1].end)):
        if span.start >= end:
            yield kind, span
            end = span.end
