"""What a setting is: its words, and the kind of value it takes. From these alone its row in the window is built."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from ipsreview.review.text import folded
from ipsreview.settings import Settings

if TYPE_CHECKING:
    from ipsreview.ui.main_window import MainWindow
    from ipsreview.ui.preferences import Preferences

Value = TypeVar("Value")


@dataclass(frozen=True)
class Kept(Generic[Value]):
    """A value among the settings: how it is read, and how another one comes into force and is kept."""

    read: Callable[[Settings], Value]
    use: Callable[[Preferences, Value], object]

    def as_at_first(self, settings: Settings) -> bool:
        """Say whether the value is the one that the program begins with."""
        return self.read(settings) == self.read(Settings())

    def put_back(self, preferences: Preferences) -> None:
        """Bring the value into force that the program begins with."""
        self.use(preferences, self.read(Settings()))


@dataclass(frozen=True)
class Choice(Kept[str]):
    """One of several values, each with its words."""

    options: Mapping[str, str]


@dataclass(frozen=True)
class Switch(Kept[bool]):
    """On or off."""


@dataclass(frozen=True)
class Number(Kept[int]):
    """A whole number within limits, with the words that stand behind it."""

    least: int
    most: int
    unit: str


@dataclass(frozen=True)
class Line(Kept[str]):
    """A line of text."""


@dataclass(frozen=True)
class Folder(Kept[str]):
    """A folder, empty for none; `without` says what holds then."""

    without: str


@dataclass(frozen=True)
class Door:
    """Something with a dialog of its own: what holds now, and the button that opens the dialog."""

    tell: Callable[[MainWindow], str]
    button: str
    open: Callable[[MainWindow], object]


@dataclass(frozen=True)
class KeptDoor(Kept[str]):
    """A value that a dialog of its own chooses."""

    door: Door


Kind = Choice | Switch | Number | Line | Folder | Door | KeptDoor


@dataclass(frozen=True)
class Setting:
    """One thing that can be set. `synonyms` are words that people may look for it by, beside those of title and description."""

    key: str
    title: str
    about: str
    synonyms: str
    kind: Kind


@dataclass(frozen=True)
class Group:
    """Settings that belong together, with what has to be said of all of them."""

    key: str
    title: str
    settings: tuple[Setting, ...]
    about: str = ""

    def changed(self, settings: Settings) -> tuple[Setting, ...]:
        """Return those that are not as at first."""
        return tuple(one for one in self.settings if isinstance(one.kind, Kept) and not one.kind.as_at_first(settings))


def found(words: str, group: Group, setting: Setting) -> bool:
    """Say whether every word that is looked for stands in those of the setting, also as a part of one, whatever case and accents."""
    text = folded(" ".join((group.title, group.about, setting.title, setting.about, setting.synonyms)))
    return all(word in text for word in folded(words).split())
