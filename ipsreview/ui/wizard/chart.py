"""The chart of the ratings: a bar for every level, with its sign, its word and its number."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ipsreview.form import NOT_APPLICABLE, Form
from ipsreview.review.summary import Summary
from ipsreview.ui.signs import NOT_RATED, paint_sign, sign_of
from ipsreview.ui.spoken import Role, speak_as
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.painting import paint_box
from ipsreview.ui.wording import rating_label


@dataclass(frozen=True, slots=True)
class _Row:
    label: str
    sign: str
    count: int


class SummaryChart(QWidget):
    """A bar chart of a summary; a screen reader hears the same as one sentence."""

    def __init__(self, form: Form) -> None:
        super().__init__()
        self._form = form
        self._rows: list[_Row] = []
        self._total = 1
        speak_as(self, Role.Chart)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_summary(self, summary: Summary) -> None:
        """Draw these counts."""
        form = self._form
        counts: list[tuple[str | None, int]] = [*summary.levels.items()]
        if any(item.not_applicable for item in form.items):
            counts.append((NOT_APPLICABLE, summary.not_applicable))
        counts.append((None, summary.unrated))
        self._rows = [_Row(rating_label(form, rating), sign_of(form, rating), count) for rating, count in counts]
        self._total = max(1, *(row.count for row in self._rows))
        self.setAccessibleName(self.tr("Chart: {counts}").format(counts=", ".join(f"{row.label} {row.count}" for row in self._rows)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().pixels(420), len(self._rows) * theme().pixels(30))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._label_width() + theme().pixels(24 + 12 + 44 + 40), self.sizeHint().height())

    def paintEvent(self, _event: object) -> None:
        painter, look = QPainter(self), theme()
        height = look.pixels(30)
        for number, bar in enumerate(self._rows):
            self._paint_row(painter, bar, QRect(0, number * height, self.width(), height))

    def _paint_row(self, painter: QPainter, bar: _Row, place: QRect) -> None:
        look = theme()
        side, thick = look.pixels(15), look.pixels(16)
        colour = look.sign_colour(bar.sign)
        middle = place.center().y() + 1
        painter.setLayoutDirection(self.layoutDirection())
        paint_sign(painter, QRectF(self._mirrored(QRect(0, middle - side // 2, side, side))), bar.sign, colour)
        painter.setPen(look.colour("text"))
        painter.setFont(look.font(13))
        label = QRect(look.pixels(24), place.top(), self._label_width(), place.height())
        left = label.right() + 1 + look.pixels(12)
        painter.drawText(self._mirrored(label), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), bar.label)
        room = self.width() - left - look.pixels(44)
        length = max(2, round(room * bar.count / self._total))
        box = QRect(left, middle - thick // 2, length, thick)
        rated = bar.sign != NOT_RATED
        paint_box(painter, QRectF(self._mirrored(box)), colour if rated else None, colour, 1, 3 if bar.count else 0)
        painter.setPen(look.colour("text"))
        painter.setFont(look.font(13, bold=True))
        number = QRect(left + length + look.pixels(10), place.top(), look.pixels(34), place.height())
        painter.drawText(self._mirrored(number), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), str(bar.count))

    def _label_width(self) -> int:
        metrics = QFontMetrics(theme().font())
        return max((metrics.horizontalAdvance(row.label) for row in self._rows), default=0) + 1

    def _mirrored(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)
