"""The worksheet in the panel beside its item: its keys stay its own, and nothing that is being typed is lost on the way."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from ipsreview.review.steps import COMMENTS, Step, item_step
from ipsreview.review.values import blank_review
from ipsreview.ui.wizard.view import ReviewView
from ipsreview.ui.worksheets.table import WorksheetTable
from tests.forms import cqi
from tests.ui.wizard.conftest import OpenReview, open_review
from tests.ui.worksheets.conftest import filled, team_of

__all__ = ["open_review"]

Key = Qt.Key


def table_of(view: ReviewView) -> WorksheetTable:
    view.panel.open_tab("worksheet")
    found = view.panel.findChild(WorksheetTable)
    assert isinstance(found, WorksheetTable)
    return found


def press(*keys: Key | str) -> None:
    for key in keys:
        for stroke in key if isinstance(key, str) else (key,):
            QTest.keyClick(QApplication.focusWidget(), stroke)


@pytest.mark.parametrize(("number", "key", "written"), [(3, "month1_employer", []), (1, "people", [{"people": "2"}])])
def test_a_digit_typed_into_the_table_ticks_no_rating(open_review: OpenReview, number: int, key: str, written: list[dict[str, str]]) -> None:
    view = open_review(item_step(number), team_of(40, 40))
    table = table_of(view)
    table.go_to(0, key)
    table.setFocus()
    press("2", Key.Key_Return)
    assert view.editor.review.items[number].rating is None
    assert [dict(row) for row in view.editor.review.working.worksheet(number).rows] == written


@pytest.mark.parametrize("step", [item_step(2), COMMENTS], ids=str)
def test_what_is_being_typed_is_kept_when_another_step_is_shown(open_review: OpenReview, step: Step) -> None:
    view = open_review(item_step(1), team_of(40, 40))
    table = table_of(view)
    table.go_to(0, "people")
    table.setFocus()
    press("22")
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    view.show_step(step)
    assert {number: len(answer.rows) for number, answer in view.editor.review.working.worksheets.items()} == {1: 1}
    assert view.editor.review.working.worksheet(1).rows[0] == {"people": "22"}


def test_leaving_the_review_keeps_what_is_being_typed(open_review: OpenReview) -> None:
    view = open_review(item_step(1), team_of(40, 40))
    table = table_of(view)
    table.go_to(0, "people")
    table.setFocus()
    press("22")
    assert view.leave()
    assert view.editor.stored.review.working.worksheet(1).rows[0] == {"people": "22"}


def test_undo_comes_back_to_the_cell_from_another_step(open_review: OpenReview) -> None:
    view = open_review(item_step(1), team_of(40, 40))
    table = table_of(view)
    table.go_to(1, "people")
    table.setFocus()
    press("22", Key.Key_Return)
    view.show_step(COMMENTS)
    view.undo()
    assert view.step == item_step(1)
    assert table.hasFocus()
    assert table.sheet_model.place(table.currentIndex()) == (1, 0)
    assert view.editor.review.working.worksheets == {}


def test_the_cell_with_the_keyboard_is_kept_in_sight(open_review: OpenReview) -> None:
    view = open_review(item_step(12), filled(blank_review(cqi()), 12, *({"days": str(days)} for days in range(1, 13))))
    view.resize(1366, 420)
    table = table_of(view)
    table.go_to(0, "days")
    table.setFocus()
    press(*[Key.Key_Down] * 12)
    here = table.viewport().mapTo(view, table.visualRect(table.currentIndex()).center())
    top = view.panel.mapTo(view, QPoint(0, 0)).y()
    assert top < here.y() < top + view.panel.height()
