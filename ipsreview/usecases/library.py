"""The library: opening it, and the values that it hands out."""

from __future__ import annotations

from ipsreview.store import (
    DamagedError,
    Database,
    DeletedRow,
    HeldElsewhereError,
    LastPlace,
    LibraryQuery,
    NeedsKeyError,
    ReviewRow,
    SortKey,
    State,
    StoredReview,
    TrailEntry,
    VersionRow,
    is_encrypted,
    make_ready,
    was_cut_off,
)
from ipsreview.store import open_database as open_library

__all__ = [
    "DamagedError",
    "Database",
    "DeletedRow",
    "HeldElsewhereError",
    "LastPlace",
    "LibraryQuery",
    "NeedsKeyError",
    "ReviewRow",
    "SortKey",
    "State",
    "StoredReview",
    "TrailEntry",
    "VersionRow",
    "is_encrypted",
    "make_ready",
    "open_library",
    "was_cut_off",
]
