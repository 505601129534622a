"""Scroll bars that stay in the background."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

from ipsreview.ui.theme import theme

_STYLE = """
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {handle}; border-radius: 4px; margin: 2px; min-height: 32px; }}
QScrollBar::handle:vertical:hover {{ background: {hovered}; }}
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: transparent; }}
"""


class SlimScrollBar(QScrollBar):
    """A vertical scroll bar without arrows, in the colours of the theme."""

    def __init__(self) -> None:
        super().__init__()
        theme().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        colours = theme().colours
        self.setStyleSheet(_STYLE.format(handle=colours.scroll, hovered=colours.quiet))


def slim_scroll_bar(area: QAbstractScrollArea) -> None:
    """Give a scrolling widget a slim vertical scroll bar."""
    area.setVerticalScrollBar(SlimScrollBar())
