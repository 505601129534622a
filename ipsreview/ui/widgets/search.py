"""A field that searches what stands below it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from ipsreview.ui.icons import icon
from ipsreview.ui.widgets.lines import Framed, LineField

_PAUSE_MS = 150


class SearchField(LineField):
    """Searches as you type, a moment after the last key; Escape clears it."""

    search_changed = Signal(str)
    left_downwards = Signal()
    """Enter or Down was pressed: the user goes on to what was found."""

    def __init__(self, name: str, hint: str) -> None:
        super().__init__(name)
        self.setPlaceholderText(hint)
        self.setToolTip(hint)
        self._clear = self.addAction(icon("close", "quiet"), QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setText(self.tr("Clear the search"))
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear_search)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.typed.connect(self._wait)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))

    def framed(self) -> Framed:
        """Return the field in its frame, with the sign of a search."""
        return Framed(self, lead=icon("search", "quiet"))

    def begin(self) -> None:
        """Have the user type a search, in place of the one that is there."""
        self.setFocus()
        self.selectAll()

    def type_in(self, letters: str) -> None:
        """Go on typing with letters that were typed elsewhere."""
        self.insert(letters)
        self._wait()

    def clear_search(self) -> None:
        """Empty the field and search at once."""
        self.clear()
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear_search()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._tell()
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def _wait(self) -> None:
        self._pause.start()

    def _tell(self) -> None:
        self._pause.stop()
        self.search_changed.emit(self.text())
