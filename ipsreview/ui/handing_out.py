"""Handing a review out of the window: asking where to, writing it, opening what was written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from ipsreview.ui.preferences import Preferences
from ipsreview.usecases.exporting import REVIEW_FILE_SUFFIX, WORD_SUFFIX, export_review_file, export_word, suggested_name
from ipsreview.usecases.reviews import StoredReview


def export_as(parent: QWidget, stored: StoredReview, suffix: str, preferences: Preferences) -> Path | None:
    """Ask where to, and write the review there; return the file, or None where the user thought better of it.

    The system's file dialog asks before an existing file is replaced. Raise KnownError where the file cannot be written.
    """
    translate = QCoreApplication.translate
    title, kinds = {
        WORD_SUFFIX: (translate("handing_out", "Export as Word document"), translate("handing_out", "Word documents (*.docx)")),
        REVIEW_FILE_SUFFIX: (translate("handing_out", "Export as review file"), translate("handing_out", "Review files (*.ipsreview)")),
    }[suffix]
    start = Path(preferences.settings.export_folder or Path.home()) / suggested_name(stored.review, suffix)
    name, _ = QFileDialog.getSaveFileName(parent, title, str(start), kinds)
    if not name:
        return None
    asked = Path(name)
    path = asked if asked.suffix.lower() == suffix else asked.with_name(asked.name + suffix)
    write = export_word if suffix == WORD_SUFFIX else export_review_file
    write(stored.form, stored.review, path, replace=path == asked)
    preferences.remember_export_folder(str(path.parent))
    return path


def open_file(path: Path) -> None:
    """Open a file in the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
