"""What stands in the table's place while there is nothing to list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipsreview.ui.icons import icon
from ipsreview.ui.spoken import Role, speak_as
from ipsreview.ui.widgets.buttons import Button
from ipsreview.ui.widgets.texts import Picture, Text


class Sentence(QWidget):
    """A picture and a sentence."""

    def __init__(self, icon: QIcon, words: str = "") -> None:
        super().__init__()
        self._words = Text("", 14, role="quiet")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(16)
        self.column.addStretch(2)
        self.column.addWidget(Picture(icon, 48), 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(self._words)
        self.column.addStretch(3)
        speak_as(self, Role.Grouping)
        self.show_words(words)

    @property
    def words(self) -> str:
        """Return the sentence."""
        return self._words.text()

    def show_words(self, words: str) -> None:
        """Show another sentence."""
        self._words.setText(words)
        self.setAccessibleName(words)


class Opening(Sentence):
    """The sentence that stands there while the reviews are being opened."""

    def __init__(self) -> None:
        super().__init__(icon("ipsreview"))
        self.show_words(self.tr("Opening your reviews…"))


class Advice(Sentence):
    """A picture, a sentence, and the button for what to do next."""

    def __init__(self, icon: QIcon, button: Button, words: str = "") -> None:
        super().__init__(icon, words)
        self.button = button
        self.column.insertWidget(self.column.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)
