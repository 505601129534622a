"""Handing a review out of the window: asking where to, and writing it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ipsreview.review.appendix import Appendix
from ipsreview.suffixes import PDF_SUFFIX, REVIEW_FILE_SUFFIX, WORD_SUFFIX
from ipsreview.ui.dialogs import ask_about_appendix
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.working import work
from ipsreview.usecases.describing_documents import OpenPoint
from ipsreview.usecases.exporting import export_pdf, export_review_file, export_word, make_appendix, suggested_name
from ipsreview.usecases.reviews import Database, StoredReview

REPORT_SUFFIXES = (WORD_SUFFIX, PDF_SUFFIX)


@dataclass(frozen=True, slots=True)
class Exported:
    """A file that was written, and what found no place in the agency's own template."""

    path: Path
    points: tuple[OpenPoint, ...]


def export_as(parent: QWidget, database: Database, stored: StoredReview, suffixes: Sequence[str], preferences: Preferences) -> Exported | None:
    """Ask where to, and write the review there in one of these kinds; return None where the user thought better of it.

    Where an appendix would have something to tell, a report is asked about first. The system's file dialog asks before
    an existing file is replaced. Raise KnownError where the file cannot be written.
    """
    appendix, cancelled = (None, False) if REVIEW_FILE_SUFFIX in suffixes else ask_for_appendix(parent, database, stored)
    if cancelled:
        return None
    kinds = {_kind(suffix): suffix for suffix in suffixes}
    start = Path(preferences.settings.export_folder or Path.home()) / suggested_name(stored.review, suffixes[0])
    title = QCoreApplication.translate("handing_out", "Export review")
    name, chosen = QFileDialog.getSaveFileName(parent, title, str(start), ";;".join(kinds))
    if not name:
        return None
    asked = Path(name)
    suffix = asked.suffix.lower() if asked.suffix.lower() in suffixes else kinds.get(chosen, suffixes[0])
    path = asked if asked.suffix.lower() == suffix else asked.with_name(asked.name + suffix)
    points = _write(parent, stored, path, suffix, preferences, appendix, replace=path == asked)
    preferences.remember_export_folder(str(path.parent))
    return Exported(path, points)


def ask_for_appendix(parent: QWidget, database: Database, stored: StoredReview) -> tuple[Appendix | None, bool]:
    """Ask whether the report is to have its appendix, where that has something to tell; return it if so, and whether all was called off."""
    appendix = make_appendix(database, stored)
    wanted = ask_about_appendix(parent) if appendix.whole.parts else False
    return appendix if wanted else None, wanted is None


def _kind(suffix: str) -> str:
    translate = QCoreApplication.translate
    return {
        WORD_SUFFIX: translate("handing_out", "Word documents (*.docx)"),
        PDF_SUFFIX: translate("handing_out", "PDF documents (*.pdf)"),
        REVIEW_FILE_SUFFIX: translate("handing_out", "Review files (*.ipsreview)"),
    }[suffix]


def _write(
    parent: QWidget, stored: StoredReview, path: Path, suffix: str, preferences: Preferences, appendix: Appendix | None, *, replace: bool
) -> tuple[OpenPoint, ...]:
    if suffix == WORD_SUFFIX:
        template = Path(preferences.settings.template) if preferences.settings.template else None
        return export_word(stored.form, stored.review, path, replace=replace, template=template, appendix=appendix)
    if suffix == PDF_SUFFIX:
        write = partial(export_pdf, stored.form, stored.review, path, replace=replace, appendix=appendix)
        work(parent, QCoreApplication.translate("handing_out", "Writing the file …"), write)
    else:
        export_review_file(stored.form, stored.review, path, replace=replace)
    return ()
