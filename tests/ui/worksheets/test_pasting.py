"""Pasting from a spreadsheet: many cells in one step, what cannot be read marked, what is left out told."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from ipsreview.review.values import blank_review
from ipsreview.ui.worksheets.clipboard import Block, blanks, is_table
from tests.forms import cqi
from tests.ui.worksheets.conftest import Show, Shown, filled, team_of


def paste(shown: Shown, text: str, row: int, key: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(shown.stand_on(row, key), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def press_paste(shown: Shown, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    shown.tab.grid.paste.click()


def test_a_table_is_pasted_from_the_first_specialist_on_in_one_step(show: Show) -> None:
    shown = show(1)
    press_paste(shown, "22\t40\n21\t37,5\n")
    assert shown.rows == [{"people": "22", "weekly_hours": "40"}, {"people": "21", "weekly_hours": "37,5"}]
    assert shown.tab.grid.told.text() == "Rows pasted: 2."
    shown.editor.undo()
    assert shown.rows == []


def test_records_are_pasted_below_those_that_are_there(show: Show) -> None:
    shown = show(12, filled(blank_review(cqi()), 12, {"days": "14"}))
    press_paste(shown, "22\n25")
    assert [row["days"] for row in shown.rows] == ["14", "22", "25"]


def test_cells_are_pasted_where_the_keyboard_stands(show: Show) -> None:
    shown = show(1)
    paste(shown, "38\n35", 1, "weekly_hours")
    assert shown.rows == [{}, {"weekly_hours": "38"}, {"weekly_hours": "35"}]


def test_one_value_goes_into_one_cell(show: Show) -> None:
    shown = show(1)
    paste(shown, "19\r\n", 2, "people")
    assert shown.rows == [{}, {}, {"people": "19"}]


def test_headings_say_the_columns_wherever_it_is_pasted(show: Show) -> None:
    shown = show(1)
    paste(shown, "IPS hours a week\tPeople\n40\t22", 0, "weekly_hours")
    assert shown.rows == [{"people": "22", "weekly_hours": "40"}]


def test_what_cannot_be_read_is_marked_cell_by_cell(show: Show) -> None:
    shown = show(1)
    press_paste(shown, "22\tmany\n21\t40")
    cell = shown.table.sheet_model.cell(0, 1)
    assert (cell.data(), shown.rows[0]["weekly_hours"]) == ("many", "many")
    assert cell.data(Qt.ItemDataRole.ToolTipRole)
    assert shown.table.sheet_model.cell(1, 1).data(Qt.ItemDataRole.ToolTipRole) is None
    assert shown.tab.grid.told.text() == "Rows pasted: 2. Cells that cannot be read: 1; they are marked."


def test_columns_that_are_left_out_are_told(show: Show) -> None:
    shown = show(1)
    press_paste(shown, "People\tFavourite colour\n22\tgreen")
    assert shown.rows == [{"people": "22"}]
    assert shown.tab.grid.told.text() == "Rows pasted: 1. Left out: Favourite colour."


def test_a_date_that_may_not_be_kept_is_told_with_its_cell(show: Show) -> None:
    shown = show(12, filled(blank_review(cqi()), 12, {"days": "14"}))
    press_paste(shown, "22\n3 May 2026")
    assert [row.get("days") for row in shown.rows] == ["14", "22"]
    assert shown.tab.grid.told.text().startswith("Rows pasted: 2. Left blank: P3, Days, or both dates. A date is not kept;")


def test_an_empty_clipboard_is_told(show: Show) -> None:
    shown = show(1)
    press_paste(shown, "")
    assert "no cells" in shown.tab.grid.told.text()
    assert shown.editor.history.done == ()


def test_what_is_copied_can_be_pasted_again(show: Show) -> None:
    rows = ({"people": "22", "weekly_hours": "38"}, {"people": "21", "weekly_hours": "35"})
    shown = show(1, filled(team_of(40, 40), 1, *rows))
    shown.stand_on(0, "people").selectAll()
    QTest.keyClick(shown.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    shown.table.selectAll()
    QTest.keyClick(shown.table, Qt.Key.Key_Delete)
    assert shown.rows == []
    paste(shown, QGuiApplication.clipboard().text(), 0, "people")
    assert shown.rows == list(rows)


def test_more_than_one_cell_is_a_table() -> None:
    assert [is_table(text) for text in ("22", "22\n", "22\r\n", "22\t40", "22\n21", "")] == [False, False, False, True, True, False]


def test_a_block_is_emptied_column_by_column(show: Show) -> None:
    sheet = show(1).table.sheet_model.sheet
    assert sheet
    assert blanks(sheet, Block(0, 1, 1, 1)) == [{"weekly_hours": ""}, {"weekly_hours": ""}]
