"""What changes elsewhere than under the keyboard is said by a screen reader."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ipsreview.errors import KnownError
from ipsreview.messages import message
from ipsreview.review import acts, roster_acts
from ipsreview.review.steps import COVER, SUMMARY, Place, item_step
from ipsreview.review.values import Review, blank_review
from ipsreview.ui.checks.controls import NumberChip
from ipsreview.ui.importing import preview as previewing
from ipsreview.ui.importing.preview import ImportPreview
from ipsreview.ui.widgets.search import SearchField
from ipsreview.ui.wizard.cover_page import CoverPage
from ipsreview.ui.wizard.item_page import ItemPage
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.exporting import export_review_file
from ipsreview.usecases.library import Database
from tests.forms import cqi
from tests.ui.access.hearing import heard, name_of
from tests.ui.library_samples import fill, shown_page
from tests.ui.wizard.conftest import OpenReview
from tests.ui.worksheets.conftest import team_of

Key, Modifier = Qt.Key, Qt.KeyboardModifier
Said = list[str]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    """Everything that screen readers are asked to say. PySide has no way to listen, so the door to the system is stood in for."""
    told: Said = []

    def update(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", update)
    return told


def press(key: Qt.Key | str, modifier: Modifier = Modifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def team_of_four() -> Review:
    return acts.set_team_size(blank_review(cqi()), 4).after


def test_a_rating_ticked_by_its_digit(open_review: OpenReview, said: Said) -> None:
    open_review(item_step(1))
    press("2")
    press("2")
    assert said[-2:] == ["Ticked: Needs improvement", "Unticked: Needs improvement"]


def test_the_page_that_is_shown(open_review: OpenReview, said: Said) -> None:
    open_review(item_step(1)).step_by(1)
    assert said[-1] == "2 IPS services only"


def test_a_count_and_what_is_still_to_be_counted(open_review: OpenReview, said: Said) -> None:
    view = open_review(item_step(5), team_of_four())
    view.pages[item_step(5)].field_widget("counts.ips").setFocus()
    press("3")
    assert said[-1] == view.pages[item_step(5)].total_text()
    assert "3" in said[-1]


def test_a_count_that_a_rule_refuses(open_review: OpenReview, said: Said) -> None:
    view = open_review(item_step(5), team_of_four())
    page = view.pages[item_step(5)]
    assert isinstance(page, ItemPage)
    for _ in range(2):
        said.clear()
        view.editor.do(lambda form, review: acts.set_count(form, review, 5, "ips", 9))
        assert said == [view.notice.words], "and again where it happens again"
        assert said[0]


def test_answers_that_cannot_be_saved(open_review: OpenReview, said: Said, monkeypatch: pytest.MonkeyPatch, database: Database) -> None:
    view = open_review(COVER)

    def refuse(*_: object) -> None:
        raise KnownError(message("The disk is full."))

    monkeypatch.setattr(database, "save", refuse)
    view.editor.do(lambda _form, review: acts.write_agency(review, "Riverbend"))
    view.editor.flush()
    view.editor.flush()
    assert said.count("The disk is full.") == 1, "once, however often it is tried"
    view.editor.close()


def test_undo_and_redo(open_review: OpenReview, said: Said) -> None:
    view = open_review(item_step(1))
    press("1")
    view.undo()
    assert said[-1].startswith("Undone: tick ")
    view.redo()
    assert said[-1].startswith("Done again: tick ")


def test_the_panel_closed_and_opened(open_review: OpenReview, said: Said) -> None:
    view = open_review(item_step(1))
    view.toggle_panel()
    assert said[-1] == "Panel closed"
    view.toggle_panel()
    assert said[-1] == "Panel opened"
    view.panel.open_tab("evidence")
    assert said.count("Panel opened") == 1


def test_a_suggestion_that_changes(open_review: OpenReview, said: Said) -> None:
    view = open_review(item_step(1), team_of(40))
    for people in ("12", "55"):
        said.clear()
        view.show_place(Place(item_step(1), "worksheet.0.people"))
        for digit in people:
            press(digit)
        press(Key.Key_Return)
    assert "Not IPS" in said[-1]


def test_a_cell_that_cannot_be_read(open_review: OpenReview, said: Said) -> None:
    view = open_review(item_step(1), roster_acts.list_team(team_of_four()).after)
    view.show_place(Place(item_step(1), "worksheet.0.people"))
    for letter in "many":
        press(letter)
    press(Key.Key_Return)
    assert said[-1] == view.panel.tabs["worksheet"].grid.table.problem_at(0, "people")
    assert said[-1]


@pytest.mark.parametrize(("field", "text"), [("date", "soon"), ("roster.1.weekly_hours", "many")])
def test_a_field_that_was_left_and_cannot_be_read(open_review: OpenReview, said: Said, field: str, text: str) -> None:
    view = open_review(COVER, roster_acts.list_team(team_of_four()).after)
    page = view.pages[COVER]
    assert isinstance(page, CoverPage)
    line = page.field_widget(field)
    assert line
    line.setFocus()
    QTest.keyClicks(line, text)
    page.agency.setFocus()
    assert said[-1] == heard(line).text(QAccessible.Text.Description)
    assert text in said[-1]


def test_a_finding_that_is_dismissed(open_review: OpenReview, said: Said) -> None:
    view = open_review(SUMMARY)
    chip = view.findChild(NumberChip)
    chip.setFocus()
    press(Key.Key_Delete)
    assert said[-1].startswith("Dismissed")


def test_how_many_reviews_a_search_finds(qtbot: QtBot, database: Database, said: Said) -> None:
    fill(database)
    page = shown_page(qtbot, database)
    QTest.keyClicks(page.findChild(SearchField), "Northside")
    qtbot.waitUntil(lambda: "1 of 3 reviews" in said)


def test_how_many_places_are_found_in_a_review(open_review: OpenReview, said: Said) -> None:
    view = open_review(COVER, demo_review().review)
    view.finder.begin()
    QTest.keyClicks(view.finder.bar.words, "employ")
    assert said[-1] == view.finder.bar.count.text()
    assert said[-1]


def test_how_far_an_import_is(qtbot: QtBot, database: Database, tmp_path: Path, said: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(previewing, "_TOLD_EVERY", 2)
    demo, paths = demo_review(), [tmp_path / f"{number}.ipsreview" for number in range(3)]
    for path in paths:
        export_review_file(demo.form, demo.review, path, replace=True)
    dialog = ImportPreview(None, database, paths)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.progress.isHidden)
    assert said[0] == "Reading 2 of 3"
    assert said[-1].startswith("Everything is read. Import ")


def test_a_text_that_changes_by_itself_has_another_name(open_review: OpenReview) -> None:
    view = open_review(item_step(1))
    before = name_of(heard(view.top.progress.text))
    press("1")
    assert name_of(heard(view.top.progress.text)) != before == "0 of 16 rated"
