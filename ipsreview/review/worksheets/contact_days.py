"""Item 12: the median of days to the first contact, with the people who still wait for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from ipsreview.messages import Message, message
from ipsreview.review.worksheets.levels import Judged, figure, judge, median
from ipsreview.review.worksheets.sheet import Outcome, Sheet, Values, number, with_blanks, yes

_NEVER = Fraction(10**6)


@dataclass(frozen=True, slots=True)
class _People:
    """The days of those with a contact, of those who wait long enough to count, and how many do not count."""

    reached: tuple[Fraction, ...]
    waiting: tuple[Fraction, ...]
    short: int
    left_out: int
    unknown: int


def days_to_contact(sheet: Sheet) -> Outcome:
    """Take the median with the people still waiting, whose days so far are a lower bound; show it without them."""
    people = _people(sheet)
    total = len(people.reached) + len(people.waiting) + people.unknown
    if not people.reached and not people.waiting:
        return Outcome(unknown=people.unknown, total=total, reason=message("Nobody's days are filled in who counts: no suggestion."))
    value, at_least = _median_with_waiting(people)
    judged = _judged(sheet, value)
    level, last = judged.by(sheet.policy), len(sheet.labels) - 1
    reached = _judged(sheet, median(people.reached)) if people.reached else None
    open_end = at_least and level < last
    return Outcome(
        arithmetic=(_arithmetic(people, value, at_least=at_least),),
        value=value,
        nearest=judged.nearest,
        literal=judged.literal,
        amber=judged.between or open_end or (reached is not None and reached.by(sheet.policy) != level),
        unknown=people.unknown,
        total=total,
        few_data=sheet.few(len(people.reached) + len(people.waiting)),
        findings=_findings(people, level),
        remarks=_remarks(sheet, people, reached),
        open_end=open_end,
        rounds=True,
    )


def days_blanks(row: Values, *, best: bool) -> Values:
    """Take a contact that is not known as made on the first day, or never."""
    return with_blanks(row, {"days": Fraction(0) if best else _NEVER})


def _people(sheet: Sheet) -> _People:
    counted = [row for row in sheet.rows if not yes(row, "left_out")]
    known = [(days, yes(row, "waiting")) for row in counted if (days := number(row, "days")) is not None]
    long = sheet.threshold("waiting_from")
    return _People(
        reached=tuple(days for days, waits in known if not waits),
        waiting=tuple(days for days, waits in known if waits and days >= long),
        short=sum(waits and days < long for days, waits in known),
        left_out=len(sheet.rows) - len(counted),
        unknown=len(counted) - len(known),
    )


def _median_with_waiting(people: _People) -> tuple[Fraction, bool]:
    """Return the median of all, and whether it is only a lower bound.

    It is one as soon as anybody who waits stands at the middle or before it: that contact may come behind the middle.
    """
    everybody = sorted([(days, False) for days in people.reached] + [(days, True) for days in people.waiting])
    at_least = any(waits for _, waits in everybody[: len(everybody) // 2 + 1])
    return median([days for days, _ in everybody]), at_least


def _judged(sheet: Sheet, days: Fraction) -> Judged:
    return judge(days, sheet.worksheet.limits, ascending=True)


def _arithmetic(people: _People, value: Fraction, *, at_least: bool) -> Message:
    numbers = {"count": len(people.reached) + len(people.waiting), "waiting": len(people.waiting), "days": figure(value)}
    if at_least:
        return message("Median of {count} people, {waiting} of them still waiting: at least {days} days", **numbers)
    if people.waiting:
        return message("Median of {count} people, {waiting} of them still waiting: {days} days", **numbers)
    return message("Median of {count} people: {days} days", **numbers)


def _findings(people: _People, level: int) -> frozenset[str]:
    found = {"slow": level, "waiting": people.waiting, "not_recorded": people.unknown}
    return frozenset(name for name, so in found.items() if so)


def _remarks(sheet: Sheet, people: _People, reached: Judged | None) -> tuple[Message, ...]:
    remarks: list[Message] = []
    if people.waiting and reached:
        text = "Only those with a contact ({count}): median {days} days, {level}."
        shown = figure(median(people.reached))
        remarks.append(message(text, count=len(people.reached), days=shown, level=sheet.labels[reached.by(sheet.policy)]))
    remarks.extend(_left_out(sheet, people))
    return tuple(remarks)


def _left_out(sheet: Sheet, people: _People) -> Sequence[Message]:
    found: list[Message] = []
    if people.short:
        text = "Waiting for less than {days} days, and left out: {count}."
        found.append(message(text, days=figure(sheet.threshold("waiting_from")), count=people.short))
    if people.left_out:
        found.append(message("Left out as marked: {count}.", count=people.left_out))
    return found
