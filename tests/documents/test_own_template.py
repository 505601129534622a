"""An agency's own copy of the form is filled where the form's places are found; all else stays, and what is lacking is told."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from ipsreview.documents.own_template import check_template, fill_template
from ipsreview.documents.word import fill
from ipsreview.documents.word_reading import read_word
from ipsreview.errors import KnownError
from ipsreview.form import Form
from ipsreview.review import acts, rules
from ipsreview.review.values import Cover, Review, blank_review
from tests.documents.difficult_boxes import control, symbol, typed
from tests.documents.difficult_original import BoxWriter, Original, legacy
from tests.documents.difficult_reviews import by_chance, demo
from tests.documents.reading import WORD, altered, cached_counts, paragraphs, part, parts, template_of, workbook_counts
from tests.documents.small import TYPES, blocks, box, document, line, package, report, row, run, text_field
from tests.forms import cqi, second
from tests.reviews import reviews

WRITERS: dict[str, BoxWriter] = {
    "fields": legacy,
    "controls": control,
    "symbols": symbol("F0FE", "F0A8"),
    "signs": typed("☒", "☐"),
    "brackets": typed("[x]", "[ ]"),
    "bars": typed("|X|", "|_|"),
}
REVIEWS = {"demo": demo(), "blank": blank_review(cqi()), "chance": by_chance(cqi(), 3)}


def said(form: Form, data: bytes) -> list[tuple[int, str]]:
    return [(finding.item, str(finding.message)) for finding in check_template(form, data, "own.docx")]


def filled(form: Form, review: Review, data: bytes) -> bytes:
    return fill_template(form, review, data, "own.docx").document


@pytest.mark.parametrize("box_writer", WRITERS.values(), ids=WRITERS)
@pytest.mark.parametrize("review", REVIEWS.values(), ids=REVIEWS)
def test_a_report_that_was_filled_by_hand_serves_as_the_template(box_writer: BoxWriter, review: Review) -> None:
    template = Original(cqi(), by_chance(cqi(), 7), box=box_writer, protected=False).document()
    found = filled(cqi(), review, template)
    read = read_word(cqi(), found, "x")
    assert read.review == rules.closed(cqi(), review)
    assert (read.missing, read.extra, read.doubts) == ((), (), ())


def settled(text: str) -> str:
    """Return a text as a plain paragraph keeps it: the space around it and around its lines cannot be told from the page's."""
    kept = "".join(char for char in text if char.isalnum() or char in " \n.,-")
    return "\n".join(part for part in (one.strip() for one in kept.split("\n")) if any(char.isalnum() for char in part))


def plainly(form: Form, review: Review) -> Review:
    """Return the review closed, its texts such as plain paragraphs hold."""
    review = rules.closed(form, review if form.counts else replace(review, team_size=0))
    cover = review.cover
    review = replace(review, cover=Cover(settled(cover.agency), cover.date, settled(cover.trainer)))
    for number, answer in review.items.items():
        review = review.with_item(number, replace(answer, other=settled(answer.other), not_applicable_reason=settled(answer.not_applicable_reason)))
    return replace(review, comments={key: settled(text) for key, text in review.comments.items()})


@settings(max_examples=40, deadline=None)
@given(reviews(second()), st.sampled_from(list(WRITERS.values())), st.booleans())
def test_any_review_comes_back_from_a_plain_template(review: Review, box_writer: BoxWriter, used: bool) -> None:
    review = plainly(second(), review)
    template = Original(second(), by_chance(second(), 5) if used else blank_review(second()), box=box_writer).document()
    assert read_word(second(), filled(second(), review, template), "x").review == review


@settings(max_examples=8, deadline=None)
@given(reviews(cqi()))
def test_any_review_comes_back_from_the_original(review: Review) -> None:
    review = plainly(cqi(), review)
    assert read_word(cqi(), filled(cqi(), review, Original(cqi(), by_chance(cqi(), 5)).document()), "x").review == review


@pytest.mark.parametrize("text", ["ITEMSUMMARY", "Item Summary", "before\nItem Summary\nbehind"])
def test_a_comment_may_say_the_same_as_the_summarys_heading(text: str) -> None:
    review = acts.write_comment(cqi(), blank_review(cqi()), "next_steps", text).after
    assert read_word(cqi(), filled(cqi(), review, Original(cqi(), by_chance(cqi(), 5)).document()), "x").review == review


def test_the_forms_own_template_is_filled_alike_either_way() -> None:
    by_words, by_order = filled(cqi(), demo(), template_of(cqi())), fill(cqi(), demo(), template_of(cqi()))
    assert {name for name in parts(by_order) if parts(by_order)[name] != parts(by_words)[name]} == {"docProps/core.xml"}
    assert said(cqi(), template_of(cqi())) == []


