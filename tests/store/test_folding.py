"""Texts as searching and sorting see them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipsreview.store.folding import folded, order_key, search_words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GÜL", "gul"),
        ("gu\u0308l", "gul"),
        ("Straße", "strasse"),
        ("İzmir", "izmir"),
        ("ﬁnance", "finance"),
        ("  two\n words\u00a0here ", "two words here"),
        ("50% _x_ \\", "50% _x_ \\"),
        ("Ελλάς", "ελλασ"),
        ("", ""),
    ],
)
def test_case_accents_and_spaces_are_folded(text: str, expected: str) -> None:
    assert folded(text) == expected


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert folded(folded(text)) == folded(text)


def test_an_empty_text_has_no_place_in_the_order() -> None:
    assert order_key(" ") is None
    assert order_key("Émile") == "emile"


def test_a_search_is_its_words() -> None:
    assert search_words("  Gül  TRAINER ") == ["gul", "trainer"]
