"""The summary counts the ratings, and what it counts is always the number of items."""

from ipsreview.form import NOT_APPLICABLE
from ipsreview.review import acts
from ipsreview.review.summary import summary
from ipsreview.review.values import Review, blank_review
from tests.forms import cqi, second


def rated(ratings: dict[int, str]) -> Review:
    review = blank_review(cqi())
    for number, rating in ratings.items():
        review = acts.tick_rating(cqi(), review, number, rating).after
    return review


def test_nothing_rated() -> None:
    found = summary(cqi(), blank_review(cqi()))
    assert dict(found.levels) == {"ips": 0, "needs_improvement": 0, "needs_significant_improvement": 0, "not_ips": 0}
    assert (found.not_applicable, found.unrated, found.rated, found.total) == (0, 16, 0, 16)


def test_every_kind_of_rating_is_counted_by_itself() -> None:
    levels = [level.key for level in cqi().levels]
    review = rated({1: levels[0], 2: levels[0], 3: levels[0], 4: levels[1], 5: levels[1], 7: levels[2], 6: NOT_APPLICABLE})
    found = summary(cqi(), review)
    assert list(found.levels.items()) == [("ips", 3), ("needs_improvement", 2), ("needs_significant_improvement", 1), ("not_ips", 0)]
    assert (found.not_applicable, found.unrated, found.rated, found.total) == (1, 9, 7, 16)


def test_the_second_forms_own_levels_are_counted() -> None:
    review = acts.tick_rating(second(), blank_review(second()), 7, "bare").after
    review = acts.tick_rating(second(), review, 2, NOT_APPLICABLE).after
    found = summary(second(), review)
    assert list(found.levels.items()) == [("thriving", 0), ("struggling", 0), ("bare", 1)]
    assert (found.not_applicable, found.unrated, found.total) == (1, 1, 3)
