"""Sentences for people, kept apart from the screen so that every room can speak and the screen can translate."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import reduce
from types import MappingProxyType


class Words(str):
    """Words of ours in a form's definition. The screen translates them; everything else uses them as they are, in the form's language."""

    __slots__ = ()


NO_WORDS = Words()


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence in English with named gaps, and what fills them.

    The screen translates `text` and fills it again with `values`, of which it says sentences and `Words` in its own
    language and writes decimal numbers in its manner; everything else uses `str()`.
    """

    text: str
    values: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    def __str__(self) -> str:
        return self.text.format(**self.values)

    def filled(self, /, **values: object) -> Message:
        """Return the sentence with these gaps filled too."""
        return Message(self.text, MappingProxyType({**self.values, **values}))


def message(text: str, /, **values: object) -> Message:
    """Return the sentence `text`, its `{gaps}` to be filled with `values`."""
    return Message(text, MappingProxyType(values))


def listed(first: object, *others: object, apart: bool = False) -> Message:
    """Return things as they stand in a sentence one after the other; further `apart` where they may hold commas themselves."""
    pattern = message("{before}; {next}") if apart else message("{before}, {next}")
    return reduce(lambda before, part: pattern.filled(before=before, next=part), others, message("{first}", first=first))
