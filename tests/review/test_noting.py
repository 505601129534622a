"""What a typed note means: tags and marks come out of its words, and nothing else ever does."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipsreview.review.noting import Typed, read_note, tagged, toggled, with_mark
from ipsreview.review.working import Mark
from tests.forms import cqi

STRENGTH, CONCERN, NEUTRAL = Mark.STRENGTH, Mark.CONCERN, Mark.NEUTRAL

words = st.sampled_from(["they", "meet", "weekly.", "weekly!", "“good”", "#99", "x#3", "3.5", "+1", "C++", "a/b", "#", "(all)", "é", "S2:", "50%"])
tags = st.integers(1, 16).map(lambda number: f"#{number}")
gaps = st.sampled_from([" ", "  ", "\n"])
anything = st.text(st.sampled_from("ab #,.:;!?+\n\t019"), max_size=24)


@pytest.mark.parametrize(
    ("text", "words", "items", "mark"),
    [
        ("They meet weekly", "They meet weekly", {}, NEUTRAL),
        ("#12 Nine days at most", "Nine days at most", {12}, NEUTRAL),
        ("#12: Nine days at most", "Nine days at most", {12}, NEUTRAL),
        ("Nine days at most #12", "Nine days at most", {12}, NEUTRAL),
        ("#5 #12 Both", "Both", {5, 12}, NEUTRAL),
        ("Both #5,12", "Both", {5, 12}, NEUTRAL),
        ("Both #5,#12", "Both", {5, 12}, NEUTRAL),
        ("Both #5, #12", "Both", {5, 12}, NEUTRAL),
        ("Both #5#12", "Both", {5, 12}, NEUTRAL),
        ("#3 goes along, once a month #14", "goes along, once a month", {3, 14}, NEUTRAL),
        ("+ Goes along #3", "Goes along", {3}, STRENGTH),
        ("+Goes along", "Goes along", {}, STRENGTH),
        ("Goes along #3 +", "Goes along", {3}, STRENGTH),
        ("Goes along + #3", "Goes along", {3}, STRENGTH),
        ("#3+ Goes along", "Goes along", {3}, STRENGTH),
        ("! Never goes along", "Never goes along", {}, CONCERN),
        ("Never goes along !", "Never goes along", {}, CONCERN),
        ("Never goes along !!", "Never goes along", {}, CONCERN),
        ("#3 ! Never goes along", "Never goes along", {3}, CONCERN),
        ("They meet weekly!", "They meet weekly!", {}, NEUTRAL),
        ("+1 555 123", "+1 555 123", {}, NEUTRAL),
        ("Writes C++", "Writes C++", {}, NEUTRAL),
        ("+ both ways !", "both ways !", {}, STRENGTH),
        ("Meets VR monthly #6. Team weekly #4.", "Meets VR monthly. Team weekly.", {4, 6}, NEUTRAL),
        ("Meets VR monthly #6\n#4 Team weekly", "Meets VR monthly\nTeam weekly", {4, 6}, NEUTRAL),
        ("does #3 and #14 together well", "does #3 and #14 together well", {3, 14}, NEUTRAL),
        ("Record #99 is missing", "Record #99 is missing", {}, NEUTRAL),
        ("Record #99", "Record #99", {}, NEUTRAL),
        ("Both #5,99", "Both #5,99", {5}, NEUTRAL),
        ("the #5th time", "the #5th time", {}, NEUTRAL),
        ("page/#5 x#5 ##5 &#5;", "page/#5 x#5 ##5 &#5;", {}, NEUTRAL),
        ("#12", "", {12}, NEUTRAL),
        (" \n ", "", {}, NEUTRAL),
        ("+", "", {}, STRENGTH),
    ],
)
def test_a_typed_note_is_read(text: str, words: str, items: set[int], mark: Mark) -> None:
    assert read_note(cqi(), text) == Typed(words, frozenset(items), mark)


@given(st.lists(st.tuples(st.one_of(words, tags), gaps), max_size=8), st.sampled_from(["", "+ ", "! "]))
@settings(max_examples=150, deadline=None)
def test_only_tags_and_the_mark_are_taken_out(parts: list[tuple[str, str]], sign: str) -> None:
    typed = read_note(cqi(), sign + "".join(word + gap for word, gap in parts))
    wanted = [word for word, _ in parts if word not in ITEM_TAGS]
    assert [word for word in typed.text.split() if word not in ITEM_TAGS] == wanted
    assert typed.items == {int(word[1:]) for word, _ in parts if word in ITEM_TAGS}


ITEM_TAGS = {f"#{number}" for number in range(1, 17)}


@given(anything)
@settings(max_examples=300, deadline=None)
def test_whatever_is_typed_keeps_every_other_character(text: str) -> None:
    left = iter(text)
    read = read_note(cqi(), text)
    assert all(any(character == other for other in left) for character in read.text)
    gone = len("".join(text.split())) - len("".join(read.text.split()))
    assert gone == 0 or read.items or read.mark is not NEUTRAL


@given(anything, st.integers(1, 16))
@settings(max_examples=200, deadline=None)
def test_a_tag_is_put_and_taken(text: str, number: int) -> None:
    once = toggled(cqi(), text, number)
    assert tagged(cqi(), once) == tagged(cqi(), text) ^ {number}
    assert number not in tagged(cqi(), toggled(cqi(), once, number)) or number in tagged(cqi(), text)


@given(anything, st.sampled_from(Mark))
@settings(max_examples=200, deadline=None)
def test_a_mark_is_put(text: str, mark: Mark) -> None:
    marked = with_mark(cqi(), "text" + text, mark)
    assert read_note(cqi(), marked).mark is mark
    assert read_note(cqi(), marked).items == tagged(cqi(), "text" + text)


@pytest.mark.parametrize(
    ("text", "number", "after"),
    [
        ("", 3, "#3"),
        ("Goes along", 3, "Goes along #3"),
        ("Goes along ", 3, "Goes along #3"),
        ("Goes along #3", 3, "Goes along"),
        ("Goes #3,14 along", 3, "Goes #14 along"),
        ("#3 Goes #3 along", 3, "Goes along"),
    ],
)
def test_a_click_on_a_number_types_its_tag(text: str, number: int, after: str) -> None:
    assert toggled(cqi(), text, number) == after


def test_another_mark_takes_the_place_of_the_first() -> None:
    assert with_mark(cqi(), "+ Goes along #3", CONCERN) == "! Goes along #3"
    assert with_mark(cqi(), "Goes along +", NEUTRAL).strip() == "Goes along"
    assert with_mark(cqi(), "", STRENGTH) == "+ "
