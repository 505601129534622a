"""Item 16: the pooled share of the scheduled hours that specialists work away from the agency."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from ipsreview.messages import Message, message
from ipsreview.review.worksheets.levels import Judged, figure, judge, percent
from ipsreview.review.worksheets.sheet import Outcome, Sheet, Values, number, with_blanks

_MOST_HOURS = Fraction(168)

_Used = Sequence[tuple[int, Fraction, Fraction]]
"""The rows that can be used: place, hours away, scheduled hours."""


def pooled_share(sheet: Sheet) -> Outcome:
    """Divide all hours away by all scheduled hours; borderline where the mean of the rows, or one hour more, says otherwise."""
    used = _hours(sheet)
    impossible = [place for place, row in enumerate(sheet.rows) if _impossible(row)]
    doubts = (message("More hours away than were scheduled; check {who}.", who=sheet.names(impossible)),) if impossible else ()
    if not used:
        reason = message("No row has both hours away and scheduled hours: no suggestion.")
        return Outcome(unknown=len(sheet.rows), total=len(sheet.rows), reason=reason, remarks=doubts)
    away, scheduled = sum((row[1] for row in used), Fraction(0)), sum((row[2] for row in used), Fraction(0))
    value, mean = percent(away, scheduled), sum((percent(row[1], row[2]) for row in used), Fraction(0)) / len(used)
    judged, level = _judged(sheet, value), _judged(sheet, value).by(sheet.policy)
    others = (_judged(sheet, part).by(sheet.policy) for part in (mean, min(percent(away + 1, scheduled), Fraction(100))))
    lowest = max(_judged(sheet, percent(row[1], row[2])).by(sheet.policy) for row in used)
    text = "{away} hours away ÷ {scheduled} scheduled hours = {value} %"
    return Outcome(
        arithmetic=(message(text, away=figure(away), scheduled=figure(scheduled), value=figure(value)),),
        value=value,
        nearest=judged.nearest,
        literal=judged.literal,
        amber=judged.between or any(other != level for other in others),
        unknown=len(sheet.rows) - len(used),
        total=len(sheet.rows),
        few_data=sheet.few(len(used)),
        findings=frozenset(name for name, so in (("below_limit", level), ("one_below_limit", lowest)) if so),
        remarks=(*_remarks(sheet, used, mean), *doubts),
        rounds=True,
    )


def away_blanks(row: Values, *, best: bool) -> Values:
    """Fill the blanks of a row with as many, or as few, hours away as there can be."""
    if _impossible(row) or number(row, "scheduled_hours") == 0:
        row = {}
    away, scheduled = number(row, "hours_away"), number(row, "scheduled_hours")
    if best:
        return with_blanks(row, {"hours_away": scheduled or _MOST_HOURS, "scheduled_hours": away or _MOST_HOURS})
    return with_blanks(row, {"hours_away": Fraction(0), "scheduled_hours": max(away or Fraction(0), _MOST_HOURS)})


def _hours(sheet: Sheet) -> _Used:
    found = [(place, number(row, "hours_away"), number(row, "scheduled_hours")) for place, row in enumerate(sheet.rows) if not _impossible(row)]
    return [(place, away, scheduled) for place, away, scheduled in found if away is not None and scheduled]


def _impossible(row: Values) -> bool:
    away, scheduled = number(row, "hours_away"), number(row, "scheduled_hours")
    return away is not None and scheduled is not None and away > scheduled


def _judged(sheet: Sheet, value: Fraction) -> Judged:
    return judge(value, sheet.worksheet.limits, ascending=False)


def _remarks(sheet: Sheet, used: _Used, mean: Fraction) -> tuple[Message, ...]:
    shown = sheet.labels[_judged(sheet, mean).by(sheet.policy)]
    remarks = [message("The mean of the rows' own shares is {value} %, {level}.", value=figure(mean), level=shown)]
    home = [(away, scheduled, number(sheet.rows[place], "from_home")) for place, away, scheduled in used]
    known = sum((so for _, _, so in home if so is not None), Fraction(0))
    if known:
        share = percent(sum((away for away, _, _ in home), Fraction(0)) + known, sum((so for _, so, _ in home), Fraction(0)))
        remarks.append(message("With the {hours} hours from home it would be {value} %.", hours=figure(known), value=figure(share)))
    return tuple(remarks)
