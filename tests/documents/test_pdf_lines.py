"""Lines of text: where they end, how they are seen, and which font shows each character."""

import unicodedata

import bidi
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ipsreview.documents.pdf.font_file import to_unicode
from ipsreview.documents.pdf.fonts import dress, is_invisible
from ipsreview.documents.pdf.lines import cut, wrap
from ipsreview.documents.pdf.scripts import clusters, shaped, unshaped
from ipsreview.documents.pdf.style import BODY, LABEL, TextStyle
from ipsreview.review.text import clean_line
from tests.documents.pdf_reading import FONTS, characters
from tests.reviews import NASTY_TEXTS

STYLE = TextStyle(10, 14)
ANY_TEXT = st.one_of(st.sampled_from(NASTY_TEXTS), st.text(max_size=40)).map(clean_line)


def texts(paragraph: str, width: float) -> list[str]:
    return [line.text for line in wrap(paragraph, STYLE, width)]


def shown(paragraph: str) -> str:
    (line,) = wrap(paragraph, STYLE, 10_000)
    return line.shown


@pytest.mark.parametrize(
    ("paragraph", "width", "lines"),
    [
        ("", 50, [""]),
        ("one two three", 10_000, ["one two three"]),
        ("one two three", 50, ["one two", "three"]),
        ("one two three  ", 50, ["one two", "three"]),
        ("one     two", 25, ["one", "two"]),
        ("no\u00a0break here", 45, ["no\u00a0break", "here"]),
        ("non-employment", 62, ["non-", "employment"]),
        ("health/social", 45, ["health/", "social"]),
        ("about 20-25", 45, ["about", "20-25"]),
        ("nnnnnnnnnnnn", 31, ["nnnnn", "nnnnn", "nn"]),
        ("n nnnnnnnnnnnn", 31, ["n", "nnnnn", "nnnnn", "nn"]),
    ],
)
def test_where_lines_end(paragraph: str, width: float, lines: list[str]) -> None:
    assert texts(paragraph, width) == lines


def test_chinese_and_japanese_need_no_spaces_and_keep_their_punctuation() -> None:
    assert texts("働きたい、という言葉", 45) == ["働きた", "い、とい", "う言葉"] or all(
        not line.startswith(("、", "。")) for line in texts("働きたい、という言葉", 45)
    )
    for width in range(25, 80):
        for line in texts("彼は「働きたい」と言った。毎日（月〜金）だ！", width):
            assert line[0] not in "」。）！"
            assert line[-1] not in "「（"


def test_a_soft_hyphen_is_seen_where_a_line_ends_and_nowhere_else() -> None:
    lines = wrap("super\u00advision", STYLE, 40)
    assert [line.shown for line in lines] == ["super-", "vision"]
    assert [line.text for line in lines] == ["super", "vision"]
    assert shown("super\u00advision\u00ad") == "supervision"


@example("x" * 200, 30.0)
@example("👩🏽‍⚕️" * 20, 30.0)
@example("النص " * 20, 40.0)
@example("soft\u00adhyphen, no-break\u00a0space", 21.0)
@example("é composed, ﬁ ligature, soft\u00adhyphen", 131.0)
@given(paragraph=ANY_TEXT, width=st.floats(30, 400))
@settings(deadline=None)  # the first character of a font has its file read
def test_nothing_is_lost_and_no_line_is_too_wide(paragraph: str, width: float) -> None:
    lines = wrap(paragraph, STYLE, width)
    assert all(line.width <= width + 0.01 for line in lines)
    said = "".join(line.text for line in lines)
    assert [char for char in said if not char.isspace()] == [
        char for char in unshaped(paragraph) if not char.isspace() and char not in "\u00ad\u200b"
    ]


@given(ANY_TEXT)
@settings(deadline=None)  # the first character of a font has its file read
def test_what_belongs_together_is_not_torn(text: str) -> None:
    parts = list(clusters(text))
    assert "".join(parts) == text
    assert not any(unicodedata.combining(part[0]) for part in parts[1:])


def test_an_emoji_stays_with_what_changes_it() -> None:
    assert list(clusters("a👩🏽‍⚕️b")) == ["a", "👩🏽‍⚕️", "b"]


@example("🏽")
@example("\uffff")
@example("\u0600\u0605 \u2066a\u2069 \ue000 \U000e0041")
@given(st.text(max_size=20) | ANY_TEXT)
@settings(deadline=None)  # the first character of a font has its file read
def test_every_character_that_is_drawn_has_a_shape(text: str) -> None:
    for bold in (False, True):
        for cluster in clusters(text):
            runs = dress(cluster, bold=bold)
            assert runs or all(map(is_invisible, cluster))
            for run in runs:
                assert set(run.text) <= characters(run.font)


