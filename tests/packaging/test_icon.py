"""The icon that Windows and macOS show: the program's own drawing, on a clear ground."""

from pathlib import Path

from PySide6.QtGui import QImage

from resources.installers.icon import SIDE, write_icon

DRAWING = Path(__file__).parents[2] / "resources" / "icons" / "ipsreview.svg"


def test_the_icon_is_the_drawing_on_a_clear_ground(tmp_path: Path) -> None:
    image = QImage(str(write_icon(DRAWING, tmp_path / "new" / "icon.png")))
    assert (image.width(), image.height()) == (SIDE, SIDE)
    shown = [image.pixelColor(x, y).alpha() for x in range(0, SIDE, 16) for y in range(0, SIDE, 16)]
    assert 0 in shown
    assert shown.count(255) > len(shown) // 4
