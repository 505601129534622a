"""A window gone through with the Tab key: where the keyboard stops, in which order, and whether one sees it there."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QScrollArea, QWidget

from tests.ui.access.hearing import focusable, heard, said

MOST_STOPS = 1500
"""More than the cells and controls of any window; a walk that is longer goes round without coming back to its start."""

LEAST_SEEN = 40
"""How many pixels have to change where the keyboard comes: a cursor alone, which blinks, is less."""


@dataclass(frozen=True)
class Stop:
    """A place of the keyboard: a control, and in a table the cell."""

    widget: QWidget
    cell: tuple[int, int] | None


def here(window: QWidget) -> Stop | None:
    """Return where the keyboard is, if it is in the window."""
    focused = QApplication.focusWidget()
    if focused is None or focused.window() is not window:
        return None
    cell = focused.currentIndex() if isinstance(focused, QAbstractItemView) else None
    return Stop(focused, (cell.row(), cell.column()) if cell else None)


def walk(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[Stop]:
    """Press Tab until the keyboard comes back to where it has been; return where it stopped."""
    window.activateWindow()
    QTest.qWait(0)
    stops: dict[Stop, None] = {}
    for _ in range(MOST_STOPS):
        QTest.keyClick(QApplication.focusWidget() or window, key)
        stop = here(window)
        if stop is None or stop in stops:
            break
        stops[stop] = None
    return list(stops)


def never_reached(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[str]:
    """Return the controls that Tab does not come to; of choices that exclude each other it comes to the one that is taken."""
    reached = {stop.widget for _ in range(2) for stop in walk(window, key)}  # coming to a list may bring up what is for its line
    return [said(heard(widget)) for widget in focusable(window) if widget not in reached and not _reached_by_arrows(widget, reached)]


def never_reached_backwards(window: QWidget) -> list[str]:
    """Return the controls that Tab with Shift does not come to."""
    return never_reached(window, Qt.Key.Key_Backtab)


def _reached_by_arrows(widget: QWidget, reached: set[QWidget]) -> bool:
    if not isinstance(widget, QAbstractButton) or not (widget.autoExclusive() or (widget.group() and widget.group().exclusive())):
        return False
    fellows = widget.group().buttons() if widget.group() else widget.parentWidget().findChildren(QAbstractButton)
    return any(fellow in reached for fellow in fellows)


def never_left(window: QWidget) -> list[str]:
    """Return where Tab is caught: the keyboard goes round among a few controls and the rest is out of reach."""
    first = walk(window)
    round_about = {stop.widget for stop in walk(window)}
    caught = len(round_about) < len({stop.widget for stop in first})
    return [said(heard(widget)) for widget in round_about] if caught else []


def out_of_order(window: QWidget) -> list[str]:
    """Return the steps of the keyboard that go up, or back on a line; going round from the last control to the highest is none."""
    order = list(dict.fromkeys(stop.widget for stop in walk(window)))
    steps = [step for step in zip(order, order[1:] + order[:1], strict=True) if step[0] is not step[1]]
    back = [step for step in steps if _goes_back(*_branches(*step, window))]
    around = min(back, key=lambda step: _place(step[1], window).top(), default=None)
    return [f"{said(heard(before))} → {said(heard(after))}" for before, after in back if (before, after) != around]


def _branches(before: QWidget, after: QWidget, window: QWidget) -> tuple[QRect, QRect]:
    """Return the places of the parts, side by side in their common parent, in which two controls stand."""
    above = list(_ancestors(before))
    common = next(parent for parent in _ancestors(after) if parent in above)
    return tuple(_place(_below(common, widget), window) for widget in (before, after))


def _ancestors(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def _below(common: QWidget, widget: QWidget) -> QWidget:
    while widget.parentWidget() is not common:
        widget = widget.parentWidget()
    return widget


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _goes_back(before: QRect, after: QRect) -> bool:
    if after.bottom() < before.top():
        return after.left() < before.right()  # up, and not into a column further on
    beside = after.top() < before.bottom() and before.top() < after.bottom()
    return beside and after.right() < before.left() and after.top() <= before.top() + 4


def unseen(window: QWidget) -> list[str]:
    """Return the controls on which one does not see that the keyboard is there."""
    window.activateWindow()
    QTest.qWait(0)
    found: dict[QWidget, None] = {}
    looked_at: set[QWidget] = set()
    for _ in range(MOST_STOPS):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        if widget is None or widget in looked_at:
            if widget is None or not isinstance(widget, QAbstractItemView):
                break
            continue
        looked_at.add(widget)
        if not _shows_keyboard(window, widget):
            found[widget] = None
    return [said(heard(widget)) for widget in found]


def _shows_keyboard(window: QWidget, widget: QWidget) -> bool:
    QTest.qWait(0)
    place = _place(widget, window).adjusted(-6, -6, 6, 6).intersected(_in_sight(widget, window))
    focused = window.grab(place).toImage()
    another = next((other for other in focusable(window) if other is not widget), None)
    if another is None:
        return True
    another.setFocus(Qt.FocusReason.TabFocusReason)
    plain = window.grab(place).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return changed_pixels(focused, plain) >= LEAST_SEEN


def _in_sight(widget: QWidget, window: QWidget) -> QRect:
    """Return what a scrolling part around a widget, and the window, leave to be seen."""
    shown = window.rect()
    for parent in _ancestors(widget):
        if isinstance(parent, QScrollArea):
            shown = shown.intersected(_place(parent.viewport(), window))
    return shown


def changed_pixels(first: QImage, second: QImage) -> int:
    """Return how many pixels of two pictures of the same size differ."""
    if first.isNull() or second.isNull():
        return 0
    a, b = (memoryview(bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())).cast("I") for image in (first, second))
    return sum(map(int.__ne__, a, b)) if a != b else 0
