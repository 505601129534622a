"""Handing a review over and taking it over on the command line."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ipsreview.asking import hand_over_passphrase, new_hand_over_passphrase
from ipsreview.cli import main
from ipsreview.errors import KnownError
from ipsreview.paths import form_folder
from ipsreview.usecases.importing import NeedsPassphraseError, files_among, read_report

DEMO = form_folder("ips-cqi") / "demo.ipsreview"
VARIABLE = "IPSREVIEW_HAND_OVER_PASSPHRASE"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.setenv("IPSREVIEW_DATABASE", str(tmp_path / "data" / "reviews.db"))
    monkeypatch.setenv(VARIABLE, "plum jam in october")

    def run(*arguments: object) -> tuple[int, str, str]:
        code = main([str(argument) for argument in arguments])
        return code, *capsys.readouterr()

    return run


@pytest.fixture
def handed(run: Run, tmp_path: Path) -> Path:
    target = tmp_path / "handed" / "demo.ipsreview-locked"
    target.parent.mkdir()
    assert run("export", DEMO, "--hand-over", target) == (0, "", "")
    return target


def test_a_review_is_handed_over_and_taken_over(run: Run, handed: Path) -> None:
    assert b"Riverbend" not in handed.read_bytes()
    assert run("import", handed) == (0, "1\n", "")
    assert "Riverbend Supported Employment" in run("show", 1)[1]
    assert list(files_among([handed.parent])) == [handed]


def test_another_passphrase_is_told(run: Run, handed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "plum jam in november")
    code, shown, errors = run("import", handed)
    assert (code, shown) == (1, "")
    assert f"This is not the passphrase of {handed}" in errors


def test_where_nobody_can_be_asked_it_is_told(run: Run, handed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE)
    monkeypatch.setattr("sys.stdin", None)
    for arguments in (("import", handed), ("export", DEMO, "--hand-over", handed, "--force")):
        code, _, errors = run(*arguments)
        assert code == 1
        assert f"set {VARIABLE}, or start this in a terminal" in errors


def test_read_without_its_passphrase_it_says_what_it_is(handed: Path) -> None:
    with pytest.raises(NeedsPassphraseError, match="is a hand-over file, which its passphrase opens"):
        read_report(handed)


def test_the_passphrase_is_asked_for_in_a_terminal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    class Terminal:
        def isatty(self) -> bool:
            return True

    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", lambda question: question)
    assert hand_over_passphrase(tmp_path) == f"Passphrase of {tmp_path}: "
    monkeypatch.setattr("getpass.getpass", lambda _: "plums")
    assert new_hand_over_passphrase() == "plums"
    answers = iter(["plums", "plumes"])
    monkeypatch.setattr("getpass.getpass", lambda _: next(answers))
    with pytest.raises(KnownError, match="differ"):
        new_hand_over_passphrase()