@pytest.mark.parametrize(
    ("char", "seen", "font"),
    [
        ("a", "a", "NotoSans-Regular"),
        ("ж", "ж", "NotoSans-Regular"),
        ("☒", "☒", "NotoSansSymbols2-Regular"),
        ("≤", "≤", "NotoSansMath-Regular"),
        ("ﻉ", "ﻉ", "NotoSansArabic-Regular"),
        ("ש", "ש", "NotoSansHebrew-Regular"),
        ("😀", "😀", "NotoEmoji-Regular"),
        ("漢", "漢", "wqy-microhei"),
        ("한", "한", "wqy-microhei"),
        ("ﾊ", "ﾊ", "wqy-microhei"),
        ("㉑", "21", "NotoSans-Regular"),
        ("ท", "�", "NotoSans-Regular"),
        ("\ue000", "�", "NotoSans-Regular"),
        ("\u2000", "\u2000", "NotoSans-Regular"),
        ("\t", "    ", "NotoSans-Regular"),
    ],
)
def test_which_font_shows_a_character(char: str, seen: str, font: str) -> None:
    (run,) = dress(char, bold=False)
    assert (run.text, run.font) == (seen, font)


def test_bold_is_bold_where_there_is_a_bold_font() -> None:
    assert [dress(char, bold=True)[0].font for char in "aﻉש漢"] == ["NotoSans-Bold", "NotoSansArabic-Bold", "NotoSansHebrew-Bold", "wqy-microhei"]


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("שלום", "םולש"),
        ("שלום (abc) 12", "12 (abc) םולש"),
        ("see שלום 12 now", "see 12 םולש now"),
        ("(אב)", "(בא)"),
        ("a (אב) b", "a (בא) b"),
        ("\u2067אב\u2069 x", "x בא"),
    ],
)
def test_the_order_of_sight(text: str, seen: str) -> None:
    assert shown(text) == seen


@given(st.text("אבγabc 12().,-[]", max_size=25), st.sampled_from(("", "א", "a")))
@settings(deadline=None)  # the first character of a font has its file read
def test_the_order_of_sight_is_that_of_another_implementation(text: str, first: str) -> None:
    line = wrap(f"{first}{text.strip()}", STYLE, 10_000)[0]
    other = bidi.get_display(line.text, base_dir="R" if line.right_to_left else "L")
    brackets = str.maketrans(")]", "([")  # the other leaves them as they are
    assert line.shown.translate(brackets) == str(other).translate(brackets)


def test_arabic_letters_join_and_are_found_again() -> None:
    assert shown("كتاب") == "كتاب"[::-1].translate(str.maketrans("كتاب", "ﻛﺘﺎﺏ"))
    assert unshaped(shaped("لا إله كتاب")) == "لا إله كتاب"
    assert shaped("👩‍⚕ and ‍") == "👩‍⚕ and ‍"


def test_each_line_of_a_paragraph_is_turned_by_itself() -> None:
    first, second = wrap("אחת שתיים שלוש ארבע", STYLE, 60)
    assert (first.text, second.text) == ("אחת שתיים", "שלוש ארבע")
    assert (first.shown, second.shown) == ("אחת שתיים"[::-1], "שלוש ארבע"[::-1])
    assert first.right_to_left


def test_points_stand_in_the_middle_of_their_letter_and_take_no_room() -> None:
    point, letter = dress("שָ", bold=False)
    assert (point.text, letter.text, point.width) == ("ָ", "ש", 0)
    assert 0 < point.shift < letter.width / 2
    assert wrap("שָׁלוֹם", STYLE, 100)[0].width == wrap("שלום", STYLE, 100)[0].width


def test_each_of_several_points_has_its_own_place_and_none_is_lost() -> None:
    assert [(run.text, run.shift > 0) for run in wrap("שָׁ", STYLE, 100)[0].runs] == [("ָ", True), ("ׁ", True), ("ש", False)]
    assert wrap("مُحَمَّد", STYLE, 100)[0].text == "مُحَمَّد"


@pytest.mark.parametrize(
    ("char", "name"),
    [("a", "<01> <0061>"), ("😀", "<01> <D83DDE00>"), ("ﻛ", "<01> <0643>"), ("ﻻ", "<01> <FEFB>")],
)
def test_a_search_finds_the_letter_of_a_shape(char: str, name: str) -> None:
    table = to_unicode([0, ord(char)])
    assert f"1 beginbfchar\n{name}\nendbfchar" in table


@pytest.mark.parametrize("text", ["short", "a rather long text that goes on", "unbreakableunbreakableunbreakable", "שלום " * 20, "漢字" * 30])
def test_a_cut_line_fits_and_says_that_it_is_cut(text: str) -> None:
    line = cut(text, BODY, 60)
    assert line.width <= 60
    assert ("…" in line.text) == (text != "short")
    assert text.startswith(line.text.rstrip("…"))


def test_bold_text_is_wider() -> None:
    assert wrap("A text", LABEL, 500)[0].width > wrap("A text", BODY, 500)[0].width


def test_every_font_file_is_named_with_its_licence() -> None:
    told = (FONTS / "README.md").read_text("utf-8")
    for path in FONTS.glob("*.tt?"):
        family, _, weight = path.stem.partition("-")
        assert f"{family}-Regular" in told or path.name in told or weight == "microhei"
    assert (FONTS / "OFL.txt").exists()
    assert (FONTS / "Apache-2.0.txt").exists()
