"""Where notes come from, and what they cover."""

from dataclasses import replace

import pytest

from ipsreview.form import Form, Source
from ipsreview.messages import Words
from ipsreview.review import acts, note_acts
from ipsreview.review.origins import Cover, Origin, coverage, origins
from ipsreview.review.values import Review, blank_review
from ipsreview.review.working import Mark, Note
from tests.forms import cqi


@pytest.fixture
def form() -> Form:
    supervisor = Source("supervisor", Words("IPS supervisor"), (3,), "{text}", person=True)
    specialist = Source("specialist", Words("IPS specialist"), (3,), "{text}", person=True, each_specialist=True)
    return replace(cqi(), sources=(supervisor, specialist))


def with_notes(form: Form, review: Review, *notes: Note) -> Review:
    for note in notes:
        review = note_acts.add_note(form, review, note).after
    return review


def test_the_team_s_specialists_are_origins_of_their_own(form: Form) -> None:
    blank = blank_review(form)
    assert origins(form, blank) == (Origin("supervisor"), Origin("specialist"))
    team = acts.set_team_size(blank, 2).after
    assert origins(form, team) == (Origin("supervisor"), Origin("specialist", 1), Origin("specialist", 2))


def test_no_note_is_without_an_origin_when_the_team_becomes_known_or_smaller(form: Form) -> None:
    early = with_notes(form, blank_review(form), Note(0, "specialist", "early"))
    team = with_notes(form, acts.set_team_size(early, 3).after, Note(0, "specialist", "late", specialist=3))
    smaller = acts.set_team_size(team, 1).after
    assert [origin.specialist for origin in origins(form, smaller)[1:]] == [0, 1, 3]


def test_coverage_counts_notes_by_origin_and_item(form: Form) -> None:
    review = with_notes(
        form,
        acts.set_team_size(blank_review(form), 2).after,
        Note(0, "supervisor", "a", frozenset({3, 4}), Mark.STRENGTH),
        Note(0, "supervisor", "b", frozenset({3}), Mark.CONCERN),
        Note(0, "specialist", "c", frozenset({3}), specialist=2),
        Note(0, "specialist", "d"),
    )
    assert coverage(review) == {
        (Origin("supervisor"), 3): Cover(2, True, True),
        (Origin("supervisor"), 4): Cover(1, strength=True),
        (Origin("specialist", 2), 3): Cover(1),
    }
