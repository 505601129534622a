"""Wrong passphrases, counted beside the file so that a new process does not start over.

This slows down who sits at the keyboard. Who has taken the files along is slowed by scrypt alone.
"""

from __future__ import annotations

import math
from contextlib import suppress
from pathlib import Path

from ipsreview.errors import KnownError
from ipsreview.messages import message

FREE = 5
"""After so many wrong passphrases in a row the next one has to wait."""

_FIRST_WAIT, _LONGEST_WAIT, _DOUBLINGS = 5.0, 300.0, 6


class TooManyAttemptsError(KnownError):
    """A passphrase was not tried, because too many wrong ones came before; `seconds` says how long to wait."""

    def __init__(self, seconds: int) -> None:
        text = "Too many wrong passphrases were given; wait {seconds} seconds before the next one, or give the recovery key."
        super().__init__(message(text, seconds=seconds))
        self.seconds = seconds


def attempts_of(path: Path) -> Path:
    """Return where the wrong passphrases for the file at `path` are counted: one line each, the time in seconds since 1970."""
    return path.with_name(f"{path.name}.attempts")


def begin_attempt(path: Path, now: float) -> None:
    """Count a passphrase as wrong before it is tried, so that a process killed meanwhile has no further try.

    Raise TooManyAttemptsError where none is taken yet: 5 seconds after the fifth wrong one, twice as long after each
    more, 300 at most. Where the folder may not be written nothing can be counted.
    """
    times = _times(path)
    wait = _wait(len(times))
    if wait and times[-1] > now:  # the clock was set back: the wait begins anew, and ends
        _note(path, now)
        raise TooManyAttemptsError(math.ceil(wait))
    if wait and now < times[-1] + wait:
        raise TooManyAttemptsError(math.ceil(times[-1] + wait - now))
    _note(path, now)


def forget_attempts(path: Path) -> None:
    """Start over: the passphrase was right."""
    with suppress(OSError):
        attempts_of(path).unlink(missing_ok=True)


def _wait(wrong: int) -> float:
    return min(_FIRST_WAIT * 2.0 ** min(wrong - FREE, _DOUBLINGS), _LONGEST_WAIT) if wrong >= FREE else 0.0


def _times(path: Path) -> list[float]:
    """Return the times that were noted; what is no time counts as one long ago."""
    try:
        lines = attempts_of(path).read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return []
    return [float(line) if line.isdigit() and len(line) < len(str(2**63)) else 0.0 for line in lines]


def _note(path: Path, now: float) -> None:
    """Add a line at the end, which no other process can come between."""
    with suppress(OSError), attempts_of(path).open("a", encoding="ascii") as file:
        file.write(f"{int(now)}\n")
