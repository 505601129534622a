"""The reviews that the difficult documents hold: the demo's, and some by chance with the same seed each time."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from ipsreview.documents.review_file import parse_review_file
from ipsreview.form import NOT_APPLICABLE, Form, Item, RecommendationKind
from ipsreview.review import acts, rules
from ipsreview.review.values import Review, blank_review
from tests.forms import cqi

DEMO = Path(__file__).parents[2] / "forms" / "ips-cqi" / "demo.ipsreview"
AGENCIES = ("Northgate Community Services", "Mill Lane & Sons", "St. Brigid’s House", "Asociación Río Claro")
TRAINERS = ("B. Visitor", "Dana O’Neil", "Zoë Müller, M.S.")
SENTENCES = (
    "Ask each specialist for one example.",
    "Two of five records name a goal.",
    "The supervisor has seen this (twice).",
    "Use the calendar: it shows the hours.",
    "Give thanks to the team & its partners.",
)


@cache
def demo() -> Review:
    """Return the demo's review as paper has it."""
    return parse_review_file(DEMO.read_text(encoding="utf-8"), DEMO.name, lambda *_: cqi()).review.report_copy()


def without_reason(review: Review) -> Review:
    """Return the review without reasons for “not applicable”: the original form has no place for them."""
    for number, answer in review.items.items():
        review = review.with_item(number, replace(answer, not_applicable_reason=""))
    return review


def original_demo() -> Review:
    return without_reason(demo())


def by_chance(form: Form, seed: int) -> Review:
    """Return a review with about nine answers in ten, each by chance; the same seed gives the same review."""
    chance = random.Random(seed)
    review = acts.write_agency(blank_review(form), chance.choice(AGENCIES)).after
    review = acts.write_trainer(review, chance.choice(TRAINERS)).after
    review = acts.set_date(review, date(2016, 1, 13) + timedelta(chance.randrange(4000))).after
    if form.counts:  # else no document of the form says how large the team is
        review = acts.set_team_size(review, 6).after
    for item in form.items:
        review = _answered(form, review, item, chance)
    for area in form.comment_areas:
        lines = chance.sample(SENTENCES, 3)
        review = acts.write_comment(form, review, area.key, chance.choice(["", lines[0], "\n".join(lines), f"{lines[0]}\n\n{lines[1]}"])).after
    return rules.closed(form, review)


def _answered(form: Form, review: Review, item: Item, chance: random.Random) -> Review:
    if chance.random() < 0.9:
        review = acts.tick_rating(form, review, item.number, chance.choice(item.ratings)).after
    if review.items[item.number].rating == NOT_APPLICABLE:
        review = acts.write_reason(form, review, item.number, chance.choice(SENTENCES)).after
    for line in chance.sample(item.recommendations, min(chance.randrange(4), len(item.recommendations))):
        review = acts.tick_recommendation(form, review, item.number, line.key).after
    other = item.of_kind(RecommendationKind.OTHER)
    if other and other.key in review.items[item.number].recommendations:
        review = acts.write_other(form, review, item.number, chance.choice(SENTENCES)).after
    if item.counts:
        for anchor in item.anchors[:3]:
            review = acts.set_count(form, review, item.number, anchor.level, chance.randrange(3)).after
    return review
