"""What stands in the table's place while there is nothing to list."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.texts import Text


class Picture(QWidget):
    """An icon on its own; the words beside it say what it means."""

    def __init__(self, icon: QIcon) -> None:
        super().__init__()
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        side = theme().pixels(48)
        return QSize(side, side)

    def paintEvent(self, _event: object) -> None:
        self._icon.paint(QPainter(self), self.rect())


class Instead(QWidget):
    """A picture, a sentence, and the one thing to do next; no button where there is nothing to do."""

    pressed = Signal()

    def __init__(self, icon: QIcon, button: str = "", weight: Weight = Weight.PLAIN) -> None:
        super().__init__()
        self._words = Text(size=14, role="quiet")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = Button(button, weight)
        self.button.setVisible(bool(button))
        self.button.clicked.connect(self.pressed)
        layout = QVBoxLayout(self)
        layout.setSpacing(16)
        layout.addStretch(2)
        layout.addWidget(Picture(icon), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._words)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    @property
    def words(self) -> str:
        """Return the sentence."""
        return self._words.text()

    def show_words(self, words: str, button: str | None = None) -> None:
        """Show another sentence, and another name for what to do."""
        self._words.setText(words)
        if button is not None:
            self.button.setText(button)
