"""Damage databases by the hundreds: `python3 dev.py bench damage --cases 600`.

Each case damages a copy of a sound database by chance, then opens it for writing and for reading, checks it, backs it up and salvages it.
Nothing may end in anything but a result or a sentence, and no byte of the damaged file or of its log may change unless it was opened as sound.
The same number always makes the same case.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random
from shutil import copytree, rmtree
from tempfile import TemporaryDirectory

from benchmarks.random_reviews import random_review
from ipsreview.errors import KnownError
from ipsreview.form import Form
from ipsreview.store import DamagedError, Database, LibraryQuery, open_database
from ipsreview.usecases.backups import Why, back_up_file, newest_good_backup, restore_backup
from ipsreview.usecases.forms import DEFAULT_FORM_ID, load_form_by_id
from ipsreview.usecases.rescue import check_file, salvage

REVIEWS = 8
KEY = bytes(range(32))
_PAGE = 4096
_NAME = "reviews.db"
Damage = Callable[[Path, Random], None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one case: `ending` in a word, `bad` what must not be (empty where all is well), and the reviews that salvage gave whole."""

    kind: str
    ending: str
    salvaged: int
    bad: str = ""


def _altered(path: Path, change: Callable[[bytearray], None]) -> None:
    data = bytearray(path.read_bytes())
    change(data)
    path.write_bytes(data)


def _flip(path: Path, random: Random) -> None:
    def change(data: bytearray) -> None:
        for _ in range(random.choice([1, 1, 8, 64])):
            data[random.randrange(len(data))] ^= 1 << random.randrange(8)

    _altered(path, change)


def _garble(path: Path, random: Random) -> None:
    def change(data: bytearray) -> None:
        start = random.randrange(len(data))
        end = min(len(data), start + random.choice([16, 300, 5000]))
        data[start:end] = random.randbytes(end - start)

    _altered(path, change)


