"""Documents that mean harm or are broken: each has to be refused in one sentence, or read, in bounded time and memory."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from random import Random

from lxml import etree

from ipsreview.review.values import blank_review
from tests.documents.difficult_archives import Entry, archive, entries, entry, ole, repeated
from tests.documents.difficult_boxes import export
from tests.documents.difficult_changes import blocks, changed, fragment, heading
from tests.documents.difficult_original import NAMESPACES, Box, Original, legacy, nameless, package, paragraph, run
from tests.documents.difficult_packages import DOCUMENT, LINKS, MAIN, TYPES
from tests.documents.difficult_reviews import by_chance, original_demo, without_reason
from tests.documents.reading import parts
from tests.forms import cqi, second

Maker = Callable[[], bytes]
MEGABYTE = 1 << 20
OPEN_RESULT = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
OPEN_FIELD = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
LAUGHS = "".join(f'<!ENTITY l{step} "{f"&l{step - 1};" * 10}">' for step in range(1, 12))
STRICT = (
    ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"),
    ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"),
)


@cache
def sound() -> dict[str, bytes]:
    """Return the parts of a document that can be read."""
    return parts(Original(cqi(), original_demo()).document())


def with_document(xml: str | bytes) -> bytes:
    return package({**sound(), DOCUMENT: xml if isinstance(xml, bytes) else xml.encode()})


def body(content: str, doctype: str = "") -> bytes:
    return with_document(f'<?xml version="1.0" encoding="UTF-8"?>{doctype}<w:document {NAMESPACES}><w:body>{content}</w:body></w:document>')


def replaced(old: str, new: str, name: str = DOCUMENT) -> bytes:
    text = sound()[name].decode()
    assert old in text
    return package({**sound(), name: text.replace(old, new, 1).encode()})


def with_entry(*added: Entry, leave: str = "") -> bytes:
    """Return the sound document with entries written by hand, and without the entry `leave`."""
    return archive([*(one for one in entries(sound()) if one.name != leave), *added])


def doctype(definition: str, use: str) -> bytes:
    """Return the sound document with a document type, and with a use of it where the agency stands."""
    text = sound()[DOCUMENT].decode().replace("<w:document ", f"<!DOCTYPE w:document {definition}><w:document ", 1)
    return with_document(text.replace("Riverbend", use, 1))


def large_xml() -> bytes:
    """Return a document of 200 MB of honest paragraphs, packed into less than a megabyte."""
    text = sound()[DOCUMENT].decode()
    start, end = text[: text.index("<w:p ")], "</w:body></w:document>"
    piece = paragraph(run("Nothing is said here, at length.")).encode() * 1000
    return with_entry(repeated(DOCUMENT, start.encode(), piece, 200 * MEGABYTE // len(piece), end.encode()), leave=DOCUMENT)


def bomb(name: str, *, referenced: bool) -> bytes:
    """Return a document with one entry of more than a gigabyte of white space."""
    text = sound().get(name, b"<x>").decode()
    place = text.rindex("</") if referenced else len(text)
    made = repeated(name, text[:place].encode(), b" " * (16 * MEGABYTE), 72, text[place:].encode())
    return with_entry(made, leave=name)


def many_entries() -> bytes:
    return archive([*entries(sound()), *(Entry(f"word/media/{number}.png", b"", 0, 0, method=0) for number in range(100_000))])


def nested(start: str, end: str, depth: int, inside: str = "<w:p/>") -> bytes:
    return body(f"{start * depth}{inside}{end * depth}")


TABLE = ("<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>", "<w:p/></w:tc></w:tr></w:tbl>")


def cut(share: float) -> bytes:
    whole = package(sound())
    return whole[: int(len(whole) * share)]


def three_items() -> bytes:
    """Return what somebody has kept of the form: three items of sixteen."""

    def change(root: etree._Element) -> None:
        for number in range(4, 17):
            for block in blocks(root, cqi(), number):
                block.getparent().remove(block)

    return changed(package(sound()), change)


def other_office(kind: str) -> bytes:
    return package({TYPES: sound()[TYPES].replace(MAIN, kind.encode()), LINKS: sound()[LINKS], DOCUMENT: b"<workbook/>"})


def strict() -> bytes:
    found = {name: data.decode("utf-8", "surrogateescape") for name, data in sound().items()}
    for old, new in STRICT:
        found = {name: text.replace(old, new) if name.endswith((".xml", ".rels")) else text for name, text in found.items()}
    return package({name: text.encode("utf-8", "surrogateescape") for name, text in found.items()})


def damaged_entry(**otherwise: int) -> bytes:
    good = entry(DOCUMENT, sound()[DOCUMENT])
    fields = {"size": good.size, "crc": good.crc, "method": good.method, "flags": good.flags, **otherwise}
    return with_entry(Entry(DOCUMENT, good.packed, fields["size"], fields["crc"], fields["method"], fields["flags"]), leave=DOCUMENT)


def thousands_of_boxes(*, alike: bool) -> bytes:
    """Return the form with thousands of further boxes in one item; their texts are like one of the form's, or of none."""
    chance = Random(7)
    line = cqi().item(2).recommendations[3].text

    def text(number: int) -> str:
        letters = "".join(chance.choices("abcdefghij ", k=200))
        return f"{line[:120]} {number} {letters[:40]}" if alike else letters

    def change(root: etree._Element) -> None:
        place = heading(root, cqi(), 3)
        lines = "".join(paragraph(legacy(Box(number, None, ticked=False)), run(text(number))) for number in range(8000))
        for new in fragment(lines):
            place.addprevious(new)

    return changed(package(sound()), change)


