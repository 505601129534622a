"""Saving what can be read of a damaged file into a new one. The damaged file is only ever copied."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from ipsreview.errors import KnownError
from ipsreview.files import FileExistsAlreadyError
from ipsreview.form import Form
from ipsreview.messages import Message, message
from ipsreview.stopping import Stop, heed, never
from ipsreview.store.backups import check_copy
from ipsreview.store.connecting import DRIVER, DriverConnection, Mode, connect, obey
from ipsreview.store.digging import Digging, Dug, Line, Opened
from ipsreview.store.examining import log_of
from ipsreview.store.making import make_file, make_folder, make_tables, put_in_place
from ipsreview.store.mending import Mended, Mending
from ipsreview.store.problems import told_by_system
from ipsreview.store.schema import APPLICATION_ID, UPGRADES

_HEADER = b"SQLite format 3\x00\x10\x00"
_PAGE = 4096
_NUMBERED = {
    "form": message("forms"),
    "review": message("reviews"),
    "version": message("cover pages"),
    "own_line": message("lines of your own"),
    "audit": message("entries of the audit trail"),
}
_KEPT_BESIDE = ("own_line", "audit", "removed")


@dataclass(frozen=True, slots=True)
class Salvaged:
    """How many reviews a new file has, and all that is known to be lost."""

    reviews: int
    lost: tuple[Message, ...]


def salvage(path: Path, target: Path, *, key: bytes | None = None, spare_forms: Sequence[Form] = (), stop: Stop = never) -> Salvaged:
    """Write what can be read of the file at `path` to a new file at `target`, encrypted under the same key.

    `spare_forms` stand in for forms that are lost. Raise KnownError where there is a `target` already, or nothing can be read.
    Once `stop` says so it is given up, and there is no `target`: GivenUpError.
    """
    _refuse_existing(target)
    make_folder(target)
    with (
        told_by_system(message("{path} cannot be written ({reason}); make room on its disk, or choose another place."), target),
        TemporaryDirectory(prefix=".salvage-", dir=target.parent) as folder,
    ):
        digging = Digging(_heeding(stop, _opened_copy(path, Path(folder), key)))
        salvaged = _dug(digging, spare_forms)
        if not salvaged.rows["version"] and digging.damage():
            raise _nothing(path)
        heed(stop)
        return _write(target, salvaged, key)


def _refuse_existing(target: Path) -> None:
    if target.exists():
        raise FileExistsAlreadyError(message("The file {path} exists already and is left as it is; choose another name.", path=target))


def _opened_copy(path: Path, folder: Path, key: bytes | None) -> Opened:
    """Return what opens a copy of the damaged file; its first page is mended where SQLite cannot begin without."""
    copy = folder / "damaged.db"
    with told_by_system(message("{path} cannot be read ({reason}); ask for permission to read it, or choose another file."), path):
        shutil.copyfile(path, copy)
        if log_of(path).exists():
            shutil.copyfile(log_of(path), log_of(copy))
    opened = partial(connect, copy, Mode.WRITE, key=key, lenient=True)
    if not _knows_reviews(opened) and key is None:
        for mend in (_mend_header, *(partial(_borrow_first_page, steps=UPGRADES[:count]) for count in range(len(UPGRADES), 0, -1))):
            mend(copy)
            if _knows_reviews(opened):
                break
    if not _knows_reviews(opened):
        raise _nothing(path)
    return opened


def _heeding(stop: Stop, opened: Opened) -> Opened:
    """Have nothing be opened any more once that is not wanted; a query that is given up looks like damage until the next one."""

    def open_if_wanted() -> DriverConnection:
        heed(stop)
        connection = opened()
        obey(connection, stop)
        return connection

    return open_if_wanted


def _nothing(path: Path) -> KnownError:
    return KnownError(message("Nothing of {path} can be read; bring a backup back instead.", path=path))


def _knows_reviews(opened: Opened) -> bool:
    digging = Digging(opened)
    return digging.has("version") and digging.has("answer")


def _mend_header(copy: Path) -> None:
    """Write anew what is the same in the header of every file of ours, and the file's size (SQLite's file format, section 1.3)."""
    pages = max(1, copy.stat().st_size // _PAGE)
    with copy.open("r+b") as file:
        header = bytearray(file.read(100).ljust(100, b"\0"))
        write_version = 1 if header[18] == 1 and header[19] == 1 else 2
        header[0:24] = _HEADER + bytes([write_version, write_version, 0, 64, 32, 32])
        header[28:40] = pages.to_bytes(4, "big") + bytes(8)  # no list of free pages: nothing is written here
        header[44:60] = (4).to_bytes(4, "big") + bytes(8) + (1).to_bytes(4, "big")
        header[60:72] = len(UPGRADES).to_bytes(4, "big") + bytes(4) + APPLICATION_ID.to_bytes(4, "big")
        header[92:96] = header[24:28]
        file.seek(0)
        file.write(header)


def _borrow_first_page(copy: Path, steps: Sequence[Sequence[str]]) -> None:
    """Put the first page of a new file in the place of the copy's: tables made by the same statements begin on the same pages."""
    new = copy.with_name("new.db")
    make_file(new, steps)
    with new.open("rb") as borrowed, copy.open("r+b") as file:
        file.write(borrowed.read(_PAGE))
    _mend_header(copy)


