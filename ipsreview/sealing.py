"""Sealing of bytes under a key, and keys made out of passphrases: AES-256-GCM and scrypt, each the library's own."""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from dataclasses import dataclass, field

KEY_SIZE = 32
SHORTEST_PASSPHRASE = 8
"""The least number of characters of a passphrase that is chosen anew."""

_NONCE_SIZE, _TAG_SIZE, _SALT_SIZE = 12, 16, 16
_MOST_MEMORY = 256 * 2**20
_MOST_BLOCKS, _MOST_PASSES = 32, 4


def _salt() -> bytes:
    return secrets.token_bytes(_SALT_SIZE)


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a key is made out of a passphrase: scrypt's cost, by default 128 MB of memory, and its salt.

    It may come from a file made by someone else: what would take more than 256 MB, or long, raises ValueError.
    """

    salt: bytes = field(default_factory=_salt)
    n: int = 2**17
    r: int = 8
    p: int = 1

    def __post_init__(self) -> None:
        if self.n < 2 or self.n & (self.n - 1) or not 1 <= self.r <= _MOST_BLOCKS or not 1 <= self.p <= _MOST_PASSES:
            raise ValueError("not scrypt's numbers")
        if self.n * self.r * 128 > _MOST_MEMORY or len(self.salt) != _SALT_SIZE:
            raise ValueError("more than a passphrase should cost, or not our salt")

    @property
    def canonical(self) -> bytes:
        """Return the recipe as bytes, to be sealed in with what it is the recipe of."""
        return f"scrypt {self.n} {self.r} {self.p} {self.salt.hex()}".encode()


def stretch(passphrase: str, recipe: Recipe) -> bytes:
    """Make the key out of a passphrase. However its accents were typed, it is the same passphrase."""
    typed = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return hashlib.scrypt(typed, salt=recipe.salt, n=recipe.n, r=recipe.r, p=recipe.p, maxmem=2 * _MOST_MEMORY, dklen=KEY_SIZE)


def seal(key: bytes, data: bytes, context: bytes) -> bytes:
    """Encrypt `data`; only who has the key and names the same `context` gets it back, and whether a bit was changed shows."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(_NONCE_SIZE)
    return nonce + AESGCM(key).encrypt(nonce, data, context)


def unseal(key: bytes, sealed: bytes, context: bytes) -> bytes | None:
    """Return what was sealed; None where the key or the context is another, or the bytes were changed."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if len(sealed) < _NONCE_SIZE + _TAG_SIZE:
        return None
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE_SIZE], sealed[_NONCE_SIZE:], context)
    except InvalidTag:
        return None
