"""The settings in one window: searched, applied at once, and put back as at first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ipsreview.ui import dialogs
from ipsreview.ui.settings_window.entries import groups
from ipsreview.ui.settings_window.kinds import Group, Kept, found
from ipsreview.ui.settings_window.rows import Row
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.flow import FlowBox
from ipsreview.ui.widgets.notices import announce
from ipsreview.ui.widgets.scrolling import slim_scroll_bar
from ipsreview.ui.widgets.search import SearchField
from ipsreview.ui.widgets.tabbing import tab_on
from ipsreview.ui.widgets.texts import Panel, Text

if TYPE_CHECKING:
    from ipsreview.ui.main_window import MainWindow


class Section(QWidget):
    """A group of settings under its heading, with the button that puts it back."""

    def __init__(self, group: Group, window: MainWindow) -> None:
        super().__init__()
        self.group = group
        self.rows = [Row(setting, window) for setting in group.settings]
        self.back = Button(self.tr("As at first …"), Weight.QUIET)
        self.back.setAccessibleName(self.tr("As at first: {group}").format(group=group.title))
        heading, panel = QHBoxLayout(), Panel()
        heading.addWidget(Text(group.title, 14, bold=True), 1)
        heading.addWidget(self.back)
        lines = QVBoxLayout(panel)
        lines.setContentsMargins(0, theme().pixels(6), 0, theme().pixels(6))
        lines.setSpacing(0)
        for row in self.rows:
            lines.addWidget(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme().pixels(12))
        column.addLayout(heading)
        if group.about:
            column.addWidget(Text(group.about, 12, role="quiet"))
        column.addWidget(panel)

    def show_found(self, words: str) -> int:
        """Show the rows that were looked for; return how many they are."""
        shown = [row for row in self.rows if found(words, self.group, row.setting)]
        for row in self.rows:
            row.setVisible(row in shown)
        self.setVisible(bool(shown))
        return len(shown)


class SettingsWindow(QDialog):
    """Every change holds at once and is kept: there is nothing to confirm."""

    def __init__(self, window: MainWindow, group: str = "") -> None:
        """Show all settings, from those of a group on where one is named."""
        super().__init__(window)
        self._preferences = window.preferences
        self.setWindowTitle(self.tr("Settings"))
        self.search = SearchField(self.tr("Search the settings"), self.tr("Search the settings …"))
        self.count, self.nothing = Text("", role="quiet"), Text("", 14, role="quiet")
        self.sections = [Section(each, window) for each in groups(window.preferences.settings, window.menus)]
        self._area, self._jumps = QScrollArea(), FlowBox()
        self.reset = Button(self.tr("Everything as at first …"))
        self.close_button = Button(self.tr("Close"), Weight.PRIMARY)
        self._lay_out()
        self._connect()
        self._show_values()
        self._find("")
        self.search.setFocus()
        if group:
            QTimer.singleShot(0, self, lambda: self.show_group(group))

    def row(self, key: str) -> Row:
        """Return the row of a setting."""
        return next(row for section in self.sections for row in section.rows if row.setting.key == key)

    def show_group(self, key: str) -> None:
        """Bring a group to the top, and the keyboard to its first setting."""
        section = next(each for each in self.sections if each.group.key == key)
        self._area.verticalScrollBar().setValue(section.y())
        section.rows[0].editor.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_to_put_back(self, sections: Sequence[Section]) -> None:
        """Ask whether the settings of some groups are to be as at first, and put them back."""
        changed = [setting for section in sections for setting in section.group.changed(self._preferences.settings)]
        question = self.tr("Set these as they were at first?")
        if dialogs.ask(self, question, "\n".join(setting.title for setting in changed), self.tr("As at first"), self.tr("Cancel")):
            for setting in changed:
                if isinstance(setting.kind, Kept):
                    setting.kind.put_back(self._preferences)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return tab_on(self, forward=forward) or super().focusNextPrevChild(forward)

    def event(self, event: QEvent) -> bool:
        """Read what holds again when a dialog in front of this one is closed."""
        if event.type() is QEvent.Type.WindowActivate:
            self._show_values()
        return super().event(event)

    def _show_values(self) -> None:
        """Show what holds now, whoever has set it."""
        for section in self.sections:
            for row in section.rows:
                row.editor.show_value()
            section.back.setEnabled(bool(section.group.changed(self._preferences.settings)))
        self.reset.setEnabled(any(section.back.isEnabled() for section in self.sections))

    def _find(self, words: str) -> None:
        shown = sum(section.show_found(words) for section in self.sections)
        self._jumps.setVisible(not words.strip())
        self.count.setText(self.tr("Settings found: {count}").format(count=shown))
        self.count.setVisible(bool(words.strip()) and shown > 0)
        none = self.tr("No setting is called “{words}”. Try another word, such as font, dark, password or backup; Escape shows all settings.")
        self.nothing.setText(none.format(words=words.strip()))
        self.nothing.setVisible(shown == 0)
        if words.strip():
            announce(self, self.count.text() if shown else self.nothing.text())
            self._area.verticalScrollBar().setValue(0)

    def _go_to_found(self) -> None:
        """Put the keyboard on the first setting that was found."""
        rows = [row for section in self.sections for row in section.rows if row.isVisibleTo(self)]
        if rows:
            rows[0].editor.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.search.search_changed.connect(self._find)
        self.search.left_downwards.connect(self._go_to_found)
        self._preferences.changed.connect(self._show_values)
        for section in self.sections:
            section.back.clicked.connect(lambda _checked=False, section=section: self.ask_to_put_back([section]))
        self.reset.clicked.connect(lambda: self.ask_to_put_back(self.sections))
        self.close_button.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        pixels = theme().pixels
        self.resize(QSize(pixels(640), pixels(620)).boundedTo(self.screen().availableSize() * 0.9))
        for section in self.sections:
            jump = Button(section.group.title, Weight.QUIET)
            jump.clicked.connect(lambda _checked=False, key=section.group.key: self.show_group(key))
            self._jumps.add(jump)
        foot, column = QHBoxLayout(), QVBoxLayout(self)
        foot.addWidget(self.reset)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column.setContentsMargins(pixels(16), pixels(16), pixels(16), pixels(16))
        column.setSpacing(pixels(8))
        for part in (self.search.framed(), self.count, self.nothing):
            column.addWidget(part)
        column.addWidget(self._scrolled(), 1)
        column.addLayout(foot)

    def _scrolled(self) -> QScrollArea:
        content = QWidget()
        column = QVBoxLayout(content)
        beside_bar = theme().pixels(14)
        left, right = (beside_bar, 0) if self.isRightToLeft() else (0, beside_bar)
        column.setContentsMargins(left, 0, right, 0)
        column.addWidget(self._jumps)
        for section in self.sections:
            column.addWidget(section)
        column.addStretch(1)
        area = self._area
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        slim_scroll_bar(area)
        return area
