"""The working copy in a review file, under keys of its own; the names of specialists are never in it (DOMAIN, decision 6)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar

from ipsreview.checking import Table
from ipsreview.errors import KnownError
from ipsreview.form import Column, Form, Item, Worksheet
from ipsreview.messages import message
from ipsreview.review.acts import LARGEST_TEAM
from ipsreview.review.roster import read_hours, read_month
from ipsreview.review.text import clean, clean_line
from ipsreview.review.values import Review, blank_review
from ipsreview.review.working import AdviceState, Mark, Meeting, Note, Policy, Row, Specialist, WorkingCopy, WorksheetAnswer, with_entry
from ipsreview.review.worksheet_acts import paste_rows, write_fact
from ipsreview.review.worksheets.cells import kept

Choice = TypeVar("Choice", bound=StrEnum)

_LARGEST_ID = 10**6
_LONGEST_SHOWN = 60


def working_as_data(working: WorkingCopy) -> dict[str, object]:
    """Return a working copy as the tables, lists and values of a review file; what is empty is not there."""
    parts: dict[str, object] = {
        "team": [_specialist_as_data(specialist) for specialist in working.roster],
        "policy": working.policy.value,
        "worksheets": {str(number): _worksheet_as_data(answer) for number, answer in working.worksheets.items()},
        "evidence": _texts_as_data(working.evidence),
        "disagreements": _texts_as_data(working.disagreements),
        "notes": [_note_as_data(note) for note in working.notes],
        "meetings": {source: {"planned": meeting.planned, "met": meeting.met} for source, meeting in working.meetings.items()},
        "old_advice": {str(number): {key: state.value for key, state in states.items()} for number, states in working.old_advice.items()},
        "dismissed": {clean_line(key): True for key in sorted(working.dismissed)},
    }
    return {key: part for key, part in parts.items() if part}


def _specialist_as_data(specialist: Specialist) -> dict[str, object]:
    hours = None if specialist.weekly_hours is None else f"{specialist.weekly_hours:f}"
    return {"weekly_hours": hours, "start_month": specialist.start_month or None}


def _worksheet_as_data(answer: WorksheetAnswer) -> dict[str, object]:
    parts = {"rows": [_cells_as_data(row) for row in answer.rows], "facts": _cells_as_data(answer.facts), "applied": clean(answer.applied)}
    return {key: part for key, part in parts.items() if part}


def _cells_as_data(cells: Row) -> dict[str, str]:
    return {column: clean_line(text) for column, text in cells.items()}


def _texts_as_data(texts: Mapping[int, str]) -> dict[str, str]:
    return {str(number): clean(text) for number, text in texts.items()}


def _note_as_data(note: Note) -> dict[str, object]:
    about = [str(number) for number in sorted(note.items)]
    who = {"specialist": note.specialist} if note.specialist else {}
    return {"id": note.id, "source": note.source, **who, "text": clean(note.text), "items": about, "mark": note.mark.value}


def with_working_copy(table: Table, form: Form, review: Review) -> Review:
    """Return the review with the working copy of a review file; its faults are noted in the table."""
    working = WorkingCopy(
        roster=_team(table, review.team_size),
        policy=_choice(table, "policy", Policy.NEAREST),
        worksheets=_worksheets(table.table_or_empty("worksheets"), form),
        evidence=_texts(table.table_or_empty("evidence"), form),
        disagreements=_texts(table.table_or_empty("disagreements"), form),
        notes=_notes(table, form),
        meetings=_meetings(table.table_or_empty("meetings"), form),
        old_advice=_old_advice(table.table_or_empty("old_advice"), form),
        dismissed=_dismissed(table.table_or_empty("dismissed")),
    )
    return review.with_working(working)


def _choice(table: Table, key: str, default: Choice) -> Choice:
    """Return the choice `key`, or `default` where there is none, or none that is known."""
    choices = {str(choice): choice for choice in type(default)}
    return choices.get(table.optional_choice(key, choices) or "", default)


def _tables(table: Table, key: str) -> list[Table]:
    """Return the list of tables `key`, empty where the entry is not there."""
    table.read_past(key)
    return table.tables(key) if key in table else []


def _team(table: Table, team_size: int) -> tuple[Specialist, ...]:
    team = tuple(_specialist(part) for part in _tables(table, "team"))
    if team and len(team) != team_size and all(fault.place != "team_size" for fault in table.faults):
        text = "team_size says {size}, and {listed} stand in this list; make them the same."
        table.fault(message(text, listed=len(team), size=team_size), "team")
    return team


def _specialist(table: Table) -> Specialist:
    hours, month = read_hours(_short(table.text("weekly_hours", ""))), read_month(_short(table.text("start_month", "")))
    for key, why in (("weekly_hours", hours.why), ("start_month", month.why)):
        if why:
            table.fault(why, key)
    return Specialist(hours.hours, month.month)


def _short(text: str) -> str:
    """Return a text that is about to be quoted where it is wrong."""
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"


def _worksheets(table: Table, form: Form) -> Mapping[int, WorksheetAnswer]:
    found: Mapping[int, WorksheetAnswer] = MappingProxyType({})
    for item, worksheet in _of_items(table, form):
        if item.worksheet is None:
            table.fault(message("this item has no worksheet; remove it, or correct the number."), str(item.number))
        else:
            found = with_entry(found, item.number, _worksheet(worksheet, form, item.number, item.worksheet), WorksheetAnswer())
    return found


def _worksheet(table: Table, form: Form, number: int, worksheet: Worksheet) -> WorksheetAnswer:
    rows = [_cells(row, worksheet.columns) for row in _tables(table, "rows")]
    facts = _cells(table.table_or_empty("facts"), worksheet.facts)
    review = blank_review(form)
    try:
        review = paste_rows(form, review, number, 0, rows).after
        for key, text in facts.items():
            review = write_fact(form, review, number, key, text).after
    except KnownError as error:
        table.fault(error.message, "rows")
    return replace(review.working.worksheet(number), applied=clean(table.text("applied", "")))


def _cells(table: Table, columns: Sequence[Column]) -> dict[str, str]:
    cells = {column.key: _cell(table, column) for column in columns if column.key in table}
    table.read_past(*(column.key for column in columns))
    for key in table.unknown():
        table.fault(message("the worksheet has no place of this name; remove it, or correct the name."), key)
    return cells


def _cell(table: Table, column: Column) -> str:
    """Return what is kept of a cell: of two dates only the days between them, and never a date (DOMAIN, section 6.1)."""
    try:
        return kept(column, table.text(column.key, ""))
    except KnownError as error:
        table.fault(error.message, column.key)
        return ""


def _of_items(table: Table, form: Form) -> Iterator[tuple[Item, Table]]:
    """Yield the tables of the form's items that are there; any other key is a fault."""
    for item in form.items:
        found = table.optional_table(str(item.number))
        if found is not None:
            yield item, found
    _no_other_items(table)


