"""Wrong words are marked in the text fields, after a pause, and nothing else happens."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ipsreview.ui.spelling.spelling import Spelling, spelling
from ipsreview.ui.theme import Theme
from ipsreview.ui.widgets.fields import LineField, ProseLine, TextArea

WRONG = "The agncy is definately good."


def marked(field: TextArea | ProseLine) -> list[str]:
    return [word.text for word in field.marks.words]


def shown(qtbot: QtBot, field: QWidget) -> QWidget:
    qtbot.addWidget(field)
    field.resize(400, 60)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    return field


def red(field: QWidget) -> int:
    """Return how many pixels are reddish."""
    image = field.grab().toImage()
    colours = (image.pixelColor(QPoint(x, y)) for x in range(image.width()) for y in range(image.height()))
    return sum(colour.red() > colour.green() + 40 for colour in colours)


def test_a_filled_area_is_marked_after_a_pause_and_tells_nobody(qtbot: QtBot, checker: Spelling) -> None:
    area = TextArea("Comments")
    shown(qtbot, area)
    told: list[object] = []
    area.typed.connect(told.append)
    area.textChanged.connect(lambda: told.append("changed"))
    area.show_text(WRONG)
    assert not checker.loaded
    assert marked(area) == []
    qtbot.waitUntil(lambda: marked(area) == ["agncy", "definately"], timeout=5000)
    assert told == []
    assert area.toPlainText() == WRONG


def test_a_filled_line_is_marked_after_a_pause_and_tells_nobody(qtbot: QtBot, checker: Spelling) -> None:
    line = ProseLine("Reason")
    shown(qtbot, line)
    told: list[object] = []
    line.typed.connect(told.append)
    line.show_text(WRONG)
    qtbot.waitUntil(lambda: marked(line) == ["agncy", "definately"], timeout=5000)
    assert told == []
    assert (line.text(), line.isUndoAvailable()) == (WRONG, False)


def test_the_marks_are_seen_in_light_and_in_dark(qtbot: QtBot, checker: Spelling, themed: Theme) -> None:
    for field in (TextArea("Comments"), ProseLine("Reason")):
        shown(qtbot, field)
        field.show_text("The agency is definitely good.")
        field.marks.check()
        assert red(field) == 0
        for choice in ("light", "dark"):
            themed.choose(choice)
            field.show_text(WRONG)
            field.marks.check()
            assert red(field) > 10, (type(field), choice)
        themed.choose("light")


def test_nothing_is_looked_up_for_an_empty_field(qtbot: QtBot, checker: Spelling) -> None:
    area = TextArea("Comments")
    shown(qtbot, area)
    area.marks.check()
    assert not checker.loaded


def test_the_word_that_is_being_typed_is_let_be_until_the_cursor_leaves_it(qtbot: QtBot, checker: Spelling) -> None:
    for field in (TextArea("Comments"), ProseLine("Reason")):
        shown(qtbot, field)
        field.setFocus()
        QTest.keyClicks(field, "The agncy was definat")
        field.marks.check()
        assert marked(field) == ["agncy"]
        QTest.keyClick(field, Qt.Key.Key_Home)
        qtbot.waitUntil(lambda field=field: marked(field) == ["agncy", "definat"], timeout=3000)


def test_leaving_the_field_marks_the_last_word_too(qtbot: QtBot, checker: Spelling) -> None:
    area = TextArea("Comments")
    shown(qtbot, area)
    area.setFocus()
    QTest.keyClicks(area, "was definat")
    area.marks.check()
    assert marked(area) == []
    area.clearFocus()
    qtbot.waitUntil(lambda: marked(area) == ["definat"], timeout=3000)


def test_marks_move_with_the_words_of_a_line(qtbot: QtBot, checker: Spelling) -> None:
    line = ProseLine("Reason")
    shown(qtbot, line)
    line.show_text(WRONG)
    line.marks.check()
    line.setCursorPosition(0)
    QTest.keyClicks(line, "So ")
    qtbot.waitUntil(lambda: [word.start for word in line.marks.words] == [7, 16], timeout=400)


def test_an_emoji_shifts_no_mark(qtbot: QtBot, checker: Spelling) -> None:
    area = TextArea("Comments")
    shown(qtbot, area)
    area.show_text("😀 good 😀 definately")
    area.marks.check()
    (selection,) = area.extraSelections()
    assert selection.cursor.selectedText() == "definately"
    assert selection.format.underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline


def test_what_cannot_be_changed_is_not_marked(qtbot: QtBot, checker: Spelling) -> None:
    for field in (TextArea("Comments"), ProseLine("Reason")):
        shown(qtbot, field)
        field.show_text(WRONG)
        field.marks.check()
        for let_be_changed in (field.setEnabled, field.set_editable):
            let_be_changed(False)
            qtbot.waitUntil(lambda field=field: marked(field) == [], timeout=3000)
            let_be_changed(True)
            qtbot.waitUntil(lambda field=field: marked(field) == ["agncy", "definately"], timeout=3000)


def test_switching_off_takes_the_marks_away_at_once(qtbot: QtBot, checker: Spelling) -> None:
    area, line = TextArea("Comments"), ProseLine("Reason")
    for field in (area, line):
        shown(qtbot, field)
        field.show_text(WRONG)
        field.marks.check()
    checker.switch(False)
    assert marked(area) == marked(line) == []
    assert area.extraSelections() == []
    checker.switch(True)
    assert marked(area) == marked(line) == ["agncy", "definately"]


def test_a_form_in_a_language_without_a_dictionary_is_not_checked(qtbot: QtBot, checker: Spelling) -> None:
    area = TextArea("Comments")
    shown(qtbot, area)
    area.show_text(WRONG)
    area.marks.check()
    checker.use("nb")
    assert marked(area) == []
    assert not checker.available
    checker.use("en-US")
    assert marked(area) == ["agncy", "definately"]


def test_a_field_shown_without_the_program_has_no_marks(qtbot: QtBot) -> None:
    assert spelling() is None
    area = TextArea("Comments")
    shown(qtbot, area)
    area.show_text(WRONG)
    area.marks.check()
    assert marked(area) == []


def test_a_line_that_holds_no_prose_is_not_checked(checker: Spelling) -> None:
    assert not hasattr(LineField("Agency"), "marks")


def test_a_screen_reader_reads_the_text_as_it_was(qtbot: QtBot, checker: Spelling) -> None:
    for field in (TextArea("Comments"), ProseLine("Reason")):
        shown(qtbot, field)
        field.show_text(WRONG)
        field.marks.check()
        interface = QAccessible.queryAccessibleInterface(field)
        assert interface.text(QAccessible.Text.Name) == field.accessibleName()
        assert interface.text(QAccessible.Text.Value) == WRONG
        assert interface.textInterface().characterCount() == len(WRONG)
