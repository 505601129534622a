"""The same words are told whatever a word processor has made of their characters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipsreview.documents.wording import CLOSE, closest, end_of_start, key, likeness, without_number


@pytest.mark.parametrize(
    "text",
    [
        "The office's “first” re-entry … 65%",
        'The office’s "first" re\u00ad-\u00adentry...  65%',
        "the  OFFICE\u2019s ″first″ re‑entry\u00a0\u2026 65 %",
        "The o\ufb03ce's first re\u2011en\u00adtry, 65%",
        "Ｔｈｅ office's\nfirst\tre–entry — 65%\ufeff",
    ],
)
def test_characters_that_mean_the_same_make_the_same_key(text: str) -> None:
    assert key(text) == "theofficesfirstreentry65"


def test_letters_digits_and_accents_count() -> None:
    assert len({key(text) for text in ("at least 65", "at least 75", "at léast 65", "at least 65 not", "कि", "की")}) == 6


@pytest.mark.parametrize("number", ["", "7. ", "7) ", "(7) ", "7 ", "7 – ", "Item 7: ", "IV. ", "12.\t"])
def test_a_headings_number_does_not_count(number: str) -> None:
    assert key(without_number(f"{number}Job Supports")) == "jobsupports"


def test_a_roman_number_is_not_seen_in_a_word() -> None:
    assert key(without_number("Individual Job Supports")) == "individualjobsupports"


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Other: Dig.", "Dig."),
        ("Other", ""),
        (" Other . Dig.", "Dig."),
        ("OTHER:Dig.", "Dig."),
        ("Oth\u00ader:\u00a0Dig.", "Dig."),
        ("Other\nDig.", "\nDig."),
        ("Otherwise: Dig.", None),
        ("Another: Dig.", None),
        ("Others", None),
        ("", None),
    ],
)
def test_a_label_ends_with_its_colon_and_its_word(text: str, rest: str | None) -> None:
    end = end_of_start(text, "other")
    assert (None if end is None else text[end:]) == rest


@given(st.text(max_size=40), st.text(max_size=40))
def test_the_end_of_a_label_is_within_the_text(label: str, text: str) -> None:
    end = end_of_start(label + text, key(label))
    assert end is None or 0 < end <= len(label + text)


def test_likeness_runs_from_nothing_to_the_same() -> None:
    assert likeness("abcd", "abcd", CLOSE) == 1
    assert likeness("abcd", "wxyz", CLOSE) == 0
    assert likeness("a" * 5_000 + "b", "a" * 5_000 + "c", CLOSE) == 1


def test_one_wording_has_to_be_closer_than_all_others() -> None:
    wordings = {"everybediswatered": "all", "everybedwaswatered": "once", "nobediswatered": "none"}
    assert closest(wordings, ["everybediswateredd"]) is not None
    assert closest({"everybediswateredb": "b", "everybediswateredc": "c"}, ["everybediswateredd"]) is None
    assert closest(wordings, ["thegateisopen"]) is None
    assert closest({}, ["x"]) is None


def test_other_numbers_are_another_wording() -> None:
    wordings = {key("Caseload sizes = 21 to 25, on average"): "middle", key("Caseload sizes = 26 to 30, on average"): "low"}
    assert closest(wordings, [key("Caseload sizes of 26 to 30, on average")]) is not None
    assert closest(wordings, [key("Caseload sizes = 21 to 30, on average")]) is None
    assert closest(wordings, [key("Caseload sizes = 26 to 31, on average")]) is None
