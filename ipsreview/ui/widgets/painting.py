"""What several controls paint alike: boxes, ticks, focus."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap, QPixmapCache, QPolygonF
from PySide6.QtWidgets import QWidget

from ipsreview.ui.theme import RADIUS, Theme

WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
_LEFT, _RIGHT, _ABSOLUTE = int(Qt.AlignmentFlag.AlignLeft), int(Qt.AlignmentFlag.AlignRight), int(Qt.AlignmentFlag.AlignAbsolute)
_CENTRED = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignJustify)
_TICK = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.31))


def paint_box(painter: QPainter, rect: QRectF, fill: QColor | None, border: QColor | None, width: float = 1, radius: float = RADIUS) -> None:
    """Paint a rounded box; its border lies inside `rect`.

    A border around a filled box is a box under it: to draw it as a line takes Qt three times as long.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = width / 2
    if fill and border:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(border)
        painter.drawRoundedRect(rect, radius + inset, radius + inset)
        painter.setBrush(fill)
        painter.drawRoundedRect(rect.adjusted(width, width, -width, -width), radius - inset, radius - inset)
        return
    painter.setPen(QPen(border, width) if border else Qt.PenStyle.NoPen)
    painter.setBrush(fill or Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def paint_kept(painter: QPainter, box: QRectF, name: str, paint: Callable[[QPainter, QRectF], None]) -> None:
    """Paint a small drawing by copying what it looked like last time; `name` says all of its looks but the size.

    Between the pixels of a screen, where a copy would be blurred, it is drawn anew.
    """
    scale, place = painter.device().devicePixelRatioF(), box.toRect()
    if not scale.is_integer() or box != QRectF(place):
        paint(painter, box)
        return
    key, kept = f"{name} {place.width()} {place.height()} {scale}", QPixmap()
    if not QPixmapCache.find(key, kept):
        kept = QPixmap(place.size() * int(scale))
        kept.setDevicePixelRatio(scale)
        kept.fill(Qt.GlobalColor.transparent)
        drawing = QPainter(kept)
        paint(drawing, QRectF(0, 0, place.width(), place.height()))
        drawing.end()
        QPixmapCache.insert(key, kept)
    painter.drawPixmap(place.topLeft(), kept)


def paint_tick_box(painter: QPainter, rect: QRectF, theme: Theme, *, checked: bool, enabled: bool) -> None:
    """Paint a tick box, empty or ticked."""
    colours = theme.colours
    name = f"tick {checked} {enabled} {colours.accent} {colours.quiet} {colours.panel} {colours.on_accent}"
    paint_kept(painter, rect, name, lambda drawing, box: _draw_tick_box(drawing, box, theme, checked=checked, enabled=enabled))


def _draw_tick_box(painter: QPainter, rect: QRectF, theme: Theme, *, checked: bool, enabled: bool) -> None:
    strong = theme.colour("accent" if enabled else "quiet")
    if not checked:
        paint_box(painter, rect, theme.colour("panel"), theme.colour("quiet"), 1.6, 4)
        return
    paint_box(painter, rect, strong, strong, 1.6, 4)
    pen = QPen(theme.colour("on_accent"), rect.width() / 8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(tick_in(rect))


def paint_choice_ring(painter: QPainter, rect: QRectF, theme: Theme, *, checked: bool, enabled: bool) -> None:
    """Paint the ring of a choice, with a dot where it is taken."""
    strong = theme.colour("accent" if enabled else "quiet")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(strong if checked else theme.colour("quiet"), 1.6))
    painter.setBrush(theme.colour("panel"))
    painter.drawEllipse(rect)
    if checked:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(strong)
        painter.drawEllipse(rect.center(), rect.width() / 4, rect.width() / 4)


def tick_in(box: QRectF) -> QPolygonF:
    """Return the line of a tick in a square."""
    return QPolygonF([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in _TICK])


def paint_focus(painter: QPainter, rect: QRectF, theme: Theme, radius: float = RADIUS) -> None:
    """Paint the ring that says where the keyboard is."""
    paint_box(painter, rect, None, theme.colour("accent"), theme.colours.ring, radius)


def paint_inner_focus(painter: QPainter, rect: QRectF, theme: Theme, radius: float = RADIUS) -> None:
    """Paint the ring on a ground of its own colour, where one around it would not be seen."""
    paint_box(painter, rect, None, theme.colour("on_accent"), theme.colours.ring - 0.5, radius)


def paint_lit(painter: QPainter, rect: QRectF, theme: Theme, radius: float = RADIUS) -> None:
    """Paint the ground of what is chosen, or pointed at."""
    paint_box(painter, rect, theme.colour("accent_ground"), theme.edge(), 1, radius)


def paint_chosen(painter: QPainter, rect: QRectF, theme: Theme, *, focused: bool, radius: float = 6) -> None:
    """Paint the ground of the chosen line of a list, with a ring where the keyboard is on it."""
    paint_lit(painter, rect, theme, radius)
    if focused:
        paint_focus(painter, rect, theme, radius)


def mirrored(box: QRect, inside: QRect) -> QRect:
    """Return a box at its place in a control that reads from right to left; QStyle would do it, but takes long to be made known to Python."""
    return box.translated(inside.left() + inside.right() - box.left() - box.right(), 0)


def paint_words(painter: QPainter, place: QRect | QRectF, flags: int, words: str) -> None:
    """Paint words in the direction of their own letters, at the side where the painter's direction has them.

    Left to Qt, an English sentence in a window that reads from right to left has its full stop before its first word.
    """
    reading, own = painter.layoutDirection(), direction_of(words)
    if own is not None and own is not reading:
        if not flags & (_CENTRED | _ABSOLUTE):
            leading = _RIGHT if reading is Qt.LayoutDirection.RightToLeft else _LEFT
            flags = flags & ~(_LEFT | _RIGHT) | (_LEFT + _RIGHT - leading if flags & _RIGHT else leading) | _ABSOLUTE
        from_the_right = own is Qt.LayoutDirection.RightToLeft
        flags |= int(Qt.TextFlag.TextForceRightToLeft if from_the_right else Qt.TextFlag.TextForceLeftToRight)
    painter.drawText(place, flags, words)


@lru_cache(4096)  # it is asked for all words of a page at each painting
def direction_of(words: str) -> Qt.LayoutDirection | None:
    """Return the direction of the first letter that has one; None where there is none, as in “10 %”."""
    kinds = (bidirectional(char) for char in words)
    first = next((kind for kind in kinds if kind in ("L", "R", "AL")), None)
    return None if first is None else Qt.LayoutDirection.LeftToRight if first == "L" else Qt.LayoutDirection.RightToLeft


def leading_side(widget: QWidget) -> Qt.AlignmentFlag:
    """Return the side where a widget starts reading; Qt would take that of the letters, and a form would have two edges."""
    side = Qt.AlignmentFlag.AlignRight if widget.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def wrapped_height(metrics: QFontMetrics, text: str, width: int) -> int:
    """Return the height of `text` wrapped at `width`."""
    return metrics.boundingRect(QRect(0, 0, max(width, 1), 1 << 20), WRAPPED, text).height()
