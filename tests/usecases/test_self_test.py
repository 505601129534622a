"""The self-test: it uses every part, leaves nothing behind, and fails where a part does."""

import tempfile
from pathlib import Path

import pytest

from ipsreview.review.values import blank_review
from ipsreview.usecases import self_test as trial
from tests.forms import cqi


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_every_part_is_tried_and_nothing_stays(folder: Path) -> None:
    lines = list(trial.self_test())
    assert [line.partition(":")[0] for line in lines] == ["form", "resources", "database", "encryption", "Word document", "PDF", "review file"]
    assert "of 162 boxes ticked" in lines[4]
    assert list(folder.iterdir()) == []


def test_a_document_with_a_wrong_tick_fails(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    export = trial.export_word
    monkeypatch.setattr(trial, "export_word", lambda form, _review, path, *, replace: export(form, blank_review(cqi()), path, replace=replace))
    with pytest.raises(trial.SelfTestError, match="Word document"):
        list(trial.self_test())
    assert list(folder.iterdir()) == []
