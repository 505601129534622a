"""The Word templates are made from the forms' definitions, and hold them to the letter."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from forms.make_template import main, template
from ipsreview.form import Form
from ipsreview.form.loading import bookmarks
from tests.documents.reading import COMMITTED, EMPTY, WORD, field_kinds, paragraphs, part, parts, template_of
from tests.forms import BOTH, CQI_PATH, cqi, second

SEED = (Path(__file__).parents[1] / "form" / "seed_form.txt").read_text(encoding="utf-8")

# Where a blank document differs from the seed's text, and why.
EXCEPTIONS = (
    # Answers of a sample report that were left standing in the seed:
    ("criteria: 1 of 4\n", "criteria:  of \n"),
    ("criteria: 2 of 4\n", "criteria:  of \n"),
    ("criteria: 1 of 4. \n", "criteria:  of . \n"),
    ("criteria: 0 of 4. \n", "criteria:  of . \n"),
    ("Other: What an improvement! Congratulations to the team for developing excellent skills in this area.\n", "Other: \n"),
    # The chart is a picture in the document; its texts are held against the form below:
    ("\nIPS\tCategory 1\t8\tNeeds Improve\tCategory 1\t2\tNeeds Sig Improve.\tCategory 1\t5\tNot IPS\tCategory 1\t0\t\n ", "\n"),
    # The form prints no space here, and the answer's text needs one before it:
    ("[bookmark: Check12]|_| Other:\n", "[bookmark: Check12]|_| Other: \n"),
)


def seed_lines() -> list[str]:
    """Return the seed's lines of text, without the signs by which its dump shows bookmarks, boxes, cells and empty fields."""
    text = SEED
    for old, new in EXCEPTIONS:
        assert old in text
        text = text.replace(old, new)
    text = re.sub(r"\[bookmark: \w+\]", "", text)
    text = re.sub(r"^\|_\| ", "", text, flags=re.MULTILINE).replace("\t|_|\n", "\n").replace(EMPTY, "")
    return [line for line in (line.removeprefix("\t") for line in text.split("\n")) if line]


def document_lines(document: bytes) -> list[str]:
    """Return the document's lines of text; a tab parts a box from its text."""
    lines = "\n".join(text.removeprefix("\t") for text in paragraphs(document)).replace(EMPTY, "")
    return [line for line in lines.split("\n") if line]


def test_every_line_of_the_seed_stands_in_the_blank_document_to_the_letter() -> None:
    assert document_lines(template_of(cqi())) == seed_lines()


def test_the_committed_template_is_what_the_definition_makes() -> None:
    made, committed = parts(template(cqi())), parts(COMMITTED.read_bytes())
    assert list(made) == list(committed)
    book = "word/embeddings/workbook1.xlsx"
    assert parts(made.pop(book)) == parts(committed.pop(book))
    assert made == committed


def test_the_tool_writes_the_template_beside_the_definition(tmp_path: Path) -> None:
    (tmp_path / "form.toml").write_bytes(CQI_PATH.read_bytes())
    main(tmp_path)
    assert parts((tmp_path / "template.docx").read_bytes()).keys() == parts(COMMITTED.read_bytes()).keys()


@pytest.mark.parametrize("form", [make() for make in BOTH], ids=lambda form: form.id)
def test_the_same_definition_gives_the_same_bytes(form: Form) -> None:
    assert template(form) == template(form)


def names(document: bytes) -> list[str]:
    return [mark.get(f"{WORD}name") for mark in part(document).iter(f"{WORD}bookmarkStart")]


def test_the_template_has_the_seeds_bookmarks_in_its_order_and_no_others() -> None:
    assert names(template_of(cqi())) == re.findall(r"\[bookmark: (\w+)\]", SEED)
    assert len(names(template_of(cqi()))) == 125


def test_the_template_has_a_box_for_each_of_the_seed() -> None:
    kinds = list(field_kinds(template_of(cqi())))
    assert kinds.count("FORMCHECKBOX") == SEED.count("|_|") == 162
    assert kinds.count("FORMTEXT") == 3 + 8 + 16 + 1 + 3  # cover, counts, Other, the reason for not applicable, comments


@pytest.mark.parametrize("form", [make() for make in BOTH], ids=lambda form: form.id)
def test_each_bookmark_stands_at_the_box_it_stands_at_in_the_form(form: Form) -> None:
    wanted = {name for name in bookmarks(form) if name}
    assert set(names(template_of(form))) == wanted
    for data in part(template_of(form)).iter(f"{WORD}ffData"):
        name = data.find(f"{WORD}name").get(f"{WORD}val")
        after = data.getparent().getparent().getnext()
        assert (after.get(f"{WORD}name") or "") == name


def test_nothing_is_ticked_or_written_in_a_template() -> None:
    root = part(template_of(cqi()))
    assert not list(root.iter(f"{WORD}checked"))
    assert {box.get(f"{WORD}val") for box in root.iter(f"{WORD}default")} == {"0"}
    assert "".join(paragraphs(template_of(cqi()))).count(EMPTY) == 31


