"""Putting a review on paper: the pages of the PDF that an export would write, as pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ipsreview.form import Form
from ipsreview.review.appendix import Appendix
from ipsreview.review.values import Review

if TYPE_CHECKING:
    from ipsreview.documents.pdf.pages import Pages


def report_pages(form: Form, review: Review, appendix: Appendix | None = None) -> Pages:
    """Return the pages of a review's report, with an `appendix` where there is one; they are to be closed."""
    from ipsreview.documents.pdf.pages import Pages
    from ipsreview.documents.pdf.report import make_pdf

    return Pages(make_pdf(form, review, appendix))
