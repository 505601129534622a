"""What programs read of the PDF beside its pages: outline, title, language, tags, fonts."""

import re
from collections import Counter
from functools import cache

import pytest

from ipsreview.documents.pdf.report import make_pdf
from ipsreview.form import plain
from ipsreview.review import acts
from ipsreview.review.values import Review, blank_review
from ipsreview.usecases.demo import demo_review
from tests.documents import golden
from tests.documents.pdf_reading import characters, embedded_fonts, marked_texts, numbers, outline, page_texts, read, to_unicode, walk
from tests.forms import cqi, second


@cache
def demo_pdf() -> bytes:
    return make_pdf(cqi(), demo_review().review)


@cache
def golden_pdf() -> bytes:
    return make_pdf(second(), golden.review())


def with_strengths(text: str) -> Review:
    return acts.write_comment(second(), blank_review(second()), second().comment_areas[0].key, text).after


def test_the_outline_leads_to_every_item_and_section() -> None:
    entries = outline(demo_pdf())
    areas = [plain(area.heading).rstrip(": ") for area in cqi().comment_areas]
    items = [f"{item.number}. {plain(item.title)}" for item in cqi().items]
    assert [title for level, title, _ in entries if level == 0] == ["Summary", "Items", "Comments"]
    assert [title for level, title, _ in entries if level == 1] == [areas[0], "Item Summary", areas[2], *items, *areas]
    for _, title, page in entries:
        if title not in ("Summary",):
            assert " ".join(title.split()) in " ".join(page_texts(demo_pdf())[page - 1].split())


def test_the_document_says_what_it_is_and_nothing_of_a_person_or_a_machine() -> None:
    reader = read(demo_pdf())
    about = reader.metadata
    assert about
    title = "IPS Program Continuous Quality Improvement Report, Riverbend Supported Employment, October 5, 2026"
    assert (about.title, about.subject, about.creator) == (title, "Riverbend Supported Employment", "ipsreview")
    assert not about.author
    assert about.creation_date_raw == "D:20000101000000+00'00'"
    assert reader.root_object["/Lang"] == cqi().language
    assert (
        reader.root_object["/ViewerPreferences"]["/DisplayDocTitle"] is True
        or str(reader.root_object["/ViewerPreferences"]["/DisplayDocTitle"]) == "True"
    )
    assert reader.root_object["/PageMode"] == "/UseOutlines"
    assert reader.xmp_metadata
    assert reader.xmp_metadata.dc_title == {"x-default": title}
    assert reader.xmp_metadata.dc_language == [cqi().language]


def test_the_title_of_a_blank_review_and_of_one_with_markup() -> None:
    assert read(make_pdf(cqi(), blank_review(cqi()))).metadata.title == plain(cqi().title)
    assert "Mill Lane & Sons <North>" in read(golden_pdf()).xmp_metadata.dc_title["x-default"]


@pytest.mark.parametrize("pdf", [demo_pdf, golden_pdf])
def test_every_piece_of_content_belongs_to_one_element_or_to_no_text(pdf) -> None:
    reader, elements = read(pdf()), walk(pdf())
    placed = Counter(place for element in elements for place in element.content)
    for number in range(len(reader.pages)):
        marks = marked_texts(reader, number)  # fails where something stands outside of all marks
        assert {mark: placed[number, mark] for mark in marks} == dict.fromkeys(marks, 1)
    assert sum(placed.values()) == sum(len(marked_texts(reader, number)) for number in range(len(reader.pages)))


def test_the_pages_lead_back_to_the_elements() -> None:
    reader = read(demo_pdf())
    tree = numbers(reader.root_object["/StructTreeRoot"]["/ParentTree"]["/Nums"])
    by_place = {place: element for element in walk(demo_pdf()) for place in element.content}
    assert reader.root_object["/MarkInfo"]["/Marked"]
    for number, page in enumerate(reader.pages):
        assert (page["/StructParents"], page["/Tabs"]) == (number, "/S")
        for mark, entry in enumerate(tree[number]):
            assert entry.get_object().indirect_reference.idnum == by_place[number, mark].entry.indirect_reference.idnum


def test_the_elements_are_what_they_look_like() -> None:
    elements = walk(demo_pdf())
    roles = Counter(element.roles[-1] for element in elements)
    assert roles["H1"] == 3  # the title, the items, the comments
    assert roles["H2"] == 3 + 16 + 3
    assert roles["Table"] == 1 + 16
    assert roles["LI"] == sum(len(item.recommendations) for item in cqi().items) + 1
    assert roles["Lbl"] == roles["LI"]
    parents = {"TR": "Table", "TD": "TR", "TH": "TR", "LI": "L", "Lbl": "LI", "LBody": "LI"}
    for element in elements:
        assert element.roles[0] == "Document"
        assert parents.get(element.roles[-1], element.roles[-2] if len(element.roles) > 1 else "") in element.roles[-2:-1] or len(element.roles) == 1


def test_the_heads_of_tables_say_what_they_stand_for() -> None:
    heads = {element.said[0]: str(element.entry["/A"]["/Scope"]) for element in walk(demo_pdf()) if element.roles[-1] == "TH"}
    assert heads == {
        **dict.fromkeys(("Answer", "Level", "Description"), "/Column"),
        **dict.fromkeys(("IPS", "Needs Improve", "Needs Sig Improve.", "Not IPS", "Not applicable", "Not rated"), "/Row"),
    }


def test_the_elements_are_read_in_the_order_of_the_pages() -> None:
    places = [place for element in walk(demo_pdf()) for place in element.content if "Table" not in element.roles]
    assert places == sorted(places)


def test_a_text_from_right_to_left_is_read_in_its_own_order() -> None:
    text = "יבוא (8 מתוך 12) ואז IPS."
    pdf = make_pdf(second(), with_strengths(text))
    assert text in [element.entry.get("/ActualText") for element in walk(pdf)]
    assert b"/ActualText" not in read(pdf).pages[0].get_contents().get_data()  # viewers turn the line back themselves


def test_what_cannot_be_seen_is_still_said() -> None:
    text = "ไทย and 👩🏽‍⚕️"
    pdf = make_pdf(second(), with_strengths(text))
    assert (text,) in [element.said for element in walk(pdf)]
    assert "���" in page_texts(pdf)[0]


def test_every_font_is_embedded_and_names_its_characters() -> None:
    pdf = make_pdf(second(), with_strengths("Plain, العربية, עברית, 日本語, 😀, ☒, →"))
    fonts = embedded_fonts(read(pdf))
    assert {str(font["/BaseFont"]).partition("+")[2] for font in fonts} >= {"NotoSans-Regular", "NotoSansArabic-Regular", "NotoEmoji-Regular"}
    for font in fonts:
        assert "/FontFile2" in font["/FontDescriptor"]
        assert all(char for char in to_unicode(font).values())
    assert "😀" in "".join(char for font in fonts for char in to_unicode(font).values())


def test_long_tables_of_characters_are_split_as_the_format_asks() -> None:
    text = "".join(chr(code) for code in range(0x4E00, 0x4E00 + 600))
    for font in embedded_fonts(read(make_pdf(second(), with_strengths(text)))):
        for count in re.findall(r"(\d+) beginbfchar", font["/ToUnicode"].get_data().decode()):
            assert 0 < int(count) <= 100


def test_the_characters_of_the_program_itself_have_shapes() -> None:
    assert set("…�-") <= characters("NotoSans-Regular")
    assert set("☐☒") <= characters("NotoSansSymbols2-Regular")