def thousands_of_headings() -> bytes:
    def change(root: etree._Element) -> None:
        place = heading(root, cqi(), 3)
        for new in fragment("".join(paragraph(run(f"{cqi().item(3).title} {number}")) for number in range(8000))):
            place.addprevious(new)

    return changed(package(sound()), change)


def two_reports() -> bytes:
    """Return two filled forms, one behind the other: no answer can be taken from either."""
    second_one = parts(Original(cqi(), without_reason(by_chance(cqi(), 70)), box=nameless).document())[DOCUMENT].decode()
    return ended(second_one.partition("<w:body>")[2].partition("<w:sectPr>")[0])


def ended(content: str) -> bytes:
    """Return the sound document with more content at its end."""
    return replaced("<w:sectPr>", f"{content}<w:sectPr>")


def counted(count: str) -> bytes:
    return Original(cqi(), original_demo(), count=lambda *_: f"{count} of 4").document()


def books() -> bytes:
    """Return the form with long recommendations of its own, each beginning as one of the form's does."""

    def change(root: etree._Element) -> None:
        place = heading(root, cqi(), 3)
        text = cqi().item(2).recommendations[3].text * 500
        for number in range(100):
            place.addprevious(fragment(paragraph(legacy(Box(number, None, ticked=False)), run(f"{text}{number}")))[0])

    return changed(package(sound()), change)


