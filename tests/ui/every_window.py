"""Every page and every dialog of the program, opened on a real database in which each has contents.

`every_window` goes through them; whatever has to hold of all of them (names, keys, room, colours) is asked there. A new page or
dialog gets a line here: `test_every_window.py` fails where a dialog of the program is not opened.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from threading import Event
from typing import TypeVar
from unittest.mock import patch

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from ipsreview.errors import Fault, FaultyFileError, KnownError
from ipsreview.messages import message
from ipsreview.review import acts
from ipsreview.review.steps import COMMENTS, COVER, NOTES, SUMMARY, Step, item_step
from ipsreview.review.values import blank_review
from ipsreview.settings import Settings
from ipsreview.store.recovery_key import recovery_text
from ipsreview.ui import dialogs
from ipsreview.ui.asides import CHECKS
from ipsreview.ui.crashes.dialog import CrashDialog
from ipsreview.ui.crashes.offering import report_dialog
from ipsreview.ui.first_start.page import FirstStart
from ipsreview.ui.help.guide import Guide
from ipsreview.ui.help.item_help import HelpWithItem
from ipsreview.ui.importing.preview import ImportPreview
from ipsreview.ui.keys.dialog import KeysDialog
from ipsreview.ui.library.page import LibraryPage
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.notes.push_dialog import PushDialog
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.printing import PrintPreview
from ipsreview.ui.safety.backups import BackupsDialog
from ipsreview.ui.safety.damage import DamageDialog
from ipsreview.ui.safety.deleted import DeletedDialog
from ipsreview.ui.safety.gate import Curtain, Gate, KeyGate
from ipsreview.ui.safety.handing_over import HandOverDialog, TakeOverDialog
from ipsreview.ui.safety.protection import ProtectionDialog
from ipsreview.ui.safety.recovery_key import RecoveryKeyDialog
from ipsreview.ui.safety.retention import RetentionDialog
from ipsreview.ui.safety.trail import TrailDialog
from ipsreview.ui.settings_window.own_words import OwnWordsDialog
from ipsreview.ui.settings_window.window import SettingsWindow
from ipsreview.ui.showing_files import tell_exported
from ipsreview.ui.template_dialog import TemplateDialog
from ipsreview.ui.theme import theme
from ipsreview.ui.wizard import view as wizard
from ipsreview.ui.wizard.view import ReviewView
from ipsreview.ui.working import WorkingDialog
from ipsreview.ui.worksheets.two_dates import TwoDates
from ipsreview.usecases.backups import Why, backup_now
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.exporting import export_review_file, export_word
from ipsreview.usecases.handing_over import HAND_OVER_SUFFIX
from ipsreview.usecases.library import Database, LibraryQuery, open_library
from ipsreview.usecases.printing import report_pages
from ipsreview.usecases.reviews import StoredReview
from tests.forms import cqi

STEPS: dict[str, tuple[Step, str]] = {
    "cover": (COVER, ""),
    "notes": (NOTES, ""),
    "item 1 worksheet": (item_step(1), "worksheet"),
    "item 3 last visit": (item_step(3), "last_visit"),
    "item 5 evidence": (item_step(5), "evidence"),
    "item 6 not applicable": (item_step(6), "evidence"),
    "item 9 worksheet": (item_step(9), "worksheet"),
    "item 14 evidence": (item_step(14), "evidence"),
    "item 16 not rated": (item_step(16), "worksheet"),
    "comments": (COMMENTS, ""),
    "summary": (SUMMARY, ""),
}
"""The step of each page of the wizard, and the tab of the panel that is open on it."""

_LAYING_OUT_MS, _STILL = 12, 3
Shown = TypeVar("Shown", bound=QWidget)

_AGENCY = "Riverbend Supported Employment"


def fill(database: Database) -> None:
    """Keep the demo review with six items left open, an earlier visit to the same agency, others, one deleted, and a backup."""
    form, whole = cqi(), demo_review().review
    for agency, day in ((_AGENCY, date(2026, 3, 14)), ("Northside Community Mental Health", date(2026, 9, 21))):
        other = acts.set_date(acts.write_agency(whole, agency).after, day).after
        database.finish(database.add(form, other))
    database.add(form, blank_review(form))
    gone = database.add(form, acts.write_agency(blank_review(form), "Lakeview ACT").after)
    database.delete(gone.id)
    open_one = whole
    for number in range(11, 17):
        open_one = open_one.with_item(number, blank_review(form).items[number])
    database.add(form, open_one)
    backup_now(database, Why.ASKED)


def make_desk(database: Database, folder: Path) -> MainWindow:
    """Return the program's window on the reviews of a database, shown; its settings are kept in `folder`."""
    window = MainWindow(cqi(), Preferences(folder / "settings.json", Settings(export_folder=str(folder)), theme()))
    window.show()
    window.show_database(database)
    return window


