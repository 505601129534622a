"""Taking reviews in: review files, and Word reports. Looking at a file and keeping its review are two steps, so that nothing is kept unseen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ipsreview.documents.handing_over import is_handed_over
from ipsreview.errors import KnownError
from ipsreview.files import read_file
from ipsreview.form import Form
from ipsreview.messages import message
from ipsreview.review.values import Review
from ipsreview.store import Database, StoredReview
from ipsreview.suffixes import WORD_SUFFIXES, could_be_report
from ipsreview.usecases.forms import DEFAULT_FORM_ID, find_form, load_form_by_id

if TYPE_CHECKING:  # what reads files is imported when there is one to read
    from ipsreview.documents.review_file import ReadReview
    from ipsreview.documents.word_reading import ReadDocument

LARGEST_FILE = 20_000_000
"""The most bytes a review file may have; the longest review that anyone would write has a hundredth of it."""

LARGEST_DOCUMENT = 50_000_000


class NeedsPassphraseError(KnownError):
    """A file was not read because it is a hand-over file; `handing_over.take_over` reads it with its passphrase."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A report that was read from a file and is not yet kept.

    `document` tells what a Word report left open; `left_out` names the entries of a review file that are not known.
    """

    path: Path
    form: Form
    review: Review
    document: ReadDocument | None = None
    left_out: tuple[str, ...] = ()

    @property
    def certain(self) -> bool:
        """Say whether everything in the file was understood."""
        return not self.left_out and (self.document is None or not (self.document.doubts or self.document.missing or self.document.extra))


def files_among(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files among `paths`, and those in the folders among them that could be reports, at any depth, in the order of their names."""
    for path in paths:
        if path.is_dir():
            yield from sorted(file for file in path.rglob("*") if could_be_report(file) and file.is_file())
        else:
            yield path


def read_report(path: Path) -> Incoming:
    """Read a review file or a Word report; raise KnownError where it is neither, and FaultyFileError with all faults of a review file."""
    if path.suffix.lower() in WORD_SUFFIXES:
        document = read_document(path)
        return Incoming(path, document.form, document.review, document)
    read = read_review_file(path)
    return Incoming(path, read.form, read.review, left_out=read.left_out)


def read_document(path: Path) -> ReadDocument:
    """Read a Word report of the CQI form; raise KnownError where it is none or cannot be read."""
    from ipsreview.documents.word_reading import read_word

    return read_word(load_form_by_id(DEFAULT_FORM_ID), read_file(path, most=LARGEST_DOCUMENT), str(path))


def read_review_file(path: Path) -> ReadReview:
    """Read a review file; raise KnownError where it cannot be read, and FaultyFileError with all of its faults.

    A hand-over file raises NeedsPassphraseError.
    """
    from ipsreview.documents.review_file import decoded, parse_review_file

    data = read_file(path, most=LARGEST_FILE)
    if is_handed_over(data):
        raise NeedsPassphraseError(message("{path} is a hand-over file, which its passphrase opens; import it with that.", path=path))
    return parse_review_file(decoded(data, str(path)), str(path), find_form)


def keep_report(database: Database, incoming: Incoming, *, finished: bool = False) -> StoredReview:
    """Keep a report as a new review: as a draft, or finished at once, which only a report without doubts may be."""
    if finished and not incoming.certain:
        raise KnownError(message("{path} left something open, so its review cannot be finished at once; keep it as a draft.", path=incoming.path))
    stored = database.add(incoming.form, incoming.review)
    return database.finish(stored) if finished else stored
