"""What may be collected beside an item: its worksheet, and the sources that notes come from. None of it is printed on the form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from ipsreview.messages import Words


class ColumnType(StrEnum):
    """What a cell of a worksheet holds.

    `NUMBER` may have decimals; neither it nor `WHOLE` is ever negative. `PERCENT` is between 0 and 100. `YES_NO` is yes,
    no, or “–” where the question does not apply. `DAYS` is a whole number of days, or two dates, of which only the days
    between them are kept (DOMAIN, section 6.1).
    """

    TEXT = "text"
    WHOLE = "whole"
    NUMBER = "number"
    PERCENT = "percent"
    YES_NO = "yes_no"
    DAYS = "days"


class RowsOf(StrEnum):
    """What the rows of a worksheet are: the team's specialists (S1 …), records looked at (P1 …), or one row for the team."""

    SPECIALISTS = "specialists"
    RECORDS = "records"
    TEAM = "team"


@dataclass(frozen=True, slots=True)
class Column:
    """One input of a worksheet. A blank cell of a `from_roster` column takes the specialist's weekly hours from the team's list."""

    key: str
    label: Words
    type: ColumnType
    from_roster: bool = False


@dataclass(frozen=True, slots=True)
class Worksheet:
    """An item's table of inputs with the computation `kind` that suggests a level, or only points to one.

    `facts` are single inputs beside the table. `limits` are the printed limits between the levels, best level first;
    `thresholds` the numbers that are our own house rules, and `house_rules` says each of them in a sentence.
    """

    kind: str
    question: Words
    rows: RowsOf
    columns: tuple[Column, ...]
    facts: tuple[Column, ...] = ()
    limits: tuple[int, ...] = ()
    thresholds: Mapping[str, Decimal] | None = field(default=None, hash=False)  # a mapping has no hash, and a form needs one
    house_rules: tuple[Words, ...] = ()

    def column(self, key: str) -> Column:
        """Return the column or the fact `key`; raise KeyError where there is none such."""
        for column in (*self.columns, *self.facts):
            if column.key == key:
                return column
        raise KeyError(key)


@dataclass(frozen=True, slots=True)
class Source:
    """Where evidence comes from: someone who is met (`person`), or something that is looked at.

    `items` are the items that the source usually feeds; `each_specialist` says that notes name one of S1 … Sn.
    `wording` has the gap `{text}`: how a note from here is put into a report without naming anybody.
    """

    key: str
    label: Words
    items: tuple[int, ...]
    wording: str
    person: bool = False
    each_specialist: bool = False
