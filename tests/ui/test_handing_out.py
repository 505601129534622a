"""Handing a report out: whether the appendix is wanted is asked only where it has something to tell."""

from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from ipsreview.form import Form
from ipsreview.review.appendix import HEADING
from ipsreview.review.values import Review, blank_review
from ipsreview.review.worksheet_acts import write_evidence
from ipsreview.settings import Settings
from ipsreview.suffixes import REVIEW_FILE_SUFFIX
from ipsreview.ui.handing_out import REPORT_SUFFIXES, Exported, export_as
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.theme import Theme
from ipsreview.usecases.library import Database
from tests.forms import cqi


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that the system's dialog, which no test can press, gives back."""
    path = tmp_path / "out.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


def with_evidence(form: Form) -> Review:
    return write_evidence(form, blank_review(form), 4, "11 of 12 meetings took place.").after


def answer(words: str, *, tick: bool = False) -> None:
    """Press a button of the question that comes next, the box ticked or not."""

    def pressed() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert box.checkBox()
        assert not box.checkBox().isChecked(), "off by default"
        box.checkBox().setChecked(tick)
        next(button for button in box.buttons() if words in button.text()).click()

    QTimer.singleShot(0, pressed)


def exported(parent: QWidget, database: Database, review: Review, look: Theme, tmp_path: Path, *suffixes: str) -> Exported | None:
    preferences = Preferences(tmp_path / "settings.json", Settings(export_folder=str(tmp_path)), look)
    return export_as(parent, database, database.add(cqi(), review), suffixes or REPORT_SUFFIXES, preferences)


def words(path: Path) -> str:
    return "\n".join(paragraph.text for paragraph in Document(str(path)).paragraphs)


@pytest.mark.parametrize("tick", [True, False])
def test_the_appendix_is_added_when_it_is_wanted(
    parent: QWidget, database: Database, themed: Theme, tmp_path: Path, target: Path, tick: bool
) -> None:
    answer("Go on", tick=tick)
    assert exported(parent, database, with_evidence(cqi()), themed, tmp_path)
    assert (HEADING in words(target)) == tick


def test_an_export_that_is_not_wanted_writes_nothing(parent: QWidget, database: Database, themed: Theme, tmp_path: Path, target: Path) -> None:
    answer("Cancel", tick=True)
    assert exported(parent, database, with_evidence(cqi()), themed, tmp_path) is None
    assert not target.exists()


def test_nothing_is_asked_where_the_appendix_would_be_empty(parent: QWidget, database: Database, themed: Theme, tmp_path: Path, target: Path) -> None:
    assert exported(parent, database, blank_review(cqi()), themed, tmp_path)
    assert HEADING not in words(target)


def test_a_review_file_holds_everything_without_a_question(
    parent: QWidget, database: Database, themed: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "out.ipsreview"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    assert exported(parent, database, with_evidence(cqi()), themed, tmp_path, REVIEW_FILE_SUFFIX)
    assert "11 of 12 meetings took place." in path.read_text(encoding="utf-8")
