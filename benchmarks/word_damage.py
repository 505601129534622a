"""Damage to Word documents, by chance: to the bytes of the file, to the bytes and the tree of its XML, to its parts."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from random import Random

from lxml import etree
from lxml.etree import _Element as Element  # pyright: ignore[reportPrivateUsage]  lxml gives its one element class no public name

DOCUMENT = "word/document.xml"
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TOKEN = re.compile(rb"<[^>]*>|[^<]+")
_TEXTS = (
    *(
        "",
        " ",
        "x",
        "☒",
        "☐",
        "[x]",
        "[ ]",
        "|_|",
        "(x) ",
        "Other: ",
        "Recommendations:",
        "No recommendations.",
        "IPS",
        "Not IPS",
        "Comments:",
        "Next Steps:",
    ),
    *("Agency: ", "Date:", "IPS Trainer:", "3/4/2026", "October 5, 2026", "1 of 4", "9 of 4", "of", "4" * 5000, "\u00b2 of \u0664", "Item Summary"),
    *(
        "1. IPS Specialists Carry Low Caseload Sizes",
        "\u00ad\u200b",
        "שלום",
        "a\tb\nc",
        "Caseload sizes = 21 to 25, on average",
        "\u2002" * 5,
        "0" * 40,
    ),
)
_TAGS = (
    "p",
    "r",
    "t",
    "tc",
    "tr",
    "tbl",
    "del",
    "ins",
    "moveFrom",
    "sdt",
    "sdtContent",
    "txbxContent",
    "hyperlink",
    "fldChar",
    "checked",
    "sym",
    "instrText",
)
_VALUES = ("", "0", "1", "begin", "separate", "end", "Check79", "Check1", "Text8", "true", "-1", "F0FE", "9" * 30, "☒")

Damage = Callable[[Random, bytes, bytes], bytes]
"""Damages a document by chance; the second document is there to take pieces from."""


def damaged(chance: Random, document: bytes, other: bytes) -> bytes:
    """Return the document damaged in one of the ways, most often in the tree of its XML, where damage goes deepest."""
    ways, weights = zip(*_WAYS, strict=True)
    way = chance.choices(ways, weights)[0]
    return way(chance, document, other)


def read_parts(document: bytes) -> dict[str, bytes]:
    """Return the parts of a sound document."""
    with zipfile.ZipFile(io.BytesIO(document)) as file:
        return {name: file.read(name) for name in file.namelist()}


def write_parts(parts: Mapping[str, bytes]) -> bytes:
    """Return the parts as a document, not packed: that is quicker."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as file:
        for name, data in parts.items():
            file.writestr(zipfile.ZipInfo(name), data)
    return stream.getvalue()


def _flip(chance: Random, document: bytes, _: bytes) -> bytes:
    return _flipped(chance, document)


def _flipped(chance: Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randrange(1, 12)):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _splice(chance: Random, document: bytes, other: bytes) -> bytes:
    return _spliced(chance, document, other)


def _spliced(chance: Random, data: bytes, other: bytes) -> bytes:
    """Cut a piece out, put it in again elsewhere, or put in a piece of another document."""
    start, end = sorted(chance.choices(range(len(data) + 1), k=2))
    end = min(end, start + chance.choice((1, 40, 4000, len(data))))
    at = chance.randrange(len(data) + 1)
    kind = chance.randrange(4)
    if kind == 0:
        return data[:start] + data[end:]
    if kind == 1:
        return data[:at] + data[start:end] + data[at:]
    if kind == 2:
        return data[:at]
    take = chance.randrange(len(other))
    return data[:start] + other[take : take + end - start] + data[end:]


def _xml_bytes(chance: Random, document: bytes, other: bytes) -> bytes:
    parts = read_parts(document)
    name = _some_part(chance, parts)
    foreign = read_parts(other).get(name, b"<w:p/>")
    parts[name] = _flipped(chance, parts[name]) if chance.random() < 0.5 else _spliced(chance, parts[name], foreign)
    return write_parts(parts)


def _some_part(chance: Random, parts: Mapping[str, bytes]) -> str:
    return DOCUMENT if chance.random() < 0.7 else chance.choice([name for name, data in parts.items() if data])


def _tokens(chance: Random, document: bytes, other: bytes) -> bytes:
    """Take away, repeat or exchange tags and texts, so that the XML is seldom sound."""
    parts = read_parts(document)
    found = _TOKEN.findall(parts[DOCUMENT])
    foreign = _TOKEN.findall(read_parts(other)[DOCUMENT])
    for _ in range(chance.randrange(1, 4)):
        one, two = chance.randrange(len(found)), chance.randrange(len(found))
        kind = chance.randrange(4)
        if kind == 0:
            del found[one]
        elif kind == 1:
            found.insert(two, found[one])
        elif kind == 2:
            found[one], found[two] = found[two], found[one]
        else:
            found[one] = chance.choice(foreign)
    parts[DOCUMENT] = b"".join(found)
    return write_parts(parts)


