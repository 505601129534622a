"""What a screen reader hears of a window: its tree of roles, names and states; and the faults of what it hears.

Each rule takes a window and returns a sentence for every control that breaks it, so that a test shows all faults at once.
"""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QSpinBox, QTabBar, QWidget

from ipsreview.ui.widgets.fields import Framed
from ipsreview.ui.widgets.reading import AnswerButton

Role = QAccessible.Role
ACTED_ON = {
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.ComboBox,
    Role.EditableText,
    Role.Link,
    Role.List,
    Role.ListItem,
    Role.PageTab,
    Role.RadioButton,
    Role.SpinBox,
    Role.Table,
    Role.ColumnHeader,
    Role.RowHeader,
}
"""Roles of what is pressed, typed into or gone through; each needs a name that tells it from its neighbours."""

CROWDS = {Role.Cell, Role.ListItem, Role.ColumnHeader, Role.RowHeader}
"""Roles whose place among their fellows is told, so that two may be called the same."""

MUTE = {Role.NoRole, Role.Client}
"""Roles of a plain widget, which a screen reader passes by."""

OTHER_KEYS = {
    "QTableCornerButton": "Ctrl+A",
    "Search": "nothing: the picture of a field",
    "Clear the search": "Escape",
    "qt_calendar_prevmonth": "Page Up",
    "qt_calendar_nextmonth": "Page Down",
    "qt_calendar_monthbutton": "Page Up and Page Down",
    "qt_calendar_yearbutton": "Page Up and Page Down",
}
"""Buttons inside Qt's own controls which Tab does not reach, and the keys that do the same."""


def heard(widget: QWidget) -> QAccessibleInterface:
    """Return what a screen reader knows of a widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def name_of(node: QAccessibleInterface) -> str:
    """Return a node's name."""
    return node.text(QAccessible.Text.Name).strip()


def description_of(node: QAccessibleInterface) -> str:
    """Return what is said of a node after its name."""
    return node.text(QAccessible.Text.Description).strip()


def nodes(top: QAccessibleInterface, path: tuple[str, ...] = ()) -> Iterator[tuple[QAccessibleInterface, tuple[str, ...]]]:
    """Go through all visible nodes in their order, each with the names of what it stands in."""
    yield top, path
    inside = (*path, name_of(top)) if name_of(top) else path
    for number in range(top.childCount()):
        child = top.child(number)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from nodes(child, inside)


