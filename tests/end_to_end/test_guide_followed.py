"""The guide read from start to end, doing in the program what it says: menus, buttons and keys by the names that it gives them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QMenu, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from ipsreview.form import NOT_APPLICABLE
from ipsreview.review.steps import COMMENTS, COVER, SUMMARY, item_step
from ipsreview.review.values import Review
from ipsreview.review.working import Mark
from ipsreview.settings import Settings
from ipsreview.ui.help.item_help import HelpBox
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.menus import name_of
from ipsreview.ui.notes.note_list import NoteList
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.settings_window.window import SettingsWindow
from ipsreview.ui.theme import Theme
from ipsreview.ui.widgets.buttons import Button
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.wizard.view import ReviewView
from ipsreview.usecases.demo import PRACTICE
from ipsreview.usecases.importing import read_report
from ipsreview.usecases.library import LibraryQuery
from tests.forms import cqi

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.slow


class Trainer:
    """Somebody with the guide in hand."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        self.read: list[str] = []
        """What the dialogs said."""

    @property
    def view(self) -> ReviewView:
        assert self.window.view
        return self.window.view

    @property
    def review(self) -> Review:
        return self.view.editor.review

    def press(self, name: str, *then: str) -> None:
        """Press a button, and one in each dialog that comes up then."""
        self._expect(*then)
        self.button(self.window, name).click()
        self._come_back()

    def choose(self, menu: str, verb: str, *then: str) -> None:
        """Choose a verb in a menu, and press one button in each dialog that comes up then."""
        self._expect(*then)
        shown = next(action.menu() for action in self.window.menuBar().actions() if name_of(action) == menu)
        assert isinstance(shown, QMenu)
        found = next(action for action in shown.actions() if name_of(action) == verb)
        assert found.isEnabled(), verb
        found.trigger()
        self._come_back()

    def open_tab(self, name: str) -> None:
        """Click a tab, beside an item or on the summary."""
        for tabs in self.window.findChildren(QTabBar):
            for place in range(tabs.count()):
                if tabs.isVisible() and tabs.tabText(place).startswith(name):
                    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(place).center())
                    return
        raise AssertionError(name)

    def write(self, text: str, field: str = "") -> None:
        """Type where the keyboard is, or into a field by its name."""
        if field:
            next(shown for shown in self.window.findChildren(QLineEdit) if shown.accessibleName() == field and shown.isVisible()).setFocus()
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        focused = QApplication.focusWidget()
        assert focused
        QTest.keyClicks(focused, text)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def sees(self, words: str) -> bool:
        """Say whether words stand somewhere in the window."""
        return any(words in text.text() for text in self.window.findChildren(Text) if text.isVisible())

    def button(self, widget: QWidget, name: str) -> QAbstractButton:
        """Return the button of a name that can be pressed in a window."""
        return next(button for button in widget.findChildren(QAbstractButton) if _called(button, name))

    def _expect(self, *names: str) -> None:
        self._waiting, self._seen = list(names), list[QWidget | None]([None])
        if names:
            QTimer.singleShot(10, self._answer)

    def _come_back(self) -> None:
        """Wait for the dialogs, and for the window to be in front again, which is the system's to do."""
        self.qtbot.waitUntil(lambda: not self._waiting)
        if self._seen[1:]:
            self.window.activateWindow()
            self.qtbot.waitUntil(self.window.isActiveWindow)

    def _answer(self) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or dialog in self._seen or not self._shows(dialog, self._waiting[0]):
            QTimer.singleShot(10, self._answer)
            return
        self._seen.append(dialog)
        self.read.append("\n".join(text.text() for text in dialog.findChildren(Text)))
        button = self.button(dialog, self._waiting.pop(0))
        if self._waiting:
            QTimer.singleShot(10, self._answer)
        button.click()

    def _shows(self, widget: QWidget, name: str) -> bool:
        return any(_called(button, name) for button in widget.findChildren(QAbstractButton))


def _called(button: QAbstractButton, name: str) -> bool:
    words = button.text().replace("&", "").replace("…", "").strip("‹› ")
    return button.isVisible() and button.isEnabled() and (words == name or words.startswith(f"{name}:"))


@pytest.fixture
def trainer(qtbot: QtBot, themed: Theme, tmp_path: Path) -> Iterator[Trainer]:
    """Somebody at the first start."""
    window = MainWindow(cqi(), Preferences(tmp_path / "settings.json", Settings(), themed))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.safety.begin(tmp_path / "new" / "reviews.db")
    yield Trainer(window, qtbot)
    window.close_review()
    window.close()
    window.deleteLater()


