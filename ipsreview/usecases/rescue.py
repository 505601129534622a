"""A database that may be damaged: checking it, and saving what can be read."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ipsreview.errors import KnownError
from ipsreview.messages import message
from ipsreview.stopping import Stop, never
from ipsreview.store import DamagedError
from ipsreview.store.copies import all_copies
from ipsreview.store.keys import is_plain, key_file_of
from ipsreview.store.recovery_key import read_recovery_text
from ipsreview.usecases.backups import newest_good_backup
from ipsreview.usecases.forms import DEFAULT_FORM_ID, load_form_by_id
from ipsreview.usecases.protecting import is_recovery_text, key_from_keyring, unlock

if TYPE_CHECKING:
    from ipsreview.store.rescue import Report
    from ipsreview.store.salvaging import Salvaged

__all__ = ["DamagedError", "check_file", "find_rescue_key", "newest_good_backup", "report_lines", "salvage", "salvage_lines", "way_out"]


def find_rescue_key(path: Path, given: str | None, ask: Callable[[], str]) -> bytes | None:
    """Return the key of reviews that may be damaged or gone, and of their backups; None where nothing is known of a key.

    As `protecting.find_key`, but whether they are encrypted is told by their key file: what a damaged file looks like tells nothing.
    A recovery key is only held against its own checksum.
    """
    real = Path(os.path.realpath(path))
    if given and is_recovery_text(given):
        return read_recovery_text(given)
    if not key_file_of(real).exists() or (is_plain(real) and not given):
        return None
    key = None if given else key_from_keyring(path)
    if key is not None:
        return key
    text = given or ask()
    return read_recovery_text(text) if is_recovery_text(text) else unlock(path, text)


def way_out(error: KnownError) -> Iterator[str]:
    """Return what to do about a damaged database that has backups, as a line to read; nothing for any other problem."""
    if isinstance(error, DamagedError) and error.path and all_copies(error.path, None):
        good = newest_good_backup(error.path)
        newest = f"its newest good backup is {good.path}; " if good else ""
        yield f"{newest}`ipsreview restore` shows all backups, `ipsreview salvage FILE` saves what can still be read."


def check_file(path: Path, key: bytes | None = None) -> Report:
    """Read the database at `path` from end to end, which may be open meanwhile, and change nothing; raise KnownError where there is none."""
    from ipsreview.store import rescue

    if not path.exists():
        raise KnownError(message("There are no reviews at {path} yet; name another file with --database.", path=path))
    return rescue.check_file(Path(os.path.realpath(path)), key)


def salvage(path: Path, target: Path, key: bytes | None = None, stop: Stop = never) -> Salvaged:
    """Save what can be read of the damaged database at `path` to a new one at `target`, encrypted under the same key.

    The damaged one is only read; close it before. Raise KnownError where there is a `target` already, or nothing can be read.
    Once `stop` says so it is given up, and there is no `target`: GivenUpError.
    """
    from ipsreview.store import salvaging

    real = Path(os.path.realpath(path))
    return salvaging.salvage(real, Path(os.path.realpath(target)), key=key, spare_forms=(load_form_by_id(DEFAULT_FORM_ID),), stop=stop)


def report_lines(path: Path, report: Report) -> Iterator[str]:
    """Return a report as lines to read."""
    if report.sound:
        yield f"{path} is sound: {report.reviews} reviews, {report.finished} of them finished."
    else:
        yield from (str(problem) for problem in report.problems)


def salvage_lines(target: Path, salvaged: Salvaged) -> Iterator[str]:
    """Return what came of a salvage as lines to read."""
    yield f"{salvaged.reviews} reviews are saved in {target}."
    yield from (str(lost) for lost in salvaged.lost)
