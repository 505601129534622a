"""A review written into its form's Word document stands there as others read it: ticks, texts, counts and chart."""

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings

from ipsreview.documents.word import fill
from ipsreview.errors import KnownError
from ipsreview.form import NOT_APPLICABLE, Form
from ipsreview.review import acts
from ipsreview.review.dates import printed_date
from ipsreview.review.summary import summary
from ipsreview.review.values import Review, blank_review
from tests.documents.reading import CHART, EMPTY, altered, boxes, cached_counts, paragraphs, part, parts, template_of, workbook_counts
from tests.forms import BOTH, cqi, second
from tests.reviews import reviews

FORMS = pytest.mark.parametrize("form", [make() for make in BOTH], ids=lambda form: form.id)


def filled(review: Review, form: Form | None = None) -> bytes:
    return fill(form or cqi(), review, template_of(form or cqi()))


def ticks(form: Form, review: Review) -> list[tuple[str | None, bool]]:
    """Return every box in the order of the paper, as the review wants it."""
    found: list[tuple[str | None, bool]] = []
    for item in form.items:
        answer = review.items[item.number]
        if item.not_applicable:
            found.append((item.not_applicable.bookmark, answer.rating == NOT_APPLICABLE))
        found += [(anchor.bookmark, answer.rating == anchor.level) for anchor in item.anchors]
        found += [(line.bookmark, line.key in answer.recommendations) for line in item.recommendations]
    return found


@pytest.mark.slow
@settings(max_examples=200, deadline=None)
@given(reviews(cqi()))
def test_mammoth_reads_back_exactly_the_ticks(review: Review) -> None:
    assert boxes(filled(review)) == ticks(cqi(), review)


@settings(max_examples=30, deadline=None)
@given(reviews(second()))
def test_mammoth_reads_back_the_ticks_of_another_form(review: Review) -> None:
    assert boxes(filled(review, second())) == ticks(second(), review)


@settings(max_examples=15, deadline=None)
@given(reviews(cqi()))
def test_the_chart_its_workbook_and_the_summary_agree(review: Review) -> None:
    document = filled(review)
    levels = summary(cqi(), review).levels
    wanted = {level.series: levels[level.key] for level in cqi().levels}
    assert cached_counts(document) == wanted
    assert workbook_counts(document) == wanted


@FORMS
def test_a_blank_review_leaves_every_text_of_the_template_as_it_is(form: Form) -> None:
    document = filled(blank_review(form), form)
    assert paragraphs(document) == paragraphs(template_of(form))
    assert boxes(document) == [(bookmark, False) for bookmark, _ in boxes(template_of(form))]


def test_the_cover_is_printed_in_its_line() -> None:
    review = acts.write_agency(blank_review(cqi()), "Riverbend").after
    review = acts.set_date(review, date(2026, 10, 5)).after
    review = acts.write_trainer(review, "A. Trainer").after
    assert "Agency: Riverbend   Date: October 5, 2026  IPS Trainer: A. Trainer" in paragraphs(filled(review))


@pytest.mark.parametrize(
    ("language", "day", "printed"),
    [
        ("en", date(2026, 10, 5), "October 5, 2026"),
        ("en-GB", date(2026, 2, 28), "February 28, 2026"),
        ("en", date(987, 1, 31), "January 31, 0987"),
        ("fi", date(2026, 10, 5), "2026-10-05"),
    ],
)
def test_a_date_reads_one_way_only(language: str, day: date, printed: str) -> None:
    assert printed_date(language, day) == printed


def test_counts_are_printed_with_the_size_of_the_team() -> None:
    review = acts.set_team_size(blank_review(cqi()), 4).after
    for level, count in (("ips", 1), ("needs_improvement", 2), ("not_ips", 0)):
        review = acts.set_count(cqi(), review, 5, level, count).after
    lines = [text for text in paragraphs(filled(review)) if text.startswith("Number of")]
    before = "Number of IPS specialists on the team who meet this criteria: "
    assert lines == [f"{before}1 of 4", f"{before}2 of 4", f"{before}{EMPTY} of 4. ", f"{before}0 of 4. "]


def test_other_is_printed_only_where_it_is_ticked() -> None:
    review = acts.write_other(cqi(), blank_review(cqi()), 6, "Ask the county.").after
    assert "\tOther: Ask the county." in paragraphs(filled(review))
    unticked = acts.tick_recommendation(cqi(), review, 6, "other").after
    assert unticked.items[6].other == "Ask the county."
    assert paragraphs(filled(unticked)) == paragraphs(template_of(cqi()))


def test_the_reason_for_not_applicable_follows_the_forms_words() -> None:
    review = acts.write_reason(cqi(), blank_review(cqi()), 6, "The office closed.").after
    assert paragraphs(filled(review)) == paragraphs(template_of(cqi()))
    review = acts.tick_rating(cqi(), review, 6, NOT_APPLICABLE).after
    words = cqi().item(6).not_applicable
    assert words
    assert f"\t{words.text}The office closed." in paragraphs(filled(review))


