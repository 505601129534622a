"""A power cut at any moment loses nothing that was acknowledged, as far as a simulated disk can tell."""

from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.durability import power
from benchmarks.durability.old_files import dumps
from benchmarks.durability.recording import MadeFolder, Renamed, Told

pytestmark = [pytest.mark.slow, pytest.mark.strace]


@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])
def test_a_new_file_and_the_work_on_it_outlive_power_cuts(encrypted: bool, tmp_path: Path) -> None:
    recording = power.recorded(tmp_path, 60, encrypted=encrypted)
    found = power.run(recording, 120, processes=2)
    assert found.wrong == []
    assert found.states >= 110
    assert recording.syncs > 60


def test_no_moment_of_making_the_file_and_its_folder_loses_anything(tmp_path: Path) -> None:
    recording = power.recorded(tmp_path, 8)
    assert any(isinstance(operation, MadeFolder) for operation in recording.operations)
    assert power.run(recording, 150, processes=2).wrong == []


@pytest.mark.parametrize("dump", dumps(), ids=lambda dump: dump.stem)
def test_an_upgrade_and_the_work_after_it_outlive_power_cuts(dump: Path, tmp_path: Path) -> None:
    found = power.run(power.recorded(tmp_path, 6, dump=dump), 60, processes=2)
    assert found.wrong == []
    assert found.states >= 50


def test_encrypting_decrypting_and_bringing_a_backup_back_outlive_power_cuts(tmp_path: Path) -> None:
    recording = power.recorded_changing(tmp_path)
    found = power.run(recording, 150, processes=2)
    assert found.wrong == []
    assert found.states >= 140
    assert [one.line for one in recording.operations if isinstance(one, Told)][-2:] == ["35", "36"]


def test_key_files_that_are_not_there_are_found_out(tmp_path: Path) -> None:
    recording = power.recorded_changing(tmp_path)
    kept = [one for one in recording.operations if not (isinstance(one, Renamed) and one.to.endswith(".keys"))]
    found = power.run(replace(recording, operations=kept), 60, processes=2)
    assert any("nobody has its key" in wrong for wrong in found.wrong)


def test_the_proof_fails_where_nothing_is_synced(tmp_path: Path) -> None:
    recording = power.recorded(tmp_path, 40, weak="OFF")
    found = power.run(recording, 80, processes=2)
    assert recording.syncs < 20
    assert found.damaged > 0
    assert found.kinds["lost"] > 0


def test_the_proof_fails_where_the_log_is_synced_too_late(tmp_path: Path) -> None:
    found = power.run(power.recorded(tmp_path, 30, weak="NORMAL"), 40, processes=2)
    assert (found.damaged, found.kinds["lost"] > 0) == (0, True)
