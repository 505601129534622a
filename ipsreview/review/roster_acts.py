"""The acts on the team's list: S1 … Sn with hours, start month and a name that stays in the database (DOMAIN, decision 6)."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from types import MappingProxyType

from ipsreview.form import Form, RowsOf
from ipsreview.messages import message
from ipsreview.review.acts import Change, RuleBrokenError, Verb, set_team_size
from ipsreview.review.roster import hours_out_of_range
from ipsreview.review.steps import COVER, Place
from ipsreview.review.text import clean_line
from ipsreview.review.values import Review
from ipsreview.review.working import Specialist, WorkingCopy, WorksheetAnswer

LONGEST_LIST = 99
"""The most specialists that are listed one by one."""

_MONTH = re.compile(r"[12][0-9]{3}-(0[1-9]|1[0-2])")


def list_team(review: Review) -> Change:
    """Begin the team's list, with as many specialists as its typed size says and one at least."""
    if review.working.roster:
        raise RuleBrokenError(message("The team is listed already."))
    return _listed(review, review.working, (Specialist(),) * max(1, review.team_size), Verb.ADD, "roster.1")


def add_specialist(review: Review) -> Change:
    """Add a specialist at the end of the list."""
    roster = review.working.roster
    return _listed(review, review.working, (*roster, Specialist()), Verb.ADD, f"roster.{len(roster) + 1}")


def remove_specialist(form: Form, review: Review, number: int) -> Change:
    """Take S`number` out of the list; those after it move up, with their notes and their rows in the worksheets.

    Refused while notes or filled rows are about that specialist: they would be lost, or be about another one.
    """
    working = review.working
    roster = _roster_with(review, number)
    if mentions(form, working, number):
        text = "S{number} has notes or rows in worksheets; delete those first, or leave S{number} in the list."
        raise RuleBrokenError(message(text, number=number))
    notes = tuple(replace(note, specialist=note.specialist - (note.specialist > number)) for note in working.notes)
    worksheets = {item: _without_row(answer, number) if _by_specialist(form, item) else answer for item, answer in working.worksheets.items()}
    moved = replace(working, notes=notes, worksheets=MappingProxyType(worksheets))
    return _listed(review, moved, (*roster[: number - 1], *roster[number:]), Verb.REMOVE, f"roster.{number}")


def mentions(form: Form, working: WorkingCopy, number: int) -> bool:
    """Say whether a note or a filled row of a worksheet is about S`number`."""
    return any(note.specialist == number for note in working.notes) or any(
        _by_specialist(form, item) and any(answer.rows[number - 1 : number]) for item, answer in working.worksheets.items()
    )


def set_hours(review: Review, number: int, hours: Decimal | None) -> Change:
    """Set the weekly IPS hours of S`number`; None takes them back."""
    problem = hours_out_of_range(hours) if hours is not None else None
    if problem:
        raise RuleBrokenError(problem)
    return _changed(review, number, replace(_specialist(review, number), weekly_hours=hours), Verb.COUNT, "weekly_hours")


def set_start(review: Review, number: int, month: str) -> Change:
    """Set the month in which S`number` started, as YYYY-MM; an empty text takes it back."""
    if month and not _MONTH.fullmatch(month):
        raise RuleBrokenError(message("“{month}” is no month; write it as 2025-03.", month=month))
    return _changed(review, number, replace(_specialist(review, number), start_month=month), Verb.COUNT, "start_month")


def write_name(review: Review, number: int, text: str) -> Change:
    """Write the name of S`number`, which never leaves the database."""
    return _changed(review, number, replace(_specialist(review, number), name=clean_line(text)), Verb.WRITE, "name")


def _by_specialist(form: Form, item: int) -> bool:
    worksheet = form.item(item).worksheet
    return worksheet is not None and worksheet.rows is RowsOf.SPECIALISTS


def _without_row(answer: WorksheetAnswer, number: int) -> WorksheetAnswer:
    return replace(answer, rows=(*answer.rows[: number - 1], *answer.rows[number:]))


def _roster_with(review: Review, number: int) -> tuple[Specialist, ...]:
    if not 1 <= number <= len(review.working.roster):
        raise RuleBrokenError(message("The team's list has no S{number}.", number=number))
    return review.working.roster


def _specialist(review: Review, number: int) -> Specialist:
    return _roster_with(review, number)[number - 1]


def _changed(review: Review, number: int, specialist: Specialist, verb: Verb, field: str) -> Change:
    roster = list(review.working.roster)
    roster[number - 1] = specialist
    return _listed(review, review.working, tuple(roster), verb, f"roster.{number}.{field}")


def _listed(before: Review, working: WorkingCopy, roster: tuple[Specialist, ...], verb: Verb, field: str) -> Change:
    """Return the change to another list; the team's size follows it, within what is already counted.

    Where the last one goes out of the list, the size stays as it was and can be typed again.
    """
    if len(roster) > LONGEST_LIST:
        text = "The list takes {most} specialists; leave the team as a number, or make it smaller."
        raise RuleBrokenError(message(text, most=LONGEST_LIST))
    unlisted = before.with_working(replace(working, roster=()))
    sized = set_team_size(unlisted, len(roster)).after if roster else unlisted
    return Change(before, sized.with_working(replace(working, roster=roster)), verb, Place(COVER, field))
