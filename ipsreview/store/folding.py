"""Texts as searching and sorting see them: without case, accents and surplus spaces."""

from __future__ import annotations

import unicodedata
from itertools import filterfalse

from ipsreview.review.values import Review


def folded(text: str) -> str:
    """Return the text without case, accents, typographic variants and surplus spaces: “GÜL” and “gul” become the same.

    SQLite's own LIKE and NOCASE fold the letters A to Z only.
    """
    if text.isascii():  # nothing to take apart; every save folds every text
        return " ".join(text.casefold().split())
    bare = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return " ".join("".join(filterfalse(unicodedata.combining, bare)).split())


def order_key(text: str) -> str | None:
    """Return what a text is sorted by; None for an empty one, which is sorted last."""
    return folded(text) or None


def search_text(review: Review) -> str:
    """Return all that a search looks through, one text a line so that no word reaches from one text into the next."""
    texts = [review.cover.agency, review.cover.trainer]
    for answer in review.items.values():
        texts += [answer.not_applicable_reason, answer.other]
    return "\n".join(filter(None, map(folded, (*texts, *review.comments.values()))))


def search_words(search: str) -> list[str]:
    """Return the words that a found review has to hold."""
    return folded(search).split()
