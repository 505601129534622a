"""The acts on notes: how one is typed, read, changed and put into the report."""

from dataclasses import replace

import pytest

from ipsreview.form import Form, Source
from ipsreview.messages import Words
from ipsreview.review import acts, note_acts
from ipsreview.review.acts import Change, RuleBrokenError, Verb
from ipsreview.review.history import History
from ipsreview.review.noting import report_sentence
from ipsreview.review.steps import COMMENTS, NOTES, Place, item_step
from ipsreview.review.values import Review, blank_review
from ipsreview.review.working import Mark, Note
from tests.forms import cqi

SUPERVISOR = Source("supervisor", Words("IPS supervisor"), (3, 4), "The IPS supervisor told us that {text}", person=True)
SPECIALIST = Source("specialist", Words("IPS specialist"), (3, 14), "One IPS specialist: {text}", person=True, each_specialist=True)
RECORDS = Source("records", Words("Records"), (12,), "{text}")


@pytest.fixture
def form() -> Form:
    return replace(cqi(), sources=(SUPERVISOR, SPECIALIST, RECORDS))


@pytest.fixture
def review(form: Form) -> Review:
    return acts.set_team_size(blank_review(form), 4).after


def typed(form: Form, review: Review, *texts: str, note: Note | None = None) -> Change:
    """Type a note, one state of the line after the other; return the step that the history makes of it."""
    start = note or Note(note_acts.next_id(review), "supervisor", "")
    history = History()
    for text in texts:
        change = note_acts.type_note(form, review, replace(start, text=text))
        review, history = change.after, history.with_change(change)
    assert len(history.done) <= 1
    return history.done[-1] if history.done else change


def test_the_typing_of_a_note_is_one_step_that_keeps_it_from_its_first_letter(form: Form, review: Review) -> None:
    change = typed(form, review, "+", "+ G", "+ Goes", "+ Goes along", "+ Goes along #3")
    assert change.before == review
    assert change.after.working.notes == (Note(1, "supervisor", "Goes along", frozenset({3}), Mark.STRENGTH),)
    assert (change.verb, change.place) == (Verb.WRITE, Place(NOTES, "note.1"))


def test_a_note_that_is_typed_and_erased_leaves_nothing(form: Form, review: Review) -> None:
    assert typed(form, review, "G", "Go", "", "#3", " ").after.working.notes == ()


def test_a_tag_that_is_erased_again_is_none(form: Form, review: Review) -> None:
    start = Note(1, "supervisor", "", frozenset({7}))
    assert typed(form, review, "a #3", "a", note=start).after.working.note(1).items == {7}


def test_a_typed_note_keeps_its_place_among_the_others(form: Form, review: Review) -> None:
    for text in ("one", "two", "three"):
        review = note_acts.add_note(form, review, Note(0, "records", text)).after
    again = note_acts.type_note(form, review, replace(review.working.note(2), text="2"))
    assert [note.text for note in again.after.working.notes] == ["one", "2", "three"]


def test_only_notes_of_specialists_name_one(form: Form, review: Review) -> None:
    assert note_acts.type_note(form, review, Note(1, "records", "a", specialist=2)).after.working.note(1).specialist == 0
    assert note_acts.add_note(form, review, Note(0, "records", "a", specialist=2)).after.working.note(1).specialist == 0
    assert note_acts.type_note(form, review, Note(1, "specialist", "a", specialist=2)).after.working.note(1).specialist == 2
    with pytest.raises(RuleBrokenError, match="no S5"):
        note_acts.type_note(form, review, Note(1, "specialist", "a", specialist=5))


def test_an_empty_note_is_refused(form: Form, review: Review) -> None:
    with pytest.raises(RuleBrokenError, match="empty"):
        note_acts.add_note(form, review, Note(0, "records", " \n"))


def test_tags_typed_into_a_note_are_read_when_it_is_left_and_none_is_lost(form: Form, review: Review) -> None:
    review = note_acts.add_note(form, review, Note(0, "records", "a", frozenset({7}), Mark.CONCERN)).after
    review = note_acts.write_note(review, 1, "b #12").after
    assert note_acts.read_tags(form, review, 1).after.working.note(1) == Note(1, "records", "b", frozenset({7, 12}), Mark.CONCERN)
    review = note_acts.write_note(review, 1, "+ b").after
    assert note_acts.read_tags(form, review, 1).after.working.note(1).mark is Mark.STRENGTH


def test_a_note_of_nothing_but_tags_keeps_its_text(form: Form, review: Review) -> None:
    review = note_acts.add_note(form, review, Note(0, "records", "a")).after
    review = note_acts.write_note(review, 1, "#12").after
    assert note_acts.read_tags(form, review, 1).after.working.note(1).text == "#12"


def test_a_note_is_tied_marked_and_deleted(form: Form, review: Review) -> None:
    review = note_acts.add_note(form, review, Note(0, "records", "a")).after
    tied = note_acts.tag_note(form, review, 1, 5)
    assert (tied.after.working.note(1).items, tied.verb) == ({5}, Verb.TICK)
    assert note_acts.tag_note(form, tied.after, 1, 5).verb is Verb.CLEAR
    assert note_acts.mark_note(review, 1, Mark.STRENGTH).after.working.note(1).mark is Mark.STRENGTH
    assert note_acts.remove_note(review, 1).after.working.notes == ()


@pytest.mark.parametrize(
    ("target", "read"),
    [
        (Place(item_step(3), "evidence"), lambda review: review.working.evidence.get(3, "")),
        (Place(item_step(3), "other"), lambda review: review.items[3].other),
        (Place(COMMENTS, "strengths"), lambda review: review.comments["strengths"]),
    ],
)
def test_a_note_goes_into_the_report_as_a_line_at_the_end(form: Form, review: Review, target: Place, read) -> None:
    first = note_acts.push_note(form, review, target, "One.\n")
    assert (read(first.after), first.verb, first.place) == ("One.", Verb.ADD, target)
    assert read(note_acts.push_note(form, first.after, target, " Two. ").after) == "One.\nTwo."
    assert first.after.working.notes == review.working.notes
    with pytest.raises(RuleBrokenError, match="nothing to put"):
        note_acts.push_note(form, review, target, " ")


def test_a_line_put_into_other_ticks_it(form: Form, review: Review) -> None:
    after = note_acts.push_note(form, review, Place(item_step(3), "other"), "One.").after
    other = next(line.key for line in form.item(3).recommendations if line.kind == "other")
    assert other in after.items[3].recommendations


@pytest.mark.parametrize(
    ("source", "text", "sentence"),
    [
        ("supervisor", "She goes along monthly", "The IPS supervisor told us that she goes along monthly."),
        ("supervisor", "VR comes monthly.", "The IPS supervisor told us that VR comes monthly."),
        ("specialist", "Goes along\nmonthly", "One IPS specialist: Goes along monthly."),
        ("records", "Nine days, as #12 asks", "Nine days, as item 12 asks."),
        ("records", "As #5,12 ask {text}", "As items 5, 12 ask {text}."),
        ("records", "Record #99?", "Record #99?"),
    ],
)
def test_a_note_is_proposed_in_neutral_wording(form: Form, source: str, text: str, sentence: str) -> None:
    assert report_sentence(form, Note(1, source, text)) == sentence
