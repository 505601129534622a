"""The preview of an import: what was read, what is doubtful, what is here already; nothing is kept before the user says so."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ipsreview.errors import KnownError
from ipsreview.form import Form
from ipsreview.messages import message
from ipsreview.review.values import Review
from ipsreview.ui.importing.preview import ImportPreview
from ipsreview.ui.theme import Theme
from ipsreview.ui.widgets.painting import wrapped_height
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.exporting import export_review_file, export_word
from ipsreview.usecases.library import Database, LibraryQuery, State, StoredReview


@pytest.fixture
def reports(tmp_path: Path) -> list[Path]:
    """Return a Word report, the same as a review file, and a file that is neither."""
    demo = demo_review()
    paths = [tmp_path / "one.docx", tmp_path / "two.ipsreview", tmp_path / "three.docx"]
    export_word(demo.form, demo.review, paths[0], replace=False)
    export_review_file(demo.form, demo.review, paths[1], replace=False)
    paths[2].write_text("Dear all, see you on Monday.")
    return paths


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def shown(qtbot: QtBot, parent: QWidget, database: Database, paths: list[Path]) -> ImportPreview:
    preview = ImportPreview(parent, database, paths)
    preview.show()
    qtbot.waitUntil(preview.progress.isHidden, timeout=10_000)
    return preview


def states(preview: ImportPreview) -> list[str]:
    return [entry.state for entry in preview.model.entries]


def test_nothing_is_kept_before_the_user_says_so(qtbot: QtBot, parent: QWidget, database: Database, reports: list[Path]) -> None:
    preview = shown(qtbot, parent, database, reports)
    assert states(preview) == ["Read without doubts", "Read without doubts", "Cannot be read"]
    assert database.find_ids(LibraryQuery()) == []
    QTest.mouseClick(preview.cancel_button, Qt.MouseButton.LeftButton)
    assert database.find_ids(LibraryQuery()) == []
    assert preview.kept == []


def test_what_was_read_is_shown_in_full(qtbot: QtBot, parent: QWidget, database: Database, reports: list[Path]) -> None:
    preview = shown(qtbot, parent, database, reports)
    assert "Riverbend Supported Employment\n5 October 2026 · A. Trainer\n16 of 16 items rated" in preview.details.words()
    preview.list.setCurrentIndex(preview.model.index(2))
    assert "three.docx" in preview.details.words()


def test_ticked_reports_are_kept_as_finished(qtbot: QtBot, parent: QWidget, database: Database, reports: list[Path]) -> None:
    preview = shown(qtbot, parent, database, reports[:1])
    assert preview.keep_button.text() == "Import 1 report"
    QTest.mouseClick(preview.keep_button, Qt.MouseButton.LeftButton)
    [stored] = [database.load(kept) for kept in preview.kept]
    assert (stored.state, stored.review) == (State.FINISHED, demo_review().review.report_copy())


def test_they_stay_drafts_where_the_user_wants_that(qtbot: QtBot, parent: QWidget, database: Database, reports: list[Path]) -> None:
    preview = shown(qtbot, parent, database, reports[:1])
    preview.finished_tick.click()
    preview.keep_button.click()
    assert database.load(preview.kept[0]).state is State.DRAFT


def test_a_report_that_is_here_already_is_noticed_and_left_alone(qtbot: QtBot, parent: QWidget, database: Database, reports: list[Path]) -> None:
    demo = demo_review()
    database.add(demo.form, demo.review)
    preview = shown(qtbot, parent, database, reports[:2])
    assert states(preview) == ["Here already", "Here already"]
    assert not preview.keep_button.isEnabled()
    preview.model.setData(preview.model.index(0), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert preview.keep_button.isEnabled()


def test_a_file_that_cannot_be_read_cannot_be_ticked(qtbot: QtBot, parent: QWidget, database: Database, reports: list[Path]) -> None:
    preview = shown(qtbot, parent, database, reports[2:])
    assert not preview.model.flags(preview.model.index(0)) & Qt.ItemFlag.ItemIsUserCheckable
    assert not preview.keep_button.isEnabled()


def test_what_is_left_open_is_listed_and_stays_a_draft(qtbot: QtBot, parent: QWidget, database: Database, tmp_path: Path) -> None:
    path = tmp_path / "odd.ipsreview"
    least = {"format": "ipsreview-review", "version": 1, "form": {"id": "ips-cqi", "version": "1"}, "mood": "good"}
    path.write_text(json.dumps(least))
    preview = shown(qtbot, parent, database, [path])
    assert states(preview) == ["To look at: 1"]
    assert "mood" in preview.details.words()
    preview.keep_button.click()
    assert database.load(preview.kept[0]).state is State.DRAFT


def test_reading_stops_when_the_dialog_is_closed(qtbot: QtBot, parent: QWidget, database: Database, reports: list[Path]) -> None:
    preview = ImportPreview(parent, database, reports * 20)
    preview.show()
    preview.reject()
    qtbot.wait(50)
    assert states(preview).count("Not read yet") >= len(reports) * 20 - 1


def test_the_list_tells_name_and_state(qtbot: QtBot, parent: QWidget, database: Database, reports: list[Path]) -> None:
    preview = shown(qtbot, parent, database, reports[:1])
    assert preview.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Riverbend Supported Employment\n5 Oct 2026 · Read without doubts"
    assert preview.model.rowCount(QModelIndex()) == 1


def test_an_entry_is_ticked_by_its_box_and_by_the_space_bar(qtbot: QtBot, parent: QWidget, database: Database, reports: list[Path]) -> None:
    preview = shown(qtbot, parent, database, reports)
    first = preview.list.visualRect(preview.model.index(0))
    QTest.mouseClick(preview.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(first.left() + 18, first.center().y()))
    assert not preview.model.entries[0].wanted
    QTest.mouseClick(preview.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(first.right() - 20, first.center().y()))
    assert not preview.model.entries[0].wanted, "a click on the name only chooses"
    QTest.keyClick(preview.list, Qt.Key.Key_Space)
    assert preview.model.entries[0].wanted
    preview.list.setCurrentIndex(preview.model.index(2))
    QTest.keyClick(preview.list, Qt.Key.Key_Space)
    assert not preview.model.entries[2].wanted


def copies(reports: list[Path], count: int) -> list[Path]:
    """Return copies of the review file, each of another agency."""
    text, made = reports[1].read_text(encoding="utf-8"), list[Path]()
    for number in range(count):
        made.append(reports[1].with_name(f"copy{number:02}.ipsreview"))
        made[-1].write_text(text.replace("Riverbend Supported Employment", f"Agency {number}"), encoding="utf-8")
    return made


def test_reading_can_be_stopped_and_what_was_read_kept(qtbot: QtBot, parent: QWidget, database: Database, reports: list[Path]) -> None:
    preview = ImportPreview(parent, database, copies(reports, 30))
    preview.show()
    qtbot.waitUntil(lambda: preview.progress.value() >= 2)
    assert not preview.keep_button.isEnabled()
    preview.stop_button.click()
    qtbot.waitUntil(preview.progress.isHidden)
    read = 30 - states(preview).count("Not read yet")
    assert 2 <= read < 30
    preview.keep_button.click()
    qtbot.waitUntil(lambda: not preview.isVisible())
    assert len(database.find_ids(LibraryQuery())) == len(preview.kept) == read


def test_importing_leaves_the_window_alive_and_can_be_stopped(qtbot: QtBot, parent: QWidget, database: Database, reports: list[Path]) -> None:
    preview = shown(qtbot, parent, database, copies(reports, 30))
    preview.keep_button.click()
    assert preview.isVisible(), "not all at one go"
    assert not preview.keep_button.isEnabled()
    preview.stop_button.click()
    qtbot.waitUntil(preview.progress.isHidden)
    kept = states(preview).count("Imported")
    assert 0 < kept < 30
    assert len(database.find_ids(LibraryQuery())) == len(preview.kept) == kept
    assert preview.keep_button.text() == f"Import {30 - kept} reports"
    preview.keep_button.click()
    qtbot.waitUntil(lambda: not preview.isVisible(), timeout=20_000)
    assert len(database.find_ids(LibraryQuery())) == 30


def test_what_cannot_be_kept_is_told_and_the_rest_goes_on(
    qtbot: QtBot, parent: QWidget, database: Database, reports: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    preview = shown(qtbot, parent, database, copies(reports, 3))
    add = database.add

    def refuse_the_second(form: Form, review: Review) -> StoredReview:
        if review.cover.agency == "Agency 1":
            raise KnownError(message("There is no room left; free some space."))
        return add(form, review)

    monkeypatch.setattr(database, "add", refuse_the_second)
    preview.keep_button.click()
    qtbot.waitUntil(preview.progress.isHidden)
    assert states(preview) == ["Imported", "Could not be kept", "Imported"]
    assert preview.isVisible()
    preview.list.setCurrentIndex(preview.model.index(1))
    assert "no room left" in preview.details.words()
    monkeypatch.setattr(database, "add", add)
    preview.model.setData(preview.model.index(1), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    preview.keep_button.click()
    qtbot.waitUntil(lambda: not preview.isVisible())
    assert len(preview.kept) == 3


@pytest.mark.parametrize("text_size", [100, 200])
def test_an_entry_is_as_high_as_its_words(
    qtbot: QtBot, parent: QWidget, database: Database, themed: Theme, reports: list[Path], text_size: int
) -> None:
    themed.set_text_size(text_size)
    preview = shown(qtbot, parent, database, reports)
    preview.resize(900, 500)
    qtbot.wait(30)
    index = preview.model.index(0)
    place, (name, state) = preview.list.visualRect(index), str(index.data()).split("\n")
    width = place.width() - themed.pixels(46)
    heights = [wrapped_height(QFontMetrics(font), words, width) for words, font in ((name, themed.font(bold=True)), (state, themed.font(12)))]
    assert place.height() >= sum(heights)
    assert place.right() <= preview.list.viewport().width()
    assert (place.height() > themed.pixels(48)) is (text_size == 200)