def test_the_guide_from_start_to_end(trainer: Trainer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    report = tmp_path / "Harbor.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(report), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(report)], ""))
    start(trainer)
    begin_a_review(trainer)
    take_a_note(trainer)
    rate(trainer)
    look_beside(trainer)
    write_and_find(trainer)
    check(trainer)
    finish_and_send(trainer, report)
    go_on_in_the_list(trainer)
    set_and_protect(trainer)


def start(trainer: Trainer) -> None:
    assert trainer.sees("Step 1 of 3")
    trainer.write("Ada")
    trainer.press("Next")
    trainer.press("Go on without")
    trainer.press("Look around in a practice review")
    assert trainer.review.cover.agency.startswith(PRACTICE)
    assert trainer.sees("10 of 16 rated")
    assert trainer.review.cover.trainer == "Ada"
    practice = trainer.view.editor.stored.id
    trainer.press("Reviews")
    trainer.choose("Help", "Practice review")
    assert trainer.view.editor.stored.id == practice
    trainer.choose("Review", "Back to the reviews")


def begin_a_review(trainer: Trainer) -> None:
    trainer.press("New review")
    trainer.write("Harbor Employment")
    assert trainer.review.cover.trainer == "Ada"
    trainer.view.show_step(COVER, "date")
    trainer.write("5 October 2026")
    trainer.view.show_step(COVER, "team_size")
    trainer.write("4")
    trainer.press("List the team")
    assert len(trainer.review.working.roster) == 4
    assert trainer.sees("S4")
    assert trainer.sees("Saved")
    trainer.choose("Edit", "Undo")
    assert not trainer.review.working.roster
    trainer.choose("Edit", "Redo")
    for code in ("S1", "S2", "S3", "S4"):
        trainer.write("40", field=f"Weekly IPS hours of {code}")


def take_a_note(trainer: Trainer) -> None:
    trainer.press("Next")
    trainer.key(Key.Key_2, Control)
    trainer.write("Two visits a week #3 !")
    trainer.key(Key.Key_Return)
    [note] = trainer.review.working.notes
    assert (note.items, note.mark) == (frozenset({3}), Mark.CONCERN)
    trainer.choose("Go", "Notes")
    [notes] = [shown for shown in trainer.window.findChildren(NoteList) if shown.isVisible()]
    notes.setFocus()
    trainer.key(Key.Key_Home)
    trainer.press("Put into the report", "Put into the report")
    assert "specialist" in trainer.review.working.evidence[3].lower()


def rate(trainer: Trainer) -> None:
    trainer.view.show_step(item_step(5))
    trainer.key(Key.Key_2)
    assert trainer.review.items[5].rating == cqi().items[4].anchors[1].level
    trainer.key(Key.Key_2)
    assert trainer.review.items[5].rating is None
    trainer.press("What to look at")
    assert [box for box in trainer.window.findChildren(HelpBox) if box.isVisible()]
    trainer.key(Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    trainer.view.show_step(item_step(6))
    trainer.key(Key.Key_0)
    assert trainer.review.items[6].rating == NOT_APPLICABLE


def look_beside(trainer: Trainer) -> None:
    trainer.view.show_step(item_step(1))
    trainer.open_tab("Worksheet")
    QGuiApplication.clipboard().setText("22\n21\n19\n9")
    trainer.press("Paste from a spreadsheet")
    trainer.press("Apply")
    assert trainer.review.items[1].rating
    assert "71 people" in trainer.review.working.evidence[1]
    trainer.open_tab("Evidence")
    assert trainer.sees("What the rating rests on")
    trainer.open_tab("Last visit")
    trainer.choose("View", "Panel beside the item")
    trainer.choose("View", "Panel beside the item")


def write_and_find(trainer: Trainer) -> None:
    trainer.view.show_step(COMMENTS, "strengths")
    trainer.write("Jobs start with the person.")
    trainer.choose("Edit", "Find in the review")
    trainer.write("person")
    trainer.key(Key.Key_Return)
    assert trainer.sees("1 of 1")
    trainer.key(Key.Key_Escape)
    assert not trainer.view.finder.bar.isVisible()


def check(trainer: Trainer) -> None:
    trainer.view.show_step(SUMMARY)
    trainer.open_tab("Before you leave")
    assert trainer.sees("No evidence yet")
    trainer.press("Copy")
    assert "evidence" in QGuiApplication.clipboard().text()
    trainer.open_tab("Before you send")
    trainer.press("Adjust", "Close")
    trainer.press("Copy for an e-mail")
    told = QGuiApplication.clipboard().text()
    assert "Harbor Employment" in told
    assert "Jobs start with the person." in told
    assert "Two visits" not in told


def finish_and_send(trainer: Trainer, report: Path) -> None:
    trainer.press("Finish review", "Finish with gaps")
    assert not trainer.view.editor.editable
    trainer.press("Reopen")
    assert trainer.view.editor.stored.version == 2
    trainer.press("Finish review", "Finish with gaps")
    trainer.choose("Review", "Export as Word document", "Go on")
    for button in ("Open", "Show in folder"):
        assert trainer.button(trainer.view.notice, button)
    assert read_report(report).review.cover.agency == "Harbor Employment"
    trainer.choose("Review", "Print", "Go on", "Close")
    trainer.choose("Review", "Back to the reviews")


def go_on_in_the_list(trainer: Trainer) -> None:
    database = trainer.window.database
    trainer.qtbot.waitUntil(lambda: trainer.sees("2 reviews"))
    trainer.press("Import", "Cancel")
    assert len(database.find_ids(LibraryQuery())) == 2
    trainer.press("Duplicate")
    assert (trainer.review.cover.agency, trainer.review.cover.trainer) == ("Harbor Employment", "Ada")
    assert not any(answer.rating for answer in trainer.review.items.values())
    trainer.press("Reviews")
    trainer.qtbot.waitUntil(lambda: trainer.sees("3 reviews"))
    trainer.press("Delete", "Delete")
    trainer.press("Undo")
    trainer.qtbot.waitUntil(lambda: trainer.sees("3 reviews"))


def set_and_protect(trainer: Trainer) -> None:
    window = trainer.window
    settings = SettingsWindow(window)
    settings.show()
    QTest.keyClicks(settings.search, "dark")
    rows = [row for section in settings.sections for row in section.rows]
    trainer.qtbot.waitUntil(lambda: [row.setting.key for row in rows if row.isVisible()] == ["theme"])
    settings.close()
    trainer.choose("Safety", "Backups", "Close")
    assert "finished" in trainer.read[-1]
    trainer.choose("Safety", "Deleted reviews", "Close")
    trainer.choose("Safety", "What is kept for how long", "Close")
    trainer.choose("Help", "Keyboard shortcuts", "Close")
    trainer.choose("Safety", "Lock now")
    assert trainer.sees("not encrypted")
    assert isinstance(trainer.button(window, "Show my reviews"), Button)
    trainer.press("Show my reviews")
