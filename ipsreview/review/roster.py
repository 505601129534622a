"""What the team's list says: hours and months as people type them, and the team as full-time posts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from ipsreview.messages import Message, message
from ipsreview.review.dates import read_date
from ipsreview.review.working import Specialist

FULL_TIME_HOURS = Decimal(40)
"""The weekly hours of a full-time post (DOMAIN, decision 5)."""

MOST_HOURS = Decimal(80)
"""The most hours a week that a specialist can have."""

_ENGLISH = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
_HOURS = re.compile(r"(\d{1,4}(?:[.,]\d{1,2})?)\s*(?:h|hrs?|hours?)?\.?", re.IGNORECASE)
_BETWEEN = r"\s*[-./,\s]\s*"
_MONTH_FIRST = re.compile(rf"(?P<month>\d{{1,2}}|[^\W\d_]{{3,}}\.?){_BETWEEN}(?P<year>\d{{4}})")
_YEAR_FIRST = re.compile(rf"(?P<year>\d{{4}}){_BETWEEN}(?P<month>\d{{1,2}}|[^\W\d_]{{3,}}\.?)")
_EARLIEST, _LATEST = 1950, 2099


@dataclass(frozen=True, slots=True)
class ReadHours:
    """The weekly hours that a text says, or why none are taken; a blank text says none and is no problem."""

    hours: Decimal | None
    why: Message | None = None


@dataclass(frozen=True, slots=True)
class ReadMonth:
    """The month that a text names, as YYYY-MM, or why none is taken; a blank text names none and is no problem."""

    month: str
    why: Message | None = None


def read_hours(text: str) -> ReadHours:
    """Read hours a week, with a decimal comma or point, and with or without their unit."""
    text = " ".join(text.split())
    if not text:
        return ReadHours(None)
    match = _HOURS.fullmatch(text)
    if match is None:
        return ReadHours(None, message("“{text}” is no number of hours a week; write it like 40 or 37.5.", text=text))
    hours = Decimal(match[1].replace(",", "."))
    problem = hours_out_of_range(hours)
    return ReadHours(None, problem) if problem else ReadHours(hours)


def hours_out_of_range(hours: Decimal) -> Message | None:
    """Say what is wrong with weekly hours that nobody can have."""
    if 0 < hours <= MOST_HOURS:
        return None
    return message("{hours} hours a week is out of range; write more than 0, up to {most}.", hours=hours, most=MOST_HOURS)


def read_month(text: str, names: Sequence[str] = ()) -> ReadMonth:
    """Read a month with its year, such as 3/2025, March 2025 or 2025-03; of a whole date, its month.

    `names` are the names of the twelve months in the language of the screen, beside the English ones. A year of two
    digits is not taken: 3/25 may be a day.
    """
    text = " ".join(text.split())
    if not text:
        return ReadMonth("")
    day = read_date(text).day
    year, month = (day.year, day.month) if day else _named(text, names)
    if not 1 <= month <= 12:
        return ReadMonth("", message("“{text}” is no month with its year; write it like March 2025 or 3/2025.", text=text))
    if not _EARLIEST <= year <= _LATEST:
        return ReadMonth("", message("Nobody on a team starts in {year}; mend the year.", year=year))
    return ReadMonth(f"{year}-{month:02}")


def _named(text: str, names: Sequence[str]) -> tuple[int, int]:
    """Return the year and the month that a text names; the month is 0 where it names none."""
    match = _MONTH_FIRST.fullmatch(text) or _YEAR_FIRST.fullmatch(text)
    if match is None:
        return 0, 0
    word = match["month"].rstrip(".").casefold()
    return int(match["year"]), int(word) if word.isdecimal() else _month_called(word, names)


def _month_called(word: str, names: Sequence[str]) -> int:
    """Return the number of the month whose name begins like this; 0 where none or more than one does."""
    for language in (_ENGLISH, tuple(name.casefold() for name in names)):
        found = [number for number, name in enumerate(language, 1) if name.startswith(word)]
        if len(found) == 1:
            return found[0]
    return 0


def full_time_posts(roster: Sequence[Specialist]) -> Decimal:
    """Return the full-time equivalent of the hours that are known, rounded to two places for the eye; computations take the hours."""
    return (known_hours(roster) / FULL_TIME_HOURS).quantize(Decimal("0.01"), ROUND_HALF_UP)


def known_hours(roster: Sequence[Specialist]) -> Decimal:
    """Return the sum of the hours that are known."""
    return sum((one.weekly_hours for one in roster if one.weekly_hours is not None), Decimal())


def without_hours(roster: Sequence[Specialist]) -> tuple[int, ...]:
    """Return the numbers of the specialists whose hours are not known."""
    return tuple(number for number, one in enumerate(roster, 1) if one.weekly_hours is None)
