"""The working copy read from its rows."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType
from typing import TypeVar, cast

from ipsreview.form import Column, Form, Worksheet
from ipsreview.review.working import MOST_ROWS, AdviceState, Mark, Meeting, Note, Policy, Row, Specialist, WorkingCopy, WorksheetAnswer
from ipsreview.store.answer_keys import WHOLE_FORM, AnswerKey, AnswerKind, UnknownAnswerError

Placed = tuple[AnswerKey, str]
"""A row: which answer it is, and its value."""

Decoded = TypeVar("Decoded")
Key = TypeVar("Key", int, str)

_OF_ITEMS = {AnswerKind.CELL, AnswerKind.FACT, AnswerKind.APPLIED, AnswerKind.EVIDENCE, AnswerKind.DISAGREEMENT, AnswerKind.OLD_ADVICE}

_SIGNS_OF_DAMAGE = (LookupError, ValueError, TypeError, ArithmeticError, AttributeError)
"""What is raised by reading a value that the program cannot have written; `Decimal` raises ArithmeticError."""


def working_copy_of(form: Form, rows: Iterator[Placed]) -> WorkingCopy:
    """Return the working copy of these rows; raise UnknownAnswerError for one that the form does not ask for."""
    by_kind: defaultdict[AnswerKind, list[Placed]] = defaultdict(list)
    for row in rows:
        by_kind[row[0].kind].append(row)
    policies = list(_decoded(by_kind[AnswerKind.POLICY], lambda _, value: Policy(value)))
    return WorkingCopy(
        roster=_roster(by_kind[AnswerKind.SPECIALIST], by_kind[AnswerKind.SPECIALIST_NAME]),
        policy=policies[0] if policies else Policy.NEAREST,
        worksheets=_worksheets(form, by_kind),
        evidence=_by_item(form, by_kind[AnswerKind.EVIDENCE]),
        disagreements=_by_item(form, by_kind[AnswerKind.DISAGREEMENT]),
        notes=_notes(form, by_kind[AnswerKind.NOTE]),
        meetings=_meetings(form, by_kind[AnswerKind.MEETING]),
        old_advice=_old_advice(form, by_kind[AnswerKind.OLD_ADVICE]),
        dismissed=frozenset(_decoded(by_kind[AnswerKind.DISMISSED], lambda place, _: place.key)),
    )


def _decoded(rows: Sequence[Placed], decode: Callable[[AnswerKey, str], Decoded]) -> Iterator[Decoded]:
    for place, value in rows:
        try:
            if (place.kind in _OF_ITEMS) == (place.item == WHOLE_FORM):
                raise LookupError
            yield decode(place, value)
        except _SIGNS_OF_DAMAGE:
            raise UnknownAnswerError(place.kind, place.item) from None  # what was raised may tell the value


def _roster(specialists: Sequence[Placed], names: Sequence[Placed]) -> tuple[Specialist, ...]:
    named = dict(_decoded(names, lambda place, value: (int(place.key), value)))
    listed = dict(_decoded(specialists, lambda place, value: (int(place.key), _specialist(value, named.pop(int(place.key), "")))))
    if named or sorted(listed) != list(range(1, len(listed) + 1)):
        raise UnknownAnswerError(AnswerKind.SPECIALIST, WHOLE_FORM)
    return tuple(listed[number] for number in sorted(listed))


def _specialist(text: str, name: str) -> Specialist:
    kept = cast("dict[str, str]", json.loads(text))
    hours = kept.get("weekly_hours")
    return Specialist(None if hours is None else Decimal(hours), kept.get("start_month", ""), name)


def _worksheets(form: Form, by_kind: Mapping[AnswerKind, list[Placed]]) -> Mapping[int, WorksheetAnswer]:
    cells: defaultdict[int, dict[tuple[int, str], str]] = defaultdict(dict)
    facts: defaultdict[int, dict[str, str]] = defaultdict(dict)
    for number, cell, text in _decoded(by_kind[AnswerKind.CELL], lambda place, value: (place.item, _cell(form, place), value)):
        cells[number][cell] = text
    for number, key, text in _decoded(by_kind[AnswerKind.FACT], lambda place, value: (place.item, _fact(form, place), value)):
        facts[number][key] = text
    applied = dict(_decoded(by_kind[AnswerKind.APPLIED], lambda place, value: (_computed(form, place.item), value)))
    return MappingProxyType(
        {
            number: WorksheetAnswer(_rows(form, number, cells[number]), MappingProxyType(facts[number]), applied.get(number, ""))
            for number in sorted({*cells, *facts, *applied})
        }
    )


def _computed(form: Form, number: int) -> int:
    _worksheet(form, number)
    return number


def _worksheet(form: Form, number: int) -> Worksheet:
    worksheet = form.item(number).worksheet
    if worksheet is None:
        raise LookupError(number)
    return worksheet


def _cell(form: Form, place: AnswerKey) -> tuple[int, str]:
    row, _, column = place.key.partition(".")
    if not 0 <= int(row) < MOST_ROWS:
        raise LookupError(row)
    return int(row), _known(_worksheet(form, place.item).columns, column)


def _fact(form: Form, place: AnswerKey) -> str:
    return _known(_worksheet(form, place.item).facts, place.key)


def _known(columns: Sequence[Column], key: str) -> str:
    if key not in [column.key for column in columns]:
        raise LookupError(key)
    return key


def _rows(form: Form, number: int, cells: Mapping[tuple[int, str], str]) -> tuple[Row, ...]:
    """Return the rows down to the last that is filled, their cells in the worksheet's order."""
    keys = [column.key for column in _worksheet(form, number).columns]
    last = max((row for row, _ in cells), default=-1)
    return tuple(MappingProxyType({key: cells[row, key] for key in keys if (row, key) in cells}) for row in range(last + 1))


def _by_item(form: Form, rows: Sequence[Placed]) -> Mapping[int, str]:
    return _in_order(dict(_decoded(rows, lambda place, value: (form.item(place.item).number, value))))


def _notes(form: Form, rows: Sequence[Placed]) -> tuple[Note, ...]:
    return tuple(sorted(_decoded(rows, lambda place, value: _note(form, int(place.key), value)), key=lambda note: note.id))


def _note(form: Form, note_id: int, text: str) -> Note:
    kept = json.loads(text)
    return Note(
        id=note_id,
        source=form.source_of(kept["source"]).key,
        text=kept["text"],
        items=frozenset(form.item(number).number for number in kept["items"]),
        mark=Mark(kept["mark"]),
        specialist=int(kept["specialist"]),
    )


def _meetings(form: Form, rows: Sequence[Placed]) -> Mapping[str, Meeting]:
    return _in_order(dict(_decoded(rows, lambda place, value: (form.source_of(place.key).key, _meeting(value)))))


def _meeting(text: str) -> Meeting:
    kept = json.loads(text)
    return Meeting(planned=int(kept["planned"]), met=int(kept["met"]))


def _old_advice(form: Form, rows: Sequence[Placed]) -> Mapping[int, Mapping[str, AdviceState]]:
    states: defaultdict[int, dict[str, AdviceState]] = defaultdict(dict)
    for number, key, state in _decoded(rows, lambda place, value: (form.item(place.item).number, place.key, AdviceState(value))):
        states[number][key] = state
    return _in_order({number: _in_order(found) for number, found in states.items()})


def _in_order(entries: Mapping[Key, Decoded]) -> Mapping[Key, Decoded]:
    return MappingProxyType({key: entries[key] for key in sorted(entries)})
