"""The panel beside an item: opened and closed, in big windows and small ones, and never filled unseen."""

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QPushButton, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ipsreview.form import Item
from ipsreview.review.steps import COVER, item_step
from ipsreview.review.values import Review, blank_review
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.ui.wizard.helper_panel import HelperPanel
from ipsreview.ui.wizard.helper_tab import HelperTab
from ipsreview.usecases.library import Database
from tests.forms import cqi
from tests.reviews import reviews
from tests.screen import Edit
from tests.ui.wizard.conftest import OpenReview
from tests.ui.wizard.test_accessibility import focusable, name


class SampleTab(HelperTab):
    """A tab that remembers for which items it was filled."""

    def __init__(self, editor: ReviewEditor, name: str) -> None:
        super().__init__(editor)
        self.name, self.filled = name, list[int]()
        self.line = QLineEdit()
        QVBoxLayout(self).addWidget(self.line)

    def label(self, item: Item) -> str:
        return f"{self.name} {item.number}"

    def show_item(self, item: Item) -> None:
        self.filled.append(item.number)

    def field_widget(self, field: str) -> QWidget | None:
        return self.line if field == f"{self.name}.line" else None


@pytest.fixture
def panel(qtbot: QtBot, database: Database, edit: Edit) -> HelperPanel:
    editor = edit(cqi(), blank_review(cqi()))
    made = HelperPanel({"a": SampleTab(editor, "a"), "b": SampleTab(editor, "b")}, {"a": "a", "b": "b"})
    qtbot.addWidget(made)
    made.resize(306, 500)
    made.show()
    return made


def filled(panel: HelperPanel, name: str) -> list[int]:
    tab = panel.tabs[name]
    assert isinstance(tab, SampleTab)
    return tab.filled


def test_only_the_tab_in_sight_is_filled(panel: HelperPanel) -> None:
    panel.show_item(cqi().item(3))
    assert (filled(panel, "a"), filled(panel, "b")) == ([3], [])
    panel.bar.setCurrentIndex(1)
    assert filled(panel, "b") == [3]
    panel.close_drawer()
    panel.show_item(cqi().item(4))
    assert (filled(panel, "a"), filled(panel, "b")) == ([3], [3])
    panel.toggle()
    assert filled(panel, "b") == [3, 4]


def test_the_tabs_say_what_they_hold(panel: HelperPanel) -> None:
    panel.show_item(cqi().item(3))
    assert [panel.bar.tabText(0), panel.bar.tabText(1)] == ["a 3", "b 3"]


def test_a_field_of_the_panel_opens_its_tab_with_the_keyboard_there(panel: HelperPanel, qtbot: QtBot) -> None:
    panel.show_item(cqi().item(3))
    panel.close_drawer()
    with qtbot.waitActive(panel):
        panel.activateWindow()
    assert panel.focus_field("b.line")
    tab = panel.tabs["b"]
    assert isinstance(tab, SampleTab)
    assert panel.opened
    assert panel.current == "b"
    assert tab.line.hasFocus()
    assert not panel.focus_field("rating")  # which stands on the page


def test_the_closed_panel_leaves_an_edge_whose_buttons_open_it(panel: HelperPanel, qtbot: QtBot) -> None:
    panel.show_item(cqi().item(3))
    wide = panel.width()
    panel.close_drawer()
    assert panel.width() < wide / 5
    buttons = [button for button in panel.findChildren(QPushButton) if button.isVisible()]
    assert [button.text() for button in buttons] == ["a 3", "b 3"]
    qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert panel.opened
    assert panel.current == "b"
    assert panel.width() == wide


def test_the_panel_stands_beside_items_only(open_review: OpenReview) -> None:
    view = open_review(item_step(2))
    assert view.panel.isVisible()
    view.show_step(COVER)
    assert not view.panel.isVisible()


def test_in_a_small_window_the_panel_is_a_drawer(open_review: OpenReview) -> None:
    view = open_review(item_step(2))
    assert view.panel.opened
    view.resize(1200, 700)
    assert not view.panel.opened
    wide_steps = view.step_list.width()
    view.toggle_panel()
    assert view.panel.opened
    assert view.step_list.width() < wide_steps, "the page keeps its room"
    view.toggle_panel()
    assert not view.panel.opened
    assert view.step_list.width() == wide_steps
    view.resize(1366, 740)
    assert view.panel.opened


def test_a_panel_closed_by_hand_stays_closed_on_the_other_items(open_review: OpenReview) -> None:
    view = open_review(item_step(2))
    view.toggle_panel()
    view.show_step(item_step(3))
    assert not view.panel.opened
    view.toggle_panel()
    view.show_step(item_step(4))
    assert view.panel.opened


@pytest.mark.parametrize("tab", ["evidence", "worksheet", "last_visit"])
@settings(max_examples=3, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(review=reviews(cqi(), working=True))
def test_filling_the_panel_asks_for_nothing(open_review: OpenReview, tab: str, review: Review) -> None:
    view = open_review(item_step(1), review)
    view.panel.open_tab(tab)
    for item in cqi().items:
        view.show_step(item_step(item.number))
    assert view.editor.review == review
    assert not view.editor.history.done
    view.close()


@pytest.mark.parametrize("tab", ["evidence", "worksheet", "last_visit"])
@pytest.mark.parametrize("number", [1, 5, 12, 13])
def test_every_control_of_the_panel_has_a_name_and_is_reached_with_the_tab_key(open_review: OpenReview, tab: str, number: int) -> None:
    view = open_review(item_step(number))
    view.panel.open_tab(tab)
    # of several radio buttons the Tab key reaches the chosen one, the arrows the others
    wanted = {child for child in focusable(view.panel) if not isinstance(child, QRadioButton) or child.isChecked()}
    assert wanted
    assert not [child for child in wanted if not name(child).strip()]
    reached: set[QWidget] = set()
    for _ in range(len(wanted) + 60):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert not {child for child in wanted - reached if not isinstance(child.parent(), QAbstractScrollArea)}
