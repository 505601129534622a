"""The audit trail: who did what to a review, and when."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from ipsreview.errors import KnownError
from ipsreview.review import acts, note_acts, roster_acts, worksheet_acts
from ipsreview.review.values import blank_review
from ipsreview.review.working import Note
from ipsreview.store import Database, LastPlace, StoredReview, trail, writing
from ipsreview.store.locking import user_name
from tests.forms import cqi

CHANGES = ("started", "finished", "reopened", "deleted", "restored")


class Clock:
    """The machine's clock, which the tests may put on."""

    def __init__(self) -> None:
        self.now = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(writing, "_now", clock)
    return clock


@pytest.fixture
def stored(clock: Clock, database: Database) -> StoredReview:
    return database.add(cqi(), blank_review(cqi()))


def told(database: Database, review_id: int = 1, item: int | None = None) -> list[tuple[int, str, str, str | None, str | None]]:
    return [(entry.item, entry.kind, entry.key, entry.before, entry.after) for entry in database.trail(review_id, item)]


def test_every_answer_that_changes_is_told_with_what_was_there_before(database: Database, stored: StoredReview) -> None:
    form = cqi()
    low, good = form.item(3).ratings[:2]
    stored = database.save(stored, acts.tick_rating(form, stored.review, 3, low).after)
    stored = database.save(stored, acts.tick_rating(form, stored.review, 3, good).after)
    stored = database.save(stored, acts.tick_rating(form, stored.review, 3, good).after)
    assert told(database, item=3) == [(3, "rating", "", None, low), (3, "rating", "", low, good), (3, "rating", "", good, None)]


def test_the_cover_and_ticked_boxes_are_told(database: Database, stored: StoredReview) -> None:
    form = cqi()
    line = form.item(3).recommendations[0].key
    stored = database.save(stored, acts.write_agency(stored.review, "Riverbend").after)
    stored = database.save(stored, acts.set_date(stored.review, date(2026, 10, 5)).after)
    stored = database.save(stored, acts.set_team_size(stored.review, 4).after)
    database.save(stored, acts.tick_recommendation(form, stored.review, 3, line).after)
    assert told(database)[1:] == [
        (0, "agency", "", None, "Riverbend"),
        (0, "date", "", None, "2026-10-05"),
        (0, "team_size", "", None, "4"),
        (3, "recommendation", line, None, ""),
    ]


def test_an_entry_says_who_and_when(clock: Clock, database: Database, stored: StoredReview) -> None:
    clock.now += timedelta(hours=2)
    database.save(stored, acts.write_agency(stored.review, "Riverbend").after)
    last = database.trail(1)[-1]
    assert (last.at, last.who, last.version) == (datetime(2026, 10, 5, 11, 0, tzinfo=UTC), user_name(), 1)


def test_the_life_of_a_review_is_told(database: Database, stored: StoredReview) -> None:
    database.finish(stored)
    database.reopen(1)
    for _ in range(2):  # the second time changes nothing, and leaves no entry
        database.delete(1)
    for _ in range(2):
        database.restore(1)
    assert [entry.kind for entry in database.trail(1)] == list(CHANGES)
    assert [entry.version for entry in database.trail(1)] == [1, 1, 2, 2, 2]
    assert told(database, item=1) == []


def written(database: Database, stored: StoredReview, *texts: str) -> StoredReview:
    for text in texts:
        stored = database.save(stored, worksheet_acts.write_evidence(cqi(), stored.review, 2, text).after)
    return stored


def test_typing_in_one_field_is_one_entry(clock: Clock, database: Database, stored: StoredReview) -> None:
    written(database, stored, "T", "Th", "Three of four")
    assert told(database, item=2) == [(2, "evidence", "", None, "Three of four")]


def test_typing_after_a_rest_is_another_entry(clock: Clock, database: Database, stored: StoredReview) -> None:
    stored = written(database, stored, "Three")
    clock.now += timedelta(minutes=1)
    stored = written(database, stored, "Three of four")
    clock.now += timedelta(minutes=1, seconds=1)
    written(database, stored, "All")
    assert told(database, item=2) == [(2, "evidence", "", None, "Three of four"), (2, "evidence", "", "Three of four", "All")]


def test_typing_after_another_act_is_another_entry(database: Database, stored: StoredReview) -> None:
    stored = written(database, stored, "Three")
    stored = database.save(stored, acts.tick_rating(cqi(), stored.review, 2, cqi().item(2).ratings[0]).after)
    written(database, stored, "Three of four")
    assert [kind for _, kind, *_ in told(database, item=2)] == ["evidence", "rating", "evidence"]


def test_typing_by_another_person_is_another_entry(database: Database, stored: StoredReview, monkeypatch: pytest.MonkeyPatch) -> None:
    stored = written(database, stored, "Three")
    monkeypatch.setattr(trail, "user_name", lambda: "colleague")
    written(database, stored, "Three of four")
    assert [entry.who for entry in database.trail(1, 2)][1] == "colleague"


def test_what_is_typed_and_taken_back_at_once_leaves_no_entry(database: Database, stored: StoredReview) -> None:
    written(database, stored, "Oops", "")
    assert told(database, item=2) == []


