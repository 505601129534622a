"""The table as it is typed into: like a spreadsheet, cell by cell, each cell one step of undo."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from ipsreview.form import Column, ColumnType
from ipsreview.review.values import blank_review
from ipsreview.review.worksheet_acts import write_cell
from ipsreview.ui.theme import Theme
from ipsreview.ui.worksheets.widths import column_widths
from tests.forms import cqi
from tests.ui.worksheets.conftest import Show, Shown, filled, team_of

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton


def place(shown: Shown) -> tuple[int, str]:
    here = shown.table.currentIndex()
    return shown.table.sheet_model.place(here)[0], shown.table.sheet_model.column(here).key


def click(shown: Shown, row: int, column: int) -> None:
    table = shown.table
    QTest.mouseClick(table.viewport(), LEFT, pos=table.visualRect(table.sheet_model.cell(row, column)).center())


def field() -> QLineEdit:
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    return focused


def test_typing_writes_over_and_enter_goes_down(show: Show) -> None:
    shown = show(1, filled(team_of(40, 40), 1, {"people": "5"}))
    shown.stand_on(0, "people")
    shown.press("22", Key.Key_Return, "21", Key.Key_Return)
    assert shown.rows == [{"people": "22"}, {"people": "21"}]
    assert place(shown) == (1, "people")


def test_tab_goes_on_over_the_end_of_a_row_and_out_of_the_table_after_the_last_cell(show: Show) -> None:
    shown = show(1, team_of(40, 40))
    shown.stand_on(0, "people")
    shown.press("22", Key.Key_Tab, "38", Key.Key_Tab, "21", Key.Key_Tab)
    assert shown.rows == [{"people": "22", "weekly_hours": "38"}, {"people": "21"}]
    assert place(shown) == (1, "weekly_hours")
    shown.press(Key.Key_Tab)
    assert not shown.table.hasFocus()


def test_shift_tab_leaves_the_table_before_the_first_cell(show: Show) -> None:
    shown = show(1)
    table = shown.stand_on(0, "weekly_hours")
    QTest.keyClick(table, Key.Key_Backtab)
    assert place(shown) == (0, "people")
    QTest.keyClick(table, Key.Key_Backtab)
    assert not table.hasFocus()


def test_f2_edits_what_is_there_and_escape_takes_it_back(show: Show) -> None:
    shown = show(1, filled(team_of(40, 40), 1, {"people": "22"}))
    shown.stand_on(0, "people")
    shown.press(Key.Key_F2)
    assert field().text() == "22"
    shown.press("9", Key.Key_Escape)
    assert shown.rows == [{"people": "22"}]


def test_arrows_move_and_delete_clears(show: Show) -> None:
    shown = show(1, filled(team_of(40, 40), 1, {"people": "22"}, {"people": "21", "weekly_hours": "30"}))
    shown.stand_on(0, "people")
    shown.press(Key.Key_Down, Key.Key_Right, Key.Key_Delete)
    assert shown.rows == [{"people": "22"}, {"people": "21"}]


def test_one_cell_that_is_cleared_is_found_again_by_undo(show: Show) -> None:
    shown = show(1, filled(team_of(40, 40), 1, {}, {"people": "21"}))
    shown.stand_on(1, "people")
    shown.press(Key.Key_Delete)
    assert shown.editor.undo().field == "worksheet.1.people"


def test_only_what_differs_is_told_anew(show: Show) -> None:
    shown = show(1)
    told: list[tuple[int, int]] = []
    shown.table.sheet_model.dataChanged.connect(lambda first, last: told.extend([(first.row(), first.column()), (last.row(), last.column())]))
    shown.stand_on(1, "people")
    shown.press("21", Key.Key_Return)
    assert told == [(1, 0), (1, 0)]


def test_delete_clears_all_chosen_cells_in_one_step(show: Show) -> None:
    shown = show(1, filled(team_of(40, 40), 1, {"people": "22"}, {"people": "21"}))
    table = shown.stand_on(0, "people")
    QTest.keyClick(table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    shown.press(Key.Key_Delete)
    assert shown.rows == []
    shown.editor.undo()
    assert shown.rows == [{"people": "22"}, {"people": "21"}]


def test_a_blank_record_is_ready_below_the_one_that_is_typed(show: Show) -> None:
    shown = show(12, blank_review(cqi()))
    shown.stand_on(0, "days")
    shown.press("14", Key.Key_Return, "22", Key.Key_Return)
    assert [row["days"] for row in shown.rows] == ["14", "22"]
    assert place(shown) == (2, "days")


def test_of_two_dates_only_the_days_are_kept(show: Show) -> None:
    shown = show(12, blank_review(cqi()))
    shown.stand_on(0, "days")
    shown.press("3 May 2026 - 17 May 2026", Key.Key_Return)
    assert shown.rows == [{"days": "14"}]


def test_space_goes_through_the_answers_and_letters_answer(show: Show) -> None:
    shown = show(3)
    shown.stand_on(0, "month1_employer")
    seen: list[str] = []
    for _ in range(4):
        shown.press(Key.Key_Space)
        seen.append(shown.rows[0]["month1_employer"] if shown.rows else "")
    assert seen == ["yes", "no", "–", ""]
    shown.press("y")
    assert shown.rows == [{"month1_employer": "yes"}]
    shown.press("n")
    assert shown.rows == [{"month1_employer": "no"}]
    shown.press("-")
    assert shown.rows == [{"month1_employer": "–"}]


def test_a_click_goes_through_the_answers_and_changes_no_figure(show: Show) -> None:
    shown = show(3)
    click(shown, 1, 0)
    click(shown, 1, 0)
    assert shown.rows == [{}, {"month1_employer": "no"}]
    shown.turn_to(1)
    click(shown, 0, 0)
    assert shown.rows == []


def test_a_drag_over_answers_changes_none(show: Show) -> None:
    shown = show(3)
    table, model = shown.table, shown.table.sheet_model
    QTest.mousePress(table.viewport(), LEFT, pos=table.visualRect(model.cell(0, 0)).center())
    QTest.mouseRelease(table.viewport(), LEFT, pos=table.visualRect(model.cell(1, 0)).center())
    assert shown.rows == []


@pytest.mark.parametrize(("number", "key"), [(3, "month1_employer"), (1, "people")])
def test_a_digit_in_the_table_never_reaches_the_page(show: Show, number: int, key: str) -> None:
    table = show(number).stand_on(0, key)
    pressed = QKeyEvent(QKeyEvent.Type.KeyPress, Key.Key_1, Qt.KeyboardModifier.NoModifier, "1")
    QApplication.sendEvent(table, pressed)
    assert pressed.isAccepted()


def test_a_record_is_removed_and_a_specialist_is_emptied(show: Show) -> None:
    shown = show(12, filled(blank_review(cqi()), 12, {"days": "14"}, {"days": "22"}))
    QTest.keyClick(shown.stand_on(0, "days"), Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert shown.rows == [{"days": "22"}]
    shown.turn_to(1)
    shown.stand_on(0, "people")
    shown.press("22", Key.Key_Return, "21", Key.Key_Return)
    QTest.keyClick(shown.stand_on(0, "people"), Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert shown.rows == [{}, {"people": "21"}]


def test_the_menu_offers_what_the_keys_do(show: Show) -> None:
    shown = show(12, filled(blank_review(cqi()), 12, {"days": "14"}))
    shown.stand_on(0, "days")
    assert [action.text() for action in shown.tab.grid.make_menu().actions()] == ["Copy", "Paste", "Clear", "From two dates…", "Remove this row"]
    shown.tab.grid.make_menu().actions()[-1].trigger()
    assert shown.rows == []
    shown.turn_to(1)
    shown.stand_on(0, "people")
    assert [action.text() for action in shown.tab.grid.make_menu().actions()] == ["Copy", "Paste", "Clear", "Empty this row"]


def test_what_is_being_typed_survives_a_change_of_the_review(show: Show) -> None:
    shown = show(1)
    shown.stand_on(0, "people")
    shown.press("2")
    typed = field()
    for row in (0, 1):
        shown.editor.do(lambda form, review, row=row: write_cell(form, review, 1, row, "people", "9"))
    assert field() is typed
    assert typed.text() == "2"
    shown.press("2", Key.Key_Return)
    assert shown.rows == [{"people": "22"}, {"people": "9"}]


def test_what_is_being_typed_is_kept_on_its_own_item_when_another_is_shown(show: Show) -> None:
    shown = show(1)
    shown.stand_on(0, "people")
    shown.press("22")
    shown.turn_to(2)
    assert shown.review.working.worksheet(1).rows[0] == {"people": "22"}
    assert shown.rows == []


def test_filling_fires_nothing(show: Show) -> None:
    shown = show(1)
    for number in range(1, 17):
        shown.turn_to(number)
    assert shown.editor.history.done == ()


def test_undo_goes_cell_by_cell_and_finds_the_cell(show: Show) -> None:
    shown = show(1)
    shown.stand_on(0, "people")
    shown.press("22", Key.Key_Tab, "38", Key.Key_Tab)
    change = shown.editor.undo()
    assert shown.rows == [{"people": "22"}]
    shown.stand_on(3, "people")
    assert shown.tab.field_widget(change.field) is shown.table
    assert place(shown) == (0, "weekly_hours")


def test_a_cell_of_the_list_shows_its_hours_until_something_is_typed(show: Show) -> None:
    shown = show(1)
    cell = shown.table.sheet_model.cell(3, 1)
    assert (cell.data(), cell.data(Qt.ItemDataRole.EditRole)) == ("20", "")
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "S4, IPS hours a week, 20. From the team's list"
    shown.stand_on(3, "weekly_hours")
    shown.press("18", Key.Key_Return)
    assert (cell.data(), cell.data(Qt.ItemDataRole.ToolTipRole)) == ("18", None)


def test_what_cannot_be_read_is_marked_and_said(show: Show) -> None:
    shown = show(1)
    shown.stand_on(0, "people")
    shown.press("abc", Key.Key_Return)
    cell = shown.table.sheet_model.cell(0, 0)
    why = cell.data(Qt.ItemDataRole.ToolTipRole)
    assert why
    assert cell.data(Qt.ItemDataRole.AccessibleDescriptionRole) == why
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == f"S1, People, abc. {why}"
    assert shown.tab.grid.told.text() == why
    shown.stand_on(0, "people")
    shown.press("12", Key.Key_Return)
    assert cell.data(Qt.ItemDataRole.ToolTipRole) is None
    assert shown.tab.grid.told.isHidden()


def test_a_refused_cell_shows_what_stands(show: Show) -> None:
    shown = show(12, filled(blank_review(cqi()), 12, {"days": "14"}))
    told: list[object] = []
    shown.editor.refused.connect(told.append)
    shown.stand_on(0, "days")
    shown.press("3 May 2026", Key.Key_Return)
    assert len(told) == 1
    assert shown.rows == [{"days": "14"}]
    assert shown.table.sheet_model.cell(0, 0).data() == "14"


def test_many_questions_stand_below_each_other(show: Show) -> None:
    shown = show(3)
    model = shown.table.sheet_model
    assert (model.rowCount(), model.columnCount()) == (7, 4)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "S1"
    shown.stand_on(0, "in_community")
    shown.press("y", Key.Key_Return)
    assert place(shown) == (1, "month1_employer")
    shown.turn_to(1)
    assert (model.rowCount(), model.columnCount()) == (4, 2)


def test_the_level_of_a_row_is_said_with_its_name(show: Show) -> None:
    counts = {"caseload": "20", "weekly_people": "20", "attended": "12", "full_member": "yes", "monthly_people": "20"}
    shown = show(5, filled(team_of(40, 40), 5, counts))
    model = shown.table.sheet_model
    assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole) == "S1, IPS"
    assert model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole) == "S2"


@pytest.mark.parametrize("room", [280, 289, 520])
@pytest.mark.parametrize("number", [1, 6, 9, 12, 16])
def test_narrow_tables_need_no_scrolling(number: int, room: int) -> None:
    worksheet = cqi().item(number).worksheet
    assert worksheet
    assert sum(column_widths(worksheet.columns, room - 28)) == room - 28


@pytest.mark.parametrize("text_size", [100, 110, 125, 150, 175, 200])
@pytest.mark.parametrize("number", [1, 2, 8, 9, 11, 12, 16])
def test_narrow_tables_need_no_scrolling_at_any_size_of_text(number: int, text_size: int, themed: Theme) -> None:
    themed.set_text_size(text_size)
    worksheet, room = cqi().item(number).worksheet, themed.pixels(280 - 28)
    assert worksheet
    assert sum(column_widths(worksheet.columns, room)) == room


def test_the_team_fits_beside_the_questions(show: Show) -> None:
    for number in (3, 5, 14):
        table = show(number).table
        assert table.horizontalScrollBar().maximum() == 0
        assert table.verticalScrollBar().maximum() == 0


def test_copied_cells_are_a_table(show: Show) -> None:
    shown = show(1, filled(team_of(40, 30), 1, {"people": "22"}, {"people": "21", "weekly_hours": "35"}))
    table = shown.stand_on(0, "people")
    table.selectAll()
    QTest.keyClick(table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "22\t40\n21\t35"


def test_cells_of_a_turned_table_are_copied_one_specialist_a_line(show: Show) -> None:
    shown = show(3, filled(team_of(40, 30), 3, {"month1_employer": "yes", "month1_people": "no"}, {"month2_employer": "–"}))
    table = shown.stand_on(0, "month1_employer")
    QTest.keyClick(table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(table, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Yes\tNo\t\n\t\t–"


@pytest.mark.parametrize(
    ("key", "modifier", "ours"),
    [
        (Key.Key_Delete, True, True),
        (Key.Key_Minus, True, False),  # makes the text smaller, here too
        (Key.Key_V, True, True),
        (Key.Key_Delete, False, True),
        (Key.Key_Z, True, False),
    ],
)
def test_the_table_keeps_its_own_keys_from_the_window(show: Show, key: Key, modifier: bool, ours: bool) -> None:
    table = show(1).stand_on(0, "people")
    held = Qt.KeyboardModifier.ControlModifier if modifier else Qt.KeyboardModifier.NoModifier
    asked = QKeyEvent(QKeyEvent.Type.ShortcutOverride, key, held)
    asked.ignore()
    QApplication.sendEvent(table, asked)
    assert asked.isAccepted() is ours


def test_columns_with_short_headings_share_the_room() -> None:
    columns = tuple(Column(key, key, ColumnType.WHOLE) for key in "ab")
    assert column_widths(columns, 300) == [150, 150]
    assert column_widths((), 300) == []


def test_a_click_beside_the_cells_does_nothing(show: Show) -> None:
    shown = show(12, blank_review(cqi()))
    QTest.mouseClick(shown.table.viewport(), LEFT, pos=QPoint(2, shown.table.viewport().height() - 1))
    assert shown.rows == []
