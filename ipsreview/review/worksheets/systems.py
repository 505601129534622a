"""Item 6: the months of contact with other systems."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from ipsreview.messages import Message, message
from ipsreview.review.worksheets.levels import figure
from ipsreview.review.worksheets.rollup import settled_row
from ipsreview.review.worksheets.sheet import Outcome, Sheet, Values, number, with_blanks, yes

_MANY = Fraction(10**6)
_IN_PERSON, _MONTHLY, _MINIMAL, _NONE = range(4)


def months_of_contact(sheet: Sheet) -> Outcome:
    """Rate the contact with the system that serves most of the people; the others are shown."""
    if yes(sheet.facts, "no_other_system"):
        return Outcome(arithmetic=(message("There is no other system here"),), not_applicable=True)
    levels = [settled_row(_possible(row), lambda filled: _system_level(sheet, filled), months_blanks) for row in sheet.rows]
    known = [place for place, level in enumerate(levels) if level is not None]
    doubts = _doubts(sheet)
    if not known:
        reason = message("No system's months are filled in: no suggestion.")
        return Outcome(unknown=len(levels), total=len(levels), reason=reason, remarks=doubts)
    rated = _rated(sheet, known)
    chosen = max(rated, key=lambda place: (levels[place] or 0, *_least_contact(sheet.rows[place])))
    level, months = levels[chosen] or 0, _months(sheet.rows[chosen])
    differ = len({levels[place] for place in rated}) > 1
    return Outcome(
        arithmetic=(_arithmetic(sheet, sheet.rows[chosen]),),
        value=months,
        nearest=level,
        literal=level,
        amber=differ or sheet.threshold("between") <= months < sheet.threshold("monthly"),
        unknown=len(levels) - len(known),
        total=len(levels),
        row_levels=tuple(levels),
        findings=_findings(level),
        remarks=(*_other_systems(sheet, levels, [place for place in known if place != chosen]), *doubts),
        unsettled=differ and any("people" not in sheet.rows[place] for place in known),
    )


def months_blanks(row: Values, *, best: bool) -> Values:
    """Fill blank months with contact in each of them, or in none; where nobody says how many people, it is the most."""
    row = _possible(row)
    months = number(row, "months")
    in_person = _MANY if months is None else months
    guesses = {"people": _MANY, "months": _MANY if best else Fraction(0), "months_in_person": in_person if best else Fraction(0)}
    return with_blanks(row, guesses)


def _possible(row: Values) -> Values:
    """Return a row without months that cannot be: more in person than in all."""
    return {key: value for key, value in row.items() if key == "people" or not _impossible(row)}


def _impossible(row: Values) -> bool:
    months, in_person = number(row, "months"), number(row, "months_in_person")
    return months is not None and in_person is not None and in_person > months


def _rated(sheet: Sheet, known: Sequence[int]) -> Sequence[int]:
    """Return the systems that could serve most of the people."""
    people = {place: number(sheet.rows[place], "people") for place in known}
    most = max((count for count in people.values() if count is not None), default=None)
    return [place for place, count in people.items() if most is None or count == most or None in people.values()]


def _months(row: Values) -> Fraction:
    return max(number(row, "months") or Fraction(0), number(row, "months_in_person") or Fraction(0))


def _least_contact(row: Values) -> tuple[Fraction, Fraction]:
    """Return what puts the systems with the least contact last, so that their order in the table does not matter."""
    return -_months(row), -(number(row, "months_in_person") or Fraction(0))


def _system_level(sheet: Sheet, row: Values) -> int:
    monthly = sheet.threshold("monthly")
    if (number(row, "months_in_person") or 0) >= monthly:
        return _IN_PERSON
    if _months(row) >= monthly:
        return _MONTHLY
    return _MINIMAL if _months(row) else _NONE


def _arithmetic(sheet: Sheet, row: Values) -> Message:
    text = "Contact in {months} of {all} months, in person in {in_person}"
    in_person = figure(number(row, "months_in_person") or Fraction(0))
    return message(text, months=figure(_months(row)), all=figure(sheet.threshold("months")), in_person=in_person)


def _findings(level: int) -> frozenset[str]:
    found = {"no_contact": level == _NONE, "not_monthly": level >= _MINIMAL, "not_in_person": level >= _MONTHLY}
    return frozenset(name for name, so in found.items() if so)


def _other_systems(sheet: Sheet, levels: Sequence[int | None], others: Sequence[int]) -> tuple[Message, ...]:
    if not others:
        return ()
    told = ", ".join(sheet.labels[level] for level in sorted(levels[place] or 0 for place in others))
    return (message("Other systems: {levels}.", levels=told),)


def _doubts(sheet: Sheet) -> tuple[Message, ...]:
    impossible = [place for place, row in enumerate(sheet.rows) if _impossible(row)]
    return (message("More months in person than with contact; check {who}.", who=sheet.names(impossible)),) if impossible else ()
