"""What is removed for good, from the reviews and from their backups, and the deletion of everything."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from ipsreview.errors import KnownError
from ipsreview.review import note_acts, roster_acts, worksheet_acts
from ipsreview.review.values import blank_review
from ipsreview.review.working import NO_WORKING_COPY, Note
from ipsreview.store import Database, HeldElsewhereError, Removable, open_database
from ipsreview.store.backups import back_up, backups
from ipsreview.store.copies import Why
from ipsreview.usecases.retention import USUAL_DAYS, delete_everything, due, holding_backups, remove, removed, words
from tests.forms import cqi

KEY = bytes(range(32))
TODAY = datetime.now().astimezone().date() + timedelta(days=USUAL_DAYS + 1)
CANARY = b"Gefieder"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "reviews.db"


@pytest.fixture
def second(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def key(request: pytest.FixtureRequest) -> bytes | None:
    return getattr(request, "param", None)


@pytest.fixture
def database(path: Path, key: bytes | None) -> Iterator[Database]:
    with open_database(path, key=key) as database:
        yield database


def keep_finished(database: Database, said: str = "Gefieder seen") -> int:
    form = cqi()
    review = roster_acts.write_name(roster_acts.add_specialist(blank_review(form)).after, 1, "Rosa Gefieder").after
    review = worksheet_acts.write_evidence(form, review, 2, "Gefieder, all of it").after
    review = note_acts.add_note(form, review, Note(0, form.sources[0].key, said)).after
    return database.finish(database.add(form, review)).id


def bytes_below(*folders: Path) -> bytes:
    return b"".join(file.read_bytes() for folder in folders for file in sorted(folder.rglob("*")) if file.is_file())


def sound(path: Path, second: Path | None = None, key: bytes | None = None) -> list[bool]:
    return [backup.sound for backup in backups(path, second=second, key=key)]


def test_the_list_says_what_would_be_removed(database: Database) -> None:
    keep_finished(database)
    (found,) = due(database, USUAL_DAYS, TODAY)
    assert str(words(found)) == (
        f"Review 1, —, —, final since {found.since.astimezone():%Y-%m-%d}: notes 1, names of specialists 1, worksheets 0, "
        "texts of evidence 1; the report stays."
    )
    database.delete(1)
    (found,) = due(database, USUAL_DAYS, TODAY)
    assert str(words(found)) == f"Review 1, —, —: the whole review, deleted on {found.since.astimezone():%Y-%m-%d}."


def test_nothing_is_left_in_the_database_and_both_places_of_backups(database: Database, path: Path, second: Path) -> None:
    keep_finished(database)
    back_up(path, Why.ASKED, second=second)
    other = database.add(cqi(), blank_review(cqi()))
    back_up(path, Why.FINISH, second=second)
    found = due(database, USUAL_DAYS, TODAY)
    assert len(holding_backups(database, found, second=second)) == 4
    assert CANARY in bytes_below(path.parent / "backups")
    assert CANARY in bytes_below(second)

    assert remove(database, found, second=second) == ()

    assert CANARY not in bytes_below(path.parent, second)
    assert sound(path, second) == [True] * 4
    assert sorted(backup.reviews for backup in backups(path, second=second)) == [1, 1, 2, 2]
    for backup in backups(path, second=second):
        with open_database(backup.path, read_only=True) as kept:
            assert kept.load(1).review.working == NO_WORKING_COPY
            assert removed(kept) == removed(database)
            assert backup.reviews == 1 or kept.load(other.id).review == other.review
    assert due(database, USUAL_DAYS, TODAY) == ()
    assert [record.what for record in removed(database)] == [Removable.WORKING_COPY]


@pytest.mark.parametrize("key", [KEY], indirect=True)
def test_encrypted_backups_are_cleared_and_stay_encrypted(database: Database, path: Path, key: bytes) -> None:
    keep_finished(database)
    back_up(path, Why.ASKED, key=key)
    (found,) = due(database, USUAL_DAYS, TODAY)
    assert len(holding_backups(database, [found])) == 1
    assert remove(database, [found]) == ()
    assert holding_backups(database, [found]) == ()
    assert sound(path, key=key) == [True]
    assert b"SQLite" not in bytes_below(path.parent)


def test_what_is_collected_again_after_a_removal_stays_in_the_backups(database: Database, path: Path) -> None:
    keep_finished(database)
    remove(database, due(database, USUAL_DAYS, TODAY))
    again = database.reopen(1)
    database.save(again, worksheet_acts.write_evidence(cqi(), again.review, 2, "new evidence").after)
    back_up(path, Why.ASKED)
    before = bytes_below(path.parent / "backups")
    assert remove(database, ()) == ()
    assert bytes_below(path.parent / "backups") == before


def test_a_deleted_review_goes_from_the_backups_too(database: Database, path: Path) -> None:
    keep_finished(database)
    keep_finished(database, "Something else")
    back_up(path, Why.ASKED)
    database.delete(1)
    assert remove(database, due(database, USUAL_DAYS, TODAY)) == ()
    (backup,) = backups(path)
    assert (backup.reviews, backup.sound) == (1, True)
    assert b"Gefieder seen" not in bytes_below(path.parent)
    with open_database(backup.path, read_only=True) as kept, pytest.raises(KnownError, match="There is no review 1"):
        kept.load(1)


def test_another_review_of_the_same_number_stays(database: Database, path: Path) -> None:
    """SQLite gives the number of a removed review to the next one."""
    database.delete(keep_finished(database))
    remove(database, due(database, USUAL_DAYS, TODAY))
    assert keep_finished(database) == 1
    back_up(path, Why.ASKED)
    assert remove(database, ()) == ()
    (backup,) = backups(path)
    assert backup.reviews == 1


def test_a_place_out_of_reach_is_told_and_cleared_the_next_time(database: Database, path: Path, second: Path) -> None:
    keep_finished(database)
    back_up(path, Why.ASKED, second=second)
    away = second.rename(second.with_name("pocket"))
    (told,) = remove(database, due(database, USUAL_DAYS, TODAY), second=second)
    assert str(told).startswith(f"The second folder for backups, {second}, is not there")
    away.rename(second)
    assert remove(database, (), second=second) == ()
    assert CANARY not in bytes_below(path.parent, second)


def test_a_backup_that_cannot_be_read_is_told(database: Database, path: Path) -> None:
    keep_finished(database)
    backup = back_up(path, Why.ASKED)
    assert backup
    damage = b"SQLite format 3\x00 and nothing that follows from it".ljust(4096)
    backup.path.write_bytes(damage)
    (told,) = remove(database, due(database, USUAL_DAYS, TODAY))
    assert str(told).startswith(f"The backup {backup.path} may still hold what was removed; delete it, or remove again.")
    assert backup.path.read_bytes() == damage


def test_nothing_is_removed_where_a_review_is_worked_on_again(database: Database) -> None:
    keep_finished(database)
    found = due(database, USUAL_DAYS, TODAY)
    database.reopen(1)
    with pytest.raises(KnownError, match="Review 1 is worked on"):
        remove(database, found)
    assert database.load(1).review.working != NO_WORKING_COPY


def test_everything_is_deleted(path: Path, second: Path, tmp_path: Path) -> None:
    with open_database(path) as database:
        keep_finished(database)
        back_up(path, Why.ASKED, second=second)
    for name in ("reviews.db-wal", "reviews.db.keys", "reviews.db.version-1.backup"):
        path.with_name(name).write_bytes(b"of the reviews")
    neighbour, of_another_laptop = path.with_name("reviews.dbase"), second / "another 0123" / "reviews.db.backup"
    of_another_laptop.parent.mkdir()
    settings = tmp_path / "settings.json"
    for file in (neighbour, of_another_laptop, settings):
        file.write_bytes(b"something")
    assert delete_everything(path, second=second, others=[settings, tmp_path / "not_there.log"]) == ()
    assert [file for file in sorted(tmp_path.rglob("*")) if file.is_file()] == [neighbour, of_another_laptop]
    assert not (path.parent / "backups").exists()


def test_nothing_is_deleted_while_the_database_is_open(database: Database, path: Path) -> None:
    keep_finished(database)
    with pytest.raises(HeldElsewhereError):
        delete_everything(path)
    assert database.load(1).review.working != NO_WORKING_COPY


def test_a_file_that_cannot_be_deleted_is_told(path: Path) -> None:
    open_database(path).close()
    stubborn = path.with_name("reviews.db.folder")
    stubborn.mkdir()
    (told,) = delete_everything(path)
    assert str(told).startswith(f"{stubborn} could not be deleted (")
    assert not path.exists()
