"""A file that cannot be used as it is, told so that whoever shows it can offer a backup in its place."""

from __future__ import annotations

from pathlib import Path

from ipsreview.errors import KnownError
from ipsreview.messages import Message, message

DAMAGED = message(
    "The reviews in {path} are damaged ({reason}); the file was left as it is: put a copy made earlier in its place, or choose another file."
)


class DamagedError(KnownError):
    """The file at `path` is not, or no longer, a sound file of reviews; it was left as it is, and a backup may stand in for it."""

    def __init__(self, message: Message, path: Path | None = None) -> None:
        super().__init__(message)
        self.path = path


def damaged(path: Path, reason: object) -> DamagedError:
    """Return the error that says what is wrong with the file at `path`."""
    told = reason if isinstance(reason, Message) else " ".join(str(reason).split())
    return DamagedError(DAMAGED.filled(path=path, reason=told), path)


def no_reviews(what: Message, path: Path) -> DamagedError:
    """Return the error for a file that has not even the looks of ours; `what` is a sentence with the gap `{path}`."""
    return DamagedError(what.filled(path=path), path)
