"""The fictional review of the Riverbend agency, to look at and to try things on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ipsreview.documents.review_file import ReadReview
from ipsreview.files import make_folder
from ipsreview.form import Form
from ipsreview.paths import form_folder
from ipsreview.review.values import ItemAnswer, Review
from ipsreview.review.working import WorkingCopy
from ipsreview.store import Database, LibraryQuery, State, StoredReview
from ipsreview.suffixes import WORD_SUFFIX
from ipsreview.usecases.exporting import export_word, suggested_name
from ipsreview.usecases.forms import DEFAULT_FORM_ID
from ipsreview.usecases.importing import read_review_file

PRACTICE = "PRACTICE"
"""The agency's name begins with it: so the list, the open review, every file's name and every paper say what it is, even where the name is cut."""

_PRACTICE_WORDS = "This is a practice report about an invented agency. It says nothing about any real one."
_DONE = frozenset(range(1, 11))
"""The items that are filled in in the practice review; the others wait."""


def demo_review() -> ReadReview:
    """Return the demo review, read from the review file that stands beside its form."""
    return read_review_file(form_folder(DEFAULT_FORM_ID) / "demo.ipsreview")


def write_demo(folder: Path, *, replace: bool) -> Path:
    """Write the demo review's Word document into `folder`, which is made where it is not there, and return its path."""
    demo = demo_review()
    make_folder(folder)
    target = folder / suggested_name(demo.review, WORD_SUFFIX)
    export_word(demo.form, demo.review, target, replace=replace)
    return target


def practice_review(trainer: str) -> tuple[Form, Review]:
    """Return the demo as a review to practise on, with its form: marked as such, by `trainer`, and with something left to do.

    The last items wait for a rating: where they have figures, those are not yet applied; their notes are not yet sorted; no next step is written.
    """
    demo = demo_review()
    review = demo.review
    comments = review.comments
    for number in review.items.keys() - _DONE:
        review = review.with_item(number, ItemAnswer())
    review = review.with_comment("next_steps", "").with_comment("other_information", f"{_PRACTICE_WORDS}\n\n{comments['other_information']}")
    cover = replace(review.cover, agency=f"{PRACTICE} – {review.cover.agency}", trainer=trainer)
    return demo.form, replace(review, cover=cover, working=_to_do(review.working))


def open_practice(database: Database, trainer: str) -> StoredReview:
    """Return the practice review that is being worked on; where there is none, keep a new one."""
    form, review = practice_review(trainer)
    for row in database.rows(database.find_ids(LibraryQuery(search=PRACTICE, state=State.DRAFT))):
        if row.agency == review.cover.agency:
            return database.load(row.id)
    return database.add(form, review)


def _to_do(working: WorkingCopy) -> WorkingCopy:
    """Return the working copy of the demo with the last items still open: nothing applied, no evidence, notes without these items."""
    return replace(
        working,
        worksheets={number: answer if number in _DONE else replace(answer, applied="") for number, answer in working.worksheets.items()},
        evidence={number: text for number, text in working.evidence.items() if number in _DONE},
        notes=tuple(replace(note, items=note.items & _DONE) for note in working.notes),
    )
