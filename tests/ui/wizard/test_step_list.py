"""The list of steps: names in full, and the open step in sight."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ipsreview.review.steps import COMMENTS, NOTES
from ipsreview.ui.notes.page import NotesPage
from ipsreview.ui.theme import Theme
from ipsreview.ui.translations import install_translations, languages
from ipsreview.ui.wizard.step_list import StepDelegate, StepList
from tests.forms import cqi
from tests.ui.wizard.conftest import OpenReview


@pytest.fixture
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    install_translations(qapp, request.param)
    yield
    install_translations(qapp, "en")


def shown(qtbot: QtBot, height: int) -> StepList:
    steps = StepList(cqi())
    qtbot.addWidget(steps)
    steps.resize(steps.width(), height)
    with qtbot.waitExposed(steps):
        steps.show()
    return steps


@pytest.mark.parametrize("language", languages(), indirect=True)
def test_every_name_is_in_full_also_beside_a_scroll_bar_and_where_it_is_open(language: None, qtbot: QtBot, themed: Theme) -> None:
    steps = shown(qtbot, 300)
    assert steps.verticalScrollBar().isVisible()
    delegate, model = steps.itemDelegate(), steps.model()
    assert isinstance(delegate, StepDelegate)
    room = delegate.title_box(QRect(0, 0, steps.viewport().width(), 31)).width()
    bold = QFontMetrics(themed.font(12, bold=True))
    names = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert [name for name in names if bold.horizontalAdvance(name) > room] == []


def test_the_open_step_stays_in_sight_where_the_list_loses_room(qtbot: QtBot) -> None:
    steps = shown(qtbot, 800)
    steps.show_step(COMMENTS)
    steps.resize(steps.width(), 300)
    place = steps.visualRect(steps.currentIndex())
    assert 0 <= place.top() < place.bottom() < steps.viewport().height()


@pytest.mark.parametrize("language", languages(), indirect=True)
def test_they_leave_a_laptop_the_room_for_notes_beside_their_items(language: None, open_review: OpenReview) -> None:
    page = open_review(NOTES).pages[NOTES]
    assert isinstance(page, NotesPage)
    assert page.items_button.isHidden()
