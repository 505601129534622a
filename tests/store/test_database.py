"""What a database keeps and hands out again."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ipsreview.errors import KnownError
from ipsreview.form import Form, parse_form
from ipsreview.review import acts, worksheet_acts
from ipsreview.review.rules import closed
from ipsreview.review.values import Cover, Review, blank_review
from ipsreview.store import Database, LibraryQuery, SortKey, State, VersionRow, open_database
from ipsreview.store.connecting import Mode, connect
from ipsreview.store.writing import columns_of
from tests.forms import BOTH, cqi, second
from tests.reviews import reviews
from tests.store.walk import some_review, walk


def reopened(database: Database) -> Database:
    database.close()
    return open_database(database.path)


def named(form: Form, agency: str) -> Review:
    return replace(blank_review(form), cover=Cover(agency=agency))


@pytest.mark.parametrize("form", BOTH, ids=["cqi", "second"])
@given(random=st.randoms(use_true_random=False))
@settings(max_examples=4, deadline=None)
def test_acts_saved_one_by_one_are_there_after_reopening(tmp_path_factory: pytest.TempPathFactory, form: Callable[[], Form], random: Random) -> None:
    path = tmp_path_factory.mktemp("walk") / "reviews.db"
    with open_database(path) as database:
        stored = database.add(form(), blank_review(form()))
        for review in walk(form(), random, 25):
            stored = database.save(stored, review)
            assert database.load(stored.id) == stored
    with open_database(path, read_only=True) as database:
        assert database.load(stored.id) == stored


@pytest.mark.parametrize("form", BOTH, ids=["cqi", "second"])
@given(data=st.data())
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])  # a whole review is much to draw
def test_any_two_reviews_are_kept_and_replace_each_other(
    tmp_path_factory: pytest.TempPathFactory, form: Callable[[], Form], data: st.DataObject
) -> None:
    first, second_one = (data.draw(reviews(form(), working=True)) for _ in range(2))
    with open_database(tmp_path_factory.mktemp("any") / "reviews.db") as database:
        stored = database.add(form(), first)
        assert (stored.version, stored.state, stored.review, stored.finished_at) == (1, State.DRAFT, first, None)
        assert database.load(stored.id) == stored
        saved = database.save(stored, second_one)
        assert saved.review == second_one
        assert database.load(stored.id) == saved


def test_times_are_in_utc_and_a_save_moves_the_last_change(database: Database) -> None:
    before = datetime.now(UTC)
    stored = database.add(cqi(), blank_review(cqi()))
    saved = database.save(stored, named(cqi(), "Riverbend"))
    assert before <= stored.created_at == stored.changed_at < saved.changed_at <= datetime.now(UTC)
    assert saved.created_at == stored.created_at
    assert saved.created_at.tzinfo is UTC


def test_saving_what_is_already_kept_changes_nothing(database: Database) -> None:
    stored = database.add(cqi(), some_review(cqi(), 2))
    assert database.save(stored, stored.review) == stored
    assert database.load(stored.id) == stored


def test_a_save_is_later_than_the_last_one_even_where_the_clock_was_set_back(database: Database) -> None:
    stored = database.add(cqi(), blank_review(cqi()))
    ahead = stored.changed_at + timedelta(days=1)
    with database._sessions.writing() as writing:
        writing._connection.exec_driver_sql("UPDATE version SET changed_at = ?", (ahead.isoformat(timespec="microseconds"),))
    saved = database.save(database.load(stored.id), named(cqi(), "Riverbend"))
    assert saved.changed_at > ahead


def test_only_what_differs_is_written(database: Database) -> None:
    stored = database.add(cqi(), acts.tick_rating(cqi(), blank_review(cqi()), 1, "ips").after)
    with database._sessions.writing() as writing:  # were the other answer written again, this would be overwritten
        writing._connection.exec_driver_sql("UPDATE answer SET value = 'not_ips'")
    database.save(stored, acts.tick_rating(cqi(), stored.review, 2, "ips").after)
    assert database.load(stored.id).review.items[1].rating == "not_ips"
    assert database.load(stored.id).review.items[2].rating == "ips"


def test_an_answer_taken_back_leaves_no_row(database: Database) -> None:
    stored = database.add(cqi(), some_review(cqi(), 3, 300))
    database.save(stored, blank_review(cqi()))
    with database._sessions.reading() as reading:
        assert reading._connection.exec_driver_sql("SELECT count(*) FROM answer").scalar_one() == 0


def test_a_review_that_was_changed_elsewhere_is_not_overwritten(database: Database) -> None:
    stored = database.add(cqi(), blank_review(cqi()))
    saved = database.save(stored, named(cqi(), "Riverbend"))
    with pytest.raises(KnownError, match=r"^Review 1 was changed elsewhere since it was opened; open it again\.$"):
        database.save(stored, named(cqi(), "Hillside"))
    assert database.load(1) == saved


def test_finishing_closes_the_review_and_freezes_it(database: Database) -> None:
    review = acts.write_reason(cqi(), blank_review(cqi()), 6, "kept text of an unticked box").after
    finished = database.finish(database.add(cqi(), review))
    assert finished.state is State.FINISHED
    assert finished.finished_at == finished.changed_at
    assert finished.review == closed(cqi(), review) != review
    assert database.load(1) == finished
    for change in (lambda: database.save(finished, review), lambda: database.save(finished, finished.review), lambda: database.finish(finished)):
        with pytest.raises(KnownError, match=r"^Version 1 of review 1 is finished and can no longer be changed; reopen it to"):
            change()
    assert database.load(1) == finished


def test_a_draft_copy_of_what_is_finished_meanwhile_is_refused(database: Database) -> None:
    draft = database.add(cqi(), blank_review(cqi()))
    database.finish(draft)
    with pytest.raises(KnownError, match="finished"):
        database.save(draft, named(cqi(), "Riverbend"))


def test_reopening_makes_the_next_version_and_keeps_the_earlier(database: Database) -> None:
    noted = worksheet_acts.write_evidence(cqi(), some_review(cqi(), 4, 200), 3, "Two visits were watched.").after
    finished = database.finish(database.add(cqi(), noted))
    assert finished.review.working == noted.working
    draft = database.reopen(finished.id)
    assert (draft.version, draft.state, draft.review, draft.form) == (2, State.DRAFT, finished.review, finished.form)
    assert draft.created_at > finished.created_at
    saved = database.save(draft, named(cqi(), "Changed"))
    assert database.load(finished.id) == saved
    assert database.load(finished.id, 1) == finished
    assert database.versions(finished.id) == [
        VersionRow(1, State.FINISHED, finished.created_at, finished.changed_at, finished.finished_at),
        VersionRow(2, State.DRAFT, saved.created_at, saved.changed_at, None),
    ]
    assert database.find_ids(LibraryQuery()) == [finished.id]
    assert [row.version for row in database.rows([finished.id])] == [2]


def test_a_draft_cannot_be_reopened(database: Database) -> None:
    stored = database.add(cqi(), blank_review(cqi()))
    with pytest.raises(KnownError, match=r"^Review 1 is not finished, so it need not be reopened; go on with it as it is\.$"):
        database.reopen(stored.id)
    assert [version.number for version in database.versions(stored.id)] == [1]


def test_a_finished_review_keeps_the_form_it_was_made_with(database: Database) -> None:
    old = database.finish(database.add(second(), some_review(second(), 5)))
    form = parse_form(second().source.replace('version = "2026.1"', 'version = "2026.2"').replace("The Soil Is Fed", "The Soil Is Well Fed"), "new")
    new = database.add(form, blank_review(form))
    with reopened(database) as again:
        assert again.load(old.id).form == second()
        assert again.load(new.id).form == form
        assert [(row.form_id, row.form_version) for row in again.rows([1, 2])] == [("kitchen-garden", "2026.1"), ("kitchen-garden", "2026.2")]


def test_a_form_is_kept_once(database: Database) -> None:
    for form in (cqi(), second(), cqi()):
        database.add(form, blank_review(form))
    with database._sessions.reading() as reading:
        assert reading._connection.exec_driver_sql("SELECT form_id FROM form").scalars().all() == ["ips-cqi", "kitchen-garden"]


def test_a_form_that_could_not_be_read_again_is_a_bug(database: Database) -> None:
    with pytest.raises(ValueError, match="not what its source says"):
        database.add(replace(second(), title="Another"), blank_review(second()))
    with pytest.raises(ValueError, match="of another form"):
        database.add(second(), blank_review(cqi()))
    assert database.find_ids(LibraryQuery()) == []


def test_deleting_marks_and_restoring_takes_it_back(database: Database) -> None:
    database.finish(database.add(cqi(), named(cqi(), "Riverbend")))
    stored = database.reopen(1)
    for _ in range(2):
        database.delete(1)
        assert (database.find_ids(LibraryQuery()), database.rows([1]), database.counts()) == ([], [], {State.DRAFT: 0, State.FINISHED: 0})
        for use in (lambda: database.load(1), lambda: database.save(stored, stored.review), lambda: database.reopen(1), lambda: database.versions(1)):
            with pytest.raises(KnownError, match=r"^Review 1 is deleted; take the deletion back first\.$"):
                use()
    for _ in range(2):
        database.restore(1)
        assert database.load(1) == stored
        assert [row.version for row in database.rows(database.find_ids(LibraryQuery()))] == [2]


def test_a_review_that_is_not_there_is_told(database: Database) -> None:
    stored = database.add(cqi(), blank_review(cqi()))
    for use in (lambda: database.load(7), lambda: database.delete(7), lambda: database.restore(7), lambda: database.reopen(7)):
        with pytest.raises(KnownError, match=rf"^There is no review 7 in {database.path}; choose one from the list of reviews\.$"):
            use()
    with pytest.raises(KnownError, match=r"^Review 1 has no version 3; choose one of 1\.$"):
        database.load(stored.id, 3)


def test_a_failed_step_of_a_save_takes_the_whole_save_back(database: Database) -> None:
    stored = database.add(cqi(), blank_review(cqi()))
    with database._sessions.writing() as writing:
        refuse = "CREATE TRIGGER refuse BEFORE INSERT ON answer BEGIN SELECT RAISE(ABORT, 'no'); END"
        writing._connection.exec_driver_sql(refuse)
    review = acts.write_other(cqi(), named(cqi(), "Riverbend"), 1, "canary").after
    with pytest.raises(Exception, match="no") as caught:
        database.save(stored, review)
    assert not isinstance(caught.value, KnownError)
    assert "canary" not in str(caught.value)
    assert database.load(1) == stored


def test_the_cover_is_kept(database: Database) -> None:
    review = replace(blank_review(cqi()), cover=Cover("Riverbend", date(2026, 10, 5), "A. Trainer"), team_size=4)
    (row,) = database.rows([database.add(cqi(), review).id])
    assert (row.agency, row.date, row.trainer) == ("Riverbend", date(2026, 10, 5), "A. Trainer")
    assert database.load(row.id).review == review


def test_closing_twice_does_no_harm_and_lets_others_write(path: Path) -> None:
    first = open_database(path)
    first.close()
    with open_database(path) as second_opening:
        first.close()
        assert second_opening.counts() == {State.DRAFT: 0, State.FINISHED: 0}
        with pytest.raises(KnownError, match="open in another window"):
            open_database(path)


def test_what_searching_and_sorting_need_follows_every_save(database: Database) -> None:
    stored = database.add(cqi(), blank_review(cqi()))
    for review in walk(cqi(), Random(7), 60):
        stored = database.save(stored, review)
        with database._sessions.reading() as reading:
            row = reading._connection.exec_driver_sql("SELECT * FROM version").mappings().one()
        expected = columns_of(stored.review, stored.changed_at)
        assert {name: row[name] for name in expected} == expected


def test_a_commit_that_fails_leaves_nothing_behind_and_the_next_one_works(database: Database) -> None:
    stored = database.add(cqi(), blank_review(cqi()))
    connection = database._sessions._driver
    connection.execute("PRAGMA journal_mode = DELETE")  # here a reader can refuse a commit
    connection.execute("PRAGMA busy_timeout = 0")
    with closing(connect(database.path, Mode.READ)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM review").fetchall()
        with pytest.raises(KnownError, match=r"^Another program is using"):
            database.save(stored, named(cqi(), "Riverbend"))
    assert database.load(stored.id) == stored
    assert database.save(stored, named(cqi(), "Hillside")).review.cover.agency == "Hillside"


def test_threads_take_turns(database: Database) -> None:
    with ThreadPoolExecutor(4) as pool:
        kept = list(pool.map(lambda _: database.add(second(), blank_review(second())).id, range(20)))
    assert sorted(kept) == database.find_ids(LibraryQuery(sort=SortKey.CHANGED, descending=False)) == list(range(1, 21))
