"""PDFs as others read them: pypdf and fontTools; nothing here is the code that is tested."""

import io
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont
from pypdf import PdfReader
from pypdf.generic import ArrayObject, ContentStream, Destination, DictionaryObject

FONTS = Path(__file__).parents[2] / "resources" / "fonts"


def read(pdf: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(pdf), strict=True)


def plain(text: str) -> str:
    """Return the text with single spaces, without shapes, and whole where a line ends with a hyphen, as a search sees it."""
    return re.sub(r"(?<=\w[-/–—]) (?=\w)", "", " ".join(unicodedata.normalize("NFKC", text).split()))


@cache
def page_texts(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in read(pdf).pages]


@cache
def body(pdf: bytes) -> str:
    """Return the document's text as its structure has it: without what is repeated on every page."""
    return plain(" ".join(said for element in walk(pdf) for said in element.said))


def outline(pdf: bytes) -> list[tuple[int, str, int]]:
    """Return level, title and page of every entry."""
    reader = read(pdf)

    def entries(found: list, level: int) -> Iterator[tuple[int, str, int]]:
        for entry in found:
            if isinstance(entry, Destination):
                yield level, str(entry.title), reader.get_destination_page_number(entry) + 1
            else:
                yield from entries(entry, level + 1)

    return list(entries(reader.outline, 0))


@dataclass(frozen=True)
class Element:
    """An element of the structure: where it stands, what is said in it, and where its content is (page, number)."""

    roles: tuple[str, ...]
    said: tuple[str, ...]
    content: tuple[tuple[int, int], ...]
    entry: DictionaryObject


@cache
def walk(pdf: bytes) -> list[Element]:
    """Return every element of the structure in the order of reading."""
    reader = read(pdf)
    marked = [marked_texts(reader, number) for number in range(len(reader.pages))]
    pages = {page.indirect_reference.idnum: number for number, page in enumerate(reader.pages)}

    def elements(entry: DictionaryObject, roles: tuple[str, ...]) -> Iterator[Element]:
        roles = (*roles, entry["/S"][1:])
        content, children = [], []
        for kid in (kid.get_object() for kid in entry["/K"]):
            if isinstance(kid, int):
                content.append((pages[entry.raw_get("/Pg").idnum], int(kid)))
            elif "/MCID" in kid:
                content.append((pages[kid.raw_get("/Pg").idnum], int(kid["/MCID"])))
            else:
                assert kid.raw_get("/P") is not None
                children.append(kid)
        said = (str(entry["/ActualText"]),) if "/ActualText" in entry else tuple(marked[page][number] for page, number in content)
        yield Element(roles, said, tuple(content), entry)
        for child in children:
            yield from elements(child, roles)

    return list(elements(reader.root_object["/StructTreeRoot"]["/K"], ()))


def marked_texts(reader: PdfReader, number: int) -> dict[int, str]:
    """Return what each piece of marked content of a page says; fail where something is drawn outside of marked content."""
    page = reader.pages[number]
    tables = {name: to_unicode(font) for name, font in page["/Resources"]["/Font"].items()}
    open_marks: list[tuple[int | None, str | None]] = []
    found: dict[int, str] = {}
    font = ""
    for operands, operator in ContentStream(page.get_contents(), reader).operations:
        if operator in (b"BDC", b"BMC"):
            properties = operands[1] if operator == b"BDC" else {}
            open_marks.append((properties.get("/MCID"), properties.get("/ActualText")))
        elif operator == b"EMC":
            mark, said = open_marks.pop()
            if mark is not None:
                assert found.setdefault(mark, "") or said is None
            if said is not None:
                found[open_marks[-1][0]] = str(said)
        elif operator == b"Tf":
            font = operands[0]
        elif operator in (b"Tj", b"f", b"f*", b"S", b"B"):
            assert open_marks, f"{operator} outside of marked content"
            mark = next((mark for mark, _ in open_marks if mark is not None), None)
            if operator == b"Tj" and mark is not None:
                raw = operands[0].original_bytes
                found[mark] = found.get(mark, "") + "".join(tables[font][code] for code in raw)
    assert not open_marks
    return found


def to_unicode(font: DictionaryObject) -> dict[int, str]:
    """Return what each code of a font stands for."""
    lines = font["/ToUnicode"].get_data().decode("ascii").splitlines()
    pairs = [line.split() for line in lines if line.startswith("<") and line.count("<") == 2 and "codespace" not in line]
    table = {int(code[1:-1], 16): bytes.fromhex(char[1:-1]).decode("utf-16-be") for code, char in pairs if code != "<00>" or char != "<FF>"}
    return {32: " "} | table


def embedded_fonts(reader: PdfReader) -> list[DictionaryObject]:
    return [font.get_object() for page in reader.pages for font in page["/Resources"]["/Font"].values()]


@cache
def characters(font: str) -> frozenset[str]:
    """Return what a font file has a shape for."""
    path = next(FONTS.glob(f"{font}.tt?"))
    return frozenset(map(chr, TTFont(path, fontNumber=0).getBestCmap()))


def numbers(tree: ArrayObject) -> dict[int, ArrayObject]:
    return {int(key): value.get_object() for key, value in zip(tree[::2], tree[1::2], strict=True)}
