"""Changes that people and programs make to a Word document: to its boxes, its lines, its words. All work on the tree of the body."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from copy import deepcopy
from itertools import takewhile

from lxml import etree

from ipsreview.form import Form, plain
from tests.documents.difficult_original import NAMESPACES, package
from tests.documents.reading import WORD, parts

Element = etree._Element
Change = Callable[[Element], object]
BLOCKS = (f"{WORD}p", f"{WORD}tbl", f"{WORD}sdt")
MADE_BY = 'w:id="77" w:author="A Colleague" w:date="2025-03-04T10:00:00Z"'


def changed(data: bytes, *changes: Change, name: str = "word/document.xml") -> bytes:
    """Return the document with its body changed."""
    found = parts(data)
    root = etree.fromstring(found[name])
    for change in changes:
        change(root)
    found[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return package(found)


def written(data: bytes, *pairs: tuple[str, str], name: str = "word/document.xml") -> bytes:
    """Return the document with pieces of its XML replaced wherever they stand; each has to stand somewhere."""
    found = parts(data)
    text = found[name].decode()
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new)
    found[name] = text.encode()
    return package(found)


def with_parts(data: bytes, **added: str) -> bytes:
    """Return the document with more parts in its folder `word`, each an XML part of its own relationship and content type."""
    found = parts(data)
    for name, xml in added.items():
        kind = f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{name}"
        link = f'<Relationship Id="rIdX{name}" Type="{kind}" Target="{name}.xml"/></Relationships>'
        content = f"application/vnd.openxmlformats-officedocument.wordprocessingml.{name}+xml"
        override = f'<Override PartName="/word/{name}.xml" ContentType="{content}"/></Types>'
        found[f"word/{name}.xml"] = xml.encode()
        _end(found, "word/_rels/document.xml.rels", "</Relationships>", link)
        _end(found, "[Content_Types].xml", "</Types>", override)
    return package(found)


def _end(found: dict[str, bytes], name: str, end: str, new: str) -> None:
    found[name] = found[name].decode().replace(end, new).encode()


def fragment(xml: str) -> list[Element]:
    """Return the elements that a piece of XML writes."""
    return list(etree.fromstring(f"<w:body {NAMESPACES}>{xml}</w:body>"))


def text_of(element: Element) -> str:
    """Return the element's words, its spaces folded."""
    return plain("".join(text.text or "" for text in element.iter(f"{WORD}t")))


def heading(root: Element, form: Form, number: int) -> Element:
    """Return the paragraph of an item's heading."""
    title = plain(form.item(number).title)
    return next(one for one in root.iter(f"{WORD}p") if text_of(one).endswith(title))


def blocks(root: Element, form: Form, number: int) -> list[Element]:
    """Return the blocks of an item: its heading and all that follows, up to the next heading."""
    titles = (*(plain(item.title) for item in form.items), plain(form.comments_heading))
    first = heading(root, form, number)
    rest = takewhile(lambda one: not (one.tag == f"{WORD}p" and text_of(one).endswith(titles)), first.itersiblings(*BLOCKS))
    return [first, *rest]


def line(root: Element, form: Form, number: int, text: str) -> Element:
    """Return the row of an item's table, or its paragraph, whose text holds `text`."""
    for block in blocks(root, form, number):
        for one in block.iter(f"{WORD}tr") if block.tag == f"{WORD}tbl" else (block,):
            if _folded(text) in _folded(text_of(one)):
                return one
    raise LookupError(text)


def _folded(text: str) -> str:
    """Return a text without what programs write otherwise in it."""
    return plain(unicodedata.normalize("NFKC", text).translate({0x2019: "'", 0x2010: "-"}))


def anchor(root: Element, form: Form, number: int, level: str) -> Element:
    """Return the row of a level of an item."""
    return line(root, form, number, next(one.text for one in form.item(number).anchors if one.level == level))


