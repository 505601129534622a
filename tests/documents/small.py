"""Small Word reports of the second form, made block by block, so that a test changes the one thing that it is about."""

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

from ipsreview.documents.slots import SlotKind, slots
from ipsreview.documents.word_reading import ReadDocument, read_word
from ipsreview.form import Form
from tests.forms import second

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
ROOT = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
)
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override '
    'PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)


def run(text: str, look: str = "") -> str:
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def line(*content: str) -> str:
    return f"<w:p>{''.join(content)}</w:p>"


def row(*cells: str) -> str:
    """Return a table of one row; a cell is a run or more, or paragraphs."""
    inside = "".join(f"<w:tc>{cell if cell.startswith(('<w:p>', '<w:tbl>')) else line(cell)}</w:tc>" for cell in cells)
    return f"<w:tbl><w:tr>{inside}</w:tr></w:tbl>"


def box(ticked: bool = False, bookmark: str | None = None) -> str:
    start = f'<w:bookmarkStart w:id="1" w:name="{bookmark}"/>' if bookmark else ""
    state = "<w:checked/>" if ticked else ""
    data = f'<w:checkBox><w:sizeAuto/><w:default w:val="0"/>{state}</w:checkBox>'
    begin = _mark("begin", f"<w:ffData>{data}</w:ffData>")
    return f"{begin}{start}<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>{_mark('separate')}{_mark('end')}"


def text_field(text: str, bookmark: str | None = None) -> str:
    start = f'<w:bookmarkStart w:id="2" w:name="{bookmark}"/>' if bookmark else ""
    begin = _mark("begin", "<w:ffData><w:textInput/></w:ffData>")
    return f"{begin}{start}<w:r><w:instrText> FORMTEXT </w:instrText></w:r>{_mark('separate')}{run(text)}{_mark('end')}"


def _mark(kind: str, data: str = "") -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}">{data}</w:fldChar></w:r>'


def blocks(form: Form, *ticked: str) -> dict[str, str]:
    """Return the blocks of a report by their names (`1`, `1.thriving`, `1.nothing`, …); boxes named in `ticked` are ticked, bookmarks are there."""
    found = {"title": line(run(form.title)), "introduction": line(run(form.introduction))}
    found["cover"] = line(*(part for one in form.cover_fields for part in (run(f"{one.label}: "), run("   "))))
    for item in form.items:
        marks = {slot.key: slot.bookmark for slot in slots(form) if slot.item == item.number and slot.kind is not SlotKind.REASON}
        found[f"{item.number}"] = line(run(f"{item.number}. {item.title}"))
        if item.not_applicable:
            name = f"{item.number}.not_applicable"
            found[name] = line(box(name in ticked, item.not_applicable.bookmark), run(f" {item.not_applicable.text}"))
        for anchor in item.anchors:
            name = f"{item.number}.{anchor.level}"
            count = [line(run(anchor.count_line.format(count="", team="")))] if anchor.count_line else []
            text = "".join([line(run(anchor.text)), *count])
            found[name] = row(box(name in ticked, marks[anchor.level]), run(form.level(anchor.level).printed), text)
        found[f"{item.number}.heading"] = line(run(item.recommendations_heading))
        for one in item.recommendations:
            name = f"{item.number}.{one.key}"
            found[name] = line(box(name in ticked, marks[one.key]), run(f" {one.text}"))
    found["comments"] = line(run(form.comments_heading))
    found.update({f"comments.{area.key}": line(run(area.heading)) for area in form.comment_areas})
    found["summary"] = line(run(form.summary_heading))
    return found


def document(body: str, *, more: Mapping[str, bytes] | None = None) -> bytes:
    """Return a Word document of a body, with `more` parts or others in place of its own."""
    parts = {"[Content_Types].xml": TYPES.encode(), "_rels/.rels": ROOT.encode()}
    parts["word/document.xml"] = f"<w:document {NAMESPACES}><w:body>{body}<w:sectPr/></w:body></w:document>".encode()
    return package({**parts, **(more or {})})


def package(parts: Mapping[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            file.writestr(name, data)
    return stream.getvalue()


def report(*ticked: str, form: Form | None = None, **changes: str) -> bytes:
    """Return a report of the second form with these boxes ticked and these blocks written otherwise (`_1` for item 1, `_1_bare` for its row)."""
    found = blocks(form or second(), *ticked)
    for name, text in changes.items():
        key = name.strip("_").replace("_", ".", 1)
        assert key in found, key
        found[key] = text
    return document("".join(found.values()))


def read(*ticked: str, form: Form | None = None, **changes: str) -> ReadDocument:
    return read_word(form or second(), report(*ticked, form=form, **changes), "report.docx")


def told(found: ReadDocument) -> list[tuple[int, str]]:
    """Return the doubts as they are told: the item, and both sentences."""
    return [(doubt.item, f"{doubt.what} {doubt.why}") for doubt in found.doubts]