REFUSED: dict[str, Maker] = {
    "an empty file": lambda: b"",
    "a line of text": lambda: b"IPS Program Continuous Quality Improvement Report\r\n",
    "zeros": lambda: bytes(100_000),
    "bytes by chance": lambda: Random(5).randbytes(100_000),
    "a PDF renamed": lambda: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n",
    "an RTF renamed": lambda: rb"{\rtf1\ansi\deff0 {\fonttbl {\f0 Times;}} IPS Program \par }",
    "a web page renamed": lambda: b"<!DOCTYPE html><html><body>IPS Program</body></html>",
    "an old .doc": lambda: ole({"WordDocument": b"\xec\xa5" + bytes(5000), "1Table": b"x"}),
    "an old .doc, cut off": lambda: ole({"WordDocument": b"\xec\xa5"})[:600],
    "the sign of OLE alone": lambda: bytes.fromhex("d0cf11e0a1b11ae1"),
    "a document with a password": lambda: ole({"EncryptedPackage": bytes(9000), "EncryptionInfo": b"\4\0\4\0\x40\0\0\0<encryption/>"}),
    "an archive cut off at a tenth": lambda: cut(0.1),
    "an archive cut off in the middle": lambda: cut(0.5),
    "an archive cut off before its end": lambda: cut(0.99),
    "an archive without its index": lambda: package(sound()).partition(b"PK\x01\x02")[0],
    "an archive of nothing": lambda: archive([]),
    "an archive of a hundred thousand entries": many_entries,
    "an archive with entries under a password": lambda: damaged_entry(flags=1),
    "an archive with a wrong sum": lambda: damaged_entry(crc=1),
    "an archive packed in an unknown way": lambda: damaged_entry(method=99),
    "an archive packed in a rare way that it is not": lambda: damaged_entry(method=14),
    "an archive with names outside of it": lambda: with_entry(entry("../../outside.xml", b"<x/>")),
    "an archive with names from the root": lambda: with_entry(entry("/etc/outside.xml", b"<x/>")),
    "an archive with its document twice": lambda: with_entry(entry(DOCUMENT, sound()[DOCUMENT])),
    "a bomb in the document": lambda: bomb(DOCUMENT, referenced=True),
    "a bomb in the links": lambda: bomb(LINKS, referenced=True),
    "a bomb that says it is small": lambda: with_entry(Entry(DOCUMENT, bomb_bytes(), 1000, 1), leave=DOCUMENT),
    "200 MB of paragraphs": large_xml,
    "no document part": lambda: package({name: data for name, data in sound().items() if name != DOCUMENT}),
    "no links": lambda: package({name: data for name, data in sound().items() if name != LINKS}),
    "links to a place outside": lambda: replaced("word/document.xml", "../../../../etc/passwd", LINKS),
    "links to another computer": lambda: replaced('Target="word/document.xml"', 'Target="http://127.0.0.1:9/d.xml" TargetMode="External"', LINKS),
    "a workbook": lambda: other_office("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
    "an entity from outside": lambda: doctype('[<!ENTITY e SYSTEM "file:///etc/hostname">]', "&e;"),
    "a document type from outside": lambda: doctype('SYSTEM "http://127.0.0.1:9/d.dtd"', "Riverbend"),
    "a parameter entity from outside": lambda: doctype('[<!ENTITY % e SYSTEM "http://127.0.0.1:9/d.dtd"> %e;]', "Riverbend"),
    "a billion laughs": lambda: doctype(f'[<!ENTITY l0 "ha">{LAUGHS}]', "&l11;"),
    "a billion laughs in UTF-16": lambda: with_document(
        parts(doctype(f'[<!ENTITY l0 "ha">{LAUGHS}]', "&l11;"))[DOCUMENT].decode().replace("UTF-8", "UTF-16").encode("utf-16")
    ),
    "an entity in the links": lambda: replaced("<Relationships", '<!DOCTYPE r [<!ENTITY e "word/document.xml">]><Relationships', LINKS),
    "thousands of nested tables": lambda: nested(*TABLE, 5000),
    "tables nested a hundred thousand deep": lambda: nested(*TABLE, 100_000),
    "thousands of nested changes": lambda: nested("<w:ins>", "</w:ins>", 20_000),
    "XML that breaks off": lambda: with_document(sound()[DOCUMENT][:-40]),
    "XML with a control character": lambda: replaced("Riverbend", "River\x01bend"),
    "XML that is not UTF-8": lambda: with_document(sound()[DOCUMENT].replace(b"Riverbend", b"River\xff\xfebend")),
    "XML of another kind": lambda: with_document("<html><body><p>IPS</p></body></html>"),
    "an empty document part": lambda: with_document(""),
    "a document of no paragraphs": lambda: body(""),
    "a letter": lambda: body("".join(paragraph(run(text)) for text in ("Dear Sam,", "1. Thank you for the visit.", "Yours, Dana"))),
    "a letter of millions of letters": lambda: body(paragraph(run("All about us. " * 1_000_000))),
    "the second form's document": lambda: export(second(), blank_review(second())),
    "three items of the form": three_items,
    "two reports in one file": two_reports,
}
"""What has to be refused with a sentence."""

BOUNDED: dict[str, Maker] = {
    "a bomb that nothing refers to": lambda: bomb("word/media/bomb.bin", referenced=False),
    "a bomb in the fonts": lambda: bomb("word/fontTable.xml", referenced=True),
    "a bomb in the settings": lambda: bomb("word/settings.xml", referenced=True),
    "a bomb in the chart": lambda: bomb("word/charts/chart1.xml", referenced=True),
    "a broken part that is not needed": lambda: package({**sound(), "word/fontTable.xml": b"<w:fonts"}),
    "the form of ISO's strict kind": strict,
    "the form in sixty nested tables": lambda: Original(
        cqi(), original_demo(), around=lambda text: f"{TABLE[0] * 60}{text}{TABLE[1] * 60}"
    ).document(),
    "thousands of boxes like one of the form's": lambda: thousands_of_boxes(alike=True),
    "thousands of boxes like none": lambda: thousands_of_boxes(alike=False),
    "thousands of headings": thousands_of_headings,
    "an agency of millions of letters": lambda: replaced("Riverbend", "Riverbend " * 500_000),
    "a million brackets": lambda: replaced("Riverbend", "[ ][x](x)|_|" * 100_000),
    "a million blanks before a date": lambda: replaced("October 5, 2026", f"October{' ' * 1_000_000}5{' ' * 100_000}x, 2026"),
    "thousands of fields left open": lambda: ended(paragraph(OPEN_FIELD * 20_000)),
    "thousands of fields left open in their results": lambda: ended(paragraph(f"{OPEN_FIELD}{OPEN_RESULT}" * 20_000)),
    "thousands of fields, each with a result of thousands of runs": lambda: ended(paragraph(f"{OPEN_FIELD}{OPEN_RESULT}{run('x')}" * 2000)),
    "thousands of bookmarks of one name": lambda: ended(paragraph('<w:bookmarkStart w:id="1" w:name="Check79"/>' * 100_000)),
    "thousands of cover labels": lambda: replaced("Riverbend", "Agency: Date: IPS Trainer: " * 50_000),
    "thousands of comment headings": lambda: ended(paragraph(run("Next Steps:")) * 50_000),
    "thousands of other lines": lambda: ended((paragraph(run("Other: ")) + paragraph(run("Recommendations:"))) * 30_000),
    "an answer of thousands of runs": lambda: ended(paragraph(run("w ") * 100_000)),
    "a count of millions of digits": lambda: counted("9" * 2_000_000),
    "a count of thousands of counts": lambda: counted("1 of " * 200_000),
    "a row with a text as long as a book": lambda: replaced(
        "Caseload sizes = 21", f"{'Caseload sizes = 21 to 25, on average ' * 100_000}Caseload sizes = 21"
    ),
    "recommendations with texts as long as books": books,
    "headings as long as books": lambda: replaced("4. IPS Team", f"4. {cqi().item(4).title * 20_000} IPS Team"),
}
"""What has to be refused with a sentence, or read by the rules."""


def bomb_bytes() -> bytes:
    """Return the packed bytes of more than a gigabyte of spaces."""
    return repeated("", b"", b" " * (16 * MEGABYTE), 72, b"").packed
