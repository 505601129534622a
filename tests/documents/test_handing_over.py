"""The hand-over file: what it holds, what it hides, and what is said of one that cannot be opened."""

import struct
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipsreview.documents.handing_over import OVERHEAD, is_handed_over, lock, unlock
from ipsreview.documents.review_file import parse_review_file, to_review_file
from ipsreview.errors import KnownError
from ipsreview.review.rules import closed
from ipsreview.sealing import Recipe, stretch
from tests.forms import cqi
from tests.reviews import reviews
from tests.store.walk import some_review

QUICK = Recipe(bytes(16), n=2, r=1, p=1)
"""A recipe that protects nothing and costs nothing, so that thousands of files can be tried."""

PASSPHRASE = "plum jam in october"  # noqa: S105  it protects nothing but the example
VERSION_1 = Path(__file__).parents[1] / "golden" / "handed_over_version_1.ipsreview-locked"
DAMAGED = "is damaged, and nothing in it can be trusted; ask for it again"


def sealed(body: bytes) -> bytes:
    """Return a file whose hash is mended, as somebody would who changes it on purpose."""
    return body + sha256(body).digest()


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(exclude_categories=("Cs",))), st.text(), st.text())
def test_a_text_comes_back_under_its_passphrase_alone(text: str, passphrase: str, other: str) -> None:
    locked = lock(text, passphrase, QUICK)
    assert unlock(locked, passphrase, "it") == text.encode()
    if stretch(other, QUICK) != stretch(passphrase, QUICK):
        assert unlock(locked, other, "it") is None


@settings(max_examples=10, deadline=None)
@given(st.data())
def test_a_review_comes_back_as_it_was(data: st.DataObject) -> None:
    review = data.draw(reviews(cqi(), working=True)).without_names()
    text = unlock(lock(to_review_file(cqi(), review), PASSPHRASE, QUICK), PASSPHRASE, "it")
    assert text is not None
    assert parse_review_file(text.decode(), "it", lambda *_: cqi()).review == review


def test_the_file_shows_nothing_and_no_two_are_alike() -> None:
    text = to_review_file(cqi(), some_review(cqi(), 7, 200))
    first, second = lock(text, PASSPHRASE), lock(text, PASSPHRASE)
    assert len(text.encode()) < len(first) < len(text.encode()) + OVERHEAD
    for word in (b"cover", b"rating", b"ips-cqi", b"Riverbend", PASSPHRASE.encode()):
        assert word not in first
    assert sum(a == b for a, b in zip(first[50:-32], second[50:-32], strict=True)) < len(first) / 50


def test_the_usual_recipe_costs_128_mb() -> None:
    assert Recipe().n * Recipe().r * 128 == 128 * 2**20
    assert (Recipe().r, Recipe().p) == (8, 1)


def test_a_file_of_version_1_opens_for_ever() -> None:
    text = unlock(VERSION_1.read_bytes(), PASSPHRASE, "it")
    assert text is not None
    review = parse_review_file(text.decode(), "it", lambda *_: cqi()).review
    assert review.cover.agency == "Riverbend Supported Employment"


def test_any_changed_bit_is_damage() -> None:
    locked = lock("a text", PASSPHRASE, QUICK)
    for place in range(len(locked)):
        for bit in range(8):
            changed = bytes([*locked[:place], locked[place] ^ 1 << bit, *locked[place + 1 :]])
            with pytest.raises(KnownError, match=DAMAGED if place >= 17 else "is no hand-over file"):
                unlock(changed, PASSPHRASE, "it")


def test_a_part_of_a_file_is_damage() -> None:
    locked = lock("a text", PASSPHRASE, QUICK)
    for length in range(len(locked)):
        with pytest.raises(KnownError, match=DAMAGED if length >= 17 else "is no hand-over file"):
            unlock(locked[:length], PASSPHRASE, "it")
    with pytest.raises(KnownError, match=DAMAGED):
        unlock(locked + b"\x00", PASSPHRASE, "it")


def test_a_file_changed_on_purpose_gives_nothing_either() -> None:
    locked = lock("a text that is sealed", PASSPHRASE, QUICK)
    random = Random(1)
    for _ in range(300):
        body = bytearray(locked[:-32])
        body[random.randrange(19, len(body))] ^= 1 << random.randrange(8)
        assert opened(sealed(bytes(body))) in ("another passphrase", "damaged")


