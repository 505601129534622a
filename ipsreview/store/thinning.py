"""Which backups are kept as time goes by: a rule over moments alone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

ALL_WITHIN = timedelta(days=2)
"""Of this time back from now every backup is kept."""

NEWEST_OF_EACH: tuple[tuple[str, timedelta | None], ...] = (
    ("%Y-%m-%d %H", timedelta(days=7)),
    ("%Y-%m-%d", timedelta(days=31)),
    ("%G week %V", timedelta(days=182)),
    ("%Y-%m", None),
)
"""The newest of each hour, day, week and month is kept, and for how long; that of a month for ever. Hours and days are those of UTC."""


def kept(moments: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Return the moments whose backups are kept at `now`; all have to be in UTC.

    Thinning often comes to the same as thinning once, and one month never loses its last. What seems to lie ahead, as after
    a clock was set back, is kept.
    """
    all_moments = frozenset(moments)
    found = {moment for moment in all_moments if now - moment <= ALL_WITHIN}
    for period, time in NEWEST_OF_EACH:
        found |= {moment for moment in _newest_of_each(period, all_moments) if time is None or now - moment <= time}
    return frozenset(found)


def _newest_of_each(period: str, moments: Iterable[datetime]) -> Iterable[datetime]:
    return {moment.strftime(period): moment for moment in sorted(moments)}.values()
