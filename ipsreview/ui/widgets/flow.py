"""Widgets side by side that go on in the next line where there is no more room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget


class FlowBox(QWidget):
    """Holds widgets one after the other, in as many lines as the width asks for; from the right where the language runs so.

    What stands on a line is centred on it.

    It is a widget that places its children, not a layout: what a layout written in Python holds, Qt may delete before it.
    """

    def __init__(self, indent: int = 0, gap: int = 4) -> None:
        super().__init__()
        self._widgets: list[QWidget] = []
        self._indent, self._gap = indent, gap
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end."""
        widget.setParent(self)
        self._widgets.append(widget)
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Place the widgets anew when one of them is shown, hidden or of another size."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._place()
            self.updateGeometry()
        return super().event(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((box.bottom() + 1 for box in self._boxes(width)), default=0)

    def sizeHint(self) -> QSize:
        width = self._indent + sum(widget.sizeHint().width() + self._gap for widget in self._shown())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        widest = max((widget.sizeHint().width() for widget in self._shown()), default=0)
        return QSize(self._indent + widest, self.heightForWidth(max(self.width(), self._indent + widest)))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place()

    def _place(self) -> None:
        for widget, box in zip(self._shown(), self._boxes(self.width()), strict=True):
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _boxes(self, width: int) -> list[QRect]:
        """Return where the widgets stand, seen from the leading corner."""
        boxes: list[QRect] = []
        line: list[QRect] = []
        at = QPoint(self._indent, 0)
        for widget in self._shown():
            size = widget.sizeHint()
            if line and at.x() + size.width() > width:
                at = QPoint(self._indent, _centre(line) + self._gap)
                line = []
            line.append(QRect(at, size))
            boxes.append(line[-1])
            at = QPoint(at.x() + size.width() + self._gap, at.y())
        if line:
            _centre(line)
        return boxes


def flow(*widgets: QWidget, gap: int = 8) -> FlowBox:
    """Return the widgets one after the other."""
    box = FlowBox(gap=gap)
    for widget in widgets:
        box.add(widget)
    return box


def _centre(line: list[QRect]) -> int:
    """Centre the widgets of a line on each other; return where the line ends."""
    top, height = line[0].top(), max(box.height() for box in line)
    for box in line:
        box.moveTop(top + (height - box.height()) // 2)
    return top + height
