"""The list of shortcuts is whole, no key means two things, and the guide has the same keys."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from ipsreview.review import acts
from ipsreview.ui.keys import page_keys
from ipsreview.ui.keys.dialog import KeysDialog
from ipsreview.ui.keys.listing import all_shortcuts, as_text, matching, page_key_words, shown
from ipsreview.ui.keys.page_keys import PageKey
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.theme import Theme

GUIDE = Path(__file__).parents[3] / "docs" / "guide" / "README.md"
NATIVE = QKeySequence.SequenceFormat.NativeText


def actions(window: MainWindow) -> list[QAction]:
    """Return every action of the window that has a shortcut."""
    return [action for action in window.findChildren(QAction) if action.shortcuts()]


def known_page_keys() -> list[PageKey]:
    return [key for key in vars(page_keys).values() if isinstance(key, PageKey)]


def guide_keys() -> Iterator[str]:
    lines = GUIDE.read_text(encoding="utf-8").partition("| key | does |\n|---|---|\n")[2].splitlines()
    for line in lines:
        if not line.startswith("|"):
            return
        cell = line.split("|")[1].strip()
        yield from ("," if key == "" else key for key in cell.replace("Ctrl+,", "Ctrl+<comma>").split(", "))


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> KeysDialog:
    made = KeysDialog(window, window.menuBar())
    made.show()
    qtbot.waitExposed(made)
    return made


def test_every_shortcut_of_every_action_is_in_the_list(window: MainWindow) -> None:
    listed = as_text(all_shortcuts(window.menuBar()))
    assert len(actions(window)) > 20
    assert [action.text() for action in actions(window) for keys in action.shortcuts() if keys.toString(NATIVE) not in listed] == []


def test_every_key_of_the_pages_is_in_the_list(window: MainWindow) -> None:
    told = [key for _, keys in page_key_words() for key, _ in keys]
    assert Counter(told) == Counter(known_page_keys())
    listed = as_text(all_shortcuts(window.menuBar()))
    assert [key.keys for key in told if f"{shown(key)}\t" not in listed] == []


def test_no_two_actions_share_a_key(window: MainWindow) -> None:
    used = Counter(keys.toString() for action in actions(window) for keys in action.shortcuts())
    assert [keys for keys, count in used.items() if count > 1] == []


def test_no_page_takes_a_key_from_a_menu(window: MainWindow) -> None:
    menus = {keys.toString() for action in actions(window) for keys in action.shortcuts()}
    taken = {sequence.toString() for key in known_page_keys() for sequence in key.sequences} & menus
    assert taken == {window.menus.find.shortcut().toString()}  # which is dark while the list of reviews, with a search of its own, is shown
    assert not window.menus.find.isEnabled()


def test_no_place_has_one_key_for_two_things() -> None:
    for place, keys in page_key_words():
        used = Counter(sequence.toString() for key, _ in keys for sequence in key.sequences)
        assert [one for one, count in used.items() if count > 1] == [], place


def test_the_guide_has_the_same_keys(window: MainWindow) -> None:
    ours = {keys.toString() for action in actions(window) for keys in action.shortcuts()}
    for key in known_page_keys():
        first, last = (key.sequences[place].toString().replace("Return", "Enter") for place in (0, -1))
        ours.add(f"{first} … {last}" if "…" in shown(key) else first)
    assert {key.replace("<comma>", ",") for key in guide_keys()} == ours


def test_what_undo_would_undo_is_not_in_the_list(window: MainWindow) -> None:
    window.new_review()
    assert window.view
    window.view.editor.do(lambda _form, review: acts.write_agency(review, "Riverbend"))
    assert ":" in window.menus.undo.text()
    assert "\tUndo\n" in as_text(all_shortcuts(window.menuBar()))


@pytest.mark.parametrize(
    ("key", "modifiers", "ours"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, True),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, True),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier, False),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, False),
    ],
)
def test_a_page_key_is_told_from_others(key: Qt.Key, modifiers: Qt.KeyboardModifier, ours: bool) -> None:
    assert page_keys.CELL_BELOW.pressed(QKeyEvent(QKeyEvent.Type.KeyPress, key, modifiers)) is ours


def test_f1_opens_the_list(window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    opened: list[QDialog] = []

    def remember(dialog: QDialog) -> None:
        opened.append(dialog)

    monkeypatch.setattr(KeysDialog, "exec", remember)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert len(opened) == 1


@pytest.mark.parametrize(("words", "key"), [("panel", "F9"), ("f9", "F9"), ("note keep", shown(page_keys.KEEP_NOTE))])
def test_a_key_is_found_by_its_name_and_by_its_deed(window: MainWindow, words: str, key: str) -> None:
    found = matching(all_shortcuts(window.menuBar()), words)
    assert [one.keys for place in found for one in place.shortcuts] == [key]


def test_the_search_shows_what_fits_or_says_that_nothing_does(dialog: KeysDialog) -> None:
    dialog.search.search_changed.emit("panel")
    assert "F9" in dialog.list.toPlainText()
    assert "F1" not in dialog.list.toPlainText()
    dialog.search.search_changed.emit("zzz")
    assert "“zzz”" in dialog.list.toPlainText()
    QTest.keyClicks(dialog.search, "x")
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert "F1" in dialog.list.toPlainText()
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_list_is_copied_whole(dialog: KeysDialog) -> None:
    dialog.search.search_changed.emit("panel")
    dialog.copy.click()
    assert QGuiApplication.clipboard().text().count("\t") > 40


@pytest.mark.slow
def test_the_list_is_printed(dialog: KeysDialog, tmp_path: Path) -> None:
    from pypdf import PdfReader
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "keys.pdf"))
    dialog.print_on(printer)
    text = " ".join("".join(page.extract_text() for page in PdfReader(tmp_path / "keys.pdf").pages).split())
    assert "Keyboard shortcuts" in text
    assert "F9" in text


def test_it_fits_a_small_screen_in_large_letters(window: MainWindow, themed: Theme) -> None:
    themed.set_text_size(200)
    made = KeysDialog(window, window.menuBar())
    made.resize(920, 570)
    made.show()
    assert (made.width(), made.height()) == (920, 570)
    assert made.list.horizontalScrollBar().maximum() == 0
