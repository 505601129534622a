"""A document as lines in reading order, each with its boxes and text fields, as the page stands once all changes are accepted.

Tracked deletions are left out, insertions are in; of alternative contents only the first is taken. Line numbers of lists do
not appear: they are no text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from ipsreview.documents.boxes import CONTROL, Box, ControlBox, SymbolBox, symbol_code
from ipsreview.documents.fields import CheckBox, TextField, find_fields
from ipsreview.documents.xml import Element, word

BOX, FIELD = "\ufdd0", "\ufdd1"
"""What stands for a box, and for each character of a field, in a line's `mask`; no text has these characters."""

_SHOWN = str.maketrans({BOX: " ", FIELD: " "})
COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_RUN, _TEXT, _PROPERTIES, _FONTS = word("r"), word("t"), word("rPr"), word("rFonts")
_FIXED = {word("tab"): "\t", word("br"): "\n", word("cr"): "\n", word("noBreakHyphen"): "\u2011", word("ptab"): "\t"}
_PASSED = frozenset(
    {
        *map(word, ("pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "sdtPr", "sdtEndPr", "instrText", "delText", "delInstrText")),
        *map(word, ("proofErr", "bookmarkStart", "bookmarkEnd", "lastRenderedPageBreak", "commentRangeEnd", "softHyphen", "ffData")),
    }
)


@dataclass(slots=True, eq=False)
class Row:
    """A row of a table; `lines` are all lines in it, those of tables within it as well."""

    element: Element
    outer: Row | None
    lines: list[Line] = field(default_factory=list["Line"])
    cells: int = 0


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line's text: the element that holds it, that element's run, and the text field it is in, if any."""

    start: int
    text: str
    element: Element
    run: Element
    field: TextField | None

    @property
    def end(self) -> int:
        """Return where the stretch ends in its line."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class PlacedBox:
    """A box in a line, from `start` to `end`: one place, or more where it is typed."""

    start: int
    end: int
    box: Box


@dataclass(slots=True, eq=False)
class Line:
    """A paragraph. In `mask` boxes and what stands in fields are replaced, so that only the document's own words are compared."""

    number: int
    paragraph: Element
    row: Row | None
    cell: int
    text: str = ""
    mask: str = ""
    pieces: list[Piece] = field(default_factory=list[Piece])
    boxes: list[PlacedBox] = field(default_factory=list[PlacedBox])
    fields: list[tuple[int, TextField]] = field(default_factory=list[tuple[int, TextField]])
    revised: bool = False
    commented: bool = False

    @property
    def blank(self) -> bool:
        """Say whether nothing is printed in the line."""
        return not self.boxes and not self.text.strip()


def read_lines(document: Element) -> list[Line]:
    """Return the lines of a document's main part."""
    return _Reader(find_fields(document)).read(document)


@dataclass(slots=True)
class _Draft:
    line: Line
    text: list[str] = field(default_factory=list[str])
    mask: list[str] = field(default_factory=list[str])
    length: int = 0


class _Reader:
    """Goes through a document once; `lines` holds what it has found."""

    def __init__(self, fields: Iterable[CheckBox | TextField]) -> None:
        self.lines: list[Line] = []
        self._drafts: list[_Draft] = []
        self._row: Row | None = None
        self._run: Element | None = None
        self._boxes: dict[Element, CheckBox] = {}
        self._openings: dict[Element, TextField] = {}
        self._contents: dict[Element, TextField] = {}
        for found in fields:
            if isinstance(found, CheckBox):
                self._boxes[found.data] = found
            else:
                self._openings[found.opening] = found
                self._contents.update(dict.fromkeys(found.content, found))
        self._visitors = self._by_name()

    def read(self, document: Element) -> list[Line]:
        """Return the lines of a document; a reader reads only once."""
        self.visit(document)
        self._visitors.clear()  # its methods hold the reader, and the reader the document, until the garbage collector comes
        return self.lines

    def visit(self, element: Element) -> None:
        """Go through all that stands in an element."""
        for child in element:
            tag = child.tag
            if tag in _PASSED or not isinstance(tag, str):
                continue
            visitor = self._visitors.get(tag)
            if visitor is None:
                self.visit(child)
            else:
                visitor(child)

    def _by_name(self) -> dict[str, Callable[[Element], None]]:
        visitors: dict[str, Callable[[Element], None]] = {
            word("p"): self._visit_paragraph,
            _RUN: self._visit_run,
            word("t"): self._add_text,
            word("sym"): self._add_symbol,
            word("fldChar"): self._add_field,
            word("sdt"): self._visit_control,
            word("tr"): self._visit_row,
            word("ins"): self._visit_insertion,
            word("moveTo"): self._visit_insertion,
            f"{COMPATIBILITY}AlternateContent": self._visit_alternatives,
        }
        visitors.update(dict.fromkeys((word("del"), word("moveFrom")), lambda _: self._mark(revised=True)))
        visitors.update(dict.fromkeys((word("commentRangeStart"), word("commentReference")), lambda _: self._mark(commented=True)))
        visitors.update({name: lambda child, text=text: self._append(text, child) for name, text in _FIXED.items()})
        return visitors

    def _visit_paragraph(self, paragraph: Element) -> None:
        row = self._row
        line = Line(len(self.lines), paragraph, row, row.cells if row else 0)
        self.lines.append(line)
        while row is not None:
            row.lines.append(line)
            row = row.outer
        outer, self._run = self._run, None
        draft = _Draft(line)
        self._drafts.append(draft)
        self.visit(paragraph)
        self._drafts.pop()
        self._run = outer
        line.text, line.mask = "".join(draft.text), "".join(draft.mask)

    def _visit_run(self, run: Element) -> None:
        outer, self._run = self._run, run
        self.visit(run)
        self._run = outer
        opened = self._openings.get(run)
        if opened is not None and self._drafts:
            draft = self._drafts[-1]
            draft.line.fields.append((draft.length, opened))

    def _visit_row(self, row: Element) -> None:
        properties = row.find(word("trPr"))
        if properties is not None and properties.find(word("del")) is not None:
            return
        self._row = Row(row, self._row)
        for cell in row:
            if cell.tag == word("tc") or cell.tag == word("sdt"):
                self._row.cells += 1
                self.visit(cell)
        if properties is not None and properties.find(word("ins")) is not None:
            for line in self._row.lines:
                line.revised = True
        self._row = self._row.outer

    def _visit_control(self, control: Element) -> None:
        properties, content = control.find(word("sdtPr")), control.find(word("sdtContent"))
        state = None if properties is None else properties.find(CONTROL)
        if state is not None and self._drafts:
            self._add_box(ControlBox(control, state))
        elif content is not None and (properties is None or properties.find(word("showingPlcHdr")) is None or state is not None):
            self.visit(content)

    def _visit_insertion(self, insertion: Element) -> None:
        self._mark(revised=True)
        self.visit(insertion)

    def _visit_alternatives(self, alternatives: Element) -> None:
        for choice in alternatives:
            if choice.tag in (f"{COMPATIBILITY}Choice", f"{COMPATIBILITY}Fallback"):
                self.visit(choice)
                return

    def _mark(self, *, revised: bool = False, commented: bool = False) -> None:
        if self._drafts:
            line = self._drafts[-1].line
            line.revised, line.commented = line.revised or revised, line.commented or commented

    def _add_text(self, element: Element) -> None:
        text = element.text
        if not text:
            return
        code = self._symbol_of_font(text) if len(text) == 1 else None
        if code is None:
            self._append(text, element)
        else:
            self._add_box(SymbolBox(element, code))

    def _symbol_of_font(self, text: str) -> int | None:
        fonts = None if self._run is None else self._run.find(f"{_PROPERTIES}/{_FONTS}")
        names = () if fonts is None else (fonts.get(word("ascii"), ""), fonts.get(word("hAnsi"), ""))
        return next((code for name in names if (code := symbol_code(name, text)) is not None), None)

    def _add_symbol(self, symbol: Element) -> None:
        code = symbol_code(symbol.get(word("font"), ""), symbol.get(word("char"), ""))
        if code is not None:
            self._add_box(SymbolBox(symbol, code))

    def _add_field(self, character: Element) -> None:
        data = character.find(f"{word('ffData')}/{word('checkBox')}")
        box = None if data is None else self._boxes.get(data)
        if box is not None:
            self._add_box(box)

    def _add_box(self, box: Box) -> None:
        if self._drafts:
            draft = self._drafts[-1]
            draft.line.boxes.append(PlacedBox(draft.length, draft.length + 1, box))
            draft.text.append(" ")
            draft.mask.append(BOX)
            draft.length += 1

    def _append(self, text: str, element: Element) -> None:
        if not self._drafts or self._run is None:
            return
        draft, inside = self._drafts[-1], self._contents.get(self._run)
        draft.line.pieces.append(Piece(draft.length, text, element, self._run, inside))
        draft.text.append(text)
        draft.mask.append(FIELD * len(text) if inside else text.translate(_SHOWN))
        draft.length += len(text)
