"""Fictional reviews for the library's tests, kept in a real database."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from ipsreview.form import Form
from ipsreview.review.values import Cover, Review, blank_review
from ipsreview.ui.library.page import LibraryPage
from ipsreview.ui.library.table import ReviewTable
from ipsreview.ui.library.words import Column
from ipsreview.usecases.library import Database
from tests.forms import cqi

RATINGS = {
    "i": "ips",
    "n": "needs_improvement",
    "s": "needs_significant_improvement",
    "x": "not_ips",
    "a": "not_applicable",
    ".": None,
}

RIVERBEND = ("Riverbend Supported Employment", date(2026, 10, 5), "A. Trainer", "issinaniin......")
NORTHSIDE = ("Northside Community Mental Health", date(2026, 9, 21), "A. Trainer", "iinisaniiinsinii")
HARBOR = ("Harbor Employment Partners", date(2026, 7, 2), "B. Reviewer", "nisnsnxniinsnsnn")


def review(agency: str = "", day: date | None = None, trainer: str = "", ratings: str = "", form: Form | None = None) -> Review:
    """Return a review whose items are rated by a letter each."""
    form = form or cqi()
    made = replace(blank_review(form), cover=Cover(agency, day, trainer))
    for item, letter in zip(form.items, ratings, strict=False):
        made = made.with_item(item.number, replace(made.items[item.number], rating=RATINGS.get(letter, letter)))
    return made


def fill(database: Database) -> dict[str, int]:
    """Keep a draft and two finished reviews, one of them in its second version; return their ids by the agency's first word."""
    riverbend = database.add(cqi(), review(*RIVERBEND))
    northside = database.finish(database.add(cqi(), review(*NORTHSIDE)))
    harbor = database.finish(database.add(cqi(), review(*HARBOR)))
    database.finish(database.reopen(harbor.id))
    return {"Riverbend": riverbend.id, "Northside": northside.id, "Harbor": harbor.id}


def shown_page(qtbot: QtBot, database: Database, size: tuple[int, int] = (1366, 768)) -> LibraryPage:
    """Return the library of a database, on the screen."""
    page = LibraryPage(cqi())
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.show_database(database)
    return page


def table_of(page: LibraryPage) -> ReviewTable:
    """Return the page's table."""
    return page.findChild(ReviewTable)


def agencies(page: LibraryPage) -> list[str]:
    """Return the first words of the agencies that are shown, from the top."""
    model = table_of(page).model()
    return [model.index(number, Column.AGENCY).data().split()[0] for number in range(model.rowCount())]


def click_title(page: LibraryPage, column: Column) -> None:
    """Click on the title of a column."""
    titles = table_of(page).titles
    place = titles.viewport().rect().center()
    place.setX(titles.sectionViewportPosition(column) + titles.sectionSize(column) // 2)
    QTest.mouseClick(titles.viewport(), Qt.MouseButton.LeftButton, pos=place)


def answer_deletion(words: str = "Delete") -> list[str]:
    """Answer the question that a deletion asks next; returns what it says, once it has."""
    seen: list[str] = []

    def answered() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.append(box.text())
        next(button for button in box.buttons() if words in button.text()).click()

    QTimer.singleShot(0, answered)
    return seen
