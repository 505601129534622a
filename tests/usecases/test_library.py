"""The library as the window and the command line open it."""

from pathlib import Path

import pytest

from ipsreview.errors import KnownError
from ipsreview.usecases.library import LibraryQuery, open_library
from ipsreview.usecases.reviews import start_review
from tests.forms import cqi


def test_the_library_opens_for_writing_or_for_reading(tmp_path: Path) -> None:
    path = tmp_path / "data" / "reviews.db"
    with open_library(path, read_only=True) as reader:
        assert reader.find_ids(LibraryQuery()) == []
    assert not path.parent.exists()
    with open_library(path) as writer, open_library(path, read_only=True) as reader:
        stored = start_review(writer, cqi())
        assert (writer.read_only, reader.read_only) == (False, True)
        assert reader.load(stored.id) == stored
        with pytest.raises(KnownError, match="for reading only"):
            start_review(reader, cqi())
