"""The panel beside an item: its evidence, its worksheet, its last visit. In small windows it is a drawer that is opened when needed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ipsreview.form import Item
from ipsreview.ui.spoken import Role, speak_as, speak_opened
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.notices import announce
from ipsreview.ui.widgets.painting import paint_chosen, paint_focus, paint_lit
from ipsreview.ui.widgets.scrolling import scrolling
from ipsreview.ui.widgets.texts import Rule
from ipsreview.ui.wizard.helper_tab import HelperTab

WIDTH = 306
"""How wide the open panel is, at 100 % text."""

_EDGE = 30
_ANY_WIDTH = (1 << 24) - 1


class HelperPanel(QWidget):
    """Tabs beside an item, filled for the item that is shown. Only the tab in sight is filled."""

    opened_changed = Signal()
    """The panel was opened or closed by the user."""

    def __init__(self, tabs: Mapping[str, HelperTab], fields: Mapping[str, str]) -> None:
        """Make the panel of these tabs, by name; `fields` says for the first part of a field's name in which tab it stands."""
        super().__init__()
        self.tabs, self._fields = tabs, fields
        self._item: Item | None = None
        self._editable = True
        self.bar, self._stack = Tabs(), QStackedWidget()
        self._names = list(tabs)
        self._edge: dict[str, EdgeButton] = {}
        for name, tab in tabs.items():
            self.bar.addTab("")
            self._stack.addWidget(_scrolling(tab))
            tab.label_changed.connect(self._show_labels)
            self._edge[name] = EdgeButton()
            self._edge[name].clicked.connect(partial(self.open_tab, name))
        self.close_button = Button("›", Weight.QUIET)
        self.close_button.setAccessibleName(self.tr("Close the panel"))
        self.close_button.setToolTip(self.tr("Close the panel (F9)"))
        self.close_button.clicked.connect(self.close_drawer)
        self._lay_out()
        self.bar.currentChanged.connect(self._show_current)
        theme().changed.connect(self._restyle)
        self.opened, self._alone = True, False
        self._show_opened()

    @property
    def current(self) -> str:
        """Return the name of the tab that is, or would be, in sight."""
        return self._names[self.bar.currentIndex()]

    def show_item(self, item: Item) -> None:
        """Fill the panel for an item, or for what has changed about it."""
        self._item = item
        self._show_labels()
        if self.opened:
            self._fill(item)

    def set_editable(self, editable: bool) -> None:
        """Let the panel be changed, or only read."""
        if editable != self._editable:
            self._editable = editable
            for tab in self.tabs.values():
                tab.set_editable(editable)

    def set_opened(self, opened: bool) -> None:
        """Open the panel or leave only its edge."""
        if opened != self.opened:
            self.opened = opened
            self._show_opened()

    def toggle(self) -> None:
        """Open the panel with the keyboard in it, or close it."""
        if self.opened:
            self.close_drawer()
        else:
            self.open_tab(self.current)

    def open_tab(self, name: str) -> None:
        """Open the panel at a tab, with the keyboard on it."""
        filled = self.opened and self.current != name  # as its tab is chosen
        self.bar.setCurrentIndex(self._names.index(name))
        if not self.opened:
            announce(self, self.tr("Panel opened"))
        self.set_opened(True)
        self.opened_changed.emit()
        if not filled:
            self._show_current()
        self.bar.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_drawer(self) -> None:
        """Close the panel to its edge."""
        self.set_opened(False)
        announce(self, self.tr("Panel closed"))
        self.opened_changed.emit()
        self._edge[self.current].setFocus(Qt.FocusReason.OtherFocusReason)

    def field_widget(self, field: str) -> QWidget | None:
        """Return the control of a field of the item's step, if it stands in the panel."""
        name = self._fields.get(field.partition(".")[0])
        return self.tabs[name].field_widget(field) if name else None

    def focus_field(self, field: str) -> bool:
        """Put the keyboard on a field of the item's step, if it stands in the panel; return whether it does."""
        name = self._fields.get(field.partition(".")[0])
        if name is None:
            return False
        if not self.opened or self.current != name:
            self.open_tab(name)
        widget = self.tabs[name].field_widget(field)
        if widget is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            scroll = self._stack.currentWidget()
            if isinstance(scroll, QScrollArea):
                scroll.ensureWidgetVisible(widget, 0, theme().pixels(40))
        return True

    def _lay_out(self) -> None:
        self._open = QWidget()
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.bar, 1)
        top.addWidget(self.close_button)
        column = QVBoxLayout(self._open)
        column.setContentsMargins(10, 10, 6, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        self._closed = QWidget()
        edge = QVBoxLayout(self._closed)
        edge.setContentsMargins(2, 12, 2, 12)
        edge.setSpacing(6)
        for button in self._edge.values():
            edge.addWidget(button)
        edge.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Rule())
        whole.addWidget(self._open)
        whole.addWidget(self._closed)
        speak_as(self, Role.Grouping, self.tr("Beside the item"))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)

    def _show_opened(self) -> None:
        self._open.setVisible(self.opened)
        self._closed.setVisible(not self.opened)
        speak_opened(self, self.opened)
        self._restyle()

    def show_alone(self, alone: bool) -> None:
        """Take all the room there is while the panel is open, or only its own."""
        if alone != self._alone:
            self._alone = alone
            self._restyle()

    def _restyle(self) -> None:
        width = theme().pixels(WIDTH if self.opened else _EDGE)
        self.setMinimumWidth(width)
        self.setMaximumWidth(_ANY_WIDTH if self._alone and self.opened else width)

    def _show_labels(self) -> None:
        if self._item is None:
            return
        for number, (name, tab) in enumerate(self.tabs.items()):
            label = tab.label(self._item)
            if label == self.bar.tabText(number):
                continue
            self.bar.setTabText(number, label)
            self._edge[name].setText(label)
            self._edge[name].setToolTip(self.tr("{tab}: open the panel (F9)").format(tab=label))

    def _show_current(self) -> None:
        self._stack.setCurrentIndex(self.bar.currentIndex())
        if self._item is not None and self.opened:
            self._fill(self._item)

    def _fill(self, item: Item) -> None:
        """Fill the tab in sight; what it makes for the item is only read where all else is."""
        tab = self.tabs[self.current]
        tab.show_item(item)
        if not self._editable:
            tab.set_editable(False)


