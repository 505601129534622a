"""What is sealed under a passphrase opens with it alone, and shows every change."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipsreview.sealing import KEY_SIZE, Recipe, seal, stretch, unseal

CHEAP = Recipe(bytes(16), n=2)
KEY = bytes(range(KEY_SIZE))


@given(st.binary(max_size=300), st.binary(max_size=30))
@settings(max_examples=40)
def test_what_is_sealed_comes_back(data: bytes, context: bytes) -> None:
    sealed = seal(KEY, data, context)
    assert unseal(KEY, sealed, context) == data
    assert unseal(KEY, sealed, context + b"!") is None
    assert unseal(bytes(KEY_SIZE), sealed, context) is None
    assert seal(KEY, data, context) != sealed


def test_every_changed_bit_and_every_cut_shows() -> None:
    sealed = seal(KEY, b"nine letters", b"")
    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 1 << place % 8
        assert unseal(KEY, bytes(changed), b"") is None
        assert unseal(KEY, sealed[:place], b"") is None


def test_a_passphrase_makes_the_same_key_however_its_accents_were_typed() -> None:
    assert stretch("Gül Gärten", CHEAP) == stretch("Gu\u0308l Ga\u0308rten", CHEAP)
    assert len({stretch(text, CHEAP) for text in ("", " ", "Gül", "gül", "Gul", "\udcff")}) == 6
    assert stretch("Gül", CHEAP) != stretch("Gül", replace(CHEAP, salt=b"0123456789abcdef"))
    assert len(stretch("Gül", CHEAP)) == KEY_SIZE


def test_a_new_recipe_takes_much_memory_and_has_a_salt_of_its_own() -> None:
    first, second = Recipe(), Recipe()
    assert first.n * first.r * 128 == 128 * 2**20
    assert first.salt != second.salt


@pytest.mark.parametrize(
    "numbers",
    [{"n": 3}, {"n": 0}, {"n": -2}, {"n": 2**40}, {"n": 2**19}, {"r": 0}, {"r": 33}, {"p": 0}, {"p": 5}, {"salt": b""}, {"salt": bytes(17)}],
    ids=str,
)
def test_a_recipe_that_costs_too_much_or_makes_no_sense_is_refused(numbers: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"scrypt's numbers|passphrase should cost"):
        replace(CHEAP, **numbers)
