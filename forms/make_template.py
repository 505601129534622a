"""Make a form's Word template from its definition alone: `python -m forms.make_template forms/ips-cqi`.

A tool for developers. What is the same in every template (styles, settings) stands in `template_parts/`;
what the form says is written here. The same definition always gives the same bytes.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from xml.sax.saxutils import escape, quoteattr

from forms.template_chart import chart_part, sheet_part
from ipsreview.documents.package import write_package
from ipsreview.form import Anchor, Form, Item, NotApplicable, Recommendation, RecommendationKind, load_form, plain

PARTS = Path(__file__).with_name("template_parts")
LOCALES = {"en": "en-US"}
EMPTY_TEXT = "\u2002" * 5
HIDDEN = "<w:vanish/>"
LABEL = '<w:rStyle w:val="Strong"/>'
TEXT_WIDTH = 12240 - 2 * 1080  # widths are in twentieths of a point, 1,440 to the inch
BOX_WIDTH = 560
PAGE = (
    '<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1080" w:right="1080" w:bottom="1080" w:left="1080" w:header="540" w:footer="540" w:gutter="0"/>'
)
NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
)
HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
CHART_SIZE = (6_217_920, 2_926_080)  # in English Metric Units, 914,400 to the inch


class Body:
    """Writes the body of the document; it numbers the bookmarks as they come."""

    def __init__(self, form: Form) -> None:
        self.form = form
        self.bookmarks = 0
        self.columns = _columns(form)

    def write(self) -> Iterator[str]:
        """Yield the body's parts in order: the protected form, the open comments, the protected summary."""
        form = self.form
        yield _paragraph("Title", _run(form.title))
        yield _paragraph("Normal", _run(form.introduction))
        yield self._cover_line()
        yield from _closing(list(self._items()), _section(protected=True, first=True))
        yield _paragraph("Heading1", _run(form.comments_heading))
        yield from _closing(list(self._comments()), _section(protected=False))
        yield _paragraph("Heading1", _run(form.summary_heading))
        yield _paragraph("Chart", _chart(form))
        yield f"<w:sectPr>{_section(protected=True)}</w:sectPr>"

    def _items(self) -> Iterator[str]:
        for item in self.form.items:
            yield from self._item(item)

    def _comments(self) -> Iterator[str]:
        for area in self.form.comment_areas:
            yield _paragraph("Heading2", _run(area.heading))
            yield _paragraph("Comment", self._text(None))

    def _cover_line(self) -> str:
        bookmarks = {field.key: field.bookmark for field in self.form.cover_fields}
        return _paragraph("CoverLine", *self._line(self.form.cover_line, bookmarks, LABEL))

    def _line(self, line: str, bookmarks: dict[str, str | None], look: str = "") -> Iterator[str]:
        for text, gap, _, _ in Formatter().parse(line):
            yield _run(text, look)
            if gap:
                yield self._text(bookmarks.get(gap))

    def _item(self, item: Item) -> Iterator[str]:
        heading = f"{item.number}. {item.title}"
        yield _paragraph("Heading1", _run(heading))
        if item.not_applicable:
            yield self._not_applicable(item.not_applicable)
        yield self._table(heading, item)
        if item.recommendations:
            yield _paragraph("Heading2", _run(item.recommendations_heading))
        for number, line in enumerate(item.recommendations, 1):
            yield self._recommendation(line, keep=number in (1, len(item.recommendations) - 1))

    def _not_applicable(self, line: NotApplicable) -> str:
        content = [self._box(line.bookmark), _tab(), _run(_spaced(line.text)), self._text(None)]
        return _paragraph("BoxLine", *content, options='<w:keepNext/><w:spacing w:after="100"/>')

    def _recommendation(self, line: Recommendation, *, keep: bool) -> str:
        """Write a line; the first two stay together, and the last two, so that none stands alone on a page."""
        options = "<w:keepNext/>" if keep else ""
        content = [self._box(line.bookmark), _tab()]
        if line.kind is not RecommendationKind.OTHER:
            return _paragraph("BoxLine", *content, _flowing(line.text), options=options)
        return _paragraph("BoxLine", *content, _run(_spaced(line.text)), self._text(None), options=f'{options}<w:keepLines w:val="0"/>')

    def _table(self, heading: str, item: Item) -> str:
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in self.columns)
        properties = (
            f'<w:tblStyle w:val="AnchorTable"/><w:tblW w:w="{TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
            f'<w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
            f"<w:tblCaption w:val={quoteattr(plain(heading))}/>"
        )
        last = item.anchors[-1]
        rows = "".join(self._row(anchor, keep=anchor is not last) for anchor in item.anchors)
        return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"

    def _row(self, anchor: Anchor, *, keep: bool) -> str:
        """Write a row; one that is kept with the next holds its table, and so its heading, on one page."""
        options = "<w:keepNext/>" if keep else ""
        printed = self.form.level(anchor.level).printed
        text = _paragraph("AnchorText", _run(anchor.text), options=options)
        if anchor.count_line:
            text += _paragraph("CountLine", *self._line(anchor.count_line, {}), options=options)
        contents = (
            _paragraph("AnchorBox", self._box(anchor.bookmark), options=options),
            _paragraph("AnchorLevel", _run(printed) if printed else "", options=options),
            text,
        )
        cells = zip(self.columns, contents, strict=True)
        written = "".join(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{content}</w:tc>' for width, content in cells)
        return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{written}</w:tr>"

    def _box(self, bookmark: str | None) -> str:
        data = '<w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox>'
        return self._field("FORMCHECKBOX", bookmark, data, "")

    def _text(self, bookmark: str | None) -> str:
        return self._field("FORMTEXT", bookmark, "<w:textInput/>", _run(EMPTY_TEXT))

    def _field(self, instruction: str, bookmark: str | None, data: str, result: str) -> str:
        """Write a legacy form field in the order of runs that Word uses itself."""
        name = bookmark or ""
        start = end = ""
        if bookmark:
            start = f'<w:bookmarkStart w:id="{self.bookmarks}" w:name="{bookmark}"/>'
            end = f'<w:bookmarkEnd w:id="{self.bookmarks}"/>'
            self.bookmarks += 1
        field = f'<w:ffData><w:name w:val="{name}"/><w:enabled/><w:calcOnExit w:val="0"/>{data}</w:ffData>'
        return (
            f'<w:r><w:fldChar w:fldCharType="begin">{field}</w:fldChar></w:r>{start}'
            f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
            f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}<w:r><w:fldChar w:fldCharType="end"/></w:r>{end}'
        )


