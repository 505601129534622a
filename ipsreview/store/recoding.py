"""Writing a file of reviews anew under another key, or under none."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from ipsreview.errors import KnownError
from ipsreview.messages import message
from ipsreview.stopping import Stop, heed, never
from ipsreview.store.connecting import DriverConnection, Mode, be_silent, connect, literal, obey
from ipsreview.store.damage import DamagedError, damaged
from ipsreview.store.examining import check, examine, is_there, mode_of_examining, refuse_lost_file, refuse_read_only
from ipsreview.store.key_file import KeyFile
from ipsreview.store.keys import copied_key_file_of, key_file_of
from ipsreview.store.locking import claimed
from ipsreview.store.making import make_file, make_folder, put_in_place
from ipsreview.store.problems import told_by_database
from ipsreview.store.schema import UPGRADES

_FILES = ("main", "copy")
_PLAIN = ""
"""What ATTACH takes for a plain file; with no key at all it would take that of the first file."""


def encrypt_file(path: Path, key: bytes, key_file: KeyFile | None, stop: Stop = never) -> None:
    """Encrypt the reviews at `path`, or make an empty encrypted file; `key_file` is written where the one that is there is another's.

    Once `stop` says so it is given up, and nothing is changed: GivenUpError.
    """
    make_folder(path)
    with claimed(path):
        if is_there(path):
            _recode(path, None, key, key_file, stop)
        else:
            refuse_lost_file(path)
            _replace_key_file(path, key_file)
            make_file(path, UPGRADES, key)


def decrypt_file(path: Path, key: bytes, stop: Stop = never) -> None:
    """Write the reviews at `path` anew as a plain file. Its key file stays. `stop` is that of `encrypt_file`."""
    with claimed(path):
        _recode(path, key, None, None, stop)


def _recode(path: Path, key: bytes | None, new_key: bytes | None, key_file: KeyFile | None, stop: Stop) -> None:
    """Put in the place of the file the same reviews under `new_key`.

    At any moment, and whatever fails, the file is the old one or the new one, whole, with the key file that opens it and
    no log of the other. The key file is written first: nobody could open the reviews without it.
    """
    version = examine(path, len(UPGRADES), key)
    refuse_read_only(path)
    with put_in_place(path) as new:
        _copy_checked(path, key, new, new_key, version, stop)
        heed(stop)  # for the last time: from here on the file itself is changed
        _fold_log(path, key)
        _replace_key_file(path, key_file)


def copy_as(source: Path, key: bytes | None, target: Path, new_key: bytes | None, stop: Stop = never) -> None:
    """Write to `target` a checked copy, under `new_key`, of a file that nobody has open for writing; an earlier `target` is replaced."""
    version = examine(source, len(UPGRADES), key)
    with put_in_place(target) as new:
        _copy_checked(source, key, new, new_key, version, stop)


def write_key_file(path: Path, key_file: KeyFile) -> None:
    """Put the key file beside the reviews at `path`, safe on the disk, and first a copy of it among their backups."""
    for place in (copied_key_file_of(path), key_file_of(path)):
        make_folder(place)
        with put_in_place(place) as new:
            new.write_bytes(key_file.as_bytes())


def opens(path: Path, key: bytes) -> bool:
    """Say whether `key` opens the encrypted file at `path`; one whose first page is damaged opens with none."""
    try:
        with told_by_database(path), closing(connect(path, mode_of_examining(path), query_only=True, key=key)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except DamagedError:
        return False
    return True


def _replace_key_file(path: Path, key_file: KeyFile | None) -> None:
    """Write a key file, keeping an earlier one under another name: backups of its time need it."""
    if key_file is None:
        return
    place = key_file_of(path)
    if place.exists():
        place.replace(place.with_name(f"{place.name}.before-{key_file.name}"))
    write_key_file(path, key_file)


def _fold_log(path: Path, key: bytes | None) -> None:
    """Take the write-ahead log into the file, and away: it would be played into whatever file has this name next."""
    with closing(connect(path, Mode.WRITE, key=key)) as connection:
        (mode,) = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    if mode != "delete":
        raise KnownError(message("Another program is using {path}; close that program, or wait until it is done, and try again.", path=path))


def _copy_checked(source: Path, key: bytes | None, new: Path, new_key: bytes | None, version: int, stop: Stop) -> None:
    _copy(source, key, new, new_key, stop)
    with closing(connect(new, Mode.IMMUTABLE, key=new_key)) as copy:
        obey(copy, stop)
        check(copy, new, version)


def _copy(source: Path, key: bytes | None, target: Path, new_key: bytes | None, stop: Stop) -> None:
    """Copy everything into the empty file `target`, and compare the two row by row."""
    with closing(connect(source, Mode.WRITE, key=key)) as connection:
        obey(connection, stop)
        be_silent(connection)
        connection.execute("PRAGMA foreign_keys = OFF")  # rows come in the order of the tables
        connection.execute("ATTACH ? AS copy KEY ?", (str(target), _PLAIN if new_key is None else literal(new_key)))
        connection.execute("PRAGMA copy.journal_mode = OFF")
        connection.execute("SELECT sqlcipher_export('copy')").fetchone()
        for pragma in ("application_id", "user_version"):
            (value,) = connection.execute(f"PRAGMA main.{pragma}").fetchone()
            connection.execute(f"PRAGMA copy.{pragma} = {int(value)}")
        if not _same(connection):
            raise damaged(source, message("a copy of it comes out different"))
        connection.execute("DETACH copy")


def _same(connection: DriverConnection) -> bool:
    """Say whether both files have the same tables, with the same rows in them."""
    schemas = [connection.execute(f"SELECT type, name, sql FROM {file}.sqlite_schema ORDER BY type, name").fetchall() for file in _FILES]  # noqa: S608  two words of ours
    tables = [_quoted(name) for kind, name, _ in schemas[0] if kind == "table"]
    return schemas[0] == schemas[1] and all(_same_rows(connection, table) for table in tables)


def _same_rows(connection: DriverConnection, table: str) -> bool:
    counts = [connection.execute(f"SELECT count(*) FROM {file}.{table}").fetchone() for file in _FILES]  # noqa: S608  a table of the file's own
    missing = connection.execute(f"SELECT * FROM main.{table} EXCEPT SELECT * FROM copy.{table} LIMIT 1").fetchone()  # noqa: S608  the same
    return counts[0] == counts[1] and missing is None


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
