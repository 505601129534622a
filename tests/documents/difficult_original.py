"""An imitation of the original form as Word saves it, filled in by hand, in any of the ways in which people have done that.

Nothing here is the code that is tested: the form's own words are all that is taken from the project. What the original
prints is known from the seed; it has form fields for its boxes and its cover alone, all other answers are plain text.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from ipsreview.form import Anchor, Form, Item, Recommendation, RecommendationKind
from ipsreview.review.values import Review
from tests.documents.reading import parts, template_of

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" mc:Ignorable="w14"'
)
EMPTY = "\u2002" * 5
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")


@dataclass(frozen=True, slots=True)
class Box:
    """One tick box to be written: its number in the document, its bookmark, and its state."""

    number: int
    bookmark: str | None
    ticked: bool


BoxWriter = Callable[[Box], str]


def run(text: str, look: str = "") -> str:
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    lines = "<w:br/>".join(f'<w:t xml:space="preserve">{escape(line)}</w:t>' if line else "" for line in text.split("\n"))
    return f'<w:r w:rsidR="00A45B31">{properties}{lines}</w:r>' if text else ""


def paragraph(*content: str, properties: str = "") -> str:
    inside = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f'<w:p w:rsidR="00A45B31" w:rsidRDefault="00C0FFEE">{inside}{"".join(content)}</w:p>'


def field(instruction: str, data: str, name: str, bookmark: str | None, number: int, result: str = "") -> str:
    """Write a legacy field in Word's order: the bookmark begins after the run that opens the field and ends after the one that closes it."""
    opened = closed = ""
    if bookmark:
        opened = f'<w:bookmarkStart w:id="{number}" w:name="{bookmark}"/>'
        closed = f'<w:bookmarkEnd w:id="{number}"/>'
    return (
        f'<w:r w:rsidR="00A45B31"><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="{name}"/><w:enabled/><w:calcOnExit w:val="0"/>{data}'
        f'</w:ffData></w:fldChar></w:r>{opened}<w:r w:rsidR="00A45B31"><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        f'<w:r w:rsidR="00C0FFEE"/><w:r w:rsidR="00C0FFEE"><w:fldChar w:fldCharType="separate"/></w:r>{result}'
        f'<w:r w:rsidR="00A45B31"><w:fldChar w:fldCharType="end"/></w:r>{closed}'
    )


def legacy(box: Box) -> str:
    """Write the box as Word's form field, its default printed and the tick beside it."""
    state = "<w:checked/>" if box.ticked else ""
    data = f'<w:checkBox><w:sizeAuto/><w:default w:val="0"/>{state}</w:checkBox>'
    return field("FORMCHECKBOX", data, box.bookmark or "", box.bookmark, box.number)


def nameless(box: Box) -> str:
    return legacy(Box(box.number, None, box.ticked))


def text_field(name: str, number: int, text: str) -> str:
    result = run(text or EMPTY, "<w:noProof/>")
    return field("FORMTEXT", "<w:textInput/>", name, name, number, result)


def typed_heading(item: Item) -> str:
    return paragraph(run(f"{item.number}. {item.title}", "<w:b/>"), properties="<w:keepNext/>")


def long_date(review: Review) -> str:
    day = review.cover.date
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}" if day else ""


def cover_fields(form: Form, texts: Mapping[str, str]) -> str:
    """Write the cover as the original has it: all on one line, each answer a text field with its bookmark."""
    content: list[str] = []
    for number, one in enumerate(form.cover_fields, 9001):
        content += [run(f"{one.label}: ", "<w:b/>"), text_field(one.bookmark or "", number, texts[one.key]), run("   ")]
    return paragraph(*content)


def said_count(count: int | None, team: int) -> str:
    return f"{'   ' if count is None else count} of {team or '   '}"


def text_behind(label: str, text: str) -> str:
    """Write a label, and behind it on its own line what was answered."""
    return paragraph(run(label), run(text))


def below(label: str, text: str) -> str:
    """Write a label and below it a paragraph for every line of the answer, as people type a comment; then the form's own empty lines."""
    lines = [paragraph(run(line)) for line in text.split("\n")] if text else []
    return "".join([paragraph(run(label, "<w:b/>")), *lines, paragraph(), paragraph()])