def _tree(chance: Random, document: bytes, other: bytes) -> bytes:
    """Change elements, texts and attributes: the XML stays sound, the document does not."""
    parts = read_parts(document)
    root = etree.fromstring(parts[DOCUMENT])
    foreign = list(etree.fromstring(read_parts(other)[DOCUMENT]).iter(etree.Element))
    for _ in range(chance.choice((1, 1, 2, 3, 8, 30))):
        elements = [element for element in root.iter(etree.Element) if element is not root]
        if elements:
            chance.choice(_CHANGES)(chance, elements, foreign)
    parts[DOCUMENT] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return write_parts(parts)


def _remove(chance: Random, elements: Sequence[Element], _: Sequence[Element]) -> None:
    element = chance.choice(elements)
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _repeat(chance: Random, elements: Sequence[Element], _: Sequence[Element]) -> None:
    chance.choice(elements).addnext(_small_copy(chance, elements))


def _adopt(chance: Random, elements: Sequence[Element], foreign: Sequence[Element]) -> None:
    chance.choice(elements).append(_small_copy(chance, foreign))


def _small_copy(chance: Random, elements: Sequence[Element]) -> Element:
    """Return a copy of an element that is not most of the document, or copies would grow beyond all bounds."""
    for _ in range(5):
        element = chance.choice(elements)
        if sum(1 for _ in element.iter()) < 3000:
            return deepcopy(element)
    return etree.Element(f"{_WORD}p")


def _move(chance: Random, elements: Sequence[Element], _: Sequence[Element]) -> None:
    element, target = chance.choice(elements), chance.choice(elements)
    if element is not target and element not in target.iterancestors():
        target.addprevious(element) if chance.random() < 0.5 else target.append(element)


def _rename(chance: Random, elements: Sequence[Element], _: Sequence[Element]) -> None:
    chance.choice(elements).tag = _WORD + chance.choice(_TAGS)


def _wrap(chance: Random, elements: Sequence[Element], _: Sequence[Element]) -> None:
    element = chance.choice(elements)
    holder = etree.Element(_WORD + chance.choice(_TAGS))
    element.addprevious(holder)
    holder.append(element)


def _reword(chance: Random, elements: Sequence[Element], _: Sequence[Element]) -> None:
    texts = [element for element in elements if element.text]
    if texts:
        element = chance.choice(texts)
        whole = element.text or ""
        at = chance.randrange(len(whole) + 1)
        element.text = chance.choice((chance.choice(_TEXTS), whole[:at] + chance.choice(_TEXTS) + whole[at:], whole[:at], chance.choice(texts).text))


def _revalue(chance: Random, elements: Sequence[Element], _: Sequence[Element]) -> None:
    with_attributes = [element for element in elements if element.attrib]
    if with_attributes:
        element = chance.choice(with_attributes)
        name = chance.choice(list(element.attrib))
        if chance.random() < 0.3:
            del element.attrib[name]
        else:
            element.set(name, chance.choice(_VALUES))


def _parts(chance: Random, document: bytes, other: bytes) -> bytes:
    """Exchange two parts, lose one, empty one, or take one of another document."""
    parts = read_parts(document)
    one, two = _some_part(chance, parts), _some_part(chance, parts)
    kind = chance.randrange(4)
    if kind == 0:
        parts[one], parts[two] = parts[two], parts[one]
    elif kind == 1:
        del parts[one]
    elif kind == 2:
        parts[one] = chance.choice((b"", b"<x/>", bytes(1000), b"<!DOCTYPE x><x/>"))
    else:
        parts[one] = read_parts(other).get(one, b"")
    return write_parts(parts)


def _halves(chance: Random, document: bytes, other: bytes) -> bytes:
    """Put the beginning of one document before the end of another, block by block."""
    parts = read_parts(document)
    root = etree.fromstring(parts[DOCUMENT])
    body, foreign = root[0], etree.fromstring(read_parts(other)[DOCUMENT])[0]
    for block in list(body)[chance.randrange(len(body)) :]:
        body.remove(block)
    body.extend(list(foreign)[chance.randrange(len(foreign)) :])
    parts[DOCUMENT] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return write_parts(parts)


_CHANGES = (_remove, _remove, _repeat, _adopt, _move, _rename, _wrap, _reword, _reword, _revalue)
_WAYS: tuple[tuple[Damage, int], ...] = ((_flip, 10), (_splice, 10), (_xml_bytes, 15), (_tokens, 10), (_tree, 40), (_parts, 7), (_halves, 8))
