"""Bringing a backup back into the place of the file."""

from __future__ import annotations

import os
import shutil
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from ipsreview.errors import KnownError
from ipsreview.messages import message
from ipsreview.stopping import Stop, heed, never
from ipsreview.store.backups import Content, back_up, check_copy, copy_into
from ipsreview.store.connecting import DriverConnection, Mode, connect, obey
from ipsreview.store.copies import Backup, Why, read_name
from ipsreview.store.damage import DamagedError, damaged
from ipsreview.store.examining import examine, is_there, log_of, refuse_read_only
from ipsreview.store.keys import is_plain, key_for
from ipsreview.store.locking import claimed
from ipsreview.store.making import make_folder
from ipsreview.store.problems import told_by_database, told_by_system
from ipsreview.store.recoding import copy_as
from ipsreview.store.schema import UPGRADES

_BUSY, _LOCKED = 5, 6
"""SQLite's codes for a file that another program writes."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What came of the file that a backup took the place of.

    `backup` is the copy made of it; None where there is one already that holds the same, where there was no file, or where it
    was damaged: that one is kept byte for byte as `aside`.
    """

    backup: Backup | None
    aside: Path | None


def bring_back(path: Path, copy: Path, *, key: bytes | None = None, stop: Stop = never) -> Restored:
    """Make the file at `path` hold what the backup `copy` holds, after a backup of what it holds now.

    The file stays encrypted, or plain, as it is, whatever the backup is; `key` is that of whichever is encrypted. At every moment
    the file holds all of the old or all of the new. Raise HeldElsewhereError where any program, this one too, has it open for writing,
    and DamagedError for a backup that is not sound. Once `stop` says so it is given up, and the file is as it was: GivenUpError.
    """
    make_folder(path)
    with claimed(path), ExitStack() as opened:
        file_key = None if is_plain(path) else key
        source = opened.enter_context(closing(_source(path, copy, key, file_key, opened, stop)))
        with told_by_database(copy):
            content = check_copy(source, copy, file_key)
        if not is_there(path):
            return _in_new_place(path, source, content, file_key, None)
        refuse_read_only(path)
        try:
            restored = Restored(back_up(path, Why.RESTORE, key=file_key), None)
        except DamagedError:
            return _in_new_place(path, source, content, file_key, _aside(path))
        heed(stop)
        _in_same_place(path, source, content, file_key)
        return restored


def _source(path: Path, copy: Path, key: bytes | None, file_key: bytes | None, opened: ExitStack, stop: Stop) -> DriverConnection:
    """Open a sound backup under the key that the file has; it stays open, for thinning may take its name away meanwhile."""
    copy_key = key_for(copy, key)
    examine(copy, len(UPGRADES), copy_key)
    with told_by_database(copy):
        connection = connect(copy, Mode.IMMUTABLE, query_only=True, key=copy_key)
        obey(connection, stop)
        try:
            _refuse_altered(copy, check_copy(connection, copy, copy_key))
        except BaseException:
            connection.close()
            raise
        if copy_key == file_key:
            return connection
        connection.close()
        recoded = path.with_name(f"{path.name}.recoded")
        opened.callback(recoded.unlink, missing_ok=True)
        copy_as(copy, copy_key, recoded, file_key, stop)
        return connect(recoded, Mode.IMMUTABLE, query_only=True, key=file_key)


def _refuse_altered(copy: Path, content: Content) -> None:
    name = read_name(copy.name)
    if name is not None and name.digest != content.digest:
        raise damaged(copy, message("it no longer holds what it held when it was made"))


def _in_same_place(path: Path, source: DriverConnection, content: Content, key: bytes | None) -> None:
    """Overwrite a sound file within one transaction, which those who read it meanwhile see as one change."""

    def give_up(status: int, _remaining: int, _total: int) -> None:
        """Stop where another program does not let us write: the driver would try for ever."""
        if status in (_BUSY, _LOCKED):
            raise KnownError(message("Another program is using {path}; close that program, or wait until it is done, and try again.", path=path))

    with told_by_database(path), closing(connect(path, Mode.WRITE, key=key)) as target:
        source.backup(target, progress=give_up)
        if check_copy(target, path, key) != content:
            raise damaged(path, message("it does not hold what was copied"))


def _in_new_place(path: Path, source: DriverConnection, content: Content, key: bytes | None, aside: Path | None) -> Restored:
    """Put a new file in the place of one that is not there or is kept aside, and of its log, which would be played into the new one."""
    copy_into(source, path, content, key, before_it_takes_its_place=lambda: _remove_log(path))
    return Restored(None, aside)


def _remove_log(path: Path) -> None:
    for end in ("-wal", "-shm"):
        path.with_name(f"{path.name}{end}").unlink(missing_ok=True)


def _aside(path: Path) -> Path:
    """Copy a damaged file and its log byte for byte, for whoever can still read something in them."""
    moment = datetime.now(UTC).strftime("%Y-%m-%dT%H-%M-%S")
    aside = path.with_name(f"{path.name}.damaged-{moment}")
    for file, target in ((path, aside), (log_of(path), log_of(aside))):
        if file.exists():
            with told_by_system(message("{path} cannot be kept ({reason}); make room on its disk, and try again."), target):
                _copy_bytes(file, target)
    return aside


def _copy_bytes(file: Path, target: Path) -> None:
    target.touch(0o600)
    shutil.copyfile(file, target)
    with target.open("r+b") as written:
        os.fsync(written.fileno())
