"""The verbs check, backup, restore and salvage: what each prints, and how each behaves while the window is open."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ipsreview.cli import main
from ipsreview.store import open_database
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.protecting import encrypt
from tests.store.walk import contents

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "data" / "reviews.db"
    monkeypatch.setenv("IPSREVIEW_DATABASE", str(path))
    monkeypatch.delenv("IPSREVIEW_PASSPHRASE", raising=False)
    return path


@pytest.fixture
def run(database: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: object) -> tuple[int, str, str]:
        code = main([str(argument) for argument in arguments])
        return code, *capsys.readouterr()

    return run


@pytest.fixture
def filled(database: Path) -> Path:
    demo = demo_review()
    with open_database(database) as opened:
        opened.finish(opened.add(demo.form, demo.review))
    return database


def damage(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096 * 12 : 4096 * 14] = bytes(8192)
    path.write_bytes(data)


def test_check_says_what_a_sound_database_holds(run: Run, filled: Path) -> None:
    assert run("check") == (0, f"{filled} is sound: 1 reviews, 1 of them finished.\n", "")


def test_check_tells_everything_that_is_wrong(run: Run, filled: Path) -> None:
    damage(filled)
    before = contents(filled.parent)
    code, printed, errors = run("check")
    assert (code, errors) == (1, "")
    assert "are damaged" in printed
    assert contents(filled.parent) == before


def test_check_where_there_is_nothing(run: Run, database: Path) -> None:
    assert run("check") == (1, "", f"ipsreview: There are no reviews at {database} yet; name another file with --database.\n")


def test_backup_prints_its_path_and_says_when_nothing_changed(run: Run, filled: Path) -> None:
    code, printed, errors = run("backup")
    assert (code, errors) == (0, "")
    assert Path(printed.strip()).parent == filled.parent / "backups"
    assert run("backup") == (0, "Nothing has changed since the newest backup, so none was made.\n", "")


def test_backup_in_a_second_place(run: Run, filled: Path, tmp_path: Path) -> None:
    code, _, errors = run("backup", "--second", tmp_path / "away")
    assert (code, errors) == (
        1,
        f"ipsreview: The second folder for backups, {tmp_path / 'away'}, is not there; plug in its disk, or choose another folder.\n",
    )
    stick = tmp_path / "stick"
    stick.mkdir()
    assert run("backup", "--second", stick)[0] == 0
    assert len(list(stick.rglob("*.backup"))) == 1


def test_restore_shows_what_each_backup_holds_and_brings_one_back(run: Run, filled: Path) -> None:
    assert run("restore") == (0, "There are no backups yet.\n", "")
    backup = run("backup")[1].strip()
    with open_database(filled) as opened:
        opened.delete(1)
    code, printed, _ = run("restore")
    assert (code, printed.count("\n")) == (0, 1)
    assert printed.endswith(f"  1 reviews, 1 of them finished  (asked for)  {backup}\n")
    code, printed, _ = run("restore", backup)
    assert code == 0
    assert printed.startswith("The backup is back. What was there before is in ")
    assert "Riverbend" in run("list")[1]


def test_while_the_window_is_open_reading_verbs_work_and_writing_ones_say_who_holds_the_database(run: Run, filled: Path) -> None:
    with open_database(filled):
        assert run("check")[0] == 0
        code, printed, _ = run("backup")
        assert code == 0
        assert run("restore")[0] == 0
        code, _, errors = run("restore", printed.strip())
        assert code == 1
        assert "is open in another window of this program, by" in errors


def test_a_damaged_database_is_told_with_the_way_out(run: Run, filled: Path, tmp_path: Path) -> None:
    backup = run("backup")[1].strip()
    damage(filled)
    before = contents(filled.parent)
    code, printed, errors = run("list")
    assert (code, printed) == (1, "")
    told, offered = errors.splitlines()
    assert "are damaged" in told
    way_out = "`ipsreview restore` shows all backups, `ipsreview salvage FILE` saves what can still be read."
    assert offered == f"ipsreview: its newest good backup is {backup}; {way_out}"
    code, printed, errors = run("salvage", tmp_path / "saved.db")
    assert (code, errors) == (0, "")
    assert printed.startswith(f"1 reviews are saved in {tmp_path / 'saved.db'}.\nThe file is damaged: ")
    assert "exists already" in run("salvage", tmp_path / "saved.db")[2]
    assert contents(filled.parent) == before
    assert "The damaged file is kept as" in run("restore", backup)[1]
    assert "Riverbend" in run("list")[1]


@pytest.mark.slow
def test_encrypted_reviews_that_are_damaged_or_gone_come_back_with_the_passphrase(
    run: Run, filled: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    recovery = encrypt(filled, "four words are enough")
    monkeypatch.setenv("IPSREVIEW_PASSPHRASE", "four words are enough")
    backup = run("backup")[1].strip()
    damage(filled)
    assert run("check")[0] == 1
    assert run("salvage", tmp_path / "saved.db")[0] == 0
    filled.unlink()
    assert run("restore", backup) == (0, "The backup is back.\n", "")
    assert "Riverbend" in run("list")[1]
    filled.write_bytes(b"")
    monkeypatch.setenv("IPSREVIEW_PASSPHRASE", recovery)
    assert "The damaged file is kept as" in run("restore", backup)[1]
    assert run("check")[0] == 0
