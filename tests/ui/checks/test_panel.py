"""What the check before sending tells of other reviews, be these few or many."""

from threading import current_thread, main_thread

import pytest
from pytestqt.qtbot import QtBot

from ipsreview.review import acts
from ipsreview.review.values import Review, blank_review
from ipsreview.settings import CheckRules
from ipsreview.ui.checks.listing import FindingList
from ipsreview.ui.checks.panel import Check, ChecksPanel
from ipsreview.usecases.checking import OtherReviews
from ipsreview.usecases.library import Database
from tests.forms import cqi
from tests.screen import Edit

TEXT = "The team at Hillside meets employers in pairs, and writes down whom it has met."


def of(agency: str) -> Review:
    return acts.write_comment(cqi(), acts.write_agency(blank_review(cqi()), agency).after, "strengths", TEXT).after


@pytest.mark.parametrize(("few", "beside"), [(1, False), (0, True)])
def test_another_agency_is_told_and_many_reviews_are_looked_through_beside_the_window(
    qtbot: QtBot, database: Database, edit: Edit, monkeypatch: pytest.MonkeyPatch, few: int, *, beside: bool
) -> None:
    looked_in: list[bool] = []
    looking = OtherReviews.others
    monkeypatch.setattr(OtherReviews, "others", lambda *args: (looked_in.append(current_thread() is not main_thread()), looking(*args))[1])
    monkeypatch.setattr("ipsreview.ui.checks.panel.AT_ONCE", few)
    database.add(cqi(), of("Hillside"))
    editor = edit(cqi(), of("Riverbend"))
    database.delete(editor.stored.id)  # so that one review is to be looked through
    panel = ChecksPanel(editor, CheckRules)
    qtbot.addWidget(panel)
    panel.choose(Check.SEND)
    panel.show_review()
    told = "\n".join(panel.lines())
    assert "“Hillside”" in told
    assert "the same as in the report for Hillside" in told
    panel.show_review()
    assert looked_in == [beside, False]
    assert panel.findChild(FindingList)
