"""Where reviews are kept: one SQLite file.

Importing this room costs nothing; the driver is imported when a database is opened, SQLAlchemy when more than its list is asked for.
"""

from __future__ import annotations

import os
from pathlib import Path

from ipsreview.store.damage import DamagedError
from ipsreview.store.database import Database
from ipsreview.store.importing import make_ready
from ipsreview.store.keys import NeedsKeyError, is_encrypted
from ipsreview.store.values import (
    Act,
    DeletedRow,
    Due,
    HeldElsewhereError,
    LastPlace,
    LibraryQuery,
    OwnLine,
    Removable,
    RemovedRow,
    ReviewRow,
    SortKey,
    State,
    StoredReview,
    TrailEntry,
    VersionRow,
)

__all__ = [
    "Act",
    "DamagedError",
    "Database",
    "DeletedRow",
    "Due",
    "HeldElsewhereError",
    "LastPlace",
    "LibraryQuery",
    "NeedsKeyError",
    "OwnLine",
    "Removable",
    "RemovedRow",
    "ReviewRow",
    "SortKey",
    "State",
    "StoredReview",
    "TrailEntry",
    "VersionRow",
    "is_encrypted",
    "make_ready",
    "open_database",
    "was_cut_off",
]


def open_database(path: Path, *, read_only: bool = False, key: bytes | None = None) -> Database:
    """Open the reviews at `path`; raise KnownError where that cannot be, leaving the file as it was.

    For writing, a file that is not there is made, one of an older version is brought up to date, and a second writer
    is refused. For reading, nothing is ever made: where there is no file the library is empty.
    An encrypted file takes its `key`, and a new one made with a key is encrypted; without it NeedsKeyError is raised.
    """
    from ipsreview.store.opening import open_for_reading, open_for_writing

    real = Path(os.path.realpath(path))  # one file has one lock, whatever names lead to it
    return open_for_reading(real, key=key) if read_only else open_for_writing(real, key=key)


def was_cut_off(path: Path) -> bool:
    """Say whether the program that wrote the reviews at `path` last never closed them; while one has them open it is so too."""
    from ipsreview.store.locking import owner_note

    return owner_note(Path(os.path.realpath(path))).exists()
