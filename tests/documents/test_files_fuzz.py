"""Review files and hand-over files damaged by chance; `python -m benchmarks.fuzz_files` reads many more."""

import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.fuzz_files import case, outcome

CASES, PORTION = 400, 100


@pytest.mark.parametrize("first", range(0, CASES, PORTION))
def test_damaged_files_are_read_by_the_rules_or_refused(first: int) -> None:
    found = [outcome(1, number) for number in range(first, first + PORTION)]
    assert [(one.number, one.kind, one.bad) for one in found if one.bad] == []
    assert len({one.kind for one in found}) > 5  # read, refused for many reasons, other passphrases


def test_the_same_case_is_the_same_file() -> None:
    assert [case(1, number)[1] for number in range(20)] == [case(1, number)[1] for number in range(20)]
    plain = next(number for number in range(20) if not case(1, number)[1])
    assert case(1, plain) == case(1, plain) != case(2, plain)


def test_the_command_says_what_came_of_its_cases() -> None:
    command = [sys.executable, "-m", "benchmarks.fuzz_files", "--cases", "8"]
    run = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2], timeout=120)
    assert "8 cases, seed 1: 0 wrong; the slowest took" in run.stdout
