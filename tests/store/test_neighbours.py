"""What other reviews say about the one at hand: earlier visits of its agency, other agencies, and texts that are another's."""

from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy.dialects import sqlite

from ipsreview.review import acts, worksheet_acts
from ipsreview.review.values import Cover, Review, blank_review
from ipsreview.store import Database, StoredReview
from ipsreview.store.connecting import Mode, connect
from ipsreview.store.neighbours import written_by_others
from tests.forms import cqi, second

LONG = "Every specialist spends most of the week with employers."


def visit(agency: str, day: date | None = None) -> Review:
    return replace(blank_review(cqi()), cover=Cover(agency, day))


def finished(database: Database, agency: str, day: date | None = None) -> StoredReview:
    return database.finish(database.add(cqi(), visit(agency, day)))


def draft(database: Database, agency: str, day: date | None = None) -> StoredReview:
    return database.add(cqi(), visit(agency, day))


def test_earlier_visits_are_finished_ones_of_the_agency_the_newest_first(database: Database) -> None:
    spring = finished(database, "Gül House", date(2025, 3, 1))
    autumn = finished(database, "GUL  house", date(2025, 10, 1))
    undated = finished(database, "gül house")
    finished(database, "Gül House", date(2026, 10, 5))
    finished(database, "Gül House", date(2027, 1, 1))
    finished(database, "Gül Houses", date(2025, 1, 1))
    draft(database, "Gül House", date(2025, 1, 1))
    assert database.earlier_visits(draft(database, "Gül House", date(2026, 10, 5))) == (autumn, spring, undated)


def test_a_review_without_a_date_has_all_others_before_it(database: Database) -> None:
    old, new = finished(database, "A", date(2025, 3, 1)), finished(database, "A", date(2027, 1, 1))
    assert database.earlier_visits(draft(database, "A")) == (new, old)


def test_undated_visits_stand_last_the_newest_finished_first(database: Database) -> None:
    first, second_one = finished(database, "A"), finished(database, "A")
    dated = finished(database, "A", date(2020, 1, 1))
    assert database.earlier_visits(draft(database, "A")) == (dated, second_one, first)


def test_a_review_without_an_agency_has_no_earlier_visits(database: Database) -> None:
    finished(database, "", date(2025, 3, 1))
    assert database.earlier_visits(draft(database, " ", date(2026, 1, 1))) == ()


def test_a_review_is_no_earlier_visit_of_itself(database: Database) -> None:
    done = finished(database, "A", date(2025, 3, 1))
    again = database.reopen(done.id)
    assert database.earlier_visits(again) == database.earlier_visits(done) == ()
    moved = database.save(again, visit("A", date(2026, 3, 1)))
    assert database.earlier_visits(moved) == ()


def test_a_reopened_visit_counts_as_it_was_finished_last(database: Database) -> None:
    done = finished(database, "A", date(2025, 3, 1))
    mended = database.finish(database.save(database.reopen(done.id), visit("A", date(2025, 3, 2))))
    database.save(database.reopen(done.id), visit("A", date(2025, 3, 3)))
    assert database.earlier_visits(draft(database, "A", date(2026, 1, 1))) == (mended,)


def test_the_newest_version_says_which_agency_a_visit_is_of(database: Database) -> None:
    done = finished(database, "Typing error", date(2025, 3, 1))
    database.finish(database.save(database.reopen(done.id), visit("A", date(2025, 3, 1))))
    now = date(2026, 1, 1)
    assert [earlier.version for earlier in database.earlier_visits(draft(database, "A", now))] == [2]
    assert database.earlier_visits(draft(database, "Typing error", now)) == ()


def test_a_deleted_visit_is_none(database: Database) -> None:
    done = finished(database, "A", date(2025, 3, 1))
    database.delete(done.id)
    assert database.earlier_visits(draft(database, "A", date(2026, 1, 1))) == ()


def test_a_visit_of_another_form_is_one(database: Database) -> None:
    other = database.finish(database.add(second(), replace(blank_review(second()), cover=Cover("A", date(2025, 3, 1)))))
    assert database.earlier_visits(draft(database, "A", date(2026, 1, 1))) == (other,)


