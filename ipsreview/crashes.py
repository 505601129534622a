"""What a crash leaves: a report that its user can read, save and hand on. It is sent nowhere.

It tells the kind of the error and its places, never its words or the value of a variable: those may be answers.
"""

from __future__ import annotations

import faulthandler
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from ipsreview.errors import KnownError
from ipsreview.files import make_folder, write_file
from ipsreview.logs import record_known
from ipsreview.paths import shortened

MOST_REPORTS = 5
LOG_LINES = 40
"""How many lines of the log a report ends with."""

_MOST_BYTES = 60_000
_MARK_SUFFIX = ".running"
_CUT_OFF = "cut off without a word: the power failed, or the program was ended from outside"


@dataclass(frozen=True, slots=True)
class Crash:
    """One crash: what happened, in the words of the language or of the system, and where."""

    what: str
    places: tuple[str, ...]
    when: datetime


def report_text(crash: Crash, versions: Mapping[str, str], log_lines: Iterable[str]) -> str:
    """Return the report of a crash."""
    lines = [
        "Crash report of ipsreview",
        "It holds no answer, no name and no note. Nothing of it was sent anywhere.",
        "",
        f"When: {crash.when.astimezone().isoformat(' ', 'seconds')}",
        f"What: {crash.what}",
        *(f"{name}: {version}" for name, version in versions.items()),
        "",
        "Where, the last place at the end:",
        *(f"  {place}" for place in crash.places),
        "",
        "The last lines of the log:",
        *(f"  {line}" for line in log_lines),
    ]
    return shortened("\n".join(lines)) + "\n"


def keep_report(folder: Path, crash: Crash, text: str) -> None:
    """Keep a report in `folder`, and of the older ones the newest; what a full disk does not take is lost."""
    path = folder / f"crash-{crash.when.astimezone():%Y-%m-%d-%H%M%S-%f}.txt"
    try:
        make_folder(folder)
        write_file(path, text.encode("utf-8", "replace"), replace=True)
    except KnownError as error:
        record_known(error)
    for old in reports_in(folder)[MOST_REPORTS:]:
        with suppress(OSError):
            old.unlink()


def reports_in(folder: Path) -> list[Path]:
    """Return the reports that are kept, the newest first."""
    return sorted(folder.glob("crash-*.txt"), reverse=True)


def files_in(folder: Path) -> list[Path]:
    """Return the reports, and the marks of programs that run or were cut off."""
    return [*reports_in(folder), *folder.glob(f"*{_MARK_SUFFIX}")]


class Mark:
    """A file that is there while the program runs. A hard crash writes its places into it; a clean end takes it away."""

    def __init__(self, folder: Path, name: str) -> None:
        self._path = folder / f"{name}{_MARK_SUFFIX}"
        self._file: BinaryIO | None = None

    def begin(self) -> Crash | None:
        """Set the mark; return the crash of which an earlier one tells."""
        crash = self._left()
        try:
            make_folder(self._path.parent)
            self._file = self._path.open("wb")
        except (KnownError, OSError):  # without a place for it a crash leaves no trace, and the work goes on
            return crash
        faulthandler.enable(self._file)
        return crash

    def end(self) -> None:
        """Take the mark away: what happens from now on costs nobody anything."""
        file, self._file = self._file, None
        if file is None:
            return
        faulthandler.disable()
        file.close()
        with suppress(OSError):  # it is gone, or a report is beside it
            self._path.unlink(missing_ok=True)
            self._path.parent.rmdir()

    def _left(self) -> Crash | None:
        try:
            with self._path.open("rb") as file:
                lines = file.read(_MOST_BYTES).decode("utf-8", "replace").splitlines()
            when = datetime.fromtimestamp(self._path.stat().st_mtime, UTC)
        except OSError:  # there is none
            return None
        return Crash(lines[0] if lines else _CUT_OFF, tuple(line.strip() for line in lines[1:]), when)
