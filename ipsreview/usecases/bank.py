"""The trainer's own recommendations, kept by item for other reviews to come."""

from __future__ import annotations

from ipsreview.form import Form
from ipsreview.store import Database, OwnLine

__all__ = ["OwnLine", "forget_own_line", "keep_own_line", "own_lines"]


def own_lines(database: Database, form: Form, item: int, search: str = "") -> tuple[OwnLine, ...]:
    """Return the own lines of an item that hold every word of `search`, whatever the version of the form they were kept with."""
    return database.own_lines(form.id, item, search)


def keep_own_line(database: Database, form: Form, item: int, text: str) -> OwnLine:
    """Keep a line for other reviews, unless there is one already that says the same; raise KnownError where there is no text."""
    return database.keep_own_line(form.id, form.item(item).number, text)


def forget_own_line(database: Database, line: OwnLine) -> None:
    """Take a line out of the bank; the reviews that use it keep their text."""
    database.forget_own_line(line.id)
