"""What stands in the panel beside an item: one tab of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ipsreview.form import Item
from ipsreview.ui.widgets import reading
from ipsreview.ui.wizard.editor import ReviewEditor


class HelperTab(QWidget):
    """One tab of the panel beside an item. There is one for the whole review; it is filled for the item that is shown."""

    label_changed = Signal()
    """The tab's label says something else now."""

    def __init__(self, editor: ReviewEditor) -> None:
        super().__init__()
        self.editor = editor

    def label(self, item: Item) -> str:
        """Return what the tab is called while `item` is shown, such as “Evidence 3”."""
        raise NotImplementedError

    def show_item(self, item: Item) -> None:
        """Fill the tab for an item; nothing is told to the editor by that.

        Called for another item and after each change of the review: what is being typed in must survive the latter.
        """
        raise NotImplementedError

    def set_editable(self, editable: bool) -> None:
        """Let the tab be changed, or only read."""
        reading.set_editable(self, editable)

    def field_widget(self, field: str) -> QWidget | None:
        """Return the control of a field of the item's step that stands in this tab, to put the keyboard there."""
        del field
        return None
