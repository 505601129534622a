"""A new review holds a place for every answer and no answer, also when it follows an earlier one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from ipsreview.form import Form
from ipsreview.review import acts, note_acts, roster_acts, worksheet_acts
from ipsreview.review.values import Cover, ItemAnswer, blank_review, next_visit
from ipsreview.review.working import Policy, Specialist, WorkingCopy
from tests.forms import BOTH, cqi, second


@pytest.mark.parametrize("form", BOTH)
def test_a_blank_review_has_a_place_for_every_answer(form: Callable[[], Form]) -> None:
    review = blank_review(form())
    assert (review.form_id, review.form_version) == (form().id, form().version)
    assert dict(review.items) == {item.number: ItemAnswer() for item in form().items}
    assert dict(review.comments) == {area.key: "" for area in form().comment_areas}
    assert (review.cover, review.team_size) == (Cover(), 0)


def test_the_next_visit_keeps_agency_and_trainer_and_no_answer() -> None:
    review = acts.tick_rating(cqi(), blank_review(cqi()), 1, "ips").after
    review = acts.write_comment(cqi(), acts.set_team_size(review, 4).after, "strengths", "Much").after
    cover = Cover(agency="Riverbend", date=date(2026, 10, 5), trainer="A. Trainer")
    following = next_visit(cqi(), replace(review, cover=cover))
    assert following == replace(blank_review(cqi()), cover=replace(cover, date=None))


def test_the_next_visit_has_the_listed_team_and_nothing_else_of_the_working_copy() -> None:
    review = roster_acts.list_team(acts.set_team_size(blank_review(cqi()), 2).after).after
    review = roster_acts.write_name(roster_acts.set_hours(review, 1, Decimal("37.5")).after, 1, "Rosa").after
    review = worksheet_acts.write_evidence(cqi(), roster_acts.set_start(review, 2, "2025-03").after, 1, "Seen").after
    review = note_acts.dismiss(worksheet_acts.set_policy(review, 1, Policy.LETTER).after, "unrated:1").after
    following = next_visit(second(), review)
    assert following.working == WorkingCopy(roster=(Specialist(Decimal("37.5"), "", "Rosa"), Specialist(None, "2025-03", "")))
    assert following == replace(blank_review(second()), team_size=2, working=following.working)


def test_the_next_visit_may_use_another_form() -> None:
    following = next_visit(second(), replace(blank_review(cqi()), cover=Cover(agency="Riverbend")))
    assert following == replace(blank_review(second()), cover=Cover(agency="Riverbend"))


def test_an_answer_counts_its_specialists() -> None:
    assert ItemAnswer(counts={"ips": 1, "not_ips": 3}).counted == 4
