"""Reviews of one agency over the years."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

from ipsreview.form import Form
from ipsreview.review import acts, worksheet_acts
from ipsreview.review.values import Review, blank_review
from ipsreview.usecases.reviews import State, StoredReview

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


def visit(form: Form, day: date | None, ratings: Mapping[int, str], ticks: Mapping[int, tuple[str, ...]], evidence: str = "") -> Review:
    review = acts.set_date(acts.write_agency(blank_review(form), "Riverbend").after, day).after
    for number, rating in ratings.items():
        review = acts.tick_rating(form, review, number, rating).after
    for number, keys in ticks.items():
        for key in keys:
            review = acts.tick_recommendation(form, review, number, key).after
    return worksheet_acts.write_evidence(form, review, 1, evidence).after if evidence else review


def stored(form: Form, review: Review, review_id: int = 1) -> StoredReview:
    return StoredReview(review_id, 1, State.FINISHED, form, review, NOON, NOON, NOON)
