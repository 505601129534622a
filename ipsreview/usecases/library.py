"""The library: opening it, and the values that it hands out."""

from __future__ import annotations

from ipsreview.store import Database, HeldElsewhereError, LibraryQuery, ReviewRow, SortKey, State, StoredReview, VersionRow
from ipsreview.store import open_database as open_library

__all__ = ["Database", "HeldElsewhereError", "LibraryQuery", "ReviewRow", "SortKey", "State", "StoredReview", "VersionRow", "open_library"]
