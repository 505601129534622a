"""Files that cannot be used: each is told in one sentence, and left byte for byte as it was, with nothing beside it."""

import errno
import shutil
import sqlite3
import stat
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ipsreview.errors import KnownError
from ipsreview.messages import message
from ipsreview.review.values import Cover, blank_review
from ipsreview.store import LibraryQuery, State, open_database
from ipsreview.store.problems import told_by_system
from ipsreview.store.schema import UPGRADES
from tests.forms import cqi
from tests.store.walk import contents, output, program, some_review

OPENINGS = pytest.mark.parametrize("read_only", [False, True], ids=["writing", "reading"])


@pytest.fixture
def sound(path: Path) -> Path:
    """A closed file with a few reviews."""
    with open_database(path) as database:
        for seed in range(4):
            database.add(cqi(), some_review(cqi(), seed, 200))
    return path


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user of the machine reaches."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def refusal(path: Path, *, read_only: bool) -> str:
    before = kept(path.parent)
    with pytest.raises(KnownError) as caught:
        open_database(path, read_only=read_only)
    assert kept(path.parent) == before
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


def kept(folder: Path) -> dict[str, str]:
    """Return the contents of a folder but for the index that SQLite makes anew of every log that a crash has left."""
    return {name: digest for name, digest in contents(folder).items() if not name.endswith("-shm")}


def overwrite(path: Path, offset: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(data)


@OPENINGS
@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty; delete it to start anew, or put a copy made earlier in its place."),
        (b"Dear diary, today I opened the wrong file.\n" * 9, "is no file of reviews; choose the file that holds them."),
        (b"SQLite format 3\x00", "is no file of reviews; choose the file that holds them."),
        (b"SQLite format 3\x00" + bytes(84), "is the database of another program; choose the file that holds the reviews."),
    ],
    ids=["empty", "text", "short", "blank header"],
)
def test_a_file_that_is_no_database(tmp_path: Path, data: bytes, said: str, read_only: bool) -> None:
    path = tmp_path / "diary.txt"
    path.write_bytes(data)
    assert refusal(path, read_only=read_only) == f"{path} {said}"


@OPENINGS
def test_the_database_of_another_program(tmp_path: Path, read_only: bool) -> None:
    path = tmp_path / "places.sqlite"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE review (id INTEGER)")
    other.close()
    assert refusal(path, read_only=read_only) == f"{path} is the database of another program; choose the file that holds the reviews."


@OPENINGS
def test_a_newer_file(sound: Path, read_only: bool) -> None:
    overwrite(sound, 60, (7).to_bytes(4, "big"))
    said = f"was written by a newer version of this program (file version 7, this program knows {len(UPGRADES)}); open it with the newer one."
    assert refusal(sound, read_only=read_only) == f"{sound} {said}"


@OPENINGS
def test_a_newer_file_whose_version_still_stands_in_its_log(tmp_path: Path, sound: Path, read_only: bool) -> None:
    newer = sqlite3.connect(sound)
    newer.execute("PRAGMA user_version = 7")
    crashed = tmp_path / "crashed"
    shutil.copytree(sound.parent, crashed)
    newer.close()
    path = crashed / sound.name
    assert path.read_bytes()[60:64] == len(UPGRADES).to_bytes(4, "big")
    assert "file version 7" in refusal(path, read_only=read_only)


@OPENINGS
def test_a_file_without_a_version_is_damaged(sound: Path, read_only: bool) -> None:
    overwrite(sound, 60, bytes(4))
    assert refusal(sound, read_only=read_only).startswith(f"The reviews in {sound} are damaged (it has no version); the file was left as it is:")


def cut_short(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)