def test_only_the_document_and_its_chart_change() -> None:
    template = Original(cqi(), by_chance(cqi(), 7)).document()
    found = parts(template)
    found.update({"word/header1.xml": b"<letterhead/>", "word/media/logo.png": bytes(range(256)), "word/fonts/font1.odttf": b"\0" * 999})
    before = package(found)
    after = filled(cqi(), demo(), before)
    assert list(parts(after)) == list(parts(before))
    changed = {name for name, data in parts(after).items() if data != parts(before)[name]}
    assert changed == {"word/document.xml", "word/charts/chart1.xml", "word/embeddings/workbook1.xlsx"}
    assert cached_counts(after) == workbook_counts(after)
    assert cached_counts(after) == cached_counts(fill(cqi(), demo(), template_of(cqi())))


def test_what_is_not_filled_keeps_its_bytes() -> None:
    template = report(title=line("<w:r><w:rPr><w:color w:val='AA0000'/></w:rPr><w:drawing/></w:r>", run("Our Garden")))
    review = acts.tick_rating(second(), blank_review(second()), 1, "bare").after
    before, after = (etree.tostring(etree.fromstring(parts(data)["word/document.xml"])) for data in (template, filled(second(), review, template)))
    head, _, rest = before.partition(b"Nothing is spread.")
    start, box_end, end = head.rpartition(b"</w:checkBox>")
    counts = b"<w:p><w:r><w:t>Thriving: 0; Struggling: 0; Bare: 1; Not applicable: 0; Not rated: 2</w:t></w:r></w:p>"
    assert after.replace(counts, b"") == start + b"<w:checked/>" + box_end + end + b"Nothing is spread." + rest


def test_a_template_without_the_chart_gets_the_counts_in_words() -> None:
    review = acts.tick_rating(second(), blank_review(second()), 1, "bare").after
    counts = "Thriving: 0; Struggling: 0; Bare: 1; Not applicable: 0; Not rated: 2"
    template = report()
    once = filled(second(), review, template)
    assert paragraphs(once)[-2:] == ["At a glance", counts]
    assert paragraphs(filled(second(), review, once))[-2:] == ["At a glance", counts]
    assert paragraphs(filled(second(), review, report(summary="")))[-1] == f"At a glance: {counts}"
    assert said(second(), template) == [
        (0, "There is no chart with the series Thriving, Struggling, Bare; the counts are written as a line of text under “At a glance”.")
    ]


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("word/charts/chart1.xml", "<c:v>Not IPS</c:v>", "<c:v>Nowhere</c:v>"),
        ("word/charts/chart1.xml", "<c:f>Sheet1!$C$2</c:f>", "<c:f>Sheet1!$Q$9</c:f>"),
        ("word/charts/chart1.xml", "<c:chart>", "<c:chart>&broken;"),
        ("word/charts/_rels/chart1.xml.rels", "<Relationship ", "<Relationship <"),
    ],
)
def test_a_chart_that_cannot_be_filled_stays_as_it_is(part: str, old: str, new: str) -> None:
    template = altered(template_of(cqi()), part, old, new)
    after = filled(cqi(), demo(), template)
    assert parts(after)["word/charts/chart1.xml"] == parts(template)["word/charts/chart1.xml"]
    assert any(text.startswith("IPS: ") for text in paragraphs(after))
    assert [text for _, text in said(cqi(), template) if "no chart" in text]


def test_a_workbook_that_unpacks_to_too_much_is_left_alone() -> None:
    found = parts(template_of(cqi()))
    found["word/embeddings/workbook1.xlsx"] = package({"xl/workbook.xml": b" " * 20_000_000})
    after = filled(cqi(), demo(), package(found))
    assert parts(after)["word/embeddings/workbook1.xlsx"] == found["word/embeddings/workbook1.xlsx"]


def test_all_that_is_to_be_said_is_said() -> None:
    texts = blocks(second())
    template = report(
        "1.bare",
        cover=line(run("Garden: Mill Lane")),
        _1_start_heap="",
        _2_something_else=line(box(), run(" Something else: Dig.")),
        _7_heading=texts["7.heading"] + line(run("Sign here.")),
        _7_open_gate=texts["7.open_gate"] + line(box(), run("Close the gate.")),
        comments_memory="",
    )
    own = "stands in the template as an answer; every report overwrites it."
    assert sorted(said(second(), template)[:-1]) == sorted(
        [
            (0, "There is no place for “Day”; it will not be printed."),
            (0, "There is no place for “Seen by”; it will not be printed."),
            (0, "There is no place for the comments “To remember:”; it will not be printed."),
            (0, f"“Mill Lane” {own}"),
            (1, "There is no box for “Start a heap.”; its tick will not be printed."),
            (1, "“Bare ground” is ticked in the template; every report overwrites it."),
            (2, f"“Dig.” {own}"),
            (7, "The box beside “Close the gate.” is not of this form; it is left as it is."),
            (7, "The text “Sign here.” is not of this form; it is left as it is."),
        ]
    )