def _zero_page(path: Path, random: Random) -> None:
    page = random.randrange(path.stat().st_size // _PAGE) * _PAGE
    _altered(path, lambda data: data.__setitem__(slice(page, page + _PAGE), bytes(_PAGE)))


def _wrong_page(path: Path, random: Random) -> None:
    pages = path.stat().st_size // _PAGE
    to, of = random.randrange(pages) * _PAGE, random.randrange(pages) * _PAGE
    _altered(path, lambda data: data.__setitem__(slice(to, to + _PAGE), data[of : of + _PAGE]))


def _first_page(path: Path, random: Random) -> None:
    end = random.randrange(1, _PAGE)
    _altered(path, lambda data: data.__setitem__(slice(0, end), random.randbytes(end)))


def _truncate(path: Path, random: Random) -> None:
    os.truncate(path, random.randrange(path.stat().st_size))


def _lose_log(path: Path, random: Random) -> None:  # noqa: ARG001  every damage takes a chance
    _log(path).unlink()


def _truncate_log(path: Path, random: Random) -> None:
    os.truncate(_log(path), random.randrange(_log(path).stat().st_size))


def _garble_log(path: Path, random: Random) -> None:
    _garble(_log(path), random)


DAMAGES: dict[str, Damage] = {
    "flipped bits": _flip,
    "garbled bytes": _garble,
    "page of zeros": _zero_page,
    "wrong page": _wrong_page,
    "first page": _first_page,
    "truncated": _truncate,
    "log lost": _lose_log,
    "log truncated": _truncate_log,
    "log garbled": _garble_log,
}


def _log(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def make_sound(folder: Path, key: bytes | None) -> None:
    """Make a database as a crash leaves it, some reviews in the file and some in its log; one with all of them in the file; and a backup."""
    form = load_form_by_id(DEFAULT_FORM_ID)
    working, path = folder.with_name(f"{folder.name}-closed"), folder.with_name(f"{folder.name}-closed") / _NAME
    with open_database(path, key=key) as database:
        _fill(database, form, range(REVIEWS // 2))
    with open_database(path, key=key) as database:
        _fill(database, form, range(REVIEWS // 2, REVIEWS))
        back_up_file(path, Why.START, key=key)
        copytree(working, folder, ignore=lambda _, names: [name for name in names if name.endswith((".lock", ".owner", "-shm"))])
    (folder / "backups").rename(folder.with_name(f"{folder.name}-backups"))
    rmtree(working / "backups")


def _fill(database: Database, form: Form, numbers: range) -> None:
    for number in numbers:
        stored = database.add(form, random_review(form, number))
        if number % 3 == 0:
            database.finish(stored)


def run_case(sound: Path, folder: Path, number: int, key: bytes | None) -> Outcome:
    """Damage a copy of the sound folder and use it in every way."""
    random = Random(number)  # noqa: S311  the same cases in each run are wanted, not secrets
    kind = list(DAMAGES)[number % len(DAMAGES)]
    if folder.exists():
        rmtree(folder)
    closed = number // len(DAMAGES) % 2 == 0 and not kind.startswith("log")
    copytree(sound.with_name(f"{sound.name}-closed") if closed else sound, folder)
    path = folder / _NAME
    DAMAGES[kind](path, random)
    before = _bytes(folder)
    try:
        with suppress(KnownError):
            check_file(path, key)
        salvaged = _salvaged(path, folder, key)
        altered = _bytes(folder) != before
        ending, written = _opened(path, key, before)
        _restore(sound, path, key)
    except Exception as error:  # noqa: BLE001  that nothing else is raised is what is tried here
        return Outcome(kind, "error", 0, f"{type(error).__name__}: {error}")
    bad = "checking or salvaging wrote to the file" if altered else "a damaged file was written to" if written else ""
    return Outcome(kind, ending, salvaged, bad)


def _salvaged(path: Path, folder: Path, key: bytes | None) -> int:
    target = folder / "salvaged" / "saved.db"
    with suppress(KnownError):
        salvage(path, target, key)
        with open_database(target, read_only=True, key=key) as database:
            return sum(1 for _ in _loaded(database))
    return 0


def _opened(path: Path, key: bytes | None, before: dict[str, bytes]) -> tuple[str, bool]:
    """Open the file for writing, read all of it and back it up; say how that ended, and whether a refused file was written to."""
    try:
        with open_database(path, key=key) as database:
            with suppress(KnownError):
                back_up_file(path, Why.START, key=key)
            return _read(database), False
    except DamagedError:
        return "damaged", _bytes(path.parent) != before
    except KnownError:
        return "refused", _bytes(path.parent) != before


def _read(database: Database) -> str:
    try:
        return "sound" if sum(1 for _ in _loaded(database)) == REVIEWS else "fewer reviews"
    except KnownError:
        return "told when read"


def _restore(sound: Path, path: Path, key: bytes | None) -> None:
    """Bring the newest good backup back, which has to work whatever the damage."""
    rmtree(path.parent / "backups", ignore_errors=True)
    copytree(sound.with_name(f"{sound.name}-backups"), path.parent / "backups")
    backup = newest_good_backup(path, key=key)
    if backup is None:
        raise ValueError("the backup is not sound")
    restore_backup(path, backup.path, key)
    with open_database(path, key=key) as database:
        if sum(1 for _ in _loaded(database)) != REVIEWS:
            raise ValueError("the backup did not come back")


def _loaded(database: Database) -> Iterator[object]:
    ids = database.find_ids(LibraryQuery())
    database.rows(ids)
    for review_id in ids:
        yield database.load(review_id)


def _bytes(folder: Path) -> dict[str, bytes]:
    """Return the bytes of the file and of its log."""
    return {file.name: file.read_bytes() for file in (folder / _NAME, _log(folder / _NAME)) if file.exists()}


def run(folder: Path, cases: range, key: bytes | None) -> Iterator[Outcome]:
    """Run the cases on one sound database."""
    sound = folder / ("encrypted" if key else "plain")
    make_sound(sound, key)
    for number in cases:
        yield run_case(sound, folder / "case", number, key)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the cases, print what came of them, and fail where anything came out bad."""
    parser = argparse.ArgumentParser("bench damage", description=__doc__)
    parser.add_argument("--cases", type=int, default=600, help="how many, half of them encrypted (else 600)")
    options = parser.parse_args(arguments)
    begun, counts, salvaged, bad = time.monotonic(), Counter[tuple[str, str]](), Counter[str](), 0
    with TemporaryDirectory(prefix="damage-") as folder:
        for key in (None, KEY):
            for number, outcome in enumerate(run(Path(folder), range(options.cases // 2), key)):
                counts[outcome.kind, outcome.ending] += 1
                salvaged[outcome.kind] += outcome.salvaged
                if outcome.bad:
                    bad += 1
                    print(f"{number} ({'encrypted' if key else 'plain'}, {outcome.kind}): {outcome.bad}", flush=True)
    for kind in DAMAGES:
        endings = {ending: count for (of, ending), count in sorted(counts.items()) if of == kind}
        total = sum(endings.values())
        print(f"{kind}: {total} cases, {endings}; salvaged {salvaged[kind]} of {REVIEWS * total} reviews")
    print(f"{options.cases} cases in {time.monotonic() - begun:.0f} s, {bad} bad")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
