"""What is missing or contradictory is listed in the order of the steps, each with its place; nothing missing, nothing listed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from ipsreview.form import NOT_APPLICABLE, Form
from ipsreview.review import acts, note_acts
from ipsreview.review.completeness import StepState, findings, next_unfinished, step_states
from ipsreview.review.steps import COMMENTS, COVER, NOTES, SUMMARY, Step, item_step, steps
from ipsreview.review.values import Review, blank_review
from ipsreview.review.working import Note
from tests.forms import BOTH, cqi, second


def complete(form: Form) -> Review:
    """Return a review of `form` in which nothing is missing."""
    review = blank_review(form)
    review = acts.write_agency(review, "Riverbend").after
    review = acts.write_trainer(review, "A. Trainer").after
    review = acts.set_date(review, date(2026, 10, 5)).after
    review = acts.set_team_size(review, 4).after
    for item in form.items:
        review = acts.tick_rating(form, review, item.number, form.levels[0].key).after
        review = acts.tick_recommendation(form, review, item.number, item.recommendations[0].key).after
        if item.counts:
            review = acts.set_count(form, review, item.number, form.levels[0].key, 4).after
    for area in form.comment_areas:
        review = acts.write_comment(form, review, area.key, "Well done").after
    if form.sources:
        review = note_acts.add_note(form, review, Note(0, form.sources[0].key, "Seen")).after
    return review


def told(form: Form, review: Review) -> list[str]:
    return [f"{finding.place.step}.{finding.place.field}: {finding.message}" for finding in findings(form, review)]


def with_answer(review: Review, number: int, **answer: object) -> Review:
    """Return the review with an answer that no act would give, as a file from elsewhere could hold it."""
    return review.with_item(number, replace(review.items[number], **answer))


@pytest.mark.parametrize("form", BOTH)
def test_a_complete_review_lacks_nothing(form: Callable[[], Form]) -> None:
    assert told(form(), complete(form())) == []
    assert set(step_states(form(), complete(form())).values()) == {StepState.COMPLETE}
    assert all(next_unfinished(step_states(form(), complete(form())), step) is None for step in steps(form()))


def test_a_blank_review_lacks_everything_in_the_order_of_the_steps() -> None:
    cover = [
        "cover.agency: The agency is not named",
        "cover.date: The date of the visit is not set",
        "cover.trainer: The trainer is not named",
        "cover.team_size: The number of specialists on the team is not set",
    ]
    items = [
        line
        for number in range(1, 17)
        for line in (f"item.{number}.rating: Not rated", f"item.{number}.recommendations: No recommendation is ticked")
    ]
    comments = ["comments.strengths: “Program strengths” is empty", "comments.next_steps: “Next steps” is empty"]
    assert told(cqi(), blank_review(cqi())) == [*cover, *items, *comments]


def test_the_second_form_lacks_only_what_it_asks_for() -> None:
    """No team, as nothing is counted; no recommendation for item 2, whose list has no line for “none”."""
    assert told(second(), blank_review(second())) == [
        "cover.agency: The agency is not named",
        "cover.date: The date of the visit is not set",
        "cover.trainer: The trainer is not named",
        "item.1.rating: Not rated",
        "item.1.recommendations: No recommendation is ticked",
        "item.2.rating: Not rated",
        "item.7.rating: Not rated",
        "item.7.recommendations: No recommendation is ticked",
        "comments.praise: “Praise” is empty",
    ]


Spoil = Callable[[Review], Review]
SPOILED: list[tuple[Spoil, str]] = [
    (lambda review: acts.write_agency(review, " ").after, "cover.agency: The agency is not named"),
    (lambda review: acts.set_date(review, None).after, "cover.date: The date of the visit is not set"),
    (lambda review: acts.write_trainer(review, " ").after, "cover.trainer: The trainer is not named"),
    (lambda review: acts.set_team_size(review, 5).after, "item.5.counts.ips: 4 of 5 specialists counted"),
    (lambda review: acts.set_count(cqi(), review, 5, "ips", 3).after, "item.5.counts.ips: 3 of 4 specialists counted"),
    (lambda review: acts.tick_rating(cqi(), review, 9, "ips").after, "item.9.rating: Not rated"),
    (
        lambda review: acts.tick_rating(cqi(), review, 6, NOT_APPLICABLE).after,
        "item.6.not_applicable_reason: Not applicable, and no reason is given",
    ),
    (lambda review: acts.tick_recommendation(cqi(), review, 9, "none").after, "item.9.recommendations: No recommendation is ticked"),
    (lambda review: acts.tick_recommendation(cqi(), review, 9, "other").after, "item.9.other: “Other” is ticked and has no text"),
    (lambda review: acts.write_comment(cqi(), review, "strengths", "\n").after, "comments.strengths: “Program strengths” is empty"),
    (
        lambda review: with_answer(review, 9, recommendations=frozenset({"none", "welcome_back"})),
        "item.9.recommendations: “No recommendations.” is ticked beside others; keep either it or them.",
    ),
    (
        lambda review: with_answer(review, 5, counts={"ips": 9}),
        "item.5.counts.ips: 9 specialists are counted in a team of 4; lower a count or raise the team size.",
    ),
]


@pytest.mark.parametrize(("spoil", "finding"), SPOILED, ids=[finding for _, finding in SPOILED])
def test_each_gap_and_contradiction_is_found_at_its_place(spoil: Spoil, finding: str) -> None:
    spoiled = spoil(complete(cqi()))
    assert told(cqi(), spoiled) == [finding]
    (step,) = {found.place.step for found in findings(cqi(), spoiled)}
    assert step_states(cqi(), spoiled) == {known: StepState.STARTED if known in (step, SUMMARY) else StepState.COMPLETE for known in steps(cqi())}


def test_blank_text_beside_a_ticked_other_is_no_text() -> None:
    review = acts.write_other(cqi(), complete(cqi()), 9, "Hire").after
    assert told(cqi(), acts.write_other(cqi(), review, 9, " \n").after) == ["item.9.other: “Other” is ticked and has no text"]


def test_an_item_that_does_not_apply_wants_no_recommendation() -> None:
    review = acts.tick_rating(cqi(), blank_review(cqi()), 6, NOT_APPLICABLE).after
    review = acts.write_reason(cqi(), review, 6, "No other system").after
    assert step_states(cqi(), review)[item_step(6)] is StepState.COMPLETE


def test_the_summary_is_started_once_any_step_is_complete() -> None:
    review = acts.tick_rating(second(), blank_review(second()), 2, "bare").after
    states = step_states(second(), review)
    assert set(states.values()) - {states[SUMMARY]} == {StepState.COMPLETE, StepState.UNTOUCHED}
    assert states[SUMMARY] is StepState.STARTED


def test_optional_comments_are_not_missed() -> None:
    review = acts.write_comment(cqi(), complete(cqi()), "other_information", "").after
    assert told(cqi(), review) == []


def test_a_kept_text_of_an_unticked_other_is_no_gap() -> None:
    review = acts.write_other(cqi(), complete(cqi()), 9, "Hire").after
    assert told(cqi(), acts.tick_recommendation(cqi(), acts.tick_recommendation(cqi(), review, 9, "other").after, 9, "none").after) == []


def test_a_blank_review_is_untouched_and_one_answer_starts_its_step() -> None:
    review = blank_review(cqi())
    assert set(step_states(cqi(), review).values()) == {StepState.UNTOUCHED}
    states = step_states(cqi(), acts.tick_rating(cqi(), review, 3, "ips").after)
    assert [step for step, state in states.items() if state is StepState.STARTED] == [item_step(3), SUMMARY]


@pytest.mark.parametrize(
    ("review", "step"),
    [
        (acts.set_team_size(blank_review(cqi()), 4).after, COVER),
        (acts.write_other(cqi(), blank_review(cqi()), 2, "Hire").after, item_step(2)),
        (acts.write_comment(cqi(), blank_review(cqi()), "other_information", "x").after, COMMENTS),
    ],
)
def test_any_answer_starts_its_step(review: Review, step: Step) -> None:
    assert step_states(cqi(), review)[step] is StepState.STARTED


def test_the_states_stand_in_the_order_of_the_steps() -> None:
    assert tuple(step_states(second(), blank_review(second()))) == steps(second())


def unfinished(*numbers: int) -> Review:
    review = complete(cqi())
    for number in numbers:
        review = acts.tick_rating(cqi(), review, number, "ips").after
    return review


@pytest.mark.parametrize(
    ("current", "following"),
    [(COVER, 3), (item_step(3), 8), (item_step(5), 8), (item_step(8), 3), (item_step(16), 3), (COMMENTS, 3), (SUMMARY, 3)],
    ids=str,
)
def test_the_next_unfinished_step_is_sought_from_here_and_round(current: Step, following: int) -> None:
    assert next_unfinished(step_states(cqi(), unfinished(3, 8)), current) == item_step(following)


def test_the_only_unfinished_step_is_its_own_next() -> None:
    assert next_unfinished(step_states(cqi(), unfinished(3)), item_step(3)) == item_step(3)


@pytest.mark.parametrize("form", BOTH)
def test_going_on_visits_every_step_of_a_blank_review(form: Callable[[], Form]) -> None:
    seen = [SUMMARY]
    answered = [step for step in steps(form()) if step not in (NOTES, SUMMARY)]  # notes are never missed
    for _ in (*answered, COVER):
        following = next_unfinished(step_states(form(), blank_review(form())), seen[-1])
        assert following is not None
        seen.append(following)
    assert seen[1:-1] == answered
    assert seen[-1] == COVER
