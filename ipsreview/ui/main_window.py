"""The window: the library, or one open review, and the verbs that go between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QWidget

from ipsreview import __version__
from ipsreview.errors import KnownError
from ipsreview.messages import message
from ipsreview.ui.first_window import FirstWindow
from ipsreview.ui.menus import connect

if TYPE_CHECKING:  # it is painted before anything is imported that knows of reviews: see `furnish`
    from ipsreview.form import Form
    from ipsreview.ui.preferences import Preferences
    from ipsreview.ui.wizard.view import ReviewView
    from ipsreview.usecases.library import Database
    from ipsreview.usecases.reviews import StoredReview


class MainWindow(FirstWindow):
    """The program's window. It is shown before it knows a form: `furnish` makes it ready for reviews, `show_database` brings them in."""

    def __init__(self, form: Form | None, preferences: Preferences) -> None:
        super().__init__(preferences.settings.window)
        self.preferences = preferences
        self._database: Database | None = None
        self.view: ReviewView | None = None
        self._furnished = False
        if form:
            self.furnish(form)

    def furnish(self, form: Form) -> None:
        """Make the window ready for reviews of `form`, which its first painting does not wait for."""
        from ipsreview.ui.asides import Asides
        from ipsreview.ui.dropping import Dropping
        from ipsreview.ui.library.page import LibraryPage
        from ipsreview.ui.recent import Recent
        from ipsreview.ui.safety.verbs import Safety

        self.form, self.library = form, LibraryPage(form)
        self._stack.addWidget(self.library)
        self._stack.setCurrentWidget(self.library)
        self._opening.deleteLater()
        self.safety, self.asides = Safety(self), Asides(self)
        self.dropping, self.recent = Dropping(self), Recent(self)
        self._connect_menus()
        self._connect_library()
        self._show_menus()
        self._furnished = True

    def show_database(self, database: Database) -> None:
        """Show the reviews of a database."""
        self._database = database
        self.library.show_database(database)
        self._show_menus()

    def close_database(self) -> Path | None:
        """Close the reviews, as something has to be done to their file; return its path, None where a review could not be saved and stays open.

        `safety.open` brings them back.
        """
        if not self.close_review():
            return None
        database, self._database = self.database, None
        self.library.let_go()
        database.close()
        self._show_menus()
        return database.path

    def cover(self, page: QWidget) -> None:
        """Show a page in the place of everything else: no review is in sight, and no menu names one."""
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.menus.show_review(None)
        self.menuBar().setEnabled(False)
        self.menuBar().hide()
        page.setFocus()

    def uncover(self, page: QWidget) -> None:
        """Take a page away that covered everything."""
        self._stack.removeWidget(page)
        page.deleteLater()
        self._stack.setCurrentWidget(self.view or self.library)
        self.menuBar().setEnabled(True)
        self.menuBar().show()
        self._show_menus()

    def open_review(self, review_id: int) -> None:
        """Open a review in the wizard."""
        self.attempt(lambda: self.show_review(self.database.load(review_id)))

    def show_review(self, stored: StoredReview) -> None:
        """Show a review in the wizard, in the place of the one that was open."""
        from ipsreview.ui.asides import CHECKS
        from ipsreview.ui.spelling.following import follow
        from ipsreview.ui.wizard.editor import ReviewEditor
        from ipsreview.ui.wizard.view import ReviewView

        if not self.close_review():
            return
        editor = ReviewEditor(self.database, stored)
        follow(editor)
        self.view = ReviewView(editor, rules=lambda: self.preferences.settings.checks)
        self.view.library_requested.connect(self.close_review)
        self.view.export_requested.connect(self.export_review)
        self.view.finish_requested.connect(self.finish_review)
        self.view.reopen_requested.connect(self.reopen_review)
        self.view.rules_requested.connect(partial(self.asides.show_settings, CHECKS))
        self.preferences.checks_changed.connect(self.view.check_anew)
        self.view.copy_requested.connect(self.save_copy)
        editor.history_changed.connect(self._show_menus)
        self._stack.addWidget(self.view)
        self._stack.setCurrentWidget(self.view)
        self._show_menus()
        self.safety.resuming.follow(self.view)
        self.recent.remember(self.database, stored.id)
        self.view.show_step(self.view.step, "agency")

    def close_review(self) -> bool:
        """Go back to the library; return False where the open review cannot be saved and should stay."""
        from ipsreview.ui.safety.copies import leave_unsaved

        view = self.view
        if view is None:
            return True
        if not view.leave() and not leave_unsaved(self, view.editor, self.preferences):
            return False
        self.preferences.remember_trainer(view.editor.review.cover.trainer)
        self.safety.resuming.left()
        self.view = None
        self._stack.setCurrentWidget(self.library)
        self._stack.removeWidget(view)
        view.editor.close()
        view.deleteLater()
        self.library.refresh(view.editor.stored.id)
        self._show_menus()
        return True

    def new_review(self) -> None:
        """Start a review."""
        from ipsreview.usecases.reviews import start_review

        self.attempt(lambda: self.show_review(start_review(self.database, self.form, self.preferences.settings.trainer)))

    def duplicate_review(self, review_id: int) -> None:
        """Start the next review of the same agency."""
        from ipsreview.usecases.reviews import duplicate_review

        self.attempt(lambda: self.show_review(duplicate_review(self.database, review_id, self.form)))

    def import_file(self) -> None:
        """Take reports in, once the user has seen what was read."""
        from PySide6.QtWidgets import QFileDialog

        folder = self.preferences.settings.export_folder
        kinds = self.tr("Reports (*.docx *.docm *.ipsreview *.ipsreview-locked);;All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Import reports"), folder, kinds)
        self.import_reports([Path(name) for name in names])

    def import_folder(self) -> None:
        """Take all reports of a folder in, once the user has seen what was read."""
        from PySide6.QtWidgets import QFileDialog

        name = QFileDialog.getExistingDirectory(self, self.tr("Import a folder of reports"), self.preferences.settings.export_folder)
        if name:
            self.import_reports([Path(name)])

    def import_reports(self, paths: Sequence[Path]) -> None:
        """Show what the files hold, and keep what the user wants of them."""
        from ipsreview.usecases.importing import files_among

        files = list(files_among(paths))
        if files:
            self.attempt(lambda: self._preview(files))
        elif paths:
            self.library.show_notice(self.tr("There is no report in {folder}").format(folder=paths[0]))

    def export_review(self) -> None:
        """Write the open review as a Word document or a PDF."""
        self._export_open()

    def export_stored(self, review_id: int) -> None:
        """Write a review of the library as a Word document or a PDF."""
        self.attempt(lambda: self._export(self.database.load(review_id)))

    def hand_over(self) -> None:
        """Write the open review for a colleague, encrypted under a passphrase of its own."""
        from ipsreview.ui.safety.handing_over import HandOverDialog
        from ipsreview.ui.showing_files import tell_written

        view = self.view
        if view is None or not view.leave():
            return
        dialog = HandOverDialog(self, view.editor.stored, self.preferences)
        dialog.exec()
        dialog.deleteLater()
        if dialog.written:
            tell_written(self, self.tr("Handed over: {path}").format(path=dialog.written), dialog.written)

    def show_trail(self) -> None:
        """Show what was changed in the open review, of the item that is shown first."""
        from ipsreview.ui.safety.trail import TrailDialog

        view = self.view
        if view is None or not view.leave():
            return
        dialog = TrailDialog(self, self.database, view.editor.stored, view.step.number)
        dialog.exec()
        dialog.deleteLater()

    def print_review(self) -> None:
        """Show the open review as it will be printed, and let the user print it."""
        from ipsreview.ui.printing import print_review

        view = self.view
        if view and view.leave():
            self.attempt(lambda: print_review(self, self.database, view.editor.stored))

    def choose_template(self) -> None:
        """Choose the agency's own copy of the form for Word exports."""
        from ipsreview.ui.template_dialog import TemplateDialog

        TemplateDialog(self, self.form, self.preferences).exec()

    def finish_review(self) -> None:
        """Freeze the open review; with gaps only after one question."""
        from ipsreview.review.completeness import findings
        from ipsreview.usecases.backups import Why

        view = self.view
        if view is None or not view.leave():
            return
        missing = len(findings(view.editor.form, view.editor.review))
        if missing and not self._ask_about_gaps(missing):
            return
        self.attempt(lambda: self._show_state(view, self.database.finish(view.editor.stored)))
        self.safety.back_up(Why.FINISH)

    def reopen_review(self) -> None:
        """Go on with a finished review in its next version."""
        if self.view:
            view = self.view
            self.attempt(lambda: self._show_state(view, self.database.reopen(view.editor.stored.id)))

    def save_copy(self) -> None:
        """Write the open review, with what could not be saved, to a file of its own."""
        from ipsreview.ui.safety.copies import save_copy, tell_copy

        view = self.view
        if view:
            self.attempt(lambda: tell_copy(view, save_copy(self, view.editor, self.preferences)))

    def changeEvent(self, event: QEvent) -> None:
        """Save when another window comes to the front."""
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow() and self.view:
            self.view.editor.leave_field()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave only when everything is saved, or the user says so; the next start opens the same review."""
        if not self._furnished:
            super().closeEvent(event)
            return
        with self.safety.resuming.kept():
            if not self.close_review():
                event.ignore()
                return
        self.safety.end()
        self.preferences.remember_window(self.saveGeometry().toBase64().toStdString())
        if self._database:
            self._database.close()
        event.accept()

    @property
    def can_import(self) -> bool:
        """Say whether reports can be taken in now: the reviews are open, writable, in sight, and nothing is being asked."""
        return self.menus.import_file.isEnabled() and self.menuBar().isEnabled() and QApplication.activeModalWidget() is None

    @property
    def has_database(self) -> bool:
        """Say whether the reviews are open."""
        return self._database is not None

    @property
    def database(self) -> Database:
        """Return the open reviews; raise KnownError where they are not open."""
        if self._database is None:
            raise KnownError(message("Your reviews are not open yet; wait a moment, or start the program again."))
        return self._database

    def attempt(self, verb: Callable[[], None]) -> None:
        """Do a verb, and tell the known problems it may meet."""
        try:
            verb()
        except KnownError as error:
            from ipsreview.ui import dialogs

            dialogs.tell_problem(self, error)

    def _show_state(self, view: ReviewView, stored: StoredReview) -> None:
        view.editor.replace_stored(stored)
        view.show_stored()
        self._show_menus()

    def _preview(self, files: Sequence[Path]) -> None:
        from ipsreview.ui.importing.preview import ImportPreview

        if not self.close_review():
            return
        preview = ImportPreview(self, self.database, files)
        preview.exec()
        preview.deleteLater()
        if preview.kept:
            self.library.refresh(preview.kept[0])
            self.library.show_notice(self.tr("%n reports imported", "", len(preview.kept)))
        if len(preview.kept) == 1:
            self.open_review(preview.kept[0])

    def _export(self, stored: StoredReview, *suffixes: str) -> None:
        from ipsreview.ui.handing_out import REPORT_SUFFIXES, export_as
        from ipsreview.ui.showing_files import tell_exported

        exported = export_as(self, self.database, stored, suffixes or REPORT_SUFFIXES, self.preferences)
        if exported is None:
            return
        points = len(exported.points)
        words = self.tr("Your Word template left %n points open; “Word template” lists them.", "", points) if points else ""
        tell_exported(self, exported.path, words)

    def _export_open(self, *suffixes: str) -> None:
        view = self.view
        if view and view.leave():
            self.attempt(lambda: self._export(view.editor.stored, *suffixes))

    def _ask_about_gaps(self, missing: int) -> bool:
        from ipsreview.ui import dialogs

        question = self.tr("Finish this review although %n answers are missing?", "", missing)
        details = self.tr("The document will show them empty. A finished review can be reopened as its next version.")
        return dialogs.ask(self, question, details, self.tr("Finish with gaps"), self.tr("Go on working"))

    def _undo(self) -> None:
        if self.view:
            self.view.undo()
        else:
            self.library.undo_delete()

    def _show_menus(self) -> None:
        self.menus.show_review(self.view.editor if self.view else None)
        opened = self._database is not None
        self.menus.show_opened(opened=opened, writable=self._database is not None and not self._database.read_only)
        if self.view is None:
            self.menus.show_undo_delete(self.library.can_undo_delete)

    def _show_preferences(self) -> None:
        self.menus.show_settings(self.preferences.settings)

    def _about(self) -> None:
        from ipsreview.ui import dialogs

        text = self.tr("ipsreview {version}\n\nReviews stay on this computer: {path}\n\nThe form's wording belongs to its authors.")
        dialogs.tell_about(self, text.format(version=__version__, path=self._database.path if self._database else "–"))

    def _connect_menus(self) -> None:
        from ipsreview.review.steps import NOTES
        from ipsreview.suffixes import PDF_SUFFIX, REVIEW_FILE_SUFFIX, WORD_SUFFIX
        from ipsreview.ui.asides import CHECKS

        menus, preferences = self.menus, self.preferences
        connect(
            {
                menus.new: self.new_review,
                menus.import_file: self.import_file,
                menus.import_folder: self.import_folder,
                menus.export: lambda: self._export_open(WORD_SUFFIX),
                menus.export_pdf: lambda: self._export_open(PDF_SUFFIX),
                menus.export_file: lambda: self._export_open(REVIEW_FILE_SUFFIX),
                menus.hand_over: self.hand_over,
                menus.print: self.print_review,
                menus.copy_summary: lambda: self.view and self.view.copy_summary(),
                menus.template: self.choose_template,
                menus.before_leaving: lambda: self.view and self.view.check_before_leaving(),
                menus.before_sending: lambda: self.view and self.view.check_before_sending(),
                menus.checks: partial(self.asides.show_settings, CHECKS),
                menus.settings: self.asides.show_settings,
                menus.finish: self.finish_review,
                menus.reopen: self.reopen_review,
                menus.close_review: self.close_review,
                menus.quit: self.close,
                menus.undo: self._undo,
                menus.redo: lambda: self.view and self.view.redo(),
                menus.find: lambda: self.view and self.view.finder.begin(),
                menus.find_next: lambda: self.view and self.view.finder.step_by(1),
                menus.find_previous: lambda: self.view and self.view.finder.step_by(-1),
                menus.back: lambda: self.view and self.view.step_by(-1),
                menus.next: lambda: self.view and self.view.step_by(1),
                menus.notes: lambda: self.view and self.view.show_step(NOTES),
                menus.unfinished: lambda: self.view and self.view.go_to_unfinished(),
                menus.panel: lambda: self.view and self.view.toggle_panel(),
                menus.larger: lambda: preferences.change_text_size(10),
                menus.smaller: lambda: preferences.change_text_size(-10),
                menus.normal: lambda: preferences.change_text_size(0),
                menus.item_help: lambda: self.view and self.view.toggle_help(),
                menus.guide: self.asides.show_guide,
                menus.practice: self.asides.open_practice,
                menus.keys: self.asides.show_keys,
                menus.about: self._about,
                menus.lock: self.safety.lock,
                menus.protection: self.safety.show_protection,
                menus.backups: self.safety.show_backups,
                menus.deleted: self.safety.show_deleted,
                menus.retention: self.safety.show_retention,
                menus.trail: self.show_trail,
            }
        )
        for choice, action in menus.themes.items():
            action.triggered.connect(partial(preferences.choose_theme, choice))
        self._show_preferences()
        menus.spelling.toggled.connect(preferences.choose_spelling)
        preferences.changed.connect(self._show_preferences)

    def _connect_library(self) -> None:
        self.library.new_requested.connect(self.new_review)
        self.library.open_requested.connect(self.open_review)
        self.library.duplicate_requested.connect(self.duplicate_review)
        self.library.export_requested.connect(self.export_stored)
        self.library.import_requested.connect(self.import_file)
        self.library.undo_delete_changed.connect(self.menus.show_undo_delete)
