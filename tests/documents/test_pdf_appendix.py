"""The appendix of the PDF: the same words as in the Word document, on pages of their own, tagged and in the outline."""

import pytest
from hypothesis import given, settings

from ipsreview.documents.pdf.report import lay_out, make_pdf
from ipsreview.form import Form
from ipsreview.review.appendix import HEADING, Appendix, Paragraph, Part
from ipsreview.review.values import blank_review
from tests.documents import golden
from tests.documents.appendices import appendices, of_everything
from tests.documents.pdf_reading import body, embedded_fonts, outline, page_texts, plain, read, walk
from tests.forms import BOTH, cqi, second

FORMS = pytest.mark.parametrize("form", [make() for make in BOTH], ids=lambda form: form.id)
SMALL = Appendix(
    Part(
        HEADING,
        parts=(
            Part("Who was met", (Paragraph("IPS supervisor: 1; IPS specialists: 3 of 4 planned."),)),
            Part("Item by item", parts=(Part("3. Supervisor", (Paragraph("Two of four.\nIn spring → IPS.", "What was seen"),)),)),
        ),
    )
)


def pages(pdf: bytes) -> int:
    return len(read(pdf).pages)


@FORMS
def test_the_pages_before_it_are_those_of_the_report_without_it(form: Form) -> None:
    plain_pages = lay_out(form, blank_review(form))
    longer = lay_out(form, blank_review(form), SMALL)
    assert longer[: len(plain_pages)] == plain_pages
    assert len(longer) == len(plain_pages) + 1


def test_without_it_the_bytes_are_the_same_as_ever() -> None:
    assert make_pdf(second(), golden.review(), None) == make_pdf(second(), golden.review())
    assert make_pdf(second(), golden.review(), SMALL) == make_pdf(second(), golden.review(), SMALL)


def test_it_stands_in_the_outline_by_its_headings() -> None:
    pdf = make_pdf(second(), golden.review(), SMALL)
    last = pages(pdf)
    assert outline(pdf)[-4:] == [(0, HEADING, last), (1, "Who was met", last), (1, "Item by item", last), (2, "3. Supervisor", last)]
    assert page_texts(pdf)[-1].count(HEADING) == 1
    assert f"{last} of {last}" in page_texts(pdf)[-1]


def test_it_is_tagged_and_read_in_its_order() -> None:
    elements = [(element.roles[-1], plain(" ".join(element.said))) for element in walk(make_pdf(second(), golden.review(), SMALL)) if element.said]
    start = elements.index(("H1", HEADING))
    assert elements[start:] == [
        ("H1", HEADING),
        ("H2", "Who was met"),
        ("P", "IPS supervisor: 1; IPS specialists: 3 of 4 planned."),
        ("H2", "Item by item"),
        ("H3", "3. Supervisor"),
        ("P", "What was seen"),
        ("P", "Two of four."),
        ("P", "In spring → IPS."),
    ]


@settings(max_examples=12, deadline=None)
@given(appendices(second()))
def test_every_text_of_it_is_in_the_document(appendix: Appendix) -> None:
    pdf = make_pdf(second(), blank_review(second()), appendix)
    said = "".join(body(pdf).split())
    for _, part in appendix.whole.headed():
        for paragraph in part.paragraphs:
            assert not paragraph.label or paragraph.label in said
            assert not paragraph.text.isascii() or "".join(paragraph.text.split()) in said
    assert [title for level, title, _ in outline(pdf) if level == 0][-1] == HEADING


def test_a_long_one_runs_over_pages_and_says_what_goes_on() -> None:
    text = "\n".join(f"Record {number} was looked at." for number in range(150))
    pdf = make_pdf(cqi(), blank_review(cqi()), Appendix(Part(HEADING, (Paragraph(text, "What was seen"),))))
    texts = page_texts(pdf)
    first = next(number for number, page in enumerate(texts) if HEADING in page)
    assert len(texts) - first == 4
    assert all(f"{HEADING}, continued" in page for page in texts[first + 1 :])
    assert all(f"Record {number} was looked at." in body(pdf) for number in range(150))


def test_its_fonts_are_embedded_whatever_it_says() -> None:
    pdf = make_pdf(second(), blank_review(second()), of_everything(second()))
    assert all("/FontFile2" in font["/FontDescriptor"] for font in embedded_fonts(read(pdf)))
