"""The acts on notes and on the people to be met, and those that follow up the last visit and the checks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from types import MappingProxyType

from ipsreview.form import Form
from ipsreview.messages import message
from ipsreview.review.acts import LARGEST_TEAM, Change, RuleBrokenError, Verb
from ipsreview.review.steps import NOTES, SUMMARY, Place, Step, item_step
from ipsreview.review.text import clean
from ipsreview.review.values import Review
from ipsreview.review.working import AdviceState, Mark, Meeting, Note, with_entry


def add_note(form: Form, review: Review, note: Note) -> Change:
    """Keep a new note, at the end and with the next free id whatever its own is; it has to have a text."""
    text = clean(note.text)
    if not text:
        raise RuleBrokenError(message("The note is empty; write what was said or seen."))
    source = form.source_of(note.source)
    new = replace(
        note,
        id=max((known.id for known in review.working.notes), default=0) + 1,
        text=text,
        items=_known(form, note.items),
        specialist=_on_team(review, note.specialist) if source.each_specialist else 0,
    )
    return _noted(review, (*review.working.notes, new), Verb.ADD, f"note.{new.id}")


def write_note(review: Review, note_id: int, text: str) -> Change:
    """Write the text of a note anew; one that is emptied stays, and is deleted as such."""
    return _changed(review, replace(review.working.note(note_id), text=clean(text)), Verb.WRITE)


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
