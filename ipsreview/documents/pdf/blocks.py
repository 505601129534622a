"""Texts, headings, lists and tables as slices."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ipsreview.documents.pdf import style as styles
from ipsreview.documents.pdf import words
from ipsreview.documents.pdf.layout import Area, Mark, Path, Slice, Target, Text
from ipsreview.documents.pdf.lines import Line, cut, wrap
from ipsreview.documents.pdf.style import TextStyle

PADDING, _BELOW_HEADING = 4.0, 1.5
_OVERLAP = 0.4  # grounds of neighbouring slices reach into each other, or a viewer shows a seam


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a row: its place on the page, and its texts in their styles, one below the other."""

    left: float
    width: float
    texts: tuple[tuple[str, TextStyle], ...]
    path: Path
    marks: tuple[Mark, ...] = ()


def text_mark(line: Line, left: float, style: TextStyle, path: Path, *, down: float = 0.0, width: float = 0.0) -> Text:
    """Return a line set in its style; one that runs from right to left stands at the right end of `width`."""
    start = left + width - line.width if line.right_to_left and width else left
    return Text(start, down + style.leading / 2 + 0.36 * style.size, line, style.size, style.colour, path)


def paragraphs(text: str, style: TextStyle, path: Path, *, left: float = styles.LEFT, width: float = styles.WIDTH) -> list[Slice]:
    """Return a text of any length: line feeds begin paragraphs, and no line of one stands alone on a page."""
    slices: list[Slice] = []
    gap = 0.0
    for number, paragraph in enumerate(text.split("\n")):
        if not paragraph.strip():
            gap += style.leading / 2
            continue
        lines = _paragraph(paragraph, style, (*path, f"P:{number}"), left, width)
        slices += [replace(lines[0], gap=gap if slices else 0.0), *lines[1:]]
        gap = style.leading / 5
    return slices


def _paragraph(text: str, style: TextStyle, path: Path, left: float, width: float) -> list[Slice]:
    lines = wrap(text, style, width)
    held = {0, len(lines) - 2}  # the first two and the last two lines of a paragraph stay together
    return [
        Slice(style.leading, (text_mark(line, left, style, path, width=width),), keep=number in held and number < len(lines) - 1)
        for number, line in enumerate(lines)
    ]


def heading(text: str, style: TextStyle, path: Path, *, gap: float, target: Target | None = None) -> list[Slice]:
    """Return a heading, which stays with what follows it."""
    *lines, last = (replace(slice_, keep=True) for slice_ in _paragraph(text, style, path, styles.LEFT, styles.WIDTH))
    first, *others = (*lines, replace(last, height=last.height + _BELOW_HEADING))
    return [replace(first, gap=gap, target=target), *others]


def continuation(title: str) -> Slice:
    """Return what is repeated at the top of a page on which something goes on; it is no part of the document's text."""
    line = cut(f"{title}, {words.CONTINUED}", styles.LABEL, styles.WIDTH)
    return Slice(styles.LABEL.leading + PADDING, (text_mark(line, styles.LEFT, styles.LABEL, ()),))


def continued(title: str, slices: Iterable[Slice]) -> Iterator[Slice]:
    """Yield the slices, each of which says what goes on where it begins a page."""
    repeated = (continuation(title),)
    return (replace(slice_, header=repeated) for slice_ in slices)


def row(cells: Sequence[Cell], *, ground: str = "", bar: str = "", header: tuple[Slice, ...] = ()) -> list[Slice]:
    """Return a row of a table with a hairline below it: its cells stand side by side, line by line."""
    columns = [list(_lines_of(cell)) for cell in cells]
    depth = max(len(column) for column in columns)
    return [_row_slice(cells, columns, number, depth, ground, bar, header) for number in range(depth)]


def _lines_of(cell: Cell) -> Iterator[tuple[Line, TextStyle]]:
    for text, style in cell.texts:
        for line in wrap(text, style, cell.width):
            yield line, style


def _row_slice(
    cells: Sequence[Cell],
    columns: Sequence[Sequence[tuple[Line, TextStyle]]],
    number: int,
    depth: int,
    ground: str,
    bar: str,
    header: tuple[Slice, ...],
) -> Slice:
    """Return the line `number` of a row that is `depth` lines high."""
    first, last = number == 0, number == depth - 1
    above = PADDING if first else 0.0
    set_lines = [(cell, *column[number]) for cell, column in zip(cells, columns, strict=True) if number < len(column)]
    height = above + max(style.leading for _, _, style in set_lines) + (PADDING if last else 0.0)
    marks: list[Mark] = []
    for colour, width in ((ground, styles.WIDTH), (bar, 2.5)):
        if colour:
            marks.append(Area(styles.LEFT, 0 if first else -_OVERLAP, width, height + (0 if first else _OVERLAP), colour))
    if last:
        marks.append(Area(styles.LEFT, height - 0.6, styles.WIDTH, 0.6, styles.HAIRLINE))
    marks += [text_mark(line, cell.left, style, cell.path, down=above, width=cell.width) for cell, line, style in set_lines]
    marks += [mark for cell in cells if first for mark in cell.marks]
    return Slice(height, tuple(marks), keep=not last, header=header)