def opened(data: bytes) -> str:
    try:
        return (unlock(data, PASSPHRASE, "it") or b"another passphrase").decode()
    except KnownError as error:
        return "damaged" if DAMAGED in str(error) else str(error)


def test_a_change_of_the_text_alone_is_damage_and_no_wrong_passphrase() -> None:
    body = bytearray(lock("a text", PASSPHRASE, QUICK)[:-32])
    body[-1] ^= 1
    with pytest.raises(KnownError, match=DAMAGED):
        unlock(sealed(bytes(body)), PASSPHRASE, "it")


def test_parts_of_two_files_do_not_go_together() -> None:
    first, second = (lock(text, PASSPHRASE, Recipe(salt * 16, n=2, r=1, p=1)) for text, salt in (("one", b"1"), ("two", b"2")))
    with pytest.raises(KnownError, match=DAMAGED):
        unlock(sealed(first[:71] + second[71:-32]), PASSPHRASE, "it")


def test_a_newer_file_says_so() -> None:
    body = lock("a text", PASSPHRASE, QUICK)[:-32]
    newer = sealed(body[:17] + struct.pack(">H", 2) + b"all else may be otherwise")
    with pytest.raises(
        KnownError, match=r"^The hand-over file x.ipsreview-locked was made by a newer ipsreview \(its version is 2, this one reads 1\)"
    ):
        unlock(newer, PASSPHRASE, "x.ipsreview-locked")
    with pytest.raises(KnownError, match=DAMAGED):
        unlock(sealed(body[:17] + struct.pack(">H", 0) + body[19:]), PASSPHRASE, "it")


@pytest.mark.parametrize(
    ("n", "r", "p"),
    [(2**31, 8, 1), (2**18, 16, 1), (2**17, 8, 5), (0, 8, 1), (3, 8, 1), (2**17, 0, 1), (2**17, 8, 0)],
)
def test_a_file_that_asks_for_too_much_is_refused_before_it_gets_any(n: int, r: int, p: int, monkeypatch: pytest.MonkeyPatch) -> None:
    from ipsreview.documents import handing_over

    def spent(*_: object) -> bytes:
        raise AssertionError("memory was spent")

    monkeypatch.setattr(handing_over, "stretch", spent)
    body = bytearray(lock_without_cost())
    body[19:27] = struct.pack(">IHH", n, r, p)
    with pytest.raises(KnownError, match=DAMAGED):
        unlock(sealed(bytes(body)), PASSPHRASE, "it")


def test_numbers_that_scrypt_itself_refuses_are_damage() -> None:
    for n, r in ((2**16, 1), (2, 65535)):
        body = bytearray(lock_without_cost())
        body[19:27] = struct.pack(">IHH", n, r, 1)
        assert opened(sealed(bytes(body))) in ("damaged", "another passphrase")


def lock_without_cost() -> bytes:
    return b"ipsreview-locked\n" + struct.pack(">HIHH16s", 1, 2, 1, 1, bytes(16)) + bytes(60)


def test_the_largest_costs_that_are_taken_can_be_spent() -> None:
    for recipe in (Recipe(bytes(16), 2**15, 1, 4), Recipe(bytes(16), 2**4, 32, 4)):
        assert len(stretch(PASSPHRASE, recipe)) == 32


def test_a_hand_over_file_is_known_by_its_beginning() -> None:
    assert is_handed_over(lock("", PASSPHRASE, QUICK))
    assert not is_handed_over(b'{"format": "ipsreview-review"')
    assert not is_handed_over(b"")


def test_names_of_specialists_do_not_travel() -> None:
    from ipsreview.review import roster_acts
    from ipsreview.review.values import blank_review

    review = roster_acts.write_name(roster_acts.add_specialist(blank_review(cqi())).after, 1, "Rosa").after
    text = unlock(lock(to_review_file(cqi(), closed(cqi(), review)), PASSPHRASE, QUICK), PASSPHRASE, "it")
    assert text is not None
    assert b"Rosa" not in text
