"""Figures against limits: one rounding, half-up and at the end (DOMAIN, G2 to G4), and how rows combine into one level (G6)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction
from math import floor

from ipsreview.messages import Message, Words, listed, message
from ipsreview.review.working import Policy

_HALF = Fraction(1, 2)
_MOST_DECIMALS = 6


@dataclass(frozen=True, slots=True)
class Judged:
    """The levels of a figure, rounded and to the letter, and whether it lies between two printed limits."""

    nearest: int
    literal: int
    between: bool

    def by(self, policy: Policy) -> int:
        """Return the level that a policy takes."""
        return self.nearest if policy is Policy.NEAREST else self.literal


def judge(value: Fraction, limits: Sequence[int | Fraction], *, ascending: bool) -> Judged:
    """Hold a figure against the printed limits, the best level's first; with `ascending` limits less is better."""
    nearest = _level(Fraction(half_up(value)), [Fraction(half_up(Fraction(limit))) for limit in limits], ascending=ascending)
    literal = _level(value, limits, ascending=ascending)
    between = any(limit < value < limit + 1 if ascending else limit - 1 < value < limit for limit in limits)
    return Judged(nearest, literal, between)


def half_up(value: Fraction) -> int:
    """Round a figure that is not negative to a whole number, halves up."""
    return floor(value + _HALF)


def percent(part: Fraction | int, whole: Fraction | int) -> Fraction:
    """Return a share in percent; `whole` may not be 0."""
    return Fraction(part) * 100 / Fraction(whole)


def figure(value: Fraction) -> Decimal:
    """Return a figure for a sentence, with as few decimals as show on which side of a limit it lies.

    One decimal as a rule; more where it would look whole without being so, or would round to another whole number.
    """
    for decimals in range(_MOST_DECIMALS):
        shown = _rounded(value, decimals)
        exact = Fraction(shown)
        if exact == value or (decimals and exact.denominator > 1 and half_up(exact) == half_up(value)):
            break
    else:
        shown = _rounded(value, _MOST_DECIMALS)
    text = format(shown, "f")
    return Decimal(text.rstrip("0").rstrip(".") if "." in text else text)


def median(values: Sequence[Fraction]) -> Fraction:
    """Return the middle value, or the mean of the two middle ones, of at least one."""
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def lower_median(levels: Sequence[int]) -> int:
    """Return the best level that more than half of at least one reach or beat."""
    return sorted(levels)[len(levels) // 2]


def tied(levels: Sequence[int]) -> bool:
    """Say whether just half of them reach a better level than the lower median."""
    ordered, middle = sorted(levels), len(levels) // 2
    return len(ordered) % 2 == 0 and bool(ordered) and ordered[middle - 1] < ordered[middle]


def far_apart(levels: Sequence[int]) -> bool:
    """Say whether somebody stands two levels or more from the lower median."""
    return any(abs(level - lower_median(levels)) > 1 for level in levels)


def distribution(labels: Sequence[Words], levels: Sequence[int]) -> Message:
    """Return how many stand at each level, as the form prints it: “1 of 4”."""
    total, counts = len(levels), [levels.count(place) for place in range(len(labels))]
    told = (message("{level}: {count} of {total}", level=label, count=count, total=total) for label, count in zip(labels, counts, strict=True))
    return listed(*told, apart=True)


def counted(keys: Sequence[str], levels: Sequence[int | None]) -> Mapping[str, int]:
    """Return how many rows stand at each level, in the form's order; rows without a level are not counted."""
    return {key: sum(level == place for level in levels) for place, key in enumerate(keys)}


def _level(value: Fraction, limits: Sequence[int | Fraction], *, ascending: bool) -> int:
    met = (place for place, limit in enumerate(limits) if (value <= limit if ascending else value >= limit))
    return next(met, len(limits))


def _rounded(value: Fraction, decimals: int) -> Decimal:
    with localcontext() as context:
        context.prec = 50
        whole = Decimal(half_up(value * 10**decimals))
        return (whole / 10**decimals).quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
