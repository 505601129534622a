"""A day on site through the real widgets: the team's list, worksheets, notes, last visit, both checks, and the report with its appendix."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from ipsreview.review import acts
from ipsreview.review.appendix import HEADING
from ipsreview.review.steps import COVER, NOTES, SUMMARY, item_step
from ipsreview.review.values import Review, blank_review
from ipsreview.review.working import AdviceState, Mark
from ipsreview.settings import Settings
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.notes.page import NotesPage
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.theme import Theme
from ipsreview.ui.visits.tab import LastVisitTab
from ipsreview.ui.widgets.buttons import Button
from ipsreview.ui.wizard.cover_page import CoverPage
from ipsreview.ui.wizard.item_page import ItemPage
from ipsreview.ui.wizard.summary_page import SummaryPage
from ipsreview.ui.worksheets.tab import WorksheetTab
from ipsreview.usecases.library import Database
from tests.documents.reading import boxes
from tests.forms import cqi

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
NAMES = ("Annika Quist", "Bo Rask")
TYPED_NOTES = (
    (1, "! Mentors only when there is time #3"),
    (1, "+ Goes through employer contacts every Friday #14"),
    (1, "Report goes to the director each quarter #7"),
    (2, "+ Goes back to managers who do not hire #14"),
    (3, "! Rides to appointments take a morning #2"),
    (4, "Would like to see a first visit #3 #14"),
    (5, "! Half a caseload, three teams to meet #5"),
    (6, "+ Refer all who want to work #8"),
    (7, "! Nobody explained benefits #11"),
    (7, "+ Asked what work I would enjoy #13"),
)
"""The source's place in the list, and what is typed: the supervisor, S1 to S4, practitioners, people served."""


@pytest.fixture
def window(qtbot: QtBot, database: Database, themed: Theme, tmp_path: Path) -> Iterator[MainWindow]:
    opened = MainWindow(cqi(), Preferences(tmp_path / "settings.json", Settings(export_folder=str(tmp_path)), themed))
    qtbot.addWidget(opened)
    with qtbot.waitActive(opened):
        opened.show()
        opened.activateWindow()
    opened.show_database(database)
    yield opened
    opened.close()


def last_visit() -> Review:
    """A year ago: item 3 was Not IPS, with two recommendations."""
    review = acts.write_agency(blank_review(cqi()), "Riverbend Supported Employment").after
    review = acts.set_date(review, date(2025, 10, 6)).after
    review = acts.tick_rating(cqi(), review, 3, "not_ips").after
    for key in ("mentor_everyone_monthly", "share_learning"):
        review = acts.tick_recommendation(cqi(), review, 3, key).after
    return review


