"""Texts as searching and sorting see them: without case, accents and surplus spaces."""

from __future__ import annotations

from collections.abc import Iterator

from ipsreview.review.text import folded
from ipsreview.review.values import Review
from ipsreview.review.working import WorkingCopy

__all__ = ["folded", "order_key", "search_text", "search_words", "searched_texts"]


def order_key(text: str) -> str | None:
    """Return what a text is sorted by; None for an empty one, which is sorted last."""
    return folded(text) or None


def search_text(review: Review) -> str:
    """Return all that a search looks through, one text a line so that no word reaches from one text into the next."""
    return "\n".join(filter(None, map(folded, searched_texts(review))))


def searched_texts(review: Review) -> list[str]:
    """Return the texts that a search looks through, as they were written.

    A specialist's name is never among them (DOMAIN, decision 6).
    """
    return [*_report_texts(review), *_working_texts(review.working)]


def _report_texts(review: Review) -> Iterator[str]:
    yield review.cover.agency
    yield review.cover.trainer
    for answer in review.items.values():
        yield answer.not_applicable_reason
        yield answer.other
    yield from review.comments.values()


def _working_texts(working: WorkingCopy) -> Iterator[str]:
    yield from working.evidence.values()
    yield from working.disagreements.values()
    yield from (note.text for note in working.notes)


def search_words(search: str) -> list[str]:
    """Return the words that a found review has to hold."""
    return folded(search).split()