def cut_within_a_page(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(5000)


DAMAGES: dict[str, Callable[[Path], None]] = {
    "cut short": cut_short,
    "cut within a page": cut_within_a_page,
    "page size": lambda path: overwrite(path, 16, b"\xff\xff"),
    "list of tables": lambda path: overwrite(path, 100, b"\xff" * 300),
    "page of zeros": lambda path: overwrite(path, 4096 * 3, bytes(4096)),
    "garbled pages": lambda path: overwrite(path, 4096 * 2, bytes(range(256)) * 128),
}


@OPENINGS
@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_file(sound: Path, damage: Callable[[Path], None], read_only: bool) -> None:
    damage(sound)
    sentence = refusal(sound, read_only=read_only)
    assert sentence.startswith(f"The reviews in {sound} are damaged (")
    assert sentence.endswith("; the file was left as it is: put a copy made earlier in its place, or choose another file.")


@OPENINGS
def test_a_damaged_file_does_not_take_in_the_log_of_a_crash(tmp_path: Path, sound: Path, read_only: bool) -> None:
    with open_database(sound) as database:
        database.add(cqi(), some_review(cqi(), 9, 200))
        crashed = tmp_path / "crashed"
        shutil.copytree(sound.parent, crashed, ignore=shutil.ignore_patterns("*.lock", "*.owner", "*-shm"))
    path = crashed / sound.name
    cut_short(path)
    assert "are damaged" in refusal(path, read_only=read_only)
    assert f"{path.name}-wal" in contents(crashed)


@OPENINGS
def test_a_folder_in_place_of_the_file(tmp_path: Path, read_only: bool) -> None:
    path = tmp_path / "folder"
    path.mkdir()
    assert refusal(path, read_only=read_only) == f"{path} is not a file; choose the file that holds the reviews."


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    path = tmp_path / "file" / "reviews.db"
    with pytest.raises(KnownError, match=rf"^The folder {path.parent} cannot be made \(.*\); choose another place for the reviews\.$"):
        open_database(path)
    path = tmp_path / "file" / "deeper" / "reviews.db"
    with pytest.raises(KnownError, match="cannot be made"):
        open_database(path)


@OPENINGS
def test_a_log_without_its_file(tmp_path: Path, read_only: bool) -> None:
    path = tmp_path / "reviews.db"
    (tmp_path / "reviews.db-wal").write_bytes(b"committed once")
    said = "is missing while its log reviews.db-wal is there; put the file back in its place, or move the log elsewhere to start anew."
    assert refusal(path, read_only=read_only) == f"{path} {said}"


def test_a_name_that_is_too_long(tmp_path: Path) -> None:
    for read_only in (False, True):
        with pytest.raises(KnownError, match=r"too long"):
            open_database(tmp_path / ("x" * 300), read_only=read_only)


AS_NOBODY = """
with open_database(Path(sys.argv[2]) / "warm.db") as warm:
    warm.own_lines("", 1)  # imports everything while it may still be read
if os.getuid() == 0:
    os.setuid(65534)
"""


def test_a_folder_without_write_permission(open_folder: Path, tmp_path: Path) -> None:
    path = open_folder / "reviews.db"
    open_database(path).close()
    path.chmod(0o644)
    open_folder.chmod(0o555)
    before = contents(open_folder)
    source = """
for wanted in (path, path.parent / "new.db", path.parent / "deeper" / "new.db"):
    try:
        open_database(wanted)
    except KnownError as error:
        print(error)
"""
    existing, new, deeper = output(AS_NOBODY + source, path, tmp_path).splitlines()
    assert existing.startswith(f"The folder of {path} may not be written (Permission denied); ask for permission")
    assert new.startswith(f"The folder of {open_folder / 'new.db'} may not be written (Permission denied)")
    assert deeper == f"The folder {open_folder / 'deeper'} cannot be made (Permission denied); choose another place for the reviews."
    assert contents(open_folder) == before


def test_a_file_without_write_permission(open_folder: Path, tmp_path: Path) -> None:
    path = open_folder / "reviews.db"
    open_database(path).close()
    path.chmod(0o444)
    open_folder.chmod(0o777)
    before = contents(open_folder)
    source = """
try:
    open_database(path)
except KnownError as error:
    print(error)
with open_database(path, read_only=True) as database:
    print(len(database.find_ids(LibraryQuery())))
"""
    refused, number = output(AS_NOBODY + source, path, tmp_path).splitlines()
    assert refused == f"{path} may not be written; ask for permission to write it and its folder, or choose another file."
    assert number == "0"
    assert contents(open_folder) == before


def test_a_file_without_read_permission(open_folder: Path, tmp_path: Path) -> None:
    path = open_folder / "reviews.db"
    open_database(path).close()
    path.chmod(0)
    source = """
try:
    open_database(path, read_only=True)
except KnownError as error:
    print(error)
"""
    assert (
        output(AS_NOBODY + source, path, tmp_path)
        == f"{path} cannot be read (Permission denied); ask for permission to read it, or choose another file.\n"
    )


def test_reading_needs_no_write_permission(open_folder: Path, tmp_path: Path) -> None:
    path = open_folder / "reviews.db"
    with open_database(path) as database:
        database.add(cqi(), replace(blank_review(cqi()), cover=Cover("Riverbend")))
    path.chmod(0o644)
    open_folder.chmod(0o555)
    source = "with open_database(path, read_only=True) as database:\n    print(database.load(1).review.cover.agency)"
    assert output(AS_NOBODY + source, path, tmp_path) == "Riverbend\n"
    assert list(contents(open_folder)) == ["reviews.db"]


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
def test_a_full_disk_is_not_called_a_missing_permission(error: int) -> None:
    said = r"^The disk that holds reviews\.db is full, so nothing was written; make room on it and try again\.$"
    with pytest.raises(KnownError, match=said), told_by_system(message("{path} may not be written ({reason})."), Path("reviews.db")):
        raise OSError(error, "No space left on device")


LIMITED = """
def limit(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
"""


@pytest.mark.parametrize("room", [1, 5000, 30_000])
def test_a_disk_that_is_full_when_the_file_is_made(path: Path, room: int) -> None:
    source = f"""
limit({room})
try:
    open_database(path)
except KnownError as error:
    print(error)
limit(resource.RLIM_INFINITY)
print(sorted(file.name for file in path.parent.iterdir()))
with open_database(path) as database:
    print(database.counts()[State.DRAFT])
"""
    told, left, number = output(LIMITED + source, path).splitlines()
    assert told.startswith(("The disk did not let", "The disk that holds"))
    assert left == "[]"
    assert number == "0"


def test_a_disk_that_is_full_at_a_save_leaves_the_database_usable(path: Path) -> None:
    source = """
database = open_database(path)
stored = database.add(cqi(), blank_review(cqi()))
large = replace(stored.review, cover=Cover("x" * 500_000))
small = replace(stored.review, cover=Cover("Riverbend"))
limit(200_000)
try:
    database.save(stored, large)
except KnownError as error:
    print(error)
print(database.load(1) == stored)
stored = database.save(stored, small)
print(database.load(1) == stored)
limit(resource.RLIM_INFINITY)
stored = database.save(stored, large)
database.close()
with open_database(path) as database:
    print(database.load(1) == stored)
"""
    told, *truths = output(LIMITED + source, path).splitlines()
    assert told == f"The disk did not let {path} be read or written (disk I/O error); see that it is connected and has room, then try again."
    assert truths == ["True"] * 3


@pytest.mark.slow
def test_a_file_that_another_program_holds(sound: Path) -> None:
    source = """
import sqlite3
other = sqlite3.connect(path)
other.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""
    with open_database(sound) as database, program(source, sound) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        stored = database.load(1)
        with pytest.raises(KnownError, match=rf"^Another program is using {sound}; close that program, or wait until it is done, and try again\.$"):
            database.save(stored, blank_review(cqi()))
        assert database.load(1) == stored
        other.stdin.close()
        other.wait()
        assert database.save(stored, blank_review(cqi())) == database.load(1)


def test_the_folder_and_the_file_are_closed_to_other_users(path: Path) -> None:
    with open_database(path):
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        assert {stat.S_IMODE(path.with_name(path.name + end).stat().st_mode) for end in ("", "-wal", "-shm")} == {0o600}


@OPENINGS
def test_a_path_may_hold_any_character(tmp_path: Path, read_only: bool) -> None:
    path = tmp_path / "Größe 100% #1?" / "re views.db"
    with open_database(path) as database:
        database.add(cqi(), blank_review(cqi()))
    with open_database(path, read_only=read_only) as database:
        assert database.counts()[State.DRAFT] == 1
        assert database.find_ids(LibraryQuery()) == [1]


def test_a_folder_that_may_not_be_looked_into(open_folder: Path, tmp_path: Path) -> None:
    path = open_folder / "closed" / "reviews.db"
    open_database(path).close()
    source = """
for read_only in (True, False):
    try:
        open_database(path, read_only=read_only)
    except KnownError as error:
        print(error)
"""
    reading, writing = output(AS_NOBODY + source, path, tmp_path).splitlines()
    assert reading == f"{path} cannot be read (Permission denied); ask for permission to read it, or choose another file."
    assert writing.startswith(f"The folder of {path} may not be written (Permission denied)")
    assert list(contents(path.parent)) == ["reviews.db"]
