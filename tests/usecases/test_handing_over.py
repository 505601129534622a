"""A review handed to a colleague in an encrypted file, and taken over."""

from pathlib import Path

import pytest

from ipsreview.documents.handing_over import lock
from ipsreview.errors import FaultyFileError, KnownError
from ipsreview.files import FileExistsAlreadyError
from ipsreview.store import open_database
from ipsreview.usecases import importing
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.handing_over import WrongPassphraseError, hand_over, needs_passphrase, take_over
from ipsreview.usecases.importing import keep_report

PASSPHRASE = "plum jam in october"  # noqa: S105  it protects nothing but the example


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "Riverbend.ipsreview-locked"


@pytest.fixture
def handed(target: Path) -> Path:
    demo = demo_review()
    hand_over(demo.form, demo.review, target, PASSPHRASE, replace=False)
    return target


def test_a_colleague_takes_the_review_over(handed: Path, tmp_path: Path) -> None:
    incoming = take_over(handed, PASSPHRASE)
    with open_database(tmp_path / "theirs.db") as theirs:
        stored = keep_report(theirs, incoming)
    assert stored.review == demo_review().review.without_names()
    assert incoming.certain
    assert needs_passphrase(handed)


def test_a_wrong_passphrase_says_so_and_leaves_the_file(handed: Path) -> None:
    before = handed.read_bytes()
    with pytest.raises(WrongPassphraseError, match=f"^This is not the passphrase of {handed}; ask who made the file, and try again\\.$"):
        take_over(handed, "plum jam in november")
    assert handed.read_bytes() == before


def test_a_damaged_file_says_so(handed: Path) -> None:
    handed.write_bytes(handed.read_bytes()[:-1])
    with pytest.raises(KnownError, match=f"{handed} is damaged") as told:
        take_over(handed, PASSPHRASE)
    assert not isinstance(told.value, WrongPassphraseError)


def test_a_short_passphrase_makes_no_file(target: Path) -> None:
    demo = demo_review()
    with pytest.raises(KnownError, match="too short"):
        hand_over(demo.form, demo.review, target, "plum", replace=False)
    assert not target.exists()


def test_a_file_that_is_there_is_replaced_only_when_asked(handed: Path) -> None:
    demo = demo_review()
    with pytest.raises(FileExistsAlreadyError):
        hand_over(demo.form, demo.review, handed, PASSPHRASE, replace=False)
    hand_over(demo.form, demo.review, handed, "another passphrase", replace=True)
    with pytest.raises(WrongPassphraseError):
        take_over(handed, PASSPHRASE)


@pytest.mark.parametrize("inside", ["", "no review", "\ufffd{}", '{"format": "ipsreview-review"}'])
def test_what_is_inside_is_read_as_strictly_as_a_plain_file(target: Path, inside: str) -> None:
    target.write_bytes(lock(inside, PASSPHRASE))
    with pytest.raises(FaultyFileError, match=f"The review file {target} has"):
        take_over(target, PASSPHRASE)


def test_a_plain_review_file_is_no_hand_over_file(tmp_path: Path) -> None:
    plain = tmp_path / "plain.ipsreview"
    plain.write_text("{}")
    assert not needs_passphrase(plain)
    with pytest.raises(KnownError, match="is no hand-over file of ipsreview; choose another file"):
        take_over(plain, PASSPHRASE)


def test_a_file_that_is_too_large_is_not_read(handed: Path) -> None:
    with handed.open("r+b") as file:
        file.truncate(importing.LARGEST_FILE + 1001)
    with pytest.raises(KnownError, match="is larger than 20 MB"):
        take_over(handed, PASSPHRASE)
