"""What encryption costs, and what it costs to have every act on the disk before it counts as saved."""

from __future__ import annotations

import secrets
import sqlite3
import statistics
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from benchmarks.acts import ticking
from benchmarks.measuring import Comparison, in_turns, milliseconds
from ipsreview.sealing import KEY_SIZE
from ipsreview.store.connecting import Mode, connect
from ipsreview.store.finding import Finder
from ipsreview.store.sessions import Sessions
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.library import Database, LibraryQuery, open_library
from ipsreview.usecases.protecting import encrypt, unlock

_REVIEWS = 100
_WORDS = "four words for it"
_PLAIN, _RELAXED = "the same in a plain file", "the same with synchronous = NORMAL"
Act = Callable[[], object]


def measure(folder: Path, rounds: int) -> list[Comparison]:
    """Do the same with two files, in turns, that differ in one thing alone."""
    key = secrets.token_bytes(KEY_SIZE)
    plain, encrypted = _filled(folder / "plain.db", None), _filled(folder / "encrypted.db", key)
    few = max(rounds // 20, 3)
    return [
        *_acts(folder, key, rounds),
        _compared("opening the encrypted reviews", _PLAIN, few, partial(_open, encrypted, key), partial(_open, plain, None)),
        _compared(f"searching {_REVIEWS} of them", _PLAIN, few, partial(_search, encrypted, key), partial(_search, plain, None)),
        _unlocking(folder / "locked.db", few),
    ]


def _acts(folder: Path, key: bytes, rounds: int) -> list[Comparison]:
    with open_library(folder / "p.db") as plain, open_library(folder / "e.db", key=key) as encrypted, _relaxed(folder / "r.db") as relaxed:
        ours, bare, quick = in_turns(rounds, *(partial(milliseconds, ticking(library)) for library in (encrypted, plain, relaxed)))
    return [
        Comparison("one saved act, encrypted", _PLAIN, ours, bare, 1.3),
        Comparison("its 99th percentile", _PLAIN, [_worst_of_hundred(ours)], [_worst_of_hundred(bare)]),
        Comparison("one saved act, synchronous = FULL", _RELAXED, bare, quick),
        Comparison("its 99th percentile", _RELAXED, [_worst_of_hundred(bare)], [_worst_of_hundred(quick)]),
    ]


def _compared(what: str, limit_name: str, rounds: int, ours: Act, limit: Act) -> Comparison:
    took = in_turns(rounds, partial(milliseconds, ours), partial(milliseconds, limit))
    return Comparison(what, limit_name, took[0], took[1])


def _unlocking(path: Path, rounds: int) -> Comparison:
    """Measure what a passphrase is meant to cost."""
    encrypt(path, _WORDS)
    (took,) = in_turns(rounds, partial(milliseconds, lambda: unlock(path, _WORDS)))
    return Comparison("the key from the passphrase", "nothing: it is meant to take long", took, [])


def _filled(path: Path, key: bytes | None) -> Path:
    demo = demo_review()
    with open_library(path, key=key) as library:
        for _ in range(_REVIEWS):
            library.add(demo.form, demo.review)
    return path


def _relaxed(path: Path) -> Database:
    """Open a database whose acts count as saved before the disk has them."""
    open_library(path).close()
    sessions = Sessions(path, partial(_connect_relaxed, path))
    return Database(path, sessions, Finder(path, partial(_connect_relaxed, path)), read_only=False, release=sessions.close)


def _connect_relaxed(path: Path) -> sqlite3.Connection:
    connection = connect(path, Mode.WRITE)
    for setting in ("journal_mode = WAL", "synchronous = NORMAL"):
        connection.execute(f"PRAGMA {setting}")
    return connection


def _open(path: Path, key: bytes | None) -> None:
    open_library(path, key=key).close()


def _search(path: Path, key: bytes | None) -> None:
    """Search and list everything with nothing in memory yet."""
    with open_library(path, key=key, read_only=True) as library:
        library.rows(library.find_ids(LibraryQuery("riverbend")))


def _worst_of_hundred(values: Sequence[float]) -> float:
    """Return the 99th percentile."""
    return statistics.quantiles(values, n=100, method="inclusive")[-1]
