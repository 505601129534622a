"""The process that works until it is stopped, and tells each step once the store has acknowledged it.

As a script, each line it prints is the number of a step that is safe, with 0 for the opening, or `! N: SENTENCE` for a step that was refused
and is tried again.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import ipsreview.store.sessions  # noqa: F401  now, so that no thread does it while the system's calls are recorded
from benchmarks.durability.library import EMPTY, Library, read_library
from benchmarks.durability.walking import Step, steps
from ipsreview.errors import KnownError
from ipsreview.form import Form
from ipsreview.store import Database, open_database
from ipsreview.store.connecting import DRIVER
from ipsreview.usecases.forms import DEFAULT_FORM_ID, load_form_by_id

SESSION = 25
"""After so many steps the file is closed and opened again, as closing writes too."""
KEY = bytes(range(32))
"""The key of the encrypted files, which are made to be thrown away."""
_TRIES = 40


def form_of_new_reviews() -> Form:
    """Return the form of the reviews that are started."""
    return load_form_by_id(DEFAULT_FORM_ID)


def planned(library: Library, seed: int, count: int) -> list[Step]:
    """Return the steps of the seed from a library on."""
    return list(islice(steps(form_of_new_reviews(), library, Random(seed)), count))  # noqa: S311  the same steps in each process are wanted


def work(path: Path, walk: Sequence[Step], tell: Callable[[str], None], tries: int = 1, key: bytes | None = None) -> None:
    """Do the steps, in sessions; a step that is refused is tried again, so many times in all."""
    for first in range(0, len(walk), SESSION):
        with open_database(path, key=key) as database:
            tell(str(first))
            for number, step in enumerate(walk[first : first + SESSION], first + 1):
                _insist(database, step, tries, lambda told, number=number: tell(f"! {number}: {told}"))
                tell(str(number))


def _insist(database: Database, step: Step, tries: int, refused: Callable[[str], None]) -> None:
    for left in reversed(range(tries)):
        try:
            step.apply(database)
        except KnownError as error:
            refused(str(error))
            if not left:
                raise
        else:
            return


def tell_outside(line: str) -> None:
    """Tell the process that started this one, without a buffer in between."""
    os.write(1, f"{line}\n".encode())


def weaken(synchronous: str) -> None:
    """Let every connection of this process use another `synchronous` than the program's, to show that the proofs can fail."""
    strong = DRIVER.connect

    class Weak(DRIVER.Connection):
        def execute(self, statement: str, *values: object) -> object:
            return super().execute(re.sub(r"(?i)\bsynchronous *= *FULL", f"synchronous = {synchronous}", statement), *values)

    DRIVER.connect = lambda *place, **options: strong(*place, factory=Weak, **options)


def library_at(path: Path) -> Library:
    """Return what a file holds that may be of an older version; it is copied first, as opening it brings it up to date."""
    if not path.exists():
        return EMPTY
    with TemporaryDirectory() as name:
        copy = Path(name) / path.name
        copy.write_bytes(path.read_bytes())
        with open_database(copy) as database:
            deleted = [row.id for row in database.deleted()]
            for number in deleted:
                database.restore(number)
            library = read_library(database)
    for number in deleted:
        library = library.with_review(number, replace(library.reviews[number], deleted=True))
    return library


def main(arguments: Sequence[str]) -> int:
    """Work as the arguments say; return 3 where the store refused for good."""
    parser = argparse.ArgumentParser("child", description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("seed", type=int)
    parser.add_argument("steps", type=int)
    parser.add_argument("--synchronous", help="another one than the program's, to show that the proofs can fail")
    parser.add_argument("--encrypted", action="store_true", help="with a key that every proof knows")
    options = parser.parse_args(arguments)
    if options.synchronous:
        weaken(options.synchronous)
    walk = planned(library_at(options.file), options.seed, options.steps)
    tell_outside("ready")
    try:
        work(options.file, walk, tell_outside, _TRIES, KEY if options.encrypted else None)
    except KnownError as error:
        tell_outside(f"! refused: {error}")
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
