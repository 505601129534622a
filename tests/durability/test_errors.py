"""Where writing fails, the store says so and keeps what it had; the editor holds the answers and saves them when there is room again."""

from pathlib import Path

import pytest

from benchmarks.durability import errors
from benchmarks.durability.recording import under_strace

FULL = "is full, so nothing was written; make room on it and try again."
REFUSED = "The disk did not let FILE be read or written (disk I/O error); see that it is connected and has room, then try again."


@pytest.mark.slow
@pytest.mark.strace
def test_errors_at_the_nth_write_are_told_and_lose_nothing(tmp_path: Path) -> None:
    found = errors.injected(tmp_path, list(errors.injections(errors.counts(tmp_path), 12)))
    assert found.wrong == []
    assert found.hit >= 6
    assert set(found.sentences) >= {REFUSED, f"The disk that holds FILE {FULL}"}


@pytest.mark.slow
def test_a_limit_on_the_size_of_files_is_told_and_loses_nothing(tmp_path: Path) -> None:
    found = errors.limited(tmp_path, (0, 4096, 60_000, 150_000))
    assert found.wrong == []
    assert found.hit == 4


@pytest.mark.slow
def test_the_editor_holds_the_answers_until_files_may_grow_again(tmp_path: Path) -> None:
    found = errors.held(tmp_path, "limit")
    assert found.wrong == ""
    assert found.problem.startswith(f"The disk did not let {tmp_path / 'held.db'} be read or written")


@pytest.mark.slow
@pytest.mark.small_disk
def test_the_editor_holds_the_answers_until_there_is_room_on_the_disk(tmp_path: Path) -> None:
    found = errors.held(tmp_path, "full", errors.on_a_small_disk(tmp_path))
    assert found.wrong == ""
    assert found.problem.endswith(FULL)


@pytest.mark.slow
@pytest.mark.strace
@pytest.mark.parametrize(
    ("calls", "when", "error"),
    [("pwrite64", "150..170", "ENOSPC"), ("pwrite64", "150..170", "EIO"), ("fsync,fdatasync", "25..40", "EIO")],
)
def test_the_editor_holds_the_answers_until_the_disk_writes_again(calls: str, when: str, error: str, tmp_path: Path) -> None:
    inject = under_strace(tmp_path / "log", "--seccomp-bpf", "-e", f"trace={calls}", "-e", f"inject={calls}:error={error}:when={when}")
    found = errors.held(tmp_path, "outside", inject)
    assert found.wrong == ""
    assert found.problem.endswith(FULL) == (error == "ENOSPC")


def test_what_is_wrong_is_told() -> None:
    well = errors.Held("It is full.", 3, lost_from_memory=False, saved_after=True, same_in_file=True, unsound="")
    assert well.wrong == ""
    assert errors.Held("", 3, lost_from_memory=False, saved_after=True, same_in_file=True, unsound="").wrong == "no act failed"
    assert "memory" in errors.Held("It is full.", 3, lost_from_memory=True, saved_after=True, same_in_file=True, unsound="").wrong
    assert "not saved" in errors.Held("It is full.", 3, lost_from_memory=False, saved_after=False, same_in_file=True, unsound="").wrong
    assert "does not hold" in errors.Held("It is full.", 3, lost_from_memory=False, saved_after=True, same_in_file=False, unsound="").wrong


def test_injections_are_spread_over_everything_the_child_does() -> None:
    found = list(errors.injections({"pwrite64": 600, "sync": 50, "cut": 4}, 90))
    assert len(set(found)) > 80
    first = [int(when.rstrip("+").split(".")[0]) for calls, _, when in found if calls == "pwrite64"]
    assert (min(first) < 60, max(first) > 540, max(first) <= 600) == (True, True, True)
    assert {calls for calls, _, _ in found} == set(errors.CALLS.values())
