"""The tab beside an item: its notes by source, its evidence, and a note put into the report."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ipsreview.review import note_acts
from ipsreview.review.acts import Verb
from ipsreview.review.steps import COMMENTS, Place, item_step
from ipsreview.review.values import blank_review
from ipsreview.review.working import Mark, Note
from ipsreview.ui.notes.push_dialog import PushDialog, targets
from ipsreview.ui.notes.tab import EvidenceTab
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.usecases.library import Database
from tests.forms import cqi, second
from tests.screen import Edit

LEFT = Qt.MouseButton.LeftButton


def notes(tab: EvidenceTab) -> tuple[Note, ...]:
    return tab.editor.review.working.notes


def lines(tab: EvidenceTab) -> list[str]:
    return [line.text if isinstance(line, Note) else f"[{line}]" for line in tab.list.notes.lines]


def test_filling_the_tab_changes_nothing(tab: EvidenceTab) -> None:
    before = tab.editor.review
    for item in cqi().items:
        tab.show_item(item)
    assert tab.editor.review is before
    assert tab.editor.history.done == ()


def test_the_notes_on_an_item_stand_under_their_sources(tab: EvidenceTab) -> None:
    assert lines(tab) == ["[IPS supervisor]", "Goes along once a quarter", "[Specialist S2]", "Was mentored twice"]
    assert (tab.label(cqi().item(3)), tab.label(cqi().item(4)), tab.label(cqi().item(1))) == ("Evidence 2", "Evidence 1", "Evidence")


def test_it_says_when_there_is_one_source_or_none(tab: EvidenceTab) -> None:
    assert not tab.hint.isVisible()
    tab.show_item(cqi().item(4))
    assert tab.hint.text() == "All from one source; a second one would make it firmer."
    tab.show_item(cqi().item(1))
    assert tab.hint.text().startswith("No notes on this item yet.")
    assert tab.hint.isVisible()
    assert not tab.list.isVisible()


def test_evidence_is_written_as_it_is_typed(tab: EvidenceTab) -> None:
    QTest.keyClicks(tab.field_widget("evidence"), "2 of 4 mentored")
    assert tab.editor.review.working.evidence == {3: "2 of 4 mentored"}
    assert [change.place for change in tab.editor.history.done] == [Place(item_step(3), "evidence")]
    tab.show_item(cqi().item(4))
    assert tab.evidence.toPlainText() == ""
    assert tab.field_widget("rating") is None


def test_a_note_typed_here_is_about_the_item_and_remembers_its_source(tab: EvidenceTab) -> None:
    tab.capture.line.setFocus()
    for _ in range(2):
        QTest.keyClick(tab.capture.line, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(tab.capture.line, "! Only once #14")
    assert tab.label(tab.item) == "Evidence 3"
    QTest.keyClick(tab.capture.line, Qt.Key.Key_Return)
    assert notes(tab)[-1] == Note(5, "specialist", "Only once", frozenset({3, 14}), Mark.CONCERN, 2)
    assert lines(tab)[-1] == "Only once"
    tab.show_item(cqi().item(9))
    assert tab.source.currentText() == "Specialist S2"


def test_what_is_half_typed_stays_with_the_item_it_was_typed_for(tab: EvidenceTab) -> None:
    QTest.keyClicks(tab.capture.line, "half typed")
    tab.show_item(cqi().item(4))
    assert tab.capture.line.toPlainText() == ""
    QTest.keyClicks(tab.capture.line, "another")
    assert [(note.text, note.items) for note in notes(tab)[4:]] == [("half typed", {3}), ("another", {4})]


def test_what_is_half_typed_survives_a_change_of_something_else(tab: EvidenceTab) -> None:
    QTest.keyClicks(tab.capture.line, "half typed")
    tab.editor.do(lambda _form, review: note_acts.mark_note(review, 1, Mark.STRENGTH))
    assert tab.capture.line.toPlainText() == "half typed"


def test_the_label_is_told_to_change(tab: EvidenceTab, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tab.label_changed):
        tab.editor.do(lambda _form, review: note_acts.remove_note(review, 1))
    assert tab.label(tab.item) == "Evidence 1"


def test_it_can_be_read_where_it_cannot_be_changed(tab: EvidenceTab) -> None:
    tab.set_editable(False)
    assert all(part.isEnabled() for part in (tab.list, tab.evidence))
    assert tab.evidence.isReadOnly()
    assert not any(part.isVisible() for part in (tab.capture, tab.source))
    tab.list.choose(1)
    tab.list.setFocus()
    QTest.keyClick(tab.list, Qt.Key.Key_Delete)
    assert tab.editor.history.done == ()


@pytest.mark.parametrize("size", [80, 100, 150])
def test_the_tab_is_as_wide_as_the_panel_gives(tab: EvidenceTab, size: int, themed) -> None:
    themed.set_text_size(size)
    tab.list.choose(1)
    QApplication.processEvents()
    assert tab.minimumSizeHint().width() <= 290 * size / 100


def test_a_form_without_sources_takes_evidence_and_no_notes(database: Database, edit: Edit, qtbot: QtBot) -> None:
    editor = edit(second(), blank_review(second()))
    shown = EvidenceTab(editor)
    qtbot.addWidget(shown)
    shown.show()
    shown.show_item(second().items[0])
    assert shown.evidence.isVisible()
    assert not shown.capture.isVisible()
    editor.close()


def test_evidence_with_a_name_is_warned_of(tab: EvidenceTab) -> None:
    QTest.keyClicks(tab.evidence, "Seen with Mr. Lopez")
    tab.show_item(tab.item)
    assert "Mr. Lopez" in tab.warning.text()


# Into the report


def test_the_likeliest_target_goes_by_the_mark() -> None:
    concern = Note(1, "records", "a", frozenset({3, 14}), Mark.CONCERN)
    assert targets(cqi(), concern)[0] == Place(item_step(3), "evidence")
    assert targets(cqi(), concern, 14)[0] == Place(item_step(14), "evidence")
    strength = Note(1, "records", "a", frozenset({3}), Mark.STRENGTH)
    assert targets(cqi(), strength)[0] == Place(COMMENTS, "strengths")
    untagged = Note(1, "records", "a")
    assert [target.field for target in targets(cqi(), untagged)] == ["strengths", "other_information", "next_steps"]
    assert len(targets(cqi(), strength)) == len(set(targets(cqi(), strength))) == 5


@pytest.fixture
def dialog(qtbot: QtBot, editor: ReviewEditor) -> PushDialog:
    shown = PushDialog(None, editor, editor.review.working.note(1))
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_a_note_goes_into_the_report_in_neutral_words_as_one_step(dialog: PushDialog, editor: ReviewEditor) -> None:
    assert dialog.sentence.toPlainText() == "Reported by the supervisor: Goes along once a quarter."
    dialog.choices[Place(item_step(3), "other")].click()
    QTest.mouseClick(dialog.put, LEFT)
    assert editor.review.items[3].other == "Reported by the supervisor: Goes along once a quarter."
    assert editor.review.working.note(1).text == "Goes along once a quarter"
    assert [(change.verb, change.place) for change in editor.history.done] == [(Verb.ADD, Place(item_step(3), "other"))]


def test_the_sentence_can_be_changed_and_is_warned_about(dialog: PushDialog, editor: ReviewEditor) -> None:
    dialog.sentence.selectAll()
    QTest.keyClicks(dialog.sentence, "Seen with Mr. Lopez.")
    assert any("Mr. Lopez" in text.text() for text in dialog.findChildren(type(dialog._warning)) if text.isVisible())
    dialog.put.click()
    assert editor.review.working.evidence == {3: "Seen with Mr. Lopez."}


def test_nothing_goes_into_the_report_when_it_is_cancelled_or_empty(dialog: PushDialog, editor: ReviewEditor) -> None:
    dialog.sentence.selectAll()
    QTest.keyClick(dialog.sentence, Qt.Key.Key_Backspace)
    assert not dialog.put.isEnabled()
    dialog.cancel.click()
    assert editor.history.done == ()


def test_the_keys_of_the_list_ask_for_it(tab: EvidenceTab) -> None:
    asked: list[Note] = []
    tab.list.push_requested.disconnect()
    tab.list.push_requested.connect(asked.append)
    tab.list.choose(1)
    QTest.keyClick(tab.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked == [notes(tab)[0]]
    assert tab.editor.history.done == ()
