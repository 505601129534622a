"""Reviews by chance, made as a trainer makes them, by acts alone; the same number always gives the same review."""

from __future__ import annotations

from datetime import date, timedelta
from functools import reduce
from random import Random

from ipsreview.form import NOT_APPLICABLE, Form, Item, RecommendationKind
from ipsreview.review import acts
from ipsreview.review.values import Review, blank_review

_FIRST_DAY = date(2015, 1, 5)
_TEAM = 6
_SENTENCES = (
    "Each specialist names one employer whom the team has met this month.",
    "The records of three people were read; two of them show the goal in their own words.",
    "Supervision takes place every other week & is written down.",
    "The team asks for a visit in spring.",
)


def random_review(form: Form, number: int) -> Review:
    """Return a review in which about nine answers of ten are given; no two numbers give one agency and day."""
    chance = Random(number)  # noqa: S311  the same reviews in each run are wanted, not secrets
    review = acts.write_agency(blank_review(form), f"Agency {number % 40}").after
    review = acts.write_trainer(review, f"Trainer {number % 7}").after
    review = acts.set_date(review, _FIRST_DAY + timedelta(number)).after
    if form.counts:
        review = acts.set_team_size(review, _TEAM).after
    review = reduce(lambda before, item: _answered(form, before, item, chance), form.items, review)
    return reduce(lambda before, area: acts.write_comment(form, before, area.key, _text(chance)).after, form.comment_areas, review)


def _answered(form: Form, review: Review, item: Item, chance: Random) -> Review:
    if chance.random() < 0.9:
        review = acts.tick_rating(form, review, item.number, chance.choice(item.ratings)).after
    if review.items[item.number].rating == NOT_APPLICABLE:
        review = acts.write_reason(form, review, item.number, chance.choice(_SENTENCES)).after
    for line in chance.sample(item.recommendations, chance.randrange(4)):
        review = acts.tick_recommendation(form, review, item.number, line.key).after
    other = item.of_kind(RecommendationKind.OTHER)
    if other and other.key in review.items[item.number].recommendations:
        review = acts.write_other(form, review, item.number, chance.choice(_SENTENCES)).after
    if item.counts:
        review = acts.set_count(form, review, item.number, item.anchors[0].level, chance.randint(1, _TEAM)).after
    return review


def _text(chance: Random) -> str:
    return "\n".join(chance.sample(_SENTENCES, chance.randint(1, len(_SENTENCES))))
