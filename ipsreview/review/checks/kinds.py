"""What an identifier can be, and where one stands in a text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class IdentifierKind(StrEnum):
    """What an identifier looks like."""

    NAME = "name"
    DATE = "date"
    PHONE = "phone"
    EMAIL = "email"
    RECORD = "record"


@dataclass(frozen=True, slots=True)
class Identifier:
    """Words of a text that look like an identifier; they stand at `start` to `end` of it."""

    kind: IdentifierKind
    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a text."""

    start: int
    end: int

    def meets(self, start: int, end: int) -> bool:
        """Say whether the part shares a character with that from `start` to `end`."""
        return self.start < end and start < self.end
