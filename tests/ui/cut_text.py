"""What is cut in a window that is shown: words without room, parts outside of what holds them, parts that lie on each other.

`cut_in` goes through the widgets and says what it finds, a line each. A text that ends in an ellipsis is not cut where the whole of it is
told by a tool tip.
"""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QTableView,
    QWidget,
)

from ipsreview.ui.finding.showing import Spot
from ipsreview.ui.wizard.chart import SummaryChart

_SLACK = 2
"""So many pixels are no cut: a letter's own edges take as much."""


def cut_in(window: QWidget, width: int, height: int) -> list[str]:
    """Return what is cut in a window that has to do with this much room."""
    found = list(_too_large(window, width, height))
    for part in [window, *window.findChildren(QWidget)]:
        if part.isVisible() and part.width() > 0 and not isinstance(part, Spot):
            found += [f"{_named(part)}: {what}" for what in _cut(part)]
    return found


def _too_large(window: QWidget, width: int, height: int) -> Iterator[str]:
    least = window.minimumSizeHint().expandedTo(window.minimumSize())
    if least.width() > width or least.height() > height:
        yield f"{_named(window)}: asks for {least.width()} × {least.height()} on a screen of {width} × {height}"
    elif window.width() > width or window.height() > height:
        yield f"{_named(window)}: takes {window.width()} × {window.height()} on a screen of {width} × {height}"


def _cut(part: QWidget) -> Iterator[str]:
    yield from _outside(part)
    yield from _overlapping(part)
    if isinstance(part, QLabel):
        yield from _cut_label(part)
    elif isinstance(part, QAbstractButton) and part.text():
        yield from _cut_button(part)
    elif isinstance(part, QComboBox):
        yield from _elided(part, part.currentText(), part.width() - part.height())
    elif isinstance(part, QLineEdit):
        yield from _elided(part, part.placeholderText() if not part.text() else "", part.contentsRect().width() - 4)
    elif isinstance(part, QTabBar):
        yield from _cut_tabs(part)
    elif isinstance(part, QHeaderView):
        yield from _cut_titles(part)
    elif isinstance(part, QAbstractItemView):
        yield from _cut_cells(part)
    elif isinstance(part, SummaryChart) and part.minimumSizeHint().width() > part.width():
        yield f"takes {part.minimumSizeHint().width()} px and has {part.width()}"


def _outside(part: QWidget) -> Iterator[str]:
    """Tell of a part that leaves what holds it; the contents of a scrolling area may do so downwards."""
    parent = part.parentWidget()
    if part.isWindow() or parent is None:
        return
    room, scrolling = parent.rect(), _scrolls(parent)
    place = part.geometry()
    if scrolling and not isinstance(scrolling, QScrollArea):
        return
    if place.left() < room.left() - _SLACK or place.right() > room.right() + _SLACK:
        yield f"stands at {place.left()} … {place.right()} across in a part that is {room.width()} px wide"
    if scrolling is None and (place.top() < room.top() - _SLACK or place.bottom() > room.bottom() + _SLACK):
        yield f"stands at {place.top()} … {place.bottom()} down in a part that is {room.height()} px high"


def _scrolls(parent: QWidget) -> QAbstractScrollArea | None:
    area = parent.parentWidget()
    return area if isinstance(area, QAbstractScrollArea) and area.viewport() is parent else None


def _overlapping(part: QWidget) -> Iterator[str]:
    if part.layout() is None:
        return
    children = [child for child in part.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly) if _in_layout(child)]
    for one, other in combinations(children, 2):
        shared = one.geometry().intersected(other.geometry())
        if shared.width() > _SLACK and shared.height() > _SLACK:
            yield f"{_named(one)} lies on {_named(other)}"


def _in_layout(child: QWidget) -> bool:
    return child.isVisible() and not child.isWindow() and not isinstance(child, Spot)


