"""The bank of own lines, by item of a form whatever its version."""

from pathlib import Path

import pytest

from ipsreview.form import parse_form
from ipsreview.usecases.bank import forget_own_line, keep_own_line, own_lines
from ipsreview.usecases.library import open_library
from tests.forms import second


def test_a_line_is_offered_with_a_newer_version_of_its_form(tmp_path: Path) -> None:
    newer = parse_form(second().source.replace('version = "2026.1"', 'version = "2026.2"'), "newer")
    with open_library(tmp_path / "reviews.db") as database:
        line = keep_own_line(database, second(), 7, "Open the gate.")
        assert own_lines(database, newer, 7) == own_lines(database, newer, 7, "GATE open") == (line,)
        assert own_lines(database, newer, 7, "window") == own_lines(database, newer, 1) == ()
        forget_own_line(database, line)
        assert own_lines(database, second(), 7) == ()


def test_the_form_has_to_have_the_item(tmp_path: Path) -> None:
    with open_library(tmp_path / "reviews.db") as database, pytest.raises(KeyError):
        keep_own_line(database, second(), 99, "Open the gate.")
