"""Reading of nested tables (TOML, JSON) that notes every fault with its place, instead of stopping at the first."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, cast

from ipsreview.errors import Fault
from ipsreview.messages import Message, message

if TYPE_CHECKING:
    from datetime import date

_KINDS = {
    str: message("a text in quotes"),
    int: message("a whole number"),
    bool: message("true or false"),
    dict: message("a table"),
    list: message("a list"),
}
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LONGEST_SHOWN = 60
_TOO_LONG_TO_SHOW = 10**18  # Python refuses to turn a number of thousands of digits into text


def read_json(data: bytes) -> object:
    """Return what a JSON text holds; None, which is no table, where it is no JSON."""
    try:
        return cast("object", json.loads(data))
    except (ValueError, RecursionError):
        return None


class Table:
    """One table of a file: hands out its entries by name and notes what is missing, of another kind or unknown.

    Every method returns a usable value even after a fault, so that one reading finds all faults. The caller
    looks at `faults` (shared by all tables of one file) before it trusts anything it has read.
    """

    def __init__(self, data: object, place: str, faults: list[Fault]) -> None:
        self.place = place
        self.faults = faults
        self._known: set[str] = set()
        self._inner: list[Table] = []
        self._data: Mapping[str, object] = {}
        self._readable = isinstance(data, dict)
        if isinstance(data, dict):
            self._data = {str(key): value for key, value in cast("dict[object, object]", data).items()}
        else:
            self.fault(message("this has to be {kind}.", kind=_KINDS[dict]))

    def __contains__(self, key: str) -> bool:
        return self._data.get(key) is not None

    def at(self, key: str | int) -> str:
        """Return the place of the entry `key`, as a fault names it."""
        return f"{self.place}.{key}" if self.place else str(key)

    def fault(self, what: Message, key: str | int | None = None) -> None:
        """Note a fault of this table, or of its entry `key`."""
        self.faults.append(Fault(self.place if key is None else self.at(key), what))

    def text(self, key: str, default: str | None = None) -> str:
        """Return the text `key`; without a default it has to be there and may not be blank."""
        value = self._take(key, str, required=default is None)
        if not isinstance(value, str):
            return default or ""
        if default is None and not value.strip():
            self.fault(message("the text is empty; write it here."), key)
        return value

    def optional_text(self, key: str) -> str | None:
        """Return the text `key`, or None where the entry is not there."""
        self._known.add(key)
        return self.text(key) if key in self else None

    def choice(self, key: str, options: Iterable[str]) -> str:
        """Return the text `key`, which has to be one of `options`."""
        value = self.text(key)
        if value:
            self._check_choice(value, list(options), key)
        return value

    def optional_choice(self, key: str, options: Iterable[str]) -> str | None:
        """Return the text `key`, which has to be one of `options`, or None where the entry is not there."""
        self._known.add(key)
        return self.choice(key, options) if key in self else None

    def choices(self, key: str, options: Iterable[str]) -> list[str]:
        """Return the list `key` of texts, each one of `options` and none twice; an entry that is not there is an empty list."""
        self._known.add(key)
        found: dict[str, None] = {}  # in the list's order
        allowed = list(options)
        for place, value in self._placed_texts(key) if key in self else ():
            self._check_choice(value, allowed, place)
            if value in found:
                self.fault(message("“{value}” stands in this list already; keep one.", value=_shown(value)), place)
            found[value] = None
        return list(found)

    def texts(self, key: str) -> list[str]:
        """Return the list `key` of texts."""
        return [value for _, value in self._placed_texts(key)]

    def optional_date(self, key: str) -> date | None:
        """Return the day `key`, written YYYY-MM-DD, or None where the entry is not there."""
        from datetime import date

        value = self._take(key, str, required=False)
        if not isinstance(value, str):
            return None
        try:
            return date.fromisoformat(value) if _DATE.fullmatch(value) else self._no_date(key)
        except ValueError:
            return self._no_date(key)

    def flag(self, key: str) -> bool:
        """Return the truth of `key`; an entry that is not there is false."""
        return self._take(key, bool, required=False) is True

    def whole(self, key: str, default: int | None = None, *, least: int = 0, most: int = 9999) -> int:
        """Return the whole number `key`, between `least` and `most`; 0 after a fault."""
        value = self._take(key, int, required=default is None)
        if not isinstance(value, int):
            return default or 0
        if not least <= value <= most:
            shown = value if abs(value) < _TOO_LONG_TO_SHOW else "the number"
            self.fault(message("{value} is out of range; write a number from {least} to {most}.", value=shown, least=least, most=most), key)
            return 0
        return value

    def table(self, key: str) -> Table:
        """Return the table `key`; one that is not there is a fault and reads as empty."""
        value: object = self._data[key] if key in self else self._take(key, dict, required=True) or {}
        self._known.add(key)
        return self._opened(value, self.at(key))

    def table_or_empty(self, key: str) -> Table:
        """Return the table `key`, or an empty one where the entry is not there."""
        return self.optional_table(key) or self._opened({}, self.at(key))

    def optional_table(self, key: str) -> Table | None:
        """Return the table `key`, or None where the entry is not there."""
        self._known.add(key)
        return self.table(key) if key in self else None

    def tables(self, key: str, *, least: int = 0) -> list[Table]:
        """Return the list of tables `key`, each placed by its number from 1; a list of fewer than `least` is a fault."""
        values = self._list(key, least)
        return [self._opened(value, f"{self.at(key)}[{number}]") for number, value in enumerate(values, 1)]

    def unknown(self) -> list[str]:
        """Return the entries that nothing has asked for."""
        return [key for key in self._data if key not in self._known]

    def read_past(self, *keys: str) -> None:
        """Take entries as known without looking at them."""
        self._known.update(keys)

    def left_out(self) -> list[str]:
        """Return the places of all entries that nothing has asked for, of the tables within as well."""
        return [self.at(key) for key in self.unknown()] + [place for table in self._inner for place in table.left_out()]

    def rest(self) -> dict[str, object]:
        """Return the entries that nothing has asked for, with their values."""
        return {key: self._data[key] for key in self.unknown()}

    def _placed_texts(self, key: str) -> Iterator[tuple[str, str]]:
        for number, value in enumerate(self._list(key), 1):
            place = f"{key}[{number}]"
            if isinstance(value, str):
                yield place, value
            else:
                self.fault(message("this has to be {kind}.", kind=_KINDS[str]), place)

    def _opened(self, data: object, place: str) -> Table:
        table = Table(data, place, self.faults)
        self._inner.append(table)
        return table

    def _check_choice(self, value: str, allowed: list[str], place: str) -> None:
        if value not in allowed:
            options = ", ".join(allowed)
            self.fault(message("“{value}” is not known; write one of {options}.", value=_shown(value), options=options), place)

    def _no_date(self, key: str) -> None:
        self.fault(message("this is no date; write it as YYYY-MM-DD, as in 2026-10-05."), key)

    def _list(self, key: str, least: int = 0) -> list[object]:
        value = self._take(key, list, required=True)
        if not isinstance(value, list):
            return []
        values = cast("list[object]", value)
        if len(values) < least:
            self.fault(message("the list has {count} entries; it needs at least {least}.", count=len(values), least=least), key)
        return values

    def _take(self, key: str, kind: type, *, required: bool) -> object:
        self._known.add(key)
        value = self._data.get(key)
        if value is None:
            if required and self._readable:  # nothing can be missing from what is no table
                self.fault(message("this is missing; write {kind} here.", kind=_KINDS[kind]), key)
            return None
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            self.fault(message("this has to be {kind}.", kind=_KINDS[kind]), key)
            return None
        return value


def _shown(value: str) -> str:
    """Return a text as a fault quotes it: a long one is cut."""
    return value if len(value) <= _LONGEST_SHOWN else f"{value[:_LONGEST_SHOWN]}…"
