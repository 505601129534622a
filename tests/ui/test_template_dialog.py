"""The choice of an agency's own template: it is checked first, used from then on, and what it lacks is listed."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ipsreview.review.values import blank_review
from ipsreview.settings import Settings, load_settings
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.template_dialog import TemplateDialog
from ipsreview.ui.theme import Theme
from ipsreview.usecases.exporting import export_word
from ipsreview.usecases.library import Database
from tests.documents.reading import altered
from tests.forms import cqi


@pytest.fixture
def preferences(themed: Theme, tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "settings.json", Settings(export_folder=str(tmp_path)), themed)


@pytest.fixture
def template(tmp_path: Path) -> Path:
    """Return a copy of the form whose first recommendation was taken out."""
    export_word(cqi(), blank_review(cqi()), tmp_path / "agency.docx", replace=False)
    data = (tmp_path / "agency.docx").read_bytes()
    changed = altered(data, "word/document.xml", "Reduce caseload sizes to 20 or fewer.", "Be kind to everybody on the team, always.")
    (tmp_path / "agency.docx").write_bytes(changed)
    return tmp_path / "agency.docx"


@pytest.fixture
def dialog(qtbot: QtBot, preferences: Preferences) -> TemplateDialog:
    window = TemplateDialog(None, cqi(), preferences)
    qtbot.addWidget(window)
    window.show()
    return window


def test_a_template_is_checked_and_used_from_then_on(dialog: TemplateDialog, preferences: Preferences, template: Path, tmp_path: Path) -> None:
    assert "form's own template" in dialog.words()
    dialog.use(template)
    assert str(template) in dialog.words()
    assert "Item 1: There is no box for “Reduce caseload sizes" in dialog.words()
    assert load_settings(tmp_path / "settings.json")[0].template == str(template)
    dialog.own.click()
    assert preferences.settings.template == ""


def test_a_document_that_cannot_be_a_template_is_not_chosen(dialog: TemplateDialog, preferences: Preferences, tmp_path: Path) -> None:
    (tmp_path / "letter.docx").write_text("Dear all")
    dialog.use(tmp_path / "letter.docx")
    assert "letter.docx" in dialog.words()
    assert preferences.settings.template == ""


def test_an_export_goes_into_the_template_and_says_what_it_lacks(
    qtbot: QtBot, database: Database, preferences: Preferences, template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    preferences.choose_template(str(template))
    window = MainWindow(cqi(), preferences)
    qtbot.addWidget(window)
    window.show()
    window.show_database(database)
    window.new_review()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out.docx"), ""))
    window.menus.export.trigger()
    assert window.view
    assert "template left" in window.view.notice.words
    assert (tmp_path / "out.docx").read_bytes()[:2] == b"PK"
    window.close()


def test_the_pdf_is_offered_beside_the_word_document(
    qtbot: QtBot, database: Database, preferences: Preferences, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = MainWindow(cqi(), preferences)
    qtbot.addWidget(window)
    window.show()
    window.show_database(database)
    window.new_review()
    asked: list[str] = []

    def chosen(*arguments: object) -> tuple[str, str]:
        asked.append(str(arguments[3]))
        return str(tmp_path / f"out{len(asked)}"), "PDF documents (*.pdf)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    assert window.view
    window.view.export_requested.emit()
    assert asked == ["Word documents (*.docx);;PDF documents (*.pdf)"]
    assert (tmp_path / "out1.pdf").read_bytes().startswith(b"%PDF")
    window.menus.export_pdf.trigger()
    assert asked[1] == "PDF documents (*.pdf)"
    assert (tmp_path / "out2.pdf").exists()
    window.close()
