"""Two things measured in turns, so that whatever else the machine does falls on both, and the table of what was found."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

Taken = TypeVar("Taken")

TITLES = ("measured", "its limit", "unit", "median", "p95", "limit median", "limit p95", "ratio", "goal")
_WORDS = 3
"""How many of the columns hold words; the others hold numbers, which stand to the right."""
_NONE = "–"


@dataclass(frozen=True, slots=True)
class Comparison:
    """What ours took and what its limit took, in `unit`. The ratio is that of the medians, and `goal` the most it should be.

    Where the limit could not be measured on this machine it has no figures, and the ratio is none.
    """

    what: str
    limit_name: str
    ours: Sequence[float]
    limit: Sequence[float]
    goal: float | None = None
    unit: str = "ms"

    @property
    def ratio(self) -> float | None:
        """Return how many times its limit ours takes."""
        return statistics.median(self.ours) / statistics.median(self.limit) if self.limit else None

    @property
    def meets_goal(self) -> bool:
        """Say whether the ratio is within the goal; where one of them is lacking it always is."""
        return self.goal is None or self.ratio is None or self.ratio <= self.goal


def in_turns(rounds: int, *takes: Callable[[], Taken], warm_up: int = 1) -> list[list[Taken]]:
    """Return what each of `takes` gave in every round.

    They take turns, in every second round in the opposite order. The first `warm_up` rounds are not counted: they fill caches.
    """
    taken: list[list[Taken]] = [[] for _ in takes]
    for number in range(-warm_up, rounds):
        order = list(enumerate(takes))
        for place, take in order if number % 2 else reversed(order):
            result = take()
            if number >= 0:
                taken[place].append(result)
    return taken


def milliseconds(act: Callable[[], object]) -> float:
    """Do something and return how long it took."""
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def worst_of_twenty(values: Sequence[float]) -> float:
    """Return the 95th percentile."""
    return statistics.quantiles(values, n=20, method="inclusive")[-1] if len(values) > 1 else values[0]


def table(comparisons: Sequence[Comparison]) -> str:
    """Return the comparisons as a Markdown table whose columns stand in line."""
    rows = [TITLES, *(_cells(comparison) for comparison in comparisons)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [_line(row, widths) for row in rows]
    rule = "|".join("-" * (width + 2) if column < _WORDS else "-" * (width + 1) + ":" for column, width in enumerate(widths))
    return "\n".join([lines[0], f"|{rule}|", *lines[1:]]) + "\n"


def _cells(found: Comparison) -> tuple[str, ...]:
    goal = "" if found.goal is None else f"≤ {found.goal:g}" if found.meets_goal else f"≤ {found.goal:g} missed"
    ratio = _NONE if found.ratio is None else f"{found.ratio:.2f}"
    return (found.what, found.limit_name, found.unit, *_median_and_worst(found.ours), *_median_and_worst(found.limit), ratio, goal)


def _median_and_worst(values: Sequence[float]) -> tuple[str, str]:
    return (f"{statistics.median(values):.2f}", f"{worst_of_twenty(values):.2f}") if values else (_NONE, _NONE)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = [cell.ljust(width) if column < _WORDS else cell.rjust(width) for column, (cell, width) in enumerate(zip(cells, widths, strict=True))]
    return f"| {' | '.join(padded)} |"
