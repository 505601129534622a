"""Encryption of the reviews: switching it on and off, and the three ways to the key (passphrase, recovery key, the system's key store).

Every verb takes the path of the reviews. None of them takes a path that this process has open; `change_passphrase` and
`set_passphrase`, the recovery key's text and the key store do, for they leave the reviews' own file alone.
"""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from ipsreview.errors import KnownError
from ipsreview.messages import message
from ipsreview.sealing import KEY_SIZE, SHORTEST_PASSPHRASE
from ipsreview.stopping import Stop, never
from ipsreview.store.attempts import TooManyAttemptsError, begin_attempt, forget_attempts
from ipsreview.store.copies import folder_beside, folder_within
from ipsreview.store.key_file import new_key_file, read_key_file
from ipsreview.store.keyrings import NoKeyStoreError, forget_key, remember_key, remembered_key
from ipsreview.store.keys import NeedsKeyError, is_encrypted, is_plain
from ipsreview.store.recovery_key import WrongRecoveryKeyError, is_recovery_text, read_recovery_text, recovery_text

__all__ = [
    "NeedsKeyError",
    "NoKeyStoreError",
    "TooManyAttemptsError",
    "WrongPassphraseError",
    "WrongRecoveryKeyError",
    "change_passphrase",
    "check_new_passphrase",
    "decrypt",
    "encrypt",
    "find_key",
    "forget_in_keyring",
    "is_encrypted",
    "is_recovery_text",
    "key_from_keyring",
    "plain_remains",
    "recovery_text",
    "refuse_encrypted",
    "remember_in_keyring",
    "remove_remains",
    "set_passphrase",
    "unlock",
    "unlock_with_recovery",
]


class WrongPassphraseError(KnownError):
    """The passphrase is not the one of these reviews; nothing was changed."""


def check_new_passphrase(passphrase: str) -> None:
    """Raise KnownError where a passphrase is too short to protect anything."""
    if len(passphrase.strip()) < SHORTEST_PASSPHRASE:
        text = "The passphrase is too short; take {least} characters or more, four words for example."
        raise KnownError(message(text, least=SHORTEST_PASSPHRASE))


def refuse_encrypted(path: Path) -> None:
    """Raise KnownError where the reviews are encrypted already."""
    if is_encrypted(_real(path)):
        raise KnownError(message("{path} is encrypted already; change its passphrase, or decrypt it first.", path=path))


def encrypt(path: Path, passphrase: str, stop: Stop = never) -> str:
    """Encrypt the reviews at `path`, or make an encrypted file where there is none; return the recovery key, which is shown once.

    `plain_remains` names what is still readable afterwards. Reviews that were encrypted before under the same passphrase get
    the same key again, so that the recovery key and the backups of that time stay good. Once `stop` says so it is given up, and
    everything is as it was: GivenUpError.
    """
    from ipsreview.store.recoding import encrypt_file

    check_new_passphrase(passphrase)
    refuse_encrypted(path)
    real = _real(path)
    key = _earlier_key(real, passphrase)
    key_file = None
    if key is None:
        key = secrets.token_bytes(KEY_SIZE)
        key_file = new_key_file(passphrase, key)
    encrypt_file(real, key, key_file, stop)
    return recovery_text(key)


def decrypt(path: Path, key: bytes, stop: Stop = never) -> None:
    """Write the reviews anew so that everybody can read them. The key file stays: encrypted backups still need it.

    `stop` is that of `encrypt`.
    """
    from ipsreview.store.recoding import decrypt_file

    decrypt_file(_real(path), key, stop)
    with suppress(KnownError):
        forget_in_keyring(path)


def find_key(path: Path, given: str | None, ask: Callable[[], str]) -> bytes | None:
    """Return the key of the reviews at `path`, None where they are plain or not there.

    It is opened by `given`, else it is the one in the operating system's key store, else `ask` is asked; both may be a
    passphrase or a recovery key.
    """
    if not is_encrypted(_real(path)):
        return None
    key = None if given else key_from_keyring(path)
    if key is not None:
        return key
    text = given or ask()
    return unlock_with_recovery(path, text) if is_recovery_text(text) else unlock(path, text)


