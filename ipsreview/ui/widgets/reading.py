"""What is only read, as a finished review is: everything in it stays within reach of keys and screen readers, and nothing changes it.

Whatever can be changed has a `set_editable` of its own, for it knows best how it is only read: a field keeps its words to be
selected and copied, a button that shows an answer stays as it is, one that only acts is disabled.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

_Button = QAbstractButton if TYPE_CHECKING else object


def set_editable(part: QWidget, editable: bool) -> None:
    """Let everything that stands in a part of the window be changed, or only read."""
    for child in part.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        own: Callable[[bool], None] | None = getattr(child, "set_editable", None)
        if own:
            own(editable)
        else:
            set_editable(child, editable)


class AnswerButton(_Button):
    """What the buttons that show an answer have in common, to stand before Qt's own class of button.

    While it is only read, a press changes nothing. Qt has no such state for buttons: it is told in the description. A screen
    reader's *toggle* goes past all of Qt's doors; the editor refuses it, and the page shows the answer that stands.
    """

    editable = True
    _words = ""

    @property
    def changeable(self) -> bool:
        """Say whether the button takes presses, and looks like it."""
        return self.editable and self.isEnabled()

    def set_editable(self, editable: bool) -> None:
        """Let the answer be changed, or only read."""
        if editable != self.editable:
            self.editable = editable
            self.setCursor(Qt.CursorShape.PointingHandCursor if editable else Qt.CursorShape.ArrowCursor)
            self.describe(self._words)
            self.update()

    def describe(self, words: str) -> None:
        """Have a screen reader say this of the button, after whether it can be changed."""
        self._words = words
        fixed = "" if self.editable else QCoreApplication.translate("AnswerButton", "Cannot be changed")
        self.setAccessibleDescription(". ".join(part for part in (fixed, words) if part))

    def nextCheckState(self) -> None:
        if self.editable:
            super().nextCheckState()
