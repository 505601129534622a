"""Encryption as the trainer meets it: passphrase, recovery key, the system's key store, and what is left in plain text."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.errors import KeyringLocked, PasswordDeleteError

from ipsreview.errors import KnownError
from ipsreview.usecases import protecting
from ipsreview.usecases.backups import Why, backup_now, list_backups, restore_backup
from ipsreview.usecases.library import open_library
from ipsreview.usecases.reviews import start_review
from tests.forms import cqi
from tests.store.walk import contents

PASSPHRASE, OTHER = "correct horse battery", "a staple of paper"
ROOT = Path(__file__).parents[2]


class KeyStore(KeyringBackend):
    """A key store in memory, as the operating system's would be; `locked` lets nobody in."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked("locked")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise KeyringLocked("locked")
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not there")


@pytest.fixture
def key_store() -> Iterator[KeyStore]:
    before = keyring.get_keyring()
    store = KeyStore()
    keyring.set_keyring(store)
    yield store
    keyring.set_keyring(before)


@pytest.fixture
def no_key_store() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Reviews with one review in them."""
    path = tmp_path / "data" / "reviews.db"
    with open_library(path) as library:
        start_review(library, cqi(), "Ana")
    return path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """An encrypted file that no test changes, and its recovery key."""
    path = tmp_path_factory.mktemp("encrypted") / "reviews.db"
    return path, protecting.encrypt(path, PASSPHRASE)


@pytest.fixture
def encrypted(made: tuple[Path, str], tmp_path: Path) -> tuple[Path, str]:
    """A copy of it for a test of its own."""
    original, recovery = made
    path = tmp_path / "reviews.db"
    for file in (original, original.with_name("reviews.db.keys")):
        path.with_name(file.name).write_bytes(file.read_bytes())
    return path, recovery


def test_reviews_are_encrypted_opened_and_decrypted(path: Path) -> None:
    recovery = protecting.encrypt(path, PASSPHRASE)
    key = protecting.unlock(path, PASSPHRASE)
    assert protecting.recovery_text(key) == recovery
    with open_library(path, key=key) as library:
        assert library.load(1).review.cover.trainer == "Ana"
    with pytest.raises(KnownError, match="is encrypted already; change its passphrase, or decrypt it first"):
        protecting.encrypt(path, OTHER)
    protecting.decrypt(path, key)
    with open_library(path) as library:
        assert library.load(1).review.cover.trainer == "Ana"
    assert protecting.encrypt(path, PASSPHRASE) == recovery  # the printed key and the backups stay good
    protecting.decrypt(path, key)
    assert protecting.encrypt(path, OTHER) != recovery
    with pytest.raises(protecting.WrongPassphraseError):
        protecting.unlock(path, PASSPHRASE)


def test_a_first_start_makes_an_encrypted_file(encrypted: tuple[Path, str]) -> None:
    path, _ = encrypted
    with open_library(path, key=protecting.unlock(path, PASSPHRASE)) as library:
        assert start_review(library, cqi()).id == 1
    assert protecting.is_encrypted(path)


def test_a_short_passphrase_is_refused_before_anything_is_done(path: Path, encrypted: tuple[Path, str]) -> None:
    before = contents(path.parent), contents(encrypted[0].parent)
    for act in (
        lambda: protecting.encrypt(path, "seven77"),
        lambda: protecting.encrypt(path, " " * 20),
        lambda: protecting.change_passphrase(encrypted[0], PASSPHRASE, "seven77"),
        lambda: protecting.set_passphrase(encrypted[0], bytes(32), ""),
    ):
        with pytest.raises(KnownError, match="is too short; take 8 characters or more"):
            act()
    assert (contents(path.parent), contents(encrypted[0].parent)) == before


def test_a_wrong_passphrase_changes_nothing_and_says_so(encrypted: tuple[Path, str]) -> None:
    path, _ = encrypted
    before = contents(path.parent)
    with pytest.raises(protecting.WrongPassphraseError, match=r"This is not the passphrase of .*; try again, or give the recovery key\.$"):
        protecting.unlock(path, OTHER)
    assert {name: digest for name, digest in contents(path.parent).items() if name != "reviews.db.attempts"} == before
    protecting.unlock(path, PASSPHRASE)
    assert contents(path.parent) == before


def test_five_wrong_ones_slow_down_whatever_process_they_come_from(encrypted: tuple[Path, str]) -> None:
    path, recovery = encrypted
    source = "import sys\nfrom pathlib import Path\nfrom ipsreview.usecases.protecting import *\n"
    source += "for text in ('wrong one', 'wrong two', 'wrong three'):\n    try:\n        unlock(Path(sys.argv[1]), text)\n"
    source += "    except (WrongPassphraseError, TooManyAttemptsError) as error:\n        print(type(error).__name__)\n"
    told = ""
    for _ in range(2):
        told += subprocess.run([sys.executable, "-c", source, str(path)], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    assert told.split() == ["WrongPassphraseError"] * 5 + ["TooManyAttemptsError"]
    with pytest.raises(protecting.TooManyAttemptsError):
        protecting.unlock(path, PASSPHRASE)
    assert protecting.unlock_with_recovery(path, recovery)
    assert protecting.unlock(path, PASSPHRASE)  # the recovery key starts the count over


def test_the_recovery_key_opens_without_the_key_file_and_gets_a_new_passphrase(encrypted: tuple[Path, str]) -> None:
    path, recovery = encrypted
    path.with_name("reviews.db.keys").unlink()
    with pytest.raises(KnownError, match=r"The key file .* is missing"):
        protecting.unlock(path, PASSPHRASE)
    key = protecting.unlock_with_recovery(path, recovery.lower())
    protecting.set_passphrase(path, key, OTHER)
    assert protecting.unlock(path, OTHER) == key
    with open_library(path, key=key) as library:
        assert library.counts()


def test_a_lost_or_damaged_key_file_is_stood_in_for_by_its_copy_among_the_backups(encrypted: tuple[Path, str]) -> None:
    path, _ = encrypted
    key_file = path.with_name("reviews.db.keys")
    protecting.change_passphrase(path, PASSPHRASE, OTHER)
    for damage in (lambda: key_file.write_bytes(b"damaged"), key_file.unlink):
        damage()
        assert protecting.unlock(path, OTHER)
        with pytest.raises(KnownError, match="give its passphrase or its recovery key"):
            open_library(path)
    with pytest.raises(protecting.WrongPassphraseError):
        protecting.unlock(path, PASSPHRASE)


@pytest.mark.parametrize("with_key_file", [True, False])
def test_a_recovery_key_of_other_reviews_is_told_so(encrypted: tuple[Path, str], with_key_file: bool) -> None:
    path, _ = encrypted
    if not with_key_file:
        path.with_name("reviews.db.keys").unlink()
    with pytest.raises(protecting.WrongRecoveryKeyError, match="is that of other reviews than"):
        protecting.unlock_with_recovery(path, protecting.recovery_text(bytes(32)))
    with pytest.raises(ValueError, match="not the key of these reviews"):
        protecting.set_passphrase(path, bytes(32), OTHER)


def test_a_change_of_the_passphrase_keeps_the_key_and_touches_no_review(encrypted: tuple[Path, str]) -> None:
    path, recovery = encrypted
    before = path.read_bytes()
    with pytest.raises(protecting.WrongPassphraseError):
        protecting.change_passphrase(path, OTHER, PASSPHRASE)
    protecting.change_passphrase(path, PASSPHRASE, OTHER)
    assert path.read_bytes() == before
    assert protecting.recovery_text(protecting.unlock(path, OTHER)) == recovery
    with pytest.raises(protecting.WrongPassphraseError):
        protecting.unlock(path, PASSPHRASE)


def test_the_key_store_opens_the_reviews_until_it_is_told_to_forget(encrypted: tuple[Path, str], key_store: KeyStore) -> None:
    path, _ = encrypted
    key = protecting.unlock(path, PASSPHRASE)
    assert protecting.key_from_keyring(path) is None
    protecting.remember_in_keyring(path, key)
    assert protecting.key_from_keyring(path) == key
    assert protecting.find_key(path, None, lambda: pytest.fail("nobody needs to be asked")) == key
    with pytest.raises(protecting.WrongPassphraseError):  # what is given comes first
        protecting.find_key(path, OTHER, lambda: PASSPHRASE)
    protecting.forget_in_keyring(path)
    assert protecting.key_from_keyring(path) is None
    assert key_store.kept == {}
    protecting.forget_in_keyring(path)


def test_decrypting_forgets_the_key_store(encrypted: tuple[Path, str], key_store: KeyStore) -> None:
    path, _ = encrypted
    key = protecting.unlock(path, PASSPHRASE)
    protecting.remember_in_keyring(path, key)
    protecting.decrypt(path, key)
    assert key_store.kept == {}


def test_a_key_of_other_reviews_in_the_key_store_is_not_taken(encrypted: tuple[Path, str], key_store: KeyStore) -> None:
    path, _ = encrypted
    for wrong in (bytes(32).hex(), "no key"):
        protecting.remember_in_keyring(path, bytes(32))
        key_store.kept = dict.fromkeys(key_store.kept, wrong)
        assert protecting.key_from_keyring(path) is None


def test_a_locked_key_store_is_told_and_otherwise_as_if_there_were_none(encrypted: tuple[Path, str], key_store: KeyStore) -> None:
    path, _ = encrypted
    key_store.locked = True
    assert protecting.key_from_keyring(path) is None
    for act in (lambda: protecting.remember_in_keyring(path, bytes(32)), lambda: protecting.forget_in_keyring(path)):
        with pytest.raises(protecting.NoKeyStoreError, match=r"cannot be used \(KeyringLocked\); start with the passphrase instead\.$"):
            act()


def test_without_a_key_store_it_is_told_so_and_the_passphrase_opens(encrypted: tuple[Path, str], no_key_store: None) -> None:
    path, _ = encrypted
    with pytest.raises(protecting.NoKeyStoreError, match="there is none"):
        protecting.remember_in_keyring(path, bytes(32))
    assert protecting.key_from_keyring(path) is None
    assert protecting.find_key(path, None, lambda: PASSPHRASE) == protecting.unlock(path, PASSPHRASE)


def test_a_key_store_that_keeps_nothing_is_told_so(encrypted: tuple[Path, str], key_store: KeyStore) -> None:
    class Forgetful(dict[tuple[str, str], str]):
        def __setitem__(self, key: tuple[str, str], value: str) -> None:
            return

    key_store.kept = Forgetful()
    with pytest.raises(protecting.NoKeyStoreError, match="it did not keep the key"):
        protecting.remember_in_keyring(encrypted[0], bytes(32))


def test_the_key_is_found_by_what_is_given_else_asked_and_never_for_a_plain_file(path: Path, encrypted: tuple[Path, str], no_key_store: None) -> None:
    def nobody() -> str:
        return pytest.fail("nobody needs to be asked")

    assert protecting.find_key(path, PASSPHRASE, nobody) is None
    assert protecting.find_key(path.with_name("not there.db"), PASSPHRASE, nobody) is None
    key = protecting.unlock(encrypted[0], PASSPHRASE)
    assert protecting.find_key(encrypted[0], encrypted[1], nobody) == key
    link = path.with_name("link.db")
    link.symlink_to(encrypted[0])
    assert protecting.find_key(link, PASSPHRASE, nobody) == key


def test_what_remains_in_plain_text_is_named_and_removed_if_wanted(path: Path, tmp_path: Path) -> None:
    plain = path.read_bytes()
    second = protecting.folder_within(tmp_path / "stick", path)
    names = [path.parent / "backups" / "reviews.db.one.backup", path.with_name("reviews.db.version-1.backup"), second / "reviews.db.two.backup"]
    others = [path.with_name("other.db"), path.parent / "backups" / "other.db.one.backup"]
    for file in [*names, *others]:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(plain)
    protecting.encrypt(path, PASSPHRASE)
    path.parent.joinpath("backups", "reviews.db.three.backup").write_bytes(path.read_bytes())
    assert set(protecting.plain_remains(path, tmp_path / "stick")) == set(names)
    assert set(protecting.plain_remains(path)) == set(names[:2])
    protecting.remove_remains(protecting.plain_remains(path, tmp_path / "stick"))
    assert protecting.plain_remains(path, tmp_path / "stick") == ()
    assert all(file.exists() for file in others)
    assert path.parent.joinpath("backups", "reviews.db.three.backup").exists()


def test_once_the_remains_are_removed_no_file_holds_a_word_of_before(path: Path) -> None:
    with open_library(path) as library:
        start_review(library, cqi(), "a canary")
        backup_now(library, Why.ASKED)
    words = [file for file in path.parent.rglob("*") if file.is_file() and b"a canary" in file.read_bytes()]
    assert len(words) == 2
    protecting.encrypt(path, PASSPHRASE)
    (backup,) = protecting.plain_remains(path)
    assert backup in words
    protecting.remove_remains([backup])
    assert not [file for file in path.parent.rglob("*") if file.is_file() and b"a canary" in file.read_bytes()]


def test_a_backup_from_before_comes_back_encrypted(path: Path) -> None:
    with open_library(path) as library:
        backup_now(library, Why.ASKED)
    protecting.encrypt(path, PASSPHRASE)
    key = protecting.unlock(path, PASSPHRASE)
    (before,) = list_backups(path, key=key)
    assert before.sound
    restore_backup(path, before.path, key=key)
    assert protecting.is_encrypted(path)
    with open_library(path, key=key) as library:
        assert library.load(1).review.cover.trainer == "Ana"


def test_a_copy_that_cannot_be_removed_is_told(path: Path) -> None:
    folder = path.parent / "reviews.db.version-1.backup"
    folder.mkdir()
    with pytest.raises(KnownError, match=r"cannot be deleted .*; delete it yourself, for it is not encrypted"):
        protecting.remove_remains([folder])
    assert folder.is_dir()
