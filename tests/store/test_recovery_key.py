"""The printed key: typed in again in any fashion it is the same key, and a slip of the pen shows."""

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipsreview.store.recovery_key import WrongRecoveryKeyError, is_recovery_text, read_recovery_text, recovery_text

KEYS = st.binary(min_size=32, max_size=32)
BASE32 = string.ascii_uppercase + "234567"


@given(KEYS)
@settings(max_examples=60)
def test_a_key_comes_back_from_its_text(key: bytes) -> None:
    text = recovery_text(key)
    assert [len(group) for group in text.split("-")] == [4] * 14
    for typed in (
        text,
        text.lower(),
        text.replace("-", ""),
        f"  {text.replace('-', ' – ')}\n",
        text.replace("O", "0").replace("I", "1").replace("B", "8"),
    ):
        assert read_recovery_text(typed) == key


@given(KEYS, st.integers(0, 55), st.sampled_from(BASE32))
@settings(max_examples=100)
def test_one_wrong_letter_shows(key: bytes, place: int, letter: str) -> None:
    text = recovery_text(key).replace("-", "")
    slipped = text[:place] + letter + text[place + 1 :]
    assert is_recovery_text(slipped) == (slipped == text)


@pytest.mark.parametrize("text", ["", "correct horse battery staple", "A" * 56, "A" * 55, "ß" * 56, "9" * 56, recovery_text(bytes(32))[:-1]])
def test_what_is_no_recovery_key_is_told_so(text: str) -> None:
    assert not is_recovery_text(text)
    with pytest.raises(WrongRecoveryKeyError, match=r"no recovery key: it has 14 groups of 4 letters and digits; compare it"):
        read_recovery_text(text)


def test_two_letters_that_changed_places_show() -> None:
    text = recovery_text(bytes(range(32))).replace("-", "")
    for place in range(len(text) - 1):
        swapped = text[:place] + text[place + 1] + text[place] + text[place + 2 :]
        assert is_recovery_text(swapped) == (swapped == text)
