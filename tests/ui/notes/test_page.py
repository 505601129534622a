"""The page of notes: typing, tagging, marking and keeping without the mouse, and what the grid says about it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ipsreview.messages import Message
from ipsreview.review import acts, note_acts
from ipsreview.review.acts import Verb
from ipsreview.review.origins import Origin
from ipsreview.review.steps import Place, item_step
from ipsreview.review.values import blank_review
from ipsreview.review.working import Mark, Meeting, Note
from ipsreview.ui.notes.grid import SourceGrid
from ipsreview.ui.notes.grid_model import ITEMS, MET, NAME, NOTES
from ipsreview.ui.notes.note_list import NoteField
from ipsreview.ui.notes.page import NotesPage
from ipsreview.ui.wizard.editor import SaveState
from ipsreview.usecases.library import Database
from tests.forms import cqi
from tests.screen import Edit
from tests.ui.notes.conftest import with_notes

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
S2 = Origin("specialist", 2)


def notes(page: NotesPage) -> tuple[Note, ...]:
    return page.editor.review.working.notes


def listed(page: NotesPage) -> list[str]:
    return [line.text for line in page.list.notes.lines if isinstance(line, Note)]


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def type_in(text: str) -> None:
    """Type where the keyboard is."""
    QTest.keyClicks(QApplication.focusWidget(), text)


def cell(page: NotesPage, origin: Origin, column: int) -> str:
    grid = page.grid.grid
    return str(grid.index(grid.origins.index(origin), column).data())


def test_filling_the_page_changes_nothing(page: NotesPage) -> None:
    before = page.editor.review
    for row in range(len(page.grid.grid.origins)):
        page.grid.choose(row)
        page.show_review()
    assert page.editor.review is before
    assert page.editor.history.done == ()


def test_a_note_is_typed_tagged_marked_and_kept_by_the_keyboard_alone(page: NotesPage) -> None:
    page.focus_field("")
    press(Qt.Key.Key_3, CONTROL)
    type_in("+ Sits in both teams #5,16")
    press(Qt.Key.Key_Return)
    assert notes(page)[-1] == Note(5, "specialist", "Sits in both teams", frozenset({5, 16}), Mark.STRENGTH, 2)
    assert page.capture.line.toPlainText() == ""
    assert page.capture.line.hasFocus()
    assert listed(page) == ["Was mentored twice", "Sits in both teams"]
    assert (cell(page, S2, NOTES), cell(page, S2, ITEMS + 4)) == ("2", "1+")
    assert page.editor.save_state is SaveState.SAVED
    assert page.editor.stored.review.working.notes[-1].text == "Sits in both teams"


def test_a_source_without_notes_says_how_to_begin_and_a_finished_review_does_not(page: NotesPage, database: Database) -> None:
    page.grid.choose(page.grid.grid.origins.index(Origin("leader")))
    assert page.empty.text().startswith("No notes of this source yet. Type one below.")
    page.editor.replace_stored(database.finish(page.editor.stored))
    page.show_review()
    assert page.empty.text() == "No notes of this source."


def test_shift_and_enter_begin_a_new_line(page: NotesPage) -> None:
    page.focus_field("")
    type_in("one")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    type_in("two")
    press(Qt.Key.Key_Return)
    assert notes(page)[-1].text == "one\ntwo"


def test_what_is_typed_is_a_note_before_it_is_kept_and_one_step_of_work(page: NotesPage) -> None:
    page.focus_field("")
    type_in("They meet weekly #4")
    assert notes(page)[-1] == Note(5, "supervisor", "They meet weekly", frozenset({4}))
    assert "They meet weekly" not in listed(page)
    press(Qt.Key.Key_Return)
    assert "They meet weekly" in listed(page)
    assert [change.verb for change in page.editor.history.done] == [Verb.WRITE]
    page.editor.undo()
    assert len(notes(page)) == 4
    assert page.capture.line.toPlainText() == ""


def test_undo_in_the_middle_of_typing_empties_the_line_and_redo_brings_the_note_back(page: NotesPage) -> None:
    page.focus_field("")
    type_in("half")
    page.editor.undo()
    assert (len(notes(page)), page.capture.line.toPlainText()) == (4, "")
    page.editor.redo()
    assert listed(page)[-1] == "half"


def test_what_is_half_typed_is_a_note_when_the_page_is_left(page: NotesPage) -> None:
    page.focus_field("")
    type_in("half typed #4")
    page.hide()
    assert notes(page)[-1].text == "half typed"
    page.show_review()
    page.show()
    assert (page.capture.line.toPlainText(), listed(page)[-1]) == ("", "half typed")


def test_what_is_half_typed_goes_to_the_source_that_is_chosen_then(page: NotesPage) -> None:
    page.focus_field("")
    type_in("wrong one")
    press(Qt.Key.Key_Down, CONTROL)
    press(Qt.Key.Key_Down, CONTROL)
    assert page.capture.line.toPlainText() == "wrong one"
    press(Qt.Key.Key_Return)
    assert [(note.source, note.specialist) for note in notes(page)[4:]] == [("specialist", 2)]


def test_an_erased_line_leaves_no_note(page: NotesPage) -> None:
    page.focus_field("")
    type_in("ab")
    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_Backspace)
    assert len(notes(page)) == 4
    type_in("#12 ")
    refused: list[Message] = []
    page.editor.refused.connect(refused.append)
    press(Qt.Key.Key_Return)
    assert len(notes(page)) == 4
    assert ["empty" in str(message) for message in refused] == [True]
    assert page.capture.line.toPlainText() == "#12 "


def test_typed_tags_light_up_and_chips_type_tags(page: NotesPage) -> None:
    page.focus_field("")
    chips = page.capture.items.chips
    assert [number for number, chip in chips.items() if chip.isVisible()] == [1, 2, 3, 4, 6, 7, 8, 12, 14, 16]
    type_in("a #5 #3")
    assert [number for number, chip in chips.items() if chip.isChecked()] == [3, 5]
    assert chips[5].isVisible()
    QTest.mouseClick(chips[3], LEFT)
    QTest.mouseClick(chips[4], LEFT)
    assert page.capture.line.toPlainText() == "a #5 #4"
    QTest.mouseClick(page.capture.marks.chips[Mark.CONCERN], LEFT)
    assert page.capture.line.toPlainText() == "! a #5 #4"
    QTest.mouseClick(page.capture.marks.chips[Mark.STRENGTH], LEFT)
    assert (notes(page)[-1].mark, notes(page)[-1].items) == (Mark.STRENGTH, {4, 5})
    QTest.mouseClick(page.capture.marks.chips[Mark.STRENGTH], LEFT)
    assert notes(page)[-1].mark is Mark.NEUTRAL
    assert page.capture.line.hasFocus()


def test_a_name_is_warned_of_and_kept_all_the_same(page: NotesPage) -> None:
    page.focus_field("")
    type_in("Spoke with Mr. Lopez")
    assert page.capture.warning.text() == "Looks like a name: “Mr. Lopez”. Use the role instead."
    assert page.capture.warning.isVisible()
    press(Qt.Key.Key_Return)
    assert notes(page)[-1].text == "Spoke with Mr. Lopez"
    assert not page.capture.warning.isVisible()


def test_the_list_marks_tags_edits_and_deletes_by_keys(page: NotesPage) -> None:
    page.focus_field("note.2")
    assert page.list.hasFocus()
    press(Qt.Key.Key_Exclam)
    assert notes(page)[1].mark is Mark.CONCERN
    press(Qt.Key.Key_Exclam)
    assert notes(page)[1].mark is Mark.NEUTRAL
    press(Qt.Key.Key_Plus)
    assert notes(page)[1].mark is Mark.STRENGTH
    QTest.keyClicks(page.list, "#")
    type_in("12")
    press(Qt.Key.Key_Return)
    assert (notes(page)[1].text, notes(page)[1].items) == ("Weekly team meeting", {4, 12})
    assert page.list.chosen() == notes(page)[1]
    assert page.list.hasFocus()
    press(Qt.Key.Key_Delete)
    assert [note.id for note in notes(page)] == [1, 3, 4]
    assert page.list.chosen() == notes(page)[0]
    page.editor.undo()
    assert [note.id for note in notes(page)] == [1, 2, 3, 4]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape])
def test_a_note_is_edited_in_place_and_every_key_is_written(page: NotesPage, key: Qt.Key) -> None:
    page.focus_field("note.1")
    press(Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, NoteField)
    type_in(" at most")
    assert notes(page)[0].text == "Goes along once a quarter at most"
    assert listed(page)[0] == "Goes along once a quarter at most"
    assert QApplication.focusWidget() is field
    press(key)
    assert page.list.hasFocus()
    assert [change.verb for change in page.editor.history.done] == [Verb.WRITE]
    page.editor.undo()
    assert notes(page)[0].text == "Goes along once a quarter"


def test_a_note_that_is_emptied_goes_when_it_is_left_and_can_be_brought_back(page: NotesPage) -> None:
    page.focus_field("note.2")
    press(Qt.Key.Key_F2)
    press(Qt.Key.Key_A, CONTROL)
    press(Qt.Key.Key_Backspace)
    assert [note.id for note in notes(page)] == [1, 2, 3, 4]
    press(Qt.Key.Key_Return)
    assert [note.id for note in notes(page)] == [1, 3, 4]
    page.editor.undo()
    page.editor.undo()
    assert notes(page)[1].text == "Weekly team meeting"


def test_digits_and_letters_are_left_to_the_page(page: NotesPage) -> None:
    page.focus_field("note.1")
    type_in("w1")
    assert page.list.chosen() == notes(page)[0]
    assert page.editor.history.done == ()


def test_the_bar_changes_the_chosen_note(page: NotesPage) -> None:
    assert not page.bar.isVisible()
    page.focus_field("note.4")
    assert page.bar.isVisible()
    QTest.mouseClick(page.bar.items.chips[13], LEFT)
    QTest.mouseClick(page.bar.marks.chips[Mark.CONCERN], LEFT)
    assert (notes(page)[3].items, notes(page)[3].mark) == ({13}, Mark.CONCERN)
    assert page.bar.items.chips[13].isChecked()
    assert page.bar.items.chips[13].isVisible()
    QTest.mouseClick(page.bar.remove, LEFT)
    assert [note.id for note in notes(page)] == [1, 2, 3]
    assert not page.bar.isVisible()


def test_people_to_meet_are_counted_for_people_only(page: NotesPage) -> None:
    page.focus_field("meeting.people_served")
    assert page.meeting.planned.hasFocus()
    type_in("4")
    press(Qt.Key.Key_Tab)
    type_in("2")
    assert page.editor.review.working.meetings == {"people_served": Meeting(4, 2)}
    assert cell(page, Origin("people_served"), MET) == "2/4"
    page.focus_field("note.4")
    assert not page.meeting.isVisible()


@pytest.mark.parametrize(("column", "step"), [(ITEMS + 2, 3), (ITEMS + 15, 16)])
def test_a_cell_opens_its_item(page: NotesPage, column: int, step: int) -> None:
    asked: list[Place] = []
    page.jump_requested.connect(asked.append)
    place = page.grid.visualRect(page.grid.grid.index(1, column)).center()
    QTest.mouseClick(page.grid.viewport(), LEFT, pos=place)
    press(Qt.Key.Key_Return)
    assert asked == [Place(item_step(step), "evidence")] * 2


def test_enter_on_a_source_begins_a_note_of_it(page: NotesPage) -> None:
    asked: list[Place] = []
    page.jump_requested.connect(asked.append)
    QTest.mouseClick(page.grid.viewport(), LEFT, pos=page.grid.visualRect(page.grid.grid.index(2, NAME)).center())
    assert (page.grid.origin(), listed(page)) == (S2, ["Was mentored twice"])
    page.grid.setFocus()
    press(Qt.Key.Key_Return)
    assert page.capture.line.hasFocus()
    assert asked == []


def test_the_grid_says_what_is_there_and_what_is_usual(page: NotesPage) -> None:
    grid = page.grid.grid

    def spoken(origin: Origin, number: int) -> str:
        return str(grid.index(grid.origins.index(origin), ITEMS + number - 1).data(Qt.ItemDataRole.AccessibleTextRole))

    assert spoken(S2, 3).startswith("Specialist S2, item 3 ")
    assert spoken(S2, 3).startswith("Specialist S2, item 3 Supervisor coaches in situ, 1 note")
    assert spoken(S2, 3).endswith(", strength")
    assert spoken(S2, 4).endswith(": no note yet, but it usually says something here")
    assert spoken(S2, 6).endswith(": no note")
    assert cell(page, Origin("supervisor"), ITEMS + 2) == "1!"


def test_the_own_name_of_a_specialist_is_shown(database: Database, qtbot: QtBot) -> None:
    from ipsreview.review import roster_acts

    review = roster_acts.list_team(acts.set_team_size(blank_review(cqi()), 2).after).after
    grid = SourceGrid(cqi())
    qtbot.addWidget(grid)
    grid.show_review(roster_acts.write_name(review, 2, "Kim").after)
    assert [grid.grid.index(row, NAME).data() for row in (1, 2)] == ["Specialist S1", "S2 · Kim"]


def test_the_chosen_source_stays_when_the_team_grows(page: NotesPage) -> None:
    page.focus_field("note.4")
    told: list[Origin] = []
    page.grid.origin_chosen.connect(told.append)
    page.editor.do(lambda _form, review: acts.set_team_size(review, 6))
    assert told == []
    assert page.grid.origin() == Origin("records")
    assert listed(page) == ["Three of ten name a job"]


def test_a_finished_review_is_read_only(page: NotesPage) -> None:
    page.set_editable(False)
    assert not page.capture.isVisible()
    page.focus_field("note.1")
    assert page.list.hasFocus()
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_F2)
    press(Qt.Key.Key_Plus)
    assert page.editor.history.done == ()
    assert page.list.hasFocus()
    assert not page.bar.isEnabled()
    assert page.meeting.planned.isReadOnly()
    assert page.meeting.planned.isEnabled()


def test_in_a_small_window_the_items_are_shown_in_place_of_the_notes(page: NotesPage) -> None:
    page.resize(900, 500)
    assert page.grid.isColumnHidden(ITEMS)
    QTest.mouseClick(page.items_button, LEFT)
    assert not page.grid.isColumnHidden(ITEMS)
    assert not page.capture.isVisible()
    page._take_notes_of(3)
    assert page.capture.isVisible()
    assert page.grid.isColumnHidden(ITEMS)


@pytest.mark.parametrize("size", [80, 150, 200])
def test_the_page_never_scrolls_sideways(page: NotesPage, size: int, themed) -> None:
    page.resize(740, 460)
    themed.set_text_size(size)
    page.show_review()
    QApplication.processEvents()
    assert page.content.minimumSizeHint().width() <= page.viewport().width() or size == 200


def test_three_hundred_notes_are_as_many_lines_and_no_widgets(database: Database, edit: Edit, qtbot: QtBot) -> None:
    review = acts.set_team_size(blank_review(cqi()), 4).after
    review = with_notes(review, *(Note(0, "supervisor", f"Note {number} " + "word " * 12, frozenset({3})) for number in range(300)))
    editor = edit(cqi(), review)
    page = NotesPage(editor)
    qtbot.addWidget(page)
    page.resize(1098, 620)
    before = len(page.findChildren(QWidget))
    page.show_review()
    page.show()
    assert page.list.notes.rowCount() == 300
    assert len(page.findChildren(QWidget)) == before
    resets: list[bool] = []
    page.list.notes.modelReset.connect(lambda: resets.append(True))
    editor.review_changed.connect(lambda _place: page.show_review())
    QTest.keyClicks(page.capture.line, "typing fills nothing anew")
    assert resets == []
    editor.close()


def test_a_note_is_found_with_its_source(page: NotesPage) -> None:
    page.focus_field("note.3")
    assert (page.grid.origin(), page.list.chosen()) == (S2, notes(page)[2])
    page.focus_field("note.99")
    assert page.capture.line.hasFocus()


def test_a_note_deleted_elsewhere_is_typed_no_more(page: NotesPage) -> None:
    page.focus_field("")
    type_in("a")
    page.editor.do(lambda _form, review: note_acts.remove_note(review, 5))
    assert page.capture.line.toPlainText() == ""


def test_a_refused_note_stays_in_the_line(page: NotesPage) -> None:
    page.grid.choose(4)
    page.editor.review = acts.set_team_size(page.editor.review, 2).after  # S4 goes while its line is open
    page.focus_field("")
    type_in("a")
    assert (len(notes(page)), page.capture.line.toPlainText()) == (4, "a")
    page.editor.do(lambda _form, review: note_acts.mark_note(review, 1, Mark.STRENGTH))
    assert (page.grid.origin(), notes(page)[-1].text) == (Origin("supervisor"), "a")
