"""Bringing a file of an older version up to date."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from ipsreview.store.backups import back_up
from ipsreview.store.connecting import Mode, connect
from ipsreview.store.copies import Why
from ipsreview.store.making import Steps, climb
from ipsreview.store.problems import told_by_database


def bring_up_to_date(path: Path, version: int, steps: Steps, key: bytes | None = None) -> None:
    """Take the file from `version` to the newest, one transaction a step, after a backup of it."""
    if version == len(steps):
        return
    back_up(path, Why.UPGRADE, key=key, newest=version)
    with told_by_database(path), closing(connect(path, Mode.WRITE, key=key)) as connection:
        climb(connection, steps, version)
