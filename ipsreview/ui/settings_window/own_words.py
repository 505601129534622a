"""The user's own dictionary: the words that were added, each to be taken out again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ipsreview.errors import KnownError
from ipsreview.ui.lines_dialog import Line, LinesDialog
from ipsreview.ui.spelling.spelling import spelling
from ipsreview.ui.widgets.buttons import Button
from ipsreview.ui.wording import say

translate = QCoreApplication.translate


class OwnWordsDialog(LinesDialog):
    """Lists the words in the order of the alphabet."""

    def __init__(self, parent: QWidget) -> None:
        hint = translate("OwnWordsDialog", "These words are never marked as wrong, in any review.")
        super().__init__(parent, translate("OwnWordsDialog", "Your own dictionary"), hint)
        self.resize_to(480, 480)
        self.show_all()

    def show_all(self) -> None:
        """Show the words that there are now."""
        words: list[str] = []
        self.attempt(lambda: words.extend(own_words()))
        none = self.tr("You have added no words yet. Click a marked word with the right button while you write, and choose “Add to dictionary”.")
        self.show_lines([self._line(word) for word in words], none)

    def _line(self, word: str) -> Line:
        button = Button(self.tr("Remove"))
        button.clicked.connect(partial(self.remove, word))
        return Line(word, "", button)

    def remove(self, word: str) -> None:
        """Take a word out of the dictionary."""
        checker = spelling()
        if checker and self.attempt(lambda: checker.remove(word)):
            self.show_all()
            self.close_button.setFocus()


def own_words() -> tuple[str, ...]:
    """Return the words that the user has added; raise KnownError where they cannot be read."""
    checker = spelling()
    return checker.own_words() if checker else ()


def tell_own_words() -> str:
    """Return how many words there are, or why they cannot be read."""
    try:
        return translate("OwnWordsDialog", "Words that you added: {count}").format(count=len(own_words()))
    except KnownError as error:
        return say(error.message)