def test_a_tick_and_its_undoing_are_two_entries(database: Database, stored: StoredReview) -> None:
    change = acts.tick_rating(cqi(), stored.review, 2, cqi().item(2).ratings[0])
    stored = database.save(stored, change.after)
    database.save(stored, change.before)
    assert len(told(database, item=2)) == 2


def test_the_working_copy_is_in_the_trail(database: Database, stored: StoredReview) -> None:
    stored = database.save(stored, roster_acts.add_specialist(stored.review).after)
    stored = database.save(stored, roster_acts.write_name(stored.review, 1, "Rosa").after)
    stored = database.save(stored, note_acts.add_note(cqi(), stored.review, Note(0, cqi().sources[0].key, "Heard it")).after)
    stored = database.save(stored, note_acts.remove_note(stored.review, 1).after)
    kinds = [kind for _, kind, *_ in told(database)]
    assert kinds == ["started", "team_size", "specialist", "specialist_name"]  # the note was written and taken back at once


def test_a_name_is_told_without_the_name(clock: Clock, database: Database, stored: StoredReview) -> None:
    stored = database.save(stored, roster_acts.list_team(replace(stored.review, team_size=1)).after)
    for name in ("Rosa", "Rosalinde", "", "Bo"):
        clock.now += timedelta(minutes=2)
        stored = database.save(stored, roster_acts.write_name(stored.review, 1, name).after)
    names = [(before, after) for _, kind, _, before, after in told(database) if kind == "specialist_name"]
    assert names == [(None, ""), ("", ""), ("", None), (None, "")]


def test_a_name_that_is_typed_anew_is_one_entry(clock: Clock, database: Database, stored: StoredReview) -> None:
    stored = database.save(stored, roster_acts.write_name(roster_acts.add_specialist(stored.review).after, 1, "Rosa").after)
    clock.now += timedelta(minutes=2)
    for name in ("Rosal", "Rosalinde"):
        stored = database.save(stored, roster_acts.write_name(stored.review, 1, name).after)
    assert [kind for _, kind, *_ in told(database)].count("specialist_name") == 2


def test_the_trail_tells_the_whole_way_to_each_review(clock: Clock, database: Database) -> None:
    """Played in order upon an empty review, the entries of its answers give what the review holds."""
    from random import Random

    from ipsreview.store.answers import answers
    from tests.store.walk import walk

    stored = database.add(cqi(), blank_review(cqi()))
    for review in walk(cqi(), Random(5), 150):
        stored = database.save(stored, review)
        clock.now += timedelta(seconds=40)
    played: dict[tuple[int, str, str], str] = {}
    for item, kind, key, before, after in told(database)[1:]:
        assert played.get((item, kind, key)) == before
        if after is None:
            del played[item, kind, key]
        else:
            played[item, kind, key] = after
    review = stored.review
    for kind, text in {"agency": review.cover.agency, "trainer": review.cover.trainer, "team_size": str(review.team_size or "")}.items():
        assert played.pop((0, kind, ""), "") == text
    assert played.pop((0, "date", ""), None) == (review.cover.date.isoformat() if review.cover.date else None)
    held = {(item, kind.value, key): "" if kind == "specialist_name" else value for (item, kind, key), value in answers(review).items()}
    assert played == held


def test_a_refused_save_leaves_no_entry(database: Database, stored: StoredReview) -> None:
    database.save(stored, acts.write_agency(stored.review, "Riverbend").after)
    with pytest.raises(KnownError, match="changed elsewhere"):
        database.save(stored, acts.write_agency(stored.review, "Elsewhere").after)
    assert "Elsewhere" not in str(told(database))


def test_there_is_no_trail_of_a_review_that_is_not_there(database: Database) -> None:
    with pytest.raises(KnownError, match="There is no review 7"):
        database.trail(7)


def test_a_deleted_review_keeps_its_trail(database: Database, stored: StoredReview) -> None:
    database.delete(1)
    assert [entry.kind for entry in database.trail(1)] == ["started", "deleted"]


def test_the_last_place_outlives_the_program(database: Database, stored: StoredReview, path: Path) -> None:
    from ipsreview.store import open_database

    assert database.last_place() is None
    database.remember_place(1, "cover")
    database.remember_place(1, "item.3", "other")
    database.close()
    with open_database(path) as again:
        assert again.last_place() == LastPlace(1, "item.3", "other")
        again.forget_place()
        assert again.last_place() is None


def test_a_place_in_a_deleted_review_is_none(database: Database, stored: StoredReview) -> None:
    database.remember_place(1, "item.3")
    database.delete(1)
    assert database.last_place() is None
    with pytest.raises(KnownError, match="Review 1 is deleted"):
        database.remember_place(1, "item.4")
    with pytest.raises(KnownError, match="There is no review 9"):
        database.remember_place(9, "item.4")
    database.restore(1)
    assert database.last_place() == LastPlace(1, "item.3", "")


def test_the_trail_stays_with_its_review(database: Database, stored: StoredReview) -> None:
    other = database.add(cqi(), replace(blank_review(cqi()), team_size=2))
    database.save(other, acts.write_agency(other.review, "Hillside").after)
    assert told(database, 1) == [(0, "started", "", None, None)]
    assert told(database, other.id)[-1] == (0, "agency", "", None, "Hillside")
