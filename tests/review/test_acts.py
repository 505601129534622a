"""Each act yields the next review and a named change, leaves the review before it alone, and refuses what breaks a rule."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from ipsreview.form import NOT_APPLICABLE
from ipsreview.review import acts
from ipsreview.review.acts import Change, RuleBrokenError, Verb
from ipsreview.review.steps import COMMENTS, COVER, Place, item_step
from ipsreview.review.values import Review, blank_review
from tests.forms import cqi, second


def team_of(size: int) -> Review:
    return acts.set_team_size(blank_review(cqi()), size).after


def counted(*counts: int, team: int = 4) -> Review:
    review = team_of(team)
    for level, count in zip(cqi().levels, counts, strict=False):
        review = acts.set_count(cqi(), review, 5, level.key, count).after
    return review


def test_ticking_an_anchor_rates_the_item() -> None:
    change = acts.tick_rating(cqi(), blank_review(cqi()), 3, "needs_improvement")
    assert change.after.items[3].rating == "needs_improvement"
    assert (change.verb, change.place) == (Verb.TICK, Place(item_step(3), "rating.needs_improvement"))


def test_another_anchor_takes_the_place_of_the_first() -> None:
    review = acts.tick_rating(cqi(), blank_review(cqi()), 3, "ips").after
    assert acts.tick_rating(cqi(), review, 3, "not_ips").after.items[3].rating == "not_ips"


def test_ticking_the_ticked_anchor_clears_it() -> None:
    review = acts.tick_rating(cqi(), blank_review(cqi()), 3, "ips").after
    change = acts.tick_rating(cqi(), review, 3, "ips")
    assert change.after == blank_review(cqi())
    assert change.verb is Verb.CLEAR


def test_not_applicable_is_one_of_the_exclusive_choices() -> None:
    review = acts.tick_rating(cqi(), blank_review(cqi()), 6, "ips").after
    review = acts.tick_rating(cqi(), review, 6, NOT_APPLICABLE).after
    assert review.items[6].rating == NOT_APPLICABLE
    assert acts.tick_rating(cqi(), review, 6, "ips").after.items[6].rating == "ips"
    assert acts.tick_rating(cqi(), review, 6, NOT_APPLICABLE).after.items[6].rating is None


@pytest.mark.parametrize("rating", [NOT_APPLICABLE, "thriving", ""])
def test_an_item_takes_only_its_own_ratings(rating: str) -> None:
    with pytest.raises(RuleBrokenError, match=rf"^Item 1 has no rating “{rating}”; choose one of its own\.$"):
        acts.tick_rating(cqi(), blank_review(cqi()), 1, rating)


def test_the_reason_is_kept_while_another_rating_is_tried() -> None:
    review = acts.tick_rating(cqi(), blank_review(cqi()), 6, NOT_APPLICABLE).after
    change = acts.write_reason(cqi(), review, 6, "No other\nsystem here")
    assert change.after.items[6].not_applicable_reason == "No other system here"
    assert change.place == Place(item_step(6), "not_applicable_reason")
    assert acts.tick_rating(cqi(), change.after, 6, "ips").after.items[6].not_applicable_reason == "No other system here"


def test_an_item_that_always_applies_takes_no_reason() -> None:
    with pytest.raises(RuleBrokenError, match=r"^Item 1 has no box for “not applicable”\.$"):
        acts.write_reason(cqi(), blank_review(cqi()), 1, "because")


def test_counts_are_set_and_taken_back_one_by_one() -> None:
    review = counted(1, 2, 1)
    assert dict(review.items[5].counts) == {"ips": 1, "needs_improvement": 2, "needs_significant_improvement": 1}
    change = acts.set_count(cqi(), review, 5, "ips", None)
    assert dict(change.after.items[5].counts) == {"needs_improvement": 2, "needs_significant_improvement": 1}
    assert (change.verb, change.place) == (Verb.COUNT, Place(item_step(5), "counts.ips"))


def test_a_count_of_nought_is_an_answer() -> None:
    assert acts.set_count(cqi(), team_of(4), 5, "not_ips", 0).after.items[5].counts == {"not_ips": 0}


def test_counts_stand_in_the_forms_order_however_they_were_set() -> None:
    review = acts.set_count(cqi(), team_of(4), 5, "not_ips", 1).after
    review = acts.set_count(cqi(), review, 5, "ips", 1).after
    assert list(review.items[5].counts) == ["ips", "not_ips"]


def test_no_more_specialists_are_counted_than_the_team_has() -> None:
    with pytest.raises(RuleBrokenError, match=r"^5 specialists are counted in a team of 4; lower a count or raise the team size\.$"):
        acts.set_count(cqi(), counted(1, 2, 1), 5, "not_ips", 1)


def test_counting_needs_the_teams_size() -> None:
    with pytest.raises(RuleBrokenError, match="set how many IPS specialists the team has first"):
        acts.set_count(cqi(), blank_review(cqi()), 5, "ips", 1)


def test_the_team_may_not_shrink_below_the_specialists_counted() -> None:
    review = counted(1, 2, 1)
    with pytest.raises(RuleBrokenError, match="4 specialists are counted in a team of 3"):
        acts.set_team_size(review, 3)
    assert acts.set_team_size(review, 5).after.team_size == 5


@pytest.mark.parametrize(("number", "level"), [(4, "ips"), (5, "thriving"), (5, NOT_APPLICABLE), (6, NOT_APPLICABLE)])
def test_only_levels_of_an_item_that_counts_are_counted(number: int, level: str) -> None:
    with pytest.raises(RuleBrokenError, match=f"^Item {number} counts no specialists for “{level}”"):
        acts.set_count(cqi(), team_of(4), number, level, 1)


def test_a_form_without_counts_counts_nothing() -> None:
    with pytest.raises(RuleBrokenError):
        acts.set_count(second(), acts.set_team_size(blank_review(second()), 4).after, 1, "thriving", 1)


@pytest.mark.parametrize("number", [-1, acts.LARGEST_TEAM + 1])
def test_numbers_out_of_range_are_refused(number: int) -> None:
    with pytest.raises(RuleBrokenError, match=f"^{number} is out of range; write a number from 0 to 999"):
        acts.set_team_size(blank_review(cqi()), number)
    with pytest.raises(RuleBrokenError, match=f"^{number} is out of range"):
        acts.set_count(cqi(), team_of(acts.LARGEST_TEAM), 5, "ips", number)


def test_no_recommendations_and_any_other_exclude_each_other() -> None:
    change = acts.tick_recommendation(cqi(), blank_review(cqi()), 1, "reduce_caseloads")
    assert change.verb is Verb.TICK
    review = acts.tick_recommendation(cqi(), change.after, 1, "alert_leaders").after
    assert review.items[1].recommendations == {"reduce_caseloads", "alert_leaders"}
    review = acts.tick_recommendation(cqi(), review, 1, "none").after
    assert review.items[1].recommendations == {"none"}
    assert acts.tick_recommendation(cqi(), review, 1, "other").after.items[1].recommendations == {"other"}


def test_the_rule_goes_by_the_kind_of_a_line_and_not_by_its_key() -> None:
    review = acts.tick_recommendation(second(), blank_review(second()), 7, "nothing").after
    review = acts.write_other(second(), review, 7, "Bring baskets").after
    assert review.items[7].recommendations == {"something_else"}


def test_unticking_a_recommendation_leaves_the_others() -> None:
    review = blank_review(cqi())
    for key in ("reduce_caseloads", "alert_leaders"):
        review = acts.tick_recommendation(cqi(), review, 1, key).after
    change = acts.tick_recommendation(cqi(), review, 1, "reduce_caseloads")
    assert change.after.items[1].recommendations == {"alert_leaders"}
    assert (change.verb, change.place) == (Verb.CLEAR, Place(item_step(1), "recommendations.reduce_caseloads"))


def test_a_recommendation_of_another_item_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(KeyError):
        acts.tick_recommendation(cqi(), blank_review(cqi()), 1, "job_descriptions")


def test_text_in_other_ticks_it_and_unticks_none() -> None:
    review = acts.tick_recommendation(cqi(), blank_review(cqi()), 1, "none").after
    change = acts.write_other(cqi(), review, 1, "Hire a second trainer")
    assert change.after.items[1].recommendations == {"other"}
    assert change.after.items[1].other == "Hire a second trainer"
    assert (change.verb, change.place) == (Verb.WRITE, Place(item_step(1), "other"))


@pytest.mark.parametrize("blank", ["", " ", "\n\t"])
def test_blank_text_in_other_ticks_nothing(blank: str) -> None:
    assert acts.write_other(cqi(), blank_review(cqi()), 1, blank).after.items[1].recommendations == frozenset()


def test_emptying_the_text_leaves_the_tick() -> None:
    review = acts.write_other(cqi(), blank_review(cqi()), 1, "Hire").after
    assert acts.write_other(cqi(), review, 1, "").after.items[1].recommendations == {"other"}


def test_unticking_other_keeps_its_text() -> None:
    review = acts.write_other(cqi(), blank_review(cqi()), 1, "Hire").after
    review = acts.tick_recommendation(cqi(), review, 1, "other").after
    assert review.items[1].recommendations == frozenset()
    assert review.items[1].other == "Hire"


def test_an_item_without_an_other_line_takes_no_text_for_it() -> None:
    with pytest.raises(RuleBrokenError, match=r"^Item 1 has no line for another recommendation\.$"):
        acts.write_other(second(), blank_review(second()), 1, "Dig")


def test_the_cover_is_written_field_by_field() -> None:
    review = blank_review(cqi())
    review = acts.write_agency(review, "River\nbend\x07").after
    review = acts.write_trainer(review, "A.\tTrainer").after
    change = acts.set_date(review, date(2026, 10, 5))
    assert (change.after.cover.agency, change.after.cover.trainer, change.after.cover.date) == ("River bend", "A. Trainer", date(2026, 10, 5))
    assert change.place == Place(COVER, "date")
    assert acts.set_date(change.after, None).after.cover.date is None


def test_comments_keep_their_lines_and_lose_what_no_paper_holds() -> None:
    change = acts.write_comment(cqi(), blank_review(cqi()), "strengths", "one\r\ntwo\x0bthree\x00\ud800")
    assert change.after.comments["strengths"] == "one\ntwo\nthree"
    assert change.place == Place(COMMENTS, "strengths")


def test_a_comment_area_that_the_form_lacks_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(KeyError):
        acts.write_comment(second(), blank_review(second()), "strengths", "")


ACTS: list[Callable[[Review], Change]] = [
    lambda review: acts.tick_rating(cqi(), review, 6, NOT_APPLICABLE),
    lambda review: acts.write_reason(cqi(), review, 6, "why"),
    lambda review: acts.set_count(cqi(), review, 5, "ips", 1),
    lambda review: acts.tick_recommendation(cqi(), review, 1, "none"),
    lambda review: acts.write_other(cqi(), review, 1, "text"),
    lambda review: acts.write_agency(review, "Riverbend"),
    lambda review: acts.write_trainer(review, "A. Trainer"),
    lambda review: acts.set_date(review, date(2026, 10, 5)),
    lambda review: acts.set_team_size(review, 5),
    lambda review: acts.write_comment(cqi(), review, "next_steps", "text"),
]


@pytest.mark.parametrize("act", ACTS)
def test_an_act_leaves_the_review_before_it_as_it_was(act: Callable[[Review], Change]) -> None:
    before = team_of(4)
    change = act(before)
    assert change.before is before
    assert before == team_of(4)
    assert change.after != before


def test_nothing_in_a_review_can_be_changed_in_place() -> None:
    review: Any = counted(1)
    with pytest.raises(AttributeError):
        review.team_size = 9
    for mapping in (review.items, review.comments, review.items[5].counts, review.items[1].counts):
        with pytest.raises(TypeError):
            mapping[1] = 1
