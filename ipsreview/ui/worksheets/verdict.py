"""What a worksheet says: a level that is only ever suggested, how it was found, how sure it is, and by which house rules."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ipsreview.form import Form, Item, Worksheet
from ipsreview.review.values import Review
from ipsreview.review.working import Policy
from ipsreview.review.worksheets.suggestion import Suggestion
from ipsreview.ui.icons import icon
from ipsreview.ui.signs import Sign, sign_of
from ipsreview.ui.spoken import Role, speak_as
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button, Weight, show_ticked
from ipsreview.ui.widgets.fields import Framed, ProseLine
from ipsreview.ui.widgets.painting import paint_box, paint_focus, paint_inner_focus, wrapped_height
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.wizard.page import row
from ipsreview.ui.wording import own, rating_label, say
from ipsreview.ui.worksheets.switches import Segment


class Verdict(QWidget):
    """The lower half of the worksheet. It asks for acts and does none."""

    apply_requested = Signal()
    policy_chosen = Signal(Policy)
    reason_typed = Signal(str)
    reason_left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sign, self.headline = Sign("not_rated", 16), Text("", bold=True)
        self.sentence, self.remarks = Text(""), Text("", 12, role="quiet")
        self.amber = Flag(self.tr("Borderline: look twice"), "warning")
        self.few = Flag(self.tr("Few data"), "quiet")
        self.apply = WrappingButton(self.tr("Apply"))
        self.apply.clicked.connect(self.apply_requested)
        self.reason = Reason()
        self.reason.line.typed.connect(self.reason_typed)
        self.reason.line.left.connect(self.reason_left)
        self.policy = PolicySwitch()
        self.policy.chosen.connect(self.policy_chosen)
        self.house_rules = HouseRules()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(row(self._sign, self.headline, stretch=False))
        for part in (self.amber, self.few, self.sentence, self.remarks, self.apply, self.reason, self.policy, self.house_rules):
            column.addWidget(part)

    def show_suggestion(self, form: Form, review: Review, item: Item, worksheet: Worksheet, suggestion: Suggestion) -> None:
        """Show what the worksheet of an item says; nobody is told."""
        label = rating_label(form, suggestion.level) if suggestion.level else ""
        self._sign.show_sign(sign_of(form, suggestion.level))
        self.headline.setText(label or self.tr("No level is suggested"))
        self.sentence.setText(" ".join(map(say, suggestion.sentence)))
        self.sentence.setVisible(bool(suggestion.sentence))
        rules = list(worksheet.house_rules)
        _show_lines(self.remarks, (say(remark) for remark in suggestion.remarks if remark.values.get("rule") not in rules))
        self.amber.setVisible(suggestion.amber)
        self.few.setVisible(suggestion.few_data)
        self._show_apply(label)
        rating, reason = review.items[item.number].rating, review.working.disagreements.get(item.number, "")
        self.reason.show_reason(reason, wanted=bool(suggestion.level and rating and rating != suggestion.level))
        self.policy.show_policy(review.working.policy)
        self.policy.setVisible(bool(worksheet.limits))
        self.house_rules.show_rules([own(rule) for rule in rules])

    def _show_apply(self, label: str) -> None:
        self.apply.setText(self.tr("Apply: {level}").format(level=label) if label else self.tr("Apply"))
        self.apply.setEnabled(bool(label))
        why = self.tr("Ticks this level and puts the sentence into the item's evidence") if label else self.sentence.text()
        self.apply.setToolTip(why)
        self.apply.setAccessibleDescription(why)


def spoken(form: Form, suggestion: Suggestion) -> str:
    """Return a suggestion as a screen reader says it."""
    return f"{rating_label(form, suggestion.level)}. {' '.join(map(say, suggestion.sentence))}"


def _show_lines(text: Text, lines: Iterable[str]) -> None:
    text.setText("\n".join(lines))
    text.setVisible(bool(text.text()))


class Flag(QWidget):
    """How sure a suggestion is: a sign, words and a colour."""

    def __init__(self, words: str, role: str) -> None:
        super().__init__()
        self._sign = FlagSign(role)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._sign)
        layout.addWidget(Text(words, 12, bold=True, role=role), 1)
        speak_as(self, Role.Grouping, words)


class FlagSign(QWidget):
    """The sign of a flag: a triangle that warns, or three bars of which one is filled."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self._role = role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme().pixels(16), theme().pixels(16))

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        if self._role == "warning":
            icon("alert", "warning").paint(painter, self.rect())
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().colour(self._role), 1.3))
        third, low = self.width() / 3, self.height() - 2.0
        for place in range(3):
            painter.setBrush(theme().colour(self._role) if place == 0 else Qt.BrushStyle.NoBrush)
            height = self.height() * (0.35 + 0.22 * place)
            painter.drawRect(QRectF(place * third + 1, low - height, third - 2.5, height))


