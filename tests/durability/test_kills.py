"""Processes that are killed at work lose nothing that was acknowledged, and leave nothing half done."""

from pathlib import Path

import pytest

from benchmarks.durability import kills, typist
from benchmarks.durability.child import form_of_new_reviews, library_at, planned
from benchmarks.durability.library import EMPTY, Library, differences
from benchmarks.durability.old_files import dumps, make_old_file
from benchmarks.durability.walking import Step
from ipsreview.store import open_database


@pytest.mark.slow
def test_thirty_kills_lose_nothing(tmp_path: Path) -> None:
    found = kills.run(tmp_path, 30)
    assert found.wrong == []
    assert found.kills == 30
    assert found.acknowledged > 100


def hasty(path: Path, walk: list[Step], tell: kills.Tell, key: bytes | None) -> None:
    """Acknowledge each step before it is done."""
    with open_database(path, key=key) as database:
        for number, step in enumerate(walk, 1):
            tell(str(number))
            step.apply(database)


def in_parts(path: Path, walk: list[Step], tell: kills.Tell, key: bytes | None) -> None:
    """Do each step in three transactions, of which the last takes back what the first did."""
    form = form_of_new_reviews()
    with open_database(path, key=key) as database:
        for number, step in enumerate(walk, 1):
            half = database.keep_own_line(form.id, form.items[0].number, "half of it")
            step.apply(database)
            database.forget_own_line(half.id)
            tell(str(number))


@pytest.mark.slow
@pytest.mark.parametrize("careless", [hasty, in_parts])
def test_a_careless_program_is_found_out(careless: kills.Work, tmp_path: Path) -> None:
    assert kills.run(tmp_path, 20, do_work=careless).wrong


def test_a_child_that_fails_is_no_proof(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    def failing(path: Path, walk: list[Step], tell: kills.Tell, key: bytes | None) -> None:
        raise ValueError("nothing works")

    with pytest.raises(RuntimeError, match="failed by itself"):
        kills.run(tmp_path, 30, do_work=failing)
    assert "nothing works" in capfd.readouterr().err


def do_all(path: Path, walk: list[Step]) -> None:
    told: list[str] = []
    kills.ordinary_work(path, walk, told.append, None)
    assert told[-1] == str(len(walk))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_steps_do_what_they_say(seed: int, tmp_path: Path) -> None:
    path, walk = tmp_path / "reviews.db", planned(EMPTY, seed, 150)
    do_all(path, walk)
    assert differences(path, {150: walk[-1].after}) == (150, "")
    assert differences(path, {0: EMPTY})[1] == "it lacks all of the states 0 to 0"


def test_the_steps_are_the_same_in_every_process_and_of_every_kind() -> None:
    names = [step.name for step in planned(EMPTY, 5, 900)]
    assert names == [step.name for step in planned(EMPTY, 5, 900)]
    begun = {name.split(".")[0] for name in names}
    assert begun >= {"start", "finish", "reopen", "delete", "restore", "keep a line", "forget a line", "back up", "remember the place"}
    assert begun >= {"remove a working copy", "remove a review", "edit roster", "edit note", "edit worksheet", "edit evidence", "edit rating"}


@pytest.mark.parametrize("dump", dumps(), ids=lambda dump: dump.stem)
def test_a_file_of_an_older_version_is_worked_on(dump: Path, tmp_path: Path) -> None:
    path = make_old_file(dump, tmp_path / "reviews.db")
    library = library_at(path)
    assert library.reviews
    walk = planned(library, 1, 40)
    do_all(path, walk)
    assert differences(path, {40: walk[-1].after}) == (40, "")


def test_a_line_that_is_kept_before_any_review_is_seen(tmp_path: Path) -> None:
    path, form = tmp_path / "reviews.db", form_of_new_reviews()
    with open_database(path) as database:
        database.keep_own_line(form.id, form.items[0].number, "Meet employers.")
    kept = Library(lines=frozenset({(form.id, form.items[0].number, "Meet employers.")}))
    assert differences(path, {0: EMPTY, 1: kept}) == (1, "")


def test_a_file_that_is_damaged_or_gone_is_told(tmp_path: Path) -> None:
    path = tmp_path / "reviews.db"
    path.write_bytes(b"no file of reviews" * 100)
    assert differences(path, {0: EMPTY})[1].startswith("it cannot be opened: ")


@pytest.mark.slow
def test_typing_without_a_pause_loses_at_most_the_last_second(tmp_path: Path) -> None:
    found = typist.run(tmp_path, [typist.TYPED_SECONDS + part / 4 for part in range(4)])
    assert [typed.wrong for typed in found] == [""] * 4
    assert all(typed.typed > 150 and typed.told_saved > 0 for typed in found)


@pytest.mark.slow
def test_typing_that_is_only_saved_in_pauses_is_found_out(tmp_path: Path) -> None:
    (found,) = typist.run(tmp_path, [2.5], longest_wait_ms=60_000)
    assert "ms of typing are gone" in found.wrong
