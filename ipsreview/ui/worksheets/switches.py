"""Small choices beside the table: yes or no, and one of two ways."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QPushButton, QRadioButton, QSizePolicy

from ipsreview.form import Column, ColumnType
from ipsreview.messages import NO_WORDS
from ipsreview.review.worksheets.cells import NO, NOT_ASKED, YES
from ipsreview.ui.keys import page_keys
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.painting import paint_box, paint_focus
from ipsreview.ui.widgets.reading import AnswerButton
from ipsreview.ui.worksheets.sheet import answer_of_key, cell_words, next_answer

_ANSWERS = (YES, NO, NOT_ASKED)
_YES_NO = Column("", NO_WORDS, ColumnType.YES_NO)
_HEIGHT = 28


class YesNoField(AnswerButton, QPushButton):
    """Yes, no, “–” or blank. A click on a part chooses it, another clears it; Space goes on to the next, y and n answer."""

    chosen = Signal(str)

    def __init__(self, question: str) -> None:
        super().__init__()
        self._question, self._answer = question, ""
        self._pressed: str | None = None
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Yes, no, or – where the question does not apply"))
        self.clicked.connect(self._choose)
        theme().changed.connect(self.updateGeometry)
        self.show_answer("")

    def show_answer(self, answer: str) -> None:
        """Fill the answer in; nobody is told."""
        self._answer = answer
        words = {"": self.tr("not answered"), NOT_ASKED: self.tr("does not apply")}.get(answer) or cell_words(_YES_NO, answer)
        self.setAccessibleName(f"{self._question}: {words}")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        answer = "" if page_keys.REMOVE.pressed(event) else answer_of_key(event.text())
        if answer is not None and not event.modifiers():
            self.chosen.emit(answer)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = next((answer for answer, part in self._parts() if part.contains(QPointF(event.position()))), None)
        super().mousePressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(3 * self._part_width() + 2, theme().pixels(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: object) -> None:
        painter, look = QPainter(self), theme()
        paint_box(painter, QRectF(self.rect()), look.colour("panel" if self.changeable else "ground"), look.colour("quiet"), 1, 6)
        for answer, part in self._parts():
            if part.left() > 0:
                painter.fillRect(QRectF(part.left(), 5, 1, part.height() - 10), look.colour("line"))
            if answer == self._answer:
                paint_box(painter, part, look.colour("accent_ground"), look.colour("accent"), 1.5, 6)
            painter.setFont(look.font(12, bold=answer == self._answer))
            painter.setPen(look.colour("text" if answer == self._answer else "quiet"))
            painter.drawText(part, Qt.AlignmentFlag.AlignCenter, cell_words(_YES_NO, answer))
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), look, 6)

    def _choose(self) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            self.chosen.emit(next_answer(self._answer))
        else:
            self.chosen.emit("" if pressed == self._answer else pressed)

    def _part_width(self) -> int:
        metrics = QFontMetrics(theme().font(12, bold=True))
        return max(metrics.horizontalAdvance(cell_words(_YES_NO, answer)) for answer in _ANSWERS) + theme().pixels(12)

    def _parts(self) -> list[tuple[str, QRectF]]:
        width, order = self.width() / 3, reversed(_ANSWERS) if self.isRightToLeft() else _ANSWERS
        return [(answer, QRectF(place * width, 0, width, self.height())) for place, answer in enumerate(order)]


class Segment(AnswerButton, QRadioButton):
    """One of two ways, painted as a part of a switch; its neighbours under the same parent are the others."""

    def __init__(self, text: str, why: str) -> None:
        super().__init__()
        self.setText(text)
        self.setToolTip(why)
        self.describe(why)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self.updateGeometry)

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(theme().font(12, bold=True)).horizontalAdvance(self.text())
        return QSize(words + theme().pixels(20), theme().pixels(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: object) -> None:
        painter, look, chosen = QPainter(self), theme(), self.isChecked()
        rect = QRectF(self.rect())
        paint_box(
            painter, rect, look.colour("accent_ground" if chosen else "panel"), look.colour("accent" if chosen else "quiet"), 1.5 if chosen else 1, 6
        )
        if self.hasFocus():
            paint_focus(painter, rect, look, 6)
        painter.setFont(look.font(12, bold=chosen))
        painter.setPen(look.colour("text" if chosen and self.changeable else "quiet"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())