class WrappingButton(Button):
    """The primary button, whose words take two lines where the panel is narrow."""

    def __init__(self, text: str) -> None:
        super().__init__(text, Weight.PRIMARY)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        width = super().sizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().pixels(120), theme().pixels(34))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(theme().pixels(34), wrapped_height(QFontMetrics(self._words_font()), self.text(), width - theme().pixels(28)) + theme().pixels(14))

    def paintEvent(self, _event: object) -> None:
        painter, look = QPainter(self), theme()
        rect = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        pressed = self.isEnabled() and (self.underMouse() or self.isDown())
        fill = look.colour("accent") if self.isEnabled() else look.colour("ground")
        paint_box(painter, rect, fill.darker(112) if pressed else fill, None if self.isEnabled() else look.colour("line"))
        if self.hasFocus() and self.isEnabled():
            paint_focus(painter, QRectF(self.rect()), look, 9)
            paint_inner_focus(painter, rect.adjusted(1, 1, -1, -1), look)
        painter.setFont(self._words_font())
        painter.setPen(look.colour("on_accent" if self.isEnabled() else "quiet"))
        across = look.pixels(14)
        painter.drawText(self.rect().adjusted(across, 0, -across, 0), int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self.text())

    def _words_font(self) -> QFont:
        return theme().font(13, bold=True)


class PolicySwitch(QWidget):
    """How figures are held against the printed limits; one choice for all worksheets of the review."""

    chosen = Signal(Policy)

    def __init__(self) -> None:
        super().__init__()
        self.segments = {
            Policy.NEAREST: Segment(self.tr("Nearest"), self.tr("The figure is rounded to a whole number, then held against the printed limits.")),
            Policy.LETTER: Segment(self.tr("To the letter"), self.tr("The figure is held against the printed limits as it is.")),
        }
        for policy, segment in self.segments.items():
            segment.setAccessibleName(self.tr("Limits: {way}").format(way=segment.text()))
            segment.toggled.connect(lambda taken, chosen=policy: taken and self.chosen.emit(chosen))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(Text(self.tr("Printed limits, in all worksheets of this review"), 12, role="quiet"))
        layout.addWidget(row(*self.segments.values(), spacing=4))

    def show_policy(self, policy: Policy) -> None:
        """Show the review's choice; nobody is told."""
        show_ticked(self.segments[policy], True)

    def current(self) -> Segment:
        """Return the segment that is chosen, to put the keyboard there."""
        return next(segment for segment in self.segments.values() if segment.isChecked())


class Reason(QWidget):
    """One line for why the trainer chose another level; it may stay empty."""

    def __init__(self) -> None:
        super().__init__()
        self.line = ProseLine(self.tr("Why another level?"))
        self.line.setPlaceholderText(self.tr("One line; may stay empty"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(Text(self.tr("Why another level?"), 12, bold=True))
        layout.addWidget(Framed(self.line, 1, 6))
        self.setFocusProxy(self.line)

    def show_reason(self, reason: str, *, wanted: bool) -> None:
        """Show the line where a reason is asked for, or written; nobody is told."""
        self.line.show_text(reason)
        self.setVisible(wanted or bool(reason) or self.line.hasFocus())


class HouseRules(QWidget):
    """The rules that are ours and not the form's, named as such, with an edge in the colour of doubt."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._shown = Text("", 12, bold=True), [""]
        self.rules: list[Text] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 10, 12, 10)
        self._column.setSpacing(5)
        self._column.addWidget(self._title)

    def show_rules(self, rules: list[str]) -> None:
        """Show the rules of a worksheet, or nothing where it has none."""
        if rules == self._shown:
            return
        self._shown = rules
        for old in self.rules:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rules = [Text(rule, 12) for rule in rules]
        for rule in self.rules:
            self._column.addWidget(rule)
        self._title.setText(self.tr("House rule") if len(rules) == 1 else self.tr("House rules"))
        self.setVisible(bool(rules))

    def paintEvent(self, _event: object) -> None:
        painter, look, edge = QPainter(self), theme(), theme().pixels(4)
        paint_box(painter, QRectF(self.rect()), look.colour("notice"), look.colour("line"), 1, 3)
        left = self.width() - edge if self.isRightToLeft() else 0
        painter.fillRect(QRect(left, 0, edge, self.height()), look.colour("warning"))
