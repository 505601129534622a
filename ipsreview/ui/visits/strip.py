"""The levels of an item at past visits, in a row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ipsreview.form import Form
from ipsreview.ui.signs import paint_sign, sign_of
from ipsreview.ui.spoken import Role, speak_as
from ipsreview.ui.theme import theme
from ipsreview.ui.wording import rating_label, short_date
from ipsreview.usecases.reviews import StoredReview


def comparable(form: Form, visits: Sequence[StoredReview], number: int) -> tuple[StoredReview, ...]:
    """Return the visits, newest first, that were reviewed with this form and say something about the item `number`."""
    return tuple(visit for visit in visits if visit.form.id == form.id and number in visit.review.items)


def visit_date(visit: StoredReview) -> str:
    """Return the day of a visit in words, or that it has none."""
    return short_date(visit.review.cover.date) or QCoreApplication.translate("LevelStrip", "undated")


class LevelStrip(QWidget):
    """A sign for each past visit, the oldest first, with its month under it; a screen reader hears dates and levels.

    `visits` are given newest first. What finds no room is left out, the oldest first.
    """

    def __init__(self, form: Form, visits: Sequence[StoredReview], number: int, *, dates: bool = True) -> None:
        super().__init__()
        shown = list(reversed(comparable(form, visits, number)))
        ratings = [visit.review.items[number].rating for visit in shown]
        self._signs = [sign_of(visit.form, rating) for visit, rating in zip(shown, ratings, strict=True)]
        self._months = [_month(visit) for visit in shown] if dates else []
        self.words = [f"{visit_date(visit)}: {rating_label(visit.form, rating)}" for visit, rating in zip(shown, ratings, strict=True)]
        speak_as(self, Role.Graphic, self.tr("Past levels, the oldest first: {levels}").format(levels="; ".join(self.words)))
        self.setToolTip("\n".join(self.words))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(len(self._signs) * self._step(), self._sign_height() + self._text_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._step() if self._signs else 0, self.sizeHint().height())

    def paintEvent(self, _event: object) -> None:
        painter, step = QPainter(self), self._step()
        first = max(0, len(self._signs) - max(1, self.width() // step))
        for place, number in enumerate(range(first, len(self._signs))):
            cell = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(place * step, 0, step, self.height()))
            self._paint_cell(painter, cell, number, joined=number > first)

    def _paint_cell(self, painter: QPainter, cell: QRect, number: int, *, joined: bool) -> None:
        look, side = theme(), theme().pixels(15)
        box = QRectF(cell.center().x() - side / 2 + 0.5, (self._sign_height() - side) / 2, side, side)
        if joined:
            painter.setPen(look.colour("scroll"))
            edge = cell.right() + 1 if self.isRightToLeft() else cell.left()
            reach = round(self._step() / 2 - side * 0.8)
            painter.drawLine(edge - reach, round(box.center().y()), edge + reach, round(box.center().y()))
        paint_sign(painter, box, self._signs[number], look.sign_colour(self._signs[number]))
        if self._months:
            painter.setFont(look.font(11))
            painter.setPen(look.colour("quiet"))
            under = cell.adjusted(0, self._sign_height(), 0, 0)
            painter.drawText(under, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), self._months[number])

    def _step(self) -> int:
        """Return the width of one visit."""
        if not self._months:
            return theme().pixels(22)
        metrics = QFontMetrics(theme().font(11))
        return max(metrics.horizontalAdvance(month) for month in self._months) + theme().pixels(12)

    def _sign_height(self) -> int:
        return theme().pixels(20)

    def _text_height(self) -> int:
        return QFontMetrics(theme().font(11)).height() if self._months else 0


def _month(visit: StoredReview) -> str:
    day = visit.review.cover.date
    if day is None:
        return QCoreApplication.translate("LevelStrip", "undated")
    return QLocale().toString(QDate(day.year, day.month, day.day), QCoreApplication.translate("LevelStrip", "MMM yyyy"))
