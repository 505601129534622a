"""The appendix of a Word document: a section of its own behind the form, and no part of what is read back."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from ipsreview.documents.own_template import check_template, fill_template
from ipsreview.documents.word import fill
from ipsreview.documents.word_reading import read_word
from ipsreview.form import Form
from ipsreview.review import acts, rules, worksheet_acts
from ipsreview.review.appendix import HEADING, Appendix, Paragraph, Part, appendix
from ipsreview.review.values import Review, blank_review
from tests.documents import golden
from tests.documents.appendices import appendices, of_everything
from tests.documents.difficult_original import Original
from tests.documents.difficult_reviews import by_chance
from tests.documents.reading import WORD, altered, part, parts, template_of
from tests.documents.reading import paragraphs as printed
from tests.documents.small import NAMESPACES, blocks, document, package, report
from tests.documents.test_word_structure import faults, style_faults
from tests.forms import BOTH, cqi, second
from tests.reviews import reviews

FORMS = pytest.mark.parametrize("form", [make() for make in BOTH], ids=lambda form: form.id)
SMALL = Appendix(
    Part(
        HEADING,
        parts=(
            Part("Who was met", (Paragraph("IPS supervisor: 1."),)),
            Part(
                "Item by item",
                parts=(Part("3. Supervisor", (Paragraph("Two of four.\nIn spring.", "What was seen"), Paragraph("שלום", "Worksheet"))),),
            ),
        ),
    )
)
LINES = [
    HEADING,
    "Who was met",
    "IPS supervisor: 1.",
    "Item by item",
    "3. Supervisor",
    "What was seen: Two of four.\nIn spring.",
    "Worksheet: ",
    "שלום",
]


def behind(data: bytes) -> list[str]:
    """Return the paragraphs of the appendix."""
    found = printed(data)
    return found[found.index(HEADING) :]


def sections(data: bytes) -> list[etree._Element]:
    return list(part(data).iter(f"{WORD}sectPr"))


def values(element: etree._Element, name: str) -> list[str]:
    return [found.get(f"{WORD}val") for found in element.iter(f"{WORD}{name}")]


def comes_back(form: Form, review: Review, data: bytes) -> None:
    review = review if form.counts else replace(review, team_size=0)
    found = read_word(form, data, "report.docx")
    assert found.review == rules.closed(form, review.report_copy())
    assert (found.missing, found.extra, found.doubts) == ((), (), ())


@settings(max_examples=8, deadline=None)
@given(reviews(cqi()), appendices(cqi()))
def test_a_report_with_an_appendix_is_read_as_without_it(review: Review, appendix: Appendix) -> None:
    comes_back(cqi(), review, fill(cqi(), review, template_of(cqi()), appendix))


@settings(max_examples=30, deadline=None)
@given(reviews(second()), appendices(second()))
def test_a_report_of_another_form_with_an_appendix_is_read_as_without_it(review: Review, appendix: Appendix) -> None:
    comes_back(second(), review, fill(second(), review, template_of(second()), appendix))


@FORMS
def test_an_appendix_of_the_forms_own_words_is_no_answer(form: Form) -> None:
    comes_back(form, by_chance(form, 5), fill(form, by_chance(form, 5), template_of(form), of_everything(form)))


@FORMS
def test_an_appendix_in_a_foreign_report_is_no_answer(form: Form) -> None:
    """In a document of plain lines and tables nothing but its words tells the appendix from an answer."""
    review = by_chance(form, 5)
    found = read_word(form, fill_template(form, review, Original(form, blank_review(form)).document(), "x", of_everything(form)).document, "x")
    assert found.review == rules.closed(form, review)
    assert (found.missing, found.extra, found.doubts) == ((), (), ())


def test_the_words_of_its_heading_in_an_answer_stay_an_answer() -> None:
    review = acts.write_comment(second(), blank_review(second()), second().comment_areas[0].key, HEADING).after
    review = acts.write_agency(review, HEADING).after
    comes_back(second(), review, fill(second(), review, template_of(second()), SMALL))
    comes_back(second(), review, fill(second(), review, template_of(second())))


@settings(max_examples=15, deadline=None)
@given(reviews(second()), appendices(second()))
def test_a_document_with_an_appendix_has_no_fault(review: Review, appendix: Appendix) -> None:
    assert faults(fill(second(), review, template_of(second()), appendix)) == []


@FORMS
def test_the_form_before_it_is_to_the_letter_what_it_is_without_it(form: Form) -> None:
    review = by_chance(form, 3)
    plain, longer = fill(form, review, template_of(form)), fill(form, review, template_of(form), SMALL)
    assert printed(longer)[: -len(LINES)] == printed(plain)
    assert behind(longer) == LINES
    same, other = parts(plain), parts(longer)
    assert same.keys() == other.keys()
    assert {name for name in same if same[name] != other[name]} == {"word/document.xml", "word/styles.xml"}
    assert fill(form, review, template_of(form), None) == plain


@FORMS
def test_it_is_a_section_of_its_own_from_a_new_page_on_that_may_be_edited(form: Form) -> None:
    plain, longer = sections(fill(form, blank_review(form), template_of(form))), sections(fill(form, blank_review(form), template_of(form), SMALL))
    assert [etree.tostring(one) for one in longer[:-1]] == [etree.tostring(one) for one in plain]
    last = longer[-1]
    assert (values(last, "type"), values(last, "formProt")) == (["nextPage"], ["0"])
    for size in ("pgSz", "pgMar"):
        assert dict(last.find(f"{WORD}{size}").attrib) == dict(plain[-1].find(f"{WORD}{size}").attrib)


def test_its_headings_are_headings_and_its_labels_stand_out() -> None:
    data = fill(cqi(), blank_review(cqi()), template_of(cqi()), SMALL)
    found = list(part(data).iter(f"{WORD}p"))[-len(LINES) :]
    assert [values(one, "pStyle") for one in found] == [["Heading1"], ["Heading2"], [], ["Heading2"], ["Heading3"], [], [], []]
    assert [name.get(f"{WORD}val") for name in part(data, "word/styles.xml").iter(f"{WORD}name")][-1] == "heading 3"
    assert [run.find(f"{WORD}rPr/{WORD}b") is not None for run in found[5].iter(f"{WORD}r")] == [True, False]
    assert found[7].find(f"{WORD}pPr/{WORD}bidi") is not None
    assert list(part(data).iter(f"{WORD}bookmarkStart"))[-1].get(f"{WORD}name") == list(part(template_of(cqi())).iter(f"{WORD}bookmarkStart"))[
        -1
    ].get(f"{WORD}name")


def test_styles_go_by_their_names_whatever_language_they_are_called_in() -> None:
    styles = (
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
        '<w:style w:type="character" w:styleId="Heading2"><w:name w:val="Other"/></w:style></w:styles>'
    )
    data = with_styles(report(), styles)
    filled = fill_template(second(), blank_review(second()), data, "x", SMALL).document
    found = list(part(filled).iter(f"{WORD}p"))[-len(LINES) :]
    assert [values(one, "pStyle") for one in found[:5]] == [["berschrift1"], ["AppendixHeading2"], [], ["AppendixHeading2"], ["Heading3"]]
    added = list(part(filled, "word/styles.xml").iter(f"{WORD}style"))[-2:]
    assert [(style.get(f"{WORD}styleId"), values(style, "basedOn")) for style in added] == [
        ("AppendixHeading2", ["Standard"]),
        ("Heading3", ["Standard"]),
    ]
    assert list(style_faults(filled)) == []


def with_styles(data: bytes, styles: str) -> bytes:
    found = {name: content.decode() for name, content in parts(data).items()}
    link = (
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>'
    )
    return package({**found, "word/styles.xml": styles, "word/_rels/document.xml.rels": link})


def test_a_document_without_styles_has_headings_all_the_same() -> None:
    filled = fill_template(second(), blank_review(second()), report(), "x", SMALL).document
    found = list(part(filled).iter(f"{WORD}p"))[-len(LINES) :]
    assert [values(one, "outlineLvl") for one in found[:5]] == [["0"], ["1"], [], ["1"], ["2"]]
    assert not any(values(one, "pStyle") for one in found)
    assert len(sections(filled)) == 2


def test_a_document_that_ends_with_a_table_ends_its_section_behind_it() -> None:
    table, ending = "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>", '<w:sectPr><w:pgSz w:w="100" w:h="200"/><w:titlePg/></w:sectPr>'
    body = f"<w:document {NAMESPACES}><w:body>{''.join(blocks(second()).values())}{table}{ending}</w:body></w:document>"
    data = document("", more={"word/document.xml": body.encode()})
    filled = fill_template(second(), blank_review(second()), data, "x", SMALL).document
    *_, before, added = part(filled)[0][: -1 - len(LINES)]
    assert (before.tag, added.tag) == (f"{WORD}tbl", f"{WORD}p")
    assert [child.tag for child in added[0]] == [f"{WORD}spacing", f"{WORD}sectPr"]
    assert [child.tag for child in sections(filled)[-1]] == [f"{WORD}type", f"{WORD}pgSz", f"{WORD}formProt"]
    again = fill_template(second(), blank_review(second()), filled, "x").document
    assert printed(again) == printed(fill_template(second(), blank_review(second()), data, "x").document)


@settings(max_examples=20, deadline=None)
@given(reviews(second()), appendices(second()), st.none() | appendices(second()))
def test_the_appendix_of_a_report_that_serves_as_the_template_is_left_out(review: Review, former: Appendix, appendix: Appendix | None) -> None:
    """Nothing that was seen at one agency may get into the report of another."""
    old = by_chance(second(), 5)
    template = fill(second(), old, template_of(second()), former)
    filled = fill_template(second(), review, template, "x", appendix).document
    comes_back(second(), review, filled)
    bare = fill_template(second(), review, fill(second(), old, template_of(second())), "x", appendix).document
    assert printed(filled) == printed(bare)
    assert [etree.tostring(one) for one in sections(filled)] == [etree.tostring(one) for one in sections(bare)]


def test_a_former_appendix_is_told() -> None:
    told = [str(finding.message) for finding in check_template(second(), fill(second(), golden.review(), template_of(second()), SMALL), "x")]
    assert "The template ends with the appendix of a report; it is left out of the reports." in told
    plain = [str(finding.message) for finding in check_template(second(), golden.document(), "x")]
    assert [text for text in told if text not in plain] == ["The template ends with the appendix of a report; it is left out of the reports."]


def test_an_appendix_whose_heading_was_rewritten_is_told_and_changes_no_answer() -> None:
    review = worksheet_acts.write_evidence(cqi(), by_chance(cqi(), 5), 3, "The log was seen.").after
    data = fill(cqi(), review, template_of(cqi()), appendix(cqi(), review))
    found = read_word(cqi(), altered(data, "word/document.xml", HEADING, "Our notes"), "report.docx")
    assert found.review == rules.closed(cqi(), review.report_copy())
    told = [str(doubt.what) for doubt in found.doubts]
    assert told == [f"The text “{line}” was found." for line in ("Our notes", *behind(data)[1:])]
