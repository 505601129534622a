"""The working copy as rows: one for each cell, note and text, so that one act of the trainer writes one row or few."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace

from ipsreview.review.working import NO_WORKING_COPY, Note, Policy, WorkingCopy, WorksheetAnswer
from ipsreview.store.answer_keys import WHOLE_FORM, AnswerKey, AnswerKind

_PARTS = tuple(part.name for part in fields(WorkingCopy))


def unshared_working(working: WorkingCopy, other: WorkingCopy) -> WorkingCopy:
    """Return the copy without the very parts that `other` has, and without the very worksheets and notes."""
    if working is other:
        return NO_WORKING_COPY
    theirs = {id(note) for note in other.notes}
    own = replace(
        working,
        worksheets={number: answer for number, answer in working.worksheets.items() if other.worksheets.get(number) is not answer},
        notes=tuple(note for note in working.notes if id(note) not in theirs),
    )
    return replace(own, **{part: getattr(NO_WORKING_COPY, part) for part in _PARTS if getattr(working, part) is getattr(other, part)})


def working_answers(working: WorkingCopy) -> Iterator[tuple[AnswerKey, str]]:
    """Yield every row of a working copy; what is empty has none."""
    yield from _team(working)
    for number, answer in working.worksheets.items():
        yield from _worksheet(number, answer)
    for number, text in working.evidence.items():
        yield AnswerKey(number, AnswerKind.EVIDENCE), text
    for number, text in working.disagreements.items():
        yield AnswerKey(number, AnswerKind.DISAGREEMENT), text
    for note in working.notes:
        yield AnswerKey(WHOLE_FORM, AnswerKind.NOTE, str(note.id)), _note_as_text(note)
    for source, meeting in working.meetings.items():
        yield AnswerKey(WHOLE_FORM, AnswerKind.MEETING, source), _as_text({"planned": meeting.planned, "met": meeting.met})
    for number, states in working.old_advice.items():
        yield from ((AnswerKey(number, AnswerKind.OLD_ADVICE, key), state.value) for key, state in states.items())
    for key in working.dismissed:
        yield AnswerKey(WHOLE_FORM, AnswerKind.DISMISSED, key), ""


def _team(working: WorkingCopy) -> Iterator[tuple[AnswerKey, str]]:
    """Yield the team's rows; a name has one of its own, so that names can be deleted alone."""
    if working.policy is not Policy.NEAREST:
        yield AnswerKey(WHOLE_FORM, AnswerKind.POLICY), working.policy.value
    for number, specialist in enumerate(working.roster, 1):
        hours = {} if specialist.weekly_hours is None else {"weekly_hours": str(specialist.weekly_hours)}
        start = {"start_month": specialist.start_month} if specialist.start_month else {}
        yield AnswerKey(WHOLE_FORM, AnswerKind.SPECIALIST, str(number)), _as_text({**hours, **start})
        if specialist.name:
            yield AnswerKey(WHOLE_FORM, AnswerKind.SPECIALIST_NAME, str(number)), specialist.name


def _worksheet(number: int, answer: WorksheetAnswer) -> Iterator[tuple[AnswerKey, str]]:
    for place, row in enumerate(answer.rows):
        for column, text in row.items():
            yield AnswerKey(number, AnswerKind.CELL, f"{place}.{column}"), text
    for key, text in answer.facts.items():
        yield AnswerKey(number, AnswerKind.FACT, key), text
    if answer.applied:
        yield AnswerKey(number, AnswerKind.APPLIED), answer.applied


def _note_as_text(note: Note) -> str:
    kept = {"source": note.source, "text": note.text, "items": sorted(note.items), "mark": note.mark.value, "specialist": note.specialist}
    return _as_text(kept)


def _as_text(value: Mapping[str, object]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
