"""Times as the file keeps them."""

from __future__ import annotations

from datetime import datetime


def as_text(moment: datetime) -> str:
    """Return a time in UTC so that texts sort as times do."""
    return moment.isoformat(timespec="microseconds")
