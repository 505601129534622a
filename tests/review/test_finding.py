"""Finding words in a review: in every text, in order, whatever the case, the accents and the spaces."""

from dataclasses import replace
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipsreview.review import acts, note_acts, roster_acts, worksheet_acts
from ipsreview.review.finding import find, spans, texts
from ipsreview.review.steps import COMMENTS, COVER, NOTES, Place, item_step
from ipsreview.review.text import folded
from ipsreview.review.values import Review, blank_review
from ipsreview.review.working import Note, Specialist
from tests.forms import cqi


def places(review: Review, words: str) -> list[Place]:
    return [hit.place for hit in find(cqi(), review, words)]


def filled() -> Review:
    """Return a review with the word Kraków in every text that it has."""
    form, review = cqi(), blank_review(cqi())
    word = "Seen in KRAKÓW."
    review = acts.write_agency(review, word).after
    review = acts.write_trainer(review, word).after
    review = roster_acts.list_team(review).after
    review = review.with_working(replace(review.working, roster=(Specialist(), Specialist(name=word))))
    review = note_acts.add_note(form, review, Note(0, form.sources[0].key, word)).after
    review = acts.tick_rating(form, review, 6, "not_applicable").after
    review = acts.write_reason(form, review, 6, word).after
    review = acts.write_other(form, review, 3, word).after
    review = worksheet_acts.write_evidence(form, review, 3, word).after
    review = worksheet_acts.write_disagreement(form, review, 3, word).after
    return acts.write_comment(form, review, "strengths", word).after


def test_every_text_is_searched_in_the_order_of_the_steps() -> None:
    review = filled()
    note = review.working.notes[0].id
    assert places(review, "krakow") == [
        Place(COVER, "agency"),
        Place(COVER, "trainer"),
        Place(COVER, "roster.2.name"),
        Place(NOTES, f"note.{note}"),
        *(Place(item_step(3), field) for field in ("other", "evidence", "disagreement")),
        Place(item_step(6), "not_applicable_reason"),
        Place(COMMENTS, "strengths"),
    ]


def test_recommendations_are_searched_where_they_are_ticked() -> None:
    item = cqi().items[1]
    line = item.recommendations[1]
    review = blank_review(cqi())
    words = " ".join(line.text.split()[:4])
    assert places(review, words) == []
    review = acts.tick_recommendation(cqi(), review, item.number, line.key).after
    assert places(review, words) == [Place(item_step(item.number), f"recommendations.{line.key}")]


def test_the_words_of_worksheets_are_searched_and_their_numbers_are_not() -> None:
    form = cqi()
    item = next(one for one in form.items if one.worksheet and any(column.type == "text" for column in one.worksheet.columns))
    assert item.worksheet
    column = next(one for one in item.worksheet.columns if one.type == "text")
    review = worksheet_acts.write_cell(form, blank_review(form), item.number, 0, column.key, "Food Mart 12").after
    assert places(review, "food mart") == [Place(item_step(item.number), f"worksheet.0.{column.key}")]
    counted = next(one for one in form.items if one.worksheet and one.worksheet.columns[0].type in ("whole", "number"))
    assert counted.worksheet
    review = worksheet_acts.write_cell(form, blank_review(form), counted.number, 0, counted.worksheet.columns[0].key, "12").after
    assert places(review, "12") == []


def test_a_reason_that_no_longer_counts_is_not_found() -> None:
    review = acts.tick_rating(cqi(), filled(), 6, "not_applicable").after
    assert Place(item_step(6), "not_applicable_reason") not in places(review, "krakow")


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Job  club\n meets", "club meets", ["club\n meets"]),
        ("STRASSE und Straße", "straße", ["STRASSE", "Straße"]),
        ("ﬁnding a ﬁt", "fi", ["ﬁ", "ﬁ"]),
        ("Zu\u0308rich", "zurich", ["Zu\u0308rich"]),
        ("Zu\u0308", "zu", ["Zu\u0308"]),
        ("aaa", "aa", ["aa"]),
        ("one", "  ", []),
        ("😀 good", "good", ["good"]),
    ],
)
def test_what_is_found_is_told_as_it_stands(text: str, words: str, found: list[str]) -> None:
    wanted = folded(words)
    assert ([text[start:end] for start, end in spans(text, wanted)] if wanted else []) == found


@given(st.text(), st.text(min_size=1, max_size=3))
def test_a_text_is_found_where_the_library_finds_it(text: str, words: str) -> None:
    review = blank_review(cqi())
    review = replace(review, comments=MappingProxyType({**review.comments, "strengths": text}))
    hits = find(cqi(), review, words)
    assert bool(hits) == bool(folded(words) and folded(words) in folded(text))
    assert all(folded(words) in folded(text[hit.start : hit.end]) for hit in hits)


def test_every_place_is_one_of_the_screen() -> None:
    assert all(place.field for place, _ in texts(cqi(), filled()))
