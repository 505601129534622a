"""Work between which the whole file is replaced: encrypted, decrypted, and a backup brought back. As a script: `changing.py FILE SEED`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from benchmarks.durability.child import planned, tell_outside, work
from benchmarks.durability.library import EMPTY, Library
from benchmarks.durability.walking import Step
from ipsreview.store import open_database
from ipsreview.store.key_file import KeyFile, read_key_file
from ipsreview.usecases.backups import Why, backup_now, restore_backup
from ipsreview.usecases.protecting import decrypt, encrypt, is_encrypted, unlock_with_recovery

_PASSPHRASE = "correct horse battery staple"  # noqa: S105  of files that are made to be thrown away
_STEPS, _MORE = 30, 5
LAST = _STEPS + _MORE + 1
"""The number that is told once the backup is brought back."""


def libraries(seed: int) -> list[Library]:
    """Return what the file has to hold after each step; in the end it is again what it was when the backup was made."""
    afters = [step.after for step in _walk(seed)]
    return [EMPTY, *afters, afters[_STEPS - 1]]


def key_of(path: Path) -> bytes | None:
    """Return the key of a file that may be encrypted, as its trainer gets it: by the key file and the passphrase; raise KnownError without."""
    return _opened(read_key_file(path)) if path.exists() and is_encrypted(path) else None


@cache
def _opened(key_file: KeyFile) -> bytes | None:
    """Open a key file once, as this is slow on purpose."""
    return key_file.open(_PASSPHRASE)


def _walk(seed: int) -> list[Step]:
    return planned(EMPTY, seed, _STEPS + _MORE)


def _work(path: Path, walk: Sequence[Step], first: int, last: int, key: bytes | None = None) -> None:
    work(path, walk[first:last], lambda line: tell_outside(str(first + int(line))), key=key)


def main(arguments: Sequence[str]) -> int:
    """Work, encrypt, work, decrypt, work, back up, work, and bring the backup back."""
    path, walk = Path(arguments[0]), _walk(int(arguments[1]))
    third = _STEPS // 3
    _work(path, walk, 0, third)
    key = unlock_with_recovery(path, encrypt(path, _PASSPHRASE))
    tell_outside(f"key {key.hex()}")
    _work(path, walk, third, 2 * third, key)
    decrypt(path, key)
    _work(path, walk, 2 * third, _STEPS)
    with open_database(path) as database:
        backup = backup_now(database, Why.ASKED)
    if backup is None:
        raise RuntimeError("there was a backup of this already; take another seed")
    _work(path, walk, _STEPS, _STEPS + _MORE)
    restore_backup(path, backup.path)
    tell_outside(str(LAST))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