def widgets(window: QWidget) -> Iterator[QWidget]:
    """Go through all widgets of a window that are in sight."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window:
            yield widget


def focusable(window: QWidget) -> list[QWidget]:
    """Return the widgets of a window that Tab should reach."""
    return [widget for widget in widgets(window) if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy()]


def said(node: QAccessibleInterface) -> str:
    """Return a node as a reader of a fault finds it: role, name, and the class of its widget."""
    owner = type(node.object()).__name__ if node.object() else "part"
    return f"{node.role().name} “{name_of(node)}” ({owner})"


def without_name(window: QWidget) -> list[str]:
    """Return the controls that have no name, or one without a letter or a digit."""
    bare = (node for node, _ in nodes(heard(window)) if node.role() in ACTED_ON and not any(map(str.isalnum, name_of(node))))
    reached = (heard(widget) for widget in focusable(window) if not name_of(heard(widget)))
    return sorted({said(node) for node in (*bare, *reached)})


def called_the_same(window: QWidget) -> list[str]:
    """Return the names that several controls share which nothing else tells apart: not what is said of them, nor what they stand in."""
    count = Counter(
        (node.role().name, name_of(node), description_of(node), path)
        for node, path in nodes(heard(window))
        if node.role() in ACTED_ON - CROWDS and name_of(node)
    )
    return [f"{number} × {role} “{name}”" for (role, name, *_), number in count.items() if number > 1]


def without_role(window: QWidget) -> list[str]:
    """Return the widgets that say something, or that the keyboard reaches, and are passed by as they have no role."""
    spoken = (widget for widget in widgets(window) if widget.accessibleName() or widget in focusable(window))
    return [said(heard(widget)) for widget in spoken if heard(widget).role() in MUTE]


def state_not_told(window: QWidget) -> list[str]:
    """Return the widgets whose state is another than the one that is told."""
    return [f"{said(heard(widget))}: {wrong}" for widget in widgets(window) for wrong in _wrong_states(widget)]


def _wrong_states(widget: QWidget) -> Iterator[str]:
    node = heard(widget)
    state = node.state()
    if widget.isEnabled() == bool(state.disabled):
        yield "whether it can be used"
    if isinstance(widget, QAbstractButton) and (widget.isCheckable(), widget.isChecked()) != (bool(state.checkable), bool(state.checked)):
        yield "whether it is ticked"
    written_in = isinstance(widget, QLineEdit | QPlainTextEdit | QSpinBox) and node.role() not in MUTE  # the line in a number's field is its own
    if written_in and widget.isReadOnly() != bool(state.readOnly):
        yield "whether it can be written in"
    if isinstance(widget, AnswerButton) and widget.editable == description_of(node).startswith("Cannot be changed"):
        yield "whether it can be changed"
    if isinstance(widget, QLineEdit) and (widget.echoMode() is QLineEdit.EchoMode.Password) != bool(state.passwordEdit):
        yield "whether it hides what is typed"
    if isinstance(widget, QTabBar) and [number for number in range(widget.count()) if node.child(number).state().selected] != [widget.currentIndex()]:
        yield "which tab is chosen"
    if isinstance(widget, Framed) and widget.wrong and not description_of(heard(widget.field)):
        yield "what is wrong with it"


def heard_from_clicks_only(window: QWidget) -> list[str]:
    """Return the buttons that stay pressed and tell of clicks: a screen reader ticks them without one."""
    return [
        said(heard(widget))
        for widget in widgets(window)
        if isinstance(widget, QAbstractButton) and widget.isCheckable() and widget.receivers(SIGNAL("clicked(bool)"))
    ]


def out_of_reach(window: QWidget) -> list[str]:
    """Return the buttons that only a mouse presses: Tab does not stop there, nor at a fellow in their group, and no other key does the same."""
    return [
        said(heard(widget))
        for widget in widgets(window)
        if isinstance(widget, QAbstractButton)
        and not (widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.autoExclusive() or widget.group())
        and not {widget.metaObject().className(), widget.objectName(), name_of(heard(widget))} & OTHER_KEYS.keys()
    ]


def value_not_told(window: QWidget) -> list[str]:
    """Return the widgets that show a text or a number which is not told."""
    return [said(heard(widget)) for widget in widgets(window) if _shown_value(widget) != _told_value(widget)]


def _shown_value(widget: QWidget) -> str:
    match widget:
        case QLabel() | QLineEdit():
            return widget.text().strip() if isinstance(widget, QLabel) or widget.echoMode() is QLineEdit.EchoMode.Normal else ""
        case QPlainTextEdit():
            return widget.toPlainText().strip()
        case QComboBox():
            return widget.currentText()
        case QSpinBox():
            return widget.text().strip()
    return ""


def _told_value(widget: QWidget) -> str:
    node = heard(widget)
    match widget:
        case QLabel():
            return name_of(node)
        case QLineEdit() | QPlainTextEdit():
            text = node.textInterface()
            return text.text(0, text.characterCount()).strip() if text and _shown_value(widget) else _shown_value(widget)
        case QComboBox() | QSpinBox():
            return node.text(QAccessible.Text.Value).strip()
    return ""


def as_tree(top: QAccessibleInterface, depth: int = 0) -> Iterator[str]:
    """Return the tree as a screen reader goes through it, a line a node: `role: name = value (description) [states]`."""
    told = [name_of(top)] + ["= " + top.text(QAccessible.Text.Value)] * bool(top.text(QAccessible.Text.Value))
    told += [f"({description_of(top)})"] * bool(description_of(top))
    states = [name for name in ("checked", "disabled", "readOnly", "selected", "expanded", "collapsed") if getattr(top.state(), name)]
    told += [f"[{', '.join(states)}]"] * bool(states)
    shown = top.role() not in MUTE and (top.role() is not Role.StaticText or name_of(top))
    if shown:
        yield f"{'  ' * depth}{top.role().name}: {' '.join(told)}"
    for number in range(top.childCount()):
        child = top.child(number)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from as_tree(child, depth + shown)
