"""Output of the command line: lines on stdout, problems on stderr, and never a traceback."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import cast

from ipsreview.errors import FaultyFileError, KnownError
from ipsreview.messages import message
from ipsreview.paths import log_path


def with_verb(arguments: Sequence[str]) -> Sequence[str]:
    """Return the arguments; a file alone, as file managers start programs, is to be opened."""
    if arguments[0].startswith("-"):
        return arguments
    from ipsreview.suffixes import could_be_report

    return ["open", *arguments] if could_be_report(Path(arguments[0])) else arguments


def print_data(data: object) -> int:
    """Print data for other programs; return the exit code of what went well."""
    import json

    return print_lines([json.dumps(data, indent=2, ensure_ascii=False)])


def print_lines(lines: Iterable[str]) -> int:
    """Print lines, and what waits to be printed, at once; return the exit code of what went well."""
    try:
        print("".join(f"{line}\n" for line in lines), end="", flush=True)
    except BrokenPipeError:
        raise
    except OSError as error:
        drop_output()
        raise KnownError(message("The output cannot be written ({reason}); send it elsewhere.", reason=error.strerror)) from error
    return 0


def show_progress(number: int, total: int) -> None:
    """Count up at a terminal while many files are worked through."""
    if total > 1 and sys.stderr is not None and sys.stderr.isatty():
        print(f"\r{number} of {total}", end="\n" if number == total else "", file=sys.stderr, flush=True)


def tell_problem(error: KnownError) -> None:
    """Tell a known problem on stderr: in one line, and where a file has several faults, in one more line for each."""
    faults = [str(fault) for fault in error.faults] if isinstance(error, FaultyFileError) else []
    first = f"ipsreview: {error}"
    for line in [f"{first} {faults[0]}"] if len(faults) == 1 else [first, *faults]:
        say(line)


def tell_left_out(places: Sequence[str]) -> None:
    """Tell which entries of a file are not known here."""
    if places:
        say(f"ipsreview: not known here, and left out: {', '.join(places)}")


def say(text: str) -> None:
    """Write one line to stderr, with everything in it that a terminal could not show as text written out."""
    if sys.stderr is not None:  # as it is where there is no console
        print("".join(char if char.isprintable() else repr(char)[1:-1] for char in text), file=sys.stderr)


def prepare_process() -> None:
    """Make output of any text possible, and tell of a bug without its traceback: that goes into the log."""
    sys.excepthook = _report_bug
    if isinstance(sys.stdout, io.TextIOBase):  # None where there is no console
        stdout = cast("io.TextIOWrapper", sys.stdout)
        stdout.reconfigure(encoding=None if stdout.isatty() else "utf-8", errors="backslashreplace")


def _report_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    from ipsreview.logs import record_bug, start_log

    path = log_path()
    if start_log(path):
        record_bug(kind, error, trace)
    say(f"ipsreview: Something went wrong that is not your doing ({kind.__name__}); where it happened is noted in {path}.")


def drop_output() -> None:
    """Send what is still to be printed nowhere, so that the end of the process does not try again."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
