"""Word documents as others read them: mammoth, openpyxl and plain XML; nothing here is the code that is tested."""

import io
import re
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import mammoth
import openpyxl
from lxml import etree

from forms.make_template import template
from ipsreview.form import Form
from tests.forms import cqi

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
EMPTY = "\u2002" * 5
COMMITTED = Path(__file__).parents[2] / "forms" / "ips-cqi" / "template.docx"

_BOX = re.compile(r'(?:<a id="(\w+)"></a>)?<input( checked="checked")? type="checkbox" />')


@cache
def template_of(form: Form) -> bytes:
    """Return the form's template: the committed one of the CQI report, else one made now."""
    return COMMITTED.read_bytes() if form is cqi() else template(form)


def parts(package: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(package)) as file:
        return {name: file.read(name) for name in file.namelist()}


def part(package: bytes, name: str = "word/document.xml") -> etree._Element:
    return etree.fromstring(parts(package)[name])


def boxes(document: bytes) -> list[tuple[str | None, bool]]:
    """Return every tick box as mammoth sees it: its bookmark, and whether it is ticked."""
    html = mammoth.convert_to_html(io.BytesIO(document)).value
    return [(found[1], bool(found[2])) for found in _BOX.finditer(html)]


def altered(package: bytes, name: str, old: str, new: str) -> bytes:
    """Return the package with one place of one part written otherwise."""
    found = parts(package)
    assert old in found[name].decode()
    found[name] = found[name].decode().replace(old, new, 1).encode()
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as file:
        for part_name, data in found.items():
            file.writestr(part_name, data)
    return stream.getvalue()


def paragraphs(document: bytes) -> list[str]:
    """Return the text of every paragraph in the order of the paper, its fields with it."""
    return [_text(paragraph) for paragraph in part(document).iter(f"{WORD}p")]


def _text(paragraph: etree._Element) -> str:
    marks = {f"{WORD}br": "\n", f"{WORD}tab": "\t"}
    return "".join(marks.get(mark.tag, mark.text or "") for mark in paragraph.iter(f"{WORD}t", *marks) if mark.getparent().tag == f"{WORD}r")


def cached_counts(document: bytes) -> dict[str, int]:
    """Return the numbers that the chart shows."""
    series = part(document, "word/charts/chart1.xml").iter(f"{CHART}ser")
    return {one.findtext(f"{CHART}tx//{CHART}v"): int(one.findtext(f"{CHART}val//{CHART}v")) for one in series}


def workbook_counts(document: bytes) -> dict[str, int]:
    """Return the numbers of the workbook behind the chart, as openpyxl reads them."""
    sheet = openpyxl.load_workbook(io.BytesIO(parts(document)["word/embeddings/workbook1.xlsx"]))["Sheet1"]
    names, values = sheet.iter_rows(min_row=1, max_row=2, min_col=2, values_only=True)
    return dict(zip(names, values, strict=True))


def field_kinds(document: bytes) -> Iterator[str]:
    """Yield the instruction of every field of the body."""
    return ((instruction.text or "").strip() for instruction in part(document).iter(f"{WORD}instrText"))
