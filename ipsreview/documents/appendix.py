"""The appendix of a Word document: a section of its own after the form, which is no part of what is read back.

It begins with a heading that nothing else in a report says, has no fields and no bookmarks, and can be edited freely.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from copy import deepcopy

from ipsreview.documents.fields import take_look
from ipsreview.documents.lines import Line
from ipsreview.documents.package import relationships
from ipsreview.documents.runs import reads_right_to_left, text_runs
from ipsreview.documents.wording import key
from ipsreview.documents.xml import Element, insert_before, parse, to_bytes, word
from ipsreview.review.appendix import HEADING, Appendix, Paragraph

_BODY, _PARAGRAPH, _PROPERTIES, _SECTION, _STYLE = map(word, ("body", "p", "pPr", "sectPr", "style"))
_VALUE, _NAME, _TYPE, _ID = map(word, ("val", "name", "type", "styleId"))
_BLOCKS = frozenset(map(word, ("p", "tbl", "sdt")))
_AFTER_SECTION = frozenset({word("pPrChange")})
_KEPT_OF_SECTION = tuple(map(word, ("pgSz", "pgMar")))
_NO_ROOM = {word("before"): "0", word("after"): "0", word("line"): "20", word("lineRule"): "exact"}
_SIZES = {1: 26, 2: 23, 3: 21}
"""The size of each level of heading that a document has no style for, in half points."""


def add_appendix(parts: dict[str, bytes], name: str, document: Element, appendix: Appendix) -> None:
    """Put the appendix behind the document's last section, `name` being the document's part; styles it lacks are added to `parts`."""
    body = document.find(_BODY)
    if body is None:
        return
    section = _new_section(body)
    headed = list(appendix.whole.headed())
    styles = _heading_styles(parts, name, range(1, max(level for level, _ in headed) + 1))
    for level, part in headed:
        body.append(_heading(body, part.heading, level, styles.get(level)))
        for paragraph in part.paragraphs:
            body.extend(_paragraphs(body, paragraph))
    body.append(section)


def form_lines(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a document without those of its appendix."""
    start = _start(lines)
    return list(lines) if start is None else list(lines[:start])


def remove_appendix(document: Element, lines: Sequence[Line]) -> bool:
    """Take an earlier report's appendix out of a document that serves as a template, `lines` being the document's; say whether there was one."""
    start, body = _start(lines), document.find(_BODY)
    if start is None or body is None:
        return False
    first = lines[start].paragraph
    while (parent := first.getparent()) is not None and parent is not body:
        first = parent
    section = body[-1] if body[-1].tag == _SECTION else None
    for block in [first, *first.itersiblings()]:
        if block is not section:
            body.remove(block)
    _end_with_former_section(body, section)
    return True


def _start(lines: Sequence[Line]) -> int | None:
    """Return where the appendix begins: at its heading, which stands alone in a paragraph outside of tables and fields."""
    wanted = key(HEADING)
    return next((place for place, line in enumerate(lines) if line.row is None and not line.boxes and place and key(line.mask) == wanted), None)


def _end_with_former_section(body: Element, section: Element | None) -> None:
    """Let the document end with the section that stood before its appendix: its page and its protection hold to the end again."""
    last = section.getprevious() if section is not None else None
    properties = last.find(_PROPERTIES) if last is not None and last.tag == _PARAGRAPH else None
    former = properties.find(_SECTION) if properties is not None else None
    if section is None or last is None or properties is None or former is None:
        return
    body.replace(section, former)
    if len(last) == 1 and [dict(part.attrib) for part in properties] == [_NO_ROOM]:
        body.remove(last)  # it was added to end the section


def _new_section(body: Element) -> Element:
    """End the document's last section, and return what says how the next one is printed: from a new page on, with the same paper and heads."""
    former = body[-1] if len(body) and body[-1].tag == _SECTION else body.makeelement(_SECTION)
    section = body.makeelement(_SECTION)
    section.append(_valued(body, "type", "nextPage"))
    section.extend(deepcopy(part) for part in former if part.tag in _KEPT_OF_SECTION)
    section.append(_valued(body, "formProt", "0"))
    if former.getparent() is not None:
        body.remove(former)
    insert_before(_properties(_last_paragraph(body)), former, _AFTER_SECTION)
    return section


def _last_paragraph(body: Element) -> Element:
    """Return the paragraph that a document ends with, or one that is added for no other use than to end its section."""
    last = next((block for block in reversed(body) if block.tag in _BLOCKS), None)
    if last is not None and last.tag == _PARAGRAPH and last.find(f"{_PROPERTIES}/{_SECTION}") is None:
        return last
    paragraph = body.makeelement(_PARAGRAPH)
    _properties(paragraph).append(body.makeelement(word("spacing"), _NO_ROOM))
    body.append(paragraph)
    return paragraph


