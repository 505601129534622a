"""Icons: our own drawings, coloured from the theme whenever they are painted, and sharp at any scale."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ipsreview import paths
from ipsreview.ui.theme import theme


def icon(name: str, role: str = "text") -> QIcon:
    """Return the icon `name` in the colour of a role; it follows the theme, and is quiet while its control is disabled.

    The program's own icon, `ipsreview`, has colours of its own, which stay.
    """
    return QIcon(_ThemedDrawing(_file(name).read_text(encoding="utf-8"), role))


def _file(name: str) -> Path:
    return paths.resources_folder() / "icons" / f"{name}.svg"


def _painted(drawing: QSvgRenderer, size: QSize) -> QPixmap:
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing.render(painter, QRectF(pixmap.rect()))
    painter.end()
    return pixmap


class _ThemedDrawing(QIconEngine):
    """A drawing whose `currentColor` is the theme's at the moment of painting."""

    def __init__(self, source: str, role: str) -> None:
        super().__init__()
        self._source, self._role = source, role
        self._drawings: dict[str, QSvgRenderer] = {}

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        self._drawing(mode).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        return _painted(self._drawing(mode), size)

    def clone(self) -> QIconEngine:
        return _ThemedDrawing(self._source, self._role)

    def _drawing(self, mode: QIcon.Mode) -> QSvgRenderer:
        colour = theme().colour("quiet" if mode is QIcon.Mode.Disabled else self._role).name()
        if colour not in self._drawings:  # it is painted much more often than coloured
            self._drawings[colour] = QSvgRenderer(QByteArray(self._source.replace("currentColor", colour).encode()))
        return self._drawings[colour]
