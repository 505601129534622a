"""Items 9 and 14: outreach to people who stopped coming, and contacts with employers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from ipsreview.messages import Message, message
from ipsreview.review.worksheets.levels import far_apart, figure, lower_median, percent, tied
from ipsreview.review.worksheets.rollup import rolled_up, settled_row
from ipsreview.review.worksheets.sheet import Outcome, Sheet, Values, asked, no, number, with_blanks, yes

_FIRST, _SECOND, _THIRD, _LAST = range(4)
_MANY = Fraction(10**6)
_STEPS = ("asks_appointment", "learns", "returns")


def outreach(sheet: Sheet) -> Outcome:
    """Take the strategies, the joint first meetings and the months that more than half of the records reach."""
    known = [row for row in sheet.rows if number(row, "strategies") is not None]
    levels = [settled_row(row, lambda filled: _outreach_level(sheet, filled), outreach_blanks) for row in sheet.rows]
    if not known:
        reason = message("Nobody's outreach is filled in; where nobody stopped coming, rate from the interviews: no suggestion.")
        return Outcome(unknown=len(sheet.rows), total=len(sheet.rows), reason=reason)
    strategies = _reached(known, "strategies")
    joint, meetings = _joint(known)
    months = _reached(known, "months")
    level = _combined(sheet, strategies, usual=2 * joint > meetings, months=months)
    shown = [one for one in levels if one is not None]
    text = "More than half of {count} records: at least {strategies} strategies, {months} months of calls; joint first meetings {joint} of {meetings}"
    numbers = {"count": len(known), "strategies": figure(strategies), "joint": joint, "meetings": meetings, "months": figure(months)}
    return Outcome(
        arithmetic=(message(text, **numbers),),
        value=strategies,
        nearest=level,
        literal=level,
        amber=bool(shown) and (tied(shown) or far_apart(shown) or lower_median(shown) != level),
        unknown=len(sheet.rows) - len(known),
        total=len(sheet.rows),
        few_data=sheet.few(len(known)),
        row_levels=tuple(levels),
        findings=_outreach_findings(strategies, level, joint, meetings),
        remarks=_outreach_remarks(sheet, strategies, level),
    )


def outreach_blanks(row: Values, *, best: bool) -> Values:
    """Fill the blanks of a record with much outreach, or with none."""
    much = _MANY if best else Fraction(0)
    return with_blanks(row, {"joint_meeting": best, "strategies": much, "months": much})


def employer_contacts(sheet: Sheet) -> Outcome:
    """Classify each specialist by weekly contact and the three steps; the lower median is suggested."""
    levels = [settled_row(_possible(row), lambda filled: _contact_level(sheet, filled), contact_blanks) for row in sheet.rows]
    outcome = rolled_up(sheet, levels, levels)
    seldom = [place for place, row in enumerate(sheet.rows) if _good_but_seldom(sheet, row)]
    doubts: list[Message] = []
    if seldom:
        doubts.append(message("All three steps, but not weekly, is in no row of the form: {who}.", who=sheet.names(seldom)))
    found = {
        "not_weekly": any(_share(row) is not None and not _weekly(sheet, row) for row in sheet.rows),
        "no_appointment": any(no(row, "asks_appointment") for row in sheet.rows),
        "no_learning": any(no(row, "learns") for row in sheet.rows),
        "rarely_returns": any(no(row, "returns") or _rarely(sheet, row) for row in sheet.rows),
    }
    return replace(
        outcome,
        amber=outcome.amber or bool(seldom),
        findings=frozenset(name for name, so in found.items() if so),
        remarks=(*outcome.remarks, *doubts, *_contact_remarks(sheet)),
    )


def contact_blanks(row: Values, *, best: bool) -> Values:
    """Fill the blanks of a specialist's row as well, or as badly, as they can be."""
    row = _possible(row)
    weeks, visited = number(row, "weeks_with_contact") or Fraction(1), number(row, "revisited") or Fraction(0)
    if best:
        guesses = {"weeks": weeks, "weeks_with_contact": number(row, "weeks") or weeks, "employers": _MANY}
        revisited = {"not_hiring": visited, "revisited": number(row, "not_hiring") or Fraction(0)}
    else:
        guesses = {"weeks": _MANY, "weeks_with_contact": Fraction(0), "employers": Fraction(0)}
        revisited = {"not_hiring": _MANY, "revisited": Fraction(0)}
    return with_blanks(row, {**guesses, **revisited, **dict.fromkeys(_STEPS, best)})


