"""Backups: made only when something changed, read back before they count, and found again with what they hold."""

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ipsreview.errors import KnownError
from ipsreview.review.values import blank_review
from ipsreview.store import DamagedError, Database, open_database
from ipsreview.store.backups import back_up, backups, content_of, copy_into
from ipsreview.store.connecting import Mode, connect
from ipsreview.store.copies import CopyName, Why, folder_beside, folder_within, read_name
from tests.forms import cqi
from tests.store.walk import contents, output, some_review

KEYS = pytest.mark.parametrize("key", [None, bytes(range(32))], ids=["plain", "encrypted"])
REVIEW = some_review(cqi(), 1, 200)


def overwrite(path: Path, offset: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(data)


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


@KEYS
def test_a_backup_holds_what_the_open_file_held(path: Path, key: bytes | None) -> None:
    with open_database(path, key=key) as database:
        database.finish(database.add(cqi(), REVIEW))
        stored = database.add(cqi(), REVIEW)
        made = back_up(path, Why.FINISH, key=key)
        database.save(stored, blank_review(cqi()))  # the writer goes on undisturbed
        assert made is not None
        assert (made.reviews, made.finished, made.why, made.sound) == (2, 1, Why.FINISH, True)
        assert made.path.stat().st_mode & 0o777 == 0o600
        assert list(backups(path, key=key)) == [made]
    assert names(folder_beside(path)) == [made.path.name]
    with open_database(made.path, key=key) as copy:
        assert copy.load(2) == stored


@KEYS
def test_no_backup_is_made_where_nothing_changed(path: Path, key: bytes | None) -> None:
    with open_database(path, key=key) as database:
        assert back_up(path, Why.START, key=key)
        assert back_up(path, Why.FINISH, key=key) is None
        stored = database.add(cqi(), REVIEW)
        assert back_up(path, Why.ASKED, key=key)
        database.remember_place(stored.id, "item.3", "")  # only where the trainer is
        assert back_up(path, Why.ASKED, key=key) is None
    assert back_up(path, Why.START, key=key) is None
    assert len(names(folder_beside(path))) == 2


CHANGES: dict[str, Callable[[Database], object]] = {
    "answer": lambda database: database.save(database.load(1), blank_review(cqi())),
    "finished": lambda database: database.finish(database.load(1)),
    "deleted": lambda database: database.delete(1),
    "own line": lambda database: database.keep_own_line("ips-cqi", 1, "Visit."),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_every_change_is_one(path: Path, change: Callable[[Database], object]) -> None:
    with open_database(path) as database:
        database.add(cqi(), REVIEW)
        assert back_up(path, Why.START)
        change(database)
        assert back_up(path, Why.START)


def test_a_backup_is_made_again_where_the_newest_has_gone_bad(path: Path) -> None:
    with open_database(path) as database:
        database.add(cqi(), REVIEW)
        first = back_up(path, Why.START)
        assert first is not None
        data = first.path.read_bytes()
        overwrite(first.path, data.index(REVIEW.cover.agency.encode() or b"CQI"), b"#")
        assert back_up(path, Why.START)
        assert [backup.sound for backup in backups(path)] == [True, False]


@KEYS
def test_a_single_flipped_bit_anywhere_in_the_rows_is_noticed(path: Path, key: bytes | None) -> None:
    with open_database(path, key=key) as database:
        database.add(cqi(), REVIEW)
        made = back_up(path, Why.START, key=key)
    assert made is not None
    data = made.path.read_bytes()
    place = data.index(b"worksheet") if key is None else len(data) // 2
    overwrite(made.path, place, bytes([data[place] ^ 1]))
    (found,) = backups(path, key=key)
    assert (found.sound, found.reviews, found.finished) == (False, 0, 0)


def test_backups_under_another_key_are_listed_as_not_sound(path: Path) -> None:
    with open_database(path, key=bytes(32)):
        back_up(path, Why.START, key=bytes(32))
    assert [backup.sound for backup in backups(path, key=bytes(range(32)))] == [False]
    assert [backup.sound for backup in backups(path)] == [False]


def test_a_plain_backup_is_still_read_once_the_file_is_encrypted(path: Path) -> None:
    with open_database(path):
        back_up(path, Why.ENCRYPTION)
    assert [backup.sound for backup in backups(path, key=bytes(32))] == [True]


@KEYS
def test_a_damaged_file_is_never_backed_up(path: Path, key: bytes | None) -> None:
    with open_database(path, key=key) as database:
        database.add(cqi(), REVIEW)
        back_up(path, Why.START, key=key)
        database.add(cqi(), REVIEW)
    overwrite(path, 4096 * 3, bytes(8192))
    before, kept = contents(path.parent), contents(folder_beside(path))
    with pytest.raises(DamagedError, match="are damaged"):
        back_up(path, Why.START, key=key)
    assert (contents(path.parent), contents(folder_beside(path))) == (before, kept)


def test_a_damaged_file_with_the_log_of_a_crash_is_not_written_to(path: Path, tmp_path: Path) -> None:
    with open_database(path) as database:
        database.add(cqi(), REVIEW)
    with open_database(path) as database:
        database.add(cqi(), REVIEW)
        crashed = tmp_path / "crashed"
        shutil.copytree(path.parent, crashed, ignore=shutil.ignore_patterns("*.lock", "*.owner", "*-shm"))
    damaged = crashed / path.name
    os.truncate(damaged, damaged.stat().st_size // 2)
    before = contents(crashed)
    with pytest.raises(DamagedError):
        back_up(damaged, Why.START)
    assert {name: digest for name, digest in contents(crashed).items() if not name.endswith("-shm")} == before


def test_a_second_place_holds_copies_of_its_own_and_those_of_other_machines_stay(path: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    foreign = stick / "another laptop 12345678"
    foreign.mkdir(parents=True)
    long_ago = CopyName(path.name, datetime(2020, 1, 1, tzinfo=UTC), Why.START, "0" * 20)
    for second in range(3):
        (foreign / str(long_ago._replace(made_at=long_ago.made_at + timedelta(seconds=second)))).write_bytes(b"theirs")
    with open_database(path):
        made = back_up(path, Why.START, second=stick)
    assert made is not None
    assert made.path.parent == folder_beside(path)
    (elsewhere,) = folder_within(stick, path).iterdir()
    assert elsewhere.read_bytes() == made.path.read_bytes()
    assert len(names(foreign)) == 3
    assert [backup.sound for backup in backups(path, second=stick)] == [True, True, False, False, False]


def test_machines_and_files_have_folders_of_their_own_in_a_second_place(monkeypatch: pytest.MonkeyPatch) -> None:
    stick = Path("stick")
    here = {folder_within(stick, Path("/a/reviews.db")), folder_within(stick, Path("/b/reviews.db"))}
    monkeypatch.setattr("socket.gethostname", lambda: "Größe/../other")
    there = folder_within(stick, Path("/a/reviews.db"))
    assert len(here | {there}) == 3
    assert there.parent == stick


def test_a_copy_that_does_not_hold_what_was_copied_does_not_count(path: Path) -> None:
    with open_database(path) as database:
        database.add(cqi(), REVIEW)
    target = path.with_name("copy.db")
    with closing(connect(path, Mode.IMMUTABLE)) as source:
        content = content_of(source, None)
        with pytest.raises(DamagedError, match="the copy does not hold what was copied"):
            copy_into(source, target, content._replace(digest="0" * 20), None)
        assert list(contents(path.parent)) == ["reviews.db"]
        copy_into(source, target, content, None)
    assert target.exists()


def test_a_second_place_that_was_away_gets_its_copy_later(path: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    with open_database(path):
        with pytest.raises(
            KnownError, match=rf"^The second folder for backups, {stick}, is not there; plug in its disk, or choose another folder\.$"
        ):
            back_up(path, Why.START, second=stick)
        assert len(names(folder_beside(path))) == 1
        assert not stick.exists()
        stick.mkdir()
        made = back_up(path, Why.START, second=stick)
        assert made is not None
        assert made.path.parent == folder_within(stick, path)
        assert back_up(path, Why.START, second=stick) is None


def test_old_backups_are_thinned_when_a_new_one_is_there(path: Path) -> None:
    folder = folder_beside(path)
    folder.mkdir(parents=True)
    day = CopyName(path.name, datetime(2020, 1, 1, tzinfo=UTC), Why.START, "0" * 20)
    olds = [str(day._replace(made_at=day.made_at + timedelta(days=days))) for days in range(60)]
    others = ["notes.txt", "other.db.2020-01-01T00-00-00.000000Z.start.00000000000000000000.backup", f"{olds[0]}.new.txt"]
    for name in (*olds, *others, f"{olds[0]}.new", f"{olds[0]}.new-journal"):
        (folder / name).write_bytes(b"")
    with open_database(path):
        made = back_up(path, Why.START)
    assert made is not None
    assert names(folder) == sorted([olds[30], olds[59], made.path.name, *others])


def test_a_copy_in_the_making_is_left_alone(path: Path) -> None:
    folder = folder_beside(path)
    folder.mkdir(parents=True)
    at_work = folder / f"{CopyName(path.name, datetime.now(UTC), Why.START, '0' * 20)}.new"
    at_work.write_bytes(b"half of it")
    with open_database(path):
        back_up(path, Why.START)
    assert at_work.exists()


@pytest.mark.parametrize(
    "name",
    [
        "reviews.db",
        "reviews.db.backup",
        "reviews.db.2026-02-30T00-00-00.000000Z.start.00000000000000000000.backup",
        "reviews.db.2026-02-03T00-00-00.000000Z.whim.00000000000000000000.backup",
        "reviews.db.2026-02-03T00-00-00.000000Z.start.0000.backup",
    ],
)
def test_other_names_are_no_backups(name: str) -> None:
    assert read_name(name) is None


def test_a_name_is_read_as_it_was_written() -> None:
    name = CopyName("my.reviews.db", datetime(2026, 11, 22, 1, 2, 3, 4, tzinfo=UTC), Why.DELETION, "0123456789abcdef0123")
    assert read_name(str(name)) == name
    assert str(name) == "my.reviews.db.2026-11-22T01-02-03.000004Z.deletion.0123456789abcdef0123.backup"


def test_a_full_disk_leaves_no_half_backup(path: Path) -> None:
    source = """
from ipsreview.store.backups import back_up
from ipsreview.store.copies import Why
with open_database(path) as database:
    database.add(cqi(), replace(blank_review(cqi()), cover=Cover("x" * 100_000)))
    back_up(path, Why.START)
    database.delete(1)
    resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, resource.RLIM_INFINITY))
    try:
        back_up(path, Why.START)
    except KnownError as error:
        print(error)
"""
    assert output(source, path).startswith(f"The disk did not let {folder_beside(path)}")
    assert len(names(folder_beside(path))) == 1


def test_the_digest_tells_nothing_without_the_key(path: Path) -> None:
    with open_database(path):
        pass
    with closing(connect(path, Mode.IMMUTABLE)) as connection:
        found = {content_of(connection, key).digest for key in (None, bytes(32), bytes(range(32)))}
    assert len(found) == 3


def test_writing_a_backup_keeps_the_locks_of_the_open_file(path: Path) -> None:
    """Closing any file handle on the database would give up SQLite's own locks, and a second writer could get in."""
    source = """
import sqlite3
other = sqlite3.connect(path, timeout=0)
try:
    other.execute("PRAGMA journal_mode = DELETE")
    print("let in")
except sqlite3.OperationalError as error:
    print(error)
"""
    with open_database(path) as database:
        database.add(cqi(), REVIEW)
        back_up(path, Why.START)
        assert output(source, path) == "database is locked\n"
    assert list(folder_beside(path).iterdir())
