"""Items 1 and 2: an average by full-time equivalent, and a mean beside its worst case."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from ipsreview.messages import Message, message
from ipsreview.review.worksheets.levels import Judged, figure, judge
from ipsreview.review.worksheets.sheet import Outcome, Sheet, Values, number, with_blanks

_MANY, _HARDLY, _HOURS_OF_A_WEEK = Fraction(10**6), Fraction(1, 10**6), Fraction(168)

_Used = Sequence[tuple[int, Fraction, Fraction]]
"""The rows that can be used: place, people, hours."""


def pooled_average(sheet: Sheet) -> Outcome:
    """Divide all people by all full-time equivalents; one person more that changes the level makes it borderline."""
    used = _people_and_hours(sheet)
    if not used:
        reason = message("No specialist has both people and hours: no suggestion.")
        return Outcome(unknown=len(sheet.rows), total=len(sheet.rows), reason=reason)
    people, fte = sum((row[1] for row in used), Fraction(0)), sum((row[2] for row in used), Fraction(0)) / _full_time(sheet)
    value = people / fte
    judged, one_more = _judged(sheet, value), _judged(sheet, (people + 1) / fte)
    overloaded = [place for place, count, hours in used if count * _full_time(sheet) / hours > sheet.threshold("overloaded")]
    return Outcome(
        arithmetic=(message("{people} people ÷ {fte} FTE = {value}", people=figure(people), fte=figure(fte), value=figure(value)),),
        value=value,
        nearest=judged.nearest,
        literal=judged.literal,
        amber=judged.between or one_more.by(sheet.policy) != judged.by(sheet.policy),
        unknown=len(sheet.rows) - len(used),
        total=len(sheet.rows),
        few_data=sheet.few(len(used)),
        findings=_caseload_findings(sheet, judged, overloaded),
        remarks=_caseload_remarks(sheet, used, overloaded),
        rounds=True,
    )


def caseload_blanks(row: Values, *, best: bool) -> Values:
    """Fill the blanks of a specialist's row so that the average is as good, or as bad, as it can be."""
    known = {key: value for key, value in row.items() if key != "weekly_hours" or value}
    guesses = {"people": Fraction(0), "weekly_hours": _HOURS_OF_A_WEEK} if best else {"people": _MANY, "weekly_hours": _HARDLY}
    return with_blanks(known, guesses)


def mean_and_worst(sheet: Sheet) -> Outcome:
    """Take the mean of the specialists' hours, and hold the worst beside it."""
    hours = [(place, found) for place, row in enumerate(sheet.rows) if (found := number(row, "other_hours")) is not None]
    if not hours:
        return Outcome(unknown=len(sheet.rows), total=len(sheet.rows), reason=message("No specialist's hours are filled in: no suggestion."))
    total = sum((found for _, found in hours), Fraction(0))
    value, (worst_place, worst) = total / len(hours), max(hours, key=lambda entry: entry[1])
    judged, one_more, lowest = (_within_a_day(sheet, part) for part in (value, (total + 1) / len(hours), worst))
    level = judged.by(sheet.policy)
    text = "{hours} hours ÷ {count} specialists = {value}"
    return Outcome(
        arithmetic=(message(text, hours=figure(total), count=len(hours), value=figure(value)),),
        value=value,
        nearest=judged.nearest,
        literal=judged.literal,
        amber=lowest.by(sheet.policy) > level or one_more.by(sheet.policy) != level,
        unknown=len(sheet.rows) - len(hours),
        total=len(sheet.rows),
        few_data=sheet.few(len(hours)),
        row_levels=tuple(_hours_level(sheet, number(row, "other_hours")) for row in sheet.rows),
        findings=frozenset(name for name, found in (("above_limit", level), ("one_above_limit", lowest.by(sheet.policy))) if found),
        remarks=_hours_remarks(sheet, worst_place, worst, lowest),
        rounds=True,
    )


def hours_blanks(row: Values, *, best: bool) -> Values:
    """Fill the blanks of a specialist's row with no hours, or with all of a week."""
    return with_blanks(row, {"other_hours": Fraction(0) if best else _MANY})


def _people_and_hours(sheet: Sheet) -> _Used:
    found = [(place, number(row, "people"), number(row, "weekly_hours")) for place, row in enumerate(sheet.rows)]
    return [(place, people, hours) for place, people, hours in found if people is not None and hours]


def _full_time(sheet: Sheet) -> Fraction:
    return number(sheet.facts, "full_time_hours") or sheet.threshold("full_time_hours")


def _judged(sheet: Sheet, value: Fraction) -> Judged:
    return judge(value, sheet.worksheet.limits, ascending=True)


def _within_a_day(sheet: Sheet, value: Fraction) -> Judged:
    """Judge hours a week; the last limit is one day of a full-time week."""
    return judge(value, [*sheet.worksheet.limits, _full_time(sheet) / sheet.threshold("days_a_week")], ascending=True)


def _hours_level(sheet: Sheet, hours: Fraction | None) -> int | None:
    return None if hours is None else _within_a_day(sheet, hours).by(sheet.policy)


def _caseload_findings(sheet: Sheet, judged: Judged, overloaded: Sequence[int]) -> frozenset[str]:
    found = {"above_limit": judged.by(sheet.policy), "overloaded": overloaded, "vacancy": number(sheet.facts, "vacant_posts")}
    return frozenset(name for name, so in found.items() if so)


def _caseload_remarks(sheet: Sheet, used: _Used, overloaded: Sequence[int]) -> tuple[Message, ...]:
    ratios = [people * _full_time(sheet) / hours for _, people, hours in used]
    most = max(used, key=lambda row: row[1])
    remarks = [
        message("The mean of the specialists' own figures is {value}.", value=figure(sum(ratios, Fraction(0)) / len(ratios))),
        message("The most people: {people} ({who}).", people=figure(most[1]), who=sheet.name(most[0])),
    ]
    if overloaded:
        text = "More than {limit} people for full time: {who}."
        remarks.append(message(text, limit=figure(sheet.threshold("overloaded")), who=sheet.names(overloaded)))
    vacant = number(sheet.facts, "vacant_posts")
    if vacant:
        remarks.append(message("Vacant posts, left out of the FTE: {count}.", count=figure(vacant)))
    return tuple(remarks)


def _hours_remarks(sheet: Sheet, place: int, worst: Fraction, lowest: Judged) -> tuple[Message, ...]:
    text = "The most hours: {hours} ({who}, {level})."
    most = message(text, hours=figure(worst), who=sheet.name(place), level=sheet.labels[lowest.by(sheet.policy)])
    hours, full = number(sheet.rows[place], "weekly_hours"), _full_time(sheet)
    if not worst or not hours or hours >= full:
        return (most,)
    text = "{who} works {hours} hours a week; for full time that would be {scaled} hours."
    return (most, message(text, who=sheet.name(place), hours=figure(hours), scaled=figure(worst * full / hours)))
