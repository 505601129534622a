"""What changed since the last visit: every item is compared, said in words, and counted once."""

from dataclasses import replace
from types import MappingProxyType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipsreview.form import NOT_APPLICABLE, Form
from ipsreview.review.changes import ItemChange, Movement, change_lines, changes_since, counts_of, what_changed
from ipsreview.review.values import ItemAnswer, Review, blank_review
from tests.forms import cqi, second
from tests.reviews import reviews


def rated(form: Form, **ratings: str | None) -> Review:
    """Return a review with ratings by item, as `_3="ips"`."""
    review = blank_review(form)
    for name, rating in ratings.items():
        review = review.with_item(int(name[1:]), ItemAnswer(rating=rating))
    return review


def without(form: Form, number: int) -> Form:
    return replace(form, version="0", items=tuple(item for item in form.items if item.number != number))


def said(form: Form, earlier: Review, review: Review, earlier_form: Form | None = None) -> list[str]:
    return [str(line) for line in what_changed(form, earlier, review, earlier_form=earlier_form)]


@pytest.mark.parametrize(
    ("before", "after", "movement", "line"),
    [
        ("needs_significant_improvement", "ips", Movement.BETTER, "from Needs significant improvement to IPS"),
        ("ips", "needs_improvement", Movement.WORSE, "from IPS to Needs improvement"),
        ("not_ips", NOT_APPLICABLE, Movement.OTHERWISE, "from Not IPS to Not applicable"),
        (NOT_APPLICABLE, "not_ips", Movement.OTHERWISE, "from Not applicable to Not IPS"),
        (None, "ips", Movement.NEWLY_RATED, "newly rated, IPS"),
        (None, NOT_APPLICABLE, Movement.NEWLY_RATED, "newly rated, Not applicable"),
        ("ips", None, Movement.NO_LONGER_RATED, "IPS at the last visit, not rated this time"),
        (NOT_APPLICABLE, None, Movement.NO_LONGER_RATED, "Not applicable at the last visit, not rated this time"),
    ],
)
def test_an_item_that_changed_is_told_in_words(before: str | None, after: str | None, movement: Movement, line: str) -> None:
    earlier, review = rated(cqi(), _6=before), rated(cqi(), _6=after)
    assert changes_since(cqi(), earlier, review)[5] == ItemChange(6, before, after, movement)
    assert f"6. Works with other systems: {line}" in said(cqi(), earlier, review)


def test_the_counts_come_first_and_what_stayed_comes_last() -> None:
    earlier = rated(cqi(), _1="ips", _2="not_ips", _3="ips", _4="ips", _6=NOT_APPLICABLE)
    review = rated(cqi(), _1="ips", _2="ips", _3="ips", _4="not_ips", _6=NOT_APPLICABLE, _7="ips")
    assert said(cqi(), earlier, review) == [
        "Compared with the last visit: 1 better, 1 worse, 3 the same.",
        "Newly rated: 1.",
        "Not rated at either visit: 10.",
        "2. IPS services only: from Not IPS to IPS",
        "4. Team meetings focus on people: from IPS to Not IPS",
        f"7. {cqi().item(7).short_title}: newly rated, IPS",
        "Still IPS: items 1, 3",
        "Still Not applicable: item 6",
    ]


def test_an_item_that_only_one_version_of_the_form_has_is_told() -> None:
    less = without(cqi(), 6)
    title = cqi().item(6).short_title
    assert changes_since(less, rated(cqi(), _6="ips"), rated(less))[-1] == ItemChange(6, "ips", None, Movement.DROPPED)
    assert f"6. {title}: IPS at the last visit; the form has no such item any more" in said(less, rated(cqi(), _6="ips"), rated(less), cqi())
    assert "Item 6: IPS at the last visit; the form has no such item any more" in said(less, rated(cqi(), _6="ips"), rated(less))
    assert f"6. {title}: Not IPS; the form of the last visit had no such item" in said(cqi(), rated(less), rated(cqi(), _6="not_ips"))
    counts = " ".join(map(str, counts_of(changes_since(cqi(), rated(less), rated(cqi())))))
    assert (
        counts == "Compared with the last visit: 0 better, 0 worse, 0 the same. Not rated at either visit: 15. Not in the form of the last visit: 1."
    )


def test_a_level_that_only_the_earlier_version_knows_is_neither_better_nor_worse() -> None:
    levels = (replace(cqi().levels[0], key="excellent", label="Excellent"), *cqi().levels)
    former = replace(cqi(), version="0", levels=levels)
    earlier, review = rated(former, _1="excellent"), rated(cqi(), _1="ips")
    assert changes_since(cqi(), earlier, review)[0].movement is Movement.OTHERWISE
    assert "1. Low caseload sizes: from Excellent to IPS" in said(cqi(), earlier, review, former)
    assert "1. Low caseload sizes: from excellent to IPS" in said(cqi(), earlier, review)


def test_another_form_is_not_compared() -> None:
    assert changes_since(cqi(), blank_review(second()), blank_review(cqi())) == ()
    assert said(cqi(), blank_review(second()), blank_review(cqi())) == [
        "The last visit was rated with another form; its levels cannot be compared with these."
    ]


def test_nothing_is_called_a_score() -> None:
    earlier, review = rated(cqi(), _1="not_ips"), rated(cqi(), _1="ips")
    assert not any(word in line.casefold() for line in said(cqi(), earlier, review) for word in ("score", "points", "average", "%"))


@settings(max_examples=40, deadline=None)
@given(reviews(second()), reviews(second()), st.none() | st.sampled_from([item.number for item in second().items]))
def test_every_item_is_counted_and_told_once(earlier: Review, review: Review, gone: int | None) -> None:
    """Whatever was answered, and whichever item the earlier form lacked."""
    if gone is not None:
        earlier = replace(earlier, items=MappingProxyType({number: answer for number, answer in earlier.items.items() if number != gone}))
    changes = changes_since(second(), earlier, review)
    counts = counts_of(changes)
    assert [change.number for change in changes] == [item.number for item in second().items]
    assert sum(value for count in counts for value in count.values.values() if isinstance(value, int)) == len(changes)
    lines = change_lines(second(), changes)
    told = [change for change in changes if change.movement not in (Movement.SAME, Movement.UNRATED)]
    same = [str(line.values["items"]).split(", ") for line in lines[len(told) :]]
    assert sorted(int(number) for numbers in same for number in numbers) == [change.number for change in changes if change.movement is Movement.SAME]


@settings(max_examples=20, deadline=None)
@given(reviews(second()), reviews(second()))
def test_the_way_back_is_the_opposite(earlier: Review, review: Review) -> None:
    opposite = {Movement.BETTER: Movement.WORSE, Movement.WORSE: Movement.BETTER, Movement.NEWLY_RATED: Movement.NO_LONGER_RATED}
    opposite[Movement.NO_LONGER_RATED] = Movement.NEWLY_RATED
    there, back = changes_since(second(), earlier, review), changes_since(second(), review, earlier)
    assert [opposite.get(change.movement, change.movement) for change in there] == [change.movement for change in back]
