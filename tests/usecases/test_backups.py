"""Backups and rescue as the window and the command line ask for them."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from ipsreview.errors import KnownError
from ipsreview.review.values import blank_review
from ipsreview.store import open_database
from ipsreview.usecases.backups import WORDS, Backup, Why, backup_lines, backup_now, list_backups, newest_good_backup, restore_backup
from ipsreview.usecases.rescue import check_file, salvage
from tests.forms import cqi


@pytest.mark.parametrize("key", [None, bytes(32)], ids=["plain", "encrypted"])
def test_the_open_database_is_backed_up_under_its_own_key(tmp_path: Path, key: bytes | None) -> None:
    with open_database(tmp_path / "reviews.db", key=key) as database:
        database.add(cqi(), blank_review(cqi()))
        made = backup_now(database, Why.START)
        assert backup_now(database, Why.FINISH) is None
    assert made is not None
    assert list_backups(tmp_path / "reviews.db", key=key) == (made,)


def test_another_name_of_the_file_has_the_same_backups(tmp_path: Path) -> None:
    (tmp_path / "link.db").symlink_to(tmp_path / "reviews.db")
    with open_database(tmp_path / "link.db") as database:
        made = backup_now(database, Why.START)
    assert made is not None
    assert list_backups(tmp_path / "link.db") == list_backups(tmp_path / "reviews.db") == (made,)
    restore_backup(tmp_path / "link.db", made.path)
    assert (tmp_path / "link.db").is_symlink()


def test_the_newest_that_is_good_is_offered(tmp_path: Path) -> None:
    path = tmp_path / "reviews.db"
    assert newest_good_backup(path) is None
    with open_database(path) as database:
        good = backup_now(database, Why.START)
        database.add(cqi(), blank_review(cqi()))
        bad = backup_now(database, Why.FINISH)
    assert bad is not None
    bad.path.write_bytes(bad.path.read_bytes()[:5000])
    assert newest_good_backup(path) == good


def test_every_reason_has_words() -> None:
    assert set(WORDS) == set(Why)


def test_a_backup_that_cannot_be_read_is_shown_as_one() -> None:
    backup = Backup(Path("a.backup"), datetime(2026, 11, 22, 12, 30, tzinfo=UTC), Why.DELETION, 0, 0, sound=False)
    (line,) = backup_lines([backup])
    assert line.endswith("  cannot be read: damaged, or under another key  (before a deletion)  a.backup")


def test_a_file_that_is_not_there_is_neither_checked_nor_salvaged(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="There are no reviews at"):
        check_file(tmp_path / "reviews.db")
    with pytest.raises(KnownError, match="cannot be read"):
        salvage(tmp_path / "reviews.db", tmp_path / "saved.db")
    assert list(tmp_path.iterdir()) == []