def test_other_agencies_are_named_once_and_in_order(database: Database) -> None:
    for name in ("Zoo", "Émile House", "GÜL", "Gül", "émile house", "", "Elm", "Gone"):
        draft(database, name)
    database.delete(8)
    assert database.other_agencies("gul ") == ("Elm", "Émile House", "Zoo")
    assert len(database.other_agencies("")) == 4


def test_the_agency_of_an_earlier_version_is_no_other_agency(database: Database) -> None:
    done = finished(database, "Typing error")
    database.save(database.reopen(done.id), visit("A"))
    assert database.other_agencies("B") == ("A",)


def written(agency: str, kind: str, text: str = LONG) -> Review:
    review = visit(agency)
    act = {
        "other": lambda: acts.write_other(cqi(), review, 3, text),
        "comment": lambda: acts.write_comment(cqi(), review, "next_steps", text),
        "evidence": lambda: worksheet_acts.write_evidence(cqi(), review, 3, text),
        "disagreement": lambda: worksheet_acts.write_disagreement(cqi(), review, 3, text),
        "reason": lambda: acts.write_reason(cqi(), review, 6, text),
    }
    return act[kind]().after


@pytest.mark.parametrize("kind", ["other", "comment", "evidence"])
def test_a_text_of_another_agencys_report_is_told_with_its_name(database: Database, kind: str) -> None:
    database.add(cqi(), written("Hillside", kind))
    assert database.same_texts([LONG, "Nobody has written this in any report."], "Riverbend") == {LONG: "Hillside"}


@pytest.mark.parametrize("kind", ["disagreement", "reason"])
def test_a_text_that_no_report_carries_over_is_not_told(database: Database, kind: str) -> None:
    database.add(cqi(), written("Hillside", kind))
    assert database.same_texts([LONG], "Riverbend") == {}


def test_the_agencys_own_texts_and_those_of_nobody_are_not_told(database: Database) -> None:
    database.add(cqi(), written("Gül House", "comment"))
    database.add(cqi(), written("", "comment"))
    assert database.same_texts([LONG], "GUL house") == {}
    assert database.same_texts([LONG], "") == {LONG: "Gül House"}


def test_short_texts_are_alike_by_chance(database: Database) -> None:
    for text in ("x" * 29, "x" * 30):
        database.add(cqi(), written("Hillside", "comment", text))
    assert database.same_texts(["x" * 29, "x" * 30], "Riverbend") == {"x" * 30: "Hillside"}


def test_texts_of_earlier_versions_and_deleted_reviews_are_not_told(database: Database) -> None:
    done = database.finish(database.add(cqi(), written("Hillside", "comment")))
    assert database.same_texts([LONG], "Riverbend") == {LONG: "Hillside"}
    database.save(database.reopen(done.id), visit("Hillside"))
    assert database.same_texts([LONG], "Riverbend") == {}
    database.delete(database.add(cqi(), written("Hillside", "comment")).id)
    assert database.same_texts([LONG], "Riverbend") == {}


def test_texts_that_begin_alike_are_told_apart(database: Database) -> None:
    beginning = "The supervisor meets every specialist each week, and goes out into the field with "
    database.add(cqi(), written("Hillside", "comment", beginning + "all of them."))
    assert database.same_texts([beginning + "none of them.", beginning], "Riverbend") == {}
    assert database.same_texts([beginning + "none of them.", beginning + "all of them."], "Riverbend") == {beginning + "all of them.": "Hillside"}


def test_no_report_is_read_for_what_it_does_not_say(database: Database, path: Path) -> None:
    asked = written_by_others([LONG], "Riverbend").compile(dialect=sqlite.dialect(), compile_kwargs={"render_postcompile": True})
    with closing(connect(path, Mode.READ)) as connection:
        found = connection.execute(f"EXPLAIN QUERY PLAN {asked}", [asked.params[name] for name in asked.positiontup or ()])
        plan = [step for *_, step in found]
    assert plan[0] == "SEARCH answer USING INDEX reported_text (<expr>=?)"
    assert not any(step.startswith("SCAN") for step in plan)


def test_more_texts_may_be_asked_for_than_one_query_takes(database: Database) -> None:
    database.add(cqi(), written("Hillside", "other"))
    many = [f"A text of more than thirty letters, number {number}" for number in range(40_000)]
    assert database.same_texts([*many, LONG], "Riverbend") == {LONG: "Hillside"}