def test_a_missing_place_for_counts_is_said() -> None:
    template = report(form=cqi(), _5_ips=row(box(), run(""), run(cqi().item(5).anchors[0].text)))
    assert (5, "There is no place for the number of specialists at “IPS”; it will not be printed.") in said(cqi(), template)


def test_answers_stand_where_a_hand_would_write_them() -> None:
    review = acts.write_agency(blank_review(second()), "Mill Lane").after
    review = acts.write_other(second(), review, 2, "Dig.\nRake.").after
    review = acts.write_comment(second(), review, "praise", "Plums.").after
    template = report(
        cover=line(run("Garden: ________   Day: __________", "<w:b/>")),
        _2_something_else=line(box(), run(" Something else:")) + line(run("Old words")) + line(run("of another team.")),
        comments_praise=line(run("Praise:", "<w:b/>")) + line() + line(),
    )
    found = paragraphs(filled(second(), review, template))
    assert "Garden: Mill Lane   Day: __________" in found  # what nobody has answered can be filled in by hand
    assert " Something else: Dig.\nRake." in found
    assert found[found.index("Praise:") :][:3] == ["Praise:", "Plums.", ""]
    assert found[found.index(" Something else: Dig.\nRake.") + 1] == "7. Harvests Are Shared"


def test_what_is_no_text_stays_where_an_answer_was() -> None:
    picture, mark = "<w:r><w:drawing/></w:r>", '<w:bookmarkStart w:id="9" w:name="Here"/><w:bookmarkEnd w:id="9"/>'
    words = line(box(), run(" Something else:")) + line(run("Old words"), picture) + line(run("and more."), mark) + line(run("The end."))
    after = parts(filled(second(), blank_review(second()), report(_2_something_else=words)))["word/document.xml"].decode()
    assert [kept in after for kept in ("<w:drawing/>", 'w:name="Here"', "Old words", "and more.", "The end.")] == [True, True, False, False, False]


def test_words_around_the_counts_stay() -> None:
    anchor = cqi().item(5).anchors[0]
    before = "Number of IPS specialists on the team who meet this criteria: "
    review = acts.set_count(cqi(), acts.set_team_size(blank_review(cqi()), 6).after, 5, "ips", 2).after
    template = report(form=cqi(), _5_ips=row(box(), run(""), line(run(anchor.text)) + line(run(f"{before}1 of 4 (see the log)."))))
    assert f"{before}2 of 6 (see the log)." in paragraphs(filled(cqi(), review, template))


def test_answers_that_share_one_run_each_find_their_place() -> None:
    review = replace(blank_review(second()), cover=Cover("Mill Lane", date(2026, 10, 5), "A. Visitor"))
    for cover in ("Day: ____  Garden: ____  Seen by ____", "Day:Garden:Seen by", "Day: May 1, 2020 Garden: An Older One Seen by B. Other"):
        after = filled(second(), review, report(cover=line(run(cover))))
        assert read_word(second(), after, "x").review.cover == review.cover
        assert not any(word in "".join(paragraphs(after)) for word in ("____", "2020", "Older", "Other"))


def test_the_counts_in_words_are_no_doubt_when_they_are_read() -> None:
    assert read_word(second(), filled(second(), blank_review(second()), report()), "x").doubts == ()


def test_an_answer_does_not_take_the_emphasis_of_its_label() -> None:
    review = acts.write_agency(blank_review(second()), "Mill Lane").after
    template = report(cover=line(run("Garden: ", "<w:b/><w:i/>"), run(" Day: ", "<w:b/>")))
    root = etree.fromstring(parts(filled(second(), review, template))["word/document.xml"])
    answer = next(one for one in root.iter(f"{WORD}t") if one.text == "Mill Lane").getparent()
    assert [child.tag for child in answer.find(f"{WORD}rPr")] == [f"{WORD}i"]


def test_words_beside_a_field_go_with_the_answer_they_were() -> None:
    review = acts.write_agency(blank_review(second()), "Mill Lane").after
    template = report(cover=line(run("Garden: "), text_field("Old"), run(" Town "), run("Day: ")))
    assert any(
        text.startswith("Garden: Mill Lane") and "Town" not in text and text.endswith("Day: ")
        for text in paragraphs(filled(second(), review, template))
    )


