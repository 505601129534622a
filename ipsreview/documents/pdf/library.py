"""What is used of reportlab's inner parts, with the types that they lack. Their names are reportlab's."""
# ruff: noqa: N802, N815  the names are reportlab's

from __future__ import annotations

from typing import Protocol, cast

from reportlab.pdfbase.pdfdoc import PDFObjectReference
from reportlab.pdfgen.canvas import Canvas


class Face(Protocol):
    """The shapes of a font."""

    charToGlyph: dict[int, int]

    def getCharWidth(self, code: int) -> float:
        """Return the width of a character in thousandths of the size."""
        ...


class Stream(Protocol):
    """A part of a document that is text in itself."""

    content: str


class Page(Protocol):
    """A page's entries; those that `__NoDefault__` names are written."""

    __NoDefault__: list[str]
    StructParents: int
    Tabs: str


class Pages(Protocol):
    """The pages that are closed."""

    pages: list[Page]


class Catalog(Protocol):
    """The document's first object."""

    StructTreeRoot: object
    MarkInfo: object
    Metadata: object


class Document(Protocol):
    """A document that is being written. A name in it is written as it stands in the file: `/Table`."""

    Catalog: Catalog
    Pages: Pages
    idToObject: dict[str, Stream]

    def Reference(self, obj: object) -> PDFObjectReference:
        """Return what stands for an object in others, and add it to the document."""
        ...

    def thisPageRef(self) -> PDFObjectReference:
        """Return what stands for the page that is open."""
        ...


def document_of(canvas: Canvas) -> Document:
    """Return the document that a canvas draws; there is no public way to its structure."""
    return cast("Document", vars(canvas)["_doc"])
