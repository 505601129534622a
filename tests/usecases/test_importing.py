"""Taking review files in: all or nothing."""

import json
from pathlib import Path

import pytest

from ipsreview.errors import FaultyFileError, KnownError
from ipsreview.usecases.importing import LARGEST_FILE, import_review_file, read_review_file
from ipsreview.usecases.library import LibraryQuery, State, open_library

LEAST = {"format": "ipsreview-review", "version": 1, "form": {"id": "ips-cqi", "version": "1"}}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.ipsreview"


def test_a_review_is_kept_as_a_new_draft_each_time(path: Path, tmp_path: Path) -> None:
    path.write_text(json.dumps({**LEAST, "cover": {"agency": "Gül"}, "mood": 1}), "utf-8")
    with open_library(tmp_path / "reviews.db") as database:
        first, second = (import_review_file(database, path) for _ in range(2))
        assert first.stored.id != second.stored.id
        assert database.load(second.stored.id).review.cover.agency == "Gül"
    assert (first.stored.state, first.left_out) == (State.DRAFT, ("mood",))


def test_a_wrong_file_imports_nothing(path: Path, tmp_path: Path) -> None:
    path.write_text(json.dumps({**LEAST, "items": {"5": {"counts": {"ips": "x"}}}}), "utf-8")
    with open_library(tmp_path / "reviews.db") as database:
        with pytest.raises(FaultyFileError) as caught:
            import_review_file(database, path)
        assert database.find_ids(LibraryQuery()) == []
    assert [fault.place for fault in caught.value.faults] == ["items.5.counts.ips"]
    assert str(path) in str(caught.value)


def test_a_form_that_is_not_here_is_a_fault(path: Path) -> None:
    path.write_text(json.dumps({**LEAST, "form": {"id": "ips-cqi", "version": "99"}}), "utf-8")
    with pytest.raises(FaultyFileError) as caught:
        read_review_file(path)
    assert [fault.place for fault in caught.value.faults] == ["form"]


def test_a_file_that_is_too_large_is_not_read(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(KnownError, match="larger than 20 MB"):
        read_review_file(path)


def test_a_file_that_is_no_text(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04\xff")
    with pytest.raises(FaultyFileError, match="1 fault"):
        read_review_file(path)
