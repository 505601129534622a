"""One writer a file, any number of readers beside it, and nothing lost when a process dies."""

import getpass
import os
import re
import shutil
import signal
import time
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from ipsreview.errors import KnownError
from ipsreview.review.values import Cover, blank_review
from ipsreview.store import LibraryQuery, State, open_database
from tests.forms import cqi
from tests.store.walk import contents, output, program

HOLD = """
with open_database(path) as database:
    print("open", flush=True)
    sys.stdin.read()
"""


def test_a_second_process_is_told_who_writes(path: Path) -> None:
    with program(HOLD, path) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with pytest.raises(KnownError) as caught:
            open_database(path)
        said = rf"{re.escape(str(path))} is open in another window of this program, by {getpass.getuser()} on \S+ since "
        said += rf"\d{{4}}-\d\d-\d\d \d\d:\d\d \(process {other.pid}\); close that one first\."
        assert re.fullmatch(said, str(caught.value))
        other.stdin.close()
        assert other.wait() == 0
    with open_database(path) as database:
        assert database.counts()[State.DRAFT] == 0


@pytest.mark.parametrize("note", [b"", b"{", b"[1]", b'{"user": 1}', b"\xff"])
def test_a_note_that_is_not_whole_still_tells_that_the_file_is_open(path: Path, note: bytes) -> None:
    with open_database(path):
        path.with_name("reviews.db.owner").write_bytes(note)
        with pytest.raises(KnownError, match=rf"^{re.escape(str(path))} is open in another window of this program; close that one first\.$"):
            open_database(path)


def test_the_second_opening_neither_ends_nor_spoils_the_first(path: Path) -> None:
    with open_database(path) as database:
        for _ in range(2):
            with pytest.raises(KnownError, match="is open in another window"):
                open_database(path)
        assert database.add(cqi(), blank_review(cqi())).id == 1
    assert list(contents(path.parent)) == ["reviews.db"]


def test_another_name_of_the_file_has_the_same_lock(path: Path, tmp_path: Path) -> None:
    with open_database(path):
        (tmp_path / "link.db").symlink_to(path)
        (tmp_path / "folder").symlink_to(path.parent)
        for name in (tmp_path / "link.db", tmp_path / "folder" / "reviews.db"):
            with pytest.raises(KnownError, match="is open in another window"):
                open_database(name)


def test_the_lock_of_a_dead_process_is_taken_over(path: Path) -> None:
    with program(HOLD, path) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        other.send_signal(signal.SIGKILL)
        other.wait()
    assert {"reviews.db.lock", "reviews.db.owner"} <= set(contents(path.parent))
    with open_database(path) as database:
        assert database.counts()[State.DRAFT] == 0
    assert list(contents(path.parent)) == ["reviews.db"]


def test_readers_see_what_is_saved_while_the_writer_is_open(path: Path) -> None:
    source = """
with open_database(path, read_only=True) as database:
    print(database.load(1).review.cover.agency)
    try:
        database.delete(1)
    except KnownError as error:
        print(error)
"""
    with open_database(path) as database:
        database.add(cqi(), replace(blank_review(cqi()), cover=Cover("Riverbend")))
        agency, refused = output(source, path).splitlines()
        assert agency == "Riverbend"
        assert refused.startswith(f"The reviews in {path} are open for reading only and cannot be changed here;")
        assert database.load(1).review.cover.agency == "Riverbend"


def test_a_reader_follows_a_writer_that_comes_and_goes(path: Path) -> None:
    open_database(path).close()
    with open_database(path, read_only=True) as reader:
        assert reader.find_ids(LibraryQuery()) == []
        assert output("with open_database(path) as database:\n    print(database.add(cqi(), blank_review(cqi())).id)", path) == "1\n"
        assert reader.find_ids(LibraryQuery()) == [1]
    assert list(contents(path.parent)) == ["reviews.db"]


def test_reading_where_there_is_no_file_makes_none(tmp_path: Path) -> None:
    path = tmp_path / "not" / "there.db"
    with open_database(path, read_only=True) as database:
        assert (database.find_ids(LibraryQuery()), database.rows([1]), database.counts()) == ([], [], {State.DRAFT: 0, State.FINISHED: 0})
        with pytest.raises(KnownError, match="There is no review 1"):
            database.load(1)
        with pytest.raises(KnownError, match="for reading only"):
            database.add(cqi(), blank_review(cqi()))
    assert list(tmp_path.iterdir()) == []


def test_reading_leaves_every_byte_as_it_was(path: Path) -> None:
    with open_database(path) as database:
        database.add(cqi(), blank_review(cqi()))
    before = contents(path.parent)
    with open_database(path, read_only=True) as database:
        assert database.load(1).review == blank_review(cqi())
    assert contents(path.parent) == before


def test_reading_after_a_crash_sees_what_was_saved(path: Path, tmp_path: Path) -> None:
    with open_database(path) as database:
        database.add(cqi(), blank_review(cqi()))
        crashed = tmp_path / "crashed"
        shutil.copytree(path.parent, crashed)
    for _ in range(2):
        with open_database(crashed / path.name, read_only=True) as database:
            assert database.find_ids(LibraryQuery()) == [1]


@pytest.mark.slow
def test_two_processes_that_start_at_once_are_one_writer_and_one_refused(path: Path) -> None:
    source = """
sys.stdin.readline()
try:
    with open_database(path):
        print("writer", flush=True)
        sys.stdin.read()
except KnownError:
    print("refused", flush=True)
"""
    for _ in range(3):
        running = [program(source, path) for _ in range(2)]
        for each in running:
            assert each.stdin is not None
            each.stdin.write("\n")
            each.stdin.flush()
        said = sorted(each.stdout.readline() for each in running if each.stdout)
        for each in running:
            each.communicate(timeout=60)
        assert said == ["refused\n", "writer\n"]


SAVE_FOR_EVER = """
database = open_database(path)
stored = database.load(1) if database.find_ids(LibraryQuery()) else database.add(cqi(), blank_review(cqi()))
number = stored.review.team_size
while True:
    number += 1
    review = replace(stored.review, team_size=number, comments={**stored.review.comments, "strengths": f"saved {number}"})
    stored = database.save(stored, review)
    os.write(1, f"{number}\\n".encode())
"""


@pytest.mark.slow
def test_no_save_that_returned_is_lost_when_the_process_is_killed(path: Path) -> None:
    random = Random(1)
    for _ in range(10):
        with program(SAVE_FOR_EVER, path) as running:
            assert running.stdout is not None
            acknowledged = running.stdout.readline()
            time.sleep(random.uniform(0, 0.1))
            os.kill(running.pid, signal.SIGKILL)
            last = int((acknowledged + running.stdout.read()).split("\n")[-2])
        with open_database(path) as database:
            review = database.load(1).review
        assert review.team_size in (last, last + 1)
        assert review.comments["strengths"] == f"saved {review.team_size}"
