"""What became of a recommendation: four choices of which one is taken, or none."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSizePolicy, QWidget

from ipsreview.review.working import AdviceState
from ipsreview.ui.spoken import Role, speak_as
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import show_ticked
from ipsreview.ui.widgets.painting import paint_choice_ring, paint_focus, paint_lit
from ipsreview.ui.widgets.reading import AnswerButton

COLUMNS = 2


def state_label(state: AdviceState) -> str:
    """Return the words for what became of a recommendation."""
    translate = QCoreApplication.translate
    return {
        AdviceState.DONE: translate("AdviceState", "Done"),
        AdviceState.UNDER_WAY: translate("AdviceState", "Under way"),
        AdviceState.NOT_YET: translate("AdviceState", "Not yet"),
        AdviceState.NO_LONGER_FITS: translate("AdviceState", "No longer fits"),
    }[state]


class StateButton(AnswerButton, QCheckBox):
    """One of the choices. It looks like one of several, and is a tick box: a press on the one that is taken takes it back."""

    def __init__(self, state: AdviceState) -> None:
        super().__init__()
        self.setText(state_label(state))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(theme().font(12, bold=True)).horizontalAdvance(self.text())
        return QSize(words + theme().pixels(32), theme().pixels(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: object) -> None:
        painter, look = QPainter(self), theme()
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or (self.underMouse() and self.changeable):
            paint_lit(painter, rect, look, 6)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), look, 6)
        indent = self._paint_ring(painter)
        painter.setFont(self._font())
        painter.setPen(look.colour("text" if self.changeable else "quiet"))
        words = rect.adjusted(0, 0, -indent, 0) if self.isRightToLeft() else rect.adjusted(indent, 0, 0, 0)
        beside = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | beside), self.text())

    def _paint_ring(self, painter: QPainter) -> int:
        """Paint the ring; return where the words begin."""
        look = theme()
        side, edge = look.pixels(13), look.pixels(6)
        ring = QRectF(self.width() - edge - side if self.isRightToLeft() else edge, (self.height() - side) / 2, side, side)
        paint_choice_ring(painter, ring, look, checked=self.isChecked(), enabled=self.changeable)
        return edge + side + look.pixels(6)

    def _font(self) -> QFont:
        return theme().font(12, bold=self.isChecked())


class StateChoice(QWidget):
    """The four choices for one recommendation."""

    chosen = Signal(object)
    """The user took an AdviceState, or took it back, which is None."""

    def __init__(self, advice: str) -> None:
        super().__init__()
        self.buttons = {state: StateButton(state) for state in AdviceState}
        speak_as(self, Role.Grouping, QCoreApplication.translate("StateChoice", "What became of: {advice}").format(advice=advice))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(2)
        for number, (state, button) in enumerate(self.buttons.items()):
            button.describe(advice)
            button.toggled.connect(lambda taken, state=state: self.chosen.emit(state if taken else None))
            grid.addWidget(button, number // COLUMNS, number % COLUMNS)

    def show_state(self, state: AdviceState | None) -> None:
        """Fill the choice in; nobody is told."""
        for known, button in self.buttons.items():
            show_ticked(button, known is state)

    def current(self) -> StateButton:
        """Return the button that is taken, or the first."""
        return next((button for button in self.buttons.values() if button.isChecked()), self.buttons[AdviceState.DONE])
