"""The recovery key: the key of the reviews itself, as text that a person can print, keep and type in again."""

from __future__ import annotations

import hashlib
from base64 import b32decode, b32encode

from ipsreview.errors import KnownError
from ipsreview.messages import message
from ipsreview.sealing import KEY_SIZE

_CHECK_SIZE = 3  # fills Base32's last group, and lets one slip of the pen in 16 million pass
_LETTERS = (KEY_SIZE + _CHECK_SIZE) * 8 // 5
_GROUP = 4
_READ_AS = str.maketrans({"0": "O", "1": "I", "8": "B"} | dict.fromkeys("-–— \t\r\n\u00a0"))
"""Base32 has none of these digits: who writes one means the letter. What stands between the groups says nothing."""


class WrongRecoveryKeyError(KnownError):
    """A text is no recovery key, or the one of other reviews."""


def recovery_text(key: bytes) -> str:
    """Return the recovery key: 14 groups of 4 letters and digits, the last of them a check on the others."""
    letters = b32encode(key + _check(key)).decode()
    return "-".join(letters[start : start + _GROUP] for start in range(0, _LETTERS, _GROUP))


def is_recovery_text(text: str) -> bool:
    """Say whether a text is a recovery key without a slip in it."""
    return _read(text) is not None


def read_recovery_text(text: str) -> bytes:
    """Return the key; raise WrongRecoveryKeyError where a letter is wrong or missing. Case and what stands between the groups do not matter."""
    key = _read(text)
    if key is None:
        text = "This is no recovery key: it has {groups} groups of {size} letters and digits; compare it with the printed one, letter by letter."
        raise WrongRecoveryKeyError(message(text, groups=_LETTERS // _GROUP, size=_GROUP))
    return key


def _read(text: str) -> bytes | None:
    letters = text.upper().translate(_READ_AS)
    if len(letters) != _LETTERS:
        return None
    try:
        data = b32decode(letters)
    except ValueError:
        return None
    key, check = data[:KEY_SIZE], data[KEY_SIZE:]
    return key if check == _check(key) else None


def _check(key: bytes) -> bytes:
    return hashlib.sha256(b"ipsreview recovery key " + key).digest()[:_CHECK_SIZE]
