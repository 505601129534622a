"""Where the trainer was last, within one transaction."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select

from ipsreview.store.tables import PLACE, REVIEW
from ipsreview.store.values import LastPlace


class Places:
    """The one place that is remembered."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def last(self) -> LastPlace | None:
        """Return the place, unless its review is deleted meanwhile."""
        query = select(PLACE.c.review, PLACE.c.step, PLACE.c.field).join(REVIEW, REVIEW.c.id == PLACE.c.review).where(REVIEW.c.deleted_at.is_(None))
        row = self._connection.execute(query).one_or_none()
        return None if row is None else LastPlace(*row)

    def remember(self, place: LastPlace | None) -> None:
        """Remember another place, or none."""
        self._connection.execute(delete(PLACE))
        if place is not None:
            self._connection.execute(insert(PLACE).values(only_one=1, review=place.review, step=place.step, field=place.field))
