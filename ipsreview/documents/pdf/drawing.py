"""Marks on pages, written with reportlab."""

from __future__ import annotations

import io
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.lib.colors import Color, HexColor
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFObjectReference, PDFStream
from reportlab.pdfgen.canvas import Canvas

from ipsreview.documents.pdf import style as styles
from ipsreview.documents.pdf.fonts import REGULAR, ready
from ipsreview.documents.pdf.layout import Area, Mark, Page, Sign, Slice, Text
from ipsreview.documents.pdf.library import document_of
from ipsreview.documents.pdf.tags import Structure
from ipsreview.documents.pdf.words import NOT_RATED_SIGN
from ipsreview.form import NOT_APPLICABLE

_QUARTERS = {"full": 4, "three_quarters": 3, "half": 2, "empty": 0}
_STROKE = 1.1


@dataclass(frozen=True, slots=True)
class About:
    """What the document says of itself: nothing of a person or a machine."""

    title: str
    subject: str
    language: str


def draw(pages: Sequence[Page], furniture: Sequence[Sequence[Mark]], about: About) -> bytes:
    """Return the document. `furniture` is what stands above and below the text of each page and is no part of it."""
    ready(REGULAR)
    rl_config.useA85 = 0  # bytes as they are: a quarter less; reportlab knows no setting of one document for it
    data = io.BytesIO()
    canvas = Canvas(
        data,
        pagesize=(styles.PAGE_WIDTH, styles.PAGE_HEIGHT),
        pageCompression=1,
        invariant=1,
        pdfVersion=(1, 7),
        initialFontName=REGULAR,  # pyright: ignore[reportArgumentType]  it is a name; the types say a number
        lang=about.language,
    )
    drawing = _Drawing(canvas)
    for page, around in zip(pages, furniture, strict=True):
        drawing.draw_page(page, around)
    drawing.finish(about)
    canvas.save()
    return data.getvalue()


class _Drawing:
    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._document = document_of(canvas)
        self._structure = Structure()
        self._pages: list[PDFObjectReference] = []
        self._targets = 0

    def draw_page(self, page: Page, furniture: Sequence[Mark]) -> None:
        """Draw one page and close it."""
        for placed in page:
            self._draw_slice(placed.slice, styles.TOP + placed.down)
        for mark in furniture:
            self._draw_mark(mark, 0.0)
        self._pages.append(self._document.thisPageRef())
        self._canvas.showPage()
        self._structure.turn_page()
        self._name_structure()

    def finish(self, about: About) -> None:
        """Write what the document says of itself, and its structure."""
        canvas, catalog = self._canvas, self._document.Catalog
        canvas.setTitle(about.title)
        canvas.setSubject(about.subject)
        canvas.setAuthor("")
        canvas.setCreator("ipsreview")
        canvas.setViewerPreference("DisplayDocTitle", "true")  # pyright: ignore[reportUnknownMemberType]  reportlab's types are partial
        canvas.showOutline()
        catalog.StructTreeRoot = self._structure.write(self._document, self._pages)
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.Metadata = PDFStream(PDFDictionary({"Type": "/Metadata", "Subtype": "/XML"}), _metadata(about).encode(), [])

    def _name_structure(self) -> None:
        """Say on the page just closed where its content stands in the structure."""
        page = self._document.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]  # reportlab writes no other entries
        page.StructParents = len(self._pages) - 1
        page.Tabs = "/S"

    def _draw_slice(self, slice_: Slice, down: float) -> None:
        if slice_.target:
            key = f"target-{self._targets}"
            self._targets += 1
            # reportlab's types are partial
            self._canvas.bookmarkHorizontalAbsolute(key, styles.PAGE_HEIGHT - down + 8)  # pyright: ignore[reportUnknownMemberType]  reportlab's types are partial
            # and so are these
            self._canvas.addOutlineEntry(  # pyright: ignore[reportUnknownMemberType]  reportlab's types are partial
                slice_.target.title, key, slice_.target.level, closed=False
            )
        for mark in slice_.marks:
            self._draw_mark(mark, down)

    def _draw_mark(self, mark: Mark, down: float) -> None:
        if isinstance(mark, Text):
            self._draw_text(mark, styles.PAGE_HEIGHT - down - mark.down)
            return
        with self._marked("/Artifact BMC"):
            if isinstance(mark, Area):
                self._canvas.setFillColor(_colour(mark.colour))
                self._canvas.rect(mark.left, styles.PAGE_HEIGHT - down - mark.down - mark.height, mark.width, mark.height, stroke=0, fill=1)
            else:
                _draw_sign(self._canvas, mark, styles.PAGE_HEIGHT - down - mark.down)

    def _draw_text(self, mark: Text, height: float) -> None:
        """Draw a line. What it says beyond what is seen goes with it; of a turned line, which viewers turn back, with its element."""
        line = mark.line
        if not line.runs:
            return
        with self._marked(self._place(mark)):
            if line.turned or line.text == line.shown:
                self._set_text(mark, height)
            else:
                with self._marked(f"/Span <</ActualText <{line.text.encode('utf-16').hex()}>>> BDC"):
                    self._set_text(mark, height)

    def _place(self, mark: Text) -> str:
        """Return what says where a text belongs; what is repeated on every page belongs nowhere."""
        if not mark.path:
            return "/Artifact <</Type /Pagination>> BDC"
        number = self._structure.mark(mark.path, mark.line.text, turned=mark.line.turned)
        return f"/{mark.path[-1].partition(':')[0]} <</MCID {number}>> BDC"

    def _set_text(self, mark: Text, height: float) -> None:
        text = self._canvas.beginText(mark.left, height)
        text.setFillColor(_colour(mark.colour))
        left = mark.left
        for run in mark.line.runs:
            if any(run.shift for run in mark.line.runs):
                text.setTextOrigin(left + run.shift * mark.size / 1000, height)
            text.setFont(run.font, mark.size)
            text.textOut(run.text)
            left += run.width * mark.size / 1000
        self._canvas.drawText(text)

    @contextmanager
    def _marked(self, operator: str) -> Generator[None]:
        self._canvas.addLiteral(operator)
        yield
        self._canvas.addLiteral("EMC")


@cache
def _colour(name: str) -> Color:
    return HexColor(name)


def _draw_sign(canvas: Canvas, mark: Sign, height: float) -> None:
    """Draw a sign: a ball filled by quarters, a dash for “not applicable”, a dotted ring for what is not rated."""
    canvas.setStrokeColor(_colour(mark.colour))
    canvas.setFillColor(_colour(mark.colour))
    canvas.setLineWidth(_STROKE)
    if mark.sign == NOT_APPLICABLE:
        canvas.line(mark.left - mark.radius * 0.7, height, mark.left + mark.radius * 0.7, height)
        return
    canvas.setDash([1.2, 1.6] if mark.sign == NOT_RATED_SIGN else [])
    radius = mark.radius - _STROKE / 2
    quarters = _QUARTERS.get(mark.sign, 0)
    canvas.circle(mark.left, height, radius, stroke=1, fill=int(quarters == 4))
    if 0 < quarters < 4:
        canvas.wedge(mark.left - radius, height - radius, mark.left + radius, height + radius, 90, -90 * quarters, stroke=0, fill=1)
    canvas.setDash([])


def _metadata(about: About) -> str:
    """Return the title and the language for programs that read them as XMP."""
    title, language = escape(about.title), escape(about.language, {'"': "&quot;"})
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
        f"<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>"
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
    )
