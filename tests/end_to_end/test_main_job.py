"""The main job from end to end, through the real widgets: start a review, fill it in, finish it, export it, read the document back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ipsreview.review.steps import COMMENTS, COVER, NOTES, SUMMARY, item_step
from ipsreview.review.summary import summary
from ipsreview.review.values import ItemAnswer, Review
from ipsreview.settings import Settings
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.theme import Theme
from ipsreview.ui.wizard.comments_page import CommentsPage
from ipsreview.ui.wizard.cover_page import CoverPage
from ipsreview.ui.wizard.item_page import ItemPage
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.library import Database, LibraryQuery, State
from tests.documents.reading import boxes, cached_counts, paragraphs, workbook_counts
from tests.forms import cqi

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot, database: Database, themed: Theme, tmp_path: Path) -> Iterator[MainWindow]:
    opened = MainWindow(cqi(), Preferences(tmp_path / "settings.json", Settings(), themed))
    qtbot.addWidget(opened)
    opened.show()
    opened.show_database(database)
    yield opened
    opened.close()


def test_a_review_is_filled_in_finished_exported_and_read_back(
    window: MainWindow, database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = demo_review().review.report_copy()
    window.menus.new.trigger()
    assert window.view
    fill_cover(window, wanted)
    QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.view.step == NOTES, "notes may be taken, and need not be"
    for item in cqi().items:
        QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        assert window.view.step == item_step(item.number)
        fill_item(window, wanted.items[item.number])
    QTest.mouseClick(window.view.bottom.next, LEFT)
    assert window.view.step == COMMENTS
    fill_comments(window, wanted)
    QTest.mouseClick(window.view.bottom.next, LEFT)
    assert window.view.step == SUMMARY
    assert window.view.editor.review == wanted

    QTest.mouseClick(window.view.bottom.finish, LEFT)
    assert window.view.editor.stored.state is State.FINISHED, "nothing is missing, so nothing is asked"
    path = tmp_path / "Riverbend.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    QTest.mouseClick(window.view.bottom.export, LEFT)
    window.close_review()

    [row] = database.rows(database.find_ids(LibraryQuery()))
    assert (row.agency, row.state) == (wanted.cover.agency, State.FINISHED)
    assert database.load(row.id).review == wanted
    hold_document(path.read_bytes(), wanted)


def fill_cover(window: MainWindow, wanted: Review) -> None:
    page = current(window, CoverPage)
    QTest.keyClicks(page.agency, wanted.cover.agency)
    page.date.line.setFocus()
    QTest.keyClicks(page.date.line, "5 October 2026")
    QTest.keyClick(page.date.line, Qt.Key.Key_Return)
    QTest.keyClicks(page.trainer, wanted.cover.trainer)
    QTest.keyClicks(page.team_size, str(wanted.team_size))


def fill_item(window: MainWindow, wanted: ItemAnswer) -> None:
    page = current(window, ItemPage)
    card = page.cards[wanted.rating or ""]
    QTest.mouseClick(card, LEFT, pos=QPoint(card.width() // 2, 8))
    if page.reason and wanted.not_applicable_reason:
        QTest.keyClicks(page.reason, wanted.not_applicable_reason)
    for level, count in wanted.counts.items():
        page.counts[level].selectAll()
        QTest.keyClicks(page.counts[level], str(count))
    for key in wanted.recommendations - {"other"}:
        QTest.mouseClick(page.recommendations.lines[key], LEFT, pos=QPoint(12, 12))
    if wanted.other and page.recommendations.other:
        type_lines(page.recommendations.other, wanted.other)


def fill_comments(window: MainWindow, wanted: Review) -> None:
    for key, text in wanted.comments.items():
        type_lines(current(window, CommentsPage).areas[key], text)


def type_lines(field, text: str) -> None:
    for number, line in enumerate(text.split("\n")):
        if number:
            QTest.keyClick(field, Qt.Key.Key_Return)
        QTest.keyClicks(field, line)


def current(window: MainWindow, kind):
    assert window.view
    page = window.view.pages[window.view.step]
    assert isinstance(page, kind)
    return page


def hold_document(document: bytes, wanted: Review) -> None:
    expected = []
    for item in cqi().items:
        answer = wanted.items[item.number]
        expected += [answer.rating == "not_applicable"] if item.not_applicable else []
        expected += [answer.rating == anchor.level for anchor in item.anchors]
        expected += [line.key in answer.recommendations for line in item.recommendations]
    assert [ticked for _, ticked in boxes(document)] == expected
    counts = {cqi().level(key).series: number for key, number in summary(cqi(), wanted).levels.items()}
    assert cached_counts(document) == workbook_counts(document) == counts
    text = "\n".join(paragraphs(document))
    assert f"Agency: {wanted.cover.agency}   Date: October 5, 2026  IPS Trainer: {wanted.cover.trainer}" in text
    assert "Number of IPS specialists on the team who meet this criteria: 1 of 4" in text
    for answer in wanted.items.values():
        assert answer.other in text
    for comment in wanted.comments.values():
        for line in comment.split("\n"):
            assert line in text


def test_the_same_window_opens_on_another_day_where_the_review_stands(window: MainWindow, database: Database) -> None:
    window.new_review()
    assert window.view
    QTest.keyClicks(window.focusWidget(), "Riverbend")
    window.close_review()
    window.open_review(database.find_ids(LibraryQuery())[0])
    assert window.view.step == COVER
    assert current(window, CoverPage).agency.text() == "Riverbend"
