"""Items 8, 10 and 11: the share of records that pass every test. “All” is a count and never a rounded share (DOMAIN, G5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from ipsreview.form.worksheet_kinds import KINDS
from ipsreview.messages import Message, message
from ipsreview.review.worksheets.levels import figure, half_up, percent
from ipsreview.review.worksheets.sheet import Outcome, Sheet, Values, asked, no, number, with_blanks, yes

_ALL, _MOST, _HALF, _FEW = range(4)
_KIND = KINDS["share_passing"]


def share_passing(sheet: Sheet) -> Outcome:
    """Take the share of records that pass every test asked of them; without records, that of the goals."""
    tests = [column.key for column in sheet.worksheet.columns if _KIND.is_test(column.key)]
    counted = [row for row in sheet.rows if _counts(row, tests)]
    passed = [_passes(row, tests) for row in counted if not _of_unknown_status(sheet, row)]
    known = [so for so in passed if so is not None]
    unknown = len(counted) - len(known)
    outcome = _of_records(sheet, known, unknown=unknown) if known else _of_goals(sheet, unknown=unknown)
    outside = [row for row in sheet.rows if not _counts(row, tests)]
    remarks = (*outcome.remarks, *((message("Not asked of these, and left out: {count}.", count=len(outside)),) if outside else ()))
    findings = {f"failed_{test}" for test in tests for row in counted if no(row, test)}
    return _gated(sheet, replace(outcome, findings=outcome.findings | findings | _fact_findings(sheet), remarks=remarks))


def passing_blanks(sheet: Sheet, *, best: bool) -> Sheet:
    """Take every blank test as passed or as failed, and people of unknown status as counting or not, whichever fits."""
    tests = [column.key for column in sheet.worksheet.columns if _KIND.is_test(column.key)]
    rows = tuple(_filled(sheet, row, tests, best=best) for row in sheet.rows)
    facts = with_blanks(sheet.facts, {"personal_planner": best}) if _has(sheet, "personal_planner") else sheet.facts
    return replace(sheet, rows=rows, facts=facts)


def _filled(sheet: Sheet, row: Values, tests: Sequence[str], *, best: bool) -> Values:
    filled = with_blanks(row, dict.fromkeys(tests, best))
    return with_blanks(filled, {"entitled": bool(_passes(filled, tests)) is best}) if _of_unknown_status(sheet, row) else filled


def _counts(row: Values, tests: Sequence[str]) -> bool:
    """Say whether the tests are asked of a record at all."""
    return bool(asked(row, tests)) and not no(row, "entitled") and bool(asked(row, ["entitled"]))


def _of_unknown_status(sheet: Sheet, row: Values) -> bool:
    return any(column.key == "entitled" for column in sheet.worksheet.columns) and "entitled" not in row


def _passes(row: Values, tests: Sequence[str]) -> bool | None:
    applying = asked(row, tests)
    if any(no(row, test) for test in applying):
        return False
    return True if all(yes(row, test) for test in applying) else None


def _of_records(sheet: Sheet, known: Sequence[bool], *, unknown: int) -> Outcome:
    passed, count = sum(known), len(known)
    arithmetic = message("{passed} of {count} = {share} %", passed=passed, count=count, share=figure(percent(passed, count)))
    outcome = _of_share(sheet, passed, count, arithmetic)
    return replace(outcome, unknown=unknown, total=count + unknown, few_data=sheet.few(count))


def _of_goals(sheet: Sheet, *, unknown: int) -> Outcome:
    """Rate from the goals of people who look for work, where there is no record; these are always few data."""
    people, competitive = number(sheet.facts, "goals_current"), number(sheet.facts, "goals_competitive")
    if unknown or not people or competitive is None or competitive > people:
        return Outcome(unknown=unknown, total=unknown, reason=message("There is no record to count: no suggestion."))
    share = figure(percent(competitive, people))
    arithmetic = message("{passed} of {count} goals = {share} %", passed=figure(competitive), count=figure(people), share=share)
    return replace(_of_share(sheet, int(competitive), int(people), arithmetic), few_data=True, amber=True)


def _of_share(sheet: Sheet, passed: int, count: int, arithmetic: Message) -> Outcome:
    share = percent(passed, count)
    nearest = _level(sheet, passed == count, Fraction(half_up(share)), sheet.threshold("half"))
    thresholds = sheet.worksheet.thresholds or {}
    literal = _level(sheet, passed == count, share, Fraction(thresholds.get("half_to_the_letter", thresholds["half"])))
    below = thresholds.get("amber_below")
    return Outcome(
        arithmetic=(arithmetic,),
        value=share,
        nearest=nearest,
        literal=literal,
        amber=nearest != literal or (below is not None and share < Fraction(below)),
        findings=frozenset({"not_everyone"}) if passed < count else frozenset(),
        rounds=passed == count or half_up(share) < 100,  # a share that rounds to all is not all
    )


def _level(sheet: Sheet, everyone: bool, share: Fraction, half: Fraction) -> int:
    if everyone:
        return _ALL
    if share >= sheet.threshold("most"):
        return _MOST
    return _HALF if share >= half else _FEW


def _fact_findings(sheet: Sheet) -> set[str]:
    people, competitive = number(sheet.facts, "goals_current"), number(sheet.facts, "goals_competitive")
    found = {
        "no_outside_source": _has(sheet, "outside_source") and not yes(sheet.facts, "outside_source"),
        "declined": bool(number(sheet.facts, "referrals_declined")),
        "planner_not_personal": no(sheet.facts, "personal_planner"),
        "goals_not_competitive": people is not None and competitive is not None and competitive < people,
    }
    return {name for name, so in found.items() if so}


def _has(sheet: Sheet, fact: str) -> bool:
    return any(column.key == fact for column in sheet.worksheet.facts)


def _gated(sheet: Sheet, outcome: Outcome) -> Outcome:
    """Return the outcome after what single facts say about it: who was asked, who was declined, and who plans benefits."""
    remarks: list[Message] = []
    nearest, literal = outcome.nearest, outcome.literal
    if "no_outside_source" in outcome.findings:
        remarks.append(message("Only people who are in IPS already were looked at: ask somebody outside IPS too."))
    if "declined" in outcome.findings:
        declined = number(sheet.facts, "referrals_declined") or Fraction(0)
        remarks.append(message("Referrals not accepted, beside these: {count}.", count=figure(declined)))
    if "planner_not_personal" in outcome.findings and nearest is not None and literal is not None:
        nearest, literal = max(nearest, _HALF), max(literal, _HALF)
        text = "Nobody knowledgeable looks at the person's own situation: nothing above {level} is suggested."
        remarks.append(message(text, level=sheet.labels[_HALF]))
    amber = outcome.amber or bool(remarks)
    return replace(outcome, nearest=nearest, literal=literal, amber=amber, remarks=(*outcome.remarks, *remarks))
