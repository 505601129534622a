"""What a start shows: the lines of the library, and where the trainer was last, within one transaction.

It asks SQLite in its own words, for SQLAlchemy would have to be imported before the first line is painted.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence

from ipsreview.store.answer_keys import AnswerKind
from ipsreview.store.connecting import DriverConnection
from ipsreview.store.folding import search_words
from ipsreview.store.forms import KnownForms
from ipsreview.store.places import Places
from ipsreview.store.unreadable import day_if_any, moment, state
from ipsreview.store.values import LibraryQuery, ReviewRow, SortKey, State

_SORTED_BY = {
    SortKey.AGENCY: "agency_order",
    SortKey.DATE: "visited_on",
    SortKey.TRAINER: "trainer_order",
    SortKey.STATE: "state",
    SortKey.RATED: "rated",
    SortKey.CHANGED: "changed_at",
}

_COUNTS = "SELECT state, count(*) FROM version WHERE listed = 1 GROUP BY state"

_LINES = """
SELECT version.id, version.review, version.number, version.state, agency, visited_on, trainer, changed_at, form, form_id, form_version
FROM json_each(?) AS wanted
CROSS JOIN version ON version.review = wanted.value AND version.listed = 1
CROSS JOIN form ON form.id = version.form
ORDER BY wanted.key
"""
"""In the order in which they are asked for, whatever SQLite would choose."""

_RATINGS = """
SELECT answer.version, answer.item, answer.value
FROM json_each(?) AS wanted
CROSS JOIN answer ON answer.version = wanted.value AND answer.kind = ?
"""


class Listing:
    """The library's lines as one transaction sees them."""

    def __init__(self, connection: DriverConnection, forms: KnownForms) -> None:
        self._connection = connection
        self._forms = forms
        self.places = Places(connection)

    def counts(self) -> dict[State, int]:
        """Return how many reviews there are in each state."""
        found = dict(self._connection.execute(_COUNTS).fetchall())
        return {state: found.get(state.value, 0) for state in State}

    def find_ids(self, query: LibraryQuery) -> list[int]:
        """Return the ids of the reviews the query finds; equals stand in the order in which they were started."""
        words = search_words(query.search)
        wanted = ["listed = 1", *("instr(search, ?) > 0" for _ in words)]
        values = list(words)
        if query.state is not None:
            wanted.append("state = ?")
            values.append(query.state.value)
        direction = "DESC" if query.descending else "ASC"
        order = f"{_SORTED_BY[query.sort]} {direction} NULLS LAST, review {direction}"
        where = " AND ".join(wanted)
        # One row holds them all: 100,000 rows, each taken by itself, would keep the window waiting.
        found = f"SELECT json_group_array(review) FROM (SELECT review FROM version WHERE {where} ORDER BY {order})"  # noqa: S608  the words in it are ours, all that is asked for is bound
        return json.loads(self._connection.execute(found, values).fetchone()[0])

    def rows(self, ids: Sequence[int]) -> list[ReviewRow]:
        """Return the library's lines of these reviews, in this order, without those that are not listed."""
        lines = self._connection.execute(_LINES, (json.dumps(ids),)).fetchall()
        ratings = self._ratings([line[0] for line in lines])
        return [
            ReviewRow(
                id=review,
                version=number,
                state=state(kept),
                agency=agency,
                date=day_if_any(visited_on),
                trainer=trainer,
                ratings=tuple(ratings[version].get(item.number) for item in self._forms.form(form).items),
                form_id=form_id,
                form_version=form_version,
                changed_at=moment(changed_at),
            )
            for version, review, number, kept, agency, visited_on, trainer, changed_at, form, form_id, form_version in lines
        ]

    def _ratings(self, versions: Sequence[int]) -> dict[int, dict[int, str]]:
        ratings: defaultdict[int, dict[int, str]] = defaultdict(dict)
        for version, item, value in self._connection.execute(_RATINGS, (json.dumps(versions), AnswerKind.RATING.value)):
            ratings[version][item] = value
        return ratings
