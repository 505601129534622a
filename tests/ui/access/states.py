"""Pages as they are seldom seen: empty, with something wrong on them, with a part opened. `every_window` has the usual ones."""

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QMenu, QWidget

from ipsreview.errors import KnownError
from ipsreview.messages import message
from ipsreview.review import acts
from ipsreview.review.steps import COMMENTS, COVER, NOTES, SUMMARY, Place, item_step
from ipsreview.ui.checks.controls import NumberChip
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.notes.page import NotesPage
from ipsreview.ui.wizard.cover_page import CoverPage
from ipsreview.ui.wizard.item_page import ItemPage
from ipsreview.ui.wizard.view import ReviewView
from ipsreview.usecases.library import Database
from tests.ui.every_window import open_demo, open_finished, settled

Key = Qt.Key


def empty_states(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Go through a library without reviews, and a review without an answer."""
    yield "empty library", settled(window)
    window.new_review()
    assert window.view
    for step in (COVER, NOTES, item_step(2), item_step(5), SUMMARY):
        window.view.show_step(step)
        yield f"empty review, {step}", settled(window)
    window.close_review()


def wrong_states(window: MainWindow, database: Database) -> Iterator[tuple[str, QWidget]]:
    """Go through what cannot be read, does not add up, or is not saved."""
    view = _opened(window)
    view.show_step(COVER)
    page = _page(view, CoverPage)
    page.date.line.setFocus()
    page.date.line.selectAll()
    QTest.keyClicks(page.date.line, "soon")
    page.agency.setFocus()
    yield "date that is none", settled(window)
    view.show_step(item_step(1))
    view.show_place(Place(item_step(1), "worksheet.0.people"))
    _type_into_cell("many")
    yield "cell that cannot be read", settled(window)
    view.show_step(item_step(5))
    page = _page(view, ItemPage)
    page.counts["ips"].setFocus()
    QTest.keyClick(page.counts["ips"], Key.Key_0)
    yield "counts that do not add up", settled(window)
    with patch.object(database, "save", _refuse):
        view.editor.do(lambda _form, review: acts.write_agency(review, "Riverbend"))
        view.editor.leave_field()
        yield "answers that are not saved", settled(window)
    view.editor.flush()


def opened_states(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Go through parts that are opened on a page, and through menus and the calendar."""
    view = _opened(window)
    view.show_step(NOTES)
    notes = _page(view, NotesPage)
    notes.list.setFocus()
    QTest.keyClick(notes.list, Key.Key_Down)
    yield "note chosen", settled(window)
    view.show_step(item_step(16))
    own = _page(view, ItemPage).recommendations.own_lines
    assert own
    own.panel.keep(["Visit employers with each specialist."])
    own.look.click()
    yield "own lines", settled(window)
    view.show_step(SUMMARY)
    chip = window.findChild(NumberChip)
    chip.dismiss_requested.emit()
    view.pages[SUMMARY].checks.dismissed.toggle.click()
    yield "dismissed findings", settled(window)
    view.show_step(item_step(2))
    view.panel.open_tab("worksheet")
    yield "worksheet of the team", settled(window)
    view.panel.open_tab("evidence")
    yield "no evidence yet", settled(window)
    _page(view, ItemPage).help.button.click()
    yield "help with an item", settled(window)


def finished_states(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Go through a finished review with each tab open."""
    window.close_review()
    view = open_finished(window)
    for step, tab in ((NOTES, ""), (item_step(5), "worksheet"), (item_step(6), "evidence"), (item_step(7), "worksheet"), (COMMENTS, "")):
        view.show_step(step)
        if tab:
            view.panel.open_tab(tab)
        yield f"finished review, {step}", settled(window)
    window.close_review()


def popups(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Go through what opens over a page and goes when a key is pressed elsewhere."""
    window.library._show_menu(QPoint(10, 10))
    with _popup(QMenu) as menu:
        yield "menu of a review", menu
    view = _opened(window)
    view.show_step(COVER)
    _page(view, CoverPage).date.calendar_button.click()
    with _popup(QCalendarWidget) as calendar:
        yield "calendar", calendar
    view.show_place(Place(item_step(12), "worksheet.0.days"))
    view.panel.tabs["worksheet"].grid.open_menu(QPoint(10, 10))
    with _popup(QMenu) as menu:
        yield "menu of a cell", menu


def _opened(window: MainWindow) -> ReviewView:
    """Open the demo review in the active window, as keys go to that one."""
    view = open_demo(window)
    window.activateWindow()
    QTest.qWait(1)
    return view


@contextmanager
def _popup(kind: type[QWidget]) -> Iterator[QWidget]:
    QTest.qWait(1)
    found = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible())
    yield found
    found.close()


def _page(view: ReviewView, kind: type) -> QWidget:
    page = view.pages[view.step]
    assert isinstance(page, kind)
    return page


def _type_into_cell(text: str) -> None:
    for letter in text:
        QTest.keyClick(QApplication.focusWidget(), letter)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)


def _refuse(*_: object) -> None:
    raise KnownError(message("The disk is full."))