def recommendation(root: Element, form: Form, number: int, key: str) -> Element:
    """Return the paragraph of a recommendation of an item."""
    return line(root, form, number, form.item(number).recommendation(key).text)


def remove(element: Element) -> None:
    """Take an element away."""
    element.getparent().remove(element)


def box_runs(place: Element) -> list[Element]:
    """Return what the first form field in a place is made of, its bookmark with it."""
    paragraph = next(one for one in place.iter(f"{WORD}p") if one.find(f".//{WORD}checkBox") is not None)
    children = [child for child in paragraph if child.tag != f"{WORD}pPr"]
    end = next(at for at, child in enumerate(children) if child.find(f"{WORD}fldChar[@{WORD}fldCharType='end']") is not None)
    if end + 1 < len(children) and children[end + 1].tag == f"{WORD}bookmarkEnd":
        end += 1
    return children[: end + 1]


def overtype(place: Element, xml: str) -> None:
    """Replace the form field of a box by what somebody typed over it."""
    runs = box_runs(place)
    for new in fragment(xml):
        runs[0].addprevious(new)
    for old in runs:
        remove(old)


def tick(place: Element, state: str = "<w:checked/>") -> None:
    """Give the form field of a box a state."""
    box = next(place.iter(f"{WORD}checkBox"))
    for old in box.findall(f"{WORD}checked"):
        box.remove(old)
    box.extend(fragment(state))


def wrap(elements: list[Element], kind: str) -> None:
    """Put elements that follow each other into a tracked change of the kind `ins`, `del`, `moveFrom` or `moveTo`."""
    holder = fragment(f"<w:{kind} {MADE_BY}/>")[0]
    elements[0].addprevious(holder)
    holder.extend(elements)
    if kind in ("del", "moveFrom"):
        for text in list(holder.iter(f"{WORD}t")):
            text.tag = f"{WORD}delText"


def mark_row(row: Element, kind: str) -> None:
    """Track a row of a table as inserted or deleted, its content with it."""
    properties = row.find(f"{WORD}trPr")
    if properties is None:
        properties = fragment("<w:trPr/>")[0]
        row.insert(0, properties)
    properties.extend(fragment(f"<w:{kind} {MADE_BY}/>"))
    for one in row.iter(f"{WORD}p"):
        wrap_paragraph(one, kind)


def wrap_paragraph(one: Element, kind: str) -> None:
    """Track all of a paragraph, its mark with it."""
    content = [child for child in one if child.tag != f"{WORD}pPr"]
    if content:
        wrap(content, kind)
    properties = one.find(f"{WORD}pPr")
    if properties is None:
        properties = fragment("<w:pPr/>")[0]
        one.insert(0, properties)
    mark = properties.find(f"{WORD}rPr")
    if mark is None:
        mark = fragment("<w:rPr/>")[0]
        properties.append(mark)
    mark.insert(0, fragment(f"<w:{kind} {MADE_BY}/>")[0])


def texts(root: Element) -> Iterator[Element]:
    """Yield the texts of the document that are the form's words or an answer."""
    yield from list(root.iter(f"{WORD}t"))


def split_runs(root: Element) -> None:
    """Part every text into runs of three characters, with marks of the spell checker and of the last print between them."""
    for text in texts(root):
        whole, home = text.text or "", text.getparent()
        if len(home.findall("*")) - len(home.findall(f"{WORD}rPr")) != 1 or len(whole) < 4:
            continue
        last = home
        for at in range(3, len(whole), 3):
            new = deepcopy(home)
            new.find(f"{WORD}t").text = whole[at : at + 3]
            new.find(f"{WORD}t").set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            last.addnext(new)
            last = new
            if at % 9 == 0:
                new.addprevious(fragment('<w:proofErr w:type="spellStart"/>')[0])
                new.insert(len(new.findall(f"{WORD}rPr")), fragment("<w:lastRenderedPageBreak/>")[0])
        text.text = whole[:3]
