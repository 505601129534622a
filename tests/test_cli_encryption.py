"""The command line and encrypted reviews: where the passphrase comes from, and that every verb opens them."""

import getpass
import sys
from collections.abc import Callable
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail

from ipsreview.asking import ask_new_passphrase
from ipsreview.cli import main
from ipsreview.errors import KnownError
from ipsreview.paths import form_folder
from ipsreview.usecases import protecting
from tests.store.walk import contents

PASSPHRASE, OTHER = "correct horse battery", "another one"
DEMO = form_folder("ips-cqi") / "demo.ipsreview"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "data" / "reviews.db"
    monkeypatch.setenv("IPSREVIEW_DATABASE", str(path))
    monkeypatch.delenv("IPSREVIEW_PASSPHRASE", raising=False)
    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)
    return path


@pytest.fixture
def run(database: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: object) -> tuple[int, str, str]:
        code = main([str(argument) for argument in arguments])
        return code, *capsys.readouterr()

    return run


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a person at the terminal types, in this order."""
    typed: list[str] = []
    monkeypatch.setattr(getpass, "getpass", lambda _: typed.pop(0))
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    return typed


@pytest.fixture
def recovery(run: Run, monkeypatch: pytest.MonkeyPatch) -> str:
    """Encrypt the demo review; return the recovery key."""
    assert run("import", DEMO)[0] == 0
    monkeypatch.setenv("IPSREVIEW_PASSPHRASE", PASSPHRASE)
    code, printed, told = run("encrypt")
    assert (code, told.count("\n")) == (0, 1)
    assert told.startswith("ipsreview: Encrypted. Print or write down the recovery key above")
    monkeypatch.delenv("IPSREVIEW_PASSPHRASE")
    return printed.strip()


def test_every_verb_opens_encrypted_reviews_with_the_variable(run: Run, recovery: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for secret in (PASSPHRASE, recovery):
        monkeypatch.setenv("IPSREVIEW_PASSPHRASE", secret)
        assert "Riverbend" in run("list")[1]
        assert "Riverbend" in run("show", 1)[1]
        assert run("export", 1, "--review-file", tmp_path / f"{len(secret)}.ipsreview") == (0, "", "")
        assert run("import", DEMO)[0] == 0


def test_without_it_the_passphrase_is_asked_for(run: Run, recovery: str, answers: list[str]) -> None:
    answers += [PASSPHRASE, recovery]
    assert "Riverbend" in run("list")[1]
    assert "Riverbend" in run("list")[1]
    assert answers == []


def test_where_nobody_can_be_asked_it_is_told(run: Run, recovery: str, database: Path) -> None:
    before = contents(database.parent)
    told = "ipsreview: A passphrase is needed, and there is nobody to ask for it; set IPSREVIEW_PASSPHRASE, or start this in a terminal.\n"
    for verb in (["list"], ["show", "1"], ["import", DEMO], ["decrypt"]):
        assert run(*verb) == (1, "", told)
    assert contents(database.parent) == before


def test_a_wrong_passphrase_is_told_once_for_any_number_of_files(run: Run, recovery: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IPSREVIEW_PASSPHRASE", OTHER)
    code, printed, told = run("import", DEMO, DEMO, DEMO)
    assert (code, printed, told.count("is not the passphrase of")) == (1, "", 1)


def test_decrypt_writes_them_plain_again(run: Run, recovery: str, database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IPSREVIEW_PASSPHRASE", PASSPHRASE)
    assert run("decrypt") == (0, "", "")
    monkeypatch.delenv("IPSREVIEW_PASSPHRASE")
    assert "Riverbend" in run("list")[1]
    assert run("decrypt")[0] == 1


def test_encrypted_reviews_are_not_encrypted_again_and_nobody_is_asked(run: Run, recovery: str, answers: list[str]) -> None:
    code, _, told = run("encrypt")
    assert (code, "is encrypted already" in told) == (1, True)


def test_a_new_passphrase_is_asked_twice(run: Run, database: Path, answers: list[str]) -> None:
    answers += [PASSPHRASE, "something else"]
    assert run("encrypt") == (1, "", "ipsreview: The two passphrases differ, and nothing was changed; start again.\n")
    assert not database.exists()
    answers += [PASSPHRASE, PASSPHRASE]
    assert protecting.is_recovery_text(run("encrypt")[1])
    assert protecting.unlock(database, PASSPHRASE)


def test_plain_copies_are_named_and_removed_only_if_asked(run: Run, database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("import", DEMO)[0] == 0
    copy = database.with_name("reviews.db.version-1.backup")
    copy.write_bytes(database.read_bytes())
    monkeypatch.setenv("IPSREVIEW_PASSPHRASE", PASSPHRASE)
    told = run("encrypt")[2]
    assert f"{copy} is a copy from before and is not encrypted" in told
    assert copy.exists()
    assert run("decrypt")[0] == 0
    assert str(copy) not in run("encrypt", "--remove-plain-copies")[2]
    assert not copy.exists()


def test_no_verb_takes_a_passphrase_as_an_argument(run: Run, recovery: str) -> None:
    for argument in ("--passphrase", "--password", "--key"):
        assert run("list", argument, PASSPHRASE)[0] == 2


def test_without_a_console_there_is_nobody_to_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(KnownError, match="there is nobody to ask for it"):
        ask_new_passphrase()
