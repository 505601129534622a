"""The key file: what opens it, and what a damaged or hostile one does."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from ipsreview.errors import KnownError
from ipsreview.sealing import Recipe, seal, stretch
from ipsreview.store.key_file import KeyFile, new_key_file, read_key_file
from ipsreview.store.keys import key_file_of

KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "reviews.db"


@pytest.fixture(scope="module")
def made() -> KeyFile:
    return new_key_file("correct horse", KEY)


def test_the_passphrase_opens_it_and_no_other_does(path: Path, made: KeyFile) -> None:
    key_file_of(path).write_bytes(made.as_bytes())
    read = read_key_file(path)
    assert read == made
    assert (read.open("correct horse"), read.open("correct horsf")) == (KEY, None)
    assert (read.fits(KEY), read.fits(bytes(32))) == (True, False)


def test_another_passphrase_keeps_the_key_and_its_name_and_takes_a_new_salt(made: KeyFile) -> None:
    changed = made.under("battery staple", KEY)
    assert (changed.open("battery staple"), changed.open("correct horse")) == (KEY, None)
    assert (changed.name, changed.mark) == (made.name, made.mark)
    assert changed.recipe.salt != made.recipe.salt


def test_it_holds_neither_key_nor_passphrase(made: KeyFile) -> None:
    data = made.as_bytes()
    assert KEY.hex().encode() not in data.lower()
    assert KEY not in data
    assert b"horse" not in data
    assert set(json.loads(data)) == {"format", "version", "name", "scrypt", "sealed", "mark"}


def test_a_key_sealed_under_one_name_or_cost_does_not_open_under_another(made: KeyFile) -> None:
    cheap = Recipe(bytes(16), n=2)
    sealed = seal(stretch("correct horse", cheap), KEY, b"ipsreview key 1 " + made.name.encode() + b" " + cheap.canonical)
    assert KeyFile(made.name, cheap, sealed, made.mark).open("correct horse") == KEY
    assert KeyFile("other", cheap, sealed, made.mark).open("correct horse") is None
    assert KeyFile(made.name, Recipe(bytes(16), n=4), sealed, made.mark).open("correct horse") is None


def without(*names: str) -> Callable[[dict[str, object]], object]:
    return lambda data: {name: value for name, value in data.items() if name not in names}


def with_scrypt(**numbers: object) -> Callable[[dict[str, object]], object]:
    return lambda data: {**data, "scrypt": {**data["scrypt"], **numbers}}


@pytest.mark.parametrize(
    "change",
    [
        *(without(name) for name in ("format", "name", "scrypt", "sealed", "mark")),
        lambda data: {**data, "format": "something else"},
        lambda data: {**data, "version": "two"},
        lambda data: {**data, "sealed": "not Base64!"},
        lambda data: {**data, "mark": 5},
        lambda data: {**data, "name": ["x"]},
        with_scrypt(n=2**40),
        with_scrypt(n=2**19),
        with_scrypt(n=3),
        with_scrypt(p=1000),
        with_scrypt(r=10**30),
        with_scrypt(salt=""),
        lambda data: [data],
        lambda _: None,
    ],
)
def test_a_file_that_says_something_else_is_told_as_damaged(path: Path, made: KeyFile, change: Callable[[object], object]) -> None:
    key_file_of(path).write_text(json.dumps(change(json.loads(made.as_bytes()))), encoding="utf-8")
    with pytest.raises(KnownError, match=r"The key file .*reviews\.db\.keys is damaged; put a copy of it in its place, or give the recovery key\.$"):
        read_key_file(path)


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"{", b"[" * 50_000, b'{"format": 1e999}'], ids=range(5))
def test_a_file_that_is_none_is_told_as_damaged(path: Path, data: bytes) -> None:
    key_file_of(path).write_bytes(data)
    with pytest.raises(KnownError, match="is damaged"):
        read_key_file(path)


def test_a_file_that_is_too_large_is_not_read(path: Path) -> None:
    key_file_of(path).write_bytes(b" " * 200_000)
    with pytest.raises(KnownError, match="larger than"):
        read_key_file(path)


def test_a_newer_file_is_told_so(path: Path, made: KeyFile) -> None:
    key_file_of(path).write_text(json.dumps({**json.loads(made.as_bytes()), "version": 2, "sealed": {}}), encoding="utf-8")
    with pytest.raises(KnownError, match="written by a newer version of this program; open the reviews with that one"):
        read_key_file(path)


def test_a_lost_file_is_told_with_what_to_do(path: Path) -> None:
    with pytest.raises(
        KnownError, match=r"^The key file reviews\.db\.keys is missing, .*; put it back beside the reviews, or give the recovery key\.$"
    ):
        read_key_file(path)
    assert list(path.parent.iterdir()) == []
