"""The acts on notes and on the people to be met, and those that follow up the last visit and the checks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from types import MappingProxyType

from ipsreview.form import Form
from ipsreview.messages import message
from ipsreview.review.acts import LARGEST_TEAM, Change, RuleBrokenError, Verb, write_comment, write_other
from ipsreview.review.noting import read_note
from ipsreview.review.steps import NOTES, SUMMARY, Place, Step, StepKind, item_step
from ipsreview.review.text import clean
from ipsreview.review.values import Review
from ipsreview.review.working import AdviceState, Mark, Meeting, Note, with_entry
from ipsreview.review.worksheet_acts import write_evidence


def add_note(form: Form, review: Review, note: Note) -> Change:
    """Keep a new note, at the end and with the next free id whatever its own is; it has to have a text."""
    text = clean(note.text)
    if not text:
        raise RuleBrokenError(message("The note is empty; write what was said or seen."))
    new = replace(_placed(form, review, note), id=next_id(review), text=text)
    return _noted(review, (*review.working.notes, new), Verb.ADD, f"note.{new.id}")


def type_note(form: Form, review: Review, note: Note) -> Change:
    """Keep a note that is being typed, as far as it is: what it says so far is read from its text (see `noting`).

    `note.id` is `next_id` at the first key and stays the same from then on, so that the typing of one note is one step
    of the history. `note.items` are those it is tagged to besides. While it has no words there is no note.
    """
    typed = read_note(form, clean(note.text))
    others = tuple(known for known in review.working.notes if known.id != note.id)
    if typed.text:
        new = replace(_placed(form, review, note), text=typed.text, items=_known(form, note.items | typed.items), mark=typed.mark)
        others = tuple(sorted((*others, new), key=lambda known: known.id))
    return _noted(review, others, Verb.WRITE, f"note.{note.id}")


def next_id(review: Review) -> int:
    """Return the id of the next new note."""
    return max((known.id for known in review.working.notes), default=0) + 1


def write_note(review: Review, note_id: int, text: str) -> Change:
    """Write the text of a note anew; one that is emptied stays, and is deleted as such."""
    return _changed(review, replace(review.working.note(note_id), text=clean(text)), Verb.WRITE)


def read_tags(form: Form, review: Review, note_id: int) -> Change:
    """Take the tags and the mark out of a note's text when its typing has ended; they are added to those it has."""
    note = review.working.note(note_id)
    typed = read_note(form, note.text)
    if not typed.text:
        return _changed(review, note, Verb.WRITE)
    mark = note.mark if typed.mark is Mark.NEUTRAL else typed.mark
    return _changed(review, replace(note, text=typed.text, items=note.items | typed.items, mark=mark), Verb.WRITE)


def tag_note(form: Form, review: Review, note_id: int, number: int) -> Change:
    """Tie a note to an item, or untie it."""
    note = review.working.note(note_id)
    tied = number in note.items
    return _changed(review, replace(note, items=note.items ^ _known(form, [number])), Verb.CLEAR if tied else Verb.TICK)


def mark_note(review: Review, note_id: int, mark: Mark) -> Change:
    """Mark a note as strength, concern or neutral."""
    return _changed(review, replace(review.working.note(note_id), mark=mark), Verb.TICK)


def remove_note(review: Review, note_id: int) -> Change:
    """Delete a note."""
    gone = review.working.note(note_id)
    return _noted(review, tuple(note for note in review.working.notes if note is not gone), Verb.REMOVE, f"note.{note_id}")


def push_note(form: Form, review: Review, target: Place, sentence: str) -> Change:
    """Put the sentence that a note became into the report, as a new line at the end of the text at `target`.

    That is an item's `evidence` or `other`, or one of the comments. The note itself stays as it is, and is never printed.
    """
    line, number = clean(sentence).strip(), target.step.number
    if not line:
        raise RuleBrokenError(message("There is nothing to put into the report; write a sentence."))
    if target.step.kind is StepKind.COMMENTS:
        change = write_comment(form, review, target.field, _with_line(review.comments[target.field], line))
    elif target.field == "other":
        change = write_other(form, review, number, _with_line(review.items[number].other, line))
    else:
        change = write_evidence(form, review, number, _with_line(review.working.evidence.get(number, ""), line))
    return replace(change, verb=Verb.ADD)


def set_meeting(form: Form, review: Review, source: str, meeting: Meeting) -> Change:
    """Set how many people of a source are to be met, and how many were."""
    if not all(0 <= number <= LARGEST_TEAM for number in (meeting.planned, meeting.met)):
        raise RuleBrokenError(message("The number is out of range; write one from 0 to {most}.", most=LARGEST_TEAM))
    meetings = with_entry(review.working.meetings, form.source_of(source).key, meeting, Meeting())
    after = review.with_working(replace(review.working, meetings=meetings))
    return Change(review, after, Verb.COUNT, Place(NOTES, f"meeting.{source}"))


def set_advice_state(form: Form, review: Review, number: int, key: str, state: AdviceState | None) -> Change:
    """Say what became of a recommendation of the last visit; None takes that back. The rating stays as it is."""
    states = with_entry(review.working.old_advice.get(form.item(number).number, MappingProxyType({})), key, state, None)
    kept = {known: value for known, value in states.items() if value is not None}
    advice = with_entry(review.working.old_advice, number, MappingProxyType(kept), MappingProxyType({}))
    after = review.with_working(replace(review.working, old_advice=advice))
    return Change(review, after, Verb.TICK if state else Verb.CLEAR, Place(item_step(number), f"old_advice.{key}"))


def dismiss(review: Review, key: str, step: Step = SUMMARY) -> Change:
    """Tell a finding no more in this review, or tell it again."""
    after = review.with_working(replace(review.working, dismissed=review.working.dismissed ^ {key}))
    return Change(review, after, Verb.CLEAR, Place(step, "dismissed"))


def _with_line(text: str, line: str) -> str:
    return f"{text.rstrip()}\n{line}" if text else line


def _placed(form: Form, review: Review, note: Note) -> Note:
    by_specialist = form.source_of(note.source).each_specialist
    return replace(note, items=_known(form, note.items), specialist=_on_team(review, note.specialist) if by_specialist else 0)


def _known(form: Form, numbers: Iterable[int]) -> frozenset[int]:
    return frozenset(form.item(number).number for number in numbers)


def _on_team(review: Review, number: int) -> int:
    most = len(review.working.roster) or review.team_size or LARGEST_TEAM
    if not 0 <= number <= most:
        raise RuleBrokenError(message("The team has no S{number}; choose one of its {team}.", number=number, team=most))
    return number


def _changed(review: Review, note: Note, verb: Verb) -> Change:
    return _noted(review, tuple(note if known.id == note.id else known for known in review.working.notes), verb, f"note.{note.id}")


def _noted(review: Review, notes: tuple[Note, ...], verb: Verb, field: str) -> Change:
    return Change(review, review.with_working(replace(review.working, notes=notes)), verb, Place(NOTES, field))
