"""Which tabs stand beside an item, and which fields of its step are in them."""

from __future__ import annotations

from ipsreview.ui.notes.tab import EvidenceTab
from ipsreview.ui.visits.tab import LastVisitTab
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.ui.wizard.helper_panel import HelperPanel
from ipsreview.ui.worksheets.tab import WorksheetTab

EVIDENCE, WORKSHEET, LAST_VISIT = "evidence", "worksheet", "last_visit"

_FIELDS = {
    "evidence": EVIDENCE,
    "worksheet": WORKSHEET,
    "facts": WORKSHEET,
    "policy": WORKSHEET,
    "disagreement": WORKSHEET,
    "old_advice": LAST_VISIT,
}


def make_panel(editor: ReviewEditor) -> HelperPanel:
    """Return the panel beside the items of a review."""
    tabs = {EVIDENCE: EvidenceTab(editor), WORKSHEET: WorksheetTab(editor), LAST_VISIT: LastVisitTab(editor)}
    return HelperPanel(tabs, _FIELDS)
