"""The days between two typed dates, which are all that is kept of them (DOMAIN, section 6.1)."""

from __future__ import annotations

import re
from datetime import date

from ipsreview.review.dates import read_date

_MIDNIGHT = re.compile(r"[ T]0?0:00(?::00(?:\.0+)?)?\b")
_BETWEEN = re.compile(r"\s*(?:→|–|—|;|\.\.|,|/|-|\bto\b|\band\b|\buntil\b|\bbis\b|\s)\s*", re.IGNORECASE)
_MOST_PLACES = 24
_DAY_LIKE = re.compile(
    r"\d+\s*[-./]\s*\d+\s*[-./]|\d{5,}|(?<!\d)\d{1,2}\s*/\s*\d|\d{4}\s*-\s*\d"
    r"|\d.*(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)"
    r"|(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez).*\d",
    re.IGNORECASE,
)


def days_between(text: str) -> int | None:
    """Return the days from the first date of a text to the second; None where it does not hold just two dates.

    Negative where the second is earlier. Dates that read two ways count only where every reading is the same.
    """
    line = _MIDNIGHT.sub("", text)
    found: set[int] = set()
    for split in list(_BETWEEN.finditer(line))[:_MOST_PLACES]:
        first, second = day_of(line[: split.start()]), day_of(line[split.end() :])
        if first and second:
            found.add((second - first).days)
    return found.pop() if len(found) == 1 else None


def day_of(text: str) -> date | None:
    """Return the day that a text names and nothing else."""
    return read_date(_MIDNIGHT.sub("", text)).day if any(char.isdigit() for char in text) else None


def names_a_day(text: str) -> bool:
    """Say whether a text could name a day: better one too many than a date that is kept."""
    return bool(_DAY_LIKE.search(text))
