"""Small drawings that are copied from a kept picture look as if they were drawn anew."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from ipsreview.ui.theme import Theme
from ipsreview.ui.widgets.painting import paint_kept, paint_tick_box


def drawn(theme: Theme, scale: float, box: QRectF, *, checked: bool) -> QImage:
    image = QImage(80, 80, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(theme.colour("ground"))
    painter = QPainter(image)
    paint_tick_box(painter, box, theme, checked=checked, enabled=True)
    painter.end()
    return image


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_kept_drawing_is_the_same_the_second_time(themed: Theme, scale: float) -> None:
    box = QRectF(4, 5, 18, 18)
    first = drawn(themed, scale, box, checked=True)
    assert drawn(themed, scale, box, checked=True) == first
    assert drawn(themed, scale, box, checked=False) != first


def test_a_kept_drawing_follows_the_colours_and_the_size(themed: Theme) -> None:
    box = QRectF(4, 5, 18, 18)
    light = drawn(themed, 1, box, checked=True)
    assert drawn(themed, 1, QRectF(4, 5, 27, 27), checked=True) != light
    themed.choose("dark")
    assert drawn(themed, 1, box, checked=True) != light


@pytest.mark.parametrize(("scale", "box", "times"), [(1, QRectF(4, 5, 18, 18), 1), (1.25, QRectF(4, 5, 18, 18), 2), (1, QRectF(4.5, 5, 18, 18), 2)])
def test_only_what_lies_on_whole_pixels_is_copied(themed: Theme, scale: float, box: QRectF, times: int) -> None:
    image = QImage(80, 80, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    painter, asked = QPainter(image), list[QRectF]()
    for _ in range(2):
        paint_kept(painter, box, f"sample {scale} {box.x()}", lambda _painter, where: asked.append(where))
    painter.end()
    assert len(asked) == times
