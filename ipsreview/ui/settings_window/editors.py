"""The control of each kind of setting: it shows the value in force, and brings another one into force at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ipsreview.ui.preferences import Preferences
from ipsreview.ui.settings_window.kinds import Choice, Door, Folder, KeptDoor, Kind, Line, Number, Setting, Switch
from ipsreview.ui.widgets.buttons import Button, show_ticked
from ipsreview.ui.widgets.chooser import Chooser
from ipsreview.ui.widgets.fields import CountField, Framed, LineField
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.widgets.ticks import TickLine

if TYPE_CHECKING:
    from ipsreview.ui.main_window import MainWindow


class Editor(QWidget):
    """A control with what stands beside it. `field` is what the keyboard goes to."""

    def __init__(self, setting: Setting, field: QWidget, *, upright: bool = False) -> None:
        super().__init__()
        self.field = field
        field.setAccessibleName(setting.title)
        field.setAccessibleDescription(setting.about)
        self.line = QVBoxLayout(self) if upright else QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.setFocusProxy(field)

    def show_value(self) -> None:
        """Show the value in force; nothing is told by that."""
        raise NotImplementedError


class StillChooser(Chooser):
    """A choice that the wheel does not change: the page scrolls under it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChoiceEditor(Editor):
    """One of several values."""

    def __init__(self, setting: Setting, kind: Choice, preferences: Preferences) -> None:
        self._chooser = StillChooser()
        super().__init__(setting, self._chooser)
        self._kind, self._preferences = kind, preferences
        for value, words in kind.options.items():
            self._chooser.addItem(words, value)
        self._chooser.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._chooser.activated.connect(lambda place: kind.use(preferences, self._chooser.itemData(place)))
        self.line.addWidget(self._chooser, 1)
        self.line.addStretch(1)

    def show_value(self) -> None:
        with QSignalBlocker(self._chooser):
            self._chooser.setCurrentIndex(self._chooser.findData(self._kind.read(self._preferences.settings)))


class SwitchEditor(Editor):
    """On or off; the setting's title is the words of the tick."""

    def __init__(self, setting: Setting, kind: Switch, preferences: Preferences) -> None:
        self._tick = TickLine(setting.title)
        super().__init__(setting, self._tick)
        self._kind, self._preferences = kind, preferences
        self._tick.toggled.connect(lambda checked: kind.use(preferences, checked))
        self.line.addWidget(self._tick)

    def show_value(self) -> None:
        show_ticked(self._tick, self._kind.read(self._preferences.settings))


class NumberEditor(Editor):
    """A whole number. Emptied, it changes nothing, and shows the number in force again when it is left."""

    def __init__(self, setting: Setting, kind: Number, preferences: Preferences) -> None:
        self._count = CountField(setting.title, most=kind.most)
        super().__init__(setting, self._count)
        self._kind, self._preferences = kind, preferences
        self._count.chosen.connect(self._use)
        self._count.editingFinished.connect(self.show_value)
        self.line.addWidget(Framed(self._count))
        self.line.addWidget(Text(kind.unit, wrap=False))
        self.line.addStretch(1)

    def show_value(self) -> None:
        self._count.show_count(self._kind.read(self._preferences.settings))

    def _use(self, count: int | None) -> None:
        if count is not None and count >= self._kind.least:
            self._kind.use(self._preferences, count)


class LineEditor(Editor):
    """A line of text."""

    def __init__(self, setting: Setting, kind: Line, preferences: Preferences) -> None:
        self._field = LineField(setting.title)
        super().__init__(setting, self._field)
        self._kind, self._preferences = kind, preferences
        self._field.typed.connect(lambda text: kind.use(preferences, text.strip()))
        self.line.addWidget(Framed(self._field))

    def show_value(self) -> None:
        self._field.show_text(self._kind.read(self._preferences.settings))


class DoorEditor(Editor):
    """What holds now, and buttons that lead to something else."""

    def __init__(self, setting: Setting, words: str, tell: Callable[[], str], act: Callable[[], object]) -> None:
        self.button = Button(words)
        super().__init__(setting, self.button, upright=True)
        self.button.setAccessibleName(f"{words.removesuffix('…').strip()}: {setting.title}")
        self._tell, self._title, self._about = tell, setting.title, setting.about
        self._state, self._row = Text(), QHBoxLayout()
        self._row.addWidget(self.button)
        self._row.addStretch(1)
        self.line.addWidget(self._state)
        self.line.addLayout(self._row)
        self.button.clicked.connect(lambda: (act(), self.show_value()))

    @property
    def words(self) -> str:
        """Return what is said to hold now."""
        return self._state.text()

    def add(self, button: Button) -> None:
        """Put another button beside the first."""
        button.setAccessibleName(f"{button.text()}: {self._title}")
        self._row.insertWidget(1, button)

    def show_value(self) -> None:
        self._state.setText(self._tell())
        self.button.setAccessibleDescription(f"{self._tell()} {self._about}")


class FolderEditor(DoorEditor):
    """A folder, chosen in the system's own dialog, or none."""

    def __init__(self, setting: Setting, kind: Folder, preferences: Preferences) -> None:
        def now() -> str:
            return kind.read(preferences.settings)

        super().__init__(setting, self.tr("Choose a folder …"), lambda: now() or kind.without, self._choose)
        self._kind, self._preferences = kind, preferences
        self.none = Button(self.tr("None"))
        self.add(self.none)
        self.none.clicked.connect(lambda: kind.use(preferences, ""))

    def show_value(self) -> None:
        super().show_value()
        self.none.setEnabled(bool(self._kind.read(self._preferences.settings)))

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self._title, self._kind.read(self._preferences.settings))
        if name:
            self._kind.use(self._preferences, name)


def make_editor(setting: Setting, window: MainWindow) -> Editor:
    """Return the control of a setting, showing what holds now."""
    editor = _made(setting, setting.kind, window)
    editor.show_value()
    return editor


def _made(setting: Setting, kind: Kind, window: MainWindow) -> Editor:
    preferences = window.preferences
    match kind:
        case Choice():
            return ChoiceEditor(setting, kind, preferences)
        case Switch():
            return SwitchEditor(setting, kind, preferences)
        case Number():
            return NumberEditor(setting, kind, preferences)
        case Line():
            return LineEditor(setting, kind, preferences)
        case Folder():
            return FolderEditor(setting, kind, preferences)
        case KeptDoor():
            return _made(setting, kind.door, window)
        case Door():
            return DoorEditor(setting, kind.button, lambda: kind.tell(window), lambda: kind.open(window))
