"""The least that filling the Word template takes: the boxes ticked and the chart's numbers written, in their order."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

from lxml import etree

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
DOCUMENT, _DRAWN, _WORKBOOK, _CELLS = "word/document.xml", "word/charts/chart1.xml", "word/embeddings/workbook1.xlsx", "xl/worksheets/sheet1.xml"


def fill(template: bytes, ticks: Sequence[bool], numbers: Sequence[int]) -> bytes:
    """Return the template with these boxes ticked, in the order of the document, and these numbers in its chart."""
    parts = unpacked(template)
    parts[DOCUMENT] = _ticked(parts[DOCUMENT], ticks)
    parts[_DRAWN] = _drawn(parts[_DRAWN], numbers)
    workbook = unpacked(parts[_WORKBOOK])
    workbook[_CELLS] = _calculated(workbook[_CELLS], numbers)
    parts[_WORKBOOK] = packed(workbook)
    return packed(parts)


def _ticked(data: bytes, ticks: Sequence[bool]) -> bytes:
    root = etree.fromstring(data)
    for box, ticked in zip(root.iter(f"{_WORD}checkBox"), ticks, strict=True):
        if ticked:
            box.append(box.makeelement(f"{_WORD}checked"))
    return _xml(root)


def _drawn(data: bytes, numbers: Sequence[int]) -> bytes:
    root = etree.fromstring(data)
    for value, number in zip(root.iterfind(f".//{_CHART}val//{_CHART}v"), numbers, strict=True):
        value.text = str(number)
    return _xml(root)


def _calculated(data: bytes, numbers: Sequence[int]) -> bytes:
    root = etree.fromstring(data)
    for value, number in zip(root.iterfind(f".//{_SHEET}c/{_SHEET}v"), numbers, strict=True):
        value.text = str(number)
    return _xml(root)


def _xml(root: etree._Element) -> bytes:  # pyright: ignore[reportPrivateUsage]  lxml gives its one element class no public name
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def unpacked(data: bytes) -> dict[str, bytes]:
    """Return the parts of a package."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def packed(parts: dict[str, bytes]) -> bytes:
    """Return the parts as a package."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return stream.getvalue()
