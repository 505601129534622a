"""Earlier visits of the same agency."""

from __future__ import annotations

from ipsreview.store import Database, StoredReview

__all__ = ["earlier_visits", "last_visit"]


def earlier_visits(database: Database, stored: StoredReview) -> tuple[StoredReview, ...]:
    """Return the finished reviews of the same agency that were visited before this one or have no date, the newest first."""
    return database.earlier_visits(stored)


def last_visit(database: Database, stored: StoredReview) -> StoredReview | None:
    """Return the finished review of the agency that was visited last before this one; None where there is none."""
    return next(iter(database.earlier_visits(stored)), None)
