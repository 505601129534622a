"""What the PDF says: page one, every item, the comments; whatever the answers are."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipsreview.documents.pdf import words
from ipsreview.documents.pdf.layout import Text
from ipsreview.documents.pdf.report import lay_out, make_pdf
from ipsreview.documents.pdf.style import LEFT, PAGE_WIDTH, WIDTH
from ipsreview.documents.pdf.words import counts_sentence
from ipsreview.documents.slots import answers
from ipsreview.form import NOT_APPLICABLE, Form, RecommendationKind
from ipsreview.review import acts
from ipsreview.review.summary import summary
from ipsreview.review.values import Review, blank_review
from ipsreview.usecases.demo import demo_review
from tests.documents import golden, pdf_golden
from tests.documents.pdf_reading import body, characters, outline, page_texts, plain, read
from tests.forms import BOTH, cqi, second
from tests.reviews import reviews

LONG = " ".join(f"Sentence {number} says what was seen." for number in range(700))[:20_000].rstrip()


@cache
def demo() -> Review:
    return demo_review().review


@cache
def demo_pdf() -> bytes:
    return make_pdf(cqi(), demo())


def with_comments(text: str) -> Review:
    review = demo()
    for area in cqi().comment_areas:
        review = acts.write_comment(cqi(), review, area.key, text).after
    return review


def section(text: str, number: int) -> str:
    """Return the part of a text that tells of one item."""
    start = text.index(plain(f"{number}. {cqi().item(number).title}"))
    after = f"{number + 1}. {cqi().item(number + 1).title}" if number < 16 else cqi().comments_heading
    return text[start : text.index(plain(after), start)]


@pytest.mark.parametrize("name", pdf_golden.NAMES)
def test_the_text_is_the_golden_one(name: str) -> None:
    assert pdf_golden.text_of(name) == pdf_golden.path_of(name).read_text("utf-8")


def test_page_one_stands_alone() -> None:
    first = plain(page_texts(demo_pdf())[0])
    wanted = [
        "Riverbend Supported Employment",
        "October 5, 2026",
        "A. Trainer",
        "Job searches start with the person.",
        "Item Summary",
        "IPS 6",
        "Next Steps:",
    ]
    places = [first.find(text) for text in wanted]
    assert -1 not in places
    assert places == sorted(places)
    assert "16 items in all: 6 IPS, 7 Needs improvement, 2 Needs significant improvement, 0 Not IPS, 1 Not applicable and 0 Not rated." in first


@pytest.mark.parametrize("form", BOTH)
def test_every_word_of_the_form_and_of_the_answers_is_there(form: Callable[[], Form]) -> None:
    review = demo() if form is cqi else golden.review()
    text = body(make_pdf(form(), review))
    for item in form().items:
        for anchor in item.anchors:
            assert plain(anchor.text) in text
        for line in item.recommendations:
            assert plain(line.text) in text
    for answer in answers(form(), review).values():
        assert answer in (True, False) or plain(str(answer)) in text


def test_each_rating_stands_in_words_and_its_anchor_is_chosen() -> None:
    text = body(demo_pdf())
    for item in cqi().items:
        told, rating = section(text, item.number), demo().items[item.number].rating
        if rating == NOT_APPLICABLE:
            assert "Rating: Not applicable" in told
            assert "Reason: There is no vocational rehabilitation" in told
            assert "Chosen" not in told
        else:
            level = cqi().level(str(rating))
            anchor = next(anchor for anchor in item.anchors if anchor.level == rating)
            assert f"Rating: {level.label}" in told
            assert f"☒ Chosen {level.label} {plain(anchor.text)}" in told
            assert told.count("Chosen") == 1


def test_each_recommendation_has_its_box() -> None:
    text = body(demo_pdf())
    for item in cqi().items:
        told = section(text, item.number)
        for line in item.recommendations:
            box = "☒" if line.key in demo().items[item.number].recommendations else "☐"
            assert f"{box} {plain(line.text)}" in told


def test_counts_stand_beside_their_anchors() -> None:
    told = section(body(demo_pdf()), 5)
    lines = re.findall(r"criteria: (\S+ of \S+?)\.? ", told)
    assert lines == ["1 of 4", "2 of 4", "1 of 4", "0 of 4"]


def test_a_blank_review_says_that_nothing_is_rated() -> None:
    pdf = make_pdf(cqi(), blank_review(cqi()))
    text = body(pdf)
    assert text.count("Rating: Not rated") == 16
    assert "☒" not in text
    assert "Agency: Not stated" in text
    assert "0 Not applicable and 16 Not rated." in text
    assert "criteria: – of –" in text


@pytest.mark.parametrize("form", BOTH)
@given(data=st.data())
@settings(max_examples=15, deadline=None)
def test_the_counts_on_page_one_add_up(form: Callable[[], Form], data: st.DataObject) -> None:
    counts = summary(form(), data.draw(reviews(form())))
    total, *numbers = map(int, re.findall(r"\d+", counts_sentence(form(), counts)))
    assert sum(numbers) == total == len(form().items)
    assert numbers == [*counts.levels.values(), counts.not_applicable, counts.unrated]


def test_the_text_of_a_box_that_is_not_ticked_is_not_printed() -> None:
    form, text = second(), "A plan for the spring"
    number, other = next((item.number, other) for item in form.items if (other := item.of_kind(RecommendationKind.OTHER)))
    review = acts.write_other(form, blank_review(form), number, text).after
    assert text in body(make_pdf(form, review))
    review = acts.tick_recommendation(form, review, number, other.key).after
    assert text not in body(make_pdf(form, review))


def test_page_one_holds_all_of_its_parts_whatever_the_length_of_the_texts() -> None:
    pdf = make_pdf(cqi(), with_comments(LONG))
    first, *others = page_texts(pdf)
    for part in ("Program Strengths:", "Item Summary", "Next Steps:", "16 items in all", "Not rated"):
        assert part in first
    pages = [int(page) for page in re.findall(r"Continues on page (\d+)", first)]
    entries = {title: page for level, title, page in outline(pdf) if level == 1 and page > 1}
    assert pages == [entries["Program Strengths"], entries["Next Steps"]]
    assert LONG[:60] in plain(others[pages[0] - 2])


def test_a_text_is_not_cut_after_the_first_line_of_a_paragraph() -> None:
    paragraph = "A paragraph of two lines, as they stand in many reviews, longer than a line of the page is wide, so that it takes half of another. "
    for lines in range(1, 4):  # so that the cut falls on every line of a paragraph
        text = "\n".join([paragraph] * 40 if lines == 1 else ["x"] * lines + [paragraph] * 40)
        page = lay_out(cqi(), with_comments(text))[0]
        said = [mark.line.text for placed in page for mark in placed.slice.marks if isinstance(mark, Text)]
        assert not said[said.index("Item Summary") - 2].startswith("A paragraph")


def test_what_fits_is_not_cut_and_one_long_text_takes_the_room_that_another_leaves() -> None:
    assert "Continues" not in page_texts(demo_pdf())[0]
    short = acts.write_comment(cqi(), with_comments(LONG), "strengths", "They meet every week.").after
    first = page_texts(make_pdf(cqi(), short))[0]
    assert first.count("Continues on page") == 1
    assert len(first) > 1.3 * len(page_texts(make_pdf(cqi(), with_comments("A short one.")))[0])


def test_twenty_thousand_characters_flow() -> None:
    review = acts.write_other(cqi(), with_comments(LONG), 1, LONG).after
    assert body(make_pdf(cqi(), review)).count(plain(LONG)) == 4


def test_a_word_of_twenty_thousand_letters_is_torn_and_none_is_lost() -> None:
    pages = lay_out(second(), acts.write_comment(second(), blank_review(second()), second().comment_areas[-1].key, "x" * 20_000).after)
    said = "".join(mark.line.text for page in pages for placed in page for mark in placed.slice.marks if isinstance(mark, Text) and mark.path)
    assert "x" * 20_000 in said


def test_a_long_agency_or_trainer_is_cut_on_page_one_and_stands_in_full_with_the_comments() -> None:
    name = "The Department of Supported Employment and of Community Integration of the Greater Area " * 5
    pdf = make_pdf(cqi(), acts.write_trainer(acts.write_agency(demo(), name).after, name).after)
    assert page_texts(pdf)[0].count("…") == 2
    assert body(pdf).count(plain(name)) == 2
    assert {"Agency", "IPS Trainer"} <= {title for _, title, _ in outline(pdf)}
    assert not {"Agency", "IPS Trainer"} & {title for _, title, _ in outline(demo_pdf())}


def test_every_page_has_its_number_and_all_but_the_first_a_head() -> None:
    first, *others = map(plain, page_texts(demo_pdf()))
    assert first.endswith("1 of 13")
    for number, text in enumerate(others, 2):
        assert text.endswith(f"{number} of 13 Riverbend Supported Employment IPS Program Continuous Quality Improvement Report")


def test_a_page_on_which_something_goes_on_says_what_and_repeats_the_head_of_a_table() -> None:
    pages = lay_out(cqi(), demo())
    tops = [[mark.line.text for placed in page[:2] for mark in placed.slice.marks if isinstance(mark, Text)] for page in pages[1:]]
    for top in tops:
        assert top[0].endswith(", continued") or top[0] == words.ITEMS or top[0][0].isdigit()
    titles = {f"{item.number}. {plain(item.title)}, continued" for item in cqi().items} | {"Other information, continued"}
    assert {top[0] for top in tops if top[0].endswith(", continued")} < titles
    assert ["Answer", "Level", "Description"] in [top[1:] for top in tops]


def test_the_same_review_gives_the_same_bytes_in_every_process() -> None:
    command = "import hashlib; from tests.documents.test_pdf_report import demo_pdf; print(hashlib.sha256(demo_pdf()).hexdigest())"
    found = {
        subprocess.run([sys.executable, "-c", command], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True).stdout
        for seed in ("1", "2")
    }
    assert len(found) == 1
    assert make_pdf(cqi(), demo()) == demo_pdf()


@pytest.mark.parametrize("form", BOTH)
@given(data=st.data())
@settings(max_examples=8, deadline=None)
def test_no_text_fails_an_export_or_prints_an_empty_box_or_leaves_the_page(form: Callable[[], Form], data: st.DataObject) -> None:
    review = data.draw(reviews(form()))
    pages = lay_out(form(), review)
    for text in (mark for page in pages for placed in page for mark in placed.slice.marks if isinstance(mark, Text)):
        assert text.left >= LEFT - 0.01
        assert text.left + text.line.width <= PAGE_WIDTH - (PAGE_WIDTH - WIDTH - LEFT) + 0.01
        for run in text.line.runs:
            assert set(run.text) <= characters(run.font)
    assert len(read(make_pdf(form(), review)).pages) == len(pages)


SCRIPTS = {
    "Arabic": "يبدأ البحث عن عمل من الشخص نفسه",
    "Hebrew": "החיפוש מתחיל באדם עצמו",
    "Chinese": "所有记录都与本人的愿望一致",
    "Japanese": "求職活動は本人の希望から始まります",
    "Korean": "모든 기록에서 본인이 원하는 일과 일치했습니다",
    "Greek": "Η αναζήτηση εργασίας ξεκινά από το άτομο",
    "Russian": "Поиск работы начинается с человека",
    "Vietnamese": "Việc tìm kiếm việc làm bắt đầu từ người",
    "emoji": "😀 👩🏽‍⚕️ 🇫🇮",
    "symbols": "→ ≤ √ ① ½ ⚕",
    "an unknown script": "ไทย",
}


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_script_is_found_again(script: str) -> None:
    text = SCRIPTS[script]
    form = second()
    pdf = make_pdf(form, acts.write_comment(form, blank_review(form), form.comment_areas[0].key, text).after)
    assert plain(text) in body(pdf)
    if script not in ("emoji", "an unknown script"):  # pypdf does not read what is said beyond what is seen
        assert plain(text) in plain(page_texts(pdf)[0])


def test_a_date_and_a_missing_one() -> None:
    assert "January 2, 0987" in page_texts(make_pdf(cqi(), acts.set_date(blank_review(cqi()), date(987, 1, 2)).after))[0]
    assert "2026-10-05" in page_texts(make_pdf(second(), golden.review()))[0] or second().language.startswith("en")
