"""Whole files: written whole or not at all, an earlier file kept whatever fails, and a sentence for each failure."""

import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from ipsreview.errors import KnownError
from ipsreview.files import make_folder, read_file, write_file

NOBODY = 65534


@contextmanager
def as_an_ordinary_user() -> Iterator[None]:
    """Give up root's rights for a while, with which everything may be written."""
    if os.geteuid():
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    """Let no file grow beyond `size` bytes, as on a disk that is full then."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """Return a folder that every user may enter and read, and only its owner may write."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755 if os.geteuid() == 0 else 0o555)
        yield folder
        folder.chmod(0o755)


def said(path: Path, data: bytes = b"new", *, replace: bool = False) -> str:
    with pytest.raises(KnownError) as caught:
        write_file(path, data, replace=replace)
    return str(caught.value)


def test_a_file_is_written_and_nothing_beside_it(tmp_path: Path) -> None:
    write_file(tmp_path / "a.docx", b"text", replace=False)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.docx": b"text"}


def test_an_existing_file_is_kept_unless_it_may_be_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"old")
    assert "exists already" in said(path)
    assert path.read_bytes() == b"old"
    write_file(path, b"new", replace=True)
    assert path.read_bytes() == b"new"


def test_the_modes_follow_the_umask(tmp_path: Path) -> None:
    earlier = os.umask(0o027)
    try:
        write_file(tmp_path / "a", b"", replace=False)
    finally:
        os.umask(earlier)
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link_to_what_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    write_file(tmp_path / "link", b"new", replace=True)
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_a_full_disk_costs_nothing_that_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"old")
    with files_of_at_most(100_000):
        sentence = said(path, b"x" * 1_000_000, replace=True)
    assert "no room" in sentence
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.docx": b"old"}


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert f"The folder {tmp_path / 'no'} does not exist" in said(tmp_path / "no" / "a.docx")


def test_a_file_where_a_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert "is no folder" in said(tmp_path / "file" / "a.docx")


def test_a_folder_as_the_name(tmp_path: Path) -> None:
    assert "is a folder; add a file name" in said(tmp_path, replace=True)
    assert "is a folder; add a file name" in said(Path(), replace=True)


def test_what_is_no_ordinary_file_is_never_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"  # not a device such as /dev/null: where the rule fails, a test run by root would take it away
    os.mkfifo(pipe)
    assert "no ordinary file" in said(pipe, replace=True)
    assert pipe.is_fifo()


def test_a_name_that_is_too_long(tmp_path: Path) -> None:
    assert "too long" in said(tmp_path / ("x" * 300))


def test_a_folder_that_may_not_be_written(open_folder: Path) -> None:
    with as_an_ordinary_user():
        assert f"You may not write in the folder {open_folder}" in said(open_folder / "a.docx")
    assert list(open_folder.iterdir()) == []


def test_a_file_that_is_held_by_another_program_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:  # as Windows does while Word has the file open
        raise PermissionError(13, "The process cannot access the file because it is being used by another process")

    path = tmp_path / "a.docx"
    path.write_bytes(b"old")
    monkeypatch.setattr(Path, "replace", refuse)
    assert "close it where it is open" in said(path, replace=True)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.docx": b"old"}


def test_a_file_is_read_up_to_its_limit(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * 2_000_000)
    assert len(read_file(path, most=2_000_000)) == 2_000_000
    with pytest.raises(KnownError, match="larger than 1 MB"):
        read_file(path, most=1_999_999)


def test_what_cannot_be_read(tmp_path: Path, open_folder: Path) -> None:
    secret = open_folder / "secret"
    if os.geteuid() == 0:
        secret.write_bytes(b"")
        secret.chmod(0o600)
        with as_an_ordinary_user(), pytest.raises(KnownError, match="may not read"):
            read_file(secret, most=1)
    with pytest.raises(KnownError, match="There is no file"):
        read_file(tmp_path / "no", most=1)
    with pytest.raises(KnownError, match="is a folder"):
        read_file(tmp_path, most=1)


def test_a_folder_is_made_with_those_above_it(tmp_path: Path) -> None:
    make_folder(tmp_path / "a" / "b")
    make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(KnownError, match="cannot be made"):
        make_folder(tmp_path / "file" / "b")
    with pytest.raises(KnownError, match="cannot be made"):
        make_folder(tmp_path / "file")