def test_the_chart_has_the_forms_series_and_its_category() -> None:
    chart = parts(template_of(cqi()))["word/charts/chart1.xml"].decode()
    assert re.findall(r"<c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>([^<]*)", chart)[::2] == [
        "IPS",
        "Needs Improve",
        "Needs Sig Improve.",
        "Not IPS",
    ]
    assert chart.count("<c:v>Category 1</c:v>") == 4
    assert '<c:tickLblPos val="none"/>' in chart
    assert re.findall(r"<c:ser>.*?srgbClr val=\"(\w+)\"", chart) == ["17756B", "8A6A00", "A8500F", "9B2340"]


def test_only_the_comments_can_be_edited_freely() -> None:
    document = template_of(cqi())
    protection = part(document, "word/settings.xml").find(f"{WORD}documentProtection")
    assert dict(protection.attrib) == {f"{WORD}edit": "forms", f"{WORD}enforcement": "1"}
    body = part(document).find(f"{WORD}body")
    sections: list[tuple[bool, str]] = []
    text = ""
    for block in body:
        text += "".join(block.itertext(f"{WORD}t"))
        for section in block.iter(f"{WORD}sectPr"):
            sections.append((section.find(f"{WORD}formProt") is None, text))
            text = ""
    assert [protected for protected, _ in sections] == [True, False, True]
    assert sections[1][1].startswith("Comments:")
    assert sections[2][1] == "Item Summary"


def test_the_title_and_the_headings_have_words_own_styles() -> None:
    styled = {
        "".join(paragraph.itertext(f"{WORD}t")): paragraph.find(f"{WORD}pPr/{WORD}pStyle").get(f"{WORD}val")
        for paragraph in part(template_of(cqi())).iter(f"{WORD}p")
    }
    form = cqi()
    assert styled[form.title] == "Title"
    assert {styled[f"{item.number}. {item.title}"] for item in form.items} == {"Heading1"}
    assert {styled[text] for text in (form.comments_heading, form.summary_heading)} == {"Heading1"}
    assert {styled[area.heading] for area in form.comment_areas} | {styled["Recommendations:"]} == {"Heading2"}


def test_headings_and_rows_stay_whole() -> None:
    document = template_of(cqi())
    styles = {style.get(f"{WORD}styleId"): style for style in part(document, "word/styles.xml").iter(f"{WORD}style")}
    for name in ("Title", "Heading1", "Heading2"):
        assert styles[name].find(f"{WORD}pPr/{WORD}keepNext") is not None
    for row in part(document).iter(f"{WORD}tr"):
        assert row.find(f"{WORD}trPr/{WORD}cantSplit") is not None
        kept = [paragraph.find(f"{WORD}pPr/{WORD}keepNext") is not None for paragraph in row.iter(f"{WORD}p")]
        assert set(kept) == {row.getnext() is not None}


def test_the_tables_columns_are_told_twice_and_fit_the_page() -> None:
    for table in part(template_of(cqi())).iter(f"{WORD}tbl"):
        grid = [int(column.get(f"{WORD}w")) for column in table.find(f"{WORD}tblGrid")]
        assert sum(grid) == 12240 - 2 * 1080
        for row in table.iter(f"{WORD}tr"):
            assert [int(width.get(f"{WORD}w")) for width in row.iter(f"{WORD}tcW")] == grid


def test_a_levels_printed_name_has_room_on_one_line() -> None:
    widths = [[int(column.get(f"{WORD}w")) for column in part(template_of(form)).find(f".//{WORD}tblGrid")] for form in (cqi(), second())]
    assert widths == [[560, 1080, 8440], [560, 1440, 8080]]


def test_the_document_tells_its_title_and_language_and_no_maker() -> None:
    core = parts(template_of(cqi()))["docProps/core.xml"].decode()
    assert "<dc:title>IPS Program Continuous Quality Improvement Report</dc:title><dc:language>en-US</dc:language></cp" in core
    assert not re.search("creator|lastModifiedBy|created|modified", core)
    assert b'<w:lang w:val="en-US"' in parts(template_of(cqi()))["word/styles.xml"]


def test_breaks_that_indent_by_hand_are_kept_and_hidden() -> None:
    text = cqi().item(9).recommendations[1].text
    hidden = [run for run in part(template_of(cqi())).iter(f"{WORD}r") if run.find(f"{WORD}rPr/{WORD}vanish") is not None]
    assert len(hidden) == text.count("\n") == 2
    assert all(run.find(f"{WORD}br") is not None for run in hidden)
    assert f"\t{text}" in paragraphs(template_of(cqi()))


def test_a_break_without_an_indent_is_printed() -> None:
    assert "\tOpen the gate\non Sundays." in paragraphs(template_of(second()))
    assert not list(part(template_of(second())).iter(f"{WORD}vanish"))


def test_a_form_whose_last_item_has_no_recommendations_closes_its_section_after_the_table() -> None:
    *others, last = cqi().items
    sections = list(part(template(replace(cqi(), items=(*others, replace(last, recommendations=()))))).iter(f"{WORD}sectPr"))
    assert len(sections) == 3
    assert sections[0].getparent().getparent().getprevious().tag == f"{WORD}tbl"
