"""An encrypted file opens with its key and with nothing else, and what a crash leaves of changing it is one file or the other, whole."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from ipsreview.errors import KnownError
from ipsreview.store import NeedsKeyError, open_database, recoding
from ipsreview.store.connecting import Mode, connect
from ipsreview.store.key_file import KeyFile
from ipsreview.store.keys import is_encrypted, is_plain, key_file_of, key_for
from ipsreview.store.making import make_file
from ipsreview.store.opening import open_for_writing
from ipsreview.store.recoding import copy_as, decrypt_file, encrypt_file, opens
from ipsreview.store.schema import UPGRADES
from tests.forms import cqi
from tests.store.walk import contents, output, program, some_review

KEY, OTHER = bytes(range(32)), bytes(range(1, 33))
OPENINGS = pytest.mark.parametrize("read_only", [False, True], ids=["writing", "reading"])
REVIEWS = [some_review(cqi(), seed, 80) for seed in range(2)]


def filled(path: Path, key: bytes | None) -> Path:
    with open_database(path, key=key) as database:
        for review in REVIEWS:
            database.add(cqi(), review)
    return path


def holds_the_reviews(path: Path, key: bytes | None, *, read_only: bool = False) -> bool:
    with open_database(path, key=key, read_only=read_only) as database:
        return [database.load(number).review for number in (1, 2)] == REVIEWS


@pytest.fixture
def encrypted(path: Path) -> Path:
    return filled(path, KEY)


@pytest.fixture
def plain(path: Path) -> Path:
    return filled(path, None)


@OPENINGS
def test_an_encrypted_file_opens_with_its_key(encrypted: Path, read_only: bool) -> None:
    with open_database(encrypted, read_only=read_only, key=KEY) as database:
        assert [database.load(number).review for number in (1, 2)] == REVIEWS
        assert database.key == KEY
    assert is_encrypted(encrypted)
    assert not is_plain(encrypted)


@OPENINGS
@pytest.mark.parametrize(
    ("key", "kind", "said"),
    [
        (None, NeedsKeyError, "is encrypted, or no file of reviews, and its key file reviews.db.keys is missing"),
        (OTHER, KnownError, "are damaged (file is not a database)"),
    ],
)
def test_with_none_or_a_wrong_one_it_does_not_and_not_a_byte_changes(
    encrypted: Path, key: bytes | None, kind: type[KnownError], said: str, read_only: bool, capfd: pytest.CaptureFixture[str]
) -> None:
    before = contents(encrypted.parent)
    with pytest.raises(kind) as caught:
        open_database(encrypted, read_only=read_only, key=key)
    assert said in str(caught.value)
    assert contents(encrypted.parent) == before
    assert capfd.readouterr() == ("", "")  # SQLCipher writes of itself to the standard error
    assert holds_the_reviews(encrypted, KEY)


@OPENINGS
def test_with_its_key_file_beside_it_the_passphrase_is_asked_for(encrypted: Path, read_only: bool) -> None:
    key_file_of(encrypted).touch()
    with pytest.raises(NeedsKeyError, match=r"is encrypted; give its passphrase or its recovery key to open it\.$"):
        open_database(encrypted, read_only=read_only)


@OPENINGS
def test_a_plain_file_cannot_stand_in_for_an_encrypted_one(plain: Path, read_only: bool) -> None:
    before = contents(plain.parent)
    with pytest.raises(KnownError, match="is not encrypted, although a key was given for it"):
        open_database(plain, read_only=read_only, key=KEY)
    assert contents(plain.parent) == before


def test_a_key_of_another_length_is_a_bug(encrypted: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        open_database(encrypted, key=b"short")


def test_nothing_of_the_answers_stands_in_the_file_or_its_log(path: Path) -> None:
    words = [word.encode() for review in REVIEWS for word in review.cover.agency.split() if len(word) > 2]
    assert words
    with open_database(path, key=KEY) as database:
        for review in REVIEWS:
            database.add(cqi(), review)
        data = b"".join(file.read_bytes() for file in path.parent.iterdir())
        assert (path.parent / "reviews.db-wal").stat().st_size > 0
    assert not [word for word in [*words, b"CREATE TABLE", b"rating"] if word in data]
    plain_words = filled(path.with_name("plain.db"), None).read_bytes()
    assert all(word in plain_words for word in [*words, b"CREATE TABLE", b"rating"])


def test_sqlcipher_keeps_its_temporary_tables_in_memory(encrypted: Path) -> None:
    with closing(connect(encrypted, Mode.READ, key=KEY)) as connection:
        options = {option for (option,) in connection.execute("PRAGMA compile_options")}
        assert options & {"TEMP_STORE=2", "TEMP_STORE=3"}
        assert connection.execute("PRAGMA temp_store").fetchone() == (0,)


def test_the_log_that_a_crash_left_is_read_with_the_key(path: Path) -> None:
    source = "database = open_database(path, key=bytes(range(32)))\ndatabase.add(cqi(), blank_review(cqi()))\nos.kill(os.getpid(), signal.SIGKILL)"
    with program(source, path) as crashed:
        crashed.communicate(timeout=60)
    assert path.with_name("reviews.db-wal").stat().st_size > 0
    with open_database(path, read_only=True, key=KEY) as database:
        assert database.load(1).version == 1


def test_an_encrypted_file_of_an_older_version_is_upgraded_and_its_backup_is_encrypted(path: Path) -> None:
    older = UPGRADES[:-1]
    path.parent.mkdir()
    make_file(path, older, KEY)
    with open_for_writing(path, UPGRADES, KEY) as database:
        database.add(cqi(), REVIEWS[0])
    copies = [file for file in path.parent.rglob("*.backup") if file.is_file()]
    assert copies
    assert all(is_encrypted(file) and opens(file, KEY) and not opens(file, OTHER) for file in copies)


def test_every_page_shows_a_single_flipped_bit(encrypted: Path) -> None:
    sound = encrypted.read_bytes()
    for page in range(len(sound) // 4096):
        damaged = bytearray(sound)
        damaged[page * 4096 + (page * 37) % 4000] ^= 1 << page % 8
        encrypted.write_bytes(damaged)
        with pytest.raises(KnownError, match="are damaged"):
            open_database(encrypted, key=KEY)
        assert encrypted.read_bytes() == damaged


def test_encrypting_and_decrypting_keep_every_review_and_the_version_of_the_file(plain: Path) -> None:
    with closing(sqlite3.connect(plain)) as connection:
        before = sorted(connection.iterdump())
    encrypt_file(plain, KEY, None)
    assert is_encrypted(plain)
    assert (plain.stat().st_mode & 0o777) == 0o600
    assert holds_the_reviews(plain, KEY)
    decrypt_file(plain, KEY)
    assert is_plain(plain)
    with closing(sqlite3.connect(plain)) as connection:
        assert sorted(connection.iterdump()) == before
    assert holds_the_reviews(plain, None)
    assert [file.name for file in plain.parent.iterdir() if file.is_file()] == ["reviews.db"]


def test_the_log_that_a_crash_left_is_encrypted_with_the_rest(plain: Path) -> None:
    source = "database = open_database(path)\ndatabase.delete(2)\nos.kill(os.getpid(), signal.SIGKILL)"
    with program(source, plain) as crashed:
        crashed.communicate(timeout=60)
    encrypt_file(plain, KEY, None)
    assert not plain.with_name("reviews.db-wal").exists()
    with open_database(plain, key=KEY) as database, pytest.raises(KnownError, match="deleted"):
        database.load(2)


@pytest.mark.parametrize(
    "change", ["DELETE FROM answer WHERE item = 1", "UPDATE version SET trainer = 'x'", "CREATE TABLE more (x)", "DROP TABLE own_line"]
)
def test_a_copy_that_comes_out_different_is_noticed(plain: Path, change: str) -> None:
    copy = plain.with_name("copy.db")
    copy_as(plain, None, copy, KEY)
    with closing(connect(plain, Mode.WRITE)) as connection:
        connection.execute("ATTACH ? AS copy KEY ?", (str(copy), f"x'{KEY.hex()}'"))
        assert recoding._same(connection)
    with closing(connect(copy, Mode.WRITE, key=KEY)) as altered:
        altered.execute(change)
    with closing(connect(plain, Mode.WRITE)) as connection:
        connection.execute("ATTACH ? AS copy KEY ?", (str(copy), f"x'{KEY.hex()}'"))
        assert not recoding._same(connection)


def test_reviews_that_are_open_for_reading_elsewhere_are_not_encrypted_under_that_program(plain: Path) -> None:
    source = "database = open_database(path, read_only=True)\nprint('open', flush=True)\nsys.stdin.readline()\ndatabase.close()"
    with program(source, plain) as reader:
        assert reader.stdout
        assert reader.stdout.readline() == "open\n"
        with pytest.raises(KnownError, match="Another program is using"):
            encrypt_file(plain, KEY, None)
        assert is_plain(plain)
        reader.communicate("\n", timeout=60)
    encrypt_file(plain, KEY, None)
    assert holds_the_reviews(plain, KEY)


def test_reviews_that_are_open_for_writing_are_not_encrypted(plain: Path) -> None:
    with open_database(plain), pytest.raises(KnownError, match="is open in another window"):
        encrypt_file(plain, KEY, None)
    assert holds_the_reviews(plain, None)


def test_damaged_reviews_are_neither_encrypted_nor_changed(plain: Path) -> None:
    data = bytearray(plain.read_bytes())
    data[4096 * 3 : 4096 * 4] = bytes(4096)
    plain.write_bytes(data)
    with pytest.raises(KnownError, match="are damaged"):
        encrypt_file(plain, KEY, None)
    assert contents(plain.parent).keys() == {"reviews.db"}
    assert plain.read_bytes() == data


def test_a_copy_under_another_key_is_the_same_reviews(encrypted: Path) -> None:
    for number, (key, new_key) in enumerate([(KEY, None), (KEY, OTHER), (KEY, KEY)]):
        target = encrypted.with_name(f"copy{number}.db")
        copy_as(encrypted, key, target, new_key)
        assert key_for(target, OTHER) == (OTHER if new_key else None)
        assert holds_the_reviews(target, new_key)
    assert holds_the_reviews(encrypted, KEY)


KILLED = """
from ipsreview.store import keys, making, recoding
from ipsreview.store.key_file import KeyFile
from ipsreview.sealing import Recipe
KEY = bytes(range(32))
key_file = KeyFile("new", Recipe(bytes(16), n=2), b"sealed", b"mark")
changes = {
    "encrypt": lambda path: recoding.encrypt_file(path, KEY, key_file),
    "decrypt": lambda path: recoding.decrypt_file(path, KEY),
}
modules = {recoding.__file__, making.__file__}
left = 0

