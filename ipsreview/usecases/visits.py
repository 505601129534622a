"""What other reviews say about the one at hand: earlier visits of its agency, and what must not slip over from another's report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ipsreview.store import Database, StoredReview

__all__ = ["earlier_visits", "last_visit", "other_agencies", "same_texts"]


def earlier_visits(database: Database, stored: StoredReview) -> tuple[StoredReview, ...]:
    """Return the finished reviews of the same agency that were visited before this one or have no date, the newest first."""
    return database.earlier_visits(stored)


def last_visit(database: Database, stored: StoredReview) -> StoredReview | None:
    """Return the finished review of the agency that was visited last before this one; None where there is none."""
    return next(iter(database.earlier_visits(stored)), None)


def other_agencies(database: Database, agency: str) -> tuple[str, ...]:
    """Return the names of all agencies in the library but this one."""
    return database.other_agencies(agency)


def same_texts(database: Database, texts: Iterable[str], agency: str) -> Mapping[str, str]:
    """Return which of the texts stand, to the letter, in a report of another agency, with the name of that agency."""
    return database.same_texts(texts, agency)
