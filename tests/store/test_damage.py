"""Damaged databases: never a crash, never a write, one sentence, and whatever can be read saved to a new file."""

import os
import shutil
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks.file_damage import DAMAGES, KEY, REVIEWS, run
from ipsreview.errors import KnownError
from ipsreview.review.values import Review
from ipsreview.review.working import Policy
from ipsreview.store import DamagedError, Database, LibraryQuery, State, open_database
from ipsreview.store.connecting import DRIVER, Mode, connect
from ipsreview.store.rescue import check_file
from ipsreview.store.salvaging import salvage
from tests.forms import cqi, second
from tests.store.test_backups import KEYS, overwrite
from tests.store.test_upgrades import OLD_DATABASES, file_of
from tests.store.walk import contents, some_review

REVIEWED = [some_review(cqi(), seed, 200) for seed in range(6)]
PAGE = 4096


def made(path: Path, key: bytes | None = None) -> Path:
    """Make a closed file with a few reviews, one finished, one reopened, one deleted, and a line of the trainer's own."""
    with open_database(path, key=key) as database:
        for review in REVIEWED:
            database.add(cqi(), review)
        database.finish(database.load(2))
        database.finish(database.load(3))
        database.reopen(3)
        database.delete(6)
        database.keep_own_line("ips-cqi", 1, "Visit an employer.")
    return path


def held(database: Database) -> list[Review]:
    return [database.load(found).review for found in sorted(database.find_ids(LibraryQuery()))]


def read_all(path: Path) -> list[Review]:
    with open_database(path) as database:
        return held(database)


