"""Known problems: each says what is wrong, where, and what to do. Anything else that is raised is a bug."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ipsreview.messages import Message


class KnownError(Exception):
    """A problem that the user can understand and mend, told in one sentence."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of a file: its place in the file, and what is wrong with what to do about it."""

    place: str
    message: Message

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" if self.place else str(self.message)


class FaultyFileError(KnownError):
    """A file that cannot be used, with all of its faults."""

    def __init__(self, message: Message, faults: Sequence[Fault]) -> None:
        super().__init__(message)
        self.faults = tuple(faults)