@dataclass(frozen=True, slots=True)
class Original:
    """How the imitation is written: each part of the form by a function that a document may have otherwise."""

    form: Form
    review: Review
    box: BoxWriter = legacy
    words: Callable[[str], str] = run
    heading: Callable[[Item], str] = typed_heading
    cover: Callable[[Form, Mapping[str, str]], str] = cover_fields
    date: str | None = None
    count: Callable[[int | None, int], str] = said_count
    other: Callable[[str, str], str] = text_behind
    comment: Callable[[str, str], str] = below
    around: Callable[[str], str] = str
    protected: bool = True

    def document(self) -> bytes:
        """Return the whole Word document."""
        found = parts(template_of(self.form))
        found["word/document.xml"] = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{self._document()}'.encode()
        if not self.protected:
            found["word/settings.xml"] = found["word/settings.xml"].replace(b'<w:documentProtection w:edit="forms" w:enforcement="1"/>', b"")
        return package(found)

    def _document(self) -> str:
        body = self.around("".join(self._blocks()))
        page = '<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" '
        return f'<w:document {NAMESPACES}><w:body>{body}{page}w:header="720" w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>'

    def _blocks(self) -> Iterator[str]:
        yield paragraph(run(self.form.title, '<w:b/><w:sz w:val="28"/>')) + paragraph()
        yield paragraph(run(self.form.introduction)) + paragraph()
        cover = self.review.cover
        date = long_date(self.review) if self.date is None else self.date
        yield self.cover(self.form, {"agency": cover.agency, "date": date, "trainer": cover.trainer})
        boxes = iter(range(100, 10_000))
        for item in self.form.items:
            yield paragraph()
            yield from self._item(item, boxes)
        yield from (paragraph(), paragraph(), paragraph(run(self.form.comments_heading, "<w:b/>")))
        for area in self.form.comment_areas:
            yield self.comment(area.heading, self.review.comments[area.key])
        yield from (paragraph(), paragraph(run(self.form.summary_heading, "<w:b/>")), paragraph(), paragraph(_chart()))

    def _item(self, item: Item, boxes: Iterator[int]) -> Iterator[str]:
        answer = self.review.items[item.number]
        yield self.heading(item)
        if item.not_applicable:
            box = Box(next(boxes), item.not_applicable.bookmark, answer.rating == "not_applicable")
            yield paragraph(self.box(box), run(" "), self.words(item.not_applicable.text), run(answer.not_applicable_reason))
        yield self._table(item, boxes)
        yield from (paragraph(), paragraph(run(item.recommendations_heading, "<w:b/>")))
        for line in item.recommendations:
            yield self._recommendation(line, Box(next(boxes), line.bookmark, line.key in answer.recommendations), answer.other)

    def _table(self, item: Item, boxes: Iterator[int]) -> str:
        rows = "".join(self._row(item, anchor, next(boxes)) for anchor in item.anchors)
        grid = '<w:gridCol w:w="648"/><w:gridCol w:w="1080"/><w:gridCol w:w="7848"/>'
        return f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblLook w:val="01E0"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>'

    def _row(self, item: Item, anchor: Anchor, number: int) -> str:
        answer = self.review.items[item.number]
        text = paragraph(self.words(anchor.text)) + paragraph()
        if anchor.count_line:
            before, _, after = anchor.count_line.partition("{count} of {team}")
            count = self.count(answer.counts.get(anchor.level), self.review.team_size)
            text += paragraph(run(before), run(count), run(after)) + paragraph()
        box = paragraph(self.box(Box(number, anchor.bookmark, answer.rating == anchor.level)))
        cells = zip((648, 1080, 7848), (box, paragraph(run(self.form.level(anchor.level).printed)), text), strict=True)
        written = "".join(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{content}</w:tc>' for width, content in cells)
        return f'<w:tr w:rsidR="00A45B31">{written}</w:tr>'

    def _recommendation(self, line: Recommendation, box: Box, other: str) -> str:
        if line.kind is RecommendationKind.OTHER:
            written = self.other(line.text, other)
            place = written.find(">", written.find("<w:p ")) + 1
            return f"{written[:place]}{self.box(box)}{run(' ')}{written[place:]}"
        return paragraph(self.box(box), run(" "), self.words(line.text))


def _chart() -> str:
    name = quoteattr("Chart 1")
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5486400" cy="3200400"/><wp:docPr id="1" name={name}/>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rId5"/></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


def package(found: Mapping[str, bytes]) -> bytes:
    """Return parts as a package."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in found.items():
            file.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return stream.getvalue()
