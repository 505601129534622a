"""The program's icon as a picture, for the systems that want one: drawn from `resources/icons/ipsreview.svg` while packaging."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIDE = 1024
"""Pixels; macOS wants that many, and the smaller ones are made from it."""


def write_icon(drawing: Path, picture: Path) -> Path:
    """Draw the icon as a PNG file and return its path. PyInstaller makes the system's own kind of it."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    picture.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(picture)):
        raise OSError(f"{picture} cannot be written")
    return picture
