"""Files of every older version, the upgrades that bring them up to date, and the copies made before."""

import sqlite3
import stat
from collections.abc import Sequence
from contextlib import closing
from decimal import Decimal
from hashlib import sha256
from pathlib import Path

import pytest

from ipsreview.errors import KnownError
from ipsreview.review.working import AdviceState, Mark, Meeting, Note, Policy, Specialist, WorksheetAnswer
from ipsreview.store import Database, LastPlace, LibraryQuery, Removable, State, open_database
from ipsreview.store.connecting import DRIVER
from ipsreview.store.copies import Why, read_name
from ipsreview.store.making import make_tables
from ipsreview.store.opening import open_for_reading, open_for_writing
from ipsreview.store.schema import APPLICATION_ID, UPGRADES
from tests.forms import cqi, second
from tests.store.walk import contents, output, some_review

OLD_DATABASES = sorted((Path(__file__).parents[1] / "old_databases").glob("version_*.sql"))

RELEASED = [
    "5e8c3b1a02a1d8bb3019c4309f4d64f20f9fcd7de0c8597995b911997f63f20a",
    "6421d7e5256d16fa9c1041562c801f30396a186fc9128b40c4ccaf78fe8dda58",
    "e74da4bffc6ac69fe632b6672cbd460cd8b913aa2ed79b85eb0014ed3aab75be",
    "c103ae5b52a421a76eb1a9a6b3585a3fd72bdda84cd23441852af20afc26094b",
]
"""The hash of every step; a step that was released is never changed, as files in the field have taken it already."""

NEWEST = len(UPGRADES)
NEXT = (*UPGRADES, ("ALTER TABLE review ADD COLUMN label TEXT NOT NULL DEFAULT 'none'", "CREATE INDEX by_label ON review (label)"))
BROKEN = (*NEXT, ("ALTER TABLE review DROP COLUMN label_that_is_not_there",))
HALF_BROKEN = (*UPGRADES, ("CREATE TABLE left_behind (id INTEGER)", "INSERT INTO nowhere VALUES (1)"))


def schema(path: Path) -> list[tuple[str, str, str]]:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name").fetchall()


