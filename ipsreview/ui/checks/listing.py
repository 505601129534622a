"""The list of findings. What did not change stays as it is, so that the keyboard and the page stay where they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ipsreview.review.checks import CheckFinding
from ipsreview.ui.checks.controls import JumpLine, NumberChip
from ipsreview.ui.checks.grouping import Group
from ipsreview.ui.icons import icon
from ipsreview.ui.signs import NOT_RATED, Sign
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.flow import FlowBox
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.wording import say

_SIGN_ROOM = 24


class GroupRow(QWidget):
    """The findings of one rule: a line for each, or one heading with the numbers of the items."""

    jump_requested = Signal(object)
    """The user wants to go to a Place."""
    dismiss_requested = Signal(object)
    """The user wants to hear no more of the findings with these keys."""

    def __init__(self, group: Group, *, dismissable: bool) -> None:
        super().__init__()
        self.group, self.dismissable = group, dismissable
        self.controls: list[tuple[str, QWidget]] = []
        """Everything that can be pressed, in order, with the key of its finding."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, theme().pixels(2))
        self._column.setSpacing(0)
        self._add_heading()
        if group.numbers:
            self._add_numbers()
        else:
            for finding in group.findings:
                self._add_line(finding)

    def _add_heading(self) -> None:
        what, several = say(self.group.heading), len(self.group.findings) > 1
        words = self.tr("{what} ({count})").format(what=what, count=len(self.group.findings)) if several else what
        line = QHBoxLayout()
        line.setSpacing(theme().pixels(6))
        sign = Sign(NOT_RATED)
        sign.setFixedSize(theme().pixels(_SIGN_ROOM - 6), theme().pixels(34))
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Text(words), 1)
        if self.dismissable and several:
            self._add_cross(line, self.group.keys, self.tr("Dismiss all: {what}").format(what=what))
        self._column.addLayout(line)

    def _add_numbers(self) -> None:
        flow = FlowBox(theme().pixels(_SIGN_ROOM), theme().pixels(4))
        for finding in self.group.findings:
            chip = NumberChip(finding.place.step.number, say(finding.message), dismissable=self.dismissable)
            chip.clicked.connect(partial(self.jump_requested.emit, finding.place))
            chip.dismiss_requested.connect(partial(self.dismiss_requested.emit, (finding.key,)))
            self.controls.append((finding.key, chip))
            flow.add(chip)
        self._column.addWidget(flow)

    def _add_line(self, finding: CheckFinding) -> None:
        sentence = say(finding.message)
        jump = JumpLine(sentence)
        jump.setAccessibleName(self.tr("{what}: {sentence}").format(what=say(self.group.heading), sentence=sentence))
        jump.clicked.connect(partial(self.jump_requested.emit, finding.place))
        self.controls.append((finding.key, jump))
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addSpacing(theme().pixels(_SIGN_ROOM - 6))
        line.addWidget(jump, 1)
        if self.dismissable:
            self._add_cross(line, (finding.key,), self.tr("Dismiss: {sentence}").format(sentence=sentence))
        self._column.addLayout(line)

    def _add_cross(self, line: QHBoxLayout, keys: tuple[str, ...], name: str) -> None:
        cross = Button("", Weight.QUIET)
        cross.setIcon(icon("close", "quiet"))
        cross.setAccessibleName(name)
        cross.setToolTip(self.tr("Dismiss in this review"))
        cross.clicked.connect(partial(self.dismiss_requested.emit, keys))
        self.controls.append((keys[0], cross))
        line.addWidget(cross, 0, Qt.AlignmentFlag.AlignTop)


class FindingList(QWidget):
    """The findings by rule."""

    jump_requested = Signal(object)
    dismiss_requested = Signal(object)

    def __init__(self, otherwise: QWidget) -> None:
        """Make the list; the keyboard goes to `otherwise` where nothing is left in it."""
        super().__init__()
        self._otherwise = otherwise
        self._rows: dict[tuple[str, ...], GroupRow] = {}
        self._fresh: frozenset[str] = frozenset()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_groups(self, groups: Sequence[Group], *, dismissable: bool) -> None:
        """Show these findings. Where the keyboard was on one that is gone, it goes to the next one."""
        before, at = self._keys(), self._focused()
        old = self._rows
        self._rows = {_name(group): self._row_of(group, dismissable) for group in groups}
        for number, row in enumerate(self._rows.values()):
            self._column.insertWidget(number, row)
            row.show()
        gone = [row for name, row in old.items() if self._rows.get(name) is not row]
        if at is not None and any(row.isAncestorOf(focused) for row in gone if (focused := QApplication.focusWidget())):
            self._focus(at)
        for row in gone:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        if before != self._keys():
            self._fresh = self._keys() - before

    def groups(self) -> list[Group]:
        """Return what is listed, in order."""
        return [row.group for row in self._rows.values()]

    def controls(self) -> list[QWidget]:
        """Return everything that can be pressed, in order."""
        return [control for row in self._rows.values() for _, control in row.controls]

    def fresh_control(self) -> QWidget | None:
        """Return the control of a finding that came up last, if one did."""
        pairs = [pair for row in self._rows.values() for pair in row.controls]
        return next((control for key, control in pairs if key in self._fresh), None)

    def _keys(self) -> frozenset[str]:
        return frozenset(key for row in self._rows.values() for key in row.group.keys)

    def _row_of(self, group: Group, dismissable: bool) -> GroupRow:
        known = self._rows.get(_name(group))
        if known and (known.group, known.dismissable) == (group, dismissable):
            return known
        row = GroupRow(group, dismissable=dismissable)
        row.jump_requested.connect(self.jump_requested)
        row.dismiss_requested.connect(self.dismiss_requested)
        return row

    def _focused(self) -> int | None:
        focused = QApplication.focusWidget()
        return next((number for number, control in enumerate(self.controls()) if control is focused), None)

    def _focus(self, at: int) -> None:
        left = self.controls()
        target = left[min(at, len(left) - 1)] if left else self._otherwise
        target.setFocus(Qt.FocusReason.OtherFocusReason)


def _name(group: Group) -> tuple[str, ...]:
    """Return what tells a group from the others, whichever findings it has."""
    return (group.rule, str(group.heading), str(group.numbers))


def tab_order(first: QWidget, others: Iterator[QWidget] | Sequence[QWidget]) -> None:
    """Have the Tab key go from `first` through the others in this order."""
    before = first
    for control in others:
        QWidget.setTabOrder(before, control)
        before = control