def query(path: Path, *statements: str, key: bytes | None = None) -> list[tuple[object, ...]]:
    with closing(connect(path, Mode.WRITE, key=key)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        return [row for statement in statements for row in connection.execute(statement).fetchall()]


def told(lost: Sequence[object]) -> list[str]:
    return [str(message) for message in lost]


@pytest.mark.slow
@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_no_damage_ends_in_a_crash_or_a_write(tmp_path: Path, key: bytes | None) -> None:
    outcomes = list(run(tmp_path, range(3 * len(DAMAGES)), key))
    assert [outcome for outcome in outcomes if outcome.bad] == []
    endings = Counter(outcome.ending for outcome in outcomes)
    assert endings["damaged"] >= 8
    assert sum(outcome.salvaged for outcome in outcomes) > REVIEWS * len(outcomes) / 3


@KEYS
def test_salvage_of_a_sound_file_loses_nothing(path: Path, tmp_path: Path, key: bytes | None) -> None:
    made(path, key)
    salvaged = salvage(path, tmp_path / "saved.db", key=key)
    assert (salvaged.reviews, told(salvaged.lost)) == (5, [])
    tables = ("form", "review", "version", "answer", "own_line", "audit", "removed")
    for table in tables:
        rows = [query(file, f"SELECT * FROM {table} ORDER BY 1, 2", key=key) for file in (path, tmp_path / "saved.db")]  # noqa: S608  our own tables and values
        assert sorted(rows[0], key=repr) == sorted(rows[1], key=repr), table
    with open_database(path, key=key) as before, open_database(tmp_path / "saved.db", key=key) as after:
        assert held(after) == held(before)
        assert after.counts() == {State.DRAFT: 4, State.FINISHED: 1}
        assert after.load(3, 1) == before.load(3, 1)
        after.restore(6)
        assert after.load(6).review == REVIEWED[5]


def test_what_a_crash_left_in_the_log_is_salvaged_too(path: Path, tmp_path: Path) -> None:
    with open_database(path) as database:
        database.add(cqi(), REVIEWED[0])
        crashed = tmp_path / "crashed"
        shutil.copytree(path.parent, crashed, ignore=shutil.ignore_patterns("*.lock", "*.owner", "*-shm"))
    before = contents(crashed)
    assert salvage(crashed / path.name, tmp_path / "saved" / "saved.db").reviews == 1
    assert contents(crashed) == before
    assert [file.name for file in (tmp_path / "saved").iterdir()] == ["saved.db"]


def test_a_file_without_its_first_page_is_salvaged_whole(path: Path, tmp_path: Path) -> None:
    with open_database(made(path)) as database:
        before = held(database)
    overwrite(path, 0, os.urandom(PAGE))
    with pytest.raises(KnownError):
        open_database(path)
    salvaged = salvage(path, tmp_path / "saved.db")
    assert salvaged.reviews == 5
    with open_database(tmp_path / "saved.db") as database:
        assert held(database) == before


@pytest.mark.parametrize("dump", OLD_DATABASES, ids=lambda path: path.stem)
def test_a_file_of_an_older_version_is_salvaged_up_to_date(tmp_path: Path, dump: Path) -> None:
    assert told(salvage(file_of(dump, tmp_path / "old.db"), tmp_path / "saved.db").lost) == []
    with open_database(tmp_path / "saved.db") as database, open_database(tmp_path / "old.db") as old:
        assert database.load(1).review == old.load(1).review
        assert database.load(1, 1) == old.load(1, 1)


@KEYS
def test_pages_of_answers_that_are_gone_cost_only_their_answers(path: Path, tmp_path: Path, key: bytes | None) -> None:
    made(path, key)
    leaf = first_leaf_of_answers(path, key)
    overwrite(path, leaf * PAGE, bytes(PAGE))
    salvaged = salvage(path, tmp_path / "saved.db", key=key)
    assert salvaged.reviews == 5
    assert any("answers to these items may be missing: " in line for line in told(salvaged.lost))
    with open_database(tmp_path / "saved.db", key=key) as database:
        same = [review for review, before in zip(held(database), REVIEWED, strict=False) if review == before]
    assert 3 <= len(same) < 5


def first_leaf_of_answers(path: Path, key: bytes | None) -> int:
    """Return a page of answers by damaging one after the other until SQLite misses some."""
    data = path.read_bytes()
    for page in range(20, len(data) // PAGE):
        copy = path.with_name("probe.db")
        copy.write_bytes(data[: page * PAGE] + bytes(PAGE) + data[(page + 1) * PAGE :])
        try:
            query(copy, "SELECT * FROM form", "SELECT * FROM version NOT INDEXED", key=key)
        except DRIVER.DatabaseError:
            continue
        try:
            query(copy, "SELECT * FROM answer", key=key)
        except DRIVER.DatabaseError:
            copy.unlink()
            return page
    raise AssertionError("no page of answers")


RATED = "WHERE version = 1 AND item = 1 AND kind = 'rating'"
STANDS_IN = "The wording of the form that review 1 was made with is lost; that of this program stands in for it."
GIVEN = {"1, 'rating', ''": "needs_significant_improvement", "0, 'policy', ''": Policy.LETTER.value}
ALTERED = {
    "UPDATE version SET visited_on = '2026-99-99' WHERE id = 1": ["The date of review 1 is lost."],
    "UPDATE version SET state = 'finis_ed' WHERE id = 2": [],
    "UPDATE version SET changed_at = 'x', created_at = '20#6' WHERE id = 1": [],
    f"UPDATE answer SET kind = 'ratinh' {RATED}": ["Review 1, item 1: an answer could not be read."],  # noqa: S608  our own tables and values
    "UPDATE answer SET value = 'sood' WHERE version = 1 AND kind = 'policy'": ["Review 1, outside the items: an answer could not be read."],
    f"UPDATE answer SET item = 99 {RATED}": ["Review 1, item 99: an answer could not be read."],  # noqa: S608  our own tables and values
    f"UPDATE answer SET value = CAST(x'41ff42' AS TEXT) {RATED}": ["Review 1, item 1: an answer could not be read."],  # noqa: S608  our own tables and values
    "UPDATE version SET agency = CAST(x'41ff' AS TEXT) WHERE id = 1": ["The cover page of review 1: parts of a text are lost; “�” stands for them."],
    "DELETE FROM review WHERE id = 1": [],
    "DELETE FROM version WHERE id = 1": ["The cover page of a review is lost; its other answers are review 1, without agency, date and trainer."],
    "UPDATE version SET review = 2, number = 7, listed = 0 WHERE id = 1": ["Nothing is left of review 1 that could be read as its own."],
    "UPDATE form SET source = 'form = [' WHERE id = 1": [STANDS_IN],
    "DELETE FROM form": [STANDS_IN],
    "UPDATE audit SET version = 77 WHERE id = 1": ["1 entries of the audit trail could not be kept."],
}


@pytest.mark.parametrize(("statement", "expected"), ALTERED.items(), ids=range(len(ALTERED)))
def test_altered_rows_are_mended_or_left_out_and_told(path: Path, tmp_path: Path, statement: str, expected: list[str]) -> None:
    made(path)
    query(path, *(f"INSERT OR REPLACE INTO answer VALUES (1, {place}, '{value}')" for place, value in GIVEN.items()), statement)  # noqa: S608  our own tables and values
    salvaged = salvage(path, tmp_path / "saved.db", spare_forms=[cqi()])
    assert [line for line in told(salvaged.lost) if not line.startswith("The file is damaged")][:1] == expected
    with open_database(tmp_path / "saved.db") as database:
        assert len(held(database)) == salvaged.reviews
        assert database.load(4).review == REVIEWED[3]
    assert check_file(tmp_path / "saved.db").sound


def test_a_lost_form_without_one_to_stand_in_is_told(path: Path, tmp_path: Path) -> None:
    made(path)
    query(path, "DELETE FROM form")
    salvaged = salvage(path, tmp_path / "saved.db")
    assert salvaged.reviews == 0
    assert "The form of review 1 is lost, and no other stands in for it: its answers cannot be read." in told(salvaged.lost)


def test_answers_that_the_form_standing_in_does_not_ask_for_are_told(path: Path, tmp_path: Path) -> None:
    made(path)
    query(path, "DELETE FROM form")
    salvaged = salvage(path, tmp_path / "saved.db", spare_forms=[second()])
    assert salvaged.reviews == 5
    assert "Review 1, item 9: an answer could not be read." in told(salvaged.lost)


@pytest.mark.parametrize("data", [b"", b"Dear diary", os.urandom(9 * PAGE), bytes(9 * PAGE)], ids=["empty", "text", "noise", "zeros"])
def test_where_nothing_can_be_read_nothing_is_written(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "reviews.db").write_bytes(data)
    with pytest.raises(KnownError, match=rf"^Nothing of {tmp_path / 'reviews.db'} can be read; bring a backup back instead\.$"):
        salvage(tmp_path / "reviews.db", tmp_path / "saved.db")
    assert [file.name for file in tmp_path.iterdir()] == ["reviews.db"]
    assert (tmp_path / "reviews.db").read_bytes() == data


def test_salvage_replaces_nothing_and_needs_a_file(path: Path, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="exists already"):
        salvage(made(path), path)
    with pytest.raises(KnownError, match="cannot be read"):
        salvage(tmp_path / "not there.db", tmp_path / "saved.db")


def test_a_sound_file_is_reported_so_even_while_it_is_open(path: Path) -> None:
    with open_database(made(path)) as database:
        report = check_file(path)
        assert (report.reviews, report.finished, report.sound, told(report.problems)) == (5, 1, True, [])
        assert len(held(database)) == 5


def test_a_report_tells_all_reviews_that_cannot_be_read(path: Path) -> None:
    made(path)
    query(path, "UPDATE answer SET kind = 'ratinh' WHERE version IN (1, 4) AND kind = 'rating'")
    before = contents(path.parent)
    problems = told(check_file(path).problems)
    assert ["review 1" in problems[0], "review 4" in problems[1], len(problems)] == [True, True, 2]
    assert contents(path.parent) == before


def test_a_report_tells_of_rows_that_refer_to_nothing(path: Path) -> None:
    made(path)
    query(path, "DELETE FROM review WHERE id = 5")
    assert told(check_file(path).problems) == ["Row 5 of the table version refers to a row of review that is not there."]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE version SET state = 'finis_ed'",
        "UPDATE version SET changed_at = '20#6-11-22'",
        "UPDATE version SET visited_on = '2026-99-99'",
        "UPDATE form SET source = CAST(x'41ff42' AS TEXT)",
        "UPDATE form SET source = 'form = ['",
        "UPDATE answer SET value = CAST(x'41ff42' AS TEXT)",
        "UPDATE answer SET value = 'exemplory' WHERE kind = 'rating'",
        "INSERT INTO answer VALUES (1, 1, 'recommendation', 'no_such_line', '')",
        "INSERT INTO answer VALUES (1, 2, 'count', 'no_such_level', '3')",
    ],
)
def test_a_value_that_damage_made_unreadable_is_told_as_damage(path: Path, statement: str) -> None:
    made(path)
    query(path, statement)
    with pytest.raises(KnownError):
        read_all(path)
    assert not check_file(path).sound


def test_the_words_of_the_error_do_not_quote_the_text(path: Path) -> None:
    made(path)
    query(path, "UPDATE answer SET value = CAST(x'5365637265747cff' AS TEXT)")
    with open_database(path) as database, pytest.raises(DamagedError, match="a text in it can no longer be read") as caught:
        database.load(1)
    assert caught.value.__suppress_context__
    assert "Secret" not in str(caught.value)
