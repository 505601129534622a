"""Tick boxes as people make them beside Word's form fields: content controls, symbols, and typed characters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from ipsreview.documents.xml import Element, word

_WORD_2010 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
CONTROL = f"{_WORD_2010}checkbox"
_VALUE, _FALSE = f"{_WORD_2010}val", ("0", "false", "off")

_TICKED_SYMBOLS = frozenset({0xFE, 0x78, 0xFD, 0x52, 0x53, 0xFC})
_EMPTY_SYMBOLS = frozenset({0xA8, 0x6F, 0x71, 0xA3})
_OF_WINGDINGS_2 = frozenset({0x52, 0x53, 0xA3})
_SYMBOL_FONTS = 0xF000
"""Where the characters of symbol fonts stand in Unicode; Word writes them with it or without."""

_TICKED_SIGNS, _EMPTY_SIGNS = "☒☑✓✗✔✘■⊠✅🗹🗷", "☐□▢◻"
_ANYWHERE = "☐☒☑"
_ROOM = "[ _\u00a0]"
_CROSS = "[xX✓✔]"
_AT_A_START = re.compile(
    r"(?:^|(?<=[\n\t]))[^\S\n\t]*(?P<box>"
    rf"[{_TICKED_SIGNS}{_EMPTY_SIGNS}]"
    rf"|\[{_ROOM}{{0,3}}{_CROSS}?{_ROOM}{{0,3}}\]"
    rf"|\|{_ROOM}{{0,3}}{_CROSS}?{_ROOM}{{0,3}}\|"
    rf"|\({_ROOM}{{1,3}}\)|\({_ROOM}?{_CROSS}{_ROOM}?\)"
    rf")|(?P<sign>[{_ANYWHERE}])"
)
_ALONE = re.compile(r"\s*(?P<box>[xX√✕✖])\s*")


class Box(Protocol):
    """A tick box in a document."""

    @property
    def bookmark(self) -> str | None:
        """Return the bookmark that names the box."""
        ...

    @property
    def ticked(self) -> bool:
        """Say whether the box is ticked."""
        ...

    def tick(self, ticked: bool) -> None:
        """Tick the box or clear it."""
        ...


@dataclass(frozen=True, slots=True)
class ControlBox:
    """A content control with a tick box; its state is kept as data and shown as a character."""

    control: Element
    state: Element
    bookmark: str | None = None

    @property
    def ticked(self) -> bool:
        """Say whether the box is ticked."""
        checked = self.state.find(f"{_WORD_2010}checked")
        return checked is not None and checked.get(_VALUE) not in _FALSE

    def tick(self, ticked: bool) -> None:
        """Tick the box or clear it, and show it by the character that the control names for this."""
        if ticked == self.ticked:
            return
        checked = self.state.find(f"{_WORD_2010}checked")
        if checked is None:
            checked = self.state.makeelement(f"{_WORD_2010}checked")
            self.state.insert(0, checked)
        checked.set(_VALUE, "1" if ticked else "0")
        shown = next(self.control.iter(word("t")), None)
        if shown is not None:
            shown.text = self._sign(ticked)

    def _sign(self, ticked: bool) -> str:
        named = self.state.find(f"{_WORD_2010}{'checkedState' if ticked else 'uncheckedState'}")
        try:
            return chr(int("" if named is None else named.get(_VALUE, ""), 16))
        except (ValueError, OverflowError):
            return "☒" if ticked else "☐"


@dataclass(frozen=True, slots=True)
class SymbolBox:
    """A box from a symbol font: a `w:sym`, or a character in a run of that font."""

    element: Element
    code: int
    bookmark: str | None = None

    @property
    def ticked(self) -> bool:
        """Say whether the symbol is one of a ticked box."""
        return self.code in _TICKED_SYMBOLS

    def tick(self, ticked: bool) -> None:
        """Put the symbol of a ticked or an empty box in place of the one that is there."""
        if ticked == self.ticked:
            return
        of_second = self.code in _OF_WINGDINGS_2
        code = _SYMBOL_FONTS + ((0x52 if of_second else 0xFE) if ticked else (0xA3 if of_second else 0xA8))
        if self.element.tag == word("sym"):
            self.element.set(word("char"), f"{code:04X}")
        else:
            self.element.text = chr(code)


def symbol_code(font: str, char: str) -> int | None:
    """Return the code of a box in a symbol font (`char` is a character or its number in hexadecimal); None where it is no box."""
    if not font.casefold().startswith("wingdings"):
        return None
    try:
        code = ord(char) if len(char) == 1 else int(char, 16)
    except ValueError:
        return None
    code -= _SYMBOL_FONTS if code >= _SYMBOL_FONTS else 0
    return code if code in _TICKED_SYMBOLS | _EMPTY_SYMBOLS else None


def typed_boxes(text: str, *, alone: bool) -> Iterator[tuple[int, int, bool]]:
    """Yield the boxes that are typed in a line as (start, end, ticked).

    Signs that texts do not use count anywhere, others only at the start of a line or behind a tab. `alone` says that
    the line is all of a table's cell, where a bare x is a tick.
    """
    crossed = _ALONE.fullmatch(text) if alone else None
    if crossed:
        yield *crossed.span("box"), True
        return
    for match in _AT_A_START.finditer(text):
        group = "box" if match["box"] is not None else "sign"
        yield *match.span(group), _is_tick(match[group])


def _is_tick(box: str) -> bool:
    return any(char in _TICKED_SIGNS or char in "xX" for char in box)


def typed_as(box: str, ticked: bool) -> str:
    """Return a typed box in another state, in its own manner."""
    if len(box) == 1:
        return ("■" if box in "■□" else "☒") if ticked else ("□" if box in "■□" else "☐")
    inner = "_" if box[0] == "|" else " "
    return f"{box[0]}{('X' if box[0] == '|' else 'x') if ticked else inner}{box[-1]}"
