"""Files of reviews as older versions of the program left them, for the proofs that go across an upgrade."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from ipsreview.store.schema import APPLICATION_ID

ROOT = Path(__file__).resolve().parents[2]


def dumps() -> list[Path]:
    """Return the dumps of all older versions that the tests keep, the oldest first."""
    return sorted((ROOT / "tests").rglob("old_databases/version_*.sql"))


def make_old_file(dump: Path, path: Path) -> Path:
    """Make the file that a dump was taken of."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {int(dump.stem.removeprefix('version_'))}")
        connection.execute("PRAGMA journal_mode = WAL")
    return path