def _cut_label(label: QLabel) -> Iterator[str]:
    if not label.text() or label.pixmap().width() > 0:
        return
    room = label.contentsRect()
    if label.minimumSizeHint().width() == 0:  # one that ends in an ellipsis
        yield from _elided(label, label.text(), room.width())
    elif label.wordWrap():
        wrapped = _wrapped(label.text(), QFontMetrics(label.font()), room.width())
        if wrapped.width() > room.width() + _SLACK:
            yield f"takes {wrapped.width()} px and has {room.width()}"
        elif label.heightForWidth(label.width()) > label.height() + _SLACK:
            yield f"takes {label.heightForWidth(label.width())} px down and has {label.height()}"
    elif label.sizeHint().width() > label.width() + _SLACK:
        yield f"takes {label.sizeHint().width()} px and has {label.width()}"


def _cut_button(button: QAbstractButton) -> Iterator[str]:
    if button.text() in button.toolTip():
        return
    if button.hasHeightForWidth():
        needed = button.heightForWidth(button.width())
        if needed > button.height() + _SLACK:
            yield f"takes {needed} px down and has {button.height()}"
    elif button.sizeHint().width() > button.width() + _SLACK:
        yield f"takes {button.sizeHint().width()} px and has {button.width()}"
    elif button.sizeHint().height() > button.height() + _SLACK:
        yield f"takes {button.sizeHint().height()} px down and has {button.height()}"


def _elided(part: QWidget, text: str, room: int) -> Iterator[str]:
    needed = QFontMetrics(part.font()).horizontalAdvance(text)
    if needed > room + _SLACK and not part.toolTip():
        yield f"“{text}” takes {needed} px and has {room}, and no tool tip holds it"


def _cut_tabs(bar: QTabBar) -> Iterator[str]:
    for number in range(bar.count()):
        needed = bar.tabSizeHint(number).width()
        if needed > bar.tabRect(number).width() + _SLACK and not bar.tabToolTip(number):
            yield f"the tab “{bar.tabText(number)}” takes {needed} px and has {bar.tabRect(number).width()}"
        if bar.tabRect(number).right() > bar.width() + _SLACK:
            yield f"the tab “{bar.tabText(number)}” is out of sight"


def _cut_titles(titles: QHeaderView) -> Iterator[str]:
    metrics, across = QFontMetrics(titles.font()), titles.orientation() is Qt.Orientation.Horizontal
    for section in range(titles.count()):
        if titles.isSectionHidden(section) or titles.parentWidget().isHidden():
            continue
        width = titles.sectionSize(section) if across else titles.width()
        height = titles.height() if across else titles.sectionSize(section)
        text = str(titles.model().headerData(section, titles.orientation()) or "")
        if not _fits(text, metrics, width, height) and not titles.model().headerData(section, titles.orientation(), Qt.ItemDataRole.ToolTipRole):
            yield f"the title “{text}” has {width} × {height} px"


def _cut_cells(view: QAbstractItemView) -> Iterator[str]:
    metrics = QFontMetrics(view.font())
    for index in _cells(view):
        place = view.visualRect(index).intersected(view.viewport().rect().adjusted(0, -9999, 0, 9999))
        text = str(index.data() or "")
        if text and not _fits(text, metrics, place.width(), place.height()) and not _told(index):
            yield f"the cell “{text[:60]}” has {place.width()} × {place.height()} px"


def _cells(view: QAbstractItemView) -> Iterator[QModelIndex]:
    model = view.model()
    for row in range(model.rowCount() if model else 0):
        for column in range(model.columnCount() if isinstance(view, QTableView) else 1):
            index = model.index(row, column)
            shown = not (isinstance(view, QTableView) and (view.isColumnHidden(column) or view.isRowHidden(row)))
            if shown and not view.visualRect(index).isEmpty() and view.visualRect(index).intersects(view.viewport().rect()):
                yield index


def _told(index: QModelIndex) -> bool:
    return bool(index.data(Qt.ItemDataRole.ToolTipRole))


def _fits(text: str, metrics: QFontMetrics, width: int, height: int) -> bool:
    wrapped = _wrapped(text, metrics, width)
    return wrapped.width() <= width + _SLACK and wrapped.height() <= height + _SLACK


def _wrapped(text: str, metrics: QFontMetrics, width: int) -> QRect:
    return metrics.boundingRect(QRect(0, 0, max(width, 1), 1 << 20), int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop), text)


def _named(part: QWidget) -> str:
    words = part.text() if isinstance(part, (QLabel, QAbstractButton)) else part.accessibleName() or part.windowTitle()
    return f"{type(part).__name__} “{words[:50]}”"
