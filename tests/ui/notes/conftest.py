"""The page of notes and the tab beside an item, over a real review of a team of four."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ipsreview.review import acts, note_acts
from ipsreview.review.values import Review, blank_review
from ipsreview.review.working import Mark, Note
from ipsreview.ui.notes.page import NotesPage
from ipsreview.ui.notes.tab import EvidenceTab
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.usecases.library import Database
from tests.forms import cqi


def with_notes(review: Review, *notes: Note) -> Review:
    for note in notes:
        review = note_acts.add_note(cqi(), review, note).after
    return review


@pytest.fixture
def review() -> Review:
    """Notes 1 to 4: of the supervisor, twice; of S2; of the records."""
    return with_notes(
        acts.set_team_size(blank_review(cqi()), 4).after,
        Note(0, "supervisor", "Goes along once a quarter", frozenset({3, 14}), Mark.CONCERN),
        Note(0, "supervisor", "Weekly team meeting", frozenset({4}), Mark.STRENGTH),
        Note(0, "specialist", "Was mentored twice", frozenset({3}), Mark.STRENGTH, specialist=2),
        Note(0, "records", "Three of ten name a job"),
    )


@pytest.fixture
def editor(database: Database, review: Review) -> Iterator[ReviewEditor]:
    opened = ReviewEditor(database, database.add(cqi(), review))
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, editor: ReviewEditor) -> NotesPage:
    shown = NotesPage(editor)
    qtbot.addWidget(shown)
    editor.review_changed.connect(lambda _place: shown.show_review())
    shown.resize(1098, 620)
    shown.show_review()
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    return shown


@pytest.fixture
def tab(qtbot: QtBot, editor: ReviewEditor) -> EvidenceTab:
    shown = EvidenceTab(editor)
    qtbot.addWidget(shown)
    item = cqi().item(3)
    editor.review_changed.connect(lambda _place: shown.show_item(shown.item))
    shown.resize(290, 640)
    shown.show_item(item)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    return shown
