"""Random walks of a trainer's acts, with undo and redo: after every step every rule holds, and nothing is ever lost."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipsreview.form import NOT_APPLICABLE, Form, Item, RecommendationKind
from ipsreview.review import acts, rules
from ipsreview.review.acts import Change, RuleBrokenError
from ipsreview.review.completeness import StepState, findings, next_unfinished, step_states
from ipsreview.review.history import History
from ipsreview.review.steps import COVER, SUMMARY, steps
from ipsreview.review.summary import summary
from ipsreview.review.text import clean, clean_line
from ipsreview.review.values import ItemAnswer, Review, blank_review
from tests.forms import BOTH, cqi, second

Act = Callable[[Form, Review], Change]


@dataclass(frozen=True)
class Move:
    """One move of the trainer: an act, or “undo”, “redo”, “leave the field”."""

    name: str
    act: Act | None = None

    def __repr__(self) -> str:
        return self.name


@dataclass
class Walk:
    """A review on its way, with its history and the way it came."""

    form: Form
    review: Review
    history: History = field(default_factory=History)

    def go(self, move: Move) -> None:
        if move.act:
            self.do(move.act)
        elif move.name == "undo" and self.history.done:
            change, self.history = self.history.undo()
            assert self.review == change.after
            self.review = change.before
        elif move.name == "redo" and self.history.undone:
            change, self.history = self.history.redo()
            assert self.review == change.before
            self.review = change.after
        elif move.name == "leave":
            self.history = self.history.sealed()

    def do(self, act: Act) -> None:
        try:
            change = act(self.form, self.review)
        except RuleBrokenError:
            return
        assert change.before is self.review
        self.history, self.review = self.history.with_change(change), change.after


texts = st.text(st.characters(), max_size=6) | st.sampled_from(["", " ", "a", "b\r\nc", "\ud83d"])


def moves(form: Form) -> st.SearchStrategy[Move]:
    return st.one_of(
        st.sampled_from([Move("undo"), Move("redo"), Move("leave")]),
        st.one_of([item_moves(item) for item in form.items]),
        st.one_of([item_moves(item) for item in form.items if item.counts or item.not_applicable]),
        texts.map(lambda text: Move(f"agency {text!a}", lambda _, review: acts.write_agency(review, text))),
        texts.map(lambda text: Move(f"trainer {text!a}", lambda _, review: acts.write_trainer(review, text))),
        st.none().map(lambda _: Move("date", lambda _, review: acts.set_date(review, None if review.cover.date else date(2026, 10, 5)))),
        st.integers(-1, 5).map(lambda size: Move(f"team {size}", lambda _, review: acts.set_team_size(review, size))),
        st.tuples(st.sampled_from([area.key for area in form.comment_areas]), texts).map(
            lambda given: Move(f"comment {given!a}", lambda form, review: acts.write_comment(form, review, *given))
        ),
    )


def item_moves(item: Item) -> st.SearchStrategy[Move]:
    number, name = item.number, f"item {item.number}"
    ratings = st.sampled_from([*item.ratings, NOT_APPLICABLE, "unheard_of"])
    keys = st.sampled_from([line.key for line in item.recommendations])
    return st.one_of(
        ratings.map(lambda rating: Move(f"{name} {rating}", lambda form, review: acts.tick_rating(form, review, number, rating))),
        keys.map(lambda key: Move(f"{name} {key}", lambda form, review: acts.tick_recommendation(form, review, number, key))),
        texts.map(lambda text: Move(f"{name} other {text!a}", lambda form, review: acts.write_other(form, review, number, text))),
        texts.map(lambda text: Move(f"{name} reason {text!a}", lambda form, review: acts.write_reason(form, review, number, text))),
        st.tuples(ratings, st.none() | st.integers(-1, 4)).map(
            lambda given: Move(f"{name} count {given}", lambda form, review: acts.set_count(form, review, number, *given))
        ),
    )


def check_rules(form: Form, review: Review) -> None:
    assert list(review.items) == [item.number for item in form.items]
    assert list(review.comments) == [area.key for area in form.comment_areas]
    assert 0 <= review.team_size <= acts.LARGEST_TEAM
    assert review.cover.agency == clean_line(review.cover.agency)
    assert review.cover.trainer == clean_line(review.cover.trainer)
    assert all(text == clean(text) for text in review.comments.values())
    for item in form.items:
        check_answer(item, review.items[item.number], review.team_size)


def check_answer(item: Item, answer: ItemAnswer, team_size: int) -> None:
    none, other = item.of_kind(RecommendationKind.NONE), item.of_kind(RecommendationKind.OTHER)
    assert answer.rating is None or answer.rating in item.ratings
    assert answer.recommendations <= {line.key for line in item.recommendations}
    assert none is None or none.key not in answer.recommendations or len(answer.recommendations) == 1
    assert set(answer.counts) <= ({anchor.level for anchor in item.anchors} if item.counts else set())
    assert all(count >= 0 for count in answer.counts.values())
    assert sum(answer.counts.values()) <= team_size
    assert answer.other == clean(answer.other)
    assert answer.not_applicable_reason == clean_line(answer.not_applicable_reason)
    assert other or not answer.other
    assert item.not_applicable or not answer.not_applicable_reason


def check_history(start: Review, review: Review, history: History) -> None:
    """The changes done lead from the start to the review, those undone from the review on; each changes something."""
    here = start
    for change in (*history.done, *reversed(history.undone)):
        assert change.before == here
        assert change.after != here
        here = change.after
    assert (history.done[-1].after if history.done else start) == review


def check_overview(form: Form, review: Review) -> None:
    found, states = findings(form, review), step_states(form, review)
    assert tuple(states) == steps(form)
    assert summary(form, review).total == len(form.items)
    assert {finding.place.step for finding in found} == {step for step, state in states.items() if state is not StepState.COMPLETE} - {SUMMARY}
    assert (states[SUMMARY] is StepState.COMPLETE) == (not found)
    assert (next_unfinished(form, review, COVER) is None) == (not found)


def check_closing(form: Form, review: Review) -> None:
    closed = rules.closed(form, review)
    check_rules(form, closed)
    assert rules.closed(form, closed) == closed
    assert findings(form, closed) == findings(form, review)
    assert summary(form, closed) == summary(form, review)


def check_walk(form: Form, path: list[Move]) -> None:
    start = blank_review(form)
    walk = Walk(form, start)
    for move in path:
        walk.go(move)
        check_rules(form, walk.review)
        check_history(start, walk.review, walk.history)
    check_overview(form, walk.review)
    check_closing(form, walk.review)
    check_way_back_and_forth(walk, start)


def check_way_back_and_forth(walk: Walk, start: Review) -> None:
    end, length = walk.review, len(walk.history.done)
    for _ in range(length):
        walk.go(Move("undo"))
    assert walk.review == start
    for _ in range(length):
        walk.go(Move("redo"))
    assert walk.review == end


@given(st.lists(moves(cqi()), max_size=40))
@settings(max_examples=200, deadline=None)
def test_a_walk_through_the_cqi_report(path: list[Move]) -> None:
    check_walk(cqi(), path)


@given(st.lists(moves(second()), max_size=40))
@settings(max_examples=200, deadline=None)
def test_a_walk_through_the_second_form(path: list[Move]) -> None:
    check_walk(second(), path)


@pytest.mark.slow
@pytest.mark.parametrize("form", BOTH)
@given(st.data())
@settings(max_examples=150, deadline=None)
def test_long_walks(form: Callable[[], Form], data: st.DataObject) -> None:
    check_walk(form(), data.draw(st.lists(moves(form()), min_size=60, max_size=200)))


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
