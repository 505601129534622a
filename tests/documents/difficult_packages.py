"""Difficult documents about the file itself: sound packages, written by other programs in other ways than Word writes them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator

from tests.documents.difficult_expected import Difficult
from tests.documents.difficult_original import Original, package
from tests.documents.difficult_reviews import original_demo
from tests.documents.reading import parts
from tests.forms import cqi

Parts = dict[str, bytes]
DOCUMENT, TYPES, LINKS = "word/document.xml", "[Content_Types].xml", "_rels/.rels"
MAIN = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
MACROS = b"application/vnd.ms-word.document.macroEnabled.main+xml"


def documents() -> Iterator[Difficult]:
    """Yield the difficult documents of this module."""
    form, review = cqi(), original_demo()
    source = parts(Original(form, review).document())
    ways: dict[str, Callable[[Parts], bytes]] = {
        "stored, not packed": stored,
        "written as a stream": streamed,
        "the main part of another name": renamed,
        "the main part named absolutely": absolute,
        "in UTF-16": lambda found: package(
            {**found, DOCUMENT: found[DOCUMENT].decode().replace('encoding="UTF-8"', 'encoding="UTF-16"').encode("utf-16")}
        ),
        "with a byte order mark": lambda found: package({**found, DOCUMENT: b"\xef\xbb\xbf" + found[DOCUMENT]}),
        "with macros": lambda found: package({**found, TYPES: found[TYPES].replace(MAIN, MACROS), "word/vbaProject.bin": b"\xd0\xcf never run"}),
        "a template": lambda found: package({**found, TYPES: found[TYPES].replace(b"document.main", b"template.main")}),
        "with prefixes of its own": lambda found: package({**found, DOCUMENT: prefixed(found[DOCUMENT])}),
        "with comments and instructions in the XML": lambda found: package({**found, DOCUMENT: remarked(found[DOCUMENT])}),
        "the entries in another order": lambda found: package(dict(reversed(found.items()))),
        "with folders as entries": lambda found: package({"word/": b"", "_rels/": b"", **found}),
    }
    for name, way in ways.items():
        yield Difficult(f"a package {name}", way(source), form, review)


def stored(found: Parts) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as file:
        for name, data in found.items():
            file.writestr(name, data)
    return stream.getvalue()


class _Pipe(io.RawIOBase):
    """A place that can only be written to, so that sizes come behind the data."""

    def __init__(self, target: io.BytesIO) -> None:
        self.target = target

    def writable(self) -> bool:
        return True

    def write(self, data: bytes) -> int:
        return self.target.write(data)


def streamed(found: Parts) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(_Pipe(target), "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in found.items():
            file.writestr(name, data)
    return target.getvalue()


def renamed(found: Parts) -> bytes:
    moved = {
        name.replace("word/document.xml", "word/document2.xml").replace("/document.xml.rels", "/document2.xml.rels"): data
        for name, data in found.items()
    }
    return package(
        {name: data.replace(b"word/document.xml", b"word/document2.xml") if name in (TYPES, LINKS) else data for name, data in moved.items()}
    )


def absolute(found: Parts) -> bytes:
    return package({**found, LINKS: found[LINKS].replace(b'"word/document.xml"', b'"/word/document.xml"')})


def prefixed(data: bytes) -> bytes:
    """Write the names of Word's elements with another prefix than Word's, the attributes with it."""
    for old, new in ((b"<w:", b"<ns0:"), (b"</w:", b"</ns0:"), (b" w:", b" ns0:"), (b"xmlns:w=", b"xmlns:ns0=")):
        data = data.replace(old, new)
    return data


def remarked(data: bytes) -> bytes:
    data = data.replace(b"<w:tc>", b"<!-- a cell --><w:tc><?word a cell?>").replace(b"Caseload sizes", b"Caseload<!-- no --> si<?x y?>zes")
    return data.replace(b"IPS supervisor", b"<![CDATA[IPS]]> supervisor")
