"""Bringing backups back: all of the old or all of the new, a copy of the old first, and nothing of a damaged file lost."""

import os
import shutil
import signal
import time
from pathlib import Path
from random import Random

import pytest

from ipsreview.errors import KnownError
from ipsreview.review.values import Review, blank_review
from ipsreview.store import DamagedError, HeldElsewhereError, LibraryQuery, open_database
from ipsreview.store.backups import back_up, backups
from ipsreview.store.copies import Backup, Why, folder_beside
from ipsreview.store.keys import is_encrypted
from ipsreview.store.restoring import bring_back
from tests.forms import cqi
from tests.store.test_backups import KEYS, overwrite
from tests.store.test_upgrades import OLD_DATABASES, file_of
from tests.store.walk import contents, program, some_review

KEY = bytes(range(32))
OLD, NEW = some_review(cqi(), 1, 200), some_review(cqi(), 2, 200)


def backed_up(path: Path, key: bytes | None = None, review: Review = OLD) -> Backup:
    """Return a backup with the old review; the file then holds the new one besides."""
    with open_database(path, key=key) as database:
        database.add(cqi(), review)
        made = back_up(path, Why.START, key=key)
        database.add(cqi(), NEW)
    assert made is not None
    return made


def held(path: Path, key: bytes | None = None) -> list[Review]:
    with open_database(path, read_only=True, key=key) as database:
        return [database.load(found).review for found in sorted(database.find_ids(LibraryQuery()))]


@KEYS
def test_a_backup_comes_back_and_what_was_there_is_backed_up(path: Path, key: bytes | None) -> None:
    made = backed_up(path, key)
    restored = bring_back(path, made.path, key=key)
    assert held(path, key) == [OLD]
    assert restored.aside is None
    assert restored.backup is not None
    assert (restored.backup.why, restored.backup.reviews) == (Why.RESTORE, 2)
    bring_back(path, restored.backup.path, key=key)
    assert held(path, key) == [OLD, NEW]
    assert list(contents(path.parent)) == ["reviews.db"]
    assert all(backup.sound for backup in backups(path, key=key))


@KEYS
def test_the_file_can_be_worked_on_afterwards(path: Path, key: bytes | None) -> None:
    bring_back(path, backed_up(path, key).path, key=key)
    with open_database(path, key=key) as database:
        database.add(cqi(), NEW)
    assert held(path, key) == [OLD, NEW]


def test_a_reader_that_has_the_file_open_sees_the_change(path: Path) -> None:
    made = backed_up(path)
    with open_database(path, read_only=True) as reader:
        assert len(reader.find_ids(LibraryQuery())) == 2
        bring_back(path, made.path)
        assert len(reader.find_ids(LibraryQuery())) == 1
        with open_database(path) as database:
            database.add(cqi(), NEW)
            assert len(reader.find_ids(LibraryQuery())) == 2
            assert reader.load(2).review == NEW
    assert held(path) == [OLD, NEW]


def test_a_file_that_is_open_is_not_restored(path: Path) -> None:
    made = backed_up(path)
    with open_database(path) as database:
        with pytest.raises(HeldElsewhereError, match="is open in another window"):
            bring_back(path, made.path)
        assert len(database.find_ids(LibraryQuery())) == 2