def test_comments_keep_their_lines() -> None:
    review = acts.write_comment(cqi(), blank_review(cqi()), "strengths", "One.\n\n\tTwo.").after
    lines = paragraphs(filled(review))
    assert lines[lines.index("Program Strengths: ") + 1] == "One.\n\n\tTwo."


@FORMS
def test_the_same_review_gives_the_same_bytes(form: Form) -> None:
    review = acts.write_agency(blank_review(form), "Riverbend").after
    assert filled(review, form) == filled(review, form)


def test_a_moment_is_written_into_the_properties_and_nowhere_else() -> None:
    review = blank_review(cqi())
    moment = datetime(2026, 10, 5, 14, 2, tzinfo=timezone(timedelta(hours=3)))
    plain, dated = parts(filled(review)), parts(fill(cqi(), review, template_of(cqi()), moment=moment))
    core = dated.pop("docProps/core.xml").decode()
    for name in ("created", "modified"):
        assert f'<dcterms:{name} xsi:type="dcterms:W3CDTF">2026-10-05T11:02:00Z</dcterms:{name}>' in core
    assert b"dcterms:modified" not in plain.pop("docProps/core.xml")
    assert plain == dated


def test_the_properties_name_the_form_and_the_agency_and_nobody() -> None:
    review = acts.write_agency(blank_review(cqi()), "River & bend").after
    review = acts.write_trainer(review, "A. Trainer").after
    core = parts(filled(review))["docProps/core.xml"].decode()
    assert "<dc:title>IPS Program Continuous Quality Improvement Report</dc:title>" in core
    assert "<dc:subject>River &amp; bend</dc:subject>" in core
    assert "Trainer" not in core


def test_the_charts_alternative_text_tells_its_numbers() -> None:
    review = acts.tick_rating(cqi(), blank_review(cqi()), 1, "ips").after
    text = parts(filled(review))["word/document.xml"].decode()
    assert 'descr="Item Summary: IPS 1; Needs Improve 0; Needs Sig Improve. 0; Not IPS 0"' in text


def test_only_the_parts_with_answers_differ_from_the_template() -> None:
    review = acts.tick_rating(cqi(), blank_review(cqi()), 1, "ips").after
    before, after = parts(template_of(cqi())), parts(filled(review))
    changed = {name for name in before if before[name] != after[name]}
    assert list(before) == list(after)
    assert changed == {"word/document.xml", "word/charts/chart1.xml", "word/embeddings/workbook1.xlsx", "docProps/core.xml"}
    book = "word/embeddings/workbook1.xlsx"
    assert {name for name in parts(before[book]) if parts(before[book])[name] != parts(after[book])[name]} == {"xl/worksheets/sheet1.xml"}


def test_a_template_of_another_form_is_refused_with_what_it_lacks() -> None:
    with pytest.raises(KnownError, match=r"no place for 19[0-9] answers of the form ips-cqi \(cover.agency is the first\)"):
        fill(cqi(), blank_review(cqi()), template_of(second()))


def test_a_template_without_its_chart_is_refused() -> None:
    other = altered(template_of(cqi()), "word/charts/chart1.xml", "<c:v>Not IPS</c:v>", "<c:v>Nowhere</c:v>")
    with pytest.raises(KnownError, match="Item Summary is the first"):
        fill(cqi(), blank_review(cqi()), other)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("<c:f>Sheet1!$C$2</c:f>", "<c:f>Sheet1!$Q$9</c:f>", "no cell Sheet1!"),
        ("<c:f>Sheet1!$C$2</c:f>", "<c:f>Elsewhere!$C$2</c:f>", "no cell Elsewhere!"),
        ("<c:f>Sheet1!$C$2</c:f>", "", "no value for “Needs Improve”"),
    ],
)
def test_a_chart_that_leads_nowhere_is_refused(old: str, new: str, said: str) -> None:
    with pytest.raises(KnownError, match=said):
        fill(cqi(), blank_review(cqi()), altered(template_of(cqi()), "word/charts/chart1.xml", old, new))


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 and no more", b"%PDF-1.7"])
def test_a_damaged_template_is_told_in_a_sentence(data: bytes) -> None:
    with pytest.raises(KnownError, match="damaged"):
        fill(cqi(), blank_review(cqi()), data)


def test_a_package_without_a_document_is_told_in_a_sentence() -> None:
    with pytest.raises(KnownError, match="holds no document"):
        fill(cqi(), blank_review(cqi()), altered(template_of(cqi()), "_rels/.rels", "word/document.xml", "word/gone.xml"))


def test_each_level_keeps_its_own_colour_in_the_chart() -> None:
    colours = [shape[0][0].get("val") for shape in part(template_of(second()), "word/charts/chart1.xml").iterfind(f".//{CHART}ser/{CHART}spPr")]
    assert len(set(colours)) == 3