def step(frame, event, argument):
    global left
    if frame.f_code.co_filename in modules:
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
    return step

folder, change = Path(sys.argv[1]), changes[sys.argv[2]]
for number in range(1, 1000):
    path = folder / str(number) / "reviews.db"
    path.parent.mkdir()
    path.write_bytes((folder / "reviews.db").read_bytes())
    child = os.fork()
    if child == 0:
        left = number
        sys.settrace(step)
        change(path)
        os._exit(0)
    if os.waitpid(child, 0)[1] == 0:
        break
print(number)
"""
"""Kills a process at its first, second, third … line of Python in the modules that change the file, each time on a copy of its own."""


@pytest.mark.slow
@pytest.mark.parametrize(("change", "old", "new"), [("encrypt", None, KEY), ("decrypt", KEY, None)], ids=["encrypt", "decrypt"])
def test_killed_at_any_line_it_leaves_one_file_or_the_other_whole(tmp_path: Path, change: str, old: bytes | None, new: bytes | None) -> None:
    filled(tmp_path / "reviews.db", old)
    lines = int(output(KILLED, tmp_path, change))
    assert lines > 60
    found = [what_is_left(tmp_path / str(number) / "reviews.db", old, new) for number in range(1, lines + 1)]
    assert found == sorted(found, reverse=True)  # first the old file, from one line on the new one
    assert set(found) == {"old", "new"}


def what_is_left(path: Path, old: bytes | None, new: bytes | None) -> str:
    which = "new" if is_encrypted(path) == (new is not None) else "old"
    key = new if which == "new" else old
    if key is not None and old is None:
        assert key_file_of(path).exists()  # whoever has to give a passphrase needs it
    assert holds_the_reviews(path, key, read_only=True)
    if int(path.parent.name) % 5:  # opening for writing takes a while
        return which
    assert holds_the_reviews(path, key)
    assert not [file for file in path.parent.iterdir() if ".db.new" in file.name or file.name.endswith("-wal")]  # opening cleans up
    return which


def test_a_full_disk_leaves_the_old_file(plain: Path) -> None:
    source = """
