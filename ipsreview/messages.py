"""Sentences for people, kept apart from the screen so that every room can speak and the screen can translate."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence in English with named gaps, and what fills them.

    The screen translates `text` and fills it again with `values`; everything else uses `str()`.
    """

    text: str
    values: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    def __str__(self) -> str:
        return self.text.format(**self.values)


def message(text: str, /, **values: object) -> Message:
    """Return the sentence `text`, its `{gaps}` to be filled with `values`."""
    return Message(text, MappingProxyType(values))
