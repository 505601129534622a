"""An open review of each form, in the wizard."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from ipsreview.form import Form
from ipsreview.review.checks import Others
from ipsreview.review.steps import Step
from ipsreview.review.values import Review, blank_review
from ipsreview.ui.wizard.view import ReviewView
from ipsreview.usecases.checking import OtherReviews
from ipsreview.usecases.library import Database
from tests.forms import cqi
from tests.screen import Edit

OpenReview = Callable[..., ReviewView]
Asked = list[Review]


@pytest.fixture
def asked_others(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """The review for which other reviews were looked into, each time that was done."""
    asked, others = Asked(), OtherReviews.others

    def noted(self: OtherReviews, form: Form, review: Review) -> Others:
        asked.append(review)
        return others(self, form, review)

    monkeypatch.setattr(OtherReviews, "others", noted)
    return asked


@pytest.fixture
def open_review(qtbot: QtBot, database: Database, edit: Edit) -> OpenReview:
    """Open a review (a blank one of the CQI form unless said) at a step, in a window of a laptop's size."""

    def opened(step: Step | None = None, review: Review | None = None, form: Form | None = None) -> ReviewView:
        used = form or cqi()
        editor = edit(used, review or blank_review(used))
        view = ReviewView(editor)
        qtbot.addWidget(view)
        view.resize(1366, 740)
        with qtbot.waitActive(view):
            view.show()
            view.activateWindow()
        if step:
            view.show_step(step)
        return view

    return opened
