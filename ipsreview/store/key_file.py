"""The key file beside an encrypted file: the key of the reviews, sealed under the passphrase. It holds no answer and no name."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from base64 import b64decode, b64encode
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from ipsreview.checking import Table, read_json
from ipsreview.errors import Fault, KnownError
from ipsreview.files import read_file
from ipsreview.messages import message
from ipsreview.sealing import KEY_SIZE, Recipe, seal, stretch, unseal
from ipsreview.store.keys import copied_key_file_of, key_file_of

_FORMAT, _VERSION = "ipsreview keys", 1
_MOST_BYTES, _MOST_NUMBER = 100_000, 2**30


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What a key file says. `name` is what the operating system's key store knows the key by; `mark` tells this key from every other."""

    name: str
    recipe: Recipe
    sealed: bytes
    mark: bytes

    def open(self, passphrase: str) -> bytes | None:
        """Return the key; None where the passphrase is another one, or the file was changed."""
        return unseal(stretch(passphrase, self.recipe), self.sealed, _context(self.name, self.recipe))

    def fits(self, key: bytes) -> bool:
        """Say whether `key` is the one that is kept here."""
        return hmac.compare_digest(_mark(self.name, key), self.mark)

    def under(self, passphrase: str, key: bytes) -> KeyFile:
        """Return the same key under another passphrase."""
        recipe = Recipe()
        return replace(self, recipe=recipe, sealed=seal(stretch(passphrase, recipe), key, _context(self.name, recipe)), mark=_mark(self.name, key))

    def as_bytes(self) -> bytes:
        """Return what is written to the disk."""
        recipe = self.recipe
        entries = {
            "format": _FORMAT,
            "version": _VERSION,
            "name": self.name,
            "scrypt": {"n": recipe.n, "r": recipe.r, "p": recipe.p, "salt": _text(recipe.salt)},
            "sealed": _text(self.sealed),
            "mark": _text(self.mark),
        }
        return f"{json.dumps(entries, indent=2)}\n".encode()


def new_key_file(passphrase: str, key: bytes) -> KeyFile:
    """Return a key file for a new key."""
    return KeyFile(secrets.token_hex(8), Recipe(), b"", b"").under(passphrase, key)


def read_key_file(path: Path) -> KeyFile:
    """Return the key file of the reviews at `path`, or its copy; raise KnownError where there is none, or none that can be used."""
    with suppress(KnownError):
        return _read(key_file_of(path), path)
    with suppress(KnownError):
        return _read(copied_key_file_of(path), path)
    return _read(key_file_of(path), path)


def _read(place: Path, path: Path) -> KeyFile:
    if not place.exists():
        text = "The key file {keys} is missing, and without it no passphrase opens {path}; put it back beside the reviews, or give the recovery key."
        raise KnownError(message(text, keys=place.name, path=path))
    found = _parsed(place, read_file(place, most=_MOST_BYTES))
    if found is None:
        text = "The key file {keys} is damaged; put a copy of it in its place, or give the recovery key."
        raise KnownError(message(text, keys=place))
    return found


def _parsed(place: Path, data: bytes) -> KeyFile | None:
    """Return what the file says; None where it is damaged. It is hostile until the passphrase has opened it."""
    faults: list[Fault] = []
    table = Table(read_json(data), "", faults)
    if table.text("format", "") == _FORMAT and table.whole("version", 0) > _VERSION:
        text = "The key file {keys} was written by a newer version of this program; open the reviews with that one."
        raise KnownError(message(text, keys=place))
    try:
        found = KeyFile(table.text("name"), _recipe(table.table("scrypt")), _bytes(table, "sealed"), _bytes(table, "mark"))
    except ValueError:
        return None
    return None if faults or table.choice("format", [_FORMAT]) != _FORMAT else found


def _recipe(table: Table) -> Recipe:
    n, r, p = (table.whole(name, least=1, most=_MOST_NUMBER) for name in ("n", "r", "p"))
    return Recipe(_bytes(table, "salt"), n, r, p)


def _context(name: str, recipe: Recipe) -> bytes:
    """Return what is sealed in with the key, so that nothing of the file can be exchanged unnoticed."""
    return b"ipsreview key 1 " + name.encode() + b" " + recipe.canonical


def _mark(name: str, key: bytes) -> bytes:
    return hashlib.sha256(b"ipsreview key mark " + name.encode() + b" " + key).digest()[: KEY_SIZE // 2]


def _text(data: bytes) -> str:
    return b64encode(data).decode()


def _bytes(table: Table, name: str) -> bytes:
    return b64decode(table.text(name), validate=True)