def _columns(form: Form) -> tuple[int, int, int]:
    """Return the widths of a table's columns: box, level (its printed name on one line, where it is short), text."""
    longest = max(len(level.printed) for level in form.levels)
    level = min(max(1060, 240 + 120 * longest), 2400)
    return BOX_WIDTH, level, TEXT_WIDTH - BOX_WIDTH - level


def _paragraph(style: str, *content: str, options: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{options}</w:pPr>{"".join(content)}</w:p>\n'


def _run(text: str, look: str = "") -> str:
    """Write a text to the letter; the form's own line breaks stay line breaks."""
    lines = (f'<w:t xml:space="preserve">{escape(line)}</w:t>' if line else "" for line in text.split("\n"))
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f"<w:r>{properties}{'<w:br/>'.join(lines)}</w:r>" if text else ""


def _flowing(text: str) -> str:
    """Write a text to the letter, but hide the breaks and spaces by which its authors set an indent by hand (item 9).

    They suit one width of line only; the paragraph's own indent does their work. A space is left to part the words.
    """
    return "".join(_run(piece, HIDDEN if number % 2 else "") for number, piece in enumerate(re.split(r"(\n *(?= ))", text)))


def _tab() -> str:
    return "<w:r><w:tab/></w:r>"


def _spaced(label: str) -> str:
    """Return the label of a text field, parted from it by a space where the form prints none."""
    return label if label[-1:].isspace() else f"{label} "


def _section(*, protected: bool, first: bool = False) -> str:
    kind = "" if first else '<w:type w:val="continuous"/>'
    protection = "" if protected else '<w:formProt w:val="0"/>'
    return f"{kind}{PAGE}{protection}"


def _closing(blocks: list[str], section: str) -> list[str]:
    """Return the blocks with the section's end in the last paragraph; after a table it needs a paragraph of its own."""
    if not blocks or not blocks[-1].startswith("<w:p>"):
        blocks = [*blocks, _paragraph("Normal")]
    return [*blocks[:-1], blocks[-1].replace("</w:pPr>", f"<w:sectPr>{section}</w:sectPr></w:pPr>")]


def _chart(form: Form) -> str:
    width, height = CHART_SIZE
    name = quoteattr(plain(form.summary_heading))
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/>'
        f'<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="1" name={name} descr={name}/><wp:cNvGraphicFramePr/>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rId5"/></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


def document_part(form: Form) -> str:
    """Return `word/document.xml` of the form's template."""
    return f"{HEADER}<w:document {NAMESPACES}><w:body>\n{''.join(Body(form).write())}</w:body></w:document>"


def template(form: Form) -> bytes:
    """Return the form's Word template: nothing in it is answered."""
    parts = dict(_fixed_parts(PARTS, form))
    workbook = {name.removeprefix("workbook/"): parts.pop(name) for name in list(parts) if name.startswith("workbook/")}
    workbook["xl/worksheets/sheet1.xml"] = sheet_part(form).encode()
    parts["word/document.xml"] = document_part(form).encode()
    parts["word/charts/chart1.xml"] = chart_part(form).encode()
    parts["word/embeddings/workbook1.xlsx"] = write_package(workbook)
    return write_package(parts)


def _fixed_parts(folder: Path, form: Form) -> Iterator[tuple[str, bytes]]:
    gaps = {"{title}": escape(plain(form.title)), "{language}": LOCALES.get(form.language, form.language)}
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            text = path.read_text("utf-8")
            for gap, value in gaps.items():
                text = text.replace(gap, value)
            yield path.relative_to(folder).as_posix(), text.encode()


def main(folder: Path) -> None:
    """Write `template.docx` beside the form's definition in `folder`."""
    (folder / "template.docx").write_bytes(template(load_form(folder / "form.toml")))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
