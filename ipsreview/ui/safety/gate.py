"""The pages that stand in the place of the reviews before an encrypted file is opened, and while the window is locked."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QCursor, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout

from ipsreview.errors import KnownError
from ipsreview.ui.safety.passphrases import PassphraseField
from ipsreview.ui.spoken import Role, speak_as
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.fields import Framed
from ipsreview.ui.widgets.notices import Notice
from ipsreview.ui.widgets.scrolling import FocusEdge, Scrolled, slim_scroll_bar
from ipsreview.ui.widgets.tabbing import tab_on
from ipsreview.ui.widgets.texts import Panel, Text
from ipsreview.ui.widgets.ticks import TickLine
from ipsreview.ui.wording import say
from ipsreview.ui.working import work

WIDTH = 480


class Gate(QScrollArea):
    """A panel in the middle of an otherwise empty window. It says nothing of any review."""

    def __init__(self, title: str, words: str) -> None:
        super().__init__()
        speak_as(self, Role.Grouping, title)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        slim_scroll_bar(self)
        FocusEdge(self)
        self.panel, self.notice = Panel(), Notice()
        theme().changed.connect(self._restyle)
        self._restyle()
        self.column = QVBoxLayout(self.panel)
        edge = theme().pixels(28)
        self.column.setContentsMargins(QMargins(edge, edge, edge, edge))
        self.column.setSpacing(theme().pixels(12))
        self.column.addWidget(Text(title, 18, bold=True))
        self.column.addWidget(Text(words))
        content = Scrolled()
        middle, row = QVBoxLayout(content), QHBoxLayout()
        for layout in (row, middle):  # stretches, for a widget that is aligned is not asked how high it is at its width
            layout.addStretch(1)
        row.addWidget(self.panel)
        middle.addLayout(row)
        for layout in (row, middle):
            layout.addStretch(1)
        self.setWidget(content)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return tab_on(self, forward=forward) or super().focusNextPrevChild(forward)

    def add_buttons(self, *buttons: Button) -> None:
        """Put the buttons at the end of the panel, the one to press first at its right, and the notice above them."""
        row = QHBoxLayout()
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        self.column.addWidget(self.notice)
        self.column.addLayout(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._restyle()
        super().resizeEvent(event)

    def _restyle(self) -> None:
        """Keep the panel at its width, or at that of a smaller window."""
        self.panel.setFixedWidth(min(theme().pixels(WIDTH), max(self.viewport().width() - 2 * theme().pixels(12), 1)))

    def attempt(self, act: Callable[[], object]) -> bool:
        """Do something that takes a while, and say where it cannot be done; return whether it was."""
        self.notice.hide()
        QApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        try:
            act()
        except KnownError as error:
            self.notice.show_words(say(error.message))
            return False
        finally:
            QApplication.restoreOverrideCursor()
        return True


class KeyGate(Gate):
    """Asks for the passphrase, or for the recovery key."""

    def __init__(self, title: str, words: str, find: Callable[[str], bytes], *, rememberable: bool = False) -> None:
        """`find` returns the key for what was typed, or raises KnownError; `rememberable` offers to start without typing."""
        super().__init__(title, words)
        self._find, self.key = find, b""
        self.field = PassphraseField(self.tr("Passphrase or recovery key"))
        self.remember = TickLine(self.tr("Do not ask again on this computer: whoever is signed in here can open the reviews"))
        self.open_button = Button(self.tr("Open"), Weight.PRIMARY)
        self.column.addWidget(Framed(self.field))
        self.column.addWidget(self.remember)
        self.remember.setVisible(rememberable)
        self.add_buttons(self.open_button)
        self.field.entered.connect(self._open)
        self.open_button.clicked.connect(self._open)
        self.setFocusProxy(self.field)

    opened = Signal()
    """The key was found: it is `key`."""

    def _open(self) -> None:
        if self.attempt(self._try):
            self.opened.emit()
        else:
            self.field.selectAll()
            self.field.setFocus()

    def _try(self) -> None:
        self.key = work(self, self.tr("Checking the passphrase …"), partial(self._find, self.field.text()))


class Curtain(Gate):
    """Hides reviews that are not encrypted; it asks for nothing, and says so."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("Locked"),
            self.tr(
                "Your reviews are out of sight, but they are not encrypted: anyone at this computer can show them again. "
                "“Passphrase and lock” in the menu “Safety” protects them."
            ),
        )
        self.open_button = Button(self.tr("Show my reviews"), Weight.PRIMARY)
        self.add_buttons(self.open_button)
        self.open_button.clicked.connect(self.opened)
        self.setFocusProxy(self.open_button)
