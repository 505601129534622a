"""What is missing from a review or contradicts itself. Nothing here blocks: a review may be finished with gaps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from ipsreview.form import NOT_APPLICABLE, Form, Item, RecommendationKind
from ipsreview.messages import Message, message
from ipsreview.review import rules
from ipsreview.review.steps import COMMENTS, COVER, NOTES, SUMMARY, Place, Step, StepKind, item_step, steps
from ipsreview.review.values import ItemAnswer, Review, blank_review


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is missing or contradictory: where, and in a few words what."""

    place: Place
    message: Message


def findings(form: Form, review: Review) -> tuple[Finding, ...]:
    """Return everything that keeps the review from being complete, in the order of its steps."""
    return (*_cover_findings(form, review), *_all_item_findings(form, review), *_comment_findings(form, review))


def _cover_findings(form: Form, review: Review) -> Iterator[Finding]:
    if not review.cover.agency.strip():
        yield Finding(Place(COVER, "agency"), message("The agency is not named"))
    if review.cover.date is None:
        yield Finding(Place(COVER, "date"), message("The date of the visit is not set"))
    if not review.cover.trainer.strip():
        yield Finding(Place(COVER, "trainer"), message("The trainer is not named"))
    if form.counts and not review.team_size:
        yield Finding(Place(COVER, "team_size"), message("The number of specialists on the team is not set"))


def _all_item_findings(form: Form, review: Review) -> Iterator[Finding]:
    for item in form.items:
        yield from item_findings(item, review)


def item_findings(item: Item, review: Review) -> Iterator[Finding]:
    """Yield what keeps the answer to one item from being complete."""
    for field, found in _item_findings(item, review.items[item.number], review.team_size):
        if found:
            yield Finding(Place(item_step(item.number), field), found)


def _item_findings(item: Item, answer: ItemAnswer, team_size: int) -> Iterator[tuple[str, Message | None]]:
    if answer.rating is None:
        yield "rating", message("Not rated")
    yield "not_applicable_reason", rules.reason_for_not_applicable(answer)
    if answer.rating == NOT_APPLICABLE:
        return
    if item.counts:
        yield f"counts.{item.anchors[0].level}", rules.counts_meet_team(answer.counts, team_size)
    yield "recommendations", rules.exclusive_ticks(item, answer.recommendations)
    if item.of_kind(RecommendationKind.NONE) and not answer.recommendations:
        yield "recommendations", message("No recommendation is ticked")  # where “none” is no line, no tick says it
    other = item.of_kind(RecommendationKind.OTHER)
    if other and other.key in answer.recommendations and not answer.other.strip():
        yield "other", message("“Other” is ticked and has no text")


def _comment_findings(form: Form, review: Review) -> Iterator[Finding]:
    for area in form.comment_areas:
        if not area.optional and not review.comments[area.key].strip():
            yield Finding(Place(COMMENTS, area.key), message("“{area}” is empty", area=area.label))


class StepState(StrEnum):
    """How far a step has come."""

    UNTOUCHED = "untouched"
    STARTED = "started"
    COMPLETE = "complete"


def step_states(form: Form, review: Review) -> dict[Step, StepState]:
    """Return the state of every step; the summary is complete, or untouched, when all the others are.

    Notes are never missed: their step is untouched until there is one, and says nothing about the others.
    """
    incomplete = {finding.place.step for finding in findings(form, review)}
    blank = blank_review(form)
    states: dict[Step, StepState] = {}
    for step in _answered_steps(form):
        if step not in incomplete:
            states[step] = StepState.COMPLETE
        else:
            states[step] = StepState.UNTOUCHED if _answers(review, step) == _answers(blank, step) else StepState.STARTED
    found = set(states.values())
    states[SUMMARY] = found.pop() if len(found) == 1 else StepState.STARTED
    states[NOTES] = StepState.COMPLETE if review.working.notes else StepState.UNTOUCHED
    return {step: states[step] for step in steps(form)}


def _answered_steps(form: Form) -> tuple[Step, ...]:
    return tuple(step for step in steps(form) if step not in (NOTES, SUMMARY))


def _answers(review: Review, step: Step) -> object:
    if step.kind is StepKind.COVER:
        return review.cover, review.team_size
    return review.items[step.number] if step.kind is StepKind.ITEM else review.comments


def next_unfinished(states: Mapping[Step, StepState], current: Step) -> Step | None:
    """Return the next step after `current` that is not complete, starting over at the end; None when all are."""
    order = [step for step in states if step not in (NOTES, SUMMARY)]
    start = order.index(current) + 1 if current in order else 0
    return next((step for step in (*order[start:], *order[:start]) if states[step] is not StepState.COMPLETE), None)
