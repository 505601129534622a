"""What can be done for answers that the database does not take: a copy of the review in a file elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ipsreview.errors import KnownError
from ipsreview.suffixes import REVIEW_FILE_SUFFIX
from ipsreview.ui import dialogs
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.wizard.bars import save_problem
from ipsreview.usecases.exporting import export_review_file, suggested_name

if TYPE_CHECKING:  # the first window is painted before the wizard is imported
    from ipsreview.ui.wizard.editor import ReviewEditor
    from ipsreview.ui.wizard.view import ReviewView

translate = QCoreApplication.translate


def save_copy(parent: QWidget, editor: ReviewEditor, preferences: Preferences) -> Path | None:
    """Ask where to, and write the review as it is on the screen to a review file; return None where the user thought better of it.

    Raise KnownError where the file cannot be written either.
    """
    start = Path(preferences.settings.export_folder or Path.home()) / suggested_name(editor.review, REVIEW_FILE_SUFFIX)
    title = translate("copies", "Save a copy elsewhere, as on a stick")
    name, _ = QFileDialog.getSaveFileName(parent, title, str(start), translate("copies", "Review files (*.ipsreview)"))
    if not name:
        return None
    asked = Path(name)
    whole = asked.suffix.lower() == REVIEW_FILE_SUFFIX
    path = asked if whole else asked.with_name(asked.name + REVIEW_FILE_SUFFIX)
    export_review_file(editor.form, editor.review, path, replace=whole)
    return path


def tell_copy(view: ReviewView, path: Path | None) -> None:
    """Say where the copy is, and that it is plain."""
    if path:
        words = translate("copies", "A copy is in {path}; import it when your reviews can be saved again. It is not encrypted: keep it safe.")
        view.tell_copy(words.format(path=path))


def leave_unsaved(parent: QWidget, editor: ReviewEditor, preferences: Preferences) -> bool:
    """Ask about answers that cannot be saved; return whether the review may be left."""
    question = translate("copies", "Leave without saving the last answers?")
    answers = (translate("copies", "Save a copy elsewhere …"), translate("copies", "Leave without saving"), translate("copies", "Stay"))
    while True:
        answer = dialogs.choose(parent, question, save_problem(editor), *answers)
        if answer != 0:
            return answer == 1 or editor.flush()
        try:
            if save_copy(parent, editor, preferences):
                return True
        except KnownError as error:
            dialogs.tell_problem(parent, error)
