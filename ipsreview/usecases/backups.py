"""Backups: making them, showing what each holds, and bringing one back."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ipsreview.stopping import Stop, never
from ipsreview.store import Database
from ipsreview.store.copies import WORDS, Backup, Why

if TYPE_CHECKING:
    from ipsreview.store.restoring import Restored

__all__ = [
    "WORDS",
    "Backup",
    "Why",
    "back_up_file",
    "backup_lines",
    "backup_now",
    "iter_backups",
    "list_backups",
    "made_lines",
    "newest_good_backup",
    "restore_backup",
    "restored_lines",
]


def backup_now(database: Database, why: Why, *, second: Path | None = None) -> Backup | None:
    """Back the open database up, beside it and in a `second` place; None where nothing changed since the newest backup.

    It may be called from another thread than the one that writes. Raise KnownError where it cannot be done; where only the
    second place fails, the first copy is there all the same.
    """
    return back_up_file(database.path, why, second=second, key=database.key)


def back_up_file(path: Path, why: Why, *, second: Path | None = None, key: bytes | None = None) -> Backup | None:
    """Back up the database at `path`, which another program may have open."""
    from ipsreview.store.backups import back_up

    return back_up(_real(path), why, second=second, key=key)


def list_backups(path: Path, second: Path | None = None, key: bytes | None = None) -> tuple[Backup, ...]:
    """Return the backups of the database at `path`, the newest first, each read from end to end."""
    return tuple(iter_backups(path, second, key))


def iter_backups(path: Path, second: Path | None = None, key: bytes | None = None) -> Iterator[Backup]:
    """Yield what `list_backups` returns, each as soon as it is read."""
    from ipsreview.store.backups import backups

    return backups(_real(path), second=second, key=key)


def newest_good_backup(path: Path, second: Path | None = None, key: bytes | None = None) -> Backup | None:
    """Return the newest backup that is sound, to be offered where the database is damaged; None where there is none."""
    return next((backup for backup in iter_backups(path, second, key) if backup.sound), None)


def restore_backup(path: Path, backup: Path, key: bytes | None = None, stop: Stop = never) -> Restored:
    """Make the database at `path` hold what `backup` holds; what it held is backed up first, and a damaged one kept aside.

    Close the database before. Raise KnownError, and change nothing, where the backup is damaged or a program writes the database.
    Once `stop` says so it is given up, and the database is as it was: GivenUpError.
    """
    from ipsreview.store.restoring import bring_back

    return bring_back(_real(path), _real(backup), key=key, stop=stop)


def backup_lines(backups: Iterable[Backup]) -> Iterator[str]:
    """Return the backups as lines to read; times are those of this machine's clock."""
    none = True
    for backup in backups:
        none = False
        held = f"{backup.reviews} reviews, {backup.finished} of them finished" if backup.sound else "cannot be read: damaged, or under another key"
        yield f"{backup.made_at.astimezone():%Y-%m-%d %H:%M}  {held}  ({WORDS[backup.why]})  {backup.path}"
    if none:
        yield "There are no backups yet."


def made_lines(backup: Backup | None) -> Iterator[str]:
    """Return what came of a backup as a line to read."""
    yield str(backup.path) if backup else "Nothing has changed since the newest backup, so none was made."


def restored_lines(restored: Restored) -> Iterator[str]:
    """Return what came of the file before as a line to read."""
    if restored.aside:
        yield f"The backup is back. The damaged file is kept as {restored.aside}."
    elif restored.backup:
        yield f"The backup is back. What was there before is in {restored.backup.path}."
    else:
        yield "The backup is back."


def _real(path: Path) -> Path:
    """Return the one name that the file's lock and backups go by."""
    return Path(os.path.realpath(path))
