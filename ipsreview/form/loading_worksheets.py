"""Reading of a form's worksheets and sources, with all of their faults. In a kept form a faulty one is read past."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from math import isfinite
from types import MappingProxyType
from typing import TypeVar, cast

from ipsreview.checking import Table
from ipsreview.form.worksheet_kinds import KINDS, ONE_BETWEEN_LEVELS, WorksheetKind
from ipsreview.form.worksheets import Column, ColumnType, RowsOf, Source, Worksheet
from ipsreview.messages import Words, message

_GAP = "{text}"
_FROM_ROSTER = (ColumnType.NUMBER, ColumnType.WHOLE)
_KINDLESS = WorksheetKind(frozenset(RowsOf), {})
_LARGEST_LIMIT = 9999

Part = TypeVar("Part")


def read_worksheet(item: Table, levels: int, key_of: Callable[[Table, str], str], *, kept: bool) -> Worksheet | None:
    """Return the worksheet of an item in a form of so many levels; None where it has none.

    `kept` says that the form is kept with reviews: a worksheet that this version of the program cannot use is left out
    then, for it must not keep anybody from the reviews.
    """
    if "worksheet" not in item:
        return None
    return _unless_faulty(item, lambda: _worksheet(item.table("worksheet"), levels, key_of), kept=kept)


def read_sources(form: Table, numbers: Sequence[int], key_of: Callable[[Table, str], str], *, kept: bool) -> tuple[Source, ...]:
    """Return the sources of notes of a form with the item `numbers`, in its order."""
    if "sources" not in form:
        return ()
    return _unless_faulty(form, lambda: tuple(_source(table, numbers, key_of) for table in form.tables("sources")), kept=kept) or ()


def read_when(line: Table, worksheet: Worksheet | None, *, kept: bool) -> tuple[str, ...]:
    """Return the findings of the item's worksheet that a recommendation answers."""
    if "when" not in line:
        return ()
    if worksheet is None:
        line.read_past("when")
        if not kept:
            line.fault(message("the item has no worksheet whose findings could be meant; remove this."), "when")
        return ()
    if worksheet.kind not in KINDS:
        line.read_past("when")  # told already, where the kind is named
        return ()
    findings = KINDS[worksheet.kind].findings_of(column.key for column in worksheet.columns)
    return tuple(_unless_faulty(line, lambda: line.choices("when", findings), kept=kept) or ())


def _unless_faulty(table: Table, read: Callable[[], Part], *, kept: bool) -> Part | None:
    before = len(table.faults)
    part = read()
    if kept and len(table.faults) > before:
        del table.faults[before:]
        return None
    return part


def _worksheet(table: Table, levels: int, key_of: Callable[[Table, str], str]) -> Worksheet:
    raw = table.rest()
    kind_key = table.choice("kind", KINDS)
    kind = KINDS.get(kind_key, _KINDLESS)
    worksheet = Worksheet(
        kind=kind_key,
        question=Words(table.text("question")),
        rows=_rows(table, kind),
        columns=tuple(_column(column, key_of) for column in table.tables("columns", least=1)),
        facts=tuple(_column(fact, key_of) for fact in table.tables("facts")) if "facts" in table else (),
        limits=_limits(table, raw.get("limits")),
        thresholds=_thresholds(table),
        house_rules=_texts(table, "house_rules", raw.get("house_rules")),
    )
    if kind is not _KINDLESS:
        _check(table, worksheet, kind, levels)
    return worksheet


def _rows(table: Table, kind: WorksheetKind) -> RowsOf:
    chosen = table.choice("rows", [rows.value for rows in RowsOf if rows in kind.rows])
    return RowsOf(chosen) if chosen in {rows.value for rows in RowsOf} else RowsOf.TEAM


def _column(table: Table, key_of: Callable[[Table, str], str]) -> Column:
    chosen = table.choice("type", list(ColumnType))
    type_ = ColumnType(chosen) if chosen in list(ColumnType) else ColumnType.TEXT
    column = Column(key_of(table, "key"), Words(table.text("label")), type_, table.flag("from_roster"))
    if column.from_roster and column.type not in _FROM_ROSTER:
        table.fault(message("only a column of numbers can take hours from the team's list; remove this."), "from_roster")
    return column


def _limits(table: Table, raw: object) -> tuple[int, ...]:
    table.read_past("limits")
    if raw is None:
        return ()
    values = cast("list[object]", raw) if isinstance(raw, list) else [None]
    if not all(isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _LARGEST_LIMIT for value in values):
        table.fault(message("this has to be a list of whole numbers from 0 to {most}.", most=_LARGEST_LIMIT), "limits")
        return ()
    return tuple(cast("list[int]", values))


def _thresholds(table: Table) -> Mapping[str, Decimal]:
    inner = table.table_or_empty("thresholds")
    found = inner.rest()
    inner.read_past(*found)
    numbers: dict[str, Decimal] = {}
    for key, value in found.items():
        if isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value) and 0 <= value <= _LARGEST_LIMIT:
            numbers[key] = Decimal(str(value))
        else:
            inner.fault(message("this has to be a number from 0 to {most}.", most=_LARGEST_LIMIT), key)
    return MappingProxyType(numbers)


def _texts(table: Table, key: str, raw: object) -> tuple[Words, ...]:
    table.read_past(key)
    if raw is None:
        return ()
    values = cast("list[object]", raw) if isinstance(raw, list) else [None]
    if not all(isinstance(value, str) and value.strip() for value in values):
        table.fault(message("this has to be a list of texts in quotes, none of them empty."), key)
        return ()
    return tuple(map(Words, cast("list[str]", values)))


