"""The menu of a text field: suggestions, Add to dictionary, Ignore; and the setting."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from ipsreview.review import acts
from ipsreview.review.steps import COMMENTS
from ipsreview.review.values import blank_review
from ipsreview.settings import Settings, load_settings
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.spelling.spelling import Spelling
from ipsreview.ui.theme import Theme
from ipsreview.ui.widgets.fields import ProseLine, TextArea
from ipsreview.usecases.library import Database
from tests.forms import cqi

WRONG = "The agncy is definately good."
PLACE = WRONG.index("definately") + 3


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


def action(menu: QMenu, text: str) -> QAction:
    return next(one for one in menu.actions() if one.text() == text)


@pytest.fixture(params=[TextArea, ProseLine])
def field(request: pytest.FixtureRequest, qtbot: QtBot, checker: Spelling) -> TextArea | ProseLine:
    made = request.param("Comments")
    qtbot.addWidget(made)
    made.show_text(WRONG)
    made.marks.check()
    return made


def text_of(field: TextArea | ProseLine) -> str:
    return field.toPlainText() if isinstance(field, TextArea) else field.text()


def test_a_suggestion_takes_the_place_of_the_word_as_if_it_were_typed(field: TextArea | ProseLine) -> None:
    told: list[str] = []
    field.typed.connect(told.append)
    menu = field.menu_at(PLACE)
    assert texts(menu)[0] == "definitely"
    action(menu, "definitely").trigger()
    assert told[-1] == text_of(field) == "The agncy is definitely good."
    field.marks.check()
    assert [word.text for word in field.marks.words] == ["agncy"]


def test_what_is_only_read_is_not_put_right(field: TextArea | ProseLine) -> None:
    field.set_editable(False)
    assert "definitely" not in texts(field.menu_at(PLACE))
    field.set_editable(True)
    assert texts(field.menu_at(PLACE))[0] == "definitely"


def test_a_word_is_added_and_can_be_removed_again(field: TextArea | ProseLine, words_file: Path) -> None:
    action(field.menu_at(PLACE), "Add to dictionary").trigger()
    assert words_file.read_text("utf-8") == "definately\n"
    assert [word.text for word in field.marks.words] == ["agncy"]
    action(field.menu_at(PLACE), "Remove “definately” from the dictionary").trigger()
    assert words_file.read_text("utf-8") == ""
    assert [word.text for word in field.marks.words] == ["agncy", "definately"]


def test_an_ignored_word_is_not_kept(field: TextArea | ProseLine, words_file: Path) -> None:
    action(field.menu_at(PLACE), "Ignore").trigger()
    assert [word.text for word in field.marks.words] == ["agncy"]
    assert not words_file.exists()
    assert "Remove “definately” from the dictionary" not in texts(field.menu_at(PLACE))


def test_the_menu_of_a_right_word_is_as_ever(field: TextArea | ProseLine) -> None:
    assert texts(field.menu_at(WRONG.index("good"))) == texts(field.createStandardContextMenu())


def test_where_nothing_can_be_suggested_the_menu_says_so(qtbot: QtBot, checker: Spelling) -> None:
    area = TextArea("Comments")
    qtbot.addWidget(area)
    area.show_text("xqzvkjw")
    area.marks.check()
    assert texts(area.menu_at(2))[0] == "No suggestion"
    assert not action(area.menu_at(2), "No suggestion").isEnabled()


def test_words_that_cannot_be_kept_are_told(field: TextArea | ProseLine, words_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    words_file.mkdir()
    action(field.menu_at(PLACE), "Add to dictionary").trigger()
    assert len(told) == 1
    assert [word.text for word in field.marks.words] == ["agncy", "definately"]


def test_it_is_switched_off_in_the_menu_and_stays_so(checker: Spelling, database: Database, themed: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    checker.use("")
    window = MainWindow(cqi(), Preferences(tmp_path / "settings.json", Settings(), themed))
    qtbot.addWidget(window)
    window.show_database(database)
    review = acts.write_agency(blank_review(cqi()), "Riverbent").after
    review = acts.write_comment(cqi(), review, "strengths", WRONG + " Riverbent is. Okonkwo too.").after
    window.show_review(database.add(cqi(), review))
    assert checker.available
    assert window.view
    window.view.show_step(COMMENTS)
    area = window.view.pages[COMMENTS].field_widget("strengths")
    assert isinstance(area, TextArea)
    area.marks.check()
    assert [word.text for word in area.marks.words] == ["agncy", "definately", "Okonkwo"]
    window.view.editor.do(lambda _form, review: acts.write_trainer(review, "A. Okonkwo"))
    area.marks.check()
    assert [word.text for word in area.marks.words] == ["agncy", "definately"]
    window.menus.spelling.trigger()
    assert not area.marks.words
    settings, _ = load_settings(tmp_path / "settings.json")
    assert settings.spelling_off
    window.menus.spelling.trigger()
    assert area.marks.words