from ipsreview.store.recoding import encrypt_file
resource.setrlimit(resource.RLIMIT_FSIZE, (40960, 40960))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
try:
    encrypt_file(path, bytes(range(32)), None)
except KnownError as error:
    print(error)
"""
    with closing(sqlite3.connect(plain)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    before = contents(plain.parent)
    assert output(source, plain).startswith(f"The disk did not let {plain} be read or written")
    assert contents(plain.parent) == before
    assert holds_the_reviews(plain, None)


def test_a_key_file_of_an_earlier_encryption_is_kept_aside(plain: Path) -> None:
    from ipsreview.sealing import Recipe

    first, second = (KeyFile(name, Recipe(bytes(16), n=2), b"sealed", b"mark") for name in ("first", "second"))
    encrypt_file(plain, KEY, first)
    decrypt_file(plain, KEY)
    encrypt_file(plain, OTHER, second)
    assert key_file_of(plain).read_bytes() == second.as_bytes()
    assert plain.with_name("reviews.db.keys.before-second").read_bytes() == first.as_bytes()


def test_neither_key_nor_answer_stands_in_an_error(encrypted: Path) -> None:
    with (
        open_database(encrypted, key=KEY) as database,
        database._sessions.reading() as reading,
        pytest.raises(DBAPIError, match="no such table: nowhere") as caught,
    ):
        reading._connection.exec_driver_sql("SELECT 1 FROM nowhere WHERE name = ?", ("a canary",))
    assert KEY.hex() not in str(caught.value)
    assert "canary" not in str(caught.value)
