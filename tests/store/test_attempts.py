"""Five wrong passphrases are free; then each next one waits, whatever process it comes from."""

import os
from pathlib import Path

import pytest

from ipsreview.store.attempts import TooManyAttemptsError, attempts_of, begin_attempt, forget_attempts

NOON = 1_800_000_000.0


def waits(path: Path, now: float) -> int:
    """Return for how many seconds a passphrase has to wait; 0 where it was taken."""
    try:
        begin_attempt(path, now)
    except TooManyAttemptsError as error:
        return error.seconds
    return 0


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "reviews.db"


def test_after_the_fifth_each_next_one_waits_twice_as_long_but_never_more_than_five_minutes(path: Path) -> None:
    now = NOON
    assert [waits(path, now) for _ in range(5)] == [0] * 5
    for wait in (5, 10, 20, 40, 80, 160, 300, 300, 300):
        assert waits(path, now) == wait
        assert waits(path, now + wait - 1) == 1
        now += wait
        assert waits(path, now) == 0


def test_the_wait_is_told(path: Path) -> None:
    assert [waits(path, NOON) for _ in range(5)] == [0] * 5
    with pytest.raises(
        TooManyAttemptsError, match=r"^Too many wrong passphrases were given; wait 3 seconds before the next one, or give the recovery key\.$"
    ):
        begin_attempt(path, NOON + 2.5)


def test_a_passphrase_that_has_to_wait_makes_the_wait_no_longer(path: Path) -> None:
    assert [waits(path, NOON) for _ in range(12)] == [0] * 5 + [5] * 7


def test_the_right_one_starts_over(path: Path) -> None:
    assert [waits(path, NOON) for _ in range(6)] == [0] * 5 + [5]
    forget_attempts(path)
    assert [waits(path, NOON) for _ in range(6)] == [0] * 5 + [5]


def test_a_clock_that_was_set_back_gains_nothing_and_the_wait_ends(path: Path) -> None:
    assert [waits(path, NOON) for _ in range(5)] == [0] * 5
    assert waits(path, NOON - 1e6) == 5
    assert waits(path, NOON - 1e6 + 1) == 9
    assert waits(path, NOON - 1e6 + 10) == 0


def test_what_is_no_time_in_the_file_counts_all_the_same(path: Path) -> None:
    attempts_of(path).write_bytes(b"\xff\n" + b"9" * 400 + b"\nnan\n-5\n\n")
    assert waits(path, NOON) == 0
    assert waits(path, NOON) == 10


def test_where_nothing_may_be_written_every_passphrase_is_tried(path: Path) -> None:
    attempts_of(path).symlink_to(path.parent / "not there" / "file")
    assert [waits(path, NOON) for _ in range(9)] == [0] * 9
    forget_attempts(path.parent / ("x" * 300))
    assert not os.path.lexists(path)
