"""Which tabs stand beside an item, and which fields of its step are in them."""

from __future__ import annotations

from collections.abc import Callable

from ipsreview.review.steps import Place
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


def make_panel(editor: ReviewEditor, tell_pushed: Callable[[Place], None]) -> HelperPanel:
    """Return the panel beside the items of a review; `tell_pushed` hears where a note was put into the report."""
    evidence = EvidenceTab(editor)
    evidence.pushed.connect(tell_pushed)
    return HelperPanel({EVIDENCE: evidence, WORKSHEET: WorksheetTab(editor), LAST_VISIT: LastVisitTab(editor)}, _FIELDS)
