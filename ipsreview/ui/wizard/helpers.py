"""Which tabs stand beside an item, and which fields of its step are in them."""

from __future__ import annotations

from ipsreview.form import Item
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.ui.wizard.helper_panel import HelperPanel
from ipsreview.ui.wizard.helper_tab import HelperTab


class _Stub(HelperTab):
    def label(self, item: Item) -> str:
        return f"Evidence {item.number}"

    def show_item(self, item: Item) -> None:
        pass


def make_panel(editor: ReviewEditor) -> HelperPanel:
    """Return the panel beside the items of a review."""
    return HelperPanel({"evidence": _Stub(editor)}, {})
