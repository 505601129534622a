"""Handing a review out: as the agency's Word document, as a PDF, or as a review file."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from ipsreview.files import read_file, write_file
from ipsreview.form import Form
from ipsreview.paths import form_folder
from ipsreview.review.values import Review
from ipsreview.usecases.describing_documents import OpenPoint

if TYPE_CHECKING:  # what writes papers is imported when one is written
    from ipsreview.review.appendix import Appendix
    from ipsreview.store import Database, StoredReview

_LARGEST_TEMPLATE = 50_000_000
_LONGEST_NAME = 120  # bytes; file systems take from 143 upwards, and folders want some room on Windows
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_RESERVED = re.compile(r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9¹²³])", re.IGNORECASE)


def make_appendix(database: Database, stored: StoredReview) -> Appendix:
    """Return what the ratings of a kept review rest on, and what changed since the agency's last visit."""
    from ipsreview.review.appendix import Earlier
    from ipsreview.review.appendix import appendix as appendix_of

    visits = database.earlier_visits(stored)
    return appendix_of(stored.form, stored.review, Earlier(visits[0].form, visits[0].review) if visits else None)


def appendix_without_visits(form: Form, review: Review) -> Appendix:
    """Return what the ratings of a review rest on, where no earlier visit is at hand, as for a review file."""
    from ipsreview.review.appendix import appendix as appendix_of

    return appendix_of(form, review)


def export_word(
    form: Form, review: Review, target: Path, *, replace: bool, template: Path | None = None, appendix: Appendix | None = None
) -> tuple[OpenPoint, ...]:
    """Write the review as a Word document, into the agency's own `template` where there is one; return what found no place in that.

    An `appendix` stands behind the form, in a section of its own. Raise KnownError where `target` exists and may not be
    replaced, or cannot be written, or the template is not the form.
    """
    if template is None:
        from ipsreview.documents.word import fill

        own = read_file(form_folder(form.id) / "template.docx", most=_LARGEST_TEMPLATE)
        write_file(target, fill(form, review, own, appendix), replace=replace)
        return ()
    from ipsreview.documents.own_template import fill_template

    filled = fill_template(form, review, read_file(template, most=_LARGEST_TEMPLATE), str(template), appendix)
    write_file(target, filled.document, replace=replace)
    return tuple(OpenPoint(finding.item, finding.message) for finding in filled.findings)


def check_template(form: Form, template: Path) -> tuple[OpenPoint, ...]:
    """Return all that is to be said about a Word document as a template; raise KnownError where it cannot be one."""
    from ipsreview.documents import own_template

    findings = own_template.check_template(form, read_file(template, most=_LARGEST_TEMPLATE), str(template))
    return tuple(OpenPoint(finding.item, finding.message) for finding in findings)


def export_pdf(form: Form, review: Review, target: Path, *, replace: bool, appendix: Appendix | None = None) -> None:
    """Write the review as a PDF, with an `appendix` where there is one; raise KnownError as `export_word` does."""
    from ipsreview.documents.pdf.report import make_pdf

    write_file(target, make_pdf(form, review, appendix), replace=replace)


def export_review_file(form: Form, review: Review, target: Path, *, replace: bool) -> None:
    """Write the review as a review file; raise KnownError as `export_word` does."""
    from ipsreview.documents.review_file import to_review_file

    write_file(target, to_review_file(form, review).encode(), replace=replace)


def suggested_name(review: Review, suffix: str) -> str:
    """Return a file name from the agency and the date that every system takes, `suffix` at its end."""
    agency = _within(_file_name_part(review.cover.agency), _LONGEST_NAME)
    day = review.cover.date.isoformat() if review.cover.date else ""
    name = f"{agency} {day}".strip() or "Review"
    if _RESERVED.fullmatch(name.partition(".")[0].strip()):  # Windows looks at what stands before the first dot
        name = f"Review {name}"
    return f"{name}{suffix}"


def _file_name_part(text: str) -> str:
    """Return the text without what some system forbids in names: path and control characters, and dots at either end."""
    printable = "".join(char if char.isprintable() else " " for char in _FORBIDDEN.sub(" ", text))
    return " ".join(printable.split()).strip(". ")


def _within(text: str, most: int) -> str:
    """Return the text cut to `most` bytes of UTF-8, between two characters."""
    return text.encode()[:most].decode(errors="ignore").strip(". ")
