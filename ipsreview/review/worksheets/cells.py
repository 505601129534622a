"""The cells of a worksheet: what is kept of a typed text, and what it says. Of two dates only the days between are kept."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from ipsreview.form import Column, ColumnType
from ipsreview.messages import Message, message
from ipsreview.review.acts import RuleBrokenError
from ipsreview.review.text import clean_line
from ipsreview.review.worksheets.intervals import days_between, names_a_day

YES, NO, NOT_ASKED = "yes", "no", "–"
"""What is kept of yes, of no, and of “the question does not apply”."""

LONGEST_CELL = 200
LARGEST_NUMBER = 99_999
_LARGEST_PERCENT = 100
_MOST_DAYS = 3660

_WORDS = {
    YES: "yes y true 1 x ja j sí si oui o wahr vrai verdadero ✓ ✔ ✅ ☑ ☒",
    NO: "no n false 0 nein non falsch faux falso ✗ ✘ ❌ ☐",
    NOT_ASKED: "– - — − n/a na n.a. n.a",
}
_MEANINGS = MappingProxyType({word: kept for kept, words in _WORDS.items() for word in words.split()} | {"not applicable": NOT_ASKED})
_SPACES = re.compile(r"(?<=\d)[ '’](?=\d{3}(?!\d))")
_UNIT = re.compile(r"\s*(?:h|hrs?|hours?|d|days?|std\.?|tage?)\.?$", re.IGNORECASE)
_PLAIN = re.compile(r"[-−]?\d{1,15}(?:[.,]\d{1,15})?|[-−]?[.,]\d{1,15}", re.ASCII)
_THOUSANDS = re.compile(r"[-−]?\d{1,3}(?:(?:\.\d{3})+,|(?:,\d{3})+\.)\d{1,15}", re.ASCII)
_TWO_WAYS = re.compile(r"[-−]?[1-9]\d{0,2},\d{3}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell says: its value, or why it has none that can be used. A blank cell has neither.

    A number is a Decimal or an int, yes and no are truth values, and “–” stands for itself.
    """

    value: Decimal | int | bool | str | None = None
    problem: Message | None = None


BLANK = Cell()


def kept(column: Column, text: str) -> str:
    """Return what is kept of a text that was typed or pasted into a cell of `column`.

    Raise RuleBrokenError for a text that may not be kept: one that is too long, and one that names a day, wherever it is
    typed or pasted by mistake. Keeping what is kept already changes nothing.
    """
    line = clean_line(text).strip()
    if len(line) > LONGEST_CELL:
        raise RuleBrokenError(message("The text is too long for a cell; write at most {most} characters.", most=LONGEST_CELL))
    if column.type is ColumnType.DAYS:
        return _kept_days(line)
    if column.type is not ColumnType.TEXT and _number(line) is None and names_a_day(line):
        raise RuleBrokenError(message("This looks like a date, and dates are not kept; write what the column asks for."))
    return _MEANINGS.get(_folded(line), line) if column.type is ColumnType.YES_NO else line


def read(column: Column, text: str) -> Cell:
    """Return what a cell of `column` says; whatever the text is, nothing is raised."""
    line = clean_line(text).strip()
    return _READERS[column.type](line) if line else BLANK


def _kept_days(line: str) -> str:
    if not line or (_number(line) is not None and not names_a_day(line)):
        return line
    days = days_between(line)
    if days is not None:
        return str(days)
    if names_a_day(line):
        text = "A date is not kept; write the number of days, or both dates with the months in letters, such as 3 May 2026 to 9 June 2026."
        raise RuleBrokenError(message(text))
    return line


def _read_text(line: str) -> Cell:
    return Cell(line)


def _read_yes_no(line: str) -> Cell:
    meaning = _MEANINGS.get(_folded(line))
    if meaning is None:
        return Cell(problem=message("This is neither yes nor no; write yes, no, or – where it does not apply."))
    return Cell(NOT_ASKED if meaning == NOT_ASKED else meaning == YES)


def _read_number(line: str) -> Cell:
    number = _number(line)
    if number is None:
        return Cell(problem=_unreadable(line))
    if number < 0:
        return Cell(problem=message("This number is below 0; correct it."))
    if number > LARGEST_NUMBER:
        return Cell(problem=message("This number is too large; write one up to {most}.", most=LARGEST_NUMBER))
    return Cell(number)


def _read_whole(line: str) -> Cell:
    cell = _read_number(line)
    if cell.problem or not isinstance(cell.value, Decimal):
        return cell
    if cell.value != cell.value.to_integral_value():
        return Cell(problem=message("This has to be a whole number."))
    return Cell(int(cell.value))


def _read_percent(line: str) -> Cell:
    cell = _read_number(line.rstrip("%％ "))
    if isinstance(cell.value, Decimal) and cell.value > _LARGEST_PERCENT:
        return Cell(problem=message("A share is between 0 and 100 %; correct it."))
    return cell


def _read_days(line: str) -> Cell:
    number = _number(line)
    if number is not None and number < 0:
        return Cell(problem=message("The contact is before the first appointment; ask, and correct the days."))
    cell = _read_whole(line)
    if isinstance(cell.value, int) and cell.value > _MOST_DAYS:
        return Cell(problem=message("These are more than ten years; correct the days."))
    return cell


_READERS: Mapping[ColumnType, Callable[[str], Cell]] = MappingProxyType(
    {
        ColumnType.TEXT: _read_text,
        ColumnType.YES_NO: _read_yes_no,
        ColumnType.NUMBER: _read_number,
        ColumnType.WHOLE: _read_whole,
        ColumnType.PERCENT: _read_percent,
        ColumnType.DAYS: _read_days,
    }
)


def _folded(line: str) -> str:
    return " ".join(line.replace("\ufe0f", "").casefold().split())


def _number(line: str) -> Decimal | None:
    """Read a number with a decimal comma or point and with thousands set off; None where it is none, or reads two ways."""
    plain = _SPACES.sub("", _UNIT.sub("", _spaced(line)))
    if _TWO_WAYS.fullmatch(plain):
        return None
    if _THOUSANDS.fullmatch(plain):
        first = ".," if plain.find(".") < plain.find(",") else ",."
        plain = plain.replace(first[0], "").replace(first[1], ".")
    elif not _PLAIN.fullmatch(plain):
        return None
    return Decimal(plain.replace(",", ".").replace("−", "-"))


def _unreadable(line: str) -> Message:
    if _TWO_WAYS.fullmatch(_SPACES.sub("", _UNIT.sub("", _spaced(line)))):
        return message("This reads two ways; write it without the comma, or with a point for decimals.")
    return message("This is no number; write it in digits.")


def _spaced(line: str) -> str:
    """Return the text with every kind of space and digit in its plain form."""
    return " ".join(unicodedata.normalize("NFKC", line).split())