def test_a_day_on_site(window: MainWindow, database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database.finish(database.add(cqi(), last_visit()))
    window.menus.new.trigger()
    list_the_team(window)
    take_notes(window)
    count_caseloads(window)
    disagree_on_time_for_ips(window)
    let_the_worksheet_count_item_5(window)
    paste_days_of_item_12(window)
    look_at_old_advice(window)
    check_before_leaving(window)
    check_before_sending(window)
    path = tmp_path / "Riverbend.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    QTimer.singleShot(0, want_the_appendix)
    window.menus.export.trigger()
    hold_report(path, review(window))
    undo_everything(window)


def review(window: MainWindow) -> Review:
    assert window.view
    return window.view.editor.review


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget
    return widget


def press(*keys: Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Type texts and press keys, where the keyboard is then."""
    for key in keys:
        for stroke in key if isinstance(key, str) else (key,):
            QTest.keyClick(focus(), stroke, modifier)


def page(window: MainWindow, kind):
    assert window.view
    shown = window.view.pages[window.view.step]
    assert isinstance(shown, kind)
    return shown


def worksheet(window: MainWindow, number: int) -> WorksheetTab:
    assert window.view
    window.view.show_step(item_step(number))
    window.view.panel.open_tab("worksheet")
    tab = window.view.panel.tabs["worksheet"]
    assert isinstance(tab, WorksheetTab)
    return tab


def list_the_team(window: MainWindow) -> None:
    assert window.view
    assert window.view.step == COVER
    cover = page(window, CoverPage)
    press("Riverbend Supported Employment")
    cover.date.line.setFocus()
    press("5 October 2026", Key.Key_Return)
    cover.trainer.setFocus()
    press("A. Trainer")
    cover.team_size.setFocus()
    press("4", Key.Key_Tab, Key.Key_Space)
    for hours, month, name in (("40", "2/2023", NAMES[0]), ("40", "9/2024", NAMES[1]), ("40", "", ""), ("20", "", "")):
        press(hours, Key.Key_Tab, *((month,) if month else ()), Key.Key_Tab, *((name,) if name else ()), Key.Key_Tab, Key.Key_Tab)
    roster = review(window).working.roster
    assert [specialist.weekly_hours for specialist in roster] == [40, 40, 40, 20]
    assert [specialist.name for specialist in roster[:2]] == list(NAMES)
    assert review(window).team_size == 4


def take_notes(window: MainWindow) -> None:
    window.menus.notes.trigger()
    assert window.view
    assert window.view.step == NOTES
    page(window, NotesPage)
    for source, text in TYPED_NOTES:
        press(getattr(Key, f"Key_{source}"), modifier=Qt.KeyboardModifier.ControlModifier)
        press(text, Key.Key_Return)
    notes = review(window).working.notes
    assert len(notes) == 10
    assert (notes[0].text, notes[0].mark, notes[0].items) == ("Mentors only when there is time", Mark.CONCERN, {3})
    assert [note.specialist for note in notes[3:7]] == [1, 2, 3, 4]
    assert window.view.editor.stored.review == review(window)


def count_caseloads(window: MainWindow) -> None:
    tab = worksheet(window, 1)
    tab.grid.table.go_to(0, "people")
    tab.grid.table.setFocus()
    for people in ("22", "21", "19", "9"):
        press(people, Key.Key_Return)
    assert tab.verdict.sentence.text().startswith("71 people ÷ 3.5 FTE = 20.3 → 20 → IPS; to the letter: Needs improvement")
    assert tab.verdict.amber.isVisible()
    assert review(window).items[1].rating is None, "it suggests and never sets"
    QTest.mouseClick(tab.verdict.apply, LEFT)
    assert review(window).items[1].rating == "ips"
    assert "71 people ÷ 3.5 FTE = 20.3" in review(window).working.evidence[1]


def disagree_on_time_for_ips(window: MainWindow) -> None:
    tab = worksheet(window, 2)
    tab.grid.table.go_to(0, "other_hours")
    tab.grid.table.setFocus()
    for hours in ("1", "3", "2", "6"):
        press(hours, Key.Key_Return)
    QTest.mouseClick(tab.verdict.apply, LEFT)
    assert review(window).items[2].rating == "needs_improvement"
    card = page(window, ItemPage).cards["needs_significant_improvement"]
    QTest.mouseClick(card, LEFT, pos=QPoint(card.width() // 2, 8))
    assert tab.verdict.reason.isVisible(), "a different choice may be given a reason"
    tab.verdict.reason.line.setFocus()
    press("One specialist spends most of a day on rides.")


def let_the_worksheet_count_item_5(window: MainWindow) -> None:
    tab = worksheet(window, 5)
    rows = (
        ("22", "21", "11", "yes", "22", "1"),
        ("21", "17", "11", "yes", "20", "1"),
        ("19", "15", "11", "yes", "17", "1"),
        ("9", "4", "11", "yes", "8", "1"),
    )
    paste(tab, "\n".join("\t".join(row) for row in rows))
    assert tab.verdict.headline.text() == "Needs improvement"
    QTest.mouseClick(tab.verdict.apply, LEFT)
    assert list(review(window).items[5].counts.values()) == [1, 2, 1, 0]
    assert review(window).items[5].rating == "needs_improvement"


def paste_days_of_item_12(window: MainWindow) -> None:
    tab = worksheet(window, 12)
    dates = "2 March 2026 – 16 March 2026"
    paste(tab, "\n".join((dates, "22", "25", "29", "33", "41", "58", "45\tyes", "90\tyes")))
    cells = [row["days"] for row in review(window).working.worksheet(12).rows]
    assert cells == ["14", "22", "25", "29", "33", "41", "58", "45", "90"], "two dates are kept as the days between them"
    QTest.mouseClick(tab.verdict.apply, LEFT)
    assert review(window).items[12].rating == "needs_improvement"


def paste(tab: WorksheetTab, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.mouseClick(tab.grid.paste, LEFT)


def look_at_old_advice(window: MainWindow) -> None:
    assert window.view
    window.view.show_step(item_step(3))
    window.view.panel.open_tab("last_visit")
    tab = window.view.panel.tabs["last_visit"]
    assert isinstance(tab, LastVisitTab)
    assert "Not IPS" in tab.words()
    QTest.mouseClick(tab.advice["share_learning"].choice.buttons[AdviceState.DONE], LEFT)
    assert review(window).working.old_advice == {3: {"share_learning": AdviceState.DONE}}
    assert review(window).items[3].rating is None, "the rating is not coloured by it"
    press("3")
    assert review(window).items[3].rating == "needs_significant_improvement"


def check_before_leaving(window: MainWindow) -> None:
    window.menus.before_leaving.trigger()
    checks = page(window, SummaryPage).checks
    lines = checks.lines()
    text = "\n".join(lines)
    assert "Riverbend Supported Employment" in lines[0]
    assert any(line.startswith("No evidence") and "9" in line and "16" in line for line in lines)
    assert "3" in next(line for line in lines if "dvice" in line), "one of the old recommendations was not looked at"
    QTest.mouseClick(checks.copy_button, LEFT)
    assert QGuiApplication.clipboard().text().split("\n")[0] == lines[0]
    assert not any(name in text for name in NAMES)


def check_before_sending(window: MainWindow) -> None:
    assert window.view
    window.menus.before_sending.trigger()
    checks = page(window, SummaryPage).checks
    assert any("Not rated" in line for line in checks.lines())
    jump = next(button for button in checks.list.controls() if button.isVisible() and not isinstance(button, Button))
    QTest.mouseClick(jump, LEFT, pos=QPoint(8, 8))
    assert window.view.step != SUMMARY, "a finding jumps to its place"


def want_the_appendix() -> None:
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert box.checkBox()
    box.checkBox().setChecked(True)
    next(button for button in box.buttons() if "Go on" in button.text()).click()


def hold_report(path: Path, kept: Review) -> None:
    document = Document(str(path))
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    form, _, appendix = text.partition(HEADING)
    assert "71 people" not in form, "the form prints what it always prints"
    for told in ("71 people ÷ 3.5 FTE = 20.3", "One specialist spends most of a day on rides.", "from Not IPS to Needs significant improvement"):
        assert told in appendix
    for hidden in (*NAMES, *(note.text for note in kept.working.notes)):
        assert hidden not in text
    ticked = sum(ticked for _, ticked in boxes(path.read_bytes()))
    assert ticked == sum((answer.rating is not None) + len(answer.recommendations) for answer in kept.items.values())


def undo_everything(window: MainWindow) -> None:
    """One history takes all of it back."""
    assert window.view
    window.view.editor.leave_field()
    while window.view.editor.history.done:
        window.view.undo()
    assert review(window) == blank_review(cqi())
    assert window.view.editor.stored.review == blank_review(cqi())
