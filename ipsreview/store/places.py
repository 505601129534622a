"""Where the trainer was last, within one transaction."""

from __future__ import annotations

from ipsreview.store.connecting import DriverConnection
from ipsreview.store.values import LastPlace

_LAST = "SELECT place.review, step, field FROM place JOIN review ON review.id = place.review WHERE deleted_at IS NULL"


class Places:
    """The one place that is remembered."""

    def __init__(self, connection: DriverConnection) -> None:
        self._connection = connection

    def last(self) -> LastPlace | None:
        """Return the place, unless its review is deleted meanwhile."""
        row = self._connection.execute(_LAST).fetchone()
        return None if row is None else LastPlace(*row)

    def remember(self, place: LastPlace | None) -> None:
        """Remember another place, or none."""
        self._connection.execute("DELETE FROM place")
        if place is not None:
            new = "INSERT INTO place (only_one, review, step, field) VALUES (1, ?, ?, ?)"
            self._connection.execute(new, (place.review, place.step, place.field))
