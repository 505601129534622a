"""The rules about counts, contradictions and reasons, each by itself."""

from dataclasses import replace

import pytest

from ipsreview.form import NOT_APPLICABLE
from ipsreview.review import acts, rules
from ipsreview.review.values import ItemAnswer, blank_review
from tests.forms import cqi, second


@pytest.mark.parametrize(
    ("counts", "team", "problem"),
    [
        ({}, 0, None),
        ({"ips": 0}, 0, None),
        ({}, 4, "0 of 4 specialists counted"),
        ({"ips": 3}, 4, "3 of 4 specialists counted"),
        ({"ips": 1, "not_ips": 3}, 4, None),
        ({"ips": 3, "not_ips": 2}, 4, "5 specialists are counted in a team of 4; lower a count or raise the team size."),
        ({"ips": 1}, 0, "Specialists are counted and the team's size is not set; set how many IPS specialists the team has first."),
    ],
)
def test_counts_meet_the_team(counts: dict[str, int], team: int, problem: str | None) -> None:
    found = rules.counts_meet_team(counts, team)
    assert (str(found) if found else None) == problem


def test_too_many_and_too_few_are_two_rules() -> None:
    assert rules.counts_within_team({"ips": 3}, 4) is None
    assert rules.counts_within_team({"ips": 4}, 4) is None
    assert rules.counts_within_team({"ips": 5}, 4)
    assert rules.counts_reach_team({"ips": 5}, 4) is None
    assert rules.counts_reach_team({"ips": 4}, 4) is None
    assert rules.counts_reach_team({"ips": 3}, 4)


def test_no_recommendations_beside_others_is_a_contradiction() -> None:
    item = cqi().item(1)
    problem = rules.exclusive_ticks(item, frozenset({"none", "other"}))
    assert str(problem) == "“No recommendations.” is ticked beside others; keep either it or them."
    assert rules.exclusive_ticks(item, frozenset({"none"})) is None
    spaced = replace(item, recommendations=(replace(item.recommendations[0], text="Nothing\n   to do. "), *item.recommendations[1:]))
    assert str(rules.exclusive_ticks(spaced, frozenset({"none", "other"}))).startswith("“Nothing to do.” is ticked")
    assert rules.exclusive_ticks(item, frozenset({"other", "alert_leaders"})) is None
    assert rules.exclusive_ticks(second().item(2), frozenset({"buy_butt", "something_else"})) is None


@pytest.mark.parametrize(
    ("rating", "reason", "missing"), [(NOT_APPLICABLE, "", True), (NOT_APPLICABLE, " ", True), (NOT_APPLICABLE, "rain", False), ("ips", "", False)]
)
def test_not_applicable_wants_a_reason(rating: str, reason: str, missing: bool) -> None:
    assert bool(rules.reason_for_not_applicable(ItemAnswer(rating=rating, not_applicable_reason=reason))) is missing


def test_text_for_an_other_line_that_is_not_there_ticks_nothing() -> None:
    ticked = ItemAnswer(recommendations=frozenset({"start_heap"}))
    assert rules.after_other_text(second().item(1), ticked, "Dig").recommendations == {"start_heap"}


def test_closing_drops_the_texts_of_boxes_that_are_not_ticked() -> None:
    review = acts.write_other(cqi(), blank_review(cqi()), 1, "Hire").after
    review = acts.tick_recommendation(cqi(), review, 1, "other").after
    review = acts.write_reason(cqi(), review, 6, "No other system").after
    assert rules.closed(cqi(), review) == blank_review(cqi())


def test_closing_keeps_the_texts_of_ticked_boxes() -> None:
    review = acts.write_other(cqi(), blank_review(cqi()), 1, "Hire").after
    review = acts.tick_rating(cqi(), review, 6, NOT_APPLICABLE).after
    review = acts.write_reason(cqi(), review, 6, "No other system").after
    assert rules.closed(cqi(), review) == review


def test_closing_goes_by_each_items_own_lines() -> None:
    review = acts.write_other(second(), blank_review(second()), 7, "Baskets").after
    assert rules.closed(second(), review) == review
    unticked = acts.tick_recommendation(second(), review, 7, "something_else").after
    assert rules.closed(second(), unticked) == blank_review(second())
