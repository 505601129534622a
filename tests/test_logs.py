"""The log: it says what kind of bug happened where, and never an answer, a name or a note."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ipsreview.errors import KnownError
from ipsreview.logs import log, record_bug, record_known, start_log, stop_log
from ipsreview.messages import message

CANARY = "Jane Doe"


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    assert start_log(tmp_path / "log" / "ipsreview.log")
    yield tmp_path / "log" / "ipsreview.log"
    stop_log()


def fail_with(answer: str) -> None:
    try:
        {}[answer]
    except KeyError as error:
        raise ValueError(answer) from error


def test_a_bug_is_noted_by_kind_and_place_and_without_its_words(path: Path) -> None:
    try:
        fail_with(CANARY)
    except ValueError:
        record_bug(*sys.exc_info())
    text = path.read_text("utf-8")
    assert "ValueError" in text
    assert "KeyError" in text
    assert "fail_with" in text
    assert CANARY not in text


def test_a_known_problem_is_noted_without_what_fills_its_gaps(path: Path) -> None:
    record_known(KnownError(message("There is no review of {agency}.", agency=CANARY)))
    text = path.read_text("utf-8")
    assert "There is no review of {agency}." in text
    assert CANARY not in text


def test_the_log_never_grows_without_end(path: Path) -> None:
    for _ in range(3000):
        log.info("%s", "x" * 1000)
    assert sorted(file.name for file in path.parent.iterdir()) == ["ipsreview.log", *(f"ipsreview.log.{number}" for number in (1, 2, 3))]
    assert sum(file.stat().st_size for file in path.parent.iterdir()) <= 2_000_000


def test_a_log_that_cannot_be_kept_disturbs_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert not start_log(tmp_path / "file" / "ipsreview.log")


def test_a_full_disk_disturbs_nobody(capfd: pytest.CaptureFixture[str]) -> None:
    assert start_log(Path("/dev/full"))
    log.info("lost")
    stop_log()
    assert capfd.readouterr().err == ""
