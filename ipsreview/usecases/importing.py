"""Taking a review file in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ipsreview.documents.review_file import ReadReview, decoded, parse_review_file
from ipsreview.files import read_file
from ipsreview.store import Database, StoredReview
from ipsreview.usecases.forms import find_form

LARGEST_FILE = 20_000_000
"""The most bytes a review file may have; the longest review that anyone would write has a hundredth of it."""


@dataclass(frozen=True, slots=True)
class ImportedReview:
    """A review as it is kept now, and the places of the entries of its file that are not known and were read past."""

    stored: StoredReview
    left_out: tuple[str, ...]


def read_review_file(path: Path) -> ReadReview:
    """Read a review file; raise KnownError where it cannot be read, and FaultyFileError with all of its faults."""
    return parse_review_file(decoded(read_file(path, most=LARGEST_FILE), str(path)), str(path), find_form)


def import_review_file(database: Database, path: Path) -> ImportedReview:
    """Keep the review of a review file as a new draft; raise as `read_review_file` does, and keep nothing then."""
    read = read_review_file(path)
    return ImportedReview(database.add(read.form, read.review), read.left_out)
