"""Reading a table that was copied from a spreadsheet into the cells of a worksheet. What cannot be read is marked, cell by cell."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from ipsreview.form import Column, ColumnType, Worksheet
from ipsreview.messages import NO_WORDS, Message
from ipsreview.review.acts import RuleBrokenError
from ipsreview.review.worksheets.cells import kept, read
from ipsreview.review.worksheets.intervals import day_of

MOST_PASTED_ROWS = 500
LONGEST_PASTED = 200_000
_MOST_COLUMNS = 60
_LONGEST_SHOWN = 40
_CODE = re.compile(r"[A-Za-z]{0,12}\.?\s?\d{1,3}\.?")
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a pasted table holds for a worksheet.

    `rows` are the cells by column. `problems` are cells that cannot be used: row (from 0), column, and why; where the
    row has that cell all the same, it can be mended there. `left_out` tells what was not taken: columns and rows.
    """

    rows: tuple[Mapping[str, str], ...]
    problems: tuple[tuple[int, str, Message], ...] = ()
    left_out: tuple[str, ...] = ()


def read_table(worksheet: Worksheet, text: str) -> Pasted:
    """Read a table of tabs and lines, with or without a header row; nothing is raised, whatever the text is.

    A first column of codes (S1, P1) is read past. One of names is left out, as is every column that the worksheet has
    not. Two columns of dates side by side are one of days.
    """
    left_out = ["text beyond the first 200,000 characters"] if len(text) > LONGEST_PASTED else []
    lines = _lines(text[:LONGEST_PASTED])
    header = _header(worksheet, lines)
    body = lines[1:] if header is not None else lines
    if len(body) > MOST_PASTED_ROWS:
        left_out.append(f"rows after the first {MOST_PASTED_ROWS}")
        body = body[:MOST_PASTED_ROWS]
    body, header = _dates_joined(worksheet, body, header)
    columns, not_taken = _by_header(header) if header is not None else _by_place(worksheet, body)
    rows, problems = _cells(columns, body)
    return Pasted(rows, problems, (*not_taken, *left_out))


_Header = Sequence[tuple[str, Column | None]]
"""The words of a header row, each with the column it means."""


def _lines(text: str) -> list[list[str]]:
    """Split a text into cells; quotes hold tabs and line breaks together. Blank lines at the end go."""
    plain = _LINE_ENDS.sub("\n", text.replace("\x00", ""))
    quoting = csv.QUOTE_NONE if plain.count('"') % 2 else csv.QUOTE_MINIMAL  # a stray quote would swallow all that follows
    try:
        lines = [line[:_MOST_COLUMNS] for line in csv.reader(plain.splitlines(keepends=True), delimiter="\t", quoting=quoting)]
    except csv.Error:  # a cell beyond the reader's own limit
        lines = [line.split("\t")[:_MOST_COLUMNS] for line in plain.split("\n")]
    lines = [[cell.strip() for cell in line] for line in lines]
    while lines and not any(lines[-1]):
        lines.pop()
    return lines


def _header(worksheet: Worksheet, lines: Sequence[Sequence[str]]) -> _Header | None:
    """Return the first line as a header; None where no word of it is a column's, or where a cell of it is a value."""
    if not lines:
        return None
    found = [(word, _meant(worksheet, word)) for word in lines[0]]
    return found if any(column for _, column in found) and not any(_is_number(word) for word in lines[0]) else None


def _meant(worksheet: Worksheet, word: str) -> Column | None:
    """Return the column that a header's word means: its key, its label, or words that stand in one label only."""
    folded, words = _folded(word), set(_words(word))
    exact = (column for column in worksheet.columns if folded and folded in {_folded(column.key), _folded(column.label)})
    alike = [column for column in worksheet.columns if words and words <= set(_words(column.label))]
    return next(exact, alike[0] if len(alike) == 1 else None)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _folded(word: str) -> str:
    return "".join(char for char in word.casefold() if char.isalnum())


