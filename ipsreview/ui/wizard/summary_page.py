"""The last page: the chart, the checks, the items by level, and what changed since the last visit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QVBoxLayout, QWidget

from ipsreview.review.checks import CheckRules
from ipsreview.review.steps import SUMMARY
from ipsreview.review.summary import summary
from ipsreview.ui.checks.listing import tab_order
from ipsreview.ui.checks.panel import ChecksPanel
from ipsreview.ui.icons import icon
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.texts import Panel, Text
from ipsreview.ui.wizard.changes_panel import ChangesPanel
from ipsreview.ui.wizard.chart import SummaryChart
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.ui.wizard.items_panel import ItemsPanel
from ipsreview.ui.wizard.page import Page, row

STACKED_BELOW = 820


class SummaryPage(Page):
    """What the review says as a whole. It changes nothing but which findings of the checks are dismissed."""

    jump_requested = Signal(object)
    """The user wants to go to a Place."""
    rules_requested = Signal()
    """The user wants to adjust the rules of the checks."""
    copy_requested = Signal()
    """The user wants the summary for an e-mail."""

    def __init__(self, editor: ReviewEditor, rules: Callable[[], CheckRules] = CheckRules) -> None:
        """Make the page; `rules` are asked for whenever the checks are worked out."""
        super().__init__(editor, SUMMARY, QCoreApplication.translate("SummaryPage", "Summary"), width=1180)
        self._sum = Text("", role="quiet", wrap=False)
        self.copy_button = Button(self.tr("Copy for an e-mail"), Weight.QUIET)
        self.copy_button.setIcon(icon("copy"))
        self.chart = SummaryChart(editor.form)
        self.checks, self.items, self.changes = ChecksPanel(editor, rules), ItemsPanel(editor), ChangesPanel(editor)
        self._chart_panel = Panel()
        inside = QVBoxLayout(self._chart_panel)
        edge = theme().pixels(14)
        inside.setContentsMargins(edge, edge, edge, edge)
        inside.addWidget(self.chart)
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        self._wide: bool | None = None
        self._arrange(wide=True)
        self.column.addWidget(row(self._sum, self.copy_button))
        self.column.addLayout(self._grid)
        self.column.addStretch(1)
        for panel in (self.checks, self.items, self.changes):
            panel.jump_requested.connect(self.jump_requested)
        self.copy_button.clicked.connect(self.copy_requested)
        self.checks.rules_requested.connect(self.rules_requested)

    def show_review(self) -> None:
        counts = summary(self.editor.form, self.editor.review)
        self.chart.show_summary(counts)
        numbers = [*counts.levels.values(), counts.not_applicable, counts.unrated]
        self._sum.setText(self.tr("{sum} = {total} items").format(sum=" + ".join(map(str, numbers)), total=counts.total))
        for panel in (self.checks, self.items, self.changes):
            panel.show_review()
        tab_order(self.checks.rules_button, [*self.items.controls(), *self.changes.controls()])

    def fill_ahead(self) -> None:
        """Fill in what this review alone says; the checks, which may look into all reviews, wait until they are in sight."""
        for panel in (self.items, self.changes):
            panel.show_review()

    def jumps(self) -> list[QAbstractButton]:
        """Return the buttons that go to what was found and to the items."""
        return [button for button in self.content.findChildren(QAbstractButton) if button.isVisible()]

    def sum_text(self) -> str:
        """Return the counts with their sum."""
        return self._sum.text()

    def set_editable(self, editable: bool) -> None:
        """Stay as it is: the page only reads, and the checks ask the editor whether findings may be dismissed."""

    def field_widget(self, field: str) -> QWidget | None:
        return self.checks.control_to_return_to() if field == "dismissed" else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(wide=self.viewport().width() >= theme().pixels(STACKED_BELOW))
        super().resizeEvent(event)

    def _arrange(self, *, wide: bool) -> None:
        """Put the checks beside the chart and the items, or between them where the page is narrow."""
        if wide == self._wide:
            return
        self._wide = wide
        grid, last = self._grid, 1 if wide else 0
        places = ((0, 0, 1), (0, 1, 2), (1, 0, 1), (2, 0, 1)) if wide else ((0, 0, 1), (1, 0, 1), (2, 0, 1), (3, 0, 1))
        for panel, (line, column, lines) in zip((self._chart_panel, self.checks, self.items, self.changes), places, strict=True):
            grid.addWidget(panel, line, column, lines, 2 if wide and panel is self.changes else 1)
        for column, stretch in enumerate((5, 4)):
            grid.setColumnStretch(column, stretch if column <= last else 0)
        grid.setRowStretch(1, 1 if wide else 0)
