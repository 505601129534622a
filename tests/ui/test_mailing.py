"""The summary in the clipboard: as plain text and as HTML, in which what was typed stays text."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QTextDocument
from pytestqt.qtbot import QtBot

from ipsreview.review.steps import SUMMARY
from ipsreview.settings import Settings
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.theme import Theme
from ipsreview.ui.wizard.summary_page import SummaryPage
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.library import Database

AGENCY = "<b>Harbour</b> & Sons"


@pytest.fixture
def window(qtbot: QtBot, database: Database, themed: Theme, tmp_path: Path) -> Iterator[MainWindow]:
    demo = demo_review()
    opened = MainWindow(demo.form, Preferences(tmp_path / "settings.json", Settings(), themed))
    qtbot.addWidget(opened)
    opened.show()
    opened.show_database(database)
    review = replace(demo.review, cover=replace(demo.review.cover, agency=AGENCY))
    opened.open_review(database.add(demo.form, review).id)
    yield opened
    opened.close()


def test_the_menu_copies_both_and_says_so(window: MainWindow) -> None:
    window.menus.copy_summary.trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().splitlines()[:2] == ["IPS Program Continuous Quality Improvement Report", f"Agency: {AGENCY}"]
    read = QTextDocument()
    read.setHtml(data.html())
    assert read.toPlainText().split() == data.text().split()
    assert window.view
    assert "The summary is copied" in window.view.notice.words


def test_the_summary_page_has_a_button_for_it(window: MainWindow) -> None:
    assert window.view
    QGuiApplication.clipboard().clear()
    window.view.show_step(SUMMARY)
    page = window.view.pages[SUMMARY]
    assert isinstance(page, SummaryPage)
    page.copy_button.click()
    assert AGENCY in QGuiApplication.clipboard().text()


def test_notes_and_evidence_stay_here(window: MainWindow) -> None:
    assert window.view
    editor = window.view.editor
    review = editor.review
    assert review.working.notes
    assert review.working.evidence
    window.menus.copy_summary.trigger()
    text = QGuiApplication.clipboard().text()
    assert not [note.text for note in review.working.notes if note.text in text]
    assert not [said for said in review.working.evidence.values() if said and said in text]


def test_without_an_open_review_there_is_nothing_to_copy(window: MainWindow) -> None:
    assert window.menus.copy_summary.isEnabled()
    window.close_review()
    assert not window.menus.copy_summary.isEnabled()
