"""The working copy: what was collected on site beside the form's own answers. None of it is printed on the form.

It is kept apart from the answers, so that it can be deleted when the report is final (DOMAIN, section 6.3, point 6).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar

MOST_ROWS = 500
"""The most rows that a worksheet takes; reviews look at ten or twenty records."""

Key = TypeVar("Key", int, str)
Value = TypeVar("Value")


class Policy(StrEnum):
    """How a worksheet's figure is held against the printed limits: rounded to a whole number, or as it is (DOMAIN, G4)."""

    NEAREST = "nearest"
    LETTER = "letter"


class Mark(StrEnum):
    """What a note speaks for."""

    STRENGTH = "strength"
    CONCERN = "concern"
    NEUTRAL = "neutral"


class AdviceState(StrEnum):
    """What became of a recommendation of the last visit."""

    DONE = "done"
    UNDER_WAY = "under_way"
    NOT_YET = "not_yet"
    NO_LONGER_FITS = "no_longer_fits"


@dataclass(frozen=True, slots=True)
class Specialist:
    """One of the team, called S1 … Sn by the place in the list.

    `weekly_hours` are those for IPS; `start_month` is YYYY-MM or empty; `name` stays in the database: no paper, no
    review file and no log ever has it (DOMAIN, decision 6).
    """

    weekly_hours: Decimal | None = None
    start_month: str = ""
    name: str = ""


Row = Mapping[str, str]
"""The cells of a worksheet's row as they were typed, by column; a blank cell is not there."""


@dataclass(frozen=True, slots=True)
class WorksheetAnswer:
    """What was filled into a worksheet. `applied` is the sentence that *Apply* last wrote into the item's evidence."""

    rows: tuple[Row, ...] = ()
    facts: Row = field(default_factory=lambda: MappingProxyType({}))
    applied: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """Something heard or seen. `specialist` is the place in the team's list where the source is one of them, and else 0."""

    id: int
    source: str
    text: str
    items: frozenset[int] = frozenset()
    mark: Mark = Mark.NEUTRAL
    specialist: int = 0


@dataclass(frozen=True, slots=True)
class Meeting:
    """How many people of a source were to be met, and how many were."""

    planned: int = 0
    met: int = 0


@dataclass(frozen=True, slots=True)
class WorkingCopy:
    """Everything collected on site, most of it by the item's number; what is empty is not in the mappings.

    `disagreements` are the reasons for another level than the worksheet suggests; `old_advice` says by recommendation
    what became of the last visit's; `meetings` goes by source; `dismissed` holds the keys of findings that are not to
    be told again.
    """

    roster: tuple[Specialist, ...] = ()
    policy: Policy = Policy.NEAREST
    worksheets: Mapping[int, WorksheetAnswer] = field(default_factory=lambda: MappingProxyType({}))
    evidence: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))
    disagreements: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))
    notes: tuple[Note, ...] = ()
    meetings: Mapping[str, Meeting] = field(default_factory=lambda: MappingProxyType({}))
    old_advice: Mapping[int, Mapping[str, AdviceState]] = field(default_factory=lambda: MappingProxyType({}))
    dismissed: frozenset[str] = frozenset()

    def worksheet(self, number: int) -> WorksheetAnswer:
        """Return what was filled into the worksheet of an item."""
        return self.worksheets.get(number, WorksheetAnswer())

    def note(self, note_id: int) -> Note:
        """Return a note; raise KeyError where there is none such."""
        for note in self.notes:
            if note.id == note_id:
                return note
        raise KeyError(note_id)

    def without_names(self) -> WorkingCopy:
        """Return the copy as it may leave the database: the specialists have no names."""
        return replace(self, roster=tuple(replace(specialist, name="") for specialist in self.roster))


NO_WORKING_COPY = WorkingCopy()


def with_entry(entries: Mapping[Key, Value], key: Key, value: Value, empty: Value) -> Mapping[Key, Value]:
    """Return the mapping with another value for `key`, in the order of the keys; the `empty` value takes the entry out."""
    kept = {**entries, key: value}
    return MappingProxyType({known: kept[known] for known in sorted(kept) if kept[known] != empty})
