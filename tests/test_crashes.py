"""Crash reports: what they tell and leave out, how many are kept, and the mark of a program that runs."""

import faulthandler
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ipsreview import paths
from ipsreview.crashes import MOST_REPORTS, Crash, Mark, files_in, keep_report, report_text, reports_in

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


@pytest.fixture
def mark(tmp_path: Path) -> Iterator[Mark]:
    """A mark; pytest's own fault handler has its place back afterwards."""
    before = faulthandler.is_enabled()
    made = Mark(tmp_path / "crashes", "window")
    yield made
    made.end()
    if before:
        faulthandler.enable(sys.__stderr__ or sys.stderr)


def test_a_report_tells_what_where_and_on_what_and_shortens_paths(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "jane"))
    inside, outside = Path(paths.__file__), tmp_path / "jane" / "lib" / "x.py"
    crash = Crash("ValueError", (f"{inside}:12 f", f"{outside}:3 g"), NOON)
    text = report_text(crash, {"Python": "3.11"}, [f"opened {tmp_path / 'jane' / 'reviews.db'}"])
    assert "What: ValueError" in text
    assert f"  {Path('ipsreview/paths.py')}:12 f\n  {Path('~/lib/x.py')}:3 g\n" in text
    assert "Python: 3.11" in text
    assert "jane" not in text


def test_a_home_at_the_root_shortens_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/")
    assert paths.shortened("/usr/lib/x.py") == "/usr/lib/x.py"


def test_the_newest_reports_are_kept(tmp_path: Path) -> None:
    for minute in range(MOST_REPORTS + 2):
        keep_report(tmp_path / "crashes", Crash("A", (), NOON + timedelta(minutes=minute)), f"{minute}")
    assert [path.read_text() for path in reports_in(tmp_path / "crashes")] == ["6", "5", "4", "3", "2"]


def test_a_report_without_a_place_disturbs_nobody(tmp_path: Path) -> None:
    (tmp_path / "crashes").write_bytes(b"")
    keep_report(tmp_path / "crashes", Crash("A", (), NOON), "text")
    assert Mark(tmp_path / "crashes", "window").begin() is None


def test_a_mark_that_was_taken_away_tells_of_nothing(mark: Mark, tmp_path: Path) -> None:
    assert mark.begin() is None
    assert [path.name for path in files_in(tmp_path / "crashes")] == ["window.running"]
    mark.end()
    assert not (tmp_path / "crashes").exists()
    assert mark.begin() is None


@pytest.mark.parametrize(
    ("left", "what", "places"),
    [
        (b"", "cut off without a word: the power failed, or the program was ended from outside", ()),
        (b'Fatal Python error: Aborted\n\n  File "x.py", line 3 in f\n', "Fatal Python error: Aborted", ("", 'File "x.py", line 3 in f')),
        (b"\xff", "\ufffd", ()),
    ],
)
def test_a_mark_that_was_left_tells_of_the_crash_once(mark: Mark, tmp_path: Path, left: bytes, what: str, places: tuple[str, ...]) -> None:
    (tmp_path / "crashes").mkdir()
    (tmp_path / "crashes" / "window.running").write_bytes(left)
    crash = mark.begin()
    assert crash
    assert (crash.what, crash.places) == (what, places)
    assert (datetime.now(UTC) - crash.when) < timedelta(minutes=1)
    mark.end()
    assert mark.begin() is None
