"""Dates as people type them. What reads two ways, or names more than one day, is not taken."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from ipsreview.messages import Message, message

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_PRINTED_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
    r"|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4}|['’]?\d{2})"
_WEEKDAY = re.compile(r"^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+(?:the\s+)?", re.IGNORECASE)
_NAMED = (
    re.compile(rf"{_MONTH}\s*(?:the\s+)?{_DAY}(?:\s*[,.]\s*|\s+){_YEAR}", re.IGNORECASE),
    re.compile(rf"(?:the\s+)?{_DAY}\.?(?:\s+of\b)?[-\s]?\s*{_MONTH}\s*[-,\s]?\s*{_YEAR}", re.IGNORECASE),
    re.compile(rf"(?P<year>\d{{4}})[-,\s]+{_MONTH}[-\s]+{_DAY}", re.IGNORECASE),
)
_YEAR_FIRST = re.compile(r"(\d{4})([-./])(\d{1,2})\2(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})\s?([-./])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})")
_TWO_DIGITS_UP_TO = 69  # as POSIX has it: 69 to 99 are of the last century
_RANGE = re.compile(r"\d\s*(?:st|nd|rd|th)?\s*(?:[-–—]|to|and|&|,)\s*(?:[a-z]{3,9}\.?\s+)?\d{1,2}(?:st|nd|rd|th)?\s*[,.]?\s+\d{4}\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ReadDate:
    """The day a text names, or why none is taken."""

    day: date | None
    why: Message | None = None


def printed_date(language: str, day: date) -> str:
    """Return the day as it is printed: “October 5, 2026” in English, 2026-10-05 in languages whose months we do not know."""
    if language.partition("-")[0] != "en":
        return day.isoformat()
    return f"{_PRINTED_MONTHS[day.month - 1]} {day.day}, {day.year:04}"


def read_date(text: str) -> ReadDate:
    """Read the day of a visit; a blank text names none and is no doubt."""
    text = " ".join(text.replace("\u2011", "-").split()).strip(" .,;")
    if not text:
        return ReadDate(None)
    weekday = _WEEKDAY.match(text)
    plain = text[weekday.end() :] if weekday else text
    read = _read(plain)
    if weekday and read.day and _WEEKDAYS[read.day.weekday()] != weekday[0][:3].casefold():
        return ReadDate(None, message("The day of the week does not fit the date."))
    return read


def _read(plain: str) -> ReadDate:
    for pattern in _NAMED:
        match = pattern.fullmatch(plain)
        if match:
            month = _MONTHS.index(match["month"][:3].casefold()) + 1
            return _day(_year(match["year"]), month, int(match["day"]))
    match = _YEAR_FIRST.fullmatch(plain)
    if match:
        return _day(int(match[1]), int(match[3]), int(match[4]))
    match = _NUMBERS.fullmatch(plain)
    if match:
        return _numbers(int(match[1]), int(match[3]), _year(match[4]), dotted=match[2] == ".")
    if _RANGE.search(plain):
        return ReadDate(None, message("It names more than one day."))
    return ReadDate(None, message("It is no date that can be read."))


def _numbers(first: int, second: int, year: int, *, dotted: bool) -> ReadDate:
    """Read two numbers and a year: which is the month is known only where one of them is more than 12, or both are the same."""
    if first > 12 or first == second:
        return _day(year, second, first)
    if second > 12 and not dotted:
        return _day(year, first, second)
    if second > 12:
        return ReadDate(None, message("It is no day of the calendar."))
    return ReadDate(None, message("It reads two ways: the month may come first or second."))


def _year(digits: str) -> int:
    number = int(digits.lstrip("'’"))
    if len(digits.lstrip("'’")) == 4:
        return number
    return 2000 + number if number < _TWO_DIGITS_UP_TO else 1900 + number


def _day(year: int, month: int, day: int) -> ReadDate:
    try:
        return ReadDate(date(year, month, day))
    except ValueError:
        return ReadDate(None, message("It is no day of the calendar."))
