"""What stands on the pages: marks in slices, and slices on pages.

A slice is a stretch of the page over its whole width that is never torn: a line of text, a row of a chart. Where each mark
belongs in the document's structure is said by its path, names such as `("Sect:5", "P:2")`: a role of ISO 32000-1 (14.8.4),
and a name that tells it from its neighbours.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ipsreview.documents.pdf.lines import Line

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text. `down` is from the slice's upper edge to the baseline; without a path it is no part of the document's text."""

    left: float
    down: float
    line: Line
    size: float
    colour: str
    path: Path = ()


@dataclass(frozen=True, slots=True)
class Area:
    """A filled rectangle."""

    left: float
    down: float
    width: float
    height: float
    colour: str


@dataclass(frozen=True, slots=True)
class Sign:
    """The sign of a rating around a point."""

    left: float
    down: float
    radius: float
    sign: str
    colour: str


Mark = Text | Area | Sign


@dataclass(frozen=True, slots=True)
class Target:
    """An entry of the document's outline; by its `key` the layout finds on which page it came to stand."""

    title: str
    level: int
    key: str = ""


@dataclass(frozen=True, slots=True)
class Slice:
    """A stretch of a page. `gap` is free room above it, except at the top of a page; `keep` holds it beside the next slice.

    `header` is repeated above it where it begins a page; `target` is the outline's entry that leads here.
    """

    height: float
    marks: tuple[Mark, ...]
    gap: float = 0.0
    keep: bool = False
    header: tuple[Slice, ...] = ()
    target: Target | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """A slice on a page, `down` from the upper edge of the text."""

    down: float
    slice: Slice


Page = tuple[Placed, ...]


def height_of(slices: Sequence[Slice]) -> float:
    """Return how much room the slices take, the gap above the first left out."""
    return sum(slice_.height + slice_.gap for slice_ in slices) - (slices[0].gap if slices else 0)


def kept(slices: Sequence[Slice]) -> list[Slice]:
    """Return the slices held together; the last one is held to what follows only as it was."""
    return [*(replace(slice_, keep=True) for slice_ in slices[:-1]), *slices[-1:]]


def paginate(slices: Sequence[Slice], height: float) -> list[Page]:
    """Return the pages. What is held together is only torn where it is higher than a page."""
    pages = _Pages(height)
    for group in _groups(slices):
        pages.add(group)
    return pages.finished()


def _groups(slices: Sequence[Slice]) -> Iterator[list[Slice]]:
    group: list[Slice] = []
    for slice_ in slices:
        group.append(slice_)
        if not slice_.keep:
            yield group
            group = []
    if group:
        yield group


def page_numbers(pages: Sequence[Page], first: int) -> dict[str, int]:
    """Return the page of every target that has a key, the first of `pages` being number `first`."""
    placed = ((slice_.slice.target, number) for number, page in enumerate(pages, first) for slice_ in page)
    return {target.key: number for target, number in placed if target and target.key}


class _Pages:
    def __init__(self, height: float) -> None:
        self._height = height
        self._pages: list[Page] = []
        self._page: list[Placed] = []
        self._used = 0.0

    def add(self, group: Sequence[Slice]) -> None:
        if self._page and not self._fits(height_of(group) + group[0].gap):
            self._turn()
        for slice_ in group:
            self._add_one(slice_)

    def finished(self) -> list[Page]:
        return [*self._pages, tuple(self._page)] if self._page else self._pages

    def _add_one(self, slice_: Slice) -> None:
        if self._page and not self._fits(slice_.gap + slice_.height):
            self._turn()
        if not self._page:
            for repeated in slice_.header:
                self._place(repeated)
        self._place(slice_)

    def _fits(self, height: float) -> bool:
        return self._used + height <= self._height + 0.01  # sums of fractions

    def _place(self, slice_: Slice) -> None:
        self._used += slice_.gap if self._page else 0.0
        self._page.append(Placed(self._used, slice_))
        self._used += slice_.height

    def _turn(self) -> None:
        self._pages.append(tuple(self._page))
        self._page, self._used = [], 0.0