def close_desk(window: MainWindow) -> None:
    """Close the window with whatever it shows."""
    window.close_review()
    window.close()
    window.deleteLater()


def every_window(window: MainWindow, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Go through every page and every dialog; each is shown while it is looked at. Pages come in the window that shows them."""
    yield from every_page(window)
    yield from every_dialog(window, folder)


def every_page(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Go through the library, the pages of the wizard with the tabs beside them, and the pages that cover everything."""
    yield from _library(window)
    view = open_demo(window)
    for name, (step, tab) in STEPS.items():
        view.show_step(step)
        if tab:
            view.panel.open_tab(tab)
        yield name, settled(window)
    view.panel.close_drawer()
    view.show_step(item_step(5))
    for shown_help in view.pages[item_step(5)].findChildren(HelpWithItem):
        shown_help.button.setChecked(True)
        yield "item 5 with its help", settled(window)
        shown_help.button.setChecked(False)
    yield "item 5, panel closed", settled(window)
    view.show_step(COMMENTS)
    view.finder.bar.begin("employment")
    view.finder.step_by(1)
    yield "find bar", settled(window)
    view.finder.bar.close_bar()
    tell_exported(window, Path("/home/trainer/Documents/Riverbend Supported Employment 2026-10-05.docx"), "")
    yield "notice over a page", settled(window)
    with patch.object(wizard, "save_problem", lambda _: "Your last answers are not saved: the disk is full."):
        view.show_stored()
        yield "answers that cannot be saved", settled(window)
    view.show_stored()
    window.close_review()
    open_finished(window)
    yield "finished review", settled(window)
    window.close_review()
    yield from _gates(window)


def every_dialog(window: MainWindow, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Go through the dialogs, from menus and from pages, and through the questions."""
    view = open_demo(window)
    for name, make in _dialogs(window, view, folder).items():
        with shown(make()) as dialog:
            yield name, dialog
    with report_pages(cqi(), view.editor.review) as pages, shown(PrintPreview(window, pages)) as dialog:
        yield "print preview", dialog
    for name, ask in _questions(window).items():
        with shown(_asked(ask)) as box:
            yield name, box
    window.close_review()


def open_demo(window: MainWindow) -> ReviewView:
    """Open the demo review in the wizard, where it is not open."""
    if window.view is None:
        window.open_review(_find(window, finished=False))
    assert window.view
    return window.view


def open_finished(window: MainWindow) -> ReviewView:
    """Open the finished review of the same agency."""
    window.open_review(_find(window, finished=True))
    assert window.view
    return window.view


@contextmanager
def shown(dialog: Shown) -> Iterator[Shown]:
    """Show a dialog without waiting for its end, and close it afterwards."""
    dialog.show()
    settled(dialog)
    yield dialog
    dialog.close()
    dialog.hide()  # the recovery key stays until it is put away
    dialog.deleteLater()


def settled(widget: QWidget) -> QWidget:
    """Let a widget be laid out and painted until nothing moves any more; an import reads its files meanwhile."""
    deadline, before, still = QDeadlineTimer(10_000), None, 0
    while still < _STILL and not deadline.hasExpired():
        QTest.qWait(_LAYING_OUT_MS)
        places = [part.geometry().getRect() for part in widget.findChildren(QWidget) if part.isVisible()]
        moving = places != before or (isinstance(widget, ImportPreview) and widget.progress.isVisible())
        before, still = places, 0 if moving else still + 1
    return widget


def _library(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    library = window.library
    yield "library", settled(window)
    library.show_notice("The working copies of 2 reviews have been kept long enough; the menu “Safety” shows and removes them.")
    yield "library with a notice", settled(window)
    library._notice.hide()
    library._ask(search="nowhere")
    yield "library, nothing found", settled(window)
    library._show_all()
    alone = LibraryPage(window.form)
    alone.resize(window.size())
    with shown(alone), open_library(window.database.path.with_name("empty.db")) as empty:
        alone.show_problem(message("Your reviews could not be opened: the disk does not answer."))
        yield "library with a problem", settled(alone)
        alone.show_database(empty)
        yield "library, empty", settled(alone)


def _gates(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    first = FirstStart(window, window.database.path.parent)
    window.cover(first)
    for place in range(first.count()):
        first.show_step(place)
        yield f"first start, step {place + 1}", settled(window)
    window.uncover(first)
    gates: dict[str, Callable[[], Gate]] = {
        "passphrase": lambda: KeyGate("Your reviews are encrypted", "Give the passphrase to open them.", lambda _: b"", rememberable=True),
        "locked": Curtain,
    }
    for name, make in gates.items():
        gate = make()
        window.cover(gate)
        gate.notice.show_words("This is not the passphrase of the reviews; try again, or give the recovery key.")
        yield name, settled(window)
        window.uncover(gate)


def _dialogs(window: MainWindow, view: ReviewView, folder: Path) -> dict[str, Callable[[], QDialog]]:
    """Return how each dialog is made."""
    database, stored, preferences = window.database, view.editor.stored, window.preferences
    far = datetime.now(UTC).date() + timedelta(days=365)
    return {
        "backups": lambda: BackupsDialog(window),
        "deleted reviews": lambda: DeletedDialog(window),
        "what is kept for how long": lambda: _retention(window, far),
        "passphrase and lock": lambda: ProtectionDialog(window),
        "recovery key": lambda: RecoveryKeyDialog(window, recovery_text(bytes(range(32)))),
        "damage": lambda: DamageDialog(window, KnownError(message("The reviews in {path} are damaged.", path=database.path)), database.path, None),
        "what was changed": lambda: _trail(window, view),
        "hand over": lambda: HandOverDialog(window, stored, preferences),
        "take over": lambda: TakeOverDialog(window, folder / f"{_AGENCY}{HAND_OVER_SUFFIX}"),
        "import": lambda: ImportPreview(window, database, _reports(folder, stored)),
        "settings": lambda: SettingsWindow(window),
        "settings of the checks": lambda: SettingsWindow(window, CHECKS),
        "own words": lambda: OwnWordsDialog(window),
        "shortcuts": lambda: KeysDialog(window, window.menuBar()),
        "guide": lambda: Guide(window),
        "crash": lambda: CrashDialog(window),
        "report of a crash": lambda: report_dialog(window, datetime.now(UTC), "What: SIGSEGV"),
        "template": lambda: _template(window, folder, stored),
        "put into the report": lambda: PushDialog(window, view.editor, view.editor.review.working.notes[0]),
        "work": lambda: WorkingDialog(window, "Encrypting your reviews …", Event()),
        "work that cannot be cancelled": lambda: WorkingDialog(window, "Backing up your reviews …", None),
        "two dates": lambda: TwoDates("Days from the first appointment to the first contact with an employer", window),
    }


def _questions(window: MainWindow) -> dict[str, Callable[[], object]]:
    """Return how each kind of question is asked."""
    return {
        "question about gaps": lambda: window._ask_about_gaps(6),
        "question about the appendix": lambda: dialogs.ask_about_appendix(window),
        "problem": lambda: dialogs.tell_problem(window, _faulty()),
        "about": window._about,
    }


def _faulty() -> KnownError:
    faults = [Fault(f"items[{number}]", message("“{word}” is no rating of this form.", word="excellent")) for number in range(20)]
    return FaultyFileError(message("The file cannot be read as a review."), faults)


def _asked(ask: Callable[[], object]) -> QDialog:
    """Return the question that a verb asks; it stays, as nobody waits for its answer."""
    asked: list[QDialog] = []

    def kept(dialog: QDialog) -> None:
        asked.append(dialog)

    with patch.object(QDialog, "exec", kept), patch.object(QDialog, "deleteLater", lambda _: None):
        ask()
    return asked[0]


def _retention(window: MainWindow, today: date) -> QDialog:
    window.preferences.choose_retention(30)
    return RetentionDialog(window, lambda: today)


def _trail(window: MainWindow, view: ReviewView) -> QDialog:
    view.editor.do(lambda _form, review: acts.write_trainer(review, "B. Reviewer"))
    view.editor.flush()
    return TrailDialog(window, window.database, view.editor.stored, 0)


def _reports(folder: Path, stored: StoredReview) -> list[Path]:
    """Write a report, a review file that is here already, and a file that is neither."""
    paths = [folder / "Lakeview ACT 2026-01-30.docx", folder / "Riverbend.ipsreview", folder / "Letter.docx"]
    export_word(stored.form, acts.write_agency(demo_review().review, "Lakeview ACT").after, paths[0], replace=True)
    export_review_file(stored.form, stored.review, paths[1], replace=True)
    paths[2].write_text("Dear all, see you on Monday.", encoding="utf-8")
    return paths


def _template(window: MainWindow, folder: Path, stored: StoredReview) -> QDialog:
    dialog = TemplateDialog(window, stored.form, window.preferences)
    letter = folder / "Letter.docx"
    letter.write_text("Dear all, see you on Monday.", encoding="utf-8")
    dialog.use(letter)
    return dialog


def _find(window: MainWindow, *, finished: bool) -> int:
    database = window.database
    found = (database.load(one) for one in database.find_ids(LibraryQuery()))
    return next(stored.id for stored in found if stored.review.cover.agency == _AGENCY and bool(stored.finished_at) is finished)


def all_dialogs() -> set[type[QDialog]]:
    """Return every kind of dialog that the program has and that is loaded."""
    found: set[type[QDialog]] = set()
    waiting = [QDialog]
    while waiting:
        for kind in waiting.pop().__subclasses__():
            waiting.append(kind)
            if kind.__module__.startswith("ipsreview."):
                found.add(kind)
    return found
