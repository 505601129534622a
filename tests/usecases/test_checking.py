"""What the check before sending knows of the other reviews."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ipsreview.review import acts
from ipsreview.review.checks import names_to_find
from ipsreview.review.values import Review, blank_review
from ipsreview.usecases.checking import OtherReviews
from ipsreview.usecases.library import Database, open_library
from tests.forms import cqi

TEXT = "Every specialist spends most of the week with employers."


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with open_library(tmp_path / "reviews.db") as database:
        yield database


def of(agency: str, text: str = TEXT) -> Review:
    return acts.write_comment(cqi(), acts.write_agency(blank_review(cqi()), agency).after, "strengths", text).after


def test_another_agency_and_its_texts_are_known(database: Database) -> None:
    database.add(cqi(), of("Hillside"))
    others = OtherReviews(database).others(cqi(), of("Riverbend"))
    assert others.agencies == names_to_find(["Hillside"])
    assert others.same_texts == {TEXT: "Hillside"}


def test_agencies_are_looked_up_once_and_texts_each_time(database: Database) -> None:
    database.add(cqi(), of("Hillside"))
    known = OtherReviews(database)
    assert known.to_look_through("Riverbend") == 1
    agencies = known.others(cqi(), of("Riverbend", "Not yet a text of theirs.")).agencies
    assert known.to_look_through("Riverbend") == 0
    later = known.others(cqi(), of("Riverbend"))
    assert later.agencies is agencies
    assert later.same_texts == {TEXT: "Hillside"}


def test_agencies_are_looked_up_again_where_they_may_be_others(database: Database) -> None:
    deleted = database.add(cqi(), of("Hillside"))
    database.delete(deleted.id)
    known = OtherReviews(database)
    assert known.others(cqi(), of("Riverbend")).agencies == names_to_find([])
    database.restore(deleted.id)
    assert known.to_look_through("Riverbend") == 1
    assert known.others(cqi(), of("Riverbend")).agencies == names_to_find(["Hillside"])
    assert known.others(cqi(), of("Hillside")).agencies == names_to_find([])
