"""Handing a review to a colleague in an encrypted file, and taking one over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ipsreview.documents.handing_over import OVERHEAD, is_handed_over, lock, unlock
from ipsreview.documents.review_file import decoded, parse_review_file, to_review_file
from ipsreview.files import read_file, write_file
from ipsreview.form import Form
from ipsreview.messages import message
from ipsreview.review.values import Review
from ipsreview.usecases.forms import find_form
from ipsreview.usecases.importing import LARGEST_FILE, Incoming, NeedsPassphraseError, read_report
from ipsreview.usecases.protecting import WrongPassphraseError, check_new_passphrase

__all__ = ["HAND_OVER_SUFFIX", "WrongPassphraseError", "hand_over", "needs_passphrase", "read_any", "take_over"]

HAND_OVER_SUFFIX = ".ipsreview-locked"


def hand_over(form: Form, review: Review, target: Path, passphrase: str, *, replace: bool) -> None:
    """Write the review as a hand-over file under a passphrase of its own, with its working copy but without the names of specialists.

    Raise KnownError where the passphrase is too short, or `target` exists and may not be replaced, or cannot be written.
    """
    check_new_passphrase(passphrase)
    write_file(target, lock(to_review_file(form, review), passphrase), replace=replace)


def take_over(path: Path, passphrase: str) -> Incoming:
    """Read a hand-over file; it is kept with `keep_report`, as every other report.

    Raise WrongPassphraseError where the passphrase is another one, and KnownError where the file is damaged, is none, or is of a
    newer program.
    """
    text = unlock(_bytes(path), passphrase, str(path))
    if text is None:
        raise WrongPassphraseError(message("This is not the passphrase of {path}; ask who made the file, and try again.", path=path))
    read = parse_review_file(decoded(text, str(path)), str(path), find_form)
    return Incoming(path, read.form, read.review, left_out=read.left_out)


def read_any(path: Path, passphrase_of: Callable[[Path], str]) -> Incoming:
    """Read a report of any kind; `passphrase_of` is asked for the passphrase where it is a hand-over file."""
    try:
        return read_report(path)
    except NeedsPassphraseError:
        return take_over(path, passphrase_of(path))


def needs_passphrase(path: Path) -> bool:
    """Say whether the file at `path` is a hand-over file, whatever its name; raise KnownError where it cannot be read."""
    return is_handed_over(_bytes(path))


def _bytes(path: Path) -> bytes:
    return read_file(path, most=LARGEST_FILE + OVERHEAD)
