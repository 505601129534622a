"""The practice review: marked wherever it goes, with something left to do, and no danger to other reviews."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipsreview.review import acts
from ipsreview.review.completeness import findings
from ipsreview.review.summary import summary
from ipsreview.review.values import Review
from ipsreview.review.worksheets.suggesting import suggestion_for
from ipsreview.review.worksheets.suggestion import Suggestion
from ipsreview.store import Database, LibraryQuery, open_database
from ipsreview.usecases.demo import PRACTICE, demo_review, open_practice, practice_review
from ipsreview.usecases.exporting import export_pdf, export_word, suggested_name
from ipsreview.usecases.importing import read_document
from ipsreview.usecases.reviews import duplicate_review
from tests.forms import cqi
from tests.reviews import reviews

FORM = cqi()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with open_database(tmp_path / "reviews.db") as opened:
        yield opened


def all_reviews(database: Database) -> dict[int, Review]:
    return {number: database.load(number).review for number in database.find_ids(LibraryQuery())}


def level_of(suggestion: Suggestion | None) -> str | None:
    return suggestion.level if suggestion else None


def test_there_is_something_to_do_in_it() -> None:
    form, review = practice_review("Ada")
    assert review.cover.trainer == "Ada"
    assert summary(form, review).rated == 10
    assert {finding.place.step.number for finding in findings(form, review)} >= set(range(11, 17))
    assert [number for number in range(11, 17) if level_of(suggestion_for(form, review, number))] == [12, 16]
    assert sum(not note.items for note in review.working.notes) >= 4
    assert all(number <= 10 for number in review.working.evidence)


def test_what_is_exported_says_what_it_is(tmp_path: Path) -> None:
    from pypdf import PdfReader

    form, review = practice_review("Ada")
    assert suggested_name(review, ".docx").startswith(PRACTICE)
    export_word(form, review, tmp_path / "practice.docx", replace=False)
    read = read_document(tmp_path / "practice.docx").review
    assert read.cover.agency.startswith(PRACTICE)
    assert "practice report about an invented agency" in read.comments["other_information"]
    export_pdf(form, review, tmp_path / "practice.pdf", replace=False)
    assert PRACTICE in (PdfReader(tmp_path / "practice.pdf").pages[0].extract_text() or "")


def test_one_that_is_worked_on_is_opened_again(database: Database) -> None:
    first = open_practice(database, "Ada")
    assert open_practice(database, "Ben").id == first.id
    database.finish(database.load(first.id))
    assert open_practice(database, "Ada").id != first.id


def test_the_next_visit_of_the_practice_agency_is_practice_too(database: Database) -> None:
    first = open_practice(database, "Ada")
    assert duplicate_review(database, first.id, first.form).review.cover.agency.startswith(PRACTICE)


def test_a_real_agency_of_that_name_is_not_taken_for_it(database: Database) -> None:
    demo = demo_review()
    database.add(demo.form, demo.review)
    real = database.add(demo.form, acts.write_agency(demo.review, f"The {PRACTICE}").after)
    assert open_practice(database, "Ada").id != real.id


@settings(max_examples=8, deadline=None)
@given(others=st.lists(reviews(FORM, working=True), min_size=1, max_size=2), practised=st.lists(reviews(FORM, working=True), min_size=1, max_size=2))
def test_practising_never_changes_other_reviews(others: list[Review], practised: list[Review]) -> None:
    with TemporaryDirectory() as folder, open_database(Path(folder) / "reviews.db") as database:
        for other in others:
            database.add(FORM, other)
        before = all_reviews(database)
        stored = open_practice(database, "Ada")
        for written in practised:
            stored = database.save(stored, written)
        database.finish(stored)
        database.save(database.reopen(stored.id), practised[0])
        database.delete(stored.id)
        database.restore(stored.id)
        database.delete(stored.id)
        assert all_reviews(database) == before
