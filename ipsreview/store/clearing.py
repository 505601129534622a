"""Removing from the backups what was removed from the file itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from ipsreview.errors import KnownError
from ipsreview.messages import Message, message
from ipsreview.store.backups import content_of
from ipsreview.store.connecting import Mode, connect
from ipsreview.store.copies import all_copies, read_name
from ipsreview.store.examining import examine
from ipsreview.store.keys import key_for
from ipsreview.store.making import put_in_place
from ipsreview.store.problems import told_by_database, told_by_system
from ipsreview.store.schema import UPGRADES
from ipsreview.store.sessions import Sessions
from ipsreview.store.values import RemovedRow

_NOT_WRITTEN = message("{path} cannot be written ({reason}); make room on its disk or ask for permission to write there.")
_NOT_THERE = (
    "The second folder for backups, {folder}, is not there, so its backups may still hold what was removed; plug in its disk and remove again."
)


def copies_that_hold(path: Path, records: Iterable[RemovedRow], *, second: Path | None, key: bytes | None) -> Iterator[Path]:
    """Yield the copies of the file at `path` that hold something of these records; one that cannot be read is left out."""
    wanted = tuple(records)
    for file in _copies(path, second):
        try:
            if _holds(file, wanted, key):
                yield file
        except KnownError:
            continue


def clear_copies(path: Path, records: Iterable[RemovedRow], *, second: Path | None, key: bytes | None) -> Iterator[Message]:
    """Remove from all copies of the file at `path` what these records say; yield a sentence for each copy that may still hold it.

    A copy is replaced as a whole by one without, so that a crash leaves either.
    """
    wanted = tuple(records)
    if second is not None and not second.is_dir():
        yield message(_NOT_THERE, folder=second)
    for file in _copies(path, second):
        try:
            if _holds(file, wanted, key):
                _replace_without(file, path, wanted, key_for(file, key))
        except KnownError as error:
            yield message("The backup {file} may still hold what was removed; delete it, or remove again. ({reason})", file=file, reason=error)


def _copies(path: Path, second: Path | None) -> list[Path]:
    """Return the backups, and the copies made before an upgrade."""
    return [*all_copies(path, second), *sorted(path.parent.glob(f"{path.name}.version-*.backup"))]


def _holds(file: Path, records: Iterable[RemovedRow], key: bytes | None) -> bool:
    used = key_for(file, key)
    examine(file, len(UPGRADES), used)
    with closing(Sessions(file, partial(connect, file, Mode.IMMUTABLE, query_only=True, key=used))) as sessions, sessions.reading() as reading:
        return bool(reading.removing.still_held(records))


def _replace_without(file: Path, path: Path, records: Iterable[RemovedRow], key: bytes | None) -> None:
    """Put a copy without what was removed in the place of `file`; its name says, as that of every backup, what it holds."""
    cleared = file.with_name(f"{file.name}.cleared")
    with put_in_place(cleared) as new:
        with closing(connect(file, Mode.IMMUTABLE, query_only=True, key=key)) as source, closing(connect(new, Mode.WRITE, key=key)) as copy:
            copy.execute("PRAGMA journal_mode = MEMORY")
            source.backup(copy)
        with closing(Sessions(new, partial(connect, new, Mode.WRITE, key=key))) as sessions, sessions.writing() as writing:
            writing.removing.remove_again(records)
        name = _name_of(new, file, key)
    with told_by_system(_NOT_WRITTEN, path):
        cleared.replace(file.with_name(name))
        if name != file.name:
            file.unlink()


def _name_of(new: Path, file: Path, key: bytes | None) -> str:
    named = read_name(file.name)
    if named is None:
        return file.name
    with told_by_database(new), closing(connect(new, Mode.WRITE, query_only=True, key=key)) as connection:
        return str(named._replace(digest=content_of(connection, key).digest))
