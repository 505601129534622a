"""Reading whatever can still be read from the tables of a damaged file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import NamedTuple

from ipsreview.messages import Message, message
from ipsreview.store.connecting import DriverConnection, DriverError

Line = dict[str, object]
"""A row by the names of its columns; damage can leave any value in any of them."""

Opened = Callable[[], DriverConnection]

_MOST_PROBES = 3000
"""How often a table is asked for single rows: enough for several pages that are gone."""

_BEYOND = 400
"""How many rows a page that is gone may have held, where nothing else tells how many there were."""

_ITEMS = 100
"""Items are looked for one by one up to this number."""


class Hole(NamedTuple):
    """The rows of a table, from the first to the last, that could not be read."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Dug:
    """What was read of a table, by its row's number, and where nothing could be read."""

    lines: dict[int, Line] = field(default_factory=dict[int, Line])
    holes: list[Hole] = field(default_factory=list[Hole])


@dataclass(frozen=True, slots=True)
class DugAnswers:
    """What was read of the answers, and the versions' items of which some may be missing."""

    lines: list[Line] = field(default_factory=list[Line])
    holes: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])


class Digging:
    """Reads a file's tables. Each query has a connection of its own: after an unreadable page SQLCipher's gives no more answers."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def damage(self) -> list[Message]:
        """Return what SQLite finds wrong with the file as a whole: rows that are gone without a trace, or altered, are told nowhere else."""
        rows, whole = self._read("PRAGMA integrity_check(1)", [])
        if whole and [list(row.values()) for row in rows] == [["ok"]]:
            return []
        text = "The file is damaged: answers may be missing or altered beyond what is told here; compare the reviews with a backup or a report."
        return [message(text)]

    def has(self, table: str) -> bool:
        """Say whether the file knows the table."""
        rows, _ = self._read("SELECT name FROM sqlite_schema WHERE type = 'table' AND name = ?", [table])
        return bool(rows)

    def table(self, table: str, known: Iterable[int] = ()) -> Dug:
        """Return the rows of a table that are numbered by `id`; `known` are numbers that others refer to.

        Read from the first row up, from the last down, and between the two in ever smaller parts.
        """
        dug = Dug()
        found, whole = self._numbered(table, None, "", dug)
        if whole:
            return dug
        down, _ = self._numbered(table, None, "DESC", dug)
        low = max(found, default=0)
        high = min(down, default=max([low, *known]) + _BEYOND + 1)
        self._between(table, Hole(low + 1, high - 1), dug)
        return dug

    def _between(self, table: str, wanted: Hole, dug: Dug) -> None:
        parts, probes = [wanted], 0
        while parts:
            part = parts.pop()
            probes += 1
            if part.first > part.last:
                continue
            up, whole = self._numbered(table, part, "", dug)
            if whole:
                continue
            down, _ = self._numbered(table, part, "DESC", dug)
            rest = Hole(max(up, default=part.first - 1) + 1, min(down, default=part.last + 1) - 1)
            if rest.first >= rest.last or probes > _MOST_PROBES:
                _note(dug.holes, rest)
                continue
            middle = (rest.first + rest.last) // 2
            parts += [Hole(middle + 1, rest.last), Hole(rest.first, middle)]

    def _numbered(self, table: str, part: Hole | None, order: str, dug: Dug) -> tuple[list[int], bool]:
        where = "" if part is None else "WHERE id BETWEEN ? AND ?"
        query = f"SELECT * FROM {table} NOT INDEXED {where} ORDER BY id {order}"  # noqa: S608  the tables' names are ours
        rows, whole = self._read(query, part or [])
        lines = {number: row for row in rows if isinstance(number := row.get("id"), int)}
        dug.lines.update(lines)
        return list(lines), whole

    def answers(self, versions: Iterable[int]) -> DugAnswers:
        """Return the answers: all at once from both ends, and where that fails version by version and item by item."""
        found: dict[tuple[object, ...], Line] = {}
        holes: list[tuple[int, int]] = []
        if not self._answers("", [], found):
            for version in sorted({*versions, *(number for line in found.values() if isinstance(number := line.get("version"), int))}):
                if not self._answers("WHERE version = ?", [version], found):
                    items = range(_ITEMS)
                    holes += [(version, item) for item in items if not self._answers("WHERE version = ? AND item = ?", [version, item], found)]
        return DugAnswers(list(found.values()), holes)

    def _answers(self, where: str, values: Sequence[int], found: dict[tuple[object, ...], Line]) -> bool:
        """Read the answers from both ends; say whether those are all."""
        for order in ("", "DESC"):
            columns = ", ".join(f"{column} {order}" for column in ("version", "item", "kind", "key"))
            rows, whole = self._read(f"SELECT * FROM answer {where} ORDER BY {columns}", values)  # noqa: S608  nothing from outside
            found.update((tuple(row.get(column) for column in ("version", "item", "kind", "key")), row) for row in rows)
            if whole:
                return True
        return False

    def _read(self, query: str, values: Sequence[object]) -> tuple[list[Line], bool]:
        """Return the rows up to the first that cannot be read, and whether those are all."""
        rows: list[Line] = []
        try:
            with closing(self._opened()) as connection:
                connection.text_factory = _text
                cursor = connection.execute(query, values)
                names = [column[0] for column in cursor.description]
                rows.extend(dict(zip(names, row, strict=True)) for row in cursor)
        except DriverError:
            return rows, False
        return rows, True


def _text(data: bytes) -> str:
    """Return a text, with a mark for each part of it that is none."""
    return data.decode("utf-8", "replace")


def _note(holes: list[Hole], hole: Hole) -> None:
    """Add a hole; it goes on where the last one ends."""
    if hole.first > hole.last:
        return
    if holes and holes[-1].last + 1 == hole.first:
        holes[-1] = Hole(holes[-1].first, hole.last)
    else:
        holes.append(hole)
