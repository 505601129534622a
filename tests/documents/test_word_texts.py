"""Any text can be written into a document, and nothing printable of it is lost."""

from collections.abc import Callable
from dataclasses import replace
from itertools import groupby

import pytest
from hypothesis import example, given, settings
from lxml import etree

from ipsreview.documents.runs import reads_right_to_left, text_runs
from ipsreview.documents.word import fill
from ipsreview.review import acts
from ipsreview.review.text import clean, clean_line
from ipsreview.review.values import Cover, Review, blank_review
from tests.documents.reading import WORD, paragraphs, part, template_of
from tests.forms import cqi
from tests.reviews import NASTY_TEXTS, any_text

LONG = "Every word of a long comment is printed. " * 500
ALL_NASTY = (*NASTY_TEXTS, LONG, "x" * 20_000, "\n" * 2_000, "א" * 20_000)


def by_hand(text: str) -> Review:
    """Return a review that holds the text in every place, made without the acts that would clean it."""
    review = blank_review(cqi())
    for item in cqi().items:
        keys = frozenset(line.key for line in item.recommendations)
        review = review.with_item(item.number, replace(review.items[item.number], recommendations=keys, other=text))
    review = review.with_item(6, replace(review.items[6], rating="not_applicable", not_applicable_reason=text))
    for area in cqi().comment_areas:
        review = review.with_comment(area.key, text)
    return replace(review, cover=Cover(agency=text, trainer=text))


def check_everywhere(text: str) -> None:
    found = paragraphs(fill(cqi(), by_hand(text), template_of(cqi())))
    lines, line = clean(text), clean_line(text)
    if lines:
        assert found.count(lines) >= 3
        assert sum(paragraph.endswith(lines) and paragraph.startswith("\tOther") for paragraph in found) == 16
    if line:
        assert any(paragraph.startswith(f"Agency: {line}   Date:") and paragraph.endswith(f"IPS Trainer: {line}") for paragraph in found)
        assert any(paragraph.startswith("\tNot applicable") and paragraph.endswith(line) for paragraph in found)


@pytest.mark.parametrize("text", ALL_NASTY, ids=range(len(ALL_NASTY)))
def test_a_nasty_text_is_printed_in_every_place(text: str) -> None:
    check_everywhere(text)


@settings(max_examples=25, deadline=None)
@given(any_text)
def test_any_text_is_printed_in_every_place(text: str) -> None:
    check_everywhere(text)


@settings(max_examples=300, deadline=None)
@given(any_text.map(clean))
@example("abc א, ב. def 1")
@example("א: abc, def.")
def test_the_runs_of_a_text_are_the_text(text: str) -> None:
    marks: dict[str, Callable[[str], str]] = {f"{WORD}t": str, f"{WORD}br": lambda _: "\n", f"{WORD}tab": lambda _: "\t"}
    joined = "".join(marks[str(mark.tag)](mark.text or "") for run in text_runs(text) for mark in run if mark.tag in marks)
    assert joined == text


@pytest.mark.parametrize("text", ["  before", "after  ", "\u00a0", " \n ", "\u2003x"])
def test_spaces_at_the_ends_of_a_line_count(text: str) -> None:
    space = "{http://www.w3.org/XML/1998/namespace}space"
    for run in text_runs(text):
        for mark in run.iter(f"{WORD}t"):
            assert (mark.get(space) == "preserve") == (mark.text != mark.text.strip())


def directions(text: str) -> list[tuple[str, bool]]:
    found = ((run.findtext(f"{WORD}t") or "", run.find(f"{WORD}rPr/{WORD}rtl") is not None) for run in text_runs(text))
    return [("".join(piece for piece, _ in group), right) for right, group in groupby(found, key=lambda pair: pair[1])]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("plain, with 1 number.", [("plain, with 1 number.", False)]),
        ("שלום, עולם!", [("שלום, עולם!", True)]),
        ("The words שלום עולם mean hello.", [("The words ", False), ("שלום עולם", True), (" mean hello.", False)]),
        ("דו״ח IPS Program טוב (2).", [("דו״ח ", True), ("IPS Program", False), (" טוב (2).", True)]),
        ("123 شكرا", [("123 شكرا", True)]),
        ("...", [("...", False)]),
        ("日本 א", [("日本 ", False), ("א", True)]),
    ],
)
def test_each_stretch_of_a_text_has_its_direction(text: str, pieces: list[tuple[str, bool]]) -> None:
    assert directions(text) == pieces


def paragraph_with(document: bytes, text: str) -> etree._Element:
    return next(one for one in part(document).iter(f"{WORD}p") if text in "".join(one.itertext(f"{WORD}t")))


def test_a_comment_from_right_to_left_turns_its_paragraph() -> None:
    review = acts.write_comment(cqi(), blank_review(cqi()), "strengths", "שלום").after
    review = acts.write_comment(cqi(), review, "next_steps", "Say שלום.").after
    document = fill(cqi(), review, template_of(cqi()))
    assert paragraph_with(document, "שלום").find(f"{WORD}pPr/{WORD}bidi") is not None
    assert paragraph_with(document, "Say ").find(f"{WORD}pPr/{WORD}bidi") is None


def test_the_last_comments_paragraph_turns_before_the_end_of_its_section() -> None:
    review = acts.write_comment(cqi(), blank_review(cqi()), "next_steps", "שלום").after
    properties = paragraph_with(fill(cqi(), review, template_of(cqi())), "שלום").find(f"{WORD}pPr")
    assert [child.tag.removeprefix(WORD) for child in properties] == ["pStyle", "bidi", "sectPr"]


def test_a_line_with_the_forms_own_words_does_not_turn() -> None:
    review = acts.write_other(cqi(), acts.write_agency(blank_review(cqi()), "שלום").after, 1, "שלום").after
    document = fill(cqi(), review, template_of(cqi()))
    assert paragraph_with(document, "Agency").find(f"{WORD}pPr/{WORD}bidi") is None
    assert paragraph_with(document, "Other: שלום").find(f"{WORD}pPr/{WORD}bidi") is None


@pytest.mark.parametrize(("text", "right"), [("", False), ("1. א", True), ("a א", False), ("!?", False), ("\u05b0א", True)])
def test_the_first_letter_decides_the_direction(text: str, right: bool) -> None:
    assert reads_right_to_left(text) == right
