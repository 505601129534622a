"""What a worksheet says of an item, as a value. It is only ever a suggestion (DOMAIN, G1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from ipsreview.messages import Message
from ipsreview.review.text import clean


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A level, how it was found, and how sure it is.

    `value` is the exact figure and `rounded` the one that is held against the printed limits. `level` goes by the
    review's policy and is None where none can be suggested: `sentence` says then why. `literal_level` is the one to the
    letter. `amber` marks a borderline, `few_data` a figure from little. `counts` are the specialists at each level, in
    the form's order, and `row_levels` the level of every row, where the worksheet rates row by row. `findings` are what
    recommendations answer (`Recommendation.when`). `sentence` is the arithmetic in parts; `remarks` are the
    house rules used and the doubts, each a sentence of its own.
    """

    value: Fraction | None
    rounded: int | None
    level: str | None
    literal_level: str | None
    amber: bool
    few_data: bool
    sentence: tuple[Message, ...]
    counts: Mapping[str, int] | None = None
    row_levels: tuple[str | None, ...] = ()
    findings: frozenset[str] = frozenset()
    remarks: tuple[Message, ...] = ()

    @property
    def in_words(self) -> str:
        """Return the arithmetic as the one sentence that goes onto paper and into the evidence."""
        return clean(" ".join(map(str, self.sentence)))
