"""Signs of ratings: Harvey balls that read in grey print, at 14 px, and without seeing red."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ipsreview.form import NOT_APPLICABLE, Form
from ipsreview.ui.spoken import Role, speak_as
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.painting import paint_kept, tick_in
from ipsreview.ui.wording import rating_label

NOT_RATED = "not_rated"
COMPLETE, STARTED = "complete", "started"
"""The signs of steps that have no rating."""

_QUARTERS = {"full": 4, "three_quarters": 3, "half": 2, "quarter": 1, "empty": 0}


def sign_of(form: Form, rating: str | None) -> str:
    """Return the sign of a rating: a level's own, a dash for “not applicable”, a dotted ring for none."""
    if rating is None:
        return NOT_RATED
    return NOT_APPLICABLE if rating == NOT_APPLICABLE else form.level(rating).sign


def paint_sign(painter: QPainter, box: QRectF, sign: str, colour: QColor) -> None:
    """Paint a sign into the square `box`."""
    paint_kept(painter, box, f"sign {sign} {colour.rgba()}", lambda drawing, square: _draw_sign(drawing, square, sign, colour))


def _draw_sign(painter: QPainter, box: QRectF, sign: str, colour: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    stroke = max(1.4, box.width() / 9)
    ring = box.adjusted(stroke / 2 + 0.5, stroke / 2 + 0.5, -stroke / 2 - 0.5, -stroke / 2 - 0.5)
    if sign == NOT_APPLICABLE:
        painter.setPen(QPen(colour, stroke + 0.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        reach = box.width() / 4
        painter.drawLine(QPointF(box.center().x() - reach, box.center().y()), QPointF(box.center().x() + reach, box.center().y()))
    elif sign == NOT_RATED:
        _paint_dotted_ring(painter, ring, stroke, colour)
    elif sign == COMPLETE:
        painter.setPen(QPen(colour, stroke + 0.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(tick_in(box))
    elif sign == STARTED:
        _paint_ball(painter, ring, stroke, colour, 0)
        painter.setBrush(colour)
        painter.drawEllipse(box.center(), stroke, stroke)
    else:
        _paint_ball(painter, ring, stroke, colour, _QUARTERS[sign])
    painter.restore()


def _paint_dotted_ring(painter: QPainter, ring: QRectF, stroke: float, colour: QColor) -> None:
    pen = QPen(colour, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    around = 3.14159 * ring.width() / stroke
    pen.setDashPattern([around / 20, around / 20])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)


def _paint_ball(painter: QPainter, ring: QRectF, stroke: float, colour: QColor, quarters: int) -> None:
    painter.setPen(QPen(colour, stroke))
    painter.setBrush(colour if quarters == 4 else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    if 0 < quarters < 4:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPie(ring, 90 * 16, -quarters * 90 * 16)


class Sign(QWidget):
    """A sign on its own. It says nothing to a screen reader: the word beside it does."""

    def __init__(self, sign: str, size: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign, self._size = sign, size

    def show_sign(self, sign: str) -> None:
        """Show another sign."""
        self._sign = sign
        self.update()

    def sizeHint(self) -> QSize:
        side = theme().pixels(self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: object) -> None:
        side = theme().pixels(self._size)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_sign(QPainter(self), box, self._sign, theme().sign_colour(self._sign))


class SignStrip(QWidget):
    """The signs of a review's ratings in a row, or in two, in the order of the items; a screen reader hears the words."""

    def __init__(self, form: Form, ratings: Sequence[str | None]) -> None:
        super().__init__()
        self._signs = [sign_of(form, rating) for rating in ratings]
        words = [f"{item.number} {rating_label(form, rating)}" for item, rating in zip(form.items, ratings, strict=True)]
        speak_as(self, Role.Graphic, ", ".join(words))
        self.setToolTip("\n".join(words))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(len(self._signs) * theme().pixels(19), theme().pixels(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().pixels(4 * 19), theme().pixels(20))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return -(-len(self._signs) // self._in_line(width)) * theme().pixels(20)

    def paintEvent(self, _event: object) -> None:
        painter, side, step, high = QPainter(self), theme().pixels(15), theme().pixels(19), theme().pixels(20)
        in_line = self._in_line(self.width())
        for number, sign in enumerate(self._signs):
            line, place = divmod(number, in_line)
            left = self.width() - (place + 1) * step if self.isRightToLeft() else place * step
            paint_sign(painter, QRectF(left, line * high + 2, side, side), sign, theme().sign_colour(sign))

    def _in_line(self, width: int) -> int:
        """Return how many signs stand on one line: all, or as many as the width has room for, evenly."""
        lines = max(1, -(-len(self._signs) * theme().pixels(19) // max(width, 1)))
        return max(1, -(-len(self._signs) // lines))
