"""What our own widgets are to a screen reader: their role, and whether they are open.

Qt knows the roles of its own controls. A painted widget, or a part of a page with a name of its own, is nothing to it and is
passed by, unless it says what it is with `speak_as`.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QAbstractItemView, QAccessibleWidget, QWidget

Role = QAccessible.Role
_ROLE, _OPENED = "spoken_role", "spoken_opened"


def speak_as(widget: QWidget, role: Role, name: str = "") -> None:
    """Have a widget be a chart, a picture or a group of controls to a screen reader, under a name that may be given later."""
    widget.setProperty(_ROLE, role)
    if name:
        widget.setAccessibleName(name)


def speak_opened(widget: QWidget, opened: bool) -> None:
    """Say that a part can be opened and closed, and which it is now."""
    widget.setProperty(_OPENED, opened)
    changed = QAccessible.State()
    changed.expanded = changed.collapsed = True
    QAccessible.updateAccessibility(QAccessibleStateChangeEvent(widget, changed))


def go_where_chosen(view: QAbstractItemView) -> None:
    """Have the keyboard's place follow what is chosen: a screen reader chooses a line without going there, and pages hear of going."""
    chosen = view.selectionModel()

    def go() -> None:
        if chosen.hasSelection() and not chosen.isSelected(view.currentIndex()):
            view.setCurrentIndex(chosen.selectedIndexes()[0])

    later = QTimer(view, singleShot=True, interval=0)  # a click chooses first and goes there at once
    later.timeout.connect(go)
    chosen.selectionChanged.connect(lambda _chosen, _before: later.start())


class SpokenWidget(QAccessibleWidget):
    """A widget as it speaks of itself."""

    def state(self) -> QAccessible.State:
        state, opened = super().state(), self.widget().property(_OPENED)
        if opened is not None:
            state.expandable, state.expanded, state.collapsed = True, opened, not opened
        return state


def install_roles() -> None:
    """Let screen readers know the widgets that say what they are."""
    QAccessible.installFactory(_spoken)


def _spoken(_key: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget):
        return None
    role = thing.property(_ROLE)
    return None if role is None else SpokenWidget(thing, role, "")
