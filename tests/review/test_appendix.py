"""The appendix tells what the ratings rest on, and never a note, a name or a dismissed finding."""

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipsreview.form import RecommendationKind, plain
from ipsreview.review import acts, note_acts, roster_acts, worksheet_acts
from ipsreview.review.appendix import HEADING, Appendix, Earlier, Paragraph, Part, appendix
from ipsreview.review.text import clean
from ipsreview.review.values import Review, blank_review
from ipsreview.review.working import AdviceState, Mark, Meeting, Note, Policy
from ipsreview.review.worksheets import suggestion_for
from tests.forms import cqi, second
from tests.reviews import reviews, texts

FORM = cqi()


def parts(found: Appendix) -> dict[str, Part]:
    return {part.heading: part for part in found.whole.parts}


def items(review: Review) -> dict[str, list[Paragraph]]:
    """Return the paragraphs of each item by its heading."""
    return {part.heading: list(part.paragraphs) for part in parts(appendix(FORM, review))["Item by item"].parts}


def all_text(found: Appendix) -> str:
    return "\n".join([part.heading + "\n" + "\n".join(f"{one.label}\n{one.text}" for one in part.paragraphs) for _, part in found.whole.headed()])


def small_caseloads(review: Review | None = None) -> Review:
    """Return a review whose worksheet of item 1 has the figures of Riverbend."""
    review = review or blank_review(FORM)
    for row, (hours, people) in enumerate(((40, 22), (40, 21), (40, 19), (20, 9))):
        review = worksheet_acts.write_cell(FORM, review, 1, row, "weekly_hours", str(hours)).after
        review = worksheet_acts.write_cell(FORM, review, 1, row, "people", str(people)).after
    return review


def sentence(review: Review, number: int) -> str:
    found = suggestion_for(FORM, review, number)
    assert found
    return " ".join(map(str, found.sentence))


def test_an_appendix_with_nothing_in_it_says_so() -> None:
    found = appendix(FORM, blank_review(FORM))
    assert found == Appendix(Part(HEADING, (Paragraph("Nothing was collected beside the answers of the form."),)))


def test_what_only_stays_on_the_laptop_makes_no_appendix() -> None:
    review = acts.set_team_size(blank_review(FORM), 2).after
    review = roster_acts.write_name(roster_acts.list_team(review).after, 1, "Alex").after
    review = note_acts.add_note(FORM, review, Note(0, FORM.sources[0].key, "Heard something.", frozenset({1}))).after
    review = note_acts.dismiss(review, "names.1").after
    review = worksheet_acts.set_policy(review, 1, Policy.LETTER).after
    assert appendix(FORM, review).whole.parts == ()


def test_people_are_told_by_role_and_number() -> None:
    review = blank_review(FORM)
    for source, meeting in zip(FORM.sources, (Meeting(1, 1), Meeting(4, 3), Meeting(2, 0), Meeting(0, 2), Meeting(1, 3)), strict=False):
        review = note_acts.set_meeting(FORM, review, source.key, meeting).after
    numbers = ("1", "3 of 4 planned", "none of 2 planned", "2", "3")
    told = "; ".join(f"{source.label}: {number}" for source, number in zip(FORM.sources, numbers, strict=False))
    assert appendix(FORM, review).whole.parts == (Part("Who was met", (Paragraph(f"{told}."),)),)


def test_evidence_stands_under_its_item_in_the_order_of_the_form() -> None:
    review = worksheet_acts.write_evidence(FORM, blank_review(FORM), 12, "Seven records.\nTwo wait.").after
    review = worksheet_acts.write_evidence(FORM, review, 3, "The log.").after
    found = items(review)
    assert list(found.items()) == [
        (f"3. {FORM.item(3).short_title}", [Paragraph("The log.", "What was seen")]),
        (f"12. {FORM.item(12).short_title}", [Paragraph("Seven records.\nTwo wait.", "What was seen")]),
    ]
    assert parts(appendix(FORM, review))["Item by item"].paragraphs == ()


