"""Notes within the wizard: jumps, undo, and what is half typed when the window is left."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ipsreview.review.steps import NOTES, item_step
from ipsreview.review.values import Review
from ipsreview.ui.notes.grid_model import ITEMS
from ipsreview.ui.notes.page import NotesPage
from ipsreview.ui.notes.tab import EvidenceTab
from ipsreview.ui.theme import Theme
from ipsreview.ui.wizard.view import ReviewView
from tests.ui.wizard.conftest import OpenReview, open_review

__all__ = ["open_review"]


def notes_page(view: ReviewView) -> NotesPage:
    page = view.pages[NOTES]
    assert isinstance(page, NotesPage)
    return page


def kept(view: ReviewView) -> list[str]:
    """Return the notes that are in the database."""
    return [note.text for note in view.editor.stored.review.working.notes]


def type_in(text: str) -> None:
    """Type where the keyboard is."""
    QTest.keyClicks(QApplication.focusWidget(), text)


def test_the_keyboard_is_on_the_line_when_the_page_opens(open_review: OpenReview, review: Review) -> None:
    view = open_review(NOTES, review)
    assert notes_page(view).capture.line.hasFocus()


def test_what_is_half_typed_is_kept_when_the_window_is_left(open_review: OpenReview, review: Review) -> None:
    view = open_review(NOTES, review)
    type_in("half typed #4")
    assert view.leave()
    assert kept(view)[-1] == "half typed"


def test_what_is_half_edited_is_kept_when_the_window_is_left(open_review: OpenReview, review: Review) -> None:
    view = open_review(NOTES, review)
    view.show_step(NOTES, "note.1")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F2)
    type_in(" at most #5")
    assert view.leave()
    assert kept(view)[0] == "Goes along once a quarter at most"
    assert view.editor.stored.review.working.notes[0].items == {3, 5, 14}


def test_another_step_ends_the_note(open_review: OpenReview, review: Review) -> None:
    view = open_review(NOTES, review)
    type_in("half typed")
    view.step_by(1)
    assert kept(view)[-1] == "half typed"
    view.step_by(-1)
    assert notes_page(view).capture.line.toPlainText() == ""
    type_in("next")
    view.undo()
    assert [note.text for note in view.editor.review.working.notes[4:]] == ["half typed"]
    assert notes_page(view).capture.line.hasFocus()


def test_undo_shows_a_deleted_note_again(open_review: OpenReview, review: Review) -> None:
    view = open_review(NOTES, review)
    view.show_step(NOTES, "note.4")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    view.show_step(item_step(1))
    view.undo()
    page = notes_page(view)
    assert view.step == NOTES
    chosen = page.list.chosen()
    assert chosen
    assert chosen.text == "Three of ten name a job"


def test_a_cell_opens_the_evidence_of_its_item(open_review: OpenReview, review: Review) -> None:
    view = open_review(NOTES, review)
    page = notes_page(view)
    page.grid.setCurrentIndex(page.grid.grid.index(0, ITEMS + 2))
    QTest.keyClick(page.grid, Qt.Key.Key_Return)
    assert view.step == item_step(3)
    tab = view.panel.tabs[view.panel.current]
    assert isinstance(tab, EvidenceTab)
    assert tab.evidence.hasFocus()


def test_digits_typed_on_the_list_of_notes_rate_the_item(open_review: OpenReview, review: Review) -> None:
    view = open_review(item_step(3), review)
    view.panel.open_tab("evidence")
    tab = view.panel.tabs["evidence"]
    assert isinstance(tab, EvidenceTab)
    tab.list.choose(1)
    tab.list.setFocus()
    QTest.keyClicks(tab.list, "2")
    assert view.editor.review.items[3].rating == "needs_improvement"
    tab.capture.line.setFocus()
    QTest.keyClicks(tab.capture.line, "1 of 4")
    assert view.editor.review.items[3].rating == "needs_improvement"


def test_the_line_to_type_in_is_in_sight_where_the_text_is_large(open_review: OpenReview, review: Review, qtbot: QtBot, themed: Theme) -> None:
    themed.set_text_size(150)
    view = open_review(NOTES, review)
    view.resize(1366, 640)
    page = notes_page(view)

    def in_sight() -> bool:
        frame = page.capture.line.parentWidget()
        return page.viewport().rect().contains(QRect(frame.mapTo(page.viewport(), QPoint(0, 0)), frame.size()))

    page.verticalScrollBar().setValue(0)
    qtbot.waitUntil(in_sight)
