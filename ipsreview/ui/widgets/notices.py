"""A sentence about what was just done or went wrong, with one thing to do about it, or two."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ipsreview.ui.icons import icon
from ipsreview.ui.theme import RADIUS, theme
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.texts import Panel, Text


def announce(source: QObject, words: str) -> None:
    """Have a screen reader say something."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, words))


class Notice(Panel):
    """A sentence with a button, in a box or as a `band` from edge to edge; hidden while there is nothing to say."""

    closed = Signal()
    """The user has read the notice and closed it."""

    def __init__(self, *, closable: bool = False, band: bool = False) -> None:
        super().__init__("notice", "line", 0 if band else RADIUS)
        self._words = Text()
        self._act: Callable[[], object] | None = None
        self._act_else: Callable[[], object] | None = None
        self.action = Button("")
        self.other: Button | None = None
        self.action.clicked.connect(lambda: self._act and self._act())
        self.close_button = Button("", Weight.QUIET)
        self.close_button.setIcon(icon("close", "quiet"))
        self.close_button.setAccessibleName(self.tr("Close this notice"))
        self.close_button.setToolTip(self.tr("Close this notice"))
        self.close_button.clicked.connect(self.closed)
        self._row = layout = QHBoxLayout(self)
        pixels = theme().pixels
        layout.setContentsMargins(pixels(14), pixels(5), pixels(14), pixels(5))
        layout.addWidget(self._words, 1)
        layout.addWidget(self.action)
        layout.addWidget(self.close_button)
        self.close_button.setVisible(closable)  # only now that it stands in something: it would be a window of its own for a moment
        self.hide()

    @property
    def words(self) -> str:
        """Return what the notice says, which is nothing while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def show_words(self, words: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Say something, with the name of what can be done about it and the doing; a screen reader says it too."""
        news = words != self.words
        self._act = act
        self._words.setText(words)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.offer_else("", None)
        self.show()
        if news:
            announce(self, words)

    def offer_else(self, action: str, act: Callable[[], object] | None) -> None:
        """Offer a second thing to do about what was said last; an empty name offers none."""
        self._act_else = act
        if action and self.other is None:
            self.other = Button(action)
            self.other.clicked.connect(lambda: self._act_else and self._act_else())
            self._row.insertWidget(self._row.indexOf(self.action) + 1, self.other)
            QWidget.setTabOrder(self.action, self.other)
        if self.other:
            self.other.setText(action)
            self.other.setVisible(bool(action))
