"""The key of an encrypted file: whether one is needed, and the small file beside the reviews that keeps it under the passphrase."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from ipsreview.errors import KnownError
from ipsreview.messages import message
from ipsreview.store.copies import folder_beside

PLAIN = b"SQLite format 3\x00"
"""How a file begins that everybody can read (SQLite's file format, section 1.3.1); an encrypted one begins with random bytes."""

_PAGE = 4096
"""The size of SQLCipher's pages, so that an encrypted file is a whole number of them."""


class NeedsKeyError(KnownError):
    """A file was not opened because it is encrypted and no key was given."""


def key_file_of(path: Path) -> Path:
    """Return where the key of the file at `path` is kept under its passphrase."""
    return path.with_name(f"{path.name}.keys")


def copied_key_file_of(path: Path) -> Path:
    """Return where a copy of the key file is kept, for without one no passphrase opens anything."""
    return folder_beside(path) / key_file_of(path).name


def is_encrypted(path: Path) -> bool:
    """Say whether the file at `path` takes a key to be opened; False where there is no file, or none that can be read.

    Not for a file that this process has open: on Linux and macOS looking into it gives up SQLite's locks. Ask `Database.key` there.
    """
    with suppress(OSError), path.open("rb") as file:
        return looks_encrypted(path, file.read(len(PLAIN)))
    return False


def is_plain(path: Path) -> bool:
    """Say whether the file at `path` is a database that everybody can read. Not for a file that this process has open."""
    with suppress(OSError), path.open("rb") as file:
        return file.read(len(PLAIN)) == PLAIN
    return False


def looks_encrypted(path: Path, header: bytes) -> bool:
    """Say whether a file that begins with `header` is an encrypted one: it has a key file, or the size and the noise of one."""
    if not header or header.startswith(PLAIN):
        return False
    return key_file_of(path).exists() or path.stat().st_size % _PAGE == 0


def key_for(path: Path, key: bytes | None) -> bytes | None:
    """Return the key with which to open `path`: none where it is plain, as a backup from before the encryption is."""
    return key if is_encrypted(path) else None


def refuse_without_key(path: Path, header: bytes) -> None:
    """Raise NeedsKeyError where the file that begins with `header` is encrypted."""
    if not looks_encrypted(path, header):
        return
    if not (key_file_of(path).exists() or copied_key_file_of(path).exists()):
        text = "{path} is encrypted, or no file of reviews, and its key file {keys} is missing; put that back beside it, or give the recovery key."
        raise NeedsKeyError(message(text, path=path, keys=key_file_of(path).name))
    raise NeedsKeyError(message("{path} is encrypted; give its passphrase or its recovery key to open it.", path=path))


def refuse_with_key(path: Path, header: bytes) -> None:
    """Raise KnownError where the file that begins with `header` is not encrypted: it may not stand in unnoticed for one that is."""
    if header.startswith(PLAIN):
        raise KnownError(message("{path} is not encrypted, although a key was given for it; open it without one.", path=path))
