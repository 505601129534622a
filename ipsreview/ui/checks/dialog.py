"""The rules of the two checks, all in one place: which are told, and the two numbers among them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ipsreview.review.checks import LEAVING_RULES, RULES, SENDING_RULES, CheckRules
from ipsreview.settings import MOST_PRIORITIES, MOST_STRENGTHS
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.fields import CountField, Framed
from ipsreview.ui.widgets.scrolling import slim_scroll_bar
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.widgets.ticks import TickLine
from ipsreview.ui.wizard.page import row
from ipsreview.ui.wording import say


class ChecksDialog(QDialog):
    """Ticked is what the checks tell. Each change holds at once, for this review and all others."""

    rules_changed = Signal()
    """The rules are others now; the preferences have them."""

    def __init__(self, parent: QWidget | None, preferences: Preferences) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.setWindowTitle(self.tr("Checks"))
        wanted = QSize(theme().pixels(560), theme().pixels(560))
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.9))
        self.ticks = {rule: TickLine(say(name)) for rule, name in RULES.items()}
        self.most_priorities = CountField(self.tr("At most this many next steps"), most=MOST_PRIORITIES)
        self.least_strengths = CountField(self.tr("At least this many strengths"), most=MOST_STRENGTHS)
        self.reset = Button(self.tr("Restore defaults"))
        self.close_button = Button(self.tr("Close"), Weight.PRIMARY)
        self._lay_out()
        self._show()
        self._connect()

    @property
    def rules(self) -> CheckRules:
        """Return the rules in force."""
        return self._preferences.settings.checks

    def _show(self) -> None:
        for rule, tick in self.ticks.items():
            tick.setChecked(rule not in self.rules.off)
        self.most_priorities.show_count(self.rules.most_priorities)
        self.least_strengths.show_count(self.rules.least_strengths)
        self.reset.setEnabled(self.rules != CheckRules())

    def _use(self, rules: CheckRules) -> None:
        if rules != self.rules:
            self._preferences.choose_checks(rules)
            self.rules_changed.emit()
        self._show()

    def _turn(self, rule: str) -> None:
        self._use(replace(self.rules, off=self.rules.off ^ {rule}))

    def _set_priorities(self, count: int | None) -> None:
        if count:
            self._use(replace(self.rules, most_priorities=count))

    def _set_strengths(self, count: int | None) -> None:
        if count is not None:
            self._use(replace(self.rules, least_strengths=count))

    def _connect(self) -> None:
        for rule, tick in self.ticks.items():
            tick.clicked.connect(lambda _checked=False, rule=rule: self._turn(rule))
        self.most_priorities.chosen.connect(self._set_priorities)
        self.least_strengths.chosen.connect(self._set_strengths)
        for field in (self.most_priorities, self.least_strengths):
            field.editingFinished.connect(self._show)  # what was emptied shows the number that holds
        self.reset.clicked.connect(lambda: self._use(CheckRules()))
        self.close_button.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        content = QWidget()
        lines = QVBoxLayout(content)
        lines.setSpacing(0)
        lines.setContentsMargins(0, 0, 0, 0)
        for heading, rules in ((self.tr("Before you leave"), LEAVING_RULES), (self.tr("Before you send"), SENDING_RULES)):
            lines.addWidget(Text(heading, bold=True))
            for rule in rules:
                lines.addWidget(self.ticks[rule])
            lines.addSpacing(theme().pixels(10))
        lines.addStretch(1)
        area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        slim_scroll_bar(area)
        column, buttons = QVBoxLayout(self), QHBoxLayout()
        column.addWidget(Text(self.tr("What the checks on the summary page tell. A change holds for all reviews, at once."), role="quiet"))
        column.addWidget(area, 1)
        column.addWidget(_number(self.tr("Next steps: tell when there are more than"), self.most_priorities))
        column.addWidget(_number(self.tr("Strengths: tell when there are fewer than"), self.least_strengths))
        buttons.addWidget(self.reset)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column.addLayout(buttons)


def _number(words: str, field: CountField) -> QWidget:
    return row(Text(words), Framed(field), stretch=False)