def test_a_worksheet_shows_its_arithmetic_and_names_its_house_rules() -> None:
    review = small_caseloads()
    worksheet, about = items(review)[f"1. {FORM.item(1).short_title}"]
    assert worksheet == Paragraph("71 people ÷ 3.5 FTE = 20.3 → 20 → IPS; to the letter: Needs improvement", "Worksheet")
    assert about.label == "About the worksheet"
    own = FORM.item(1).worksheet
    assert own
    assert all(rule in about.text for rule in own.house_rules)


def test_a_report_tells_of_specialists_in_counts_only() -> None:
    review = small_caseloads()
    for row, hours in enumerate((1, 3, 2, 6)):
        review = worksheet_acts.write_cell(FORM, review, 2, row, "other_hours", str(hours)).after
    for number in (1, 2):
        found = suggestion_for(FORM, review, number)
        assert found
        assert any(re.search(r"\bS[1-4]\b", str(remark)) for remark in found.remarks)
    assert not re.search(r"\bS[1-4]\b", all_text(appendix(FORM, review)))


@pytest.mark.parametrize(("policy", "words"), [(Policy.NEAREST, "to the nearest whole number"), (Policy.LETTER, "to the letter")])
def test_the_rounding_is_told_where_a_worksheet_is(policy: Policy, words: str) -> None:
    [about] = parts(appendix(FORM, worksheet_acts.set_policy(small_caseloads(), 1, policy).after))["Item by item"].paragraphs
    assert words in about.text
    assert "A house rule is the program's reading" in about.text


def test_a_sentence_that_stands_in_the_evidence_is_not_told_twice() -> None:
    review = worksheet_acts.write_evidence(FORM, small_caseloads(), 1, f"Counted on one day. {sentence(small_caseloads(), 1)}").after
    assert all_text(appendix(FORM, review)).count(sentence(review, 1)) == 1


def test_another_rating_than_suggested_is_told_with_its_reason() -> None:
    review = acts.tick_rating(FORM, small_caseloads(), 1, "needs_improvement").after
    told = "The worksheet suggests IPS; the item is rated Needs improvement."
    assert items(review)[f"1. {FORM.item(1).short_title}"][-1] == Paragraph(told, "Rated otherwise")
    review = worksheet_acts.write_disagreement(FORM, review, 1, "Two people start on Monday.").after
    assert items(review)[f"1. {FORM.item(1).short_title}"][-1] == Paragraph(f"{told} Two people start on Monday.", "Rated otherwise")


def test_where_rating_and_worksheet_agree_there_is_no_reason_to_give() -> None:
    review = worksheet_acts.write_disagreement(FORM, acts.tick_rating(FORM, small_caseloads(), 1, "ips").after, 1, "An old reason.").after
    assert "An old reason." not in all_text(appendix(FORM, review))


def test_a_reason_without_a_suggestion_is_told_once_there_is_a_rating() -> None:
    review = worksheet_acts.write_disagreement(FORM, blank_review(FORM), 7, "The leader is new.").after
    assert appendix(FORM, review).whole.parts == ()
    review = acts.tick_rating(FORM, review, 7, "ips").after
    assert items(review)[f"7. {FORM.item(7).short_title}"] == [Paragraph("The leader is new.", "Why this rating")]


def test_advice_is_told_with_what_became_of_it() -> None:
    old = acts.write_other(FORM, blank_review(FORM), 3, "Ask the\nsupervisor first.").after
    item = FORM.item(3)
    other, standard = item.of_kind(RecommendationKind.OTHER), item.of_kind(RecommendationKind.STANDARD)
    assert other
    assert standard
    review = note_acts.set_advice_state(FORM, blank_review(FORM), 3, other.key, AdviceState.UNDER_WAY).after
    review = note_acts.set_advice_state(FORM, review, 3, standard.key, AdviceState.DONE).after
    heading = "What became of the last visit's recommendations"

    def told(earlier: Earlier | None) -> set[tuple[str, str]]:
        [part] = parts(appendix(FORM, review, earlier))[heading].parts
        assert part.heading == f"3. {item.short_title}"
        return {(one.label, one.text) for one in part.paragraphs}

    assert told(Earlier(FORM, old)) == {("Under way", "Ask the\nsupervisor first."), ("Done", plain(standard.text))}
    assert told(None) == {("Under way", "Other"), ("Done", plain(standard.text))}
    gone = replace(FORM, items=tuple(replace(one, recommendations=()) if one.number == 3 else one for one in FORM.items))
    assert told(Earlier(gone, old)) == {(state, "A recommendation that the form does not have any more") for state in ("Under way", "Done")}