def _reached(rows: Sequence[Values], key: str) -> Fraction:
    """Return the most that more than half of the rows reach or beat; 0 where no row says."""
    found = sorted((so for row in rows if (so := number(row, key)) is not None), reverse=True)
    return found[len(found) // 2] if found else Fraction(0)


def _joint(rows: Sequence[Values]) -> tuple[int, int]:
    """Return how many first meetings were joined, and of how many that is known."""
    told = [row for row in rows if "joint_meeting" in row and asked(row, ["joint_meeting"])]
    return sum(yes(row, "joint_meeting") for row in told), len(told)


def _combined(sheet: Sheet, strategies: Fraction, *, usual: bool, months: Fraction) -> int:
    several, some = sheet.worksheet.limits
    if strategies >= several and usual:
        return _FIRST
    if strategies >= some:
        return _SECOND
    return _THIRD if strategies >= 1 or months >= sheet.threshold("several_months") else _LAST


def _outreach_level(sheet: Sheet, row: Values) -> int:
    strategies, months = number(row, "strategies") or Fraction(0), number(row, "months") or Fraction(0)
    return _combined(sheet, strategies, usual=not no(row, "joint_meeting"), months=months)


def _outreach_findings(strategies: Fraction, level: int, joint: int, meetings: int) -> frozenset[str]:
    found = {"few_strategies": level > _FIRST and strategies < 3, "no_joint_meeting": 2 * joint <= meetings, "minimal_effort": level == _LAST}
    return frozenset(name for name, so in found.items() if so)


def _outreach_remarks(sheet: Sheet, strategies: Fraction, level: int) -> tuple[Message, ...]:
    if strategies >= sheet.worksheet.limits[0] and level == _SECOND:
        return (message("There are enough strategies for the first row, but a joint first meeting is not usual."),)
    return ()


def _possible(row: Values) -> Values:
    """Return a row without counts that cannot be: a part larger than its whole."""
    impossible = set[str]()
    for part, whole in (("weeks_with_contact", "weeks"), ("revisited", "not_hiring")):
        counted, most = number(row, part), number(row, whole)
        if counted is not None and most is not None and counted > most:
            impossible |= {part, whole}
    if number(row, "weeks") == 0:
        impossible |= {"weeks", "weeks_with_contact"}
    return {key: value for key, value in row.items() if key not in impossible}


def _share(row: Values) -> Fraction | None:
    weeks, held = number(_possible(row), "weeks"), number(_possible(row), "weeks_with_contact")
    return percent(held, weeks) if weeks and held is not None else None


def _weekly(sheet: Sheet, row: Values) -> bool:
    share = _share(row)
    return share is not None and share >= sheet.threshold("weekly")


def _rarely(sheet: Sheet, row: Values) -> bool:
    """Say whether employers that are not hiring are rarely visited again; where there is none such, they are not."""
    row = _possible(row)
    employers, again = number(row, "not_hiring"), number(row, "revisited")
    return bool(employers) and again is not None and percent(again, employers or 1) < sheet.threshold("revisited")


def _contact_level(sheet: Sheet, row: Values) -> int:
    if not _weekly(sheet, row) or (number(row, "employers") or 0) < sheet.threshold("several_employers"):
        return _LAST
    if not all(yes(row, step) for step in _STEPS):
        return _THIRD
    return _SECOND if _rarely(sheet, row) else _FIRST


def _good_but_seldom(sheet: Sheet, row: Values) -> bool:
    return _share(row) is not None and not _weekly(sheet, row) and all(yes(row, step) for step in _STEPS)


def _contact_remarks(sheet: Sheet) -> tuple[Message, ...]:
    both = [(so, weeks) for row in sheet.rows if (so := number(row, "contacts")) is not None and (weeks := number(row, "weeks"))]
    if not both:
        return ()
    rate = sum((so for so, _ in both), Fraction(0)) / sum((weeks for _, weeks in both), Fraction(0))
    return (message("Contacts in person: {rate} a week on average.", rate=figure(rate)),)