def user_version(path: Path) -> int:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def file_of(dump: Path, path: Path) -> Path:
    """Make the file that a dump was taken of."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {dump.stem.removeprefix('version_')}")
        connection.execute("PRAGMA journal_mode = WAL")
    return path


def filled(path: Path, steps: Sequence[Sequence[str]] = UPGRADES) -> Path:
    with open_for_writing(path, steps) as database:
        database.finish(database.add(cqi(), some_review(cqi(), 1, 200)))
    return path


def backup_of(path: Path) -> Path:
    """Return the only backup there is of a file."""
    (backup,) = (path.parent / "backups").iterdir()
    name = read_name(backup.name)
    assert name is not None
    assert (name.of, name.why) == (path.name, Why.UPGRADE)
    return backup


def holds_the_review(database: Database) -> bool:
    return database.load(1).state is State.FINISHED and database.load(1).review == closed_review()


def closed_review() -> object:
    from ipsreview.review.rules import closed

    return closed(cqi(), some_review(cqi(), 1, 200))


def test_released_steps_are_never_changed() -> None:
    assert [sha256("\n".join(step).encode()).hexdigest() for step in UPGRADES] == RELEASED


def test_every_version_has_an_old_database() -> None:
    assert [path.name for path in OLD_DATABASES] == [f"version_{number}.sql" for number in range(1, len(UPGRADES) + 1)]


# This fails too where the form room no longer reads a definition it once took: released reviews keep theirs for ever.
@pytest.mark.parametrize("dump", OLD_DATABASES, ids=lambda path: path.stem)
def test_an_old_database_gets_the_schema_of_a_fresh_one_and_keeps_its_reviews(tmp_path: Path, dump: Path) -> None:
    old = file_of(dump, tmp_path / "old.db")
    with open_database(old) as database:
        finished, draft = database.load(1, 1), database.load(1)
        assert (finished.state, draft.state, draft.version) == (State.FINISHED, State.DRAFT, 2)
        assert (finished.form.id, finished.form.version, finished.form.title) == (second().id, second().version, second().title)
        assert finished.review.cover.agency == "Gül Gardens"
        assert finished.review.items[1].rating == "thriving"
        assert draft.review.comments == finished.review.comments
        assert database.find_ids(LibraryQuery("gul")) == [1]
    fresh = tmp_path / "fresh.db"
    open_database(fresh).close()
    assert (schema(old), user_version(old)) == (schema(fresh), NEWEST)


def test_a_database_with_a_working_copy_keeps_it(tmp_path: Path) -> None:
    with open_database(file_of(OLD_DATABASES[1], tmp_path / "old.db")) as database:
        stored = database.load(1)
        working = stored.review.working
        assert working.roster == (Specialist(Decimal("37.5")), Specialist(start_month="2025-03", name="Rosa Testname"))
        assert working.policy is Policy.LETTER
        rows = ({"hours_away": "9,5", "scheduled_hours": "12"}, {}, {"scheduled_hours": "-3"})
        assert working.worksheets == {2: WorksheetAnswer(rows, {}, "9.5 of 12 beds")}
        assert (working.evidence, working.disagreements) == ({2: "9.5 of 12 beds\nwere wet"}, {2: "It had rained."})
        assert working.notes == (
            Note(1, "gardener", "Compost every spring", frozenset({1, 2}), Mark.STRENGTH),
            Note(2, "neighbours", "Gates stay shut", frozenset(), Mark.CONCERN, 2),
        )
        assert (working.meetings, working.dismissed) == ({"gardener": Meeting(2, 1)}, {"unrated:item.7"})
        assert working.old_advice == {1: {"start_heap": AdviceState.UNDER_WAY}}
        assert [line.text for line in database.own_lines("kitchen-garden", 2)] == ["Dig a pond."]
        assert database.load(1, 1).review.working == working


def test_a_database_with_a_trail_keeps_it(tmp_path: Path) -> None:
    with open_database(file_of(OLD_DATABASES[2], tmp_path / "old.db")) as database:
        assert [(entry.who, entry.kind, entry.before, entry.after) for entry in database.trail(1)] == [
            ("trainer", "rating", "bare", "thriving"),
            ("trainer", "evidence", "9.5 of 12 beds\nwere wet", "9.5 of 12 beds\nwere dry"),
        ]
        assert [(record.review, record.version, record.what) for record in database.removed()] == [(2, 1, Removable.WORKING_COPY)]
        assert [(row.id, row.state) for row in database.deleted()] == [(3, State.DRAFT)]
        assert database.last_place() == LastPlace(1, "item.2", "evidence")


def test_the_next_version_upgrades_with_a_checked_backup_beside_the_file(path: Path) -> None:
    before = schema(filled(path))
    with open_for_writing(path, NEXT) as database:
        assert holds_the_review(database)
    assert list(contents(path.parent)) == ["reviews.db"]
    fresh = path.with_name("fresh.db")
    open_for_writing(fresh, NEXT).close()
    assert (schema(path), user_version(path)) == (schema(fresh), NEWEST + 1)
    backup = backup_of(path)
    assert (schema(backup), user_version(backup)) == (before, NEWEST)
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    with open_database(backup) as database:
        assert holds_the_review(database)


def test_no_backup_is_made_where_nothing_is_upgraded(path: Path) -> None:
    with open_database(filled(path)):
        pass
    assert [file.name for file in path.parent.iterdir()] == ["reviews.db"]


def test_an_upgrade_takes_in_what_a_crash_left_in_the_log(path: Path) -> None:
    open_database(path).close()
    output("open_database(path).add(cqi(), blank_review(cqi()))\nos._exit(0)", path)
    assert path.with_name("reviews.db-wal").stat().st_size > 0
    with open_for_writing(path, NEXT) as database:
        assert database.find_ids(LibraryQuery()) == [1]
    with open_database(backup_of(path), read_only=True) as backup:
        assert backup.find_ids(LibraryQuery()) == [1]


@pytest.mark.parametrize(("steps", "version"), [(HALF_BROKEN, NEWEST), (BROKEN, NEWEST + 1)])
def test_a_step_that_fails_is_taken_back_as_a_whole(path: Path, steps: Sequence[Sequence[str]], version: int) -> None:
    filled(path)
    with pytest.raises(DRIVER.OperationalError):
        open_for_writing(path, steps)
    assert user_version(path) == version
    assert "left_behind" not in [name for _, name, _ in schema(path)]
    with open_for_writing(path, steps[:version]) as database:
        assert holds_the_review(database)


def test_what_a_crash_left_of_a_new_file_is_cleared_away(path: Path) -> None:
    path.parent.mkdir()
    for name in ("reviews.db.new", "reviews.db.new-wal", "reviews.db.new-journal"):
        path.with_name(name).write_bytes(b"half of it")
    with open_database(path) as database:
        assert database.find_ids(LibraryQuery()) == []
    assert list(contents(path.parent)) == ["reviews.db"]


def test_a_reader_does_not_upgrade(path: Path) -> None:
    filled(path)
    before = contents(path.parent)
    said = f"^{path} was written by an older version of this program; open it once in the window, which brings it up to date\\.$"
    with pytest.raises(KnownError, match=said):
        open_for_reading(path, NEXT)
    assert contents(path.parent) == before


def test_a_program_that_is_older_than_the_file_refuses_it(path: Path) -> None:
    filled(path, NEXT)
    before = contents(path.parent)
    with pytest.raises(KnownError, match=rf"newer version of this program \(file version {NEWEST + 1}, this program knows {NEWEST}\)"):
        open_database(path)
    assert contents(path.parent) == before


def test_a_backup_that_cannot_be_written_stops_the_upgrade(path: Path) -> None:
    source = """
from ipsreview.store.opening import open_for_writing
from ipsreview.store.schema import UPGRADES
with open_database(path) as database:
    database.add(cqi(), replace(blank_review(cqi()), cover=Cover('x' * 100_000)))
resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, resource.RLIM_INFINITY))
try:
    open_for_writing(path, (*UPGRADES, ("CREATE TABLE more (id INTEGER)",)))
except KnownError as error:
    print(error)
"""
    assert output(source, path).startswith(f"The disk did not let {path.parent}/backups/reviews.db.")
    assert list(contents(path.parent)) == ["reviews.db"]
    assert user_version(path) == NEWEST


def test_the_tables_can_be_made_in_memory_too() -> None:
    with closing(DRIVER.connect(":memory:", isolation_level=None)) as connection:
        make_tables(connection, NEXT)
        assert connection.execute("PRAGMA user_version").fetchone() == (NEWEST + 1,)