def test_what_changed_is_told_with_the_day_of_the_last_visit() -> None:
    old = acts.set_date(acts.tick_rating(FORM, blank_review(FORM), 3, "not_ips").after, date(2026, 4, 6)).after
    review = acts.tick_rating(FORM, blank_review(FORM), 3, "ips").after
    [part] = appendix(FORM, review, Earlier(FORM, old)).whole.parts
    assert part.heading == "What changed since the last visit on April 6, 2026"
    assert [one.text for one in part.paragraphs] == [
        "Compared with the last visit: 1 better, 0 worse, 0 the same. Not rated at either visit: 15.",
        f"3. {FORM.item(3).short_title}: from Not IPS to IPS",
    ]
    undated = replace(old, cover=replace(old.cover, date=None))
    assert [one.heading for one in appendix(FORM, review, Earlier(FORM, undated)).whole.parts] == ["What changed since the last visit"]


def test_a_visit_with_another_form_is_not_compared() -> None:
    [part] = appendix(FORM, blank_review(FORM), Earlier(second(), blank_review(second()))).whole.parts
    assert [one.text for one in part.paragraphs] == ["The last visit was rated with another form; its levels cannot be compared with these."]


secret = st.integers(0, 10**6).map(lambda number: f"secret{number}word")


@st.composite
def private(draw: st.DrawFn) -> Review:
    """Draw a review with all that has to stay on the laptop, beside what may be printed."""
    review = acts.set_team_size(draw(reviews(FORM)), 12).after
    review = roster_acts.list_team(review).after
    for number in range(1, 13):
        review = roster_acts.write_name(review, number, draw(secret)).after
        review = roster_acts.set_hours(review, number, Decimal(40)).after
    review = small_caseloads(review)
    for source in draw(st.lists(st.sampled_from(FORM.sources), min_size=1, max_size=4)):
        tagged = draw(st.frozensets(st.sampled_from([item.number for item in FORM.items])))
        note = Note(0, source.key, draw(secret), tagged, draw(st.sampled_from(Mark)), draw(st.integers(0, 12)))
        review = note_acts.add_note(FORM, review, note).after
        review = note_acts.set_meeting(FORM, review, source.key, Meeting(draw(st.integers(0, 5)), draw(st.integers(0, 5)))).after
    for item in draw(st.lists(st.sampled_from(FORM.items), max_size=4)):
        review = worksheet_acts.write_evidence(FORM, review, item.number, draw(texts)).after
        review = worksheet_acts.write_disagreement(FORM, review, item.number, draw(texts)).after
        review = note_acts.set_advice_state(FORM, review, item.number, item.recommendations[0].key, draw(st.sampled_from(AdviceState))).after
    return note_acts.dismiss(review, draw(secret)).after


@settings(max_examples=12, deadline=None)
@given(private(), st.none() | private())
def test_no_note_no_name_and_no_dismissed_finding_is_ever_in_it(review: Review, earlier: Review | None) -> None:
    said = all_text(appendix(FORM, review, Earlier(FORM, earlier) if earlier else None))
    assert "secret" not in said
    for kept in (review, *((earlier,) if earlier else ())):
        assert not any(note.text in said for note in kept.working.notes)
        assert not any(specialist.name in said for specialist in kept.working.roster)


@settings(max_examples=12, deadline=None)
@given(private(), st.none() | private())
def test_every_text_is_clean_and_no_part_is_empty(review: Review, earlier: Review | None) -> None:
    for level, part in appendix(FORM, review, Earlier(FORM, earlier) if earlier else None).whole.headed():
        assert part.paragraphs or part.parts
        assert level <= 3
        assert all(one.text and clean(one.text) == one.text and one.label == one.label.strip() for one in part.paragraphs)