def _dug(digging: Digging, spare_forms: Sequence[Form]) -> Mended:
    """Return what can be read, made sound again, and what is lost."""
    versions = digging.table("version")
    reviews = digging.table("review", _numbers(versions, "review"))
    forms = digging.table("form", _numbers(versions, "form"))
    mended = Mending(spare_forms).mend(forms.lines, reviews.lines, versions.lines, digging.answers(versions.lines))
    beside = {name: digging.table(name) for name in _KEPT_BESIDE if digging.has(name)}
    lost = [*digging.damage(), *_holes({"form": forms, "review": reviews, "version": versions, **beside}), *mended.lost]
    return Mended({**mended.rows, **{name: list(dug.lines.values()) for name, dug in beside.items()}}, lost)


def _write(target: Path, mended: Mended, key: bytes | None) -> Salvaged:
    with put_in_place(target) as new:
        with closing(connect(new, Mode.WRITE, key=key)) as connection:
            connection.execute("PRAGMA journal_mode = OFF")
            make_tables(connection, UPGRADES)
            lost = [*mended.lost, *_insert(connection, mended.rows)]
        with closing(connect(new, Mode.IMMUTABLE, key=key)) as connection:
            return Salvaged(check_copy(connection, target, key).reviews, tuple(lost))


def _insert(connection: DriverConnection, rows: dict[str, list[Line]]) -> Iterator[Message]:
    connection.execute("BEGIN")
    for table, lines in rows.items():
        refused = sum(not _is_taken(connection, table, line) for line in lines)
        if refused:
            yield message("{number} {what} could not be kept.", number=refused, what=_NUMBERED.get(table, table))
    connection.execute("COMMIT")


def _is_taken(connection: DriverConnection, table: str, line: Line) -> bool:
    """Write a row; one that the table's own rules do not take is left out."""
    columns = [name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})") if name in line]
    query = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' for _ in columns)})"  # noqa: S608  names of our own tables
    with suppress(DRIVER.IntegrityError):
        connection.execute(query, [line[name] for name in columns])
        return True
    return False


def _numbers(dug: Dug, column: str) -> set[int]:
    return {number for line in dug.lines.values() if isinstance(number := line.get(column), int)}


def _holes(tables: dict[str, Dug]) -> Iterator[Message]:
    for table, dug in tables.items():
        for hole in dug.holes:
            text = "Of the {what}, rows {first} to {last} could not be read; there may have been fewer."
            yield message(text, what=_NUMBERED.get(table, table), first=hole.first, last=hole.last)