def _is_number(word: str) -> bool:
    return any(char.isdigit() for char in word) and read(_NUMBER, word).value is not None


_NUMBER = Column("number", NO_WORDS, ColumnType.NUMBER)


def _dates_joined(worksheet: Worksheet, body: Sequence[Sequence[str]], header: _Header | None) -> tuple[list[list[str]], _Header | None]:
    """Join two columns of dates that stand side by side into one, where the worksheet has a column of days."""
    days = next((column for column in worksheet.columns if column.type is ColumnType.DAYS), None)
    places = {place for line in body for place in range(len(line) - 1) if day_of(line[place]) and day_of(line[place + 1])}
    if days is None or not places:
        return [list(line) for line in body], header
    place = min(places)
    joined = [[*line[:place], " → ".join(filter(None, line[place : place + 2])), *line[place + 2 :]] for line in body]
    if header is None:
        return joined, None
    others = [(word, None if column is days else column) for word, column in header]
    return joined, [*others[:place], (days.label, days), *others[place + 2 :]]


def _by_header(header: _Header) -> tuple[list[Column | None], list[str]]:
    """Return the column of each place, and the words of those that are not taken; a column that stands twice is taken once."""
    taken: list[Column | None] = []
    for _, column in header:
        taken.append(None if column in taken else column)
    left_out = [_shown(word) for place, (word, _) in enumerate(header) if word and taken[place] is None and not (place == 0 and _is_code(word))]
    return taken, left_out


def _by_place(worksheet: Worksheet, body: Sequence[Sequence[str]]) -> tuple[list[Column | None], list[str]]:
    width = max((len(line) for line in body), default=0)
    firsts = [line[0] for line in body if line and line[0]]
    columns: list[Column | None] = list(worksheet.columns)
    left_out: list[str] = []
    if firsts and _names_rows(worksheet.columns[0], firsts, wide=width > len(worksheet.columns)):
        columns.insert(0, None)
        if not all(_is_code(first) for first in firsts):
            left_out.append("column 1 (names are not kept)")
    left_out += [f"column {place + 1}" for place in range(len(columns), width)]
    return columns, left_out


def _names_rows(first: Column, cells: Sequence[str], *, wide: bool) -> bool:
    """Say whether the cells of the first column name the rows: none of them is a value of the worksheet's first column."""
    if first.type is ColumnType.TEXT:
        return wide
    return all(any(char.isalpha() for char in cell) and not _is_value(first, cell) for cell in cells)


def _is_value(column: Column, cell: str) -> bool:
    """Say whether a cell holds what its column asks for; dates are meant for days even where they may not be kept."""
    try:
        text = kept(column, cell)
    except RuleBrokenError:
        return True
    return text != cell or read(column, text).value is not None


def _cells(
    columns: Sequence[Column | None], body: Sequence[Sequence[str]]
) -> tuple[tuple[Mapping[str, str], ...], tuple[tuple[int, str, Message], ...]]:
    rows: list[Mapping[str, str]] = []
    problems: list[tuple[int, str, Message]] = []
    for number, line in enumerate(body):
        row: dict[str, str] = {}
        for column, text in zip(columns, line, strict=False):
            if column is None or not text:
                continue
            text_kept, problem = _cell(column, text)
            if text_kept:
                row[column.key] = text_kept
            if problem:
                problems.append((number, column.key, problem))
        rows.append(MappingProxyType(row))
    return tuple(rows), tuple(problems)


def _cell(column: Column, text: str) -> tuple[str, Message | None]:
    """Return what is kept of a cell, and why it cannot be used."""
    try:
        text_kept = kept(column, text)
    except RuleBrokenError as refused:
        return "", refused.message
    return text_kept, read(column, text_kept).problem


def _is_code(word: str) -> bool:
    return bool(_CODE.fullmatch(word))


def _shown(word: str) -> str:
    return word if len(word) <= _LONGEST_SHOWN else f"{word[:_LONGEST_SHOWN]}…"
