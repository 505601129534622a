"""The rows of a worksheet as they are computed: one for each specialist of the team, with hours from the team's list."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from ipsreview.form import Form, RowsOf, Worksheet
from ipsreview.review.values import Review
from ipsreview.review.working import Row, Specialist


def rows_of(form: Form, review: Review, number: int) -> tuple[Row, ...]:
    """Return the rows of an item's worksheet as they are computed; there is none where the item has no worksheet.

    Where the rows are the team's there is one for each specialist, and a blank cell takes the hours of the team's list.
    """
    worksheet = form.item(number).worksheet
    rows = review.working.worksheet(number).rows
    if worksheet is None:
        return ()
    if worksheet.rows is RowsOf.SPECIALISTS:
        rows = (*rows, *[_EMPTY] * (review.team_size - len(rows)))
    return filled_rows(worksheet, rows, review.working.roster)


def filled_rows(worksheet: Worksheet, rows: Sequence[Row], roster: Sequence[Specialist]) -> tuple[Row, ...]:
    """Return rows with the hours of the team's list where a cell for them is blank, and a row for each of the list."""
    if worksheet.rows is not RowsOf.SPECIALISTS:
        return tuple(rows)
    every = (*rows, *[_EMPTY] * (len(roster) - len(rows)))
    keys = [column.key for column in worksheet.columns if column.from_roster]
    return tuple(_filled(row, keys, roster[place]) if place < len(roster) else row for place, row in enumerate(every))


def _filled(row: Row, keys: Sequence[str], specialist: Specialist) -> Row:
    if specialist.weekly_hours is None:
        return row
    hours = format(specialist.weekly_hours, "f")
    return MappingProxyType({**row, **{key: hours for key in keys if not row.get(key, "").strip()}})


_EMPTY: Row = MappingProxyType({})
