"""Widgets side by side that go on in the next line where there is no more room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget


class FlowBox(QWidget):
    """Holds widgets one after the other, in as many lines as the width asks for; from the right where the language runs so.

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
        at, below = QPoint(self._indent, 0), 0
        for widget in self._shown():
            size = widget.sizeHint()
            if at.x() > self._indent and at.x() + size.width() > width:
                at = QPoint(self._indent, below + self._gap)
            boxes.append(QRect(at, size))
            below = max(below, at.y() + size.height())
            at = QPoint(at.x() + size.width() + self._gap, at.y())
        return boxes
