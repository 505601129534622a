"""The program's spelling in English, with the user's words in a folder of the test's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from ipsreview.ui.spelling.spelling import Spelling


@pytest.fixture
def words_file(tmp_path: Path) -> Path:
    return tmp_path / "words.txt"


@pytest.fixture
def checker(qapp: QApplication, words_file: Path) -> Iterator[Spelling]:
    made = Spelling(qapp, words_file, on=True, language="en")
    yield made
    delete(made)