def _check(table: Table, worksheet: Worksheet, kind: WorksheetKind, levels: int) -> None:
    _check_keys(table, worksheet)
    _check_columns(table, worksheet, kind)
    _check_facts(table, worksheet, kind)
    _check_limits(table, worksheet.limits, kind, levels)
    _check_thresholds(table, worksheet.thresholds or {}, kind)
    if kind.levels and levels and kind.levels != levels:
        text = "this kind suggests one of {wanted} levels and the form has {levels}; choose another kind."
        table.fault(message(text, wanted=kind.levels, levels=levels), "kind")


def _check_keys(table: Table, worksheet: Worksheet) -> None:
    keys = Counter(column.key for column in (*worksheet.columns, *worksheet.facts) if column.key)
    for key, times in keys.items():
        if times > 1:
            table.fault(message("“{key}” stands here {times} times; give each its own.", key=key, times=times), "columns")


def _check_columns(table: Table, worksheet: Worksheet, kind: WorksheetKind) -> None:
    found = [column.key for column in worksheet.columns]
    missing = [key for key in kind.columns if key not in found]
    if missing and all(found):
        table.fault(message("there is no column {missing}; add it.", missing=", ".join(missing)), "columns")
    if kind.tests and not any(key and kind.is_test(key) for key in found):
        table.fault(message("there is no column for a test; add one of yes or no."), "columns")
    for number, column in enumerate(worksheet.columns, 1):
        _check_type(table, f"columns[{number}]", column, kind.column_type(column.key))


def _check_facts(table: Table, worksheet: Worksheet, kind: WorksheetKind) -> None:
    for number, fact in enumerate(worksheet.facts, 1):
        _check_type(table, f"facts[{number}]", fact, kind.facts.get(fact.key))
        if fact.from_roster:
            table.fault(message("a fact is no column of the team's list; remove this."), f"facts[{number}].from_roster")


def _check_type(table: Table, place: str, column: Column, wanted: ColumnType | None) -> None:
    if not column.key or _told(table, f"{place}.type"):
        return
    if wanted is None:
        table.fault(message("“{key}” is not known to this kind of worksheet; remove it, or correct its key.", key=column.key), f"{place}.key")
    elif column.type is not wanted:
        table.fault(message("“{key}” has to be of the type {wanted}.", key=column.key, wanted=wanted.value), f"{place}.type")


def _told(table: Table, key: str) -> bool:
    """Say whether a fault of the entry `key` is noted already."""
    return any(fault.place == table.at(key) for fault in table.faults)


def _check_limits(table: Table, limits: Sequence[int], kind: WorksheetKind, levels: int) -> None:
    wanted = max(levels - 1, 0) if kind.limits == ONE_BETWEEN_LEVELS else kind.limits
    ordered = sorted(set(limits), reverse=not kind.ascending)
    if not levels or _told(table, "limits"):
        return  # how many limits are needed, or which there are, is not known
    if len(limits) != wanted:
        text = "there are {count} limits and {wanted} are needed; write them, the best level's first."
        table.fault(message(text, count=len(limits), wanted=wanted), "limits")
    elif list(limits) != ordered and kind.ascending:
        table.fault(message("less is better here; write the limits from small to large."), "limits")
    elif list(limits) != ordered:
        table.fault(message("more is better here; write the limits from large to small."), "limits")


def _check_thresholds(table: Table, thresholds: Mapping[str, Decimal], kind: WorksheetKind) -> None:
    missing = [key for key in kind.thresholds if key not in thresholds]
    if missing:
        table.fault(message("{missing} is missing; write the number.", missing=", ".join(missing)), "thresholds")
    for key in thresholds:
        if key not in kind.thresholds and key not in kind.more_thresholds:
            table.fault(message("“{key}” is not known to this kind of worksheet; remove it, or correct its spelling.", key=key), f"thresholds.{key}")


def _source(table: Table, numbers: Sequence[int], key_of: Callable[[Table, str], str]) -> Source:
    raw = table.rest().get("items")
    source = Source(
        key=key_of(table, "key"),
        label=Words(table.text("label")),
        items=_items(table, raw, numbers),
        wording=table.text("wording"),
        person=table.flag("person"),
        each_specialist=table.flag("each_specialist"),
    )
    words = source.wording.replace(_GAP, "")
    if source.wording and (source.wording.count(_GAP) != 1 or "{" in words or "}" in words):
        table.fault(message("this wording has to hold {gap} once, and no other brace.", gap=_GAP), "wording")
    return source


def _items(table: Table, raw: object, numbers: Sequence[int]) -> tuple[int, ...]:
    table.read_past("items")
    values = cast("list[object]", raw) if isinstance(raw, list) else [None]
    if not all(isinstance(value, int) and not isinstance(value, bool) for value in values):
        table.fault(message("this has to be a list of item numbers."), "items")
        return ()
    found = cast("list[int]", values)
    unknown = [number for number in found if number not in numbers]
    if unknown:
        text = "the form has no item {unknown}; remove the number, or correct it."
        table.fault(message(text, unknown=", ".join(_shown(number) for number in unknown)), "items")
    if len(set(found)) < len(found):
        table.fault(message("an item stands here more than once; keep each once."), "items")
    return tuple(found)


def _shown(number: int) -> str:
    return str(number) if abs(number) <= _LARGEST_LIMIT else "…"
