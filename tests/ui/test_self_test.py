"""The screen's part of the self-test: what is typed is what is kept, and what cannot be saved is told and not asked about."""

from pathlib import Path

import pytest

from ipsreview.errors import KnownError
from ipsreview.ui import self_test
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.library import LibraryQuery, open_library
from tests.forms import cqi


def test_a_review_is_typed_into_the_window_and_kept(tmp_path: Path) -> None:
    path, review = tmp_path / "reviews.db", demo_review().review
    told = self_test.fill_in(path, cqi(), review)
    assert told.startswith("18 pages filled in by ")
    with open_library(path, read_only=True) as library:
        [number] = library.find_ids(LibraryQuery())
        assert library.load(number).review == review.report_copy()


def test_what_is_not_saved_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ReviewEditor, "flush", lambda _editor: False)
    with pytest.raises(KnownError, match="self-test failed at the part “screen”"):
        self_test.fill_in(tmp_path / "reviews.db", cqi(), demo_review().review)


def test_a_page_without_its_field_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ipsreview.ui.wizard.cover_page.CoverPage.field_widget", lambda _page, _field: None)
    with pytest.raises(KnownError, match="cover has no agency"):
        self_test.fill_in(tmp_path / "reviews.db", cqi(), demo_review().review)