def unlock(path: Path, passphrase: str) -> bytes:
    """Return the key; raise WrongPassphraseError where the passphrase is wrong, and TooManyAttemptsError where it came too soon."""
    real = _real(path)
    key_file = read_key_file(real)
    begin_attempt(real, time.time())
    key = key_file.open(passphrase)
    if key is None:
        raise WrongPassphraseError(message("This is not the passphrase of {path}; try again, or give the recovery key.", path=path))
    forget_attempts(real)
    return key


def unlock_with_recovery(path: Path, text: str) -> bytes:
    """Return the key that a recovery key says, whether or not there is a key file; raise WrongRecoveryKeyError where it does not open `path`."""
    real, key = _real(path), read_recovery_text(text)
    if not _fits(real, key):
        raise WrongRecoveryKeyError(message("This recovery key is that of other reviews than {path}; look for the one printed for them.", path=path))
    forget_attempts(real)
    return key


def change_passphrase(path: Path, old: str, new: str) -> None:
    """Put a new passphrase in the place of the old one. The key stays: so do the recovery key, the key store and the backups."""
    check_new_passphrase(new)
    set_passphrase(path, unlock(path, old), new)


def set_passphrase(path: Path, key: bytes, new: str) -> None:
    """Keep the key of the reviews under a new passphrase, as after the recovery key was needed; another key raises ValueError."""
    from ipsreview.store.recoding import write_key_file

    check_new_passphrase(new)
    real = _real(path)
    if not _fits(real, key):
        raise ValueError("not the key of these reviews")
    try:
        key_file = read_key_file(real).under(new, key)
    except KnownError:  # lost or damaged, which is what the recovery key is for
        key_file = new_key_file(new, key)
    write_key_file(real, key_file)


def remember_in_keyring(path: Path, key: bytes) -> None:
    """Let the operating system's key store open the reviews; raise NoKeyStoreError where there is none."""
    remember_key(_name(path), key)


def forget_in_keyring(path: Path) -> None:
    """Ask for the passphrase again from now on."""
    forget_key(_name(path))


def key_from_keyring(path: Path) -> bytes | None:
    """Return the key that the operating system's key store has for the reviews; None where there is none, or not theirs."""
    with suppress(KnownError):
        key_file = read_key_file(_real(path))
        key = remembered_key(key_file.name)
        return key if key is not None and key_file.fits(key) else None
    return None


def plain_remains(path: Path, second: Path | None = None) -> tuple[Path, ...]:
    """Return the plain databases beside encrypted reviews and in both places of their backups: copies from before the encryption.

    What the disk itself still holds of files that are gone cannot be seen from here.
    """
    real = _real(path)
    folders = [real.parent, folder_beside(real), *([folder_within(second, real)] if second else [])]
    copies = [file for folder in folders for file in _files(folder) if file.name.startswith(f"{real.name}.")]
    return tuple(file for file in copies if is_plain(file))


def remove_remains(remains: Iterable[Path]) -> None:
    """Delete copies that `plain_remains` named; raise KnownError for the first that cannot be."""
    for file in remains:
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            text = "{path} cannot be deleted ({reason}); delete it yourself, for it is not encrypted."
            raise KnownError(message(text, path=file, reason=error.strerror)) from error


def _earlier_key(real: Path, passphrase: str) -> bytes | None:
    """Return the key of an earlier encryption under the same passphrase."""
    try:
        return read_key_file(real).open(passphrase)
    except KnownError:  # none, or none that can be used
        return None


def _fits(real: Path, key: bytes) -> bool:
    """Say whether a key is that of the reviews, as their key file tells, or they themselves where it is lost."""
    from ipsreview.store.recoding import opens

    with suppress(KnownError):
        if read_key_file(real).fits(key):
            return True
    return opens(real, key)


def _files(folder: Path) -> list[Path]:
    return sorted(file for file in folder.iterdir() if file.is_file()) if folder.is_dir() else []


def _name(path: Path) -> str:
    return read_key_file(_real(path)).name


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))
