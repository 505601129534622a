"""Random walks of a trainer's acts, with undo and redo: after every step every rule holds, and nothing is ever lost."""

from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipsreview.form import Form
from ipsreview.review import acts
from ipsreview.review.values import Review, blank_review
from tests.forms import BOTH, cqi, second
from tests.review.walking import Move, check_walk, moves, on_site


@given(st.lists(moves(cqi()), max_size=40))
@settings(max_examples=200, deadline=None)
def test_a_walk_through_the_cqi_report(path: list[Move]) -> None:
    check_walk(cqi(), path)


@given(st.lists(moves(second()), max_size=40))
@settings(max_examples=200, deadline=None)
def test_a_walk_through_the_second_form(path: list[Move]) -> None:
    check_walk(second(), path)


@given(st.data())
@settings(max_examples=200, deadline=None)
def test_a_walk_on_site(data: st.DataObject) -> None:
    """Roster, worksheets, evidence, notes, old advice and ratings, in any order."""
    check_walk(cqi(), data.draw(st.lists(on_site(cqi()), max_size=40)))


@pytest.mark.slow
@pytest.mark.parametrize("form", BOTH)
@given(st.data())
@settings(max_examples=150, deadline=None)
def test_long_walks(form: Callable[[], Form], data: st.DataObject) -> None:
    check_walk(form(), data.draw(st.lists(moves(form()) | on_site(form()), min_size=60, max_size=200)))


RATINGS = [(item.number, rating) for item in cqi().items for rating in item.ratings]


@given(st.lists(st.sampled_from(RATINGS), unique_by=lambda ticked: ticked[0]), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_items_may_be_rated_in_any_order(ticked: list[tuple[int, str]], chance: Random) -> None:
    shuffled = chance.sample(ticked, len(ticked))
    assert rated(shuffled) == rated(ticked)


def rated(ticked: list[tuple[int, str]]) -> Review:
    review = blank_review(cqi())
    for number, rating in ticked:
        review = acts.tick_rating(cqi(), review, number, rating).after
    return review