def _scrolling(tab: HelperTab) -> QScrollArea:
    area = scrolling(tab)
    area.viewport().setAutoFillBackground(False)
    tab.setAutoFillBackground(False)
    return area


class Tabs(QTabBar):
    """The tabs of the panel, painted from the theme."""

    def __init__(self) -> None:
        super().__init__()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self._restyle)
        self._restyle()

    def tabSizeHint(self, index: int) -> QSize:
        pixels = theme().pixels
        words = QFontMetrics(theme().font(12, bold=True)).horizontalAdvance(self.tabText(index))
        return QSize(words + pixels(18), pixels(30))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return QSize(theme().pixels(40), self.tabSizeHint(index).height())

    def paintEvent(self, _event: object) -> None:
        painter, look = QPainter(self), theme()
        for index in range(self.count()):
            rect, chosen = self.tabRect(index).adjusted(1, 1, -1, -1), index == self.currentIndex()
            if chosen:
                paint_chosen(painter, QRectF(rect), look, focused=self.hasFocus())
            font = look.font(12, bold=chosen)
            painter.setFont(font)
            painter.setPen(look.colour("accent" if chosen else "quiet"))
            shown = QFontMetrics(font).elidedText(self.tabText(index), Qt.TextElideMode.ElideRight, rect.width() - look.pixels(6))
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), shown)

    def _restyle(self) -> None:
        self.setFont(theme().font(12, bold=True))
        self.updateGeometry()


class EdgeButton(QPushButton):
    """A tab of the closed panel: its name runs along the edge."""

    def __init__(self) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        pixels = theme().pixels
        words = QFontMetrics(theme().font(12)).horizontalAdvance(self.text())
        return QSize(pixels(_EDGE - 4), words + pixels(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().pixels(_EDGE - 4), theme().pixels(34))

    def setText(self, text: str) -> None:
        super().setText(text)
        self.updateGeometry()

    def paintEvent(self, _event: object) -> None:
        painter, look = QPainter(self), theme()
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse() or self.isDown():
            paint_lit(painter, rect, look, 6)
        if self.hasFocus():
            paint_focus(painter, rect, look, 6)
        painter.setFont(look.font(12))
        painter.setPen(look.colour("quiet"))
        turn = 90 if not self.isRightToLeft() else -90
        painter.translate(QPoint(self.width() // 2, self.height() // 2))
        painter.rotate(turn)
        shown = QFontMetrics(painter.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.height() - look.pixels(8))
        painter.drawText(QRectF(-self.height() / 2, -self.width() / 2, self.height(), self.width()), int(Qt.AlignmentFlag.AlignCenter), shown)
