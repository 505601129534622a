"""The verb `purge`: what it shows, what it removes, and what it leaves."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ipsreview import cli
from ipsreview.cli import main
from ipsreview.paths import form_folder
from ipsreview.review.working import NO_WORKING_COPY
from ipsreview.store import Database, open_database
from ipsreview.usecases.backups import Why, backup_now
from ipsreview.usecases.importing import keep_report, read_report

DEMO = form_folder("ips-cqi") / "demo.ipsreview"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "data" / "reviews.db"
    monkeypatch.setenv("IPSREVIEW_DATABASE", str(path))
    for name in ("settings_path", "own_words_path", "log_path"):
        monkeypatch.setattr(cli, name, lambda name=name: tmp_path / "of_the_user" / name)
    monkeypatch.setattr(cli, "crash_folder", lambda: tmp_path / "of_the_user" / "crashes")
    with open_database(path) as database:
        keep_finished(database)
        backup_now(database, Why.ASKED)
    return path


@pytest.fixture
def run(path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: object) -> tuple[int, str, str]:
        code = main(["purge", *map(str, arguments)])
        return code, *capsys.readouterr()

    return run


def keep_finished(database: Database) -> None:
    keep_report(database, read_report(DEMO), finished=True)


def working_copies(path: Path) -> list[bool]:
    files = [path, *(path.parent / "backups").iterdir()]
    return [open_database(file, read_only=True).load(1).review.working != NO_WORKING_COPY for file in files]


def test_what_is_due_is_shown_and_stays(path: Path, run: Run) -> None:
    code, shown, errors = run("--days", 0)
    (backup,) = (path.parent / "backups").iterdir()
    review, held = shown.splitlines()
    assert review.startswith("Review 1, Riverbend Supported Employment, 2026-10-05, final since ")
    assert held == f"Backup {backup} holds it too."
    assert (code, errors) == (0, "")
    assert working_copies(path) == [True, True]


def test_what_is_due_is_removed_from_the_backups_too(path: Path, run: Run) -> None:
    code, _, errors = run("--days", 0, "--yes")
    assert (code, errors) == (0, "")
    assert working_copies(path) == [False, False]
    assert run("--days", 0) == (0, "", "")


def test_nothing_is_due_before_thirty_days(path: Path, run: Run) -> None:
    assert run("--yes") == (0, "", "")
    assert working_copies(path) == [True, True]


def test_a_place_out_of_reach_is_an_error(path: Path, run: Run, tmp_path: Path) -> None:
    code, _, errors = run("--days", 0, "--yes", "--second", tmp_path / "stick")
    assert (code, working_copies(path)) == (1, [False, False])
    assert "is not there, so its backups may still hold what was removed" in errors


def test_while_the_window_is_open_only_the_list_is_to_be_had(path: Path, run: Run) -> None:
    with open_database(path):
        assert run("--days", 0)[0] == 0
        code, _, errors = run("--days", 0, "--yes")
        assert code == 1
        assert "is open in another window of this program" in errors
        assert run("--everything", "--yes")[0] == 1
    assert working_copies(path) == [True, True]


@pytest.mark.parametrize("days", ["-1", "x", "36501", "9" * 30])
def test_other_numbers_of_days_are_refused(run: Run, days: str) -> None:
    code, _, errors = run("--days", days)
    assert code == 2
    assert "is no number of days from 0 to 36500" in errors or "expected one argument" in errors


def test_everything_goes_only_when_said_twice(path: Path, run: Run, tmp_path: Path) -> None:
    users = tmp_path / "of_the_user"
    (users / "crashes").mkdir(parents=True)
    crashes = ("crashes/crash-2026-05-04-120000-000000.txt", "crashes/ipsreview-0123456789abcdef.running")
    for name in ("settings_path", "settings_path.damaged", "own_words_path", "log_path", "log_path.1", "logbook", *crashes):
        (users / name).write_text("the user's")
    assert run("--everything")[0] == 1
    assert working_copies(path) == [True, True]
    assert run("--everything", "--yes") == (0, "", "")
    assert list(path.parent.iterdir()) == []
    assert [file.name for file in users.iterdir()] == ["logbook"]
