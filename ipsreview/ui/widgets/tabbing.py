"""The way of the Tab key: in the order in which the layouts have the controls, whenever these were made."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget


def tab_on(top: QWidget, *, forward: bool) -> bool:
    """Put the keyboard on the next control of `top`, and round from the last to the first; return False where it is on none of them.

    Qt's own order is that in which controls were made, and puts what comes later, as a page or a line of a list, behind everything else.
    """
    stops, here = list(_stops(top)), QApplication.focusWidget()
    if here not in stops:
        return False
    there = stops[(stops.index(here) + (1 if forward else -1)) % len(stops)]
    there.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    _bring_into_sight(there)
    return True


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield a widget and those in it that Tab may stop at."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and not widget.focusProxy():
        yield widget
    for child in _children(widget):
        if child.isVisible() and not child.isWindow():
            yield from _stops(child)


def _children(widget: QWidget) -> list[QWidget]:
    """Return a widget's children: those in its layout in their order, then those that it places itself."""
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        return [inside] if inside else []
    layout = widget.layout()
    laid_out = list(_laid_out(layout)) if layout else []
    return laid_out + [child for child in widget.children() if isinstance(child, QWidget) and child not in laid_out]


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        widget, inner = (item.widget(), item.layout()) if item else (None, None)
        if widget:
            yield widget
        elif inner:
            yield from _laid_out(inner)


def _bring_into_sight(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