def _no_other_items(table: Table) -> None:
    for key in table.unknown():
        table.fault(message("the form has no item of this number; remove it, or correct the number."), key)


def _texts(table: Table, form: Form) -> Mapping[int, str]:
    texts = {item.number: clean(table.text(str(item.number), "")) for item in form.items}
    _no_other_items(table)
    return MappingProxyType({number: text for number, text in texts.items() if text})


def _notes(table: Table, form: Form) -> tuple[Note, ...]:
    notes: dict[int, Note] = {}
    parts = _tables(table, "notes")
    if parts and not form.sources:
        table.fault(message("this form takes no notes; remove them."), "notes")
        return ()
    for part in parts:
        note = _note(part, form)
        if note.id in notes:
            part.fault(message("another note has this number already; give each note its own."), "id")
        notes[note.id] = note
    return tuple(notes[note_id] for note_id in sorted(notes))


def _note(table: Table, form: Form) -> Note:
    source = table.choice("source", [source.key for source in form.sources])
    note = Note(
        id=table.whole("id", least=1, most=_LARGEST_ID),
        source=source,
        text=clean(table.text("text", "")),
        items=frozenset(int(number) for number in table.choices("items", [str(item.number) for item in form.items]) if number.isdecimal()),
        mark=_choice(table, "mark", Mark.NEUTRAL),
        specialist=table.whole("specialist", 0, most=LARGEST_TEAM),
    )
    if note.specialist and not any(known.key == source and known.each_specialist for known in form.sources):
        table.fault(message("this source is none of the specialists; remove the number."), "specialist")
    return note


def _meetings(table: Table, form: Form) -> Mapping[str, Meeting]:
    meetings: Mapping[str, Meeting] = MappingProxyType({})
    for source in form.sources:
        part = table.table_or_empty(source.key)
        meeting = Meeting(part.whole("planned", 0, most=LARGEST_TEAM), part.whole("met", 0, most=LARGEST_TEAM))
        meetings = with_entry(meetings, source.key, meeting, Meeting())
    for key in table.unknown():
        table.fault(message("the form has no source of this name; remove it, or correct the name."), key)
    return meetings


def _old_advice(table: Table, form: Form) -> Mapping[int, Mapping[str, AdviceState]]:
    """Read what became of the last visit's recommendations, whose keys may be another form version's."""
    advice = {item.number: _states(part) for item, part in _of_items(table, form)}
    return MappingProxyType({number: states for number, states in advice.items() if states})


def _states(table: Table) -> Mapping[str, AdviceState]:
    told = {clean_line(key): _choice(table, key, AdviceState.NOT_YET) for key in table.unknown() if key in table}
    return MappingProxyType({key: told[key] for key in sorted(told)})


def _dismissed(table: Table) -> frozenset[str]:
    return frozenset(clean_line(key) for key in table.unknown() if table.flag(key))
