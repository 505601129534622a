"""The self-test: it uses every part, leaves nothing behind, goes on without Qt, and fails where a part does."""

import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import keyring
import pytest

from ipsreview.documents.pdf.pages import Pages, Picture
from ipsreview.form import Form
from ipsreview.paths import resources_folder
from ipsreview.review.values import Review, blank_review
from ipsreview.store import open_database
from ipsreview.usecases import self_test as trial
from tests.forms import cqi

PARTS = [
    *("form", "resources", "database", "screen", "saved and reopened", "Word document", "Word document read back", "PDF"),
    *("pages for a printer", "review file", "encryption", "spelling", "key store"),
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def keep(path: Path, form: Form, review: Review) -> str:
    with open_database(path) as database:
        database.save(database.add(form, blank_review(form)), review.report_copy())
    return "kept"


def without_qt(*_: object) -> str:
    raise ImportError("libGL.so.1: cannot open shared object file", name="PySide6.QtGui")


def test_every_part_is_tried_and_nothing_stays(folder: Path) -> None:
    trials = list(trial.self_test(keep))
    assert [tried.part for tried in trials] == PARTS
    assert "of 162 boxes ticked" in trials[PARTS.index("Word document read back")].found
    assert str(trials[PARTS.index("screen")]) == "ok  screen: kept"
    assert list(folder.iterdir()) == []


def test_without_qt_the_screen_is_left_out_and_the_rest_tried(folder: Path) -> None:
    trials = list(trial.self_test(without_qt))
    assert [tried.part for tried in trials] == PARTS
    screen = trials[PARTS.index("screen")]
    assert not screen.done
    assert str(screen) == "--  screen: left out, for Qt cannot be loaded here (libGL.so.1: cannot open shared object file)"


def test_a_part_of_ours_that_is_missing_is_no_missing_qt(folder: Path) -> None:
    def incomplete(*_: object) -> str:
        raise ImportError("no module", name="ipsreview.ui.main_window")

    with pytest.raises(ImportError, match="no module"):
        list(trial.self_test(incomplete))
    assert list(folder.iterdir()) == []


def test_an_answer_that_the_screen_lost_fails(folder: Path) -> None:
    def forgetful(path: Path, form: Form, review: Review) -> str:
        return keep(path, form, replace(review, comments=dict.fromkeys(review.comments, "")))

    with pytest.raises(trial.SelfTestError, match="saved and reopened"):
        list(trial.self_test(forgetful))


def test_a_screen_that_kept_nothing_fails(folder: Path) -> None:
    with pytest.raises(trial.SelfTestError, match="saved and reopened"):
        list(trial.self_test(lambda *_: "nothing kept"))


def test_a_document_with_a_wrong_tick_fails(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    export = trial.export_word
    monkeypatch.setattr(trial, "export_word", lambda form, _review, path, *, replace: export(form, blank_review(cqi()), path, replace=replace))
    with pytest.raises(trial.SelfTestError, match="Word document read back"):
        list(trial.self_test(keep))
    assert list(folder.iterdir()) == []


def test_a_page_that_stays_white_fails(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Pages, "picture", lambda _pages, _number, _dots: Picture(2, 2, 6, b"\xff" * 12))
    with pytest.raises(trial.SelfTestError, match="pages for a printer"):
        list(trial.self_test(keep))


def test_a_missing_dictionary_fails(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trial, "find_dictionary", lambda _language: None)
    with pytest.raises(trial.SelfTestError, match="spelling"):
        list(trial.self_test(keep))


class Store:
    """A key store that may be used, and says when something is put in. keyring would offer its own subclasses to every other test."""

    priority = 5.0
    name = "a store"

    def set_password(self, *_: str) -> None:
        raise AssertionError("the self-test leaves the user's key store alone")


class Useless(Store):
    """One that keeps nothing."""

    priority = -1.0


class Unreachable(Store):
    """One that was chosen by name and cannot work here."""

    @property
    def priority(self) -> float:
        raise RuntimeError("no session bus")


@pytest.mark.parametrize(
    ("store", "line"),
    [
        (Store(), "ok  key store: a store"),
        (Useless(), "--  key store: there is none here"),
        (Unreachable(), "--  key store: there is none here"),
    ],
)
def test_the_key_store_is_named_and_left_alone(folder: Path, store: Store, line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", lambda: store)
    assert str(list(trial.self_test(keep))[-1]).startswith(line)


def test_the_packaged_program_hands_no_libraries_on(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "")
    assert list(trial.self_test(keep))[-1].part == "other programs"
    monkeypatch.setenv("LD_LIBRARY_PATH", f"{resources_folder().parents[1]}")
    with pytest.raises(trial.SelfTestError, match="other programs"):
        list(trial.self_test(keep))
