"""What a worksheet suggests, for other programs: from a file of rows to a suggestion as data."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import NoReturn, cast

from ipsreview.checking import Table
from ipsreview.errors import Fault, FaultyFileError, KnownError
from ipsreview.files import read_file
from ipsreview.form import Column, Form, Item, RowsOf, Worksheet
from ipsreview.json_size import count_values
from ipsreview.messages import message
from ipsreview.review.acts import RuleBrokenError
from ipsreview.review.roster import MOST_HOURS
from ipsreview.review.working import MOST_ROWS, Policy, Row, Specialist, WorksheetAnswer
from ipsreview.review.worksheets import Suggestion, suggest
from ipsreview.review.worksheets.cells import kept, read

LARGEST_FILE = 5_000_000
_MOST_VALUES = 50_000
_MOST_DIGITS = 30
_DECIMALS = 4


def suggest_from_file(form: Form, number: int, path: Path) -> Suggestion:
    """Return what the worksheet of an item suggests for the rows in a file.

    The file is JSON: `rows` by column key, and if wanted `policy`, `facts` by key and `roster` with each specialist's
    `weekly_hours`. Raise KnownError where the item has no worksheet, and FaultyFileError with all faults of the file.
    """
    item = _item(form, number)
    faults: list[Fault] = []
    table = Table(_parsed(path), "", faults)
    worksheet = cast("Worksheet", item.worksheet)
    answer = WorksheetAnswer(_rows(table, worksheet), _facts(table, worksheet))
    policy = table.optional_choice("policy", list(Policy)) or Policy.NEAREST
    roster = tuple(_specialist(specialist) for specialist in table.tables("roster")) if "roster" in table else ()
    unknown = message("this entry is not known; write rows, policy, facts or roster.")
    faults += [Fault(place, unknown) for place in table.left_out()]
    if faults:
        raise _refusal(path, faults)
    return suggest(form, item, answer, policy=Policy(policy), roster=roster)


def suggestion_as_data(suggestion: Suggestion) -> dict[str, object]:
    """Return a suggestion as other programs read it; `counts` are there only where rows have levels of their own."""
    counts = {} if suggestion.counts is None else {"counts": dict(suggestion.counts)}
    return {
        "value": _plain_number(suggestion),
        "rounded": suggestion.rounded,
        "level": suggestion.level,
        "literal_level": suggestion.literal_level,
        "amber": suggestion.amber,
        "few_data": suggestion.few_data,
        **counts,
        "row_levels": list(suggestion.row_levels),
        "findings": sorted(suggestion.findings),
        "sentence": suggestion.in_words,
        "remarks": [str(remark) for remark in suggestion.remarks],
    }


def suggestion_lines(suggestion: Suggestion) -> Iterator[str]:
    """Return a suggestion as lines to read: its sentence, how sure it is, and the remarks."""
    yield suggestion.in_words
    if suggestion.amber:
        yield "Borderline."
    if suggestion.few_data:
        yield "Few data."
    yield from (str(remark) for remark in suggestion.remarks)


def worksheet_as_data(worksheet: Worksheet | None) -> dict[str, object] | None:
    """Return an item's worksheet as data; None where it has none."""
    if worksheet is None:
        return None
    return {
        "kind": worksheet.kind,
        "question": worksheet.question,
        "rows": worksheet.rows.value,
        "columns": [_column_as_data(column) for column in worksheet.columns],
        "facts": [_column_as_data(fact) for fact in worksheet.facts],
    }


def _column_as_data(column: Column) -> dict[str, str]:
    return {"key": column.key, "label": column.label, "type": column.type.value}


def _plain_number(suggestion: Suggestion) -> float | int | None:
    if suggestion.value is None:
        return None
    return int(suggestion.value) if suggestion.value.denominator == 1 else round(float(suggestion.value), _DECIMALS)


def _item(form: Form, number: int) -> Item:
    item = next((item for item in form.items if item.number == number and item.worksheet), None)
    if item is None:
        there = ", ".join(str(item.number) for item in form.items if item.worksheet)
        raise KnownError(message("There is no item {number} with a worksheet; choose one of: {items}.", number=number, items=there))
    return item


