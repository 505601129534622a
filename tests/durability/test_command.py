"""The command carries out what is asked for, tells what it finds, and fails where anything was lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.durability import command
from benchmarks.durability.command import Line


def well(folder: Path, count: int) -> Iterator[Line]:
    assert folder.is_dir()
    yield Line(f"{count} tries")


def badly(folder: Path, count: int) -> Iterator[Line]:
    yield Line(f"{count} tries", ["one is gone"])


@pytest.fixture
def results(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(command, "PROOFS", {"kills": (well, 1000), "power": (badly, 6000)})
    monkeypatch.setattr(command, "RESULTS", tmp_path / "durability.md")
    return tmp_path / "durability.md"


def test_one_proof_is_told_and_not_kept(results: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["kills", "7"]) == 0
    assert capsys.readouterr().out.splitlines()[0] == "- 7 tries"
    assert not results.exists()


def test_what_is_wrong_is_told_and_fails(results: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["power"]) == 1
    told = capsys.readouterr().out
    assert "- 6000 tries\n  WRONG: one is gone\n" in told
    assert told.endswith("1 wrong\n")


def test_all_proofs_are_kept(results: Path) -> None:
    assert command.main([]) == 1
    text = results.read_text(encoding="utf-8")
    assert text.startswith(command.HEADING)
    assert text.endswith("- 1000 tries\n- 6000 tries\n\n1 wrong.\n")


@pytest.mark.slow
@pytest.mark.strace
def test_the_real_proofs_can_be_carried_out(tmp_path: Path) -> None:
    for name, count in (("errors", 1), ("power", 6)):
        (tmp_path / name).mkdir()
        lines = list(command.PROOFS[name][0](tmp_path / name, count))
        assert [line.wrong for line in lines if line.wrong and not line.text.startswith("to compare")] == []
        assert len(lines) >= 4
