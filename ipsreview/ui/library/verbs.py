"""What can be done with the chosen review, for the buttons and the menu alike."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from ipsreview.ui.icons import icon
from ipsreview.ui.widgets.buttons import Button, Weight


class Verbs(QObject):
    """The acts on one review, each enabled where it can be done."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.open = QAction(self.tr("Open"), self)
        self.duplicate = QAction(icon("copy"), self.tr("Duplicate"), self)
        self.duplicate.setToolTip(self.tr("Start the next review of the same agency; no answer is carried over"))
        self.export = QAction(icon("export"), self.tr("Export …"), self)
        self.export.setToolTip(self.tr("Write the review as a Word document"))
        self.delete = QAction(icon("trash"), self.tr("Delete"), self)
        self.allow(chosen=False, writable=False)

    def allow(self, *, chosen: bool, writable: bool) -> None:
        """Enable what can be done: reading where a review is chosen, writing where the database lets itself be written."""
        for verb in (self.open, self.export):
            verb.setEnabled(chosen)
        for verb in (self.duplicate, self.delete):
            verb.setEnabled(chosen and writable)


def verb_button(verb: QAction, weight: Weight = Weight.PLAIN) -> Button:
    """Return a button for a verb, enabled as it is."""
    button = Button(verb.text(), weight)
    button.setIcon(verb.icon())
    if verb.toolTip() != verb.text():
        button.setToolTip(verb.toolTip())
        button.setAccessibleDescription(verb.toolTip())
    button.setEnabled(verb.isEnabled())
    verb.enabledChanged.connect(button.setEnabled)
    button.clicked.connect(verb.trigger)
    return button
