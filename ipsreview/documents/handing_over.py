"""The hand-over file (`.ipsreview-locked`): a review file's text, encrypted under a passphrase of its own.

    magic · version · scrypt's n, r, p and salt · proof of the passphrase · sealed text · SHA-256 of all before it

The numbers before the proof are sealed in with both sealed parts, so that none can be exchanged. The hash is for accidents: it
tells a damaged file from a wrong passphrase. Whoever changes a file on purpose can mend the hash, and is caught by the sealing.
Every version begins with magic and version and ends with the hash, so that an older program can say that a newer one is needed.
"""

from __future__ import annotations

import struct
from hashlib import sha256

from ipsreview.errors import KnownError
from ipsreview.messages import message
from ipsreview.sealing import Recipe, seal, stretch, unseal

VERSION = 1
OVERHEAD = 1000
"""More bytes than a hand-over file has beside its text."""

_MAGIC = b"ipsreview-locked\n"
_START = struct.Struct(f">{len(_MAGIC)}sH")
_HEADER = struct.Struct(f">{len(_MAGIC)}sHIHH16s")
_PROOF_SIZE, _HASH_SIZE = 28, 32
_SMALLEST = _HEADER.size + 2 * _PROOF_SIZE + _HASH_SIZE

_DAMAGED = "The hand-over file {name} is damaged, and nothing in it can be trusted; ask for it again."


def lock(text: str, passphrase: str, recipe: Recipe | None = None) -> bytes:
    """Return the text of a review file as a hand-over file."""
    used = recipe or Recipe()
    header = _HEADER.pack(_MAGIC, VERSION, used.n, used.r, used.p, used.salt)
    key = stretch(passphrase, used)
    locked = header + seal(key, b"", _context(header, b"proof")) + seal(key, text.encode(), _context(header, b"review"))
    return locked + sha256(locked).digest()


def unlock(data: bytes, passphrase: str, name: str) -> bytes | None:
    """Return the bytes of a review file; None where the passphrase is another one.

    Raise KnownError where the file, called `name` in what is said about it, is no hand-over file, is damaged, or is of a newer program.
    """
    body = _checked(data, name)
    header, proof, sealed = body[: _HEADER.size], body[_HEADER.size :][:_PROOF_SIZE], body[_HEADER.size + _PROOF_SIZE :]
    key = _key(header, passphrase, name)
    if unseal(key, proof, _context(header, b"proof")) is None:
        return None
    text = unseal(key, sealed, _context(header, b"review"))
    if text is None:
        raise KnownError(message(_DAMAGED, name=name))
    return text


def is_handed_over(data: bytes) -> bool:
    """Say whether a file that begins with these bytes is a hand-over file, whatever its name."""
    return data.startswith(_MAGIC)


def _checked(data: bytes, name: str) -> bytes:
    """Return the file without its hash, known to be whole and of a version that can be read."""
    if not is_handed_over(data):
        raise KnownError(message("{name} is no hand-over file of ipsreview; choose another file.", name=name))
    body, found = data[:-_HASH_SIZE], data[-_HASH_SIZE:]
    if len(data) < _START.size + _HASH_SIZE or sha256(body).digest() != found:
        raise KnownError(message(_DAMAGED, name=name))
    _, version = _START.unpack_from(body)
    if version > VERSION:
        text = "The hand-over file {name} was made by a newer ipsreview (its version is {version}, this one reads {known}); update the program."
        raise KnownError(message(text, name=name, version=version, known=VERSION))
    if version < 1 or len(data) < _SMALLEST:
        raise KnownError(message(_DAMAGED, name=name))
    return body


def _key(header: bytes, passphrase: str, name: str) -> bytes:
    """Make the key; a file that asks for more memory or time than a passphrase should cost is refused before any is spent."""
    _, _, n, r, p, salt = _HEADER.unpack(header)
    try:
        return stretch(passphrase, Recipe(salt, n, r, p))
    except ValueError as error:  # the recipe's, or scrypt's own for numbers that do not go together
        raise KnownError(message(_DAMAGED, name=name)) from error


def _context(header: bytes, part: bytes) -> bytes:
    return header + part
