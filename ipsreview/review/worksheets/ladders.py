"""Items 7, 13 and 15: judgements. A checklist or a ladder points to a level and suggests none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ipsreview.form.worksheet_kinds import KINDS
from ipsreview.messages import message
from ipsreview.review.worksheets.levels import figure
from ipsreview.review.worksheets.rollup import rolled_up, settled_row
from ipsreview.review.worksheets.sheet import NO_VALUES, NOT_ASKED, Outcome, Sheet, Values, no, number, with_blanks, yes

_FIRST, _SECOND, _THIRD, _LAST = range(4)
_LIFE = ("life_situation", "symptoms", "substance_use")
_MORE = ("work_history", "strengths", "other_issues", "better_jobs")
_KNOWS = ("knows_result", "names_goal")


def search_ladder(sheet: Sheet) -> Outcome:
    """Point to the level of the job searches that more than half of the records reach."""
    outcome = rolled_up(sheet, *[[settled_row(row, _search_level, _all_blanks) for row in sheet.rows]] * 2)
    answers = {
        "wish_not_used": "job_type",
        "life_not_used": "life_situation",
        "work_history_not_used": "work_history",
        "no_better_jobs": "better_jobs",
    }
    return replace(outcome, points=True, findings=_missed(sheet, answers))


def support_ladder(sheet: Sheet) -> Outcome:
    """Point to the level of the job supports that more than half of the records reach."""
    outcome = rolled_up(sheet, *[[settled_row(row, _support_level, _all_blanks) for row in sheet.rows]] * 2)
    answers = {
        "not_individual": "individual",
        "not_in_person": "in_person",
        "limited_by_funding": "as_long_as_wanted",
        "does_not_change": "changes",
        "not_documented": "documented",
    }
    return replace(outcome, points=True, findings=_missed(sheet, answers))


def checklist(sheet: Sheet) -> Outcome:
    """Count the evidence for what leaders do, and point to the level that the dated help makes plausible."""
    row = sheet.rows[0] if sheet.rows else NO_VALUES
    tests = [column.key for column in sheet.worksheet.columns if column.key != "months_since_help"]
    ticked = sum(yes(row, test) for test in tests)
    level = _leaders_level(sheet, row)
    months = number(row, "months_since_help")
    text = "{ticked} of {count} points of evidence"
    dated = "{ticked} of {count} points of evidence, the director's help {months} months ago"
    found = {
        "not_helping_now": level is not None and level > _FIRST,
        "not_informed": any(no(row, key) for key in _KNOWS),
        "no_report": no(row, "report_reached"),
    }
    return Outcome(
        arithmetic=(message(text if months is None else dated, ticked=ticked, count=len(tests), months="" if months is None else figure(months)),),
        nearest=level,
        literal=level,
        findings=frozenset(name for name, so in found.items() if so),
        points=True,
    )


def _leaders_level(sheet: Sheet, row: Values) -> int | None:
    """Return the level that is plausible; None where too little is known."""
    months = number(row, "months_since_help")
    if months is not None and months <= sheet.threshold("now"):
        return _FIRST
    if months is not None and months <= sheet.threshold("past_year") and yes(row, "others_helped"):
        return _SECOND
    if any(yes(row, key) for key in _KNOWS):
        return _THIRD
    return _LAST if all(no(row, key) for key in _KNOWS) else None


def _search_level(row: Values) -> int:
    used = {key for key, value in row.items() if value is True or value == NOT_ASKED}
    if "job_type" not in used:
        return _LAST
    if not used.issuperset(_LIFE):
        return _THIRD
    return _FIRST if used.issuperset(_MORE) else _SECOND


def _support_level(row: Values) -> int:
    if no(row, "in_person"):
        return _LAST
    if any(no(row, key) for key in ("individual", "wide_range", "as_long_as_wanted")):
        return _THIRD
    return _SECOND if no(row, "changes") or no(row, "documented") else _FIRST


def _all_blanks(row: Values, *, best: bool) -> Values:
    keys = (*KINDS["search_ladder"].columns, *KINDS["support_ladder"].columns)
    return with_blanks(row, dict.fromkeys(keys, best))


def _missed(sheet: Sheet, answers: Mapping[str, str]) -> frozenset[str]:
    return frozenset(name for name, key in answers.items() if any(no(row, key) for row in sheet.rows))
