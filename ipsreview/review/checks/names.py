"""Words of a text that look like a person's name. A capital alone says little, so each rule asks for a second sign."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from ipsreview.review.checks import lexicon
from ipsreview.review.checks.kinds import Span
from ipsreview.review.checks.words import Word, starts_sentence, words_of

_MOST_WORDS = 4
_PARTICLES = frozenset({"von", "van", "de", "der", "den", "del", "della", "di", "da", "bin", "ibn", "al", "el", "la", "le", "zu", "med", "phil"})
_SURE_TITLES = frozenset({"mr", "mrs", "ms", "mx"})
_BEFORE_A_PERSON = frozenset({"with", "from", "for", "by", "and", "told", "met", "of", "to", "that", "when", "saw", "asked"})
_ONE_OF_MANY = frozenset({"a", "an", "one", "another"})
_CODES = frozenset("ABCDEFGHXYZ")
_AFTER_TITLE = frozenset({" ", ". ", "."})
_AFTER_INITIAL = frozenset({".", ". "})
_SPACING = re.compile(r"[^\S\n]+")
_LONGEST_GAP = 5


@dataclass(frozen=True, slots=True)
class _Read:
    """A text with its words; `name_end` and the rules below go by a word's number."""

    text: str
    words: tuple[Word, ...]

    def word(self, at: int) -> Word | None:
        return self.words[at] if 0 <= at < len(self.words) else None

    def gap(self, at: int) -> str:
        """Return what stands between a word and the next: spaces of any kind as one, and no more than matters here."""
        following = self.word(at + 1)
        if at < 0 or following is None:
            return "\n"
        start = self.words[at].end
        return _SPACING.sub(" ", self.text[start : min(following.start, start + _LONGEST_GAP)])

    def dotted(self, at: int) -> bool:
        """Say whether a word is an initial with its point, and no part of a short form such as “D.C.”."""
        word = self.word(at)
        return (
            word is not None and word.initial and self.text[word.end : word.end + 1] == "." and not self.text[word.end + 1 : word.end + 2].isalpha()
        )

    def name_end(self, at: int) -> int:
        """Return the number after the last word of a name that begins with the word `at`."""
        end = at + 1
        while end - at < _MOST_WORDS:
            step = self._next_of_name(end)
            if not step:
                break
            end += step
        return end

    def _next_of_name(self, at: int) -> int:
        """Return how many words from `at` on belong to the name before: none, one, or a particle with the one after it."""
        word = self.word(at)
        linked = self.gap(at - 1) in ((" ", ".", ". ") if self.words[at - 1].initial else (" ",))
        if word is None or not linked:
            return 0
        if self.dotted(at) or (word.capital and not is_ordinary(word)):
            return 1
        return self.after_particles(at)

    def after_particles(self, at: int) -> int:
        """Return how many words particles and the name after them are, as in “van der Berg” or “med. Vogel”; 0 where no name follows."""
        count = 0
        while (word := self.word(at + count)) and word.text in _PARTICLES and self.gap(at + count) in _AFTER_TITLE and count < _MOST_WORDS:
            count += 1
        name = self.word(at + count)
        return count + 1 if count and name and name.capital and not is_ordinary(name) else 0

    def is_organisation(self, first: int, end: int) -> bool:
        """Say whether a name is that of a place, an employer or an institution, by its words or the one after it."""
        after = self.word(end)
        linked = self.gap(end - 1) in ((" ", ". ") if self.words[end - 1].plain in ("jr", "sr") else (" ",))
        named = after is not None and after.capital and linked and after.plain in lexicon.ORGANISATIONS
        return named or "&" in self.gap(end - 1) or any(word.plain in lexicon.ORGANISATIONS for word in self.words[first + 1 : end])


_Found = tuple[int, int]
"""The numbers of a name's first word and of the one after its last."""


def name_spans(text: str, own: Iterable[str] = ()) -> Iterator[Span]:
    """Yield where something looks like a person's name; names made of the words of one of `own` are left out."""
    read = _Read(text, words_of(text))
    known = [frozenset(word.plain for word in words_of(name)) for name in own]
    at = 0
    while at < len(read.words):
        found = next((found for rule in _RULES if (found := rule(read, at))), None)
        if found is None:
            at += 1
            continue
        first, at = found
        if not any(_is_own(word_set, read.words[first:at]) for word_set in known):
            yield Span(read.words[first].start, read.words[at - 1].end + (1 if read.dotted(at - 1) else 0))


def is_ordinary(word: Word) -> bool:
    """Say whether a word that has a capital in reports names nobody; the plural counts as the word."""
    return word.plain in lexicon.ORDINARY or word.plain.removesuffix("s") in lexicon.ORDINARY


def _is_own(known: frozenset[str], words: tuple[Word, ...]) -> bool:
    """Say whether a name is made of known words, titles, and initials of known words."""
    initials = {word[0] for word in known}
    return all(word.plain in known or word.plain in lexicon.TITLES or (word.initial and word.plain in initials) for word in words)


def _could_be_name(read: _Read, at: int) -> bool:
    word = read.word(at)
    return word is not None and word.capital and not is_ordinary(word) and word.plain not in lexicon.PEOPLE


