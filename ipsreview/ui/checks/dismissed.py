"""The findings that were dismissed, with a way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipsreview.review.checks import CheckFinding
from ipsreview.ui.checks.controls import JumpLine
from ipsreview.ui.checks.listing import tab_order
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.wizard.page import row
from ipsreview.ui.wording import say


class DismissedList(QWidget):
    """How many findings were dismissed; opened, each with a way back."""

    back_requested = Signal(str)
    """The user wants the finding with this key to be told again."""

    def __init__(self) -> None:
        super().__init__()
        self.toggle = Button("", Weight.QUIET)
        self.toggle.clicked.connect(self._toggle)
        self._found: list[CheckFinding] = []
        self._editable, self._opened = True, False
        self._lines: list[JumpLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(row(self.toggle))

    def show_findings(self, found: list[CheckFinding], *, editable: bool) -> None:
        """Show these dismissed findings; with none, nothing."""
        self._found, self._editable = found, editable
        self._opened = self._opened and bool(found)
        self._fill()

    def controls(self) -> list[QWidget]:
        """Return everything that can be pressed, in order."""
        return [self.toggle, *self._lines]

    def _toggle(self) -> None:
        self._opened = not self._opened
        self._fill()
        tab_order(self.toggle, self._lines)

    def _fill(self) -> None:
        words = self.tr("{count} dismissed – hide") if self._opened else self.tr("{count} dismissed – show")
        self.toggle.setText(words.format(count=len(self._found)))
        self.setVisible(bool(self._found))
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(finding) for finding in self._found] if self._opened else []

    def _line(self, finding: CheckFinding) -> JumpLine:
        line = JumpLine(self.tr("Tell again: {sentence}").format(sentence=say(finding.message)))
        line.setEnabled(self._editable)
        line.clicked.connect(lambda: self.back_requested.emit(finding.key))
        self._column.addWidget(line)
        return line
