"""The keys that a page or a list takes itself, beside the shortcuts of the menus: each is named here and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from ipsreview.form import NOT_APPLICABLE

SOURCE_KEYS = 9
"""How many sources of notes have a key."""


@dataclass(frozen=True, eq=False)
class PageKey:
    """A key by what it does somewhere, in Qt's portable words; the first one is shown, the others do the same."""

    keys: tuple[str, ...]

    @property
    def sequences(self) -> tuple[QKeySequence, ...]:
        """Return the keys, each as Qt has it."""
        return tuple(map(QKeySequence, self.keys))

    def pressed(self, event: QKeyEvent) -> bool:
        """Say whether an event is one of the keys; those of the number pad count as the others."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key()))) in self.sequences


RATE = PageKey(("1", "2", "3", "4"))
NOT_APPLICABLE_KEY = PageKey(("0",))
KEEP_NOTE = PageKey(("Return", "Enter", "Ctrl+Return", "Ctrl+Enter"))
NEW_LINE = PageKey(("Shift+Return", "Shift+Enter"))
TAKE_NOTES_OF = PageKey(tuple(f"Ctrl+{number}" for number in range(1, SOURCE_KEYS + 1)))
NEXT_SOURCE = PageKey(("Ctrl+Down",))
PREVIOUS_SOURCE = PageKey(("Ctrl+Up",))
EDIT_NOTE = PageKey(("F2", "Return", "Enter"))
PUSH_NOTE = PageKey(("Ctrl+Return", "Ctrl+Enter"))
MARK_STRENGTH = PageKey(("+",))
MARK_CONCERN = PageKey(("!",))
REMOVE = PageKey(("Del", "Backspace"))
CELL_BELOW = PageKey(("Return", "Enter"))
CELL_ABOVE = PageKey(("Shift+Return", "Shift+Enter"))
NEXT_ANSWER = PageKey(("Space",))
REMOVE_ROW = PageKey(("Ctrl+Del",))
OPEN_REVIEW = PageKey(("Return", "Enter"))
DELETE_REVIEW = PageKey(("Del",))
SEARCH_REVIEWS = PageKey(("Ctrl+F",))
NEXT_HIT = PageKey(("Return", "Enter"))
PREVIOUS_HIT = PageKey(("Shift+Return", "Shift+Enter"))
LEAVE_SEARCH = PageKey(("Esc",))


def rating_key(place: int, rating: str) -> str:
    """Return the key that ticks a rating, which is the one at a place among those of its item."""
    return NOT_APPLICABLE_KEY.keys[0] if rating == NOT_APPLICABLE else str(place)
