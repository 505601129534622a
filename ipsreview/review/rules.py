"""The rules that every review keeps, each a pure function of form and answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ipsreview.form import NOT_APPLICABLE, Form, Item, RecommendationKind, plain
from ipsreview.messages import Message, message
from ipsreview.review.values import ItemAnswer, Review


def rating_after_tick(rating: str | None, ticked: str) -> str | None:
    """Return the rating after a tick: one rating an item, and ticking the ticked one clears it."""
    return None if rating == ticked else ticked


def recommendations_after_tick(item: Item, ticks: frozenset[str], key: str) -> frozenset[str]:
    """Return the ticked recommendations after a tick of `key`, which unticks it where it was ticked."""
    return ticks - {key} if key in ticks else ticked_beside(item, ticks, key)


def ticked_beside(item: Item, ticks: frozenset[str], key: str) -> frozenset[str]:
    """Return the ticks with `key` among them: “No recommendations” and any other exclude each other."""
    if item.recommendation(key).kind is RecommendationKind.NONE:
        return frozenset({key})
    return frozenset(tick for tick in ticks if item.recommendation(tick).kind is not RecommendationKind.NONE) | {key}


def after_other_text(item: Item, answer: ItemAnswer, text: str) -> ItemAnswer:
    """Return the answer with another text in *Other*: a text ticks the box, a blank one leaves it as it is."""
    line = item.of_kind(RecommendationKind.OTHER)
    ticks = ticked_beside(item, answer.recommendations, line.key) if line and text.strip() else answer.recommendations
    return replace(answer, other=text, recommendations=ticks)


def exclusive_ticks(item: Item, ticks: frozenset[str]) -> Message | None:
    """Say what is wrong where “No recommendations” stands beside others."""
    none = item.of_kind(RecommendationKind.NONE)
    if none and none.key in ticks and len(ticks) > 1:
        return message("“{none}” is ticked beside others; keep either it or them.", none=plain(none.text))
    return None


def counts_within_team(counts: Mapping[str, int], team_size: int) -> Message | None:
    """Say what is wrong where more specialists are counted than the team has (item 5 of the CQI form)."""
    counted = sum(counts.values())
    if counted and not team_size:
        return message("Specialists are counted and the team's size is not set; set how many IPS specialists the team has first.")
    if counted > team_size:
        text = "{counted} specialists are counted in a team of {team}; lower a count or raise the team size."
        return message(text, counted=counted, team=team_size)
    return None


def counts_reach_team(counts: Mapping[str, int], team_size: int) -> Message | None:
    """Say what is missing where fewer specialists are counted than the team has."""
    counted = sum(counts.values())
    if counted < team_size:
        return message("{counted} of {team} specialists counted", counted=counted, team=team_size)
    return None


def counts_meet_team(counts: Mapping[str, int], team_size: int) -> Message | None:
    """Say what keeps the counts from adding up to the team's size."""
    return counts_within_team(counts, team_size) or counts_reach_team(counts, team_size)


def reason_for_not_applicable(answer: ItemAnswer) -> Message | None:
    """Say what is missing where an item is not applicable and no reason is given."""
    if answer.rating == NOT_APPLICABLE and not answer.not_applicable_reason.strip():
        return message("Not applicable, and no reason is given")
    return None


def closed(form: Form, review: Review) -> Review:
    """Return the review as it is closed: texts kept only for boxes that are no longer ticked are gone."""
    for item in form.items:
        review = review.with_item(item.number, _closed_answer(item, review.items[item.number]))
    return review


def _closed_answer(item: Item, answer: ItemAnswer) -> ItemAnswer:
    line = item.of_kind(RecommendationKind.OTHER)
    other = answer.other if line and line.key in answer.recommendations else ""
    reason = answer.not_applicable_reason if answer.rating == NOT_APPLICABLE else ""
    return replace(answer, other=other, not_applicable_reason=reason)
