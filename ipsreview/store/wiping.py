"""All files that belong to a file of reviews, for deleting every one of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from ipsreview.messages import Message, message
from ipsreview.store.copies import folder_beside, folder_within
from ipsreview.store.keys import key_file_of
from ipsreview.store.locking import claimed, files_of_lock


def wipe(path: Path, *, second: Path | None, others: Iterable[Path]) -> tuple[Message, ...]:
    """Delete the file at `path`, its key, its log and its backups, and then `others`, with all whose names go on from theirs.

    Return a sentence for each file that stays.

    The key goes first: without it an encrypted file cannot be read again, whatever the disk keeps of its bytes. Raise
    HeldElsewhereError, and delete nothing, where a program has the file open. Backups of other laptops in the second place stay.
    """
    folders, others = [folder_beside(path), *([folder_within(second, path)] if second else [])], tuple(others)
    with claimed(path):
        ours = _files_of(path, [path.parent, *folders])
        left = tuple(_deleted([key_file_of(path), *ours, *(file for other in others for file in _files_of(other, [other.parent]))]))
    for folder in (*folders, *(other.parent for other in others)):
        with suppress(OSError):  # it is not there, or something else is in it
            folder.rmdir()
    return left


def _files_of(path: Path, folders: Iterable[Path]) -> Iterator[Path]:
    """Yield the file and all whose names begin with its name, but those of the lock, which its owner removes."""
    for folder in folders:
        for file in _listed(folder):
            ours = file.name == path.name or file.name.startswith((f"{path.name}.", f"{path.name}-"))
            if ours and file not in files_of_lock(path):
                yield file


def _listed(folder: Path) -> list[Path]:
    with suppress(OSError):
        return sorted(folder.iterdir())
    return []


def _deleted(files: Iterable[Path]) -> Iterator[Message]:
    for file in files:
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            yield message("{file} could not be deleted ({reason}); delete it yourself.", file=file, reason=error.strerror or error)
