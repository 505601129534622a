"""The working copy in the database: one row for each cell and note, and a row that cannot be is told."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ipsreview.errors import KnownError
from ipsreview.form import Form, RowsOf
from ipsreview.review import acts, note_acts, roster_acts, worksheet_acts
from ipsreview.review.values import Review, blank_review
from ipsreview.review.working import AdviceState, Mark, Meeting, Note, Policy
from ipsreview.store import Database, LibraryQuery, open_database
from ipsreview.store.answers import answers, difference, review_of
from tests.forms import BOTH, cqi
from tests.reviews import collected, reviews


def read_back(form: Form, review: Review) -> Review:
    return replace(review_of(form, answers(review)), cover=review.cover, team_size=review.team_size)


@pytest.mark.parametrize("form", BOTH, ids=["cqi", "second"])
@given(data=st.data())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])  # a whole review is much to draw
def test_any_review_is_its_rows_and_a_difference_is_no_more_than_it_has_to_be(form: Callable[[], Form], data: st.DataObject) -> None:
    before = data.draw(reviews(form(), working=True))
    after = data.draw(reviews(form(), working=True) | collected(form(), before))
    assert read_back(form(), before) == before
    gone, written, _ = difference(before, after)
    assert {key: value for key, value in answers(before).items() if key not in gone} | written == answers(after)
    assert not written.items() & answers(before).items()
    assert set(gone) <= answers(before).keys() - answers(after).keys()


def by_specialist() -> int:
    return next(item.number for item in cqi().items if item.worksheet and item.worksheet.rows is RowsOf.SPECIALISTS)


def by_record() -> int:
    return next(item.number for item in cqi().items if item.worksheet and item.worksheet.rows is RowsOf.RECORDS)


def column(number: int) -> str:
    worksheet = cqi().item(number).worksheet
    assert worksheet is not None
    return worksheet.columns[0].key


@pytest.fixture
def busy() -> Review:
    """A review with something of everything in its working copy."""
    review = roster_acts.list_team(acts.set_team_size(blank_review(cqi()), 3).after).after
    for number in (1, 2, 3):
        review = roster_acts.write_name(roster_acts.set_hours(review, number, Decimal(20)).after, number, f"Name {number}").after
    for number in (by_specialist(), by_record()):
        review = worksheet_acts.paste_rows(cqi(), review, number, 0, [{column(number): str(value)} for value in (1, 2, 3)]).after
    for text in ("heard", "seen", "read"):
        review = note_acts.add_note(cqi(), review, Note(0, cqi().sources[0].key, text)).after
    review = worksheet_acts.write_evidence(cqi(), review, 4, "seen").after
    return note_acts.set_meeting(cqi(), review, cqi().sources[0].key, Meeting(2, 1)).after


ONE_ROW: dict[str, Callable[[Review], acts.Change]] = {
    "cell": lambda review: worksheet_acts.write_cell(cqi(), review, by_specialist(), 1, column(by_specialist()), "9"),
    "cell of a new row": lambda review: worksheet_acts.write_cell(cqi(), review, by_record(), 30, column(by_record()), "9"),
    "policy": lambda review: worksheet_acts.set_policy(review, 1, Policy.LETTER),
    "evidence": lambda review: worksheet_acts.write_evidence(cqi(), review, 4, "other"),
    "no evidence": lambda review: worksheet_acts.write_evidence(cqi(), review, 4, ""),
    "disagreement": lambda review: worksheet_acts.write_disagreement(cqi(), review, 4, "other"),
    "new note": lambda review: note_acts.add_note(cqi(), review, Note(0, cqi().sources[0].key, "new")),
    "text of a note": lambda review: note_acts.write_note(review, 2, "other"),
    "tag": lambda review: note_acts.tag_note(cqi(), review, 2, 5),
    "mark": lambda review: note_acts.mark_note(review, 2, Mark.CONCERN),
    "no note": lambda review: note_acts.remove_note(review, 1),
    "meeting": lambda review: note_acts.set_meeting(cqi(), review, cqi().sources[0].key, Meeting(2, 2)),
    "advice": lambda review: note_acts.set_advice_state(cqi(), review, 1, "other", AdviceState.DONE),
    "dismissed": lambda review: note_acts.dismiss(review, "key"),
    "hours": lambda review: roster_acts.set_hours(review, 2, Decimal("37.5")),
    "start": lambda review: roster_acts.set_start(review, 2, "2025-03"),
    "name": lambda review: roster_acts.write_name(review, 2, "Rosa"),
    "new specialist": roster_acts.add_specialist,
}


@pytest.mark.parametrize("act", ONE_ROW.values(), ids=ONE_ROW.keys())
def test_an_act_writes_one_row(busy: Review, act: Callable[[Review], acts.Change]) -> None:
    gone, written, _ = difference(busy, act(busy).after)
    assert len(gone) + len(written) == 1


def test_notes_stand_in_the_order_in_which_they_were_made(database: Database) -> None:
    review = blank_review(cqi())
    for number in range(12):
        review = note_acts.add_note(cqi(), review, Note(0, cqi().sources[0].key, str(number))).after
    assert [note.text for note in database.load(database.add(cqi(), review).id).review.working.notes] == [str(number) for number in range(12)]


def test_the_library_finds_notes_and_evidence_and_never_a_name(database: Database) -> None:
    review = roster_acts.write_name(roster_acts.list_team(blank_review(cqi())).after, 1, "Rosalinde").after
    review = worksheet_acts.write_evidence(cqi(), review, 4, "Two MEETINGS were watched").after
    review = worksheet_acts.write_disagreement(cqi(), review, 5, "The figures are old").after
    review = note_acts.add_note(cqi(), review, Note(0, cqi().sources[0].key, "Gül is proud")).after
    stored = database.add(cqi(), review)
    for word in ("meetings watched", "figures", "gul"):
        assert database.find_ids(LibraryQuery(word)) == [stored.id]
    assert database.find_ids(LibraryQuery("rosalinde")) == []


def test_a_name_that_is_taken_back_is_gone_from_the_file(path: Path) -> None:
    review = roster_acts.write_name(roster_acts.list_team(blank_review(cqi())).after, 1, "Rosalinde").after
    with open_database(path) as database:
        stored = database.add(cqi(), review)
    assert path.read_bytes().count(b"Rosalinde") == 1
    with open_database(path) as database:
        database.save(stored, roster_acts.write_name(review, 1, "").after)
    assert b"Rosalinde" not in path.read_bytes()


NOTE = '{"source":"supervisor","text":"a secret","items":[],"mark":"neutral","specialist":0}'
DAMAGED = [
    ("worksheet_cell", 7, "0.x", "a secret"),
    ("worksheet_cell", 1, "0.no_such_column", "a secret"),
    ("worksheet_cell", 1, "first.people", "a secret"),
    ("worksheet_cell", 1, "1000000000.people", "a secret"),
    ("worksheet_cell", 99, "0.people", "a secret"),
    ("worksheet_fact", 1, "no_such_fact", "a secret"),
    ("worksheet_applied", 99, "", "a secret"),
    ("evidence", 0, "", "a secret"),
    ("evidence", 99, "", "a secret"),
    ("disagreement", 17, "", "a secret"),
    ("old_advice", 3, "other", "a secret"),
    ("note", 0, "one", NOTE),
    ("note", 1, "1", NOTE),
    ("note", 0, "1", "a secret"),
    ("note", 0, "1", "[]"),
    ("note", 0, "1", NOTE.replace("neutral", "a secret")),
    ("note", 0, "1", NOTE.replace("supervisor", "a secret")),
    ("note", 0, "1", NOTE.replace("[]", "[99]")),
    ("note", 0, "1", NOTE.replace(',"specialist":0', "")),
    ("meeting", 0, "a secret", '{"planned":1,"met":1}'),
    ("meeting", 0, "supervisor", '{"planned":"a secret","met":1}'),
    ("policy", 0, "", "a secret"),
    ("specialist", 0, "2", "{}"),
    ("specialist", 0, "1", '{"weekly_hours":"a secret"}'),
    ("specialist_name", 0, "1", "a secret"),
    ("count", 5, "ips", "a secret"),
    ("comment", 0, "no_such_area", "a secret"),
    ("rating", 99, "", "ips"),
    ("mood", 3, "", "a secret"),
]


@pytest.mark.parametrize(("kind", "item", "key", "value"), DAMAGED)
def test_a_row_that_cannot_be_is_told_without_its_value(database: Database, kind: str, item: int, key: str, value: str) -> None:
    database.add(cqi(), blank_review(cqi()))
    with database._sessions.writing() as writing:
        writing._connection.exec_driver_sql("INSERT INTO answer VALUES (1, ?, ?, ?, ?)", (item, kind, key, value))
    with pytest.raises(KnownError, match=r"^The reviews in .* are damaged \(review 1: an answer of the kind .* is not known\)") as caught:
        database.load(1)
    told = f"{caught.value} {caught.value.__cause__!r} {caught.value.__cause__.__cause__!r}" if caught.value.__cause__ else ""
    assert told
    assert "a secret" not in told
