"""The card of one rating: its sign and word, the form's text, and whatever is asked beside it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from ipsreview.ui.signs import paint_sign
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets import reading
from ipsreview.ui.widgets.painting import WRAPPED, paint_box, paint_focus, paint_tick_box, paint_words, wrapped_height
from ipsreview.ui.widgets.ticks import WrappingTick

STACKED_BELOW = 560
"""Below this width the word stands above the text instead of beside it."""


class AnchorCard(WrappingTick):
    """A tick box as large as its card; `beside` is a widget shown under the text (a count, a reason)."""

    def __init__(self, label: str, text: str, sign: str, key: str, note: str = "") -> None:
        super().__init__(f"{label}: {text}")
        self._laid_out: dict[int, dict[str, QRect]] = {}
        self._label, self._text, self._sign, self._key, self._note = label, text, sign, key, note
        self._beside: QWidget | None = None
        self._tell()

    def set_editable(self, editable: bool) -> None:
        """Let the rating be ticked, or only read, with what is asked beside it; its key does nothing then, and is not told."""
        super().set_editable(editable)
        reading.set_editable(self, editable)
        self._tell()

    def put_beside(self, widget: QWidget) -> None:
        """Show a widget under the card's text."""
        self._beside = widget
        widget.setParent(self)
        self.measure_anew()

    def show_beside(self, shown: bool) -> None:
        """Show or hide the widget under the text, making room for it."""
        if self._beside and self._beside.isHidden() is shown:
            self._beside.setVisible(shown)
            self.measure_anew()
            self._place_beside()

    def height_at(self, width: int) -> int:
        return self._parts(width)["whole"].height()

    def measure_anew(self) -> None:
        """Forget where the parts stand, too."""
        self._laid_out.clear()
        super().measure_anew()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().pixels(260), theme().pixels(56))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._place_beside()

    def paintEvent(self, _event: object) -> None:
        painter, look, rects = QPainter(self), theme(), self._mirrored_rects()
        self._paint_ground(painter, QRectF(rects["whole"]))
        paint_tick_box(painter, QRectF(rects["box"]), look, checked=self.isChecked(), enabled=self.changeable)
        paint_sign(painter, QRectF(rects["sign"]), self._sign, look.sign_colour(self._sign))
        painter.setPen(look.colour("text"))
        painter.setFont(look.font(13, bold=True))
        paint_words(painter, rects["label"], WRAPPED, self._label)
        painter.setFont(look.font(13))
        paint_words(painter, rects["text"], WRAPPED, self._text)
        if self._note:
            painter.setPen(look.colour("quiet"))
            painter.setFont(look.font(12))
            paint_words(painter, rects["note"], WRAPPED, self._note)
        self._paint_key(painter, rects["key"])

    def _tell(self) -> None:
        key = self.tr("Key {key}").format(key=self._key) if self._key and self.editable else ""
        self.describe(". ".join(part for part in (self._note, key) if part))

    def _paint_ground(self, painter: QPainter, rect: QRectF) -> None:
        look = theme()
        hovered = self.underMouse() and self.changeable
        border = "accent" if self.isChecked() else "quiet" if hovered else "line"
        paint_box(painter, rect, look.colour("panel"), look.colour(border), 2 if self.isChecked() else 1)
        if self.hasFocus():
            paint_focus(painter, rect.adjusted(3, 3, -3, -3), look, 5)

    def _paint_key(self, painter: QPainter, rect: QRect) -> None:
        if not self._key or not self.changeable:
            return
        look = theme()
        paint_box(painter, QRectF(rect), None, look.colour("line"), 1, 4)
        painter.setPen(look.colour("quiet"))
        painter.setFont(look.font(11))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), self._key)

    def _parts(self, width: int) -> dict[str, QRect]:
        """Return where the parts stand at a width; it is asked for at each painting."""
        if width not in self._laid_out:
            self._laid_out[width] = self._lay_out(width)
        return self._laid_out[width]

    def _lay_out(self, width: int) -> dict[str, QRect]:
        """Return the rectangles of the card's parts, left to right, for a width."""
        look = theme()
        edge, gap = look.pixels(14), look.pixels(8)
        bold = QFontMetrics(look.font(13, bold=True))
        metrics, note_metrics = QFontMetrics(look.font(13)), QFontMetrics(look.font(12))
        stacked = width < look.pixels(STACKED_BELOW)
        side, key = look.pixels(18), look.pixels(19)
        label_left = edge + look.pixels(50)
        label_width = width - label_left - 2 * edge - key if stacked else look.pixels(104)
        label = QRect(label_left, edge - 1, label_width, wrapped_height(bold, self._label, label_width))
        text_left = label_left if stacked else label_left + label_width + look.pixels(16)
        text_width = width - text_left - edge if stacked else width - text_left - 2 * edge - key
        text_top = label.bottom() + 1 + look.pixels(4) if stacked else edge - 1
        text = QRect(text_left, text_top, text_width, wrapped_height(metrics, self._text, text_width))
        note_height = wrapped_height(note_metrics, self._note, text_width) + gap if self._note else 0
        note = QRect(text_left, text.bottom() + gap, text_width, note_height)
        bottom = text.bottom() + 1 + note_height
        beside = QRect(text_left, bottom + gap, text_width, 0)
        if self._beside and not self._beside.isHidden():
            beside.setHeight(self._beside.heightForWidth(text_width) if self._beside.hasHeightForWidth() else self._beside.sizeHint().height())
            bottom = beside.bottom() + 1
        bottom = max(bottom, label.bottom() + 1, edge + side)
        return {
            "whole": QRect(0, 0, width, bottom + edge),
            "box": QRect(edge, edge, side, side),
            "sign": QRect(edge + look.pixels(28), edge + look.pixels(1), look.pixels(15), look.pixels(15)),
            "label": label,
            "text": text,
            "note": note,
            "beside": beside,
            "key": QRect(width - edge - key, edge - 1, key, key),
        }

    def _mirrored_rects(self) -> dict[str, QRect]:
        rects = self._parts(self.width()) | {"whole": self.rect()}
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return {name: rect.translated(self.width() - rect.right() - 1 - rect.left(), 0) for name, rect in rects.items()}
        return rects

    def _place_beside(self) -> None:
        if self._beside:
            self._beside.setGeometry(self._mirrored_rects()["beside"])
