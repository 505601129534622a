"""Spelling in the open review: in the language of its form, with the names of its cover known."""

from __future__ import annotations

from ipsreview.ui.spelling.spelling import Spelling, spelling
from ipsreview.ui.wizard.editor import ReviewEditor


def follow(editor: ReviewEditor) -> None:
    """Check what is typed into this review, as long as it is open."""
    checker = spelling()
    if checker:
        checker.use(editor.form.language)
        _take_names(checker, editor)
        editor.review_changed.connect(lambda _place: _take_names(checker, editor))


def _take_names(checker: Spelling, editor: ReviewEditor) -> None:
    cover = editor.review.cover
    checker.know_names(f"{cover.agency} {cover.trainer}")
