"""What is removed for good: working copies of finished reviews, deleted reviews, and the record of it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from ipsreview.errors import KnownError
from ipsreview.review import acts, note_acts, roster_acts, worksheet_acts
from ipsreview.review.values import Cover, Review, blank_review
from ipsreview.review.working import NO_WORKING_COPY, Note
from ipsreview.store import Database, LibraryQuery, Removable, StoredReview, open_database, writing
from ipsreview.store.folding import search_text
from ipsreview.store.locking import user_name
from tests.forms import cqi

FINISHED = datetime(2026, 9, 1, 12, 0, tzinfo=UTC)
LAST_DAY = FINISHED.astimezone().date() + timedelta(days=30)
CANARIES = (b"Canary", b"canary", b"Gefieder")


@pytest.fixture(autouse=True)
def that_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "_now", lambda: FINISHED)


def collected(agency: str = "Riverbend") -> Review:
    """Return a review with something in every part of its working copy."""
    form = cqi()
    box = form.item(3).recommendations[-1].key
    review = acts.write_other(form, acts.tick_recommendation(form, blank_review(form), 3, box).after, 3, "Ride along twice").after
    review = acts.write_comment(form, review, form.comment_areas[0].key, "Warm team").after
    review = replace(review, cover=Cover(agency, date(2026, 8, 20), "A. Trainer"))
    review = roster_acts.write_name(roster_acts.add_specialist(review).after, 1, "Rosa Canary").after
    item = next(item for item in form.items if item.worksheet)
    assert item.worksheet
    review = worksheet_acts.write_cell(form, review, item.number, 0, item.worksheet.columns[-1].key, "7").after
    review = worksheet_acts.write_evidence(form, review, 2, "canary evidence").after
    review = worksheet_acts.write_disagreement(form, review, 2, "canary reason").after
    return note_acts.add_note(form, review, Note(0, form.sources[0].key, "Gefieder seen")).after


def finished(database: Database, agency: str = "Riverbend") -> StoredReview:
    """Keep a finished review, collected act by act as the screen does, so that the trail has it too."""
    stored = database.save(database.add(cqi(), blank_review(cqi())), collected(agency))
    return database.finish(stored)


def bytes_of(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def test_a_finished_review_is_due_on_the_last_of_its_days(database: Database) -> None:
    finished(database)
    assert database.due(30, LAST_DAY - timedelta(days=1)) == ()
    (due,) = database.due(30, LAST_DAY)
    assert (due.review, due.what, due.agency, due.date, due.since) == (1, Removable.WORKING_COPY, "Riverbend", date(2026, 8, 20), due.since)
    assert (due.notes, due.names, due.worksheets, due.texts) == (1, 1, 1, 2)
    assert abs(due.since - FINISHED) < timedelta(seconds=1)


def test_what_is_worked_on_or_has_no_working_copy_is_not_due(database: Database) -> None:
    finished(database)
    database.reopen(1)
    database.add(cqi(), collected())
    database.finish(database.add(cqi(), blank_review(cqi())))
    assert database.due(30, LAST_DAY) == ()


def test_a_deleted_review_is_due_as_a_whole(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    finished(database)
    draft = database.add(cqi(), blank_review(cqi()))
    monkeypatch.setattr(writing, "_now", lambda: FINISHED + timedelta(days=10))
    database.delete(1)
    database.delete(draft.id)
    assert [(due.review, due.what) for due in database.due(30, LAST_DAY)] == [(1, Removable.WORKING_COPY)]
    found = [(due.review, due.what) for due in database.due(30, LAST_DAY + timedelta(days=10))]
    assert found == [(1, Removable.REVIEW), (draft.id, Removable.REVIEW)]


def test_the_working_copy_goes_and_the_report_stays(database: Database) -> None:
    before = finished(database)
    database.remove_working_copies([1])
    after = database.load(1)
    assert after.review == before.review.report_copy()
    assert after.review.team_size == 1  # the team's list is gone, and its size is the report's
    assert (after.state, after.finished_at, after.changed_at) == (before.state, before.finished_at, before.changed_at)
    assert database.due(30, LAST_DAY) == ()


def test_all_versions_lose_their_working_copies(database: Database) -> None:
    finished(database)
    database.finish(database.reopen(1))
    database.remove_working_copies([1])
    assert database.load(1, 1).review.working == database.load(1, 2).review.working == NO_WORKING_COPY
    assert [(record.review, record.version) for record in database.removed()] == [(1, 2), (1, 1)]


def test_nothing_of_it_is_left_in_the_file_or_its_log(database: Database, path: Path) -> None:
    finished(database)
    assert all(canary in bytes_of(path.parent) for canary in CANARIES)
    database.remove_working_copies([1])
    assert not any(canary in bytes_of(path.parent) for canary in CANARIES)  # the file is still open
    assert b"Ride along twice" in bytes_of(path.parent)


def test_nothing_of_it_is_found_by_a_search(database: Database) -> None:
    finished(database)
    assert database.find_ids(LibraryQuery("gefieder canary")) == [1]
    database.remove_working_copies([1])
    assert database.find_ids(LibraryQuery("gefieder")) == database.find_ids(LibraryQuery("canary")) == []
    assert database.find_ids(LibraryQuery("riverbend ride warm trainer")) == [1]


def test_a_search_looks_through_the_same_texts_as_of_a_report_without_working_copy(database: Database, path: Path) -> None:
    from contextlib import closing

    from ipsreview.store.connecting import Mode, connect

    finished(database)
    database.remove_working_copies([1])
    with closing(connect(path, Mode.READ)) as connection:
        (found,) = connection.execute("SELECT search FROM version").fetchone()
    assert sorted(found.split("\n")) == sorted(search_text(database.load(1).review).split("\n"))


def test_the_trail_keeps_what_was_done_to_the_report_alone(database: Database) -> None:
    finished(database)
    database.remove_working_copies([1])
    kinds = {entry.kind for entry in database.trail(1)}
    assert kinds == {"started", "agency", "date", "trainer", "team_size", "recommendation", "other", "comment", "finished"}


def test_a_review_that_is_worked_on_again_keeps_everything(database: Database) -> None:
    finished(database)
    finished(database)
    database.reopen(2)
    with pytest.raises(KnownError, match="Review 2 is worked on"):
        database.remove_working_copies([1, 2])
    assert database.load(1).review.working != NO_WORKING_COPY  # nothing was removed at all
    assert database.removed() == ()


def test_a_removal_leaves_a_record_that_tells_no_answer(database: Database) -> None:
    finished(database)
    moment = datetime.now(UTC)
    database.remove_working_copies([1])
    (record,) = database.removed()
    assert (record.review, record.version, record.what, record.who) == (1, 1, Removable.WORKING_COPY, user_name())
    assert record.at >= moment


def test_only_deleted_reviews_are_removed_as_a_whole(database: Database, path: Path) -> None:
    finished(database)
    kept = finished(database, "Hillside")
    database.remember_place(1, "item.3")
    with pytest.raises(KnownError, match="Review 1 is not deleted"):
        database.remove_reviews([1])
    database.delete(1)
    database.remove_reviews([1])
    assert database.deleted() == ()
    assert b"Riverbend" not in bytes_of(path.parent)
    assert database.find_ids(LibraryQuery()) == [kept.id]
    assert database.load(kept.id).review == kept.review
    assert [(record.review, record.what) for record in database.removed()] == [(1, Removable.REVIEW)]
    with pytest.raises(KnownError, match="There is no review 1"):
        database.restore(1)


def test_removing_twice_does_no_harm(database: Database) -> None:
    finished(database)
    for _ in range(2):
        database.remove_working_copies([1])
    database.delete(1)
    for _ in range(2):
        database.remove_reviews([1])
    assert [record.what for record in database.removed()] == [Removable.REVIEW, Removable.WORKING_COPY]


def test_deleted_reviews_are_listed_the_last_one_first(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    finished(database)
    finished(database, "Hillside")
    for day, review_id in enumerate((2, 1)):
        monkeypatch.setattr(writing, "_now", lambda day=day: FINISHED + timedelta(days=day))
        database.delete(review_id)
    assert [(row.id, row.agency, row.deleted_at) for row in database.deleted()] == [
        (1, "Riverbend", FINISHED + timedelta(days=1)),
        (2, "Hillside", FINISHED),
    ]
    database.restore(1)
    assert [row.id for row in database.deleted()] == [2]


def test_a_reader_sees_what_is_due_and_removes_nothing(database: Database, path: Path) -> None:
    finished(database)
    with open_database(path, read_only=True) as reader:
        assert len(reader.due(0, LAST_DAY)) == 1
        with pytest.raises(KnownError, match="open for reading only"):
            reader.remove_working_copies([1])
