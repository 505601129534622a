"""Item 5: the shares of each specialist's people who are met about every week, or every month."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from ipsreview.messages import Message, message
from ipsreview.review.working import Policy
from ipsreview.review.worksheets.levels import half_up, lower_median, percent
from ipsreview.review.worksheets.rollup import rolled_up, settled_row
from ipsreview.review.worksheets.sheet import Outcome, Sheet, Values, no, number, with_blanks

_MANY = Fraction(10**6)
_SECOND, _THIRD, _LAST = 1, 2, 3


def share_by_specialist(sheet: Sheet) -> Outcome:
    """Classify each specialist by the people shared with a team every week or month; the lower median is suggested."""
    known = [place for place, row in enumerate(sheet.rows) if _usable(row)]
    nearest = [_classified(sheet, row, Policy.NEAREST) for row in sheet.rows]
    literal = [_classified(sheet, row, Policy.LETTER) for row in sheet.rows]
    idle = sum(number(row, "caseload") == 0 for row in sheet.rows)
    outcome = rolled_up(sheet, nearest, literal, left_out=idle)
    impossible = [place for place, row in enumerate(sheet.rows) if _impossible(row)]
    return replace(
        outcome,
        findings=_share_findings(sheet, known),
        remarks=(*outcome.remarks, *_alternatives(sheet, outcome.row_levels), *_doubts(sheet, impossible, idle)),
    )


def share_blanks(row: Values, *, best: bool) -> Values:
    """Fill the blanks of a specialist's row with all of the people, or with none."""
    if _impossible(row):
        row = {key: value for key, value in row.items() if key not in {"caseload", "weekly_people", "monthly_people"}}
    several = _MANY if best else Fraction(0)
    most = max(number(row, "weekly_people") or Fraction(1), number(row, "monthly_people") or Fraction(1))
    people = number(row, "caseload") or (most if best else _MANY)
    known = {key: value for key, value in row.items() if key != "caseload" or value}
    shared = people if best else Fraction(0)
    return with_blanks(known, {"caseload": people, "weekly_people": shared, "monthly_people": shared, "contacts_weekly": several})


def _usable(row: Values) -> bool:
    return bool(number(row, "caseload")) and not _impossible(row)


def _impossible(row: Values) -> bool:
    """Say whether a row counts more people than the specialist serves."""
    people = number(row, "caseload")
    return people is not None and any((number(row, key) or 0) > people for key in ("weekly_people", "monthly_people"))


def _classified(sheet: Sheet, row: Values, policy: Policy) -> int | None:
    if not _usable(row):
        return None
    return settled_row(row, lambda filled: _share_level(sheet, filled, policy), share_blanks)


def _share_level(sheet: Sheet, row: Values, policy: Policy) -> int:
    weekly, monthly = _shares(sheet, row)
    if policy is Policy.NEAREST:
        weekly, monthly = Fraction(half_up(weekly)), Fraction(half_up(monthly))
    all_of_them, most, some = sheet.worksheet.limits
    if weekly >= all_of_them:
        return 0
    if weekly >= most or (number(row, "contacts_weekly") or 0) >= sheet.threshold("several_weekly"):
        return _SECOND
    return _THIRD if monthly >= some else _LAST


def _shares(sheet: Sheet, row: Values) -> tuple[Fraction, Fraction]:
    """Return the percent of a filled row's people in weekly meetings that count, and with contact at least monthly."""
    people, weekly = number(row, "caseload") or Fraction(1), number(row, "weekly_people") or Fraction(0)
    monthly = max(weekly, number(row, "monthly_people") or Fraction(0))
    return percent(weekly if _attends(sheet, row) and not no(row, "full_member") else 0, people), percent(monthly, people)


def _attends(sheet: Sheet, row: Values) -> bool:
    attended = number(row, "attended")
    return attended is None or attended >= sheet.threshold("attended")


def _share_findings(sheet: Sheet, known: Sequence[int]) -> frozenset[str]:
    rows = [sheet.rows[place] for place in known]
    found = {
        "no_weekly_meeting": any(number(row, "weekly_people") == 0 for row in rows),
        "not_full_member": any(no(row, "full_member") for row in rows),
        "not_every_meeting": any(not _attends(sheet, row) for row in rows),
        "little_contact": any((_classified(sheet, row, sheet.policy) or 0) >= _THIRD for row in rows),
    }
    return frozenset(name for name, so in found.items() if so)


def _alternatives(sheet: Sheet, levels: Sequence[int | None]) -> tuple[Message, ...]:
    """Tell the other ways to combine the specialists where one of them comes to another level."""
    known = [(level, number(row, "caseload") or Fraction(0)) for level, row in zip(levels, sheet.rows, strict=True) if level is not None]
    if not known:
        return ()
    plain = [level for level, _ in known]
    weighted, reached, total = max(plain), Fraction(0), sum(people for _, people in known)
    for level, people in sorted(known):
        reached += people
        if 2 * reached > total:
            weighted = level
            break
    ways = {"common": Counter(sorted(plain)).most_common(1)[0][0], "worst": max(plain), "weighted": weighted}
    if set(ways.values()) == {lower_median(plain)}:
        return ()
    text = "Other ways to combine them: most common {common}; lowest {worst}; by the number of people {weighted}."
    return (message(text, **{way: sheet.labels[level] for way, level in ways.items()}),)


def _doubts(sheet: Sheet, impossible: Sequence[int], idle: int) -> tuple[Message, ...]:
    doubts: list[Message] = []
    if impossible:
        doubts.append(message("More people are counted than there are; check {who}.", who=sheet.names(impossible)))
    if idle:
        doubts.append(message("Without people, and left out: {count}.", count=idle))
    return tuple(doubts)
