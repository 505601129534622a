"""Names that are known and may not be told: those of other agencies, and those of the team's specialists."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ipsreview.review.checks import lexicon
from ipsreview.review.checks.kinds import Span
from ipsreview.review.checks.words import Word, plain_word, starts_sentence

_PART = re.compile(r"[^\W_]+")
_SHORTEST_SURE_NAME = 5


@dataclass(frozen=True, slots=True)
class Names:
    """Names to look for, by their first word; agencies' names may hold numbers, so words here are letters or digits."""

    by_first: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]


NO_NAMES = Names({})


@dataclass(frozen=True, slots=True)
class Parted:
    """A text with its words and numbers, in order."""

    text: str
    parts: tuple[Word, ...]

    def span(self, first: int, end: int) -> Span:
        """Return where the parts from the one numbered `first` up to that before `end` stand."""
        return Span(self.parts[first].start, self.parts[end - 1].end)


def parted(text: str) -> Parted:
    """Return a text with its words and numbers."""
    return Parted(text, parts_of(text))


def parts_of(text: str) -> tuple[Word, ...]:
    """Return the words and numbers of a text, in order."""
    return tuple(Word(match[0], match.start(), match.end(), plain_word(match[0])) for match in _PART.finditer(text))


def plain_parts(name: str) -> tuple[str, ...]:
    """Return the plain words of a name."""
    return tuple(part.plain for part in parts_of(name))


def names_to_find(names: Iterable[str]) -> Names:
    """Return names ready to be looked for; one without a word is none."""
    by_first: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for name in names:
        parts = plain_parts(name)
        if parts:
            by_first.setdefault(parts[0], []).append((name, parts))
    return Names({first: tuple(sorted(entries, key=lambda entry: -len(entry[1]))) for first, entries in by_first.items()})


def occurrences(text: Parted, names: Names) -> Iterator[tuple[str, int, int]]:
    """Yield each name that stands in a text, whole words only, with the numbers of its first word and of the one after its last."""
    parts = text.parts
    for at, part in enumerate(parts):
        for name, wanted in names.by_first.get(part.plain, ()):
            if all(at + place < len(parts) and parts[at + place].plain == word for place, word in enumerate(wanted)):
                yield name, at, at + len(wanted)
                break


def spans_of(text: Parted, name: str) -> list[Span]:
    """Return where a name stands in a text."""
    return [text.span(first, end) for _, first, end in occurrences(text, names_to_find([name]))]


def other_agencies_in(text: Parted, own: str, others: Names) -> Iterator[tuple[str, Span]]:
    """Yield other agencies' names in a text; one that is part of the own agency's name stands for this one everywhere."""
    own_parts = plain_parts(own)
    for name, first, end in occurrences(text, others):
        if not _is_part(plain_parts(name), own_parts) and _is_meant(text.text, name, text.parts[first:end]):
            yield name, text.span(first, end)


def _is_part(name: tuple[str, ...], of: tuple[str, ...]) -> bool:
    return any(of[at : at + len(name)] == name for at in range(len(of) - len(name) + 1))


def _is_meant(text: str, name: str, found: Sequence[Word]) -> bool:
    """Say whether an agency is meant and not ordinary words: “Hope” is a name in “at Hope”, and none in “Hope grows” or “hope”.

    Capitals have to be as in the name; a single word that is short or ordinary is not taken where a sentence starts.
    """
    as_written = [part.text for part in parts_of(name)]
    if any(written[0].isupper() and found_word.text[0].islower() for written, found_word in zip(as_written, found, strict=True)):
        return False
    if len(found) > 1:
        return True
    (word,) = found
    doubtful = len(word.text) < _SHORTEST_SURE_NAME or word.plain in lexicon.WORDS_AND_NAMES or word.plain in lexicon.ORDINARY
    return word.text == as_written[0] and not starts_sentence(text, word.start) if doubtful else True


def team_names_in(text: Parted, team: Mapping[int, str]) -> Iterator[tuple[int, Span]]:
    """Yield where a specialist's name, or a word of it, stands in a text, with the specialist's number in the list."""
    whole = {number: name for number, name in team.items() if name.strip()}
    for number, name in whole.items():
        if len(plain_parts(name)) > 1:
            yield from ((number, span) for span in spans_of(text, name))
        yield from ((number, span) for span in _unspaced(text.text, name))
    owners = {part.plain: number for number, name in whole.items() for part in parts_of(name) if len(part.text) > 1}
    for at, part in enumerate(text.parts):
        if part.plain in owners and _is_name_here(text.text, text.parts, at):
            yield owners[part.plain], Span(part.start, part.end)


def _unspaced(text: str, name: str) -> Iterator[Span]:
    """Find a name of a script without spaces and capitals wherever it stands."""
    if "\u2e80" <= name.strip()[0] <= "\uffef":
        yield from (Span(*match.span()) for match in re.finditer(re.escape(name.strip()), text))


def _is_name_here(text: str, parts: Sequence[Word], at: int) -> bool:
    """Say whether a word that is in a name is one here: “Mark” is in “Mark said” and in “with Mark”, and not in “Mark the date”."""
    word = parts[at]
    if word.text[0].islower():
        return False
    if word.plain not in _WORDS_OF_BOTH:
        return True
    if starts_sentence(text, word.start):
        return at + 1 < len(parts) and (parts[at + 1].text in lexicon.PERSON_VERBS or text[word.end : word.end + 2] in ("'s", "’s"))
    return not _is_month(parts, at)


_WORDS_OF_BOTH = lexicon.WORDS_AND_NAMES | lexicon.ORDINARY


def _is_month(parts: Sequence[Word], at: int) -> bool:
    around = (*parts[max(0, at - 1) : at], *parts[at + 1 : at + 2])
    dated = any(part.text[0].isdigit() for part in around)
    return parts[at].plain in lexicon.MONTHS and (dated or (at > 0 and parts[at - 1].plain in lexicon.BEFORE_A_MONTH))
