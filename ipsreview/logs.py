"""The program's log. It never holds an answer, a name or a note: of an error it keeps what kind it was and where it happened."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from traceback import walk_tb
from types import TracebackType

from ipsreview.errors import KnownError
from ipsreview.paths import shortened

log = logging.getLogger("ipsreview")
_PLACES = 40


def start_log(path: Path) -> bool:
    """Write the log to `path` from now on; say whether that can be done."""
    from ipsreview.log_file import LogFile

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = LogFile(path)
    except OSError:
        return False
    stop_log()
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.propagate = False
    return True


def stop_log() -> None:
    """Close the log's file."""
    for handler in list(log.handlers):
        log.removeHandler(handler)
        with suppress(OSError):  # what a full disk did not take is lost
            handler.close()


def record_known(error: KnownError) -> None:
    """Note a known problem by its sentence alone, without what fills its gaps."""
    log.info("known problem: %s", error.message.text)


def record_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Note a bug; takes what `sys.excepthook` takes. The error's own words stay out, for they may hold an answer."""
    log.error("bug: %s", kind.__name__)
    for line in places(error, trace):
        log.error("  %s", line)


def places(error: BaseException, trace: TracebackType | None) -> list[str]:
    """Return where an error went through, and where those that led to it did; of very many the first and the last."""
    found = [shortened(place) for place in _where(error, trace)]
    left = len(found) - 2 * _PLACES
    return found if left <= 0 else [*found[:_PLACES], f"… {left} more", *found[-_PLACES:]]


def last_lines(path: Path, most: int) -> list[str]:
    """Return the end of a log; nothing where there is none."""
    with suppress(OSError), path.open(encoding="utf-8", errors="replace") as file:
        return [line.rstrip() for line in deque(file, most)]
    return []


def _where(error: BaseException, trace: TracebackType | None) -> Iterator[str]:
    for frame, line in walk_tb(trace):
        yield f"{frame.f_code.co_filename}:{line} {frame.f_code.co_qualname}"
    cause = error.__cause__ or error.__context__
    if cause is not None:
        yield f"after {type(cause).__name__}"
        yield from _where(cause, cause.__traceback__)
