"""Fields for passphrases: one for giving it, and two for choosing a new one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ipsreview.errors import KnownError
from ipsreview.messages import message
from ipsreview.ui.widgets.fields import Framed, LineField
from ipsreview.ui.widgets.texts import Text
from ipsreview.usecases.protecting import check_new_passphrase


class PassphraseField(LineField):
    """A line of text that nobody can read over a shoulder."""

    entered = Signal()
    """Enter was pressed."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setPlaceholderText(name)
        self.returnPressed.connect(self.entered)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter from pressing a button of the dialog besides."""
        super().keyPressEvent(event)
        event.accept()


class NewPassphrase(QWidget):
    """A new passphrase, typed twice because nobody sees it."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = PassphraseField(self.tr("New passphrase")), PassphraseField(self.tr("The same once more"))
        self.first.entered.connect(self.second.setFocus)
        self.second.entered.connect(self.entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for field in (self.first, self.second):
            column.addWidget(Framed(field))
        column.addWidget(Text(self.tr("Four words that do not belong together make a good one."), 12, role="quiet"))
        self.setFocusProxy(self.first)

    def chosen(self) -> str:
        """Return the passphrase; raise KnownError where it is too short or the two differ."""
        if self.first.text() != self.second.text():
            raise KnownError(message("The two passphrases differ; type the same one twice."))
        check_new_passphrase(self.first.text())
        return self.first.text()

    def clear(self) -> None:
        """Empty both fields."""
        for field in (self.first, self.second):
            field.clear()
