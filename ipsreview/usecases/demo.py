"""The fictional review of the Riverbend agency, to look at and to try things on."""

from __future__ import annotations

from pathlib import Path

from ipsreview.documents.review_file import ReadReview
from ipsreview.files import make_folder
from ipsreview.paths import form_folder
from ipsreview.usecases.exporting import WORD_SUFFIX, export_word, suggested_name
from ipsreview.usecases.forms import DEFAULT_FORM_ID
from ipsreview.usecases.importing import read_review_file


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