@pytest.mark.slow
def test_a_program_that_holds_the_file_is_not_waited_for_for_ever(path: Path) -> None:
    made = backed_up(path)
    source = """
import sqlite3
other = sqlite3.connect(path, isolation_level=None)
other.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""
    with program(source, path) as other:
        assert other.stdout is not None
        assert other.stdin is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(KnownError, match=r"^Another program is using"):
            bring_back(path, made.path)
        other.stdin.close()
    assert held(path) == [OLD, NEW]


@KEYS
def test_a_damaged_backup_changes_nothing(path: Path, key: bytes | None) -> None:
    made = backed_up(path, key)
    overwrite(made.path, 4096 * 3, bytes(4096))
    before = contents(path.parent)
    with pytest.raises(DamagedError, match="are damaged"):
        bring_back(path, made.path, key=key)
    assert contents(path.parent) == before
    assert held(path, key) == [OLD, NEW]


def test_a_backup_whose_text_was_altered_changes_nothing(path: Path) -> None:
    made = backed_up(path)
    place = made.path.read_bytes().index(b"worksheet")
    overwrite(made.path, place, b"W")
    with pytest.raises(DamagedError, match="it no longer holds what it held when it was made"):
        bring_back(path, made.path)
    assert held(path) == [OLD, NEW]


@pytest.mark.parametrize("data", [b"", b"Dear diary" * 99, b"SQLite format 3\x00" + bytes(84)], ids=["empty", "text", "another program's"])
def test_a_file_that_is_no_backup_changes_nothing(path: Path, tmp_path: Path, data: bytes) -> None:
    backed_up(path)
    (tmp_path / "diary.txt").write_bytes(data)
    with pytest.raises(KnownError):
        bring_back(path, tmp_path / "diary.txt")
    with pytest.raises(KnownError):
        bring_back(path, tmp_path / "not there")
    assert held(path) == [OLD, NEW]


@KEYS
def test_a_damaged_file_is_kept_aside_with_its_log(path: Path, tmp_path: Path, key: bytes | None) -> None:
    made = backed_up(path, key)
    with open_database(path, key=key) as database:
        database.add(cqi(), NEW)
        crashed = tmp_path / "crashed" / path.name
        shutil.copytree(path.parent, crashed.parent, ignore=shutil.ignore_patterns("*.lock", "*.owner"))
    os.truncate(crashed, 5000)
    before = contents(crashed.parent)
    restored = bring_back(crashed, made.path, key=key)
    assert restored.backup is None
    assert restored.aside is not None
    assert held(crashed, key) == [OLD]
    kept = contents(crashed.parent)
    assert kept[restored.aside.name] == before[path.name]
    assert kept[f"{restored.aside.name}-wal"] == before[f"{path.name}-wal"]
    assert is_encrypted(crashed) == (key is not None)
    assert not crashed.with_name("reviews.db-wal").exists()


@KEYS
def test_a_file_that_is_gone_comes_back(path: Path, key: bytes | None) -> None:
    made = backed_up(path, key)
    path.unlink()
    path.with_name("reviews.db-wal").write_bytes(b"a log of what is gone")
    restored = bring_back(path, made.path, key=key)
    assert (restored.backup, restored.aside) == (None, None)
    assert held(path, key) == [OLD]


def test_a_plain_backup_comes_back_into_an_encrypted_file_encrypted(path: Path, tmp_path: Path) -> None:
    made = backed_up(tmp_path / "plain" / "reviews.db")
    with open_database(path, key=KEY) as database:
        database.add(cqi(), NEW)
    bring_back(path, made.path, key=KEY)
    assert held(path, KEY) == [OLD]
    assert is_encrypted(path)
    assert list(contents(path.parent)) == ["reviews.db"]


def test_an_encrypted_backup_comes_back_into_a_plain_file_plain(path: Path, tmp_path: Path) -> None:
    made = backed_up(tmp_path / "encrypted" / "reviews.db", KEY)
    with open_database(path) as database:
        database.add(cqi(), NEW)
    bring_back(path, made.path, key=KEY)
    assert held(path) == [OLD]


@pytest.mark.parametrize("dump", OLD_DATABASES, ids=lambda path: path.stem)
def test_a_backup_of_an_older_version_comes_back_and_is_upgraded(path: Path, tmp_path: Path, dump: Path) -> None:
    with open_database(path) as database:
        database.add(cqi(), NEW)
    bring_back(path, file_of(dump, tmp_path / "old.db"))
    with open_database(path) as database:
        assert database.load(1).review.cover.agency == "Gül Gardens"


def test_the_backup_that_comes_back_may_be_thinned_away_meanwhile(path: Path) -> None:
    made = backed_up(path)
    old = made.path.with_name(made.path.name.replace(f"{made.made_at:%Y-%m-%dT%H}", "2020-01-01T00"))
    made.path.rename(old)
    shutil.copy(old, old.with_name(old.name.replace("2020-01-01", "2020-01-02")))
    bring_back(path, old)
    assert not old.exists()
    assert held(path) == [OLD]


KILLED = """
from ipsreview.store.restoring import bring_back
print("ready", flush=True)
for _ in range(1000):
    for backup in sys.argv[2:]:
        bring_back(path, Path(backup))
"""


@pytest.mark.slow
def test_a_restoration_that_is_killed_leaves_the_old_or_the_new(path: Path) -> None:
    large = backed_up(path)
    with open_database(path) as database:
        database.delete(1)
        database.add(cqi(), blank_review(cqi()))
    with open_database(path):
        other = back_up(path, Why.START)
    assert other is not None
    random = Random(1)
    for _ in range(8):
        with program(KILLED, path, large.path, other.path) as running:
            assert running.stdout is not None
            assert running.stdout.readline() == "ready\n"
            time.sleep(random.uniform(0, 0.15))
            os.kill(running.pid, signal.SIGKILL)
        assert held(path) in ([OLD], [NEW, blank_review(cqi())])
    assert folder_beside(path).is_dir()
