"""The last page: the chart, what is missing with a jump to each, and the items by level."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QVBoxLayout, QWidget

from ipsreview.form import NOT_APPLICABLE
from ipsreview.review.completeness import Finding, findings
from ipsreview.review.steps import SUMMARY, Place, StepKind, item_step
from ipsreview.review.summary import summary
from ipsreview.ui.signs import COMPLETE, NOT_RATED, Sign, sign_of
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.texts import Panel, Text
from ipsreview.ui.wizard.chart import SummaryChart
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.ui.wizard.page import Page, row
from ipsreview.ui.wording import rating_label, say, step_name

STACKED_BELOW = 820
NUMBERS_A_ROW = 8
COLUMN_WIDTH = 330


class SummaryPage(Page):
    """What the review says as a whole. It reads the review and changes nothing."""

    jump_requested = Signal(object)
    """The user wants to go to a Place."""

    def __init__(self, editor: ReviewEditor) -> None:
        super().__init__(editor, SUMMARY, QCoreApplication.translate("SummaryPage", "Summary"), width=1180)
        self._sum = Text("", role="quiet")
        self.column.addWidget(self._sum)
        self._columns = 3
        self.chart = SummaryChart(editor.form)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(16)
        self._missing = _panel_column(self._top, 4)
        chart_panel = Panel()
        _column(chart_panel).addWidget(self.chart)
        self._top.insertWidget(0, chart_panel, 5)
        self.column.addLayout(self._top)
        self._items = _panel_column(self.column, 0)
        self.column.addStretch(1)

    def show_review(self) -> None:
        form, review = self.editor.form, self.editor.review
        counts = summary(form, review)
        self.chart.show_summary(counts)
        numbers = [*counts.levels.values(), counts.not_applicable, counts.unrated]
        self._sum.setText(self.tr("{sum} = {total} items").format(sum=" + ".join(map(str, numbers)), total=counts.total))
        self._show_missing(findings(form, review))
        self._show_items()

    def jumps(self) -> list[Button]:
        """Return the buttons that go to what is missing and to the items."""
        return [button for button in self.content.findChildren(Button) if button.isVisible()]

    def sum_text(self) -> str:
        """Return the counts with their sum."""
        return self._sum.text()

    def set_editable(self, editable: bool) -> None:
        """Stay as it is: the page only reads."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.viewport().width() >= theme().pixels(STACKED_BELOW)
        self._top.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        columns = max(1, min(3, self.viewport().width() // theme().pixels(COLUMN_WIDTH)))
        if columns != self._columns:
            self._columns = columns
            self._show_items()
        super().resizeEvent(event)

    def _show_missing(self, missing: tuple[Finding, ...]) -> None:
        _clear(self._missing)
        self._missing.addWidget(Text(self.tr("Before you send"), 14, bold=True))
        if not missing:
            self._missing.addWidget(row(Sign(COMPLETE), Text(self.tr("Nothing is missing."), wrap=False)))
        for sentence, found in _by_sentence(missing).items():
            self._missing.addWidget(self._missing_row(sentence, found))
        self._missing.addStretch(1)

    def _missing_row(self, sentence: str, found: list[Finding]) -> QWidget:
        items = [finding for finding in found if finding.place.step.kind is StepKind.ITEM]
        if not items:
            return row(Sign(NOT_RATED), self._jump(sentence, found[0].place))
        heading = self.tr("%n items: {what}", "", len(items)).format(what=sentence)
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(row(Sign(NOT_RATED), Text(heading, wrap=False), spacing=14))
        grid = QGridLayout()
        grid.setContentsMargins(theme().pixels(24), 0, 0, 4)
        grid.setSpacing(0)
        for number, finding in enumerate(items):
            button = self._jump(str(finding.place.step.number), finding.place)
            button.setAccessibleName(self.tr("{what}: {step}").format(what=sentence, step=step_name(self.editor.form, finding.place.step)))
            grid.addWidget(button, number // NUMBERS_A_ROW, number % NUMBERS_A_ROW)
        grid.setColumnStretch(NUMBERS_A_ROW, 1)
        column.addLayout(grid)
        return block

    def _show_items(self) -> None:
        _clear(self._items)
        form, review = self.editor.form, self.editor.review
        self._items.addWidget(Text(self.tr("Items by level"), 14, bold=True))
        for rating in (*(level.key for level in form.levels), NOT_APPLICABLE, None):
            items = [item for item in form.items if review.items[item.number].rating == rating]
            if not items:
                continue
            heading = Text(rating_label(form, rating), bold=True, wrap=False)
            self._items.addSpacing(4)
            self._items.addWidget(row(Sign(sign_of(form, rating)), heading, Text(str(len(items)), role="quiet", wrap=False)))
            grid = QGridLayout()
            grid.setContentsMargins(theme().pixels(16), 0, 0, 0)
            grid.setSpacing(0)
            for number, item in enumerate(items):
                step = item_step(item.number)
                grid.addWidget(row(self._jump(step_name(form, step), Place(step))), number // self._columns, number % self._columns)
            for column in range(self._columns):
                grid.setColumnStretch(column, 1)
            self._items.addLayout(grid)

    def _jump(self, text: str, place: Place) -> Button:
        button = Button(text, Weight.QUIET)
        button.clicked.connect(partial(self.jump_requested.emit, place))
        return button

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().pixels(380), theme().pixels(240))


def _by_sentence(missing: tuple[Finding, ...]) -> dict[str, list[Finding]]:
    """Group the findings that say the same of several items."""
    groups: dict[str, list[Finding]] = {}
    for finding in missing:
        groups.setdefault(say(finding.message), []).append(finding)
    return groups


def _column(panel: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(panel)
    edge = theme().pixels(14)
    column.setContentsMargins(edge, edge, edge, edge)
    column.setSpacing(4)
    return column


def _panel_column(layout: QBoxLayout, stretch: int) -> QVBoxLayout:
    panel = Panel()
    layout.addWidget(panel, stretch)
    return _column(panel)


def _clear(layout: QLayout) -> None:
    while (entry := layout.takeAt(0)) is not None:
        if (widget := entry.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := entry.layout()) is not None:
            _clear(inner)
