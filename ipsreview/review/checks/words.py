"""Texts as words with their places, for rules that go by words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ipsreview.review.text import folded

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ENDING = re.compile(r"['’]s?$")
_SENTENCE_END = frozenset(".!?:;…•▪·*–—\n\t>)")
_OPENING = " “\"'‘«([-"


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text as it stands there, and `plain`: folded, and without the ending of possession."""

    text: str
    start: int
    end: int
    plain: str

    @property
    def capital(self) -> bool:
        """Say whether the word begins with a capital and goes on in small letters, as names do."""
        return self.text[0].isupper() and any(letter.islower() for letter in self.text[1:])

    @property
    def initial(self) -> bool:
        """Say whether the word is a single capital letter."""
        return len(self.text) == 1 and self.text.isupper()


def words_of(text: str) -> tuple[Word, ...]:
    """Return the words of a text, in order."""
    return tuple(Word(match[0], match.start(), match.end(), plain_word(match[0])) for match in _WORD.finditer(text))


def plain_word(word: str) -> str:
    """Return a word without case, accents and the ending of possession: “José’s” becomes “jose”."""
    return folded(_ENDING.sub("", word))


def starts_sentence(text: str, start: int) -> bool:
    """Say whether what stands at `start` is the first of a sentence, a line or an entry, where every word has a capital."""
    before = text[max(0, start - 8) : start].rstrip(_OPENING)
    return not before or before[-1] in _SENTENCE_END
