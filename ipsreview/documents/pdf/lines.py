"""Texts broken into lines, as wide as they may be, and each line as it is seen from left to right."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ipsreview.documents.pdf import scripts
from ipsreview.documents.pdf.fonts import Run, dress, is_plain, space_of
from ipsreview.documents.pdf.style import TextStyle

_WORD = re.compile(r" +|[^ \-–—/]+[\-–—/]*|[\-–—/]+")
_HYPHENS, _SOFT_HYPHEN = "-‐–—/", "\u00ad"
_SPACES = " \t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000\u200b"
_STARTS_NO_LINE = "、。，．・：；？！‼⁇」』）］｝〉》】〕〗〙〟’”»›!),.:;?]}%‰℃°ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥"
_ENDS_NO_LINE = "「『（［｛〈《【〔〖〘〝‘“«‹([{$£¥€"


@dataclass(frozen=True, slots=True)
class Line:
    """One line from left to right. `text` is what it says; `turned` says whether a part of it runs from right to left."""

    runs: tuple[Run, ...]
    width: float
    text: str
    right_to_left: bool = False
    turned: bool = False

    @property
    def shown(self) -> str:
        """Return what is seen, from left to right."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class _Unit:
    """What is not torn apart. The width is in thousandths of the size."""

    text: str
    runs: tuple[Run, ...]
    width: float
    depth: int = 0

    @property
    def is_space(self) -> bool:
        return self.text[0] in _SPACES


def _unit(text: str, style: TextStyle, depth: int = 0) -> _Unit:
    shown = scripts.mirrored(text) if depth % 2 else text
    runs = dress(shown, bold=style.bold)
    return _Unit(text, runs, sum(run.width for run in runs), depth)


def wrap(paragraph: str, style: TextStyle, width: float) -> list[Line]:
    """Return the lines of one paragraph, a text without line feeds; an empty one has one empty line."""
    most = width * 1000 / style.size
    right_to_left = scripts.has_right_to_left(paragraph) and scripts.runs_right_to_left(paragraph)
    units = _plain_units(paragraph, style, most) if is_plain(paragraph) else _units(paragraph, style, right_to_left)
    hyphen = _unit("-", style)
    *broken, last = _broken(units, most, hyphen.width)
    return [*(_line(_hyphenated(line, hyphen, most), style, right_to_left) for line in broken), _line(last, style, right_to_left)]


def cut(text: str, style: TextStyle, width: float) -> Line:
    """Return the text in one line, an ellipsis at its end where it does not fit."""
    first, *more = wrap(text, style, width)
    if not more:
        return first
    shortened = wrap(text, style, width - wrap("…", style, width)[0].width)[0]
    return wrap(f"{shortened.text}…", style, width)[0]


def _plain_units(text: str, style: TextStyle, most: float) -> list[_Unit]:
    units = [_unit(word, style) for word in _WORD.findall(text)]
    if all(unit.width <= most for unit in units):
        return units
    return [part for unit in units for part in ([unit] if unit.width <= most else (_unit(char, style) for char in unit.text))]


def _units(text: str, style: TextStyle, right_to_left: bool) -> list[_Unit]:
    text = scripts.shaped(text)
    depths = scripts.levels(text, right_to_left=right_to_left) if scripts.has_right_to_left(text) else [0] * len(text)
    units: list[_Unit] = []
    place = 0
    for cluster in scripts.clusters(text):
        unit = _unit(cluster, style, depths[place])
        if cluster == " " and units and units[-1].runs:  # a stretch of one script stays in one font
            space = space_of(units[-1].runs[-1].font)
            unit = replace(unit, runs=(space,), width=space.width)
        units.append(unit)
        place += len(cluster)
    return units


def _broken(units: Sequence[_Unit], most: float, hyphen: float) -> Iterator[Sequence[_Unit]]:
    """Yield the units of each line. Spaces at its end may hang over, a hyphen may not; a word wider than the line is torn."""
    start = place = possible = 0
    used = 0.0
    while place < len(units):
        unit = units[place]
        if place > start and _may_part(units[place - 1].text, unit.text) and (units[place - 1].text != _SOFT_HYPHEN or used + hyphen <= most):
            possible = place
        if place > start and used + unit.width > most and not unit.is_space:
            end = possible if possible > start else place
            yield units[start:end]
            start = place = end
            used = 0.0
        else:
            used += unit.width
            place += 1
    yield units[start:]


def _may_part(before: str, after: str) -> bool:
    """Say whether a line may end between two units (the common part of Unicode's UAX #14)."""
    last, first = before[-1], after[0]
    if first in _SPACES:
        return False
    if last in _SPACES or last == _SOFT_HYPHEN:
        return True
    if last in _HYPHENS:
        return first.isalpha()
    return (_is_wide(before[0]) or _is_wide(first)) and first not in _STARTS_NO_LINE and last not in _ENDS_NO_LINE


def _is_wide(char: str) -> bool:
    return char > "\u10ff" and unicodedata.east_asian_width(char) in ("W", "F")


def _hyphenated(units: Sequence[_Unit], hyphen: _Unit, most: float) -> Sequence[_Unit]:
    """Return the units of a line, the soft hyphen at its end shown where there is room for it."""
    if units[-1].text != _SOFT_HYPHEN or sum(unit.width for unit in units) + hyphen.width > most:
        return units
    return [*units[:-1], replace(units[-1], runs=hyphen.runs, width=hyphen.width)]


def _line(units: Sequence[_Unit], style: TextStyle, right_to_left: bool) -> Line:
    shown = list(units)
    while shown and shown[-1].is_space:
        shown.pop()
    seen = scripts.in_order_of_sight(shown, [unit.depth for unit in shown])
    runs = _joined([run for unit in seen for run in unit.runs])
    said = scripts.unshaped("".join(unit.text for unit in shown).replace(_SOFT_HYPHEN, ""))
    turned = right_to_left or any(unit.depth for unit in shown)
    return Line(runs, sum(run.width for run in runs) * style.size / 1000, said, right_to_left, turned)


def _joined(runs: Sequence[Run]) -> tuple[Run, ...]:
    joined: list[Run] = []
    for run in runs:
        if joined and joined[-1].font == run.font and not (joined[-1].shift or run.shift):
            joined[-1] = Run(run.font, joined[-1].text + run.text, joined[-1].width + run.width)
        else:
            joined.append(run)
    return tuple(joined)
