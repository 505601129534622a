"""Finding of reviews beside other work, over the connection that only reads."""

import sqlite3
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest

from ipsreview.review.values import blank_review
from ipsreview.sealing import KEY_SIZE
from ipsreview.store import Database, LibraryQuery, SortKey, State, open_database
from ipsreview.store.connecting import Mode, connect
from ipsreview.store.finding import Finder
from tests.forms import second
from tests.store.test_database import named

LONG = LibraryQuery("word")
"""A search that takes some seconds with a `Slow` finder; any other takes as long as usual."""


class Slow(Finder):
    """A finder that looks long at each review for a word."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, self._connect_slow)
        self.begun = Event()

    def _connect_slow(self) -> sqlite3.Connection:
        connection = connect(self._path, Mode.WRITE, query_only=True)
        connection.create_function("instr", 2, self._look_long)
        return connection

    def _look_long(self, _text: str, _word: str) -> int:
        self.begun.set()
        time.sleep(0.1)
        return 1


@pytest.fixture
def many(database: Database) -> Database:
    for number in range(60):
        database.add(second(), named(second(), f"agency {number}"))
    return database


@pytest.fixture
def slow(many: Database) -> Iterator[Slow]:
    with closing(Slow(many.path)) as finder:
        yield finder


def always() -> bool:
    return True


@pytest.mark.parametrize("query", [LibraryQuery(), LibraryQuery("agency 1"), LibraryQuery(state=State.FINISHED), LibraryQuery(sort=SortKey.AGENCY)])
def test_it_finds_in_any_thread_what_the_file_holds_now(many: Database, query: LibraryQuery) -> None:
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(many.look_for, query, always).result() == many.find_ids(query)
        many.finish(many.load(12))
        many.delete(11)
        assert pool.submit(many.look_for, query, always).result() == many.find_ids(query)


def test_it_opens_encrypted_reviews_and_a_library_that_is_not_there(path: Path) -> None:
    key = bytes(KEY_SIZE)
    with open_database(path, key=key) as writer:
        kept = writer.add(second(), blank_review(second())).id
        assert writer.look_for(LibraryQuery(), always) == [kept]
    with open_database(path, key=key, read_only=True) as reader:
        assert reader.look_for(LibraryQuery(), always) == [kept]
    with open_database(path.with_name("none.db"), read_only=True) as nothing:
        assert nothing.look_for(LibraryQuery(), always) == []


def test_what_is_not_wanted_is_not_looked_for(many: Database) -> None:
    assert many.look_for(LibraryQuery(), lambda: False) is None


def test_a_long_search_ends_when_it_is_no_longer_wanted(slow: Slow) -> None:
    wanted = [True]
    with ThreadPoolExecutor(1) as pool:
        looking = pool.submit(slow.find_ids, LONG, lambda: wanted[0])
        assert slow.begun.wait(10)
        begun, wanted[0] = time.monotonic(), False
        slow.give_up()
        assert looking.result(10) is None
    assert time.monotonic() - begun < 3  # of the six seconds that it takes
    assert len(slow.find_ids(LibraryQuery(), always) or ()) == 60


def test_a_search_given_up_by_mistake_is_begun_anew(slow: Slow) -> None:
    asked: list[int] = []

    def wanted() -> bool:
        asked.append(1)
        return len(asked) < 3

    with ThreadPoolExecutor(1) as pool:
        looking = pool.submit(slow.find_ids, LONG, wanted)
        for _ in range(2):
            assert slow.begun.wait(10)
            slow.begun.clear()
            slow.give_up()
        assert looking.result(10) is None
    assert len(asked) == 3


def test_an_act_does_not_wait_for_a_long_search(many: Database, slow: Slow) -> None:
    with ThreadPoolExecutor(1) as pool:
        looking = pool.submit(slow.find_ids, LONG, always)
        assert slow.begun.wait(10)
        begun = time.monotonic()
        many.save(many.load(3), named(second(), "elsewhere"))
        assert time.monotonic() - begun < 3
        assert not looking.done()
        slow.close()
        assert looking.result(10) is None


def test_what_is_removed_is_gone_from_the_log_though_somebody_searches(many: Database, slow: Slow) -> None:
    many._finder.close()
    many._finder = slow
    many.delete(5)
    with ThreadPoolExecutor(1) as pool:
        pool.submit(slow.find_ids, LONG, lambda: not slow.begun.is_set())
        assert slow.begun.wait(10)
        many.remove_reviews([5])
    assert many.path.with_name(f"{many.path.name}-wal").stat().st_size == 0


def test_closing_the_file_ends_the_search_and_leaves_one_file(many: Database) -> None:
    assert many.look_for(LibraryQuery(), always) is not None
    many.close()
    assert many.look_for(LibraryQuery(), always) is None
    assert [file.name for file in many.path.parent.iterdir()] == [many.path.name]
