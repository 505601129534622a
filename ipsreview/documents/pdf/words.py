"""The words of the PDF that the form does not hold, and how a rating is named and shown."""

from __future__ import annotations

from dataclasses import dataclass

from ipsreview.documents.pdf.style import QUIET, RATING_COLOURS
from ipsreview.form import NOT_APPLICABLE, Form, Level
from ipsreview.review.summary import Summary

TICKED, UNTICKED = "☒", "☐"
SUMMARY, ITEMS = "Summary", "Items"
CHOSEN, CONTINUED = "Chosen", "continued"
NOT_STATED, NOT_WRITTEN = "Not stated", "Nothing is written here."
TEAM_SIZE = "IPS specialists on the team"
NOT_COUNTED = "–"
NOT_RATED_SIGN = "not_rated"


@dataclass(frozen=True, slots=True)
class Rating:
    """How a rating is told: in words, by a sign and by a colour."""

    words: str
    sign: str
    colour: str


def rating_of(form: Form, rating: str | None) -> Rating:
    """Return how an item's rating is told."""
    if rating is None:
        return Rating("Not rated", NOT_RATED_SIGN, QUIET)
    if rating == NOT_APPLICABLE:
        return Rating("Not applicable", NOT_APPLICABLE, QUIET)
    return level_rating(form.level(rating))


def level_rating(level: Level) -> Rating:
    """Return how a level is told."""
    return Rating(level.label, level.sign, RATING_COLOURS.get(level.sign, QUIET))


def counts_sentence(form: Form, counts: Summary) -> str:
    """Return the counts in one sentence, which adds up to the number of items."""
    parts = [f"{counts.levels[level.key]} {level.label}" for level in form.levels]
    items = f"{counts.total} item{'' if counts.total == 1 else 's'}"
    return f"{items} in all: {', '.join(parts)}, {counts.not_applicable} Not applicable and {counts.unrated} Not rated."