def test_no_copy_of_a_former_answer_is_left_for_older_programs() -> None:
    words = line(box(True), run(" Something else: An old team's secret."))
    inner = f"<w:txbxContent>{words}</w:txbxContent>"
    both = f"<mc:AlternateContent><mc:Choice>{inner}</mc:Choice><mc:Fallback>{inner}</mc:Fallback></mc:AlternateContent>"
    plain = both.replace(words, line(run("Our motto.")))
    template = report(title=line(f"<w:r>{plain}</w:r>"), _2_something_else=line(f"<w:r>{both}</w:r>"))
    after = parts(filled(second(), blank_review(second()), template))["word/document.xml"].decode()
    assert "secret" not in after
    assert after.count("Our motto.") == 2


def test_macros_are_left_out_and_a_template_becomes_a_document() -> None:
    kinds = TYPES.replace("openxmlformats-officedocument.wordprocessingml.document.main", "ms-word.template.macroEnabledTemplate.main").replace(
        "</Types>", '<Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'
    )
    links = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        'Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/><Relationship Id="rId2" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>'
    )
    more = {
        "[Content_Types].xml": kinds.encode(),
        "word/vbaProject.bin": b"macro",
        "word/_rels/document.xml.rels": links.encode(),
        "word/styles.xml": b"<s/>",
    }
    template = document("".join(blocks(second()).values()), more=more)
    found = parts(filled(second(), blank_review(second()), template))
    assert "word/vbaProject.bin" not in found
    assert b"wordprocessingml.document.main+xml" in found["[Content_Types].xml"]
    assert b"vba" not in found["[Content_Types].xml"] + found["word/_rels/document.xml.rels"]
    assert b"styles.xml" in found["word/_rels/document.xml.rels"]
    assert (0, "The macros of the template are left out of the reports.") in said(second(), template)


OUTSIDE = "http://127.0.0.1:9/secret.dotm"


def with_links(*links: tuple[str, str, str]) -> bytes:
    """Return a template whose settings have these links: kind, target and mode."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    entries = "".join(
        f"<Relationship Id='rId{number}' Type='{kind}/{name}' Target='{target}' {mode}/>" for number, (name, target, mode) in enumerate(links, 1)
    )
    more = f"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>{entries}</Relationships>"
    return document("".join(blocks(second()).values()), more={"word/_rels/settings.xml.rels": more.encode(), "word/settings.xml": b"<s/>"})


@pytest.mark.parametrize("mode", ["TargetMode='External'", 'TargetMode="external"'])
def test_links_that_word_follows_by_itself_are_left_out_and_told(mode: str) -> None:
    template = with_links(("attachedTemplate", OUTSIDE, mode), ("image", "file://server/logo.png", mode), ("image", "media/logo.png", ""))
    found = parts(filled(second(), blank_review(second()), template))["word/_rels/settings.xml.rels"]
    assert b"127.0.0.1" not in found
    assert b"server" not in found
    assert found.count(b'Target="NULL"') == 2
    assert b"media/logo.png" in found
    told = [text for _, text in said(second(), template) if "fetches" in text]
    assert told[0] == f"The template fetches “{OUTSIDE}” when it is opened, which would tell others of it; the link is left out of the reports."
    assert len(told) == 2
    assert [text for _, text in said(second(), filled(second(), blank_review(second()), template)) if "fetches" in text] == []


def test_links_that_are_followed_by_hand_stay_to_the_byte() -> None:
    template = with_links(("hyperlink", "http://ipsworks.org/", "TargetMode='External'"), ("image", "media/logo.png", ""))
    found = parts(filled(second(), blank_review(second()), template))
    assert found["word/_rels/settings.xml.rels"] == parts(template)["word/_rels/settings.xml.rels"]
    assert [text for _, text in said(second(), template) if "fetches" in text] == []


def test_a_signature_is_told() -> None:
    template = document("".join(blocks(second()).values()), more={"_xmlsignatures/origin.sigs": b""})
    assert (0, "The template is signed; the signature does not hold for a filled report.") in said(second(), template)


def test_a_document_that_is_not_the_form_is_no_template() -> None:
    with pytest.raises(KnownError, match=r"own.docx is not the form “ips-cqi”"):
        check_template(cqi(), template_of(second()), "own.docx")


def test_the_direction_of_the_text_that_stood_in_a_field_goes_with_it() -> None:
    area = second().comment_areas[0].key
    hebrew, english = (acts.write_comment(second(), blank_review(second()), area, text).after for text in ("שלום", "Plums."))
    template = fill(second(), hebrew, template_of(second()))

    def turned(data: bytes) -> list[int]:
        return [len(look.findall(f"{WORD}rtl")) for look in part(data).iter(f"{WORD}rPr") if look.findall(f"{WORD}rtl")]

    assert turned(filled(second(), hebrew, template)) == [1]
    assert turned(filled(second(), english, template)) == []
