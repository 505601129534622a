"""Earlier visits of the same agency."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from ipsreview.review.values import Cover
from ipsreview.usecases.library import open_library
from ipsreview.usecases.reviews import start_review
from ipsreview.usecases.visits import earlier_visits, last_visit
from tests.forms import cqi


def test_the_last_visit_is_the_newest_of_the_earlier_ones(tmp_path: Path) -> None:
    with open_library(tmp_path / "reviews.db") as database:
        visits = [start_review(database, cqi()) for _ in range(3)]
        for year, stored in enumerate(visits, 2024):
            visits[year - 2024] = database.save(stored, replace(stored.review, cover=Cover("Riverbend", date(year, 3, 1))))
        assert last_visit(database, visits[2]) is None
        first, second_one = database.finish(visits[0]), database.finish(visits[1])
        assert last_visit(database, visits[2]) == second_one
        assert earlier_visits(database, visits[2]) == (second_one, first)
