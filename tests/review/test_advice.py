"""Hints about advice, and that of an earlier visit: quiet, and never a reason for another rating."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipsreview.form import Form, RecommendationKind
from ipsreview.review import acts, note_acts, roster_acts, worksheet_acts
from ipsreview.review.acts import Verb
from ipsreview.review.advice import GivenAdvice, add_other_line, advice_hint, fitting, given_advice, recommend_again, recommends
from ipsreview.review.history import History
from ipsreview.review.values import Review, blank_review
from ipsreview.review.working import AdviceState
from ipsreview.review.worksheets import suggestion_for
from tests.forms import BOTH, cqi, second
from tests.reviews import reviews

STANDARD = [line.key for line in cqi().item(1).recommendations if line.kind is RecommendationKind.STANDARD]


def rated(rating: str | None, *ticks: str, number: int = 1) -> Review:
    review = blank_review(cqi())
    if rating:
        review = acts.tick_rating(cqi(), review, number, rating).after
    for key in ticks:
        review = acts.tick_recommendation(cqi(), review, number, key).after
    return review


def hint(review: Review, number: int = 1) -> str:
    found = advice_hint(cqi(), review, number)
    return str(found) if found else ""


@pytest.mark.parametrize("rating", ["needs_improvement", "needs_significant_improvement", "not_ips"])
@pytest.mark.parametrize("ticks", [(), ("none",)])
def test_a_rating_below_the_best_without_advice_has_a_hint(rating: str, ticks: tuple[str, ...]) -> None:
    assert hint(rated(rating, *ticks)) == "The rating is below “IPS” and nothing is recommended; what would be a next step?"
    assert hint(rated(rating, STANDARD[0])) == ""
    assert hint(rated(rating, "other")) == ""


def test_the_best_level_with_five_pieces_of_advice_has_a_hint() -> None:
    keys = [line.key for line in cqi().item(3).recommendations if line.kind is not RecommendationKind.NONE]
    four, five = rated("ips", *keys[:4], number=3), rated("ips", *keys[:5], number=3)
    assert len(keys) >= 5
    assert hint(four, 3) == ""
    assert hint(five, 3) == "5 recommendations at “IPS”; which of them matter most?"
    assert hint(rated("not_ips", *keys[:5], number=3), 3) == ""


def test_nothing_ticked_at_the_best_level_is_told_as_the_list_of_what_is_missing_does() -> None:
    assert hint(rated("ips")) == "No recommendation is ticked"
    assert hint(rated("ips", "none")) == ""


def test_what_is_not_rated_or_does_not_apply_has_no_hint() -> None:
    assert hint(rated(None)) == ""
    assert hint(rated(None, "none")) == ""
    assert hint(rated("not_applicable", number=6), 6) == ""


def caseloads(*people: int) -> Review:
    """A team with these caseloads, each with a full week."""
    review = roster_acts.list_team(acts.set_team_size(blank_review(cqi()), len(people)).after).after
    for number, count in enumerate(people):
        review = roster_acts.set_hours(review, number + 1, Decimal(40)).after
        review = worksheet_acts.write_cell(cqi(), review, 1, number, "people", str(count)).after
    return review


def fits(form: Form, review: Review, number: int) -> frozenset[str]:
    """Return the lines that fit what the worksheet of an item says."""
    suggestion = suggestion_for(form, review, number)
    return fitting(form.item(number), suggestion.findings) if suggestion else frozenset()


def test_lines_that_answer_what_the_worksheet_found_fit() -> None:
    assert fits(cqi(), caseloads(28, 28), 1) == {"reduce_caseloads", "alert_leaders"}
    assert fits(cqi(), caseloads(14, 26), 1) == {"alert_leaders"}, "one is overloaded, and the team is not"
    assert fits(cqi(), caseloads(18, 20), 1) == frozenset()


def test_without_a_filled_worksheet_nothing_fits() -> None:
    assert [fits(cqi(), blank_review(cqi()), item.number) for item in cqi().items] == [frozenset()] * 16
    assert fits(second(), blank_review(second()), second().items[0].number) == frozenset()


def test_fitting_advice_is_neither_ticked_nor_the_rating_set() -> None:
    review = caseloads(28, 28)
    assert (review.items[1].rating, review.items[1].recommendations) == (None, frozenset())


def test_a_line_fits_where_it_answers_one_of_the_findings() -> None:
    item = cqi().item(1)
    assert fitting(item, {"vacancy"}) == {"alert_leaders"}
    assert fitting(item, {"something_else"}) == fitting(item, ()) == frozenset()


def test_given_advice_is_the_forms_lines_and_the_trainers_own_words() -> None:
    review = acts.write_other(cqi(), rated("ips", STANDARD[0]), 1, " Hire one more ").after
    given = given_advice(cqi(), review, 1)
    assert [one.key for one in given] == [STANDARD[0], "other"]
    assert given[1] == GivenAdvice("other", RecommendationKind.OTHER, "Hire one more")
    unticked = acts.tick_recommendation(cqi(), review, 1, "other").after
    assert [one.key for one in given_advice(cqi(), unticked, 1)] == [STANDARD[0]], "what is not ticked is not recommended"
    assert given_advice(cqi(), rated("ips", "none"), 1) == ()


def test_a_line_goes_to_the_end_of_other_in_one_step_and_not_twice() -> None:
    review = acts.write_other(cqi(), rated("ips", "none"), 1, "Hire\n").after
    change = add_other_line(cqi(), review, 1, "Train the new ones")
    assert change.after.items[1].other == "Hire\nTrain the new ones"
    assert change.after.items[1].recommendations == {"other"}
    assert (change.verb, change.joins) == (Verb.ADD, False)
    assert add_other_line(cqi(), change.after, 1, " Train the new ones ").after == change.after


def test_putting_in_a_line_is_undone_by_itself_between_typing() -> None:
    history = History()
    review = blank_review(cqi())
    for change_of in (
        lambda review: acts.write_other(cqi(), review, 1, "Hire"),
        lambda review: add_other_line(cqi(), review, 1, "Train"),
        lambda review: acts.write_other(cqi(), review, 1, "Hire\nTrain all"),
    ):
        change = change_of(review)
        history, review = history.with_change(change), change.after
    seen: list[str] = []
    while history.done:
        change, history = history.undo()
        seen.append(change.before.items[1].other)
    assert seen == ["Hire\nTrain", "Hire", ""]


def test_advice_of_an_earlier_visit_is_given_again_by_its_box_or_in_other() -> None:
    earlier = acts.write_other(cqi(), rated("ips", STANDARD[0]), 1, "Hire").after
    review = acts.write_other(cqi(), blank_review(cqi()), 1, "Train").after
    for advice in given_advice(cqi(), earlier, 1):
        assert not recommends(cqi(), review, 1, advice)
        review = recommend_again(cqi(), review, 1, advice).after
        assert recommends(cqi(), review, 1, advice)
        assert recommend_again(cqi(), review, 1, advice).after == review, "a second time changes nothing"
    assert review.items[1].recommendations == {STANDARD[0], "other"}
    assert review.items[1].other == "Train\nHire"


def test_advice_that_the_form_no_longer_has_goes_into_other() -> None:
    gone = GivenAdvice("an_old_line", RecommendationKind.STANDARD, "Do as before")
    review = recommend_again(cqi(), blank_review(cqi()), 1, gone).after
    assert review.items[1].other == "Do as before"
    assert recommends(cqi(), review, 1, gone)


@pytest.mark.parametrize("state", [*AdviceState, None])
def test_what_became_of_advice_leaves_the_answers_as_they_are(state: AdviceState | None) -> None:
    review = rated("needs_improvement", STANDARD[0])
    after = note_acts.set_advice_state(cqi(), review, 1, STANDARD[0], state).after
    assert after.report_copy() == review


@settings(max_examples=20, deadline=None)
@given(data=st.data())
@pytest.mark.parametrize("form", BOTH)
def test_every_item_of_every_review_has_at_most_a_hint(form, data: st.DataObject) -> None:
    review = data.draw(reviews(form()))
    for item in form().items:
        found, given_now = advice_hint(form(), review, item.number), given_advice(form(), review, item.number)
        assert found is None or str(found)
        assert all(recommends(form(), review, item.number, one) for one in given_now if one.kind is RecommendationKind.STANDARD)
