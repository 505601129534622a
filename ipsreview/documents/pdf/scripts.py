"""What scripts ask of a line: letters that join, characters that belong together, and two directions of writing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Protocol, TypedDict, TypeVar, cast

# Neither library comes with types; what is used of them is given types here.
from arabic_reshaper import ArabicReshaper  # pyright: ignore[reportMissingTypeStubs]  untyped library
from bidi import algorithm, mirror  # pyright: ignore[reportMissingTypeStubs]  untyped library

_ARABIC = re.compile(
    "[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\u200c\u200d]*[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff][\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\u200c\u200d]*"
)
_JOINER = "\u200d"
SKIN_TONES = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
_ISOLATES = {0x2066: 0x202A, 0x2067: 0x202B, 0x2068: 0x202A, 0x2069: 0x202C}  # the library knows only the older embeddings
_STRONG = {"L": "L", "R": "R", "AL": "R", "EN": "R", "AN": "R"}
_RIGHT_TO_LEFT = ("R", "AL", "RLE", "RLO", "AN")


def has_right_to_left(text: str) -> bool:
    """Say whether any character of a text has to do with writing from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(char) in _RIGHT_TO_LEFT for char in text)


def runs_right_to_left(text: str) -> bool:
    """Say whether the text as a whole runs from right to left: its first letter decides."""
    return bool(_algorithm().get_base_level(text))


@cache
def _reshaper() -> ArabicReshaper:
    return ArabicReshaper({"delete_harakat": False, "support_zwj": True})


def shaped(text: str) -> str:
    """Return the text with each Arabic letter in the shape that its neighbours ask for."""
    return _ARABIC.sub(lambda stretch: str(_reshaper().reshape(stretch[0])), text)


def unshaped(text: str) -> str:
    """Return the text with letters instead of their shapes."""
    return text if text.isascii() else "".join(unicodedata.normalize("NFKC", char) if _is_shape(char) else char for char in text)


def _is_shape(char: str) -> bool:
    return "\ufb50" <= char <= "\ufdff" or "\ufe70" <= char <= "\ufefc"


def clusters(text: str) -> Iterator[str]:
    """Yield what may not be torn apart: a character with its accents, an emoji with what changes it."""
    cluster = ""
    for char in text:
        if cluster and not (_goes_with_what_precedes(char) or cluster.endswith(_JOINER)):
            yield cluster
            cluster = ""
        cluster += char
    if cluster:
        yield cluster


def _goes_with_what_precedes(char: str) -> bool:
    return char > "\u02ff" and (char == _JOINER or char in SKIN_TONES or unicodedata.category(char).startswith("M"))


class _Char(TypedDict):
    ch: str
    type: str
    level: int
    place: int


class _Run(TypedDict):
    """A stretch at one level; `sor` is the direction of what stands before it."""

    start: int
    length: int
    sor: str


class _Algorithm(Protocol):
    """What is used of the library's steps."""

    def get_base_level(self, text: str) -> int: ...
    def get_empty_storage(self) -> dict[str, object]: ...
    def get_embedding_levels(self, text: str, storage: dict[str, object]) -> None: ...
    def explicit_embed_and_overrides(self, storage: dict[str, object]) -> None: ...
    def resolve_weak_types(self, storage: dict[str, object]) -> None: ...
    def resolve_neutral_types(self, storage: dict[str, object], debug: bool) -> None: ...
    def resolve_implicit_levels(self, storage: dict[str, object], debug: bool) -> None: ...


def _algorithm() -> _Algorithm:
    return cast("_Algorithm", algorithm)


def levels(text: str, *, right_to_left: bool) -> list[int]:
    """Return how deep each character of a paragraph is embedded: even runs to the right, odd to the left (Unicode's UAX #9)."""
    base, steps = int(right_to_left), _algorithm()
    storage = steps.get_empty_storage() | {"base_level": base, "base_dir": "LR"[base]}
    steps.get_embedding_levels("".join(map(_known, text.translate(_ISOLATES))), storage)
    for place, char in enumerate(_chars(storage)):
        char["place"] = place
    steps.explicit_embed_and_overrides(storage)  # this leaves out the characters that only steer
    steps.resolve_weak_types(storage)
    for run in cast("Sequence[_Run]", storage["runs"]):
        _resolve_brackets(_chars(storage)[run["start"] : run["start"] + run["length"]], run["sor"])
    steps.resolve_neutral_types(storage, False)
    steps.resolve_implicit_levels(storage, False)
    found = {char["place"]: char["level"] for char in _chars(storage)}
    return [found.get(place, base) for place in range(len(text))]


def _known(char: str) -> str:
    """Return the character, or a letter where it is newer than this Python's tables of directions."""
    return char if unicodedata.bidirectional(char) else "a"


def _resolve_brackets(chars: Sequence[_Char], before: str) -> None:
    """Give both brackets of a pair the direction of what they hold, or else of what precedes them (UAX #9, N0).

    The library lacks this rule: without it “(IPS)” in an Arabic line can lose its closing bracket to what follows.
    """
    for opening, closing in sorted(_pairs_of_brackets(chars)):
        around = "LR"[chars[opening]["level"] % 2]
        held = {_STRONG[char["type"]] for char in chars[opening + 1 : closing] if char["type"] in _STRONG}
        if not held:
            continue
        preceding = next((_STRONG[char["type"]] for char in reversed(chars[:opening]) if char["type"] in _STRONG), before)
        chars[opening]["type"] = chars[closing]["type"] = around if around in held else preceding


def _pairs_of_brackets(chars: Sequence[_Char]) -> Iterator[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    for place, char in enumerate(chars):
        category = unicodedata.category(char["ch"])
        if char["type"] != "ON" or category not in ("Ps", "Pe"):
            continue
        if category == "Ps":
            waiting.append((mirrored(char["ch"]), place))
        elif char["ch"] in (found := [wanted for wanted, _ in waiting]):
            last = len(found) - 1 - found[::-1].index(char["ch"])
            yield waiting[last][1], place
            del waiting[last:]


def _chars(storage: dict[str, object]) -> list[_Char]:
    return cast("list[_Char]", storage["chars"])


def mirrored(char: str) -> str:
    """Return what a character looks like where the text runs from right to left: a bracket opens the other way."""
    return mirror.MIRRORED.get(char, char)


_Unit = TypeVar("_Unit")


def in_order_of_sight(units: Sequence[_Unit], depths: Sequence[int]) -> list[_Unit]:
    """Return the units of one line from left to right, by how deep each is embedded (UAX #9, L2)."""
    order = list(range(len(units)))
    for depth in range(max(depths, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and depths[order[end]] >= depth:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end + 1
    return [units[place] for place in order]
