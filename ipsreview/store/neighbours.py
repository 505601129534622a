"""What other reviews of the file say about the one at hand, within one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, Connection, Select, Text, and_, bindparam, func, or_, select
from sqlalchemy import text as sql

from ipsreview.store.folding import order_key
from ipsreview.store.tables import ANSWER, VERSION
from ipsreview.store.values import State, StoredReview

if TYPE_CHECKING:
    from ipsreview.store.reading import Reading

LEAST_SAME = 30
"""The fewest characters of a text that is told when two agencies have it; shorter ones are alike by chance."""

_BLOCK = 500
_INDEXED = sql(
    "answer.kind IN ('other', 'comment', 'evidence') AND length(answer.value) >= 30 AND substr(answer.value, 1, 60) IN :beginnings"
).bindparams(bindparam("beginnings", type_=Text, expanding=True))
"""What the index `reported_text` holds, in its own words: SQLite uses it for no others."""


class NeighboursReading:
    """The other reviews as one transaction sees them."""

    def __init__(self, connection: Connection, reading: Reading) -> None:
        self._connection = connection
        self._reading = reading

    def earlier_visits(self, stored: StoredReview) -> tuple[StoredReview, ...]:
        """Return the finished reviews of the same agency from before this one, the newest first."""
        agency = order_key(stored.review.cover.agency)
        if agency is None:
            return ()
        rows = self._connection.execute(_finished_of(agency, stored))
        return tuple(self._reading.load(row.review, row.number) for row in rows.all())

    def other_agencies(self, agency: str) -> tuple[str, ...]:
        """Return the names of all agencies but this one, each once, in the order of the alphabet."""
        query = select(func.min(VERSION.c.agency)).where(VERSION.c.listed, _of_others(agency)).group_by(VERSION.c.agency_order)
        return tuple(self._connection.execute(query.order_by(VERSION.c.agency_order)).scalars())

    def same_texts(self, texts: Iterable[str], agency: str) -> Mapping[str, str]:
        """Return which of the texts another agency's report has, with that agency's name."""
        wanted = [text for text in dict.fromkeys(texts) if len(text) >= LEAST_SAME]
        found: dict[str, str] = {}
        for start in range(0, len(wanted), _BLOCK):
            rows = self._connection.execute(written_by_others(wanted[start : start + _BLOCK], agency))
            found.update({row[0]: row[1] for row in rows})
        return MappingProxyType(found)


def _finished_of(agency: str, stored: StoredReview) -> Select[int, int]:
    """Return the query for the last finished version of each earlier review; the newest version says which agency a review is of."""
    listed, finished = VERSION.alias(), VERSION.alias()
    last = select(func.max(finished.c.number)).where(finished.c.review == listed.c.review, finished.c.state == State.FINISHED.value)
    query = select(VERSION.c.review, VERSION.c.number).join(listed, listed.c.review == VERSION.c.review)
    query = query.where(listed.c.listed, listed.c.agency_order == agency, listed.c.review != stored.id, VERSION.c.number == last.scalar_subquery())
    if stored.review.cover.date:
        query = query.where(or_(VERSION.c.visited_on.is_(None), VERSION.c.visited_on < stored.review.cover.date.isoformat()))
    return query.order_by(VERSION.c.visited_on.desc().nulls_last(), VERSION.c.finished_at.desc())


def written_by_others(texts: Sequence[str], agency: str) -> Select[str, str]:
    """Return the query for each of the texts that another agency's listed review reports, and that agency."""
    query = select(ANSWER.c.value, func.min(VERSION.c.agency)).join(VERSION, VERSION.c.id == ANSWER.c.version)
    indexed = _INDEXED.bindparams(beginnings=sorted({text[:60] for text in texts}))
    query = query.where(indexed, ANSWER.c.value.in_(texts), VERSION.c.listed, _of_others(agency))
    return query.group_by(ANSWER.c.value)


def _of_others(agency: str) -> ColumnElement[bool]:
    return and_(VERSION.c.agency_order.is_not(None), VERSION.c.agency_order.is_distinct_from(order_key(agency)))
