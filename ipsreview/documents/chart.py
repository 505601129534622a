"""The chart of a document: its cached numbers, and the workbook that Word opens on *Edit data*."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ipsreview.documents.package import read_package, relationships, write_package
from ipsreview.documents.xml import Element, chart, office, parse, sheet, to_bytes, word
from ipsreview.errors import KnownError
from ipsreview.form import Form, plain
from ipsreview.messages import message

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_ANY_CHART = chart("chart")
_CELL = re.compile(r"(?P<sheet>'(?:[^']|'')+'|[^'!]+)!\$?(?P<column>[A-Z]+)\$?(?P<row>\d+)")


@dataclass(frozen=True, slots=True)
class ChartPart:
    """The form's chart in a package: its part, the relationship that leads to it, and its series by their names."""

    name: str
    relationship: str
    root: Element
    series: Mapping[str, Element]


def find_chart(form: Form, parts: Mapping[str, bytes], document: str) -> ChartPart | None:
    """Return the first chart of the document that has a series for every level of the form."""
    wanted = {plain(level.series) for level in form.levels}
    for link in relationships(parts, document):
        if link.kind == "chart" and not link.external and link.target in parts:
            root = parse(parts[link.target])
            series = {_name(element): element for element in root.iter(chart("ser"))}
            if wanted <= series.keys():
                return ChartPart(link.target, link.id, root, series)
    return None


def _name(series: Element) -> str:
    return plain(series.findtext(f"{chart('tx')}//{chart('v')}") or "")


def fill_chart(form: Form, parts: dict[str, bytes], found: ChartPart, counts: Mapping[str, int]) -> None:
    """Write the number of items of each level into the chart and into its workbook."""
    cells: dict[str, int] = {}
    for level in form.levels:
        values = found.series[plain(level.series)].find(chart("val"))
        cached = None if values is None else values.find(f".//{chart('pt')}/{chart('v')}")
        cell = None if values is None else values.findtext(f".//{chart('f')}")
        if cached is None or cell is None:
            raise KnownError(message("The chart in the Word template has no value for “{series}”; use the form's own template.", series=level.series))
        cached.text = str(counts[level.key])
        cells[cell] = counts[level.key]
    parts[found.name] = to_bytes(found.root)
    for link in relationships(parts, found.name):
        if link.kind == "package" and link.target in parts:
            parts[link.target] = _filled_workbook(parts[link.target], cells)


def _filled_workbook(data: bytes, cells: Mapping[str, int]) -> bytes:
    """Return the workbook with other numbers; nothing else in it is touched."""
    parts = read_package(data)
    names, sheets = _sheet_parts(parts), dict[str, Element]()
    for address, number in cells.items():
        match = _CELL.match(address)
        name = names.get(match["sheet"].strip("'").replace("''", "'")) if match else None
        if match is None or name is None:
            raise _no_cell(address)
        if name not in sheets:
            sheets[name] = parse(parts[name])
        _set_number(sheets[name], match["column"] + match["row"], number, address)
    return write_package({**parts, **{name: to_bytes(root) for name, root in sheets.items()}})


def _sheet_parts(parts: Mapping[str, bytes]) -> dict[str, str]:
    """Return the part of each sheet of a workbook, by the sheet's name."""
    book = next((link.target for link in relationships(parts, "") if link.kind == "officeDocument"), "")
    if book not in parts:
        return {}
    targets = {link.id: link.target for link in relationships(parts, book)}
    named = {element.get("name", ""): targets.get(element.get(office("id"), ""), "") for element in parse(parts[book]).iter(sheet("sheet"))}
    return {name: part for name, part in named.items() if part in parts}


def _set_number(root: Element, reference: str, number: int, address: str) -> None:
    for cell in root.iter(sheet("c")):
        if cell.get("r") == reference:
            cell.attrib.pop("t", None)
            for part in list(cell):
                cell.remove(part)
            value = cell.makeelement(sheet("v"))
            value.text = str(number)
            cell.append(value)
            return
    raise _no_cell(address)


def _no_cell(address: str) -> KnownError:
    return KnownError(message("The workbook of the chart in the Word template has no cell {cell}; use the form's own template.", cell=address))


def describe_chart(form: Form, document: Element, found: ChartPart, counts: Mapping[str, int]) -> None:
    """Tell the chart's numbers in its alternative text, for those who hear the document."""
    numbers = "; ".join(f"{plain(level.series)} {counts[level.key]}" for level in form.levels)
    for drawing in document.iter(word("drawing")):
        if any(link.get(office("id")) == found.relationship for link in drawing.iter(_ANY_CHART)):
            for properties in drawing.iter(_DRAWING):
                properties.set("descr", f"{plain(form.summary_heading)}: {numbers}")
