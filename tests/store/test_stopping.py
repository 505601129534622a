"""What is given up at any moment has changed nothing, byte for byte; what is not, is done."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ipsreview.sealing import Recipe
from ipsreview.stopping import GivenUpError, Stop
from ipsreview.store import connecting, open_database
from ipsreview.store.backups import back_up
from ipsreview.store.copies import Why
from ipsreview.store.key_file import KeyFile
from ipsreview.store.keys import is_encrypted, key_file_of
from ipsreview.store.recoding import decrypt_file, encrypt_file
from ipsreview.store.restoring import bring_back
from ipsreview.store.salvaging import salvage
from tests.forms import cqi
from tests.store.test_damage import PAGE, overwrite
from tests.store.walk import contents, some_review

KEY = bytes(range(32))


class Patience:
    """A user who goes along with so many questions whether to go on, and with no more."""

    def __init__(self, questions: int) -> None:
        self.left = questions

    def __call__(self) -> bool:
        self.left -= 1
        return self.left < 0


def filled(path: Path, key: bytes | None = None) -> Path:
    with open_database(path, key=key) as database:
        for seed in range(3):
            database.add(cqi(), some_review(cqi(), seed, 80))
    return path


def given_up(folder: Path, act: Callable[[Stop], object], most: int = 400) -> int:
    """Give an act up at its first question, its second, and so on until it is done; return how often it was given up."""
    before = contents(folder)
    for patience in range(most):
        try:
            act(Patience(patience))
        except GivenUpError:
            assert contents(folder) == before
        else:
            return patience
    raise AssertionError("it is never done")


@pytest.fixture(autouse=True)
def asked_often(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have SQLite ask within each of its queries, as it does by itself with many reviews."""
    monkeypatch.setattr(connecting, "_STEPS_BETWEEN", 800)


def test_encrypting_is_given_up_at_any_moment(path: Path) -> None:
    filled(path)
    key_file = KeyFile("new", Recipe(bytes(16), n=2), b"sealed", b"mark")
    assert given_up(path.parent, lambda stop: encrypt_file(path, KEY, key_file, stop)) > 5
    assert is_encrypted(path)
    assert key_file_of(path).exists()


def test_decrypting_is_given_up_at_any_moment(path: Path) -> None:
    filled(path, KEY)
    assert given_up(path.parent, lambda stop: decrypt_file(path, KEY, stop)) > 5
    assert not is_encrypted(path)


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "recoded"])
def test_a_restore_is_given_up_until_it_writes(path: Path, key: bytes | None) -> None:
    made = back_up(filled(path), Why.ASKED)
    assert made
    if key:
        encrypt_file(path, key, None)
    with open_database(path, key=key) as database:
        database.add(cqi(), some_review(cqi(), 9, 80))
    assert given_up(path.parent, lambda stop: bring_back(path, made.path, key=key, stop=stop)) > 2
    with open_database(path, key=key) as database:
        assert sum(database.counts().values()) == 3


def test_a_damaged_file_is_still_there_when_its_restore_is_given_up(path: Path) -> None:
    made = back_up(filled(path), Why.ASKED)
    assert made
    overwrite(path, 0, bytes(PAGE))
    assert given_up(path.parent, lambda stop: bring_back(path, made.path, stop=stop)) > 2
    with open_database(path) as database:
        assert sum(database.counts().values()) == 3


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_a_salvage_is_given_up_at_any_moment(path: Path, tmp_path: Path, key: bytes | None) -> None:
    overwrite(filled(path, key), 5 * PAGE, bytes(PAGE))
    target = tmp_path / "saved" / "saved.db"
    target.parent.mkdir()
    before = contents(path.parent)
    assert given_up(target.parent, lambda stop: salvage(path, target, key=key, stop=stop)) > 5
    assert contents(path.parent) == before
    assert target.exists()
