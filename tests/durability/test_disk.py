"""The simulated disk forgets what a real one may forget, and keeps what was synced."""

from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest

from benchmarks.durability.disk import SECTOR, Disk, states
from benchmarks.durability.recording import (
    Cut,
    Made,
    MadeFolder,
    NotUnderstoodError,
    Operation,
    Removed,
    Renamed,
    Synced,
    Told,
    Written,
    operations,
    record,
)


def after(operations: Sequence[Operation], **files: bytes) -> Disk:
    disk = Disk.holding(files)
    for operation in operations:
        disk.take(operation)
    return disk


def test_what_is_not_synced_may_be_there_or_not() -> None:
    disk = after([Written("a", 1, b"xy")], a=b"1234")
    assert (disk.nothing_more(), disk.everything()) == ({"a": b"1234"}, {"a": b"1xy4"})


def test_what_is_synced_is_there() -> None:
    disk = after([Written("a", 4, b"xy"), Synced("a")], a=b"1234")
    assert list(states(disk, Random(1))) == [{"a": b"1234xy"}]


def test_a_hole_is_filled_with_zeros_and_a_cut_cuts() -> None:
    assert after([Written("a", 6, b"xy"), Cut("a", 7)], a=b"1234").everything() == {"a": b"1234\0\0x"}
    assert after([Cut("a", 6)], a=b"1234").everything() == {"a": b"1234\0\0"}


def test_a_sync_of_the_file_does_not_make_its_name_safe() -> None:
    disk = after([Made("a"), Written("a", 0, b"x"), Synced("a")])
    assert (disk.nothing_more(), disk.everything()) == ({}, {"a": b"x"})
    assert after([Made("a"), Written("a", 0, b"x"), Synced("")]).nothing_more() == {"a": b""}


def test_a_rename_that_is_not_synced_leaves_the_old_file_or_the_new() -> None:
    disk = after([Made("new"), Written("new", 0, b"x"), Synced("new"), Renamed("new", "a")], a=b"old")
    found = {tuple(sorted(files.items())) for seed in range(60) for files in states(disk, Random(seed))}
    assert found == {(("a", b"old"),), (("a", b"old"), ("new", b"x")), (("a", b"x"),)}


def test_a_sync_of_one_folder_says_nothing_of_another() -> None:
    disk = after([Made("b/d"), Made("a"), Synced("b")], **{"b/c": b"x"})
    assert (disk.nothing_more(), disk.everything()) == ({"b/c": b"x", "b/d": b""}, {"b/c": b"x", "b/d": b"", "a": b""})


def test_a_file_is_not_safer_than_the_name_of_its_folder() -> None:
    made = [MadeFolder("b"), Made("b/c"), Written("b/c", 0, b"x"), Synced("b/c"), Synced("b")]
    assert (after(made).nothing_more(), after(made).everything()) == ({}, {"b/c": b"x"})
    assert after([*made, Synced("")]).nothing_more() == {"b/c": b"x"}


def test_a_removed_file_may_come_back() -> None:
    disk = after([Written("a", 0, b"x"), Removed("a")], a=b"1")
    assert (disk.nothing_more(), disk.everything()) == ({"a": b"1"}, {})


def test_any_sectors_of_a_write_may_be_missing() -> None:
    disk = after([Written("a", 0, b"x" * 3 * SECTOR)], a=bytes(3 * SECTOR))
    found = {tuple(files["a"][at] for at in range(0, 3 * SECTOR, SECTOR)) for seed in range(80) for files in [disk.torn(Random(seed))]}
    assert len(found) == 2**3
    assert {frozenset(disk.some(Random(seed))["a"][:SECTOR]) for seed in range(20)} == {frozenset({0}), frozenset(b"x")}


LOG = r"""
12 openat(AT_FDCWD</d>, "\x2f\x64\x2f\x61", O_RDWR|O_CREAT|O_CLOEXEC, 0644) = 3<\x2f\x64\x2f\x61>
12 pwrite64(3<\x2f\x64\x2f\x61>, "\x01\x02\x03", 3, 8) = 2
12 write(3<\x2f\x64\x2f\x61>, "\x04", 1) = 1
12 write(3<\x2f\x64\x2f\x61>, "\x05", 1) = 1
12 ftruncate(3<\x2f\x64\x2f\x61>, 4) = 0
12 fdatasync(3<\x2f\x64\x2f\x61>) = 0
12 rename("\x2f\x64\x2f\x61", "\x2f\x64\x2f\x62") = 0
12 fsync(4<\x2f\x64>) = 0
12 write(1<\x70\x69\x70\x65>, "\x37\x0a", 2) = 2
12 write(1<\x70\x69\x70\x65>, "\x38\x0a", 2) = -1 EPIPE (Broken pipe)
12 pwrite64(3<\x2f\x65\x2f\x61>, "\x01", 1, 8) = 1
12 openat(AT_FDCWD</d>, "\x2f\x64\x2f\x62", O_RDWR|O_CREAT|O_TRUNC, 0644) = 3<\x2f\x64\x2f\x62>
12 unlink("\x2f\x64\x2f\x62") = 0
12 mkdir("\x2f\x64\x2f\x65", 0700) = 0
"""


def test_a_log_is_read() -> None:
    assert list(operations(LOG.strip().splitlines(), Path("/d"))) == [
        Made("a"),
        Written("a", 8, b"\x01\x02"),
        Written("a", 0, b"\x04"),
        Written("a", 1, b"\x05"),
        Cut("a", 4),
        Synced("a"),
        Renamed("a", "b"),
        Synced(""),
        Told("7"),
        Cut("b", 0),
        Removed("b"),
        MadeFolder("e"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        r'12 link("\x2f\x64\x2f\x61", "\x2f\x64\x2f\x62") = 0',
        r'12 pwritev(3<\x2f\x64\x2f\x61>, [{iov_base="\x01"}], 1, 0) = 1',
        r"12 copy_file_range(3<\x2f\x64\x2f\x61>, NULL, 4<\x2f\x64\x2f\x62>, NULL, 9, 0) = 9",
        r"12 pwrite64(3<\x2f\x64\x2f\x61>, <unfinished ...>",
        r"13 fsync(3<\x2f\x64\x2f\x61>) = 0",
    ],
)
def test_what_the_simulation_does_not_know_is_refused(line: str) -> None:
    with pytest.raises(NotUnderstoodError):
        list(operations(["12 fsync(4<>) = 0", line], Path("/d")))


def test_what_other_programs_say_is_not_what_ours_says() -> None:
    assert list(operations(["12 fsync(4<>) = 0", r'13 write(1<\x70>, "\x33\x0a", 2) = 2'], Path("/d"))) == []


@pytest.mark.strace
def test_a_recording_gives_the_files_that_are_there(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    done = record(data, tmp_path / "log", "benchmarks.durability.child", str(data / "reviews.db"), "1", "12")
    found = after(done).everything()
    assert {name: found[name] for name in ("reviews.db",)} == {"reviews.db": (data / "reviews.db").read_bytes()}
    assert set(found) == {str(path.relative_to(data)) for path in data.rglob("*") if path.is_file()}
    assert [one.line for one in done if isinstance(one, Told)] == ["ready", *map(str, range(13))]
