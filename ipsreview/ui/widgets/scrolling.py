"""Scroll bars that stay in the background."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

from ipsreview.ui.theme import theme

_STYLE = """
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {handle}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {hovered}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


class SlimScrollBar(QScrollBar):
    """A scroll bar without arrows, in the colours of the theme."""

    def __init__(self, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        theme().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        colours = theme().colours
        self.setStyleSheet(_STYLE.format(handle=colours.scroll, hovered=colours.quiet))


def slim_scroll_bar(area: QAbstractScrollArea) -> None:
    """Give a scrolling widget slim scroll bars."""
    area.setVerticalScrollBar(SlimScrollBar(Qt.Orientation.Vertical))
    area.setHorizontalScrollBar(SlimScrollBar(Qt.Orientation.Horizontal))