def _titled(read: _Read, at: int) -> _Found | None:
    """“Mr. Lopez”, “Dr Ines Vogel”, “mr lopez”; not “Riverside Dr. Suite 4”."""
    title, name = read.words[at], read.word(at + 1)
    if title.plain not in lexicon.TITLES or name is None or read.gap(at).replace("\n", " ") not in _AFTER_TITLE or name.plain in lexicon.LITTLE_WORDS:
        return None
    if skipped := read.after_particles(at + 1):
        return at, read.name_end(at + skipped)
    if name.plain in lexicon.ORGANISATIONS or (is_ordinary(name) and title.plain not in _SURE_TITLES):
        return None
    if title.text == "ms" and read.text[max(0, title.start - 2) : title.start].strip().isdigit():
        return None  # milliseconds
    fits = name.text[0].isupper() or (title.text in ("mr", "mrs") and len(name.text) > 2)
    return (at, read.name_end(at + 1)) if fits else None


def _after_role(read: _Read, at: int) -> _Found | None:
    """“the client Maria”, “participant JS”; a role with a capital is part of a heading."""
    role, name = read.words[at], read.word(at + 1)
    if role.plain not in lexicon.PEOPLE or not role.text.islower() or name is None or read.gap(at) != " ":
        return None
    if len(name.text) == 2 and name.text.isupper():
        numbered = read.text[name.end : name.end + 1].isdigit()
        return None if numbered or name.plain in lexicon.SHORT_FORMS else (at + 1, at + 2)
    end = read.name_end(at + 1)
    after = read.word(end)
    compound = after is not None and after.text in lexicon.COMPOUNDS and read.gap(end - 1) == " "
    return (at + 1, end) if _could_be_name(read, at + 1) and not compound and not read.is_organisation(at, end) else None


def _given(read: _Read, at: int) -> _Found | None:
    """“Maria”, “John Smith”; not “St. John”, “Papa John's”, “Ben & Jerry's”, “Anna Freud Centre”."""
    word, before = read.words[at], read.word(at - 1)
    if not word.capital or word.plain.partition("-")[0] not in lexicon.GIVEN_NAMES or "&" in read.gap(at - 1):
        return None
    if before and before.plain in lexicon.SAINTS and read.gap(at - 1) in _AFTER_TITLE:
        return None
    if before and read.gap(at - 1) == " " and _is_part_of_a_name(read, before):
        return None
    end = read.name_end(at)
    return None if read.is_organisation(at, end) else (at, end)


def _is_part_of_a_name(read: _Read, word: Word) -> bool:
    ordinary = is_ordinary(word) or word.plain in lexicon.PEOPLE or word.plain in lexicon.TITLES
    return word.capital and not ordinary and not starts_sentence(read.text, word.start)


def _initials(read: _Read, at: int) -> _Found | None:
    """“J. S.”, “J.S.”, “J. R. Smith”; not “U.S.”, and not three letters, which are a short form."""
    first, second = read.words[at], read.word(at + 1)
    if not first.initial or second is None or not read.dotted(at + 1) or read.gap(at) not in _AFTER_INITIAL:
        return None
    chained = any(word and word.initial for word in (read.word(at - 1) if read.gap(at - 1) in _AFTER_INITIAL else None, read.word(at + 2)))
    return None if chained or first.plain + second.plain in lexicon.SHORT_FORMS else (at, read.name_end(at + 1))


def _initial_and_surname(read: _Read, at: int) -> _Found | None:
    """“by J. Smith”; not “plan B. They”, nor the entry “A. Field mentoring”, before which nothing stands in its line."""
    letter, before = read.words[at], read.word(at - 1)
    if not letter.initial or letter.text == "I" or read.gap(at) not in _AFTER_INITIAL or not _could_be_name(read, at + 1):
        return None
    if before is None or read.gap(at - 1) != " ":
        return None
    coded = (before.plain in lexicon.LABELS or before.plain in lexicon.PEOPLE) and letter.text in _CODES
    return None if coded else (at, read.name_end(at))


def _name_and_initial(read: _Read, at: int) -> _Found | None:
    """“Grace M.”, “with Xiomara S.”; not “plan B.”."""
    word, before = read.words[at], read.word(at - 1)
    if not word.capital or read.gap(at) != " " or not read.dotted(at + 1) or word.plain in lexicon.LABELS | lexicon.PEOPLE:
        return None
    told = before is not None and before.plain in _BEFORE_A_PERSON and read.gap(at - 1) == " " and not is_ordinary(word)
    return (at, at + 2) if word.plain in lexicon.SHORT_GIVEN_NAMES or told else None


def _named(read: _Read, at: int) -> _Found | None:
    """“a client called Maria”, “someone named Hope”; not “a programme called Pathways”."""
    if read.words[at].plain not in ("named", "called") or read.gap(at) != " " or not _could_be_name(read, at + 1):
        return None
    before = [word.plain for word in read.words[max(0, at - 5) : at]]
    a_person = before[-1:] and before[-1] in lexicon.PEOPLE and not _ONE_OF_MANY.isdisjoint(before)
    someone = before[-1:] and before[-1] in ("someone", "somebody")
    return (at + 1, read.name_end(at + 1)) if a_person or someone else None


def _name_is(read: _Read, at: int) -> _Found | None:
    """“her name is Xiomara”."""
    verb, before = read.word(at + 1), read.word(at - 1)
    if read.words[at].plain != "name" or verb is None or verb.plain not in ("is", "was") or not _could_be_name(read, at + 2):
        return None
    return (at + 2, read.name_end(at + 2)) if before and before.plain in ("his", "her", "their", "whose", "my") else None


_RULES: tuple[Callable[[_Read, int], _Found | None], ...] = (
    _titled,
    _after_role,
    _given,
    _initials,
    _initial_and_surname,
    _name_and_initial,
    _named,
    _name_is,
)