def _parsed(path: Path) -> object:
    try:
        text = read_file(path, most=LARGEST_FILE).decode("utf-8-sig")
        if count_values(text) > _MOST_VALUES:
            raise _refusal(path, [Fault("", message("it has more than {most} entries, as no worksheet has; choose another.", most=_MOST_VALUES))])
        return cast("object", json.loads(text, parse_float=Decimal, parse_constant=_no_number))
    except UnicodeDecodeError as error:
        fault = Fault("", message("byte {byte} is not UTF-8; save the file as UTF-8.", byte=error.start))
        raise _refusal(path, [fault]) from error
    except json.JSONDecodeError as error:
        what = message("line {line}, column {column} is not JSON ({reason}); correct it.", line=error.lineno, column=error.colno, reason=error.msg)
        raise _refusal(path, [Fault("", what)]) from error
    except RecursionError as error:
        raise _refusal(path, [Fault("", message("tables and lists are nested too deeply; write plain rows."))]) from error
    except ValueError as error:  # NaN and the like, and numbers of thousands of digits
        raise _refusal(path, [Fault("", message("a number in it is not one that can be read; correct it."))]) from error


def _no_number(constant: str) -> NoReturn:
    raise ValueError(constant)


def _rows(table: Table, worksheet: Worksheet) -> tuple[Row, ...]:
    rows = table.tables("rows") if "rows" in table or "facts" not in table else []
    most = 1 if worksheet.rows is RowsOf.TEAM else MOST_ROWS
    if len(rows) > most:
        table.fault(message("there are {count} rows; the worksheet takes {most}.", count=len(rows), most=most), "rows")
        for row in rows[most:]:
            row.read_past(*row.rest())
        rows = rows[:most]
    return tuple(_cells(row, {column.key: column for column in worksheet.columns}) for row in rows)


def _facts(table: Table, worksheet: Worksheet) -> Row:
    facts = table.optional_table("facts")
    return MappingProxyType({}) if facts is None else _cells(facts, {fact.key: fact for fact in worksheet.facts})


def _specialist(table: Table) -> Specialist:
    values = table.rest()
    table.read_past("weekly_hours")
    hours = values.get("weekly_hours")
    if hours is None:
        return Specialist()
    if not isinstance(hours, int | Decimal) or isinstance(hours, bool) or not 0 < hours <= MOST_HOURS:
        table.fault(message("this has to be a number of hours above 0, up to {most}.", most=MOST_HOURS), "weekly_hours")
        return Specialist()
    return Specialist(Decimal(hours))


def _cells(table: Table, columns: Mapping[str, Column]) -> Row:
    values = table.rest()
    table.read_past(*values)
    cells = {key: text for key, value in values.items() if (text := _cell(table, columns, key, value))}
    return MappingProxyType(cells)


def _cell(table: Table, columns: Mapping[str, Column], key: str, value: object) -> str:
    """Return the text of one cell, and note a fault where it cannot be one."""
    column = columns.get(key)
    if column is None:
        table.fault(message("the worksheet has no such column; write one of {columns}.", columns=", ".join(columns) or "(none)"), key)
        return ""
    if isinstance(value, list | dict):
        table.fault(message("this has to be a number, true or false, a text, or null."), key)
        return ""
    try:
        text = kept(column, _text(value))
    except RuleBrokenError as refused:
        table.fault(refused.message, key)
        return ""
    problem = read(column, text).problem
    if problem:
        table.fault(problem, key)
    return text


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Decimal) and abs(value.adjusted()) < _MOST_DIGITS:
        return format(value, "f")
    return str(value)


def _refusal(path: Path, faults: list[Fault]) -> FaultyFileError:
    text = "The file {path} has {count} fault; correct it." if len(faults) == 1 else "The file {path} has {count} faults; correct them."
    return FaultyFileError(message(text, path=path, count=len(faults)), faults)
