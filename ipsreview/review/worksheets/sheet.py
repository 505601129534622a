"""A filled worksheet with its cells read, and what a computation finds in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType

from ipsreview.form import Column, Form, Item, RowsOf, Worksheet
from ipsreview.messages import Message, Words, message
from ipsreview.review.working import Policy, WorksheetAnswer
from ipsreview.review.worksheets.cells import NOT_ASKED, read

Value = Fraction | bool | str
"""A number, yes or no, or a text; “–” where the question does not apply."""

Values = Mapping[str, Value]
"""The values of a row, or the facts, by column; what is blank or cannot be read is not there."""

NO_VALUES: Values = MappingProxyType({})

LEAST_SPECIALISTS, LEAST_RECORDS = 3, 5
"""Fewer than these are few data (DOMAIN, G7)."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A worksheet as it is computed: `labels` are the names of the item's levels, best first."""

    worksheet: Worksheet
    rows: tuple[Values, ...]
    facts: Values
    policy: Policy
    labels: tuple[Words, ...]
    unreadable: int = 0

    def threshold(self, key: str) -> Fraction:
        """Return the house threshold `key`, which every worksheet of the kind has."""
        return Fraction((self.worksheet.thresholds or {})[key])

    def few(self, count: int) -> bool:
        """Say whether so many rows are few data."""
        return count < {RowsOf.SPECIALISTS: LEAST_SPECIALISTS, RowsOf.RECORDS: LEAST_RECORDS, RowsOf.TEAM: 0}[self.worksheet.rows]

    def name(self, place: int) -> str:
        """Return the code of the row at `place`, counted from 0: S1 or P1. Rows never have a name (DOMAIN, G12)."""
        return f"{'S' if self.worksheet.rows is RowsOf.SPECIALISTS else 'P'}{place + 1}"

    def names(self, places: Iterable[int]) -> str:
        """Return the codes of several rows as one text."""
        return ", ".join(self.name(place) for place in places)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a computation finds among the cells that are filled in; levels are places in the form's order, 0 the best.

    `nearest` and `literal` are the levels with the figure rounded and as it is. `unknown` of `total` rows could not be
    used. `arithmetic` leads to the level and `reason` says why there is none. `open_end` says that the figure is only a
    lower bound, so that the level may be lower; `points` that the item is a judgement and nothing is suggested;
    `unsettled` that what is blank could change the level, where the computation itself finds that; `rounds` that the figure
    is rounded before it is held against limits.
    """

    arithmetic: tuple[Message, ...] = ()
    value: Fraction | None = None
    nearest: int | None = None
    literal: int | None = None
    amber: bool = False
    unknown: int = 0
    total: int = 0
    few_data: bool = False
    row_levels: tuple[int | None, ...] = ()
    findings: frozenset[str] = frozenset()
    remarks: tuple[Message, ...] = ()
    reason: Message | None = None
    open_end: bool = False
    points: bool = False
    unsettled: bool = False
    not_applicable: bool = False
    rounds: bool = False


def open_sheet(form: Form, item: Item, worksheet: Worksheet, answer: WorksheetAnswer, policy: Policy) -> Sheet:
    """Return what was filled into a worksheet with all of its cells read."""
    rows = tuple(_values(worksheet.columns, row) for row in answer.rows)
    facts = _values(worksheet.facts, answer.facts)
    typed = sum(bool(text.strip()) for cells in (*answer.rows, answer.facts) for text in cells.values())
    labels = tuple(form.level(anchor.level).label for anchor in item.anchors)
    return Sheet(worksheet, rows, facts, policy, labels, typed - sum(map(len, (*rows, facts))))


def number(values: Values, key: str) -> Fraction | None:
    """Return the number in the column `key`; None where there is none."""
    value = values.get(key)
    return value if isinstance(value, Fraction) else None


def yes(values: Values, key: str) -> bool:
    """Say whether the column `key` says yes."""
    return values.get(key) is True


def no(values: Values, key: str) -> bool:
    """Say whether the column `key` says no."""
    return values.get(key) is False


def asked(values: Values, keys: Iterable[str]) -> list[str]:
    """Return those of the columns `keys` whose question applies."""
    return [key for key in keys if values.get(key) != NOT_ASKED]


def with_blanks(values: Values, guesses: Values) -> Values:
    """Return a row with a guess in each of its blanks."""
    return {**guesses, **values}


def unknown_remark(count: int) -> tuple[Message, ...]:
    """Return the remark that cells could not be read, where there are some."""
    return (message("{count} of the cells cannot be read and count as not known.", count=count),) if count else ()


def _values(columns: Sequence[Column], cells: Mapping[str, str]) -> Values:
    found = {column.key: read(column, cells.get(column.key, "")).value for column in columns}
    return MappingProxyType({key: _exact(value) for key, value in found.items() if value is not None})


def _exact(value: Decimal | int | bool | str) -> Value:
    return value if isinstance(value, bool | str) else Fraction(value)
