"""Spelling: which words of a text the dictionary of its language does not know, and what may be meant by them.

Dictionaries are Hunspell's (`LANGUAGE.aff`, `LANGUAGE.dic`) and lie in `resources/dictionaries`; beside them `LANGUAGE.words.txt` has
words of our field. The user's own words are a plain list in a file. Nothing of this leaves the computer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Protocol

from ipsreview import paths
from ipsreview.files import make_folder, read_file, write_file

MOST_SUGGESTIONS = 5

_MOST_BYTES = 1_000_000
_LONGEST_WORD = 60
_LAST_LATIN = "\u024f"
_CHUNK = re.compile(r"\S+")
_ADDRESS = re.compile(r"@|://|^www\.", re.IGNORECASE)
_WORD = re.compile(r"\w(?:[\w'’]*\w)?")
_BEFORE = 40
"""How many characters before a word say whether a sentence begins with it."""
_QUOTES, _LINE_ENDS = "\"“”‘’'([{)]}", ("\n", "\u2029")
_ENDS = (".", "!", "?", ":", "…", "•", "*", "-", "–", "—")
_ABBREVIATION = re.compile(r"\b(?:mr|mrs|ms|mx|dr|prof|st|no|vs|\w)\.$", re.IGNORECASE)
"""What ends with a full stop and is no end of a sentence: titles, initials, “e.g.”."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word where it stands in a text."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """Return the place behind the word's last character."""
        return self.start + len(self.text)


class _Hunspell(Protocol):
    """What we use of the library."""

    def spell(self, word: str) -> bool: ...

    def suggest(self, word: str) -> tuple[str, ...]: ...


class OwnWords:
    """The words that the user has added, a line each in a file; capitals make no difference.

    What cannot be read or written raises KnownError; a file that could not be read is never written over.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._words: dict[str, str] | None = None

    def __contains__(self, word: str) -> bool:
        """Say whether a word is among those that were read."""
        return self._words is not None and word.casefold() in self._words

    def load(self) -> dict[str, str]:
        """Read the file, if it is there and was not read yet; return the words by their folded form."""
        if self._words is None:
            data = read_file(self._path, most=_MOST_BYTES) if self._path.exists() else b""
            self._words = {word.casefold(): word for word in _lines(data)}
        return self._words

    def add(self, word: str) -> None:
        """Keep a word."""
        self._write({**self.load(), word.casefold(): word})

    def remove(self, word: str) -> None:
        """Keep a word no more."""
        self._write({folded: kept for folded, kept in self.load().items() if folded != word.casefold()})

    def _write(self, words: dict[str, str]) -> None:
        make_folder(self._path.parent)
        write_file(self._path, "".join(f"{word}\n" for word in words.values()).encode(), replace=True)
        self._words = words


class Speller:
    """Checks texts of one language. What it has found out about a word it remembers."""

    def __init__(self, dictionary: Path, own: OwnWords) -> None:
        """Load a dictionary, named without the suffix of its files; that takes some 30 ms and 9 MB for English."""
        self._hunspell = _load(dictionary)
        self._own = own
        field = dictionary.with_name(f"{dictionary.name}.words.txt")
        self._field = frozenset(word.casefold() for word in _lines(field.read_bytes())) if field.exists() else frozenset[str]()
        self._ignored: set[str] = set()
        self._names: frozenset[str] = frozenset()
        self._known: dict[str, bool] = {}

    def wrong_words(self, text: str) -> tuple[Word, ...]:
        """Return the words of a text that are not known, in its order."""
        return tuple(word for word in checked_words(text) if not self.knows(word.text))

    def knows(self, word: str) -> bool:
        """Say whether a word is one of the dictionary, of the field, of the user, or one to be ignored."""
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = self._look_up(_plain(word))
        return known

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return what may be meant by a word, the likeliest first; this can take a quarter of a second."""
        found = self._hunspell.suggest(_plain(word))[:MOST_SUGGESTIONS]
        return tuple(one.replace("'", "’") for one in found) if "’" in word else found

    def ignore(self, word: str) -> None:
        """Take a word as right until the program ends."""
        self._ignored.add(_plain(word).casefold())
        self._known.clear()

    def take_names(self, text: str) -> None:
        """Take the words of these names as right, in the place of those taken before."""
        self._names = frozenset(_without_s(_plain(word)).casefold() for word in _WORD.findall(text))
        self._known.clear()

    def forget(self) -> None:
        """Look every word up anew: the user's own words have changed."""
        self._known.clear()

    def _look_up(self, word: str) -> bool:
        return self._listed(word) or self._listed(_without_s(word)) or self._hunspell.spell(word)

    def _listed(self, word: str) -> bool:
        folded = word.casefold()
        return folded in self._field or folded in self._ignored or folded in self._names or word in self._own


def checked_words(text: str) -> Iterator[Word]:
    """Yield the words that are checked: those in Latin letters without digits, and with no capital but at the beginning of a sentence.

    Short forms (IPS, VR), names and codes (S1) are so left alone, and so are addresses of the web and of mail.
    """
    for chunk in _CHUNK.finditer(text):
        if _ADDRESS.search(chunk.group()):
            continue
        for found in _WORD.finditer(text, chunk.start(), chunk.end()):
            word = Word(found.start(), found.group())
            if _is_plain(word.text) and (word.text.islower() or (word.text[1:].islower() and _begins(text, word.start))):
                yield word


def find_dictionary(language: str) -> Path | None:
    """Return the dictionary of a language such as “en” or “en-US”, without its files' suffix; None where there is none."""
    for name in dict.fromkeys((language, re.split("[-_]", language)[0])):
        path = paths.resources_folder() / "dictionaries" / name
        if name and path.with_name(f"{name}.dic").is_file():
            return path
    return None


def _load(dictionary: Path) -> _Hunspell:
    make: Callable[..., _Hunspell] = import_module("hunspell").Hunspell
    return make(dictionary.name, hunspell_data_dir=str(dictionary.parent), system_encoding="UTF-8")


def _is_plain(word: str) -> bool:
    return 1 < len(word) <= _LONGEST_WORD and max(word.replace("’", "")) <= _LAST_LATIN and not re.search(r"[\d_]", word)


def _begins(text: str, start: int) -> bool:
    """Say whether a sentence, a line or an entry of a list begins at a place."""
    window = text[max(start - _BEFORE, 0) : start].rstrip(_QUOTES)
    before = window.rstrip(" \t")
    if not before or before.endswith(_LINE_ENDS):
        return True
    return before != window and before.rstrip(_QUOTES).endswith(_ENDS) and not _ABBREVIATION.search(before)


def _plain(word: str) -> str:
    return word.replace("’", "'")


def _without_s(word: str) -> str:
    return word.removesuffix("'s").removesuffix("'")


def _lines(data: bytes) -> Iterator[str]:
    """Yield the words of a list; lines that begin with # are remarks."""
    for line in data.decode("utf-8-sig", "replace").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.strip()
