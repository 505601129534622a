"""Single inputs beside the table, and the worksheets that are a form: told once, at the right moment, and never by filling."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ipsreview.form import Column, ColumnType
from ipsreview.review.values import blank_review
from ipsreview.review.worksheet_acts import write_cell
from ipsreview.ui.worksheets.facts import FactForm, ValueField
from ipsreview.ui.worksheets.switches import YesNoField
from tests.forms import cqi
from tests.ui.worksheets.conftest import Show, Shown, filled

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton


def value(shown: Shown, field: str) -> ValueField:
    found = shown.tab.field_widget(field)
    assert isinstance(found, ValueField)
    return found


def switch(shown: Shown, field: str) -> YesNoField:
    found = shown.tab.field_widget(field)
    assert isinstance(found, YesNoField)
    return found


def test_a_figure_is_told_when_its_field_is_left(show: Show) -> None:
    shown = show(1)
    value(shown, "facts.vacant_posts").line.setFocus()
    shown.press("2")
    assert shown.review.working.worksheet(1).facts == {}
    value(shown, "facts.full_time_hours").line.setFocus()
    assert shown.review.working.worksheet(1).facts == {"vacant_posts": "2"}
    shown.press("37.5", Key.Key_Return)
    assert shown.review.working.worksheet(1).facts == {"full_time_hours": "37.5", "vacant_posts": "2"}


def test_a_figure_that_is_being_typed_is_kept_on_its_own_item_when_another_is_shown(show: Show) -> None:
    shown = show(1)
    value(shown, "facts.vacant_posts").line.setFocus()
    shown.press("2")
    shown.turn_to(2)
    assert shown.review.working.worksheet(1).facts == {"vacant_posts": "2"}
    assert shown.review.working.worksheet(2).facts == {}


def test_a_figure_that_is_being_typed_survives_a_change_of_the_review(show: Show) -> None:
    shown = show(1)
    value(shown, "facts.vacant_posts").line.setFocus()
    shown.press("2")
    shown.editor.do(lambda form, review: write_cell(form, review, 1, 0, "people", "9"))
    assert value(shown, "facts.vacant_posts").line.text() == "2"


def test_a_figure_that_is_kept_already_is_shown_as_it_is_kept(show: Show) -> None:
    shown = show(1)
    line = value(shown, "facts.vacant_posts").line
    line.setFocus()
    shown.press("2", Key.Key_Return, " ", Key.Key_Return)
    assert line.text() == "2"
    assert len(shown.editor.history.done) == 1


def test_what_cannot_be_read_is_told_under_its_field(show: Show) -> None:
    shown = show(1)
    value(shown, "facts.vacant_posts").line.setFocus()
    shown.press("two", Key.Key_Return)
    field = value(shown, "facts.vacant_posts")
    assert field.problem_text()
    assert field.line.accessibleDescription() == field.problem_text()
    field.line.clear()
    shown.press("2", Key.Key_Return)
    assert field.problem_text() == ""


def test_the_team_answers_in_a_form(show: Show) -> None:
    shown = show(4, blank_review(cqi()))
    assert shown.table.isHidden() or not shown.table.isVisible()
    value(shown, "worksheet.0.held").line.setFocus()
    shown.press("11", Key.Key_Return)
    assert shown.rows == [{"held": "11"}]


def test_a_part_is_clicked_and_clicked_again_to_clear(show: Show) -> None:
    shown = show(7, blank_review(cqi()))
    field = switch(shown, "worksheet.0.others_helped")
    for part, answer in ((1, "no"), (0, "yes"), (2, "–"), (2, None)):
        QTest.mouseClick(field, LEFT, pos=QPoint(round((part + 0.5) * field.width() / 3), field.height() // 2))
        assert (shown.rows[0].get("others_helped") if shown.rows else None) == answer


def test_a_question_is_answered_from_the_keyboard(show: Show) -> None:
    shown = show(7, blank_review(cqi()))
    switch(shown, "worksheet.0.others_helped").setFocus()
    seen: list[str | None] = []
    for key in (Key.Key_Space, Key.Key_Space, "y", "n", Key.Key_Delete):
        shown.press(key)
        seen.append(shown.rows[0].get("others_helped") if shown.rows else None)
    assert seen == ["yes", "no", "yes", "no", None]


def test_a_question_is_said_with_its_answer(show: Show) -> None:
    shown = show(7, filled(blank_review(cqi()), 7, {"others_helped": "–"}))
    said = QAccessible.queryAccessibleInterface(switch(shown, "worksheet.0.others_helped")).text(QAccessible.Text.Name)
    assert said == "Other leaders helped in the past year: does not apply"


def test_filling_fields_tells_nobody(qtbot: QtBot) -> None:
    form, told = FactForm(), []
    qtbot.addWidget(form)
    form.written.connect(lambda *what: told.append(what))
    columns = tuple(Column(kind.value, kind.value, kind) for kind in ColumnType)
    for answers in ({}, {"yes_no": "yes", "whole": "3", "text": "a"}, {"days": "x"}):
        form.show_facts(columns, answers)
    form.commit()
    assert told == []


def test_a_text_is_told_at_each_key_and_left_alone_meanwhile(qtbot: QtBot) -> None:
    window = QWidget()
    field, told = ValueField(Column("system", "System", ColumnType.TEXT)), []
    field.setParent(window)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.line.setFocus()
    field.written.connect(told.append)
    for key in "a b":
        QTest.keyClick(field.line, key)
        field.show_value(field.line.text().strip())
    assert told == ["a", "a ", "a b"]
    field.show_value("")
    assert field.line.text() == ""
