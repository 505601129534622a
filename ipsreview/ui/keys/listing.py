"""All shortcuts as a list: those of the menus, read from the menus themselves, and those of the pages."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from ipsreview.review.text import folded
from ipsreview.ui.keys import page_keys
from ipsreview.ui.keys.page_keys import PageKey
from ipsreview.ui.menus import name_of

translate = QCoreApplication.translate
NATIVE = QKeySequence.SequenceFormat.NativeText
_LEFT_TO_RIGHT, _AS_BEFORE = "\u2066", "\u2069"
"""Unicode's isolates: “Ctrl+,” reads from the left in every language."""


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A key, as this computer's keyboard calls it, and what it does."""

    keys: str
    does: str


@dataclass(frozen=True, slots=True)
class Place:
    """The shortcuts of a menu or of a page."""

    title: str
    shortcuts: tuple[Shortcut, ...]


def all_shortcuts(bar: QMenuBar) -> tuple[Place, ...]:
    """Return every shortcut of the program, the menus' first."""
    return (*_of_menus(bar), *_of_pages())


def matching(places: Iterable[Place], words: str) -> tuple[Place, ...]:
    """Return what holds every one of some words in its key, its deed or its place."""
    wanted = folded(words).split()
    found: list[Place] = []
    for place in places:
        kept = tuple(one for one in place.shortcuts if all(word in folded(f"{place.title} {one.keys} {one.does}") for word in wanted))
        if kept:
            found.append(Place(place.title, kept))
    return tuple(found)


def as_text(places: Iterable[Place]) -> str:
    """Return the list as lines, the key and what it does with a tab between them."""
    return "\n\n".join("\n".join([place.title, *(f"{one.keys}\t{one.does}" for one in place.shortcuts)]) for place in places)


def as_html(places: Iterable[Place], *, from_the_right: bool = False) -> str:
    """Return the list as a table, for showing and printing; Qt leaves it to us to put the first column at the right."""
    direction = "rtl" if from_the_right else "ltr"
    return f"<table dir='{direction}' width='100%' cellpadding='3'>" + "".join(_rows(place, from_the_right) for place in places) + "</table>"


def _rows(place: Place, from_the_right: bool) -> str:
    lines = [f"<tr><td colspan='2'><h3>{escape(place.title)}</h3></td></tr>"]
    for one in place.shortcuts:
        cells = [f"<td width='38%'><b>{_LEFT_TO_RIGHT}{escape(one.keys)}{_AS_BEFORE}</b></td>", f"<td>{escape(one.does)}</td>"]
        lines.append(f"<tr>{''.join(reversed(cells) if from_the_right else cells)}</tr>")
    return "".join(lines)


def _of_menus(bar: QMenuBar) -> list[Place]:
    places: list[Place] = []
    for action in bar.actions():
        menu = action.menu()
        shortcuts = tuple(_of_action(one) for one in menu.actions() if one.shortcuts()) if isinstance(menu, QMenu) else ()
        if shortcuts:
            places.append(Place(name_of(action), shortcuts))
    return places


def _of_action(action: QAction) -> Shortcut:
    return Shortcut(", ".join(keys.toString(NATIVE) for keys in action.shortcuts()), name_of(action))


def _of_pages() -> list[Place]:
    return [Place(title, tuple(Shortcut(shown(key), does) for key, does in keys)) for title, keys in page_key_words()]


def shown(key: PageKey) -> str:
    """Return a page's key in the words of this computer's keyboard: the first of those that do the same, or from the first to the last."""
    first, last = (QKeySequence(_as_labelled(key.keys[place])).toString(NATIVE) for place in (0, -1))
    return f"{first} … {last}" if key in (page_keys.RATE, page_keys.TAKE_NOTES_OF) else first


def _as_labelled(keys: str) -> str:
    """Return a key by what stands on it: keyboards that are not Apple's call the large one Enter."""
    return keys if sys.platform == "darwin" else keys.replace("Return", "Enter")


def page_key_words() -> tuple[tuple[str, tuple[tuple[PageKey, str], ...]], ...]:
    """Return every key of the pages with what it does, by the place where it does so."""
    return (
        (
            translate("keys", "In the list of reviews"),
            (
                (page_keys.OPEN_REVIEW, translate("keys", "Open the chosen review")),
                (page_keys.DELETE_REVIEW, translate("keys", "Delete the chosen review")),
                (page_keys.SEARCH_REVIEWS, translate("keys", "Search the reviews")),
            ),
        ),
        (
            translate("keys", "In an item"),
            (
                (page_keys.RATE, translate("keys", "Tick a rating")),
                (page_keys.NOT_APPLICABLE_KEY, translate("keys", "Tick “Not applicable”")),
            ),
        ),
        (
            translate("keys", "While you type a note"),
            (
                (page_keys.KEEP_NOTE, translate("keys", "Keep the note")),
                (page_keys.NEW_LINE, translate("keys", "Begin a new line")),
                (page_keys.TAKE_NOTES_OF, translate("keys", "Take notes of another source")),
                (page_keys.NEXT_SOURCE, translate("keys", "Next source")),
                (page_keys.PREVIOUS_SOURCE, translate("keys", "Source before")),
            ),
        ),
        (
            translate("keys", "In a list of notes"),
            (
                (page_keys.EDIT_NOTE, translate("keys", "Change the chosen note")),
                (page_keys.PUSH_NOTE, translate("keys", "Put the chosen note into the report")),
                (page_keys.MARK_STRENGTH, translate("keys", "Mark it as a strength")),
                (page_keys.MARK_CONCERN, translate("keys", "Mark it as a concern")),
                (page_keys.REMOVE, translate("keys", "Delete the chosen note, empty a cell of a worksheet, dismiss a finding")),
            ),
        ),
        (
            translate("keys", "In a worksheet"),
            (
                (page_keys.CELL_BELOW, translate("keys", "Cell below")),
                (page_keys.CELL_ABOVE, translate("keys", "Cell above")),
                (page_keys.NEXT_ANSWER, translate("keys", "Next answer: yes, no, none")),
                (page_keys.REMOVE_ROW, translate("keys", "Remove the row")),
            ),
        ),
        (
            translate("keys", "While you search"),
            (
                (page_keys.NEXT_HIT, translate("keys", "Next place")),
                (page_keys.PREVIOUS_HIT, translate("keys", "Place before")),
                (page_keys.LEAVE_SEARCH, translate("keys", "End the search")),
            ),
        ),
    )
