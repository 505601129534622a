"""Where notes come from in one review, one by one, and which items they cover."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ipsreview.form import Form
from ipsreview.review.values import Review
from ipsreview.review.working import Mark, Note


@dataclass(frozen=True, slots=True)
class Origin:
    """A source by its key; where notes name one of the team, `specialist` is the place in the team's list, and else 0."""

    source: str
    specialist: int = 0


@dataclass(frozen=True, slots=True)
class Cover:
    """What an origin's notes say about an item: how many they are, and for what they speak."""

    notes: int = 0
    strength: bool = False
    concern: bool = False


NO_COVER = Cover()


def origin_of(note: Note) -> Origin:
    """Return where a note comes from."""
    return Origin(note.source, note.specialist)


def origins(form: Form, review: Review) -> tuple[Origin, ...]:
    """Return everybody and everything that notes can come from, in the form's order, the team's specialists one by one.

    While the team's size is not known its specialists are one origin; notes taken then keep it afterwards.
    """
    found: list[Origin] = []
    for source in form.sources:
        numbers = {note.specialist for note in review.working.notes if note.source == source.key}
        if source.each_specialist:
            numbers |= set(range(1, review.team_size + 1)) or {0}
        else:
            numbers = {0}
        found += (Origin(source.key, number) for number in sorted(numbers))
    return tuple(found)


def coverage(review: Review) -> Mapping[tuple[Origin, int], Cover]:
    """Return what the notes cover, by origin and item; what is not covered is not there."""
    found: dict[tuple[Origin, int], Cover] = {}
    for note in review.working.notes:
        for number in note.items:
            key = (origin_of(note), number)
            known = found.get(key, NO_COVER)
            found[key] = Cover(known.notes + 1, known.strength or note.mark is Mark.STRENGTH, known.concern or note.mark is Mark.CONCERN)
    return MappingProxyType(found)
