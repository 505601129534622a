"""Backups: whole copies of the file, each read back before it counts as one."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from ipsreview.errors import KnownError
from ipsreview.messages import message
from ipsreview.store.connecting import DriverConnection, DriverError, Mode, connect
from ipsreview.store.copies import Backup, CopyName, Why, all_copies, copies_in, folder_beside, second_place, thin
from ipsreview.store.damage import damaged
from ipsreview.store.examining import check, examine, mode_of_examining
from ipsreview.store.keys import key_for
from ipsreview.store.making import make_folder, put_in_place
from ipsreview.store.problems import told_by_database
from ipsreview.store.schema import UPGRADES

_ROWS_AT_ONCE = 1000
_NOT_CONTENT = "place"
"""The table that says where the trainer was last: no reason for a backup."""


class Content(NamedTuple):
    """What a file holds: a digest of every row, and the numbers that people want to see."""

    digest: str
    reviews: int
    finished: int


def back_up(path: Path, why: Why, *, second: Path | None = None, key: bytes | None = None, newest: int = len(UPGRADES)) -> Backup | None:
    """Copy the file at `path` into the folder beside it, and into a `second` place, and thin what is there.

    Return None where both newest backups hold the very same already. The file may be open, in this program or in another. A
    damaged file is never copied: DamagedError. Where only the second place fails, KnownError is raised after the first copy was made.
    """
    with _source(path, key) as source:
        check(source, path, newest)
        content = _content(source, path, key)
        beside = _kept_in(folder_beside(path), source, path, why, content, key)
        elsewhere = _kept_in(second_place(second, path), source, path, why, content, key) if second else None
    return beside or elsewhere


def backups(path: Path, *, second: Path | None = None, key: bytes | None = None) -> Iterator[Backup]:
    """Yield the backups of the file at `path`, the newest first; each is read from end to end when it is its turn."""
    for file, name in all_copies(path, second).items():
        content = content_if_sound(file, key, name.digest)
        yield Backup(file, name.made_at, name.why, content.reviews if content else 0, content.finished if content else 0, sound=content is not None)


def content_if_sound(file: Path, key: bytes | None, digest: str | None) -> Content | None:
    """Return what a closed file holds, None where it is damaged, another program's or a newer one's, or holds other than its digest says."""
    try:
        used = key_for(file, key)
        examine(file, len(UPGRADES), used)
        with told_by_database(file), closing(connect(file, Mode.IMMUTABLE, query_only=True, key=used)) as connection:
            content = check_copy(connection, file, used)
    except KnownError:
        return None
    return content if digest in (None, content.digest) else None


def content_of(connection: DriverConnection, key: bytes | None) -> Content:
    """Return what an open file holds; under a key the digest is one of its own, so that it tells nothing to who has not the key."""
    with _as_bytes(connection):
        found = blake2b(digest_size=10, key=key or b"")
        for name, definition in connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall():
            if name.decode() != _NOT_CONTENT:
                found.update(repr(definition).encode())
                for rows in _rows(connection, name.decode()):
                    found.update(repr(rows).encode())
        (reviews,) = connection.execute("SELECT count(*) FROM review WHERE deleted_at IS NULL").fetchone()
        (finished,) = connection.execute("SELECT count(*) FROM version WHERE listed = 1 AND state = 'finished'").fetchone()
    return Content(found.hexdigest(), reviews, finished)


@contextmanager
def _as_bytes(connection: DriverConnection) -> Generator[None]:
    """Take texts as their bytes: those that are damaged need not be texts."""
    usual = connection.text_factory
    connection.text_factory = bytes
    try:
        yield
    finally:
        connection.text_factory = usual


def copy_into(
    source: DriverConnection, target: Path, content: Content, key: bytes | None, before_it_takes_its_place: Callable[[], None] = lambda: None
) -> None:
    """Copy an open file to `target`, put there only once it has been read back and found to hold `content`."""
    with put_in_place(target) as new:
        with closing(connect(new, Mode.WRITE, key=key)) as copy:
            copy.execute("PRAGMA journal_mode = OFF")
            copy.execute("PRAGMA synchronous = OFF")  # the whole file is forced to the disk before it gets its name
            source.backup(copy)
        with closing(connect(new, Mode.IMMUTABLE, key=key)) as copy:
            if check_copy(copy, target, key) != content:
                raise damaged(target, message("the copy does not hold what was copied"))
        before_it_takes_its_place()


def _kept_in(folder: Path, source: DriverConnection, path: Path, why: Why, content: Content, key: bytes | None) -> Backup | None:
    """Copy an open file into a folder, unless the newest backup there is sound and holds the same."""
    now = datetime.now(UTC)
    newest = next(iter(copies_in(folder, path.name).items()), None)
    if newest and newest[1].digest == content.digest and content_if_sound(newest[0], key, content.digest):
        return None
    name = CopyName(path.name, now, why, content.digest)
    target = folder / str(name)
    make_folder(target)
    copy_into(source, target, content, key)
    thin(folder, path.name, now)
    return Backup(target, now, why, content.reviews, content.finished, sound=True)


@contextmanager
def _source(path: Path, key: bytes | None) -> Generator[DriverConnection]:
    """Yield a view of the file that no writer disturbs: what is counted is what is copied.

    The file's bytes are read through SQLite alone, for this program may have it open.
    """
    with told_by_database(path), closing(connect(path, mode_of_examining(path), query_only=True, key=key)) as connection:
        connection.execute("BEGIN")
        yield connection
        connection.execute("COMMIT")


def check_copy(connection: DriverConnection, path: Path, key: bytes | None) -> Content:
    """Return what a file holds that nobody else has open; raise DamagedError where SQLite finds anything wrong with it."""
    (found,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if found != "ok":
        raise damaged(path, found)
    return _content(connection, path, key)


def _content(connection: DriverConnection, path: Path, key: bytes | None) -> Content:
    try:
        return content_of(connection, key)
    except DriverError as error:
        if getattr(error, "sqlite_errorname", "") == "SQLITE_ERROR":  # as for a table that is not there
            raise damaged(path, error) from error
        raise


def _rows(connection: DriverConnection, table: str) -> Iterator[list[tuple[object, ...]]]:
    cursor = connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608  the name is the file's own, and the connection only reads
    while rows := cursor.fetchmany(_ROWS_AT_ONCE):
        yield rows