def _properties(paragraph: Element) -> Element:
    properties = paragraph.find(_PROPERTIES)
    if properties is None:
        properties = paragraph.makeelement(_PROPERTIES)
        paragraph.insert(0, properties)
    return properties


def _heading_styles(parts: dict[str, bytes], name: str, levels: Collection[int]) -> Mapping[int, str]:
    """Return the style of each level of heading, by its built-in name, whatever it is called; those that are missing are added.

    A document without a part for styles has none.
    """
    part = next((link.target for link in relationships(parts, name) if link.kind == "styles" and link.target in parts), None)
    if part is None:
        return {}
    root = parse(parts[part])
    known = {str(style.get(_ID)): style for style in root.iter(_STYLE)}
    named = {_style_name(style): identity for identity, style in known.items() if style.get(_TYPE) == "paragraph"}
    basis = next((identity for identity, style in known.items() if style.get(_TYPE) == "paragraph" and style.get(word("default")) == "1"), None)
    found: dict[int, str] = {}
    for level in levels:
        found[level] = named.get(f"heading {level}", "") or _added_style(root, level, basis, known)
    if any(identity not in named.values() for identity in found.values()):
        parts[part] = to_bytes(root)
    return found


def _style_name(style: Element) -> str:
    name = style.find(_NAME)
    return "" if name is None else name.get(_VALUE, "").casefold()


def _added_style(root: Element, level: int, basis: str | None, known: Collection[str]) -> str:
    identity = f"Heading{level}" if f"Heading{level}" not in known else f"AppendixHeading{level}"
    style = root.makeelement(_STYLE, {_TYPE: "paragraph", _ID: identity})
    style.append(_valued(root, "name", f"heading {level}"))
    for use in ("basedOn", "next"):
        style.extend([_valued(root, use, basis)] if basis else [])
    style.extend([_valued(root, "uiPriority", "9"), root.makeelement(word("unhideWhenUsed")), root.makeelement(word("qFormat"))])
    style.extend(_heading_look(root, level))
    root.append(style)
    return identity


def _heading_look(parent: Element, level: int) -> tuple[Element, Element]:
    """Return how paragraphs and runs of a heading look."""
    paragraph, run = parent.makeelement(_PROPERTIES), parent.makeelement(word("rPr"))
    paragraph.extend([parent.makeelement(word("keepNext")), parent.makeelement(word("keepLines"))])
    paragraph.append(parent.makeelement(word("spacing"), {word("before"): "160", word("after"): "60"}))
    paragraph.append(_valued(parent, "outlineLvl", str(level - 1)))
    size = str(_SIZES.get(level, _SIZES[3]))
    run.extend([parent.makeelement(word("b")), parent.makeelement(word("bCs"))])
    run.extend([parent.makeelement(word("i")), parent.makeelement(word("iCs"))] if level > 2 else [])
    run.extend([_valued(parent, "sz", size), _valued(parent, "szCs", size)])
    return paragraph, run


def _heading(parent: Element, text: str, level: int, style: str | None) -> Element:
    paragraph = parent.makeelement(_PARAGRAPH)
    if style:
        _properties(paragraph).append(_valued(parent, "pStyle", style))
        paragraph.extend(text_runs(text))
        return paragraph
    properties, look = _heading_look(parent, level)
    paragraph.append(properties)
    paragraph.extend(_looking(text, look))
    return paragraph


def _paragraphs(parent: Element, paragraph: Paragraph) -> Iterator[Element]:
    """Yield a text with its label; one that runs from right to left stands below its label, in a paragraph of its own."""
    label, bold = f"{paragraph.label}: " if paragraph.label else "", parent.makeelement(word("rPr"))
    bold.extend([parent.makeelement(word("b")), parent.makeelement(word("bCs"))])
    turned = reads_right_to_left(paragraph.text)
    if label:
        labelled = parent.makeelement(_PARAGRAPH)
        labelled.extend(_looking(label, bold))
        if not turned:
            labelled.extend(text_runs(paragraph.text))
            yield labelled
            return
        _properties(labelled).append(parent.makeelement(word("keepNext")))
        yield labelled
    element = parent.makeelement(_PARAGRAPH)
    if turned:
        _properties(element).append(parent.makeelement(word("bidi")))
    element.extend(text_runs(paragraph.text))
    yield element


def _looking(text: str, look: Element) -> Iterator[Element]:
    for run in text_runs(text):
        take_look(run, look)
        yield run


def _valued(parent: Element, name: str, value: str) -> Element:
    return parent.makeelement(word(name), {_VALUE: value})
