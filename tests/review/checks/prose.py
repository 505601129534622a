"""A complete review that both checks pass, to be spoiled in one place."""

from datetime import date

from ipsreview.review import acts
from ipsreview.review.values import Review, blank_review
from tests.forms import cqi


def complete() -> Review:
    """Return a review of the CQI form in which nothing is missing."""
    form = cqi()
    review = acts.write_agency(blank_review(form), "Riverbend").after
    review = acts.write_trainer(review, "A. Trainer").after
    review = acts.set_date(review, date(2026, 10, 5)).after
    review = acts.set_team_size(review, 4).after
    for item in form.items:
        review = acts.tick_rating(form, review, item.number, "ips").after
        review = acts.tick_recommendation(form, review, item.number, "none").after
    review = acts.set_count(form, review, 5, "ips", 4).after
    for area in form.comment_areas:
        review = acts.write_comment(form, review, area.key, "Job searches start with the person.\nThe team learns together.").after
    return review
