"""A trial of the installed program: every part is used once, in a temporary folder, and nothing of the user's is touched."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from ipsreview.errors import KnownError
from ipsreview.form import Form
from ipsreview.messages import message
from ipsreview.paths import resources_folder
from ipsreview.review.values import Review, blank_review
from ipsreview.store import open_database
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.exporting import export_pdf, export_review_file, export_word
from ipsreview.usecases.forms import DEFAULT_FORM_ID, load_form_by_id
from ipsreview.usecases.importing import read_document, read_review_file
from ipsreview.usecases.protecting import encrypt, unlock, unlock_with_recovery


class SelfTestError(KnownError):
    """The program does not do what it should on this computer."""


def self_test() -> Iterator[str]:
    """Try each part and return a line on what was found; raise SelfTestError, or what the part raises, at the first that fails."""
    form = load_form_by_id(DEFAULT_FORM_ID)
    yield f"form: {form.id} version {form.version}, {len(form.items)} items"
    review = demo_review().review
    yield f"resources: {_resources()} files"
    with TemporaryDirectory(prefix="ipsreview-self-test-") as name:
        folder = Path(name)
        yield f"database: {_try_database(form, review, folder / 'reviews.db')}"
        yield f"encryption: {_try_encryption(form, review, folder / 'encrypted.db')}"
        yield f"Word document: {_try_word(form, review, folder / 'review.docx')}"
        yield f"PDF: {_try_pdf(form, review, folder / 'review.pdf')}"
        yield f"review file: {_try_review_file(form, review, folder / 'review.ipsreview')}"


def _resources() -> int:
    found = sum(path.is_file() for path in resources_folder().rglob("*"))
    _expect(found > 0, "resources")
    return found


def _try_database(form: Form, review: Review, path: Path) -> str:
    with open_database(path) as database:
        stored = database.save(database.add(form, blank_review(form)), review)
    with open_database(path, read_only=True) as database:
        _expect(database.load(stored.id).review == review, "database")
    return "a review was written, closed and read back"


def _try_encryption(form: Form, review: Review, path: Path) -> str:
    recovery = encrypt(path, f"self-test {path.name}")
    with open_database(path, key=unlock(path, f"self-test {path.name}")) as database:
        number = database.add(form, review).id
    with open_database(path, key=unlock_with_recovery(path, recovery)) as database:
        _expect(database.load(number).review == review, "encryption")
    _expect(review.cover.agency.encode() not in path.read_bytes(), "encryption")
    return "a review was written under a passphrase, and opened by the recovery key"


def _try_word(form: Form, review: Review, path: Path) -> str:
    export_word(form, review, path, replace=False)
    read = read_document(path)
    _expect(read.review == review.report_copy() and not (read.missing or read.extra or read.doubts), "Word document")
    return f"{sum(box.ticked for box in read.boxes)} of {len(read.boxes)} boxes ticked, as they should be"


def _try_pdf(form: Form, review: Review, path: Path) -> str:
    export_pdf(form, review, path, replace=False)
    data = path.read_bytes()
    _expect(data.startswith(b"%PDF") and data.rstrip().endswith(b"%%EOF"), "PDF")
    return f"{len(data) // 1000} kB written"


def _try_review_file(form: Form, review: Review, path: Path) -> str:
    export_review_file(form, review, path, replace=False)
    _expect(read_review_file(path).review == review, "review file")
    return "a review was written and read back"


def _expect(holds: bool, part: str) -> None:
    if not holds:
        raise SelfTestError(message("The self-test failed at the part “{part}”; install ipsreview again, and tell its makers.", part=part))
