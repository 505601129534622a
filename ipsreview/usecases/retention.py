"""What is kept for how long: working copies of finished reviews, deleted reviews, and everything on this laptop."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

from ipsreview.errors import KnownError
from ipsreview.messages import Message, message
from ipsreview.store import Database, DeletedRow, Due, Removable, RemovedRow

__all__ = [
    "USUAL_DAYS",
    "DeletedRow",
    "Due",
    "Removable",
    "RemovedRow",
    "delete_everything",
    "due",
    "holding_backups",
    "purge",
    "remove",
    "removed",
    "words",
]

USUAL_DAYS = 30
"""How long working copies are kept after the report is final, once the user has chosen that they go (DOMAIN, section 6.3)."""


def due(database: Database, days: int, today: date) -> tuple[Due, ...]:
    """Return what is to be removed: of reviews finished `days` days ago or earlier the working copies, and the reviews deleted then."""
    return database.due(days, today)


def holding_backups(database: Database, dues: Iterable[Due], *, second: Path | None = None) -> tuple[Path, ...]:
    """Return the backups that hold something of what is due, so that the user sees them before it is removed."""
    return database.copies_that_hold(dues, second=second)


def remove(database: Database, dues: Iterable[Due], *, second: Path | None = None) -> tuple[Message, ...]:
    """Remove for good what is due, from the database and then from its backups; return a sentence for each backup that may still hold it.

    Nothing can be undone; the database keeps the record of what was removed and when. With nothing due, only the backups are
    gone through, as for those that were out of reach the last time. Raise KnownError, and remove nothing, where a review is
    worked on again, or is no longer deleted.
    """
    wanted = tuple(dues)
    database.remove(wanted)
    return database.clear_copies(second=second)


def removed(database: Database) -> tuple[RemovedRow, ...]:
    """Return the record of all that was removed for good, the last first."""
    return database.removed()


def words(found: Due) -> Message:
    """Return what would be removed of a review, in a sentence for the list that is shown first."""
    agency, day = found.agency or "—", found.date.isoformat() if found.date else "—"
    if found.what is Removable.REVIEW:
        text = "Review {id}, {agency}, {date}: the whole review, deleted on {since}."
        return message(text, id=found.review, agency=agency, date=day, since=_local(found))
    text = (
        "Review {id}, {agency}, {date}, final since {since}: notes {notes}, names of specialists {names}, worksheets {worksheets}, "
        "texts of evidence {texts}; the report stays."
    )
    counts = {"notes": found.notes, "names": found.names, "worksheets": found.worksheets, "texts": found.texts}
    return message(text, id=found.review, agency=agency, date=day, since=_local(found), **counts)


def purge(database: Database, days: int, *, second: Path | None, yes: bool) -> tuple[tuple[Message, ...], tuple[Message, ...]]:
    """Return what is due today and which backups hold it, in sentences, and with `yes` remove it.

    The second part are sentences on the backups that may still hold it.
    """
    found = due(database, days, datetime.now().astimezone().date())
    held = (message("Backup {file} holds it too.", file=file) for file in holding_backups(database, found, second=second))
    shown = (*map(words, found), *held)
    return shown, remove(database, found, second=second) if yes else ()


def delete_everything(path: Path, *, second: Path | None = None, others: Iterable[Path] = ()) -> tuple[Message, ...]:
    """Delete the database at `path` with its key, its backups and `others` (settings, the log); return a sentence for each file that stays.

    The key goes first: without it an encrypted database cannot be read again, whatever the disk keeps of its bytes. Raise KnownError,
    and delete nothing, where a program has the database open. What was exported is elsewhere and stays.
    """
    from ipsreview.store.wiping import wipe
    from ipsreview.usecases.protecting import forget_in_keyring

    real = Path(os.path.realpath(path))
    with suppress(KnownError):  # no key file, or no key store: then there is nothing in it
        forget_in_keyring(real)
    return wipe(real, second=second, others=others)


def _local(found: Due) -> str:
    return found.since.astimezone().date().isoformat()
