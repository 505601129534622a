"""Items 3 and 4: field mentoring month by month, and team meetings."""

from __future__ import annotations

from fractions import Fraction

from ipsreview.messages import Message, message
from ipsreview.review.worksheets.levels import figure, half_up, percent
from ipsreview.review.worksheets.sheet import NO_VALUES, Outcome, Sheet, Values, asked, no, number, with_blanks, yes

_MONTHS = (1, 2, 3)
_EMPLOYER = tuple(f"month{month}_employer" for month in _MONTHS)
_PEOPLE = tuple(f"month{month}_people" for month in _MONTHS)
_TICKS = (*_EMPLOYER, *_PEOPLE)
_ALL, _MORE_THAN_HALF, _SOME, _NONE = range(4)
_WEEKS = Fraction(12)
_WEEKLY, _TWICE_MONTHLY, _ADMINISTRATIVE, _SELDOM = range(4)


def monthly_coverage(sheet: Sheet) -> Outcome:
    """Count the specialists who were mentored with employers and with people in every month they were there."""
    levels = [_row_level(row) for row in sheet.rows]
    away = sum(not asked(row, _TICKS) for row in sheet.rows)
    known = [level for level in levels if level is not None]
    colleague = yes(sheet.facts, "colleague_coaches")
    if not known and not colleague:
        reason = message("No specialist's months are filled in: no suggestion.")
        return Outcome(unknown=len(sheet.rows) - away, total=len(sheet.rows) - away, reason=reason)
    covered, count = known.count(_ALL), len(known)
    level = _coverage(covered, count, some=any(yes(row, tick) for row in sheet.rows for tick in _TICKS))
    level = _SOME if colleague else level
    counted = message("{covered} of {count} specialists mentored in every month", covered=covered, count=count)
    return Outcome(
        arithmetic=(counted if count else message("A colleague coaches, and no months are filled in"),),
        value=percent(covered, count) if count else None,
        nearest=level,
        literal=level,
        amber=2 * covered == count > 0 or count == 1,
        unknown=len(levels) - away - count,
        total=len(levels) - away,
        few_data=sheet.few(count),
        row_levels=tuple(levels),
        findings=_coverage_findings(sheet, covered, count, colleague=colleague),
        remarks=_coverage_remarks(covered, count, away, colleague=colleague),
    )


def coverage_blanks(row: Values, *, best: bool) -> Values:
    """Take every blank tick as given, or as not given."""
    return with_blanks(row, dict.fromkeys(_TICKS, best))


def meeting_rate(sheet: Sheet) -> Outcome:
    """Look at what meetings were about first, and how often they were after that."""
    row = sheet.rows[0] if sheet.rows else NO_VALUES
    held, weeks, focus = (number(row, key) for key in ("held", "eligible_weeks", "focus_share"))
    if held == 0:
        return Outcome(
            arithmetic=(message("No meeting was held"),), nearest=_SELDOM, literal=_SELDOM, findings=frozenset({"none_held", "not_weekly"})
        )
    if held is None or not weeks or focus is None:
        return Outcome(reason=message("Meetings held, weeks and the share of time are needed: no suggestion."))
    rate = percent(held, weeks)
    focused = focus >= sheet.threshold("focused")
    nearest, literal = (_meeting_level(sheet, part, focused=focused) for part in (Fraction(half_up(rate)), rate))
    text = "{held} meetings ÷ {weeks} weeks = {value} %, {focus} % of the time on people and employers"
    monthly = half_up(rate) < sheet.threshold("twice_monthly")
    return Outcome(
        arithmetic=(message(text, held=figure(held), weeks=figure(weeks), value=figure(rate), focus=figure(focus)),),
        value=rate,
        nearest=nearest,
        literal=literal,
        amber=sheet.threshold("amber_from") <= rate <= sheet.threshold("amber_to") or (monthly and not focused),
        findings=frozenset(name for name, so in (("not_weekly", rate < sheet.threshold("weekly")), ("not_focused", not focused)) if so),
        remarks=_monthly_remarks(focused=focused) if monthly else (),
        rounds=True,
    )


def meeting_blanks(row: Values, *, often: bool, focused: bool) -> Values:
    """Fill what is not known about meetings: often held or never, and all about people or not at all."""
    focus = Fraction(100 if focused else 0)
    if not often:
        return with_blanks(row, {"held": Fraction(0), "eligible_weeks": Fraction(10**6), "focus_share": focus})
    held = number(row, "eligible_weeks") or _WEEKS
    return with_blanks(row, {"held": held, "eligible_weeks": number(row, "held") or _WEEKS, "focus_share": focus})


def _row_level(row: Values) -> int | None:
    """Return a specialist's level; None without a month to count, or where a blank could change it."""
    ticks = asked(row, _TICKS)
    if not ticks:
        return None
    levels = {_ticks_level(coverage_blanks(row, best=best), ticks) for best in (True, False)}
    return levels.pop() if len(levels) == 1 else None


def _ticks_level(row: Values, ticks: list[str]) -> int:
    if all(yes(row, tick) for tick in ticks):
        return _ALL
    return _SOME if any(yes(row, tick) for tick in ticks) else _NONE


def _coverage(covered: int, count: int, *, some: bool) -> int:
    if covered == count > 0:
        return _ALL
    if 2 * covered > count:
        return _MORE_THAN_HALF
    return _SOME if some else _NONE


def _coverage_findings(sheet: Sheet, covered: int, count: int, *, colleague: bool) -> frozenset[str]:
    found = {
        "not_everyone": covered < count,
        "nobody": covered == 0,
        "no_employer_contacts": any(all(no(row, tick) for tick in ticks) for row in sheet.rows if (ticks := asked(row, _EMPLOYER))),
        "no_meetings_with_people": any(all(no(row, tick) for tick in ticks) for row in sheet.rows if (ticks := asked(row, _PEOPLE))),
        "mostly_in_office": any(no(row, "in_community") for row in sheet.rows),
        "no_supervisor": colleague,
    }
    return frozenset(name for name, so in found.items() if so)


def _coverage_remarks(covered: int, count: int, away: int, *, colleague: bool) -> tuple[Message, ...]:
    found = (
        (2 * covered == count > 0, message("Just half of the specialists is in no row of the form.")),
        (count == 1, message("In a team of one, “more than half” says little.")),
        (colleague, message("A more experienced specialist coaches where there is no supervisor: the form's third row.")),
        (away > 0, message("Without a month to count, and left out: {count}.", count=away)),
    )
    return tuple(remark for so, remark in found if so)


def _meeting_level(sheet: Sheet, rate: Fraction, *, focused: bool) -> int:
    if not focused:
        return _ADMINISTRATIVE
    if rate >= sheet.threshold("weekly"):
        return _WEEKLY
    return _TWICE_MONTHLY if rate >= sheet.threshold("twice_monthly") else _SELDOM


def _monthly_remarks(*, focused: bool) -> tuple[Message, ...]:
    if focused:
        return (message("The form puts monthly meetings below weekly ones about administration, however well they are used."),)
    return (message("Meetings were monthly or rarer as well: the form's last row fits too."),)
