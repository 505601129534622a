"""The document's structure for readers that speak: headings, paragraphs, lists and tables (ISO 32000-1, 14.7 and 14.8)."""

from __future__ import annotations

from dataclasses import dataclass, field

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFObjectReference, PDFString

from ipsreview.documents.pdf.layout import Path
from ipsreview.documents.pdf.library import Document

_COLUMN_HEADS = "TR:head"


@dataclass(frozen=True, slots=True)
class _Content:
    """A piece of marked content: its page, and its number on that page."""

    page: int
    number: int


@dataclass(slots=True, eq=False)
class _Element:
    """An element of the structure, and what it holds in the order of reading."""

    name: str
    kids: list[_Element | _Content] = field(default_factory=list["_Element | _Content"])
    named: dict[str, _Element] = field(default_factory=dict[str, "_Element"])
    said: list[str] = field(default_factory=list[str])
    turned: bool = False

    def child(self, name: str) -> _Element:
        """Return the element `name` within this one, made where it is not there yet."""
        if name not in self.named:
            self.named[name] = _Element(name)
            self.kids.append(self.named[name])
        return self.named[name]


class Structure:
    """Collects what is marked on the pages and writes it into the document."""

    def __init__(self) -> None:
        self._root = _Element("Document")
        self._pages: list[list[_Element]] = [[]]

    def mark(self, path: Path, said: str, *, turned: bool) -> int:
        """Return the number, on this page, of a new piece of content that belongs to the element at `path`.

        Where a part of it runs from right to left (`turned`), the element says in words what was `said`.
        """
        element, page = self._root, self._pages[-1]
        for name in path:
            element = element.child(name)
        element.kids.append(_Content(len(self._pages) - 1, len(page)))
        element.said.append(said)
        element.turned |= turned
        page.append(element)
        return len(page) - 1

    def turn_page(self) -> None:
        """Begin the next page."""
        self._pages.append([])

    def write(self, document: Document, pages: list[PDFObjectReference]) -> PDFObjectReference:
        """Write the structure into a document, and return where it stands; `pages` are the document's."""
        root = PDFDictionary({"Type": "/StructTreeRoot"})
        reference = document.Reference(root)
        written: dict[_Element, PDFObjectReference] = {}
        root["K"] = _write(document, self._root, reference, pages, written)
        numbers: list[object] = []
        for number in range(len(pages)):
            numbers += [number, PDFArray([written[element] for element in self._pages[number]])]
        root["ParentTree"] = document.Reference(PDFDictionary({"Nums": PDFArray(numbers)}))
        root["ParentTreeNextKey"] = len(pages)
        return reference


def _write(
    document: Document,
    element: _Element,
    parent: PDFObjectReference,
    pages: list[PDFObjectReference],
    written: dict[_Element, PDFObjectReference],
) -> PDFObjectReference:
    role = element.name.partition(":")[0]
    entry = PDFDictionary({"Type": "/StructElem", "S": f"/{role}", "P": parent})
    written[element] = reference = document.Reference(entry)
    home = next((kid.page for kid in element.kids if isinstance(kid, _Content)), None)
    if home is not None:
        entry["Pg"] = pages[home]
    kids: list[object] = []
    for kid in element.kids:
        if isinstance(kid, _Element):
            kids.append(_write(document, kid, reference, pages, written))
            if kid.name.startswith("TH:"):
                _say_scope(document, written[kid], "Column" if element.name == _COLUMN_HEADS else "Row")
        elif kid.page == home:
            kids.append(kid.number)
        else:
            kids.append(PDFDictionary({"Type": "/MCR", "Pg": pages[kid.page], "MCID": kid.number}))
    entry["K"] = PDFArray(kids)
    if element.turned:
        entry["ActualText"] = PDFString(" ".join(element.said))
    return reference


def _say_scope(document: Document, head: PDFObjectReference, scope: str) -> None:
    """Say what a table's head stands for: its column or its row."""
    entry = document.idToObject[head.name]
    if isinstance(entry, PDFDictionary):
        entry["A"] = PDFDictionary({"O": "/Table", "Scope": f"/{scope}"})
