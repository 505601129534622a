"""The form's template for docxtpl: a tag of jinja where each form field was, and a character for each tick."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from docxtpl import DocxTemplate
from lxml import etree
from lxml.etree import _Element as Element  # pyright: ignore[reportPrivateUsage]  lxml gives its one element class no public name

from benchmarks.raw_word import DOCUMENT, packed, unpacked
from ipsreview.documents.slots import BOXES, answers
from ipsreview.form import Form
from ipsreview.review.values import Review

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
TICKED, EMPTY = "☒", "☐"
Context = Mapping[str, Sequence[str]]


def template_for_jinja(template: bytes) -> bytes:
    """Return the form's template with `{{ ticks[…] }}` in the place of its boxes and `{{ texts[…] }}` in that of its text fields."""
    parts = unpacked(template)
    root = etree.fromstring(parts[DOCUMENT])
    for name, field in (("ticks", "checkBox"), ("texts", "textInput")):
        for number, element in enumerate(list(root.iter(_WORD + field))):
            _exchange(_run_around(element), f"{{{{ {name}[{number}] }}}}")
    parts[DOCUMENT] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return packed(parts)


def _run_around(element: Element) -> Element:
    return next(element.iterancestors(f"{_WORD}r"))


def _exchange(first: Element, tag: str) -> None:
    """Put a run with the tag before the field's first run, and take away all runs of the field; its bookmark stays."""
    run = etree.Element(f"{_WORD}r")
    text = etree.SubElement(run, f"{_WORD}t")
    text.text = tag
    text.set(_SPACE, "preserve")
    first.addprevious(run)
    for old in list(_field_runs(first)):
        parent = old.getparent()
        if parent is not None:
            parent.remove(old)


def _field_runs(first: Element) -> Iterator[Element]:
    for run in chain([first], first.itersiblings(f"{_WORD}r")):
        yield run
        mark = run.find(f"{_WORD}fldChar")
        if mark is not None and mark.get(f"{_WORD}fldCharType") == "end":
            return


def context(form: Form, review: Review) -> Context:
    """Return what the tags stand for: the answers in the order of the paper, which is that of the fields."""
    found = answers(form, review).items()
    return {
        "ticks": [TICKED if answer else EMPTY for slot, answer in found if slot.kind in BOXES],
        "texts": [str(answer) for slot, answer in found if slot.kind not in BOXES],
    }


def render(template: bytes, values: Context) -> bytes:
    """Have docxtpl fill its template."""
    document = DocxTemplate(io.BytesIO(template))
    document.render({**values}, autoescape=True)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()
