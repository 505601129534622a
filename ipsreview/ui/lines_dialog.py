"""What many dialogs have in common: a sentence, a problem where there is one, lines that scroll, and buttons."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ipsreview.errors import KnownError
from ipsreview.ui.spoken import Role, speak_as
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.notices import Notice
from ipsreview.ui.widgets.scrolling import FocusEdge, Scrolled, resize_to, scrolling
from ipsreview.ui.widgets.tabbing import tab_on
from ipsreview.ui.widgets.texts import Panel, Text
from ipsreview.ui.wording import say


class Line(Panel):
    """One line of a list: what it is, more about it, and what can be done with it."""

    def __init__(self, title: str, details: str, *buttons: Button) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(title, bold=True))
        if details:
            words.addWidget(Text(details, 12, role="quiet"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addLayout(words, 1)
        for button in buttons:
            button.setAccessibleName(f"{button.text()}: {title}")
            layout.addWidget(button)


class LinesDialog(QDialog):
    """A dialog of lines, such as backups or words of the own dictionary. A known problem is said in it, above the lines."""

    def __init__(self, parent: QWidget, title: str, hint: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize_to(680, 520)
        self.hint, self.notice = Text(hint, role="quiet"), Notice()
        self.above, self._area, self.foot = QVBoxLayout(), scrolling(), QHBoxLayout()
        self.close_button = Button(self.tr("Close"))
        self.close_button.clicked.connect(self.accept)
        self.foot.addStretch(1)
        self.foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        edge = theme().pixels(16)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme().pixels(8))
        column.addWidget(self.hint)
        column.addLayout(self.above)
        column.addWidget(self.notice)
        column.addWidget(self._area, 1)
        column.addLayout(self.foot)
        speak_as(self._area, Role.Grouping, title)
        FocusEdge(self._area, beside=True)

    def resize_to(self, width: int, height: int) -> None:
        """Take a size that grows with the text, as far as the screen has room."""
        resize_to(self, width, height)

    def add_button(self, words: str, act: Callable[[], object], weight: Weight = Weight.PLAIN) -> Button:
        """Add a button to those at the foot."""
        button = Button(words, weight)
        button.clicked.connect(act)
        self.foot.insertWidget(self.foot.count() - 2, button)
        return button

    def add_answer(self, words: str, act: Callable[[], object], otherwise: str) -> Button:
        """Make the dialog a question: add the button that does it at the end of the foot, after the one that leaves, called `otherwise`."""
        self.close_button.setText(otherwise)
        button = Button(words, Weight.PRIMARY)
        button.clicked.connect(act)
        self.foot.addWidget(button)
        return button

    def show_lines(self, lines: Iterable[QWidget], otherwise: str) -> None:
        """Show lines in the place of those that were there; `otherwise` is said where there are none."""
        content = Scrolled(self._area)
        column = QVBoxLayout(content)
        for line in list(lines) or [Text(otherwise, role="quiet")]:
            column.addWidget(line)
        column.addStretch(1)
        self._area.setWidget(content)

    def attempt(self, act: Callable[[], object]) -> bool:
        """Do something, and say where it cannot be done; return whether it was."""
        self.notice.hide()
        try:
            act()
        except KnownError as error:
            self.notice.show_words(say(error.message))
            return False
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        return tab_on(self, forward=forward) or super().focusNextPrevChild(forward)

    @property
    def words(self) -> str:
        """Return everything that the dialog says, a line each."""
        return "\n".join(text.text() for text in self.findChildren(Text) if not text.isHidden())
