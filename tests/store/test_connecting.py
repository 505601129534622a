"""The settings that make what was saved stay, and what was deleted go."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import inspect

from ipsreview.store import Database, open_database
from ipsreview.store.schema import UPGRADES
from ipsreview.store.tables import METADATA


def pragma(database: Database, name: str) -> object:
    with database._sessions.reading() as reading:
        return reading._connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("query_only", 0),
        ("application_id", 0x49505352),
        ("user_version", len(UPGRADES)),
    ],
)
def test_the_settings_of_the_writer(database: Database, name: str, value: object) -> None:
    assert pragma(database, name) == value


def test_a_reader_cannot_change_anything_whatever_it_tries(path: Path) -> None:
    open_database(path).close()
    for name in (path, path.with_name("not there.db")):
        with open_database(name, read_only=True) as database:
            assert pragma(database, "query_only") == 1


def test_the_file_stays_in_wal_mode_when_closed(path: Path) -> None:
    open_database(path).close()
    assert path.read_bytes()[18:20] == b"\x02\x02"


def test_a_file_in_another_mode_is_brought_back_to_wal(path: Path) -> None:
    with open_database(path) as database:
        database._sessions._driver.execute("PRAGMA journal_mode = DELETE")
        assert path.read_bytes()[18:20] == b"\x01\x01"
    with open_database(path) as database:
        assert pragma(database, "journal_mode") == "wal"


def test_what_is_taken_out_is_gone_from_the_file(path: Path) -> None:
    with open_database(path) as database:
        line = database.keep_own_line("ips-cqi", 1, "a canary in the coal mine")
    assert b"canary" in path.read_bytes()
    with open_database(path) as database:
        database.forget_own_line(line.id)
    assert b"canary" not in path.read_bytes()


def test_sqlalchemy_knows_the_tables_that_the_upgrades_make(database: Database) -> None:
    with database._sessions.reading() as reading:
        found = inspect(reading._connection)
        assert {table: [column["name"] for column in found.get_columns(table)] for table in found.get_table_names()} == {
            table.name: [column.name for column in table.columns] for table in METADATA.tables.values()
        }
        for table in METADATA.tables.values():
            assert [column["nullable"] for column in found.get_columns(table.name) if not column["primary_key"]] == [
                column.nullable for column in table.columns if not column.primary_key
            ]


def test_the_file_can_be_looked_at_before_sqlalchemy_is_there() -> None:
    """Opening imports it in a thread while SQLite reads the file; nothing that comes first may wait for it."""
    source = "import sys, ipsreview.store.opening; print('sqlalchemy' in sys.modules)"
    printed = subprocess.run([sys.executable, "-c", source], check=True, capture_output=True, text=True, cwd=Path(__file__).parents[2])
    assert printed.stdout == "False\n"


@pytest.mark.parametrize(
    "module", ["ipsreview.store", *(f"ipsreview.usecases.{name}" for name in ("bank", "library", "protecting", "reviews", "visits"))]
)
def test_importing_the_room_imports_no_library(module: str) -> None:
    source = (
        f"import sys, {module}; print(sorted({{'sqlalchemy', 'sqlcipher3', 'filelock', 'sqlite3', 'cryptography', 'keyring'}} & set(sys.modules)))"
    )
    printed = subprocess.run([sys.executable, "-c", source], check=True, capture_output=True, text=True, cwd=Path(__file__).parents[2])
    assert printed.stdout == "[]\n"
