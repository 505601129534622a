"""Cleaned text is what every paper and file can hold, and loses nothing printable."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from ipsreview.review.text import clean, clean_line

any_text = st.text(st.characters() | st.sampled_from("\r\n\t\x0b\x0c\x85\u2028\u2029\x00\x1f\x7f\ufffe\uffff\ud83d\ude00e\u0301"))
printable_text = st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn", "Zl", "Zp"]))


@given(any_text)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert clean_line(clean_line(text)) == clean_line(text)


@given(any_text)
def test_xml_carries_clean_text_to_the_letter(text: str) -> None:
    element = etree.Element("t")
    element.text = clean(text)
    read = etree.fromstring(etree.tostring(element, encoding="utf-8"))
    assert (read.text or "") == clean(text)


@given(printable_text)
def test_printable_text_is_kept(text: str) -> None:
    assert clean(text) == (unicodedata.normalize("NFC", text) if text.strip() else "")
    assert clean_line(text) == clean(text)


@given(any_text)
def test_a_cleaned_line_is_one_line(text: str) -> None:
    assert len(clean_line(text).splitlines()) <= 1
    assert "\t" not in clean_line(text)


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour"),
        ("one\x0btwo\x0cthree\x85four\u2028five\u2029six", "one\ntwo\nthree\nfour\nfive\nsix"),
        ("tab\tstays", "tab\tstays"),
        ("bell\x07 and null\x00 go", "bell and null go"),
        ("half \ud800 a pair", "half  a pair"),
        ("\ud83d\ude00", "😀"),
        ("e\u0301", "é"),
        ("שלום & <b> 👩‍👩‍👧", "שלום & <b> 👩‍👩‍👧"),
        ("\ufffe\uffff", ""),
        (" \u2002\n\t\u00a0", ""),
        ("  in the middle  ", "  in the middle  "),
    ],
)
def test_known_texts(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


def test_a_line_turns_breaks_and_tabs_into_one_space() -> None:
    assert clean_line("River\r\n\tbend") == "River bend"
