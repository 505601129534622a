"""The structure of every document that is written, by rules that the Open XML SDK does not check."""

import posixpath
from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from lxml import etree

from ipsreview.documents.word import fill
from ipsreview.form import Form
from ipsreview.review.values import Review
from tests.documents.reading import WORD, altered, part, parts, template_of
from tests.forms import BOTH, cqi, second
from tests.reviews import reviews

RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
FORMS = pytest.mark.parametrize("form", [make() for make in BOTH], ids=lambda form: form.id)


def faults(document: bytes) -> list[str]:
    """Return everything about a document that Word would stumble over or repair."""
    return [
        *bookmark_faults(part(document)),
        *field_faults(part(document)),
        *style_faults(document),
        *cell_faults(part(document)),
        *link_faults(document),
    ]


def bookmark_faults(root: etree._Element) -> Iterator[str]:
    starts = list(root.iter(f"{WORD}bookmarkStart"))
    for key in ("name", "id"):
        for value, times in Counter(start.get(f"{WORD}{key}") for start in starts).items():
            if times > 1:
                yield f"the bookmark {key} {value} stands {times} times"
    ends = [end.get(f"{WORD}id") for end in root.iter(f"{WORD}bookmarkEnd")]
    if sorted(ends) != sorted(start.get(f"{WORD}id") for start in starts):
        yield "a bookmark is not closed"


def field_faults(root: etree._Element) -> Iterator[str]:
    order = {None: "begin", "begin": "separate", "separate": "end", "end": "begin"}
    for paragraph in root.iter(f"{WORD}p"):
        last = None
        for mark in paragraph.iter(f"{WORD}fldChar"):
            if mark.get(f"{WORD}fldCharType") != order[last]:
                yield "a field is out of order"
            last = mark.get(f"{WORD}fldCharType")
        if last not in (None, "end"):
            yield "a field is not closed"


def style_faults(document: bytes) -> Iterator[str]:
    defined = {style.get(f"{WORD}styleId") for style in part(document, "word/styles.xml").iter(f"{WORD}style")}
    for name in ("word/document.xml", "word/styles.xml"):
        for use in part(document, name).iter(*(f"{WORD}{kind}" for kind in ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link"))):
            if use.get(f"{WORD}val") not in defined:
                yield f"the style {use.get(f'{WORD}val')} is not defined"


def cell_faults(root: etree._Element) -> Iterator[str]:
    for cell in root.iter(f"{WORD}tc"):
        if cell[-1].tag != f"{WORD}p":
            yield "a cell does not end in a paragraph"


def link_faults(document: bytes) -> Iterator[str]:
    found = parts(document)
    reached = {name for name in found if name.endswith(".rels")} | {"[Content_Types].xml"}
    for name in [name for name in found if name.endswith(".rels")]:
        folder = posixpath.dirname(posixpath.dirname(name))
        for link in etree.fromstring(found[name]).iter(RELATIONSHIP):
            target = posixpath.normpath(posixpath.join(folder, link.get("Target")))
            reached.add(target)
            if link.get("TargetMode") == "External" or target not in found:
                yield f"{name} leads out of the document, to {link.get('Target')}"
    yield from (f"nothing leads to {name}" for name in found if name not in reached)


@FORMS
def test_a_template_has_no_fault(form: Form) -> None:
    assert faults(template_of(form)) == []


@settings(max_examples=15, deadline=None)
@given(reviews(cqi()))
def test_a_filled_document_has_no_fault(review: Review) -> None:
    assert faults(fill(cqi(), review, template_of(cqi()))) == []


@settings(max_examples=15, deadline=None)
@given(reviews(second()))
def test_a_filled_document_of_another_form_has_no_fault(review: Review) -> None:
    assert faults(fill(second(), review, template_of(second()))) == []


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("word/document.xml", 'w:name="Check80"', 'w:name="Check79"'),
        ("word/document.xml", '<w:bookmarkEnd w:id="4"/>', ""),
        ("word/document.xml", '<w:fldChar w:fldCharType="end"/>', ""),
        ("word/document.xml", '<w:fldChar w:fldCharType="separate"/>', '<w:fldChar w:fldCharType="end"/>'),
        ("word/document.xml", '<w:pStyle w:val="Title"/>', '<w:pStyle w:val="Headline"/>'),
        ("word/document.xml", "</w:p>\n</w:tc>", "</w:p><w:tbl/></w:tc>"),
        ("word/_rels/document.xml.rels", 'Target="styles.xml"', 'Target="file:///styles.dotx" TargetMode="External"'),
    ],
)
def test_a_fault_is_noticed(name: str, old: str, new: str) -> None:
    assert faults(altered(template_of(cqi()), name, old, new))
