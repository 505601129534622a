"""A trial of the installed program: every part is used once, in a temporary folder, and nothing of the user's is touched."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from ipsreview.errors import KnownError
from ipsreview.form import NOT_APPLICABLE, Form
from ipsreview.messages import message
from ipsreview.paths import resources_folder
from ipsreview.review.values import Review, blank_review
from ipsreview.store import open_database
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.exporting import export_review_file, export_word
from ipsreview.usecases.forms import DEFAULT_FORM_ID, load_form_by_id
from ipsreview.usecases.importing import read_review_file

_BOX = re.compile(rb"<w:checkBox>.*?</w:checkBox>", re.DOTALL)
_TICKED = re.compile(rb'<w:checked(\s+w:val="(1|true|on)")?\s*/>')


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
        yield f"Word document: {_try_word(form, review, folder / 'review.docx')}"
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


def _try_word(form: Form, review: Review, path: Path) -> str:
    export_word(form, review, path, replace=False)
    with zipfile.ZipFile(path) as document:
        boxes = [bool(_TICKED.search(box)) for box in _BOX.findall(document.read("word/document.xml"))]
    _expect(boxes == list(expected_ticks(form, review)), "Word document")
    return f"{sum(boxes)} of {len(boxes)} boxes ticked, as they should be"


def _try_review_file(form: Form, review: Review, path: Path) -> str:
    export_review_file(form, review, path, replace=False)
    _expect(read_review_file(path).review == review, "review file")
    return "a review was written and read back"


def expected_ticks(form: Form, review: Review) -> Iterator[bool]:
    """Return whether each box of the form is ticked, in the order of the document."""
    for item in form.items:
        answer = review.items[item.number]
        if item.not_applicable:
            yield answer.rating == NOT_APPLICABLE
        yield from (answer.rating == anchor.level for anchor in item.anchors)
        yield from (line.key in answer.recommendations for line in item.recommendations)


def _expect(holds: bool, part: str) -> None:
    if not holds:
        raise SelfTestError(message("The self-test failed at the part “{part}”; install ipsreview again, and tell its makers.", part=part))
