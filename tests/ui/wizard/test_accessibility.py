"""Every page as a screen reader and a keyboard find it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from ipsreview.review.steps import COMMENTS, COVER, NOTES, SUMMARY, Step, item_step
from tests.ui.wizard.conftest import OpenReview

STEPS = (COVER, NOTES, item_step(1), item_step(5), item_step(6), COMMENTS, SUMMARY)


def focusable(widget: QWidget) -> Iterator[QWidget]:
    for child in widget.findChildren(QWidget):
        if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus and not child.focusProxy():
            yield child


def name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


@pytest.mark.parametrize("step", STEPS, ids=str)
def test_every_control_has_a_name(open_review: OpenReview, step: Step) -> None:
    view = open_review(step)
    unnamed = [child for child in focusable(view) if not name(child).strip()]
    assert not unnamed


@pytest.mark.parametrize("step", STEPS, ids=str)
def test_the_tab_key_reaches_every_control_of_the_page(open_review: OpenReview, step: Step) -> None:
    view = open_review(step)
    page = view.pages[step]
    wanted = set(focusable(page.content))
    page.setFocus()
    reached: set[QWidget] = set()
    for _ in range(len(wanted) + 40):
        QTest.keyClick(QApplication.focusWidget() or view, Qt.Key.Key_Tab)
        if focused := QApplication.focusWidget():
            reached.add(focused)
    missed = {child for child in wanted - reached if not isinstance(child.parent(), QAbstractScrollArea)}
    assert not missed


def test_a_card_is_a_tick_box_that_says_its_level_text_and_state(open_review: OpenReview) -> None:
    view = open_review(item_step(1))
    card = view.pages[item_step(1)].field_widget("rating.ips")
    assert card
    interface = QAccessible.queryAccessibleInterface(card)
    assert interface.role() is QAccessible.Role.CheckBox
    assert interface.text(QAccessible.Text.Name) == "IPS: Caseload sizes = 20 or fewer, on average for a 40-hour worker."
    assert not interface.state().checked
    QTest.keyClick(card, Qt.Key.Key_Space)
    assert interface.state().checked
    assert view.editor.review.items[1].rating == "ips"


def test_a_whole_item_can_be_answered_from_the_keyboard(open_review: OpenReview) -> None:
    view = open_review(item_step(2))
    QTest.keyClicks(QApplication.focusWidget(), "2")
    lines = view.pages[item_step(2)].recommendations.lines
    for _ in range(30):
        if QApplication.focusWidget() is lines["protect_time"]:
            break
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    answer = view.editor.review.items[2]
    assert (answer.rating, answer.recommendations) == ("needs_improvement", {"protect_time"})
