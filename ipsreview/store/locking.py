"""One writer a file: a lock that the system takes back when its owner dies, and a note that says who the owner is."""

from __future__ import annotations

import getpass
import json
import os
import socket
from collections.abc import Generator
from contextlib import contextmanager, suppress
from datetime import datetime
from functools import cache
from pathlib import Path

from filelock import FileLock, Timeout

from ipsreview.messages import message
from ipsreview.store.problems import told_by_system
from ipsreview.store.values import HeldElsewhereError

_NO_PERMISSION = message(
    "The folder of {path} may not be written ({reason}); ask for permission to write there, or choose another place for the reviews."
)


@contextmanager
def claimed(path: Path) -> Generator[None]:
    """Be the only writer of the file at `path`; raise HeldElsewhereError where another program already is."""
    lock = FileLock(_beside(path, "lock"), timeout=0, thread_local=False)  # a file is opened in one thread and closed in another
    with told_by_system(_NO_PERMISSION, path):
        try:
            lock.acquire()
        except Timeout as error:
            raise _refusal(path) from error
    note = owner_note(path)
    try:
        with told_by_system(_NO_PERMISSION, path):
            note.write_text(json.dumps(_owner()), encoding="utf-8")
        yield
    finally:
        _give_back(lock, note)


def files_of_lock(path: Path) -> tuple[Path, Path]:
    """Return the lock and the note that says who has it."""
    return _beside(path, "lock"), _beside(path, "owner")


def owner_note(path: Path) -> Path:
    """Return the note that says who has the file open; it outlives only a program that was killed."""
    return _beside(path, "owner")


def _beside(path: Path, kind: str) -> Path:
    return path.with_name(f"{path.name}.{kind}")


def _owner() -> dict[str, str | int]:
    return {"user": user_name(), "host": socket.gethostname(), "pid": os.getpid(), "since": datetime.now().astimezone().isoformat(timespec="minutes")}


@cache
def user_name() -> str:
    """Return the name of the account that the program runs under; the system is asked once, for every act is signed with it."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # an account without a name, as in some containers
        return "?"


def _refusal(path: Path) -> HeldElsewhereError:
    owner = _read_owner(path)
    if owner is None:
        return HeldElsewhereError(message("{path} is open in another window of this program; close that one first.", path=path))
    text = "{path} is open in another window of this program, by {user} on {host} since {since} (process {pid}); close that one first."
    return HeldElsewhereError(message(text, path=path, **owner))


def _read_owner(path: Path) -> dict[str, object] | None:
    """Return who holds the file; None where the note is not yet, or no longer, whole."""
    try:
        note = json.loads(owner_note(path).read_text(encoding="utf-8"))
        since = f"{datetime.fromisoformat(note['since']):%Y-%m-%d %H:%M}"
        return {"user": note["user"], "host": note["host"], "pid": note["pid"], "since": since}
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _give_back(lock: FileLock, note: Path) -> None:
    """Remove both files while the lock is still held: whoever waits for it looks whether the file it opened still has its name."""
    with suppress(OSError):
        note.unlink(missing_ok=True)
    with suppress(OSError):  # Windows removes no open file; an empty one is left behind there
        Path(lock.lock_file).unlink(missing_ok=True)
    lock.release()
