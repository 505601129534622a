"""A trial of the installed program: every part is used once, in a temporary folder, and nothing of the user's is touched."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from ipsreview.errors import KnownError
from ipsreview.form import Form
from ipsreview.messages import message
from ipsreview.paths import resources_folder
from ipsreview.review.values import Review, blank_review
from ipsreview.spelling import OwnWords, Speller, find_dictionary
from ipsreview.store import open_database
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.exporting import export_pdf, export_review_file, export_word
from ipsreview.usecases.forms import DEFAULT_FORM_ID, load_form_by_id
from ipsreview.usecases.importing import read_document, read_review_file
from ipsreview.usecases.library import LibraryQuery
from ipsreview.usecases.printing import report_pages
from ipsreview.usecases.protecting import encrypt, unlock, unlock_with_recovery

_DOTS_PER_INCH = 36

Screen = Callable[[Path, Form, Review], str]
"""Types the report copy of a review into the window, on the database at a path, and says what it did; ImportError where there is no Qt."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What was found at one part; `done` is False where the part cannot be tried on this computer."""

    part: str
    found: str
    done: bool = True

    def __str__(self) -> str:
        return f"{'ok' if self.done else '--'}  {self.part}: {self.found}"


class SelfTestError(KnownError):
    """The program does not do what it should on this computer."""


def self_test(screen: Screen) -> Iterator[Trial]:
    """Try each part and return what was found; raise SelfTestError, or what the part raises, at the first that fails.

    Where Qt cannot be loaded, the screen is left out and the review is kept without it.
    """
    form = load_form_by_id(DEFAULT_FORM_ID)
    yield Trial("form", f"{form.id} version {form.version}, {len(form.items)} items")
    demo = demo_review().review
    yield Trial("resources", f"{_resources()} files")
    with TemporaryDirectory(prefix="ipsreview-self-test-") as name:
        folder = Path(name)
        database = folder / "reviews.db"
        yield Trial("database", _make_database(database))
        yield _try_screen(screen, database, form, demo)
        review = _reopened(database, demo)
        yield Trial("saved and reopened", f"all answers to {len(review.items)} items are as they were given")
        yield Trial("Word document", _write_word(form, review, folder / "review.docx"))
        yield Trial("Word document read back", _read_word(review, folder / "review.docx"))
        yield Trial("PDF", _try_pdf(form, review, folder / "review.pdf"))
        yield Trial("pages for a printer", _try_pages(form, review))
        yield Trial("review file", _try_review_file(form, demo, folder / "review.ipsreview"))
        yield Trial("encryption", _try_encryption(form, demo, folder / "encrypted.db"))
        yield Trial("spelling", _try_spelling(folder))
    yield _try_key_store()
    if getattr(sys, "frozen", False):
        yield Trial("other programs", _try_surroundings(f"{resources_folder().parents[1]}"))


def _resources() -> int:
    found = sum(path.is_file() for path in resources_folder().rglob("*"))
    _expect(found > 0, "resources")
    return found


def _make_database(path: Path) -> str:
    from ipsreview.store.connecting import DRIVER

    with open_database(path) as database:
        _expect(not database.find_ids(LibraryQuery()), "database")
    return f"made in a temporary folder (SQLite {DRIVER.sqlite_version})"


def _try_screen(screen: Screen, path: Path, form: Form, review: Review) -> Trial:
    try:
        return Trial("screen", screen(path, form, review))
    except ImportError as error:
        if (error.name or "").partition(".")[0] == "ipsreview":
            raise
        with open_database(path) as database:
            database.save(database.add(form, blank_review(form)), review.report_copy())
        return Trial("screen", f"left out, for Qt cannot be loaded here ({error})", done=False)


def _reopened(path: Path, expected: Review) -> Review:
    """Return the only review in the database, which should be the report copy of `expected`."""
    with open_database(path, read_only=True) as database:
        ids = database.find_ids(LibraryQuery())
        _expect(len(ids) == 1, "saved and reopened")
        review = database.load(ids[0]).review
    _expect(review == expected.report_copy(), "saved and reopened")
    return review


def _write_word(form: Form, review: Review, path: Path) -> str:
    export_word(form, review, path, replace=False)
    return _size(path)


def _read_word(review: Review, path: Path) -> str:
    read = read_document(path)
    _expect(read.review == review and not (read.missing or read.extra or read.doubts), "Word document read back")
    return f"{sum(box.ticked for box in read.boxes)} of {len(read.boxes)} boxes ticked, as they should be"


def _try_pdf(form: Form, review: Review, path: Path) -> str:
    export_pdf(form, review, path, replace=False)
    data = path.read_bytes()
    _expect(data.startswith(b"%PDF") and data.rstrip().endswith(b"%%EOF"), "PDF")
    return _size(path)


def _try_pages(form: Form, review: Review) -> str:
    with report_pages(form, review) as pages:
        pictures = [pages.picture(number, _DOTS_PER_INCH) for number in range(len(pages))]
    _expect(bool(pictures) and all(len(set(picture.pixels)) > 1 for picture in pictures), "pages for a printer")
    return f"{len(pictures)} painted, none empty"


def _try_spelling(folder: Path) -> str:
    dictionary = find_dictionary("en")
    if dictionary is None:
        raise _failed("spelling")
    speller = Speller(dictionary, OwnWords(folder / "own-words.txt"))
    wrong = [word.text for word in speller.wrong_words("The employer wrote a recomendation.")]
    _expect(wrong == ["recomendation"] and "recommendation" in speller.suggestions(wrong[0]), "spelling")
    return "a wrong word was found, and the right one suggested"


def _try_review_file(form: Form, review: Review, path: Path) -> str:
    export_review_file(form, review, path, replace=False)
    _expect(read_review_file(path).review == review, "review file")
    return "a review was written and read back"


def _try_encryption(form: Form, review: Review, path: Path) -> str:
    recovery = encrypt(path, f"self-test {path.name}")
    with open_database(path, key=unlock(path, f"self-test {path.name}")) as database:
        number = database.add(form, review).id
    with open_database(path, key=unlock_with_recovery(path, recovery)) as database:
        _expect(database.load(number).review == review, "encryption")
    _expect(review.cover.agency.encode() not in path.read_bytes(), "encryption")
    return "a review was written under a passphrase, and opened by the recovery key"


def _try_key_store() -> Trial:
    """Look for the key store, and leave it as it is: what is in there is the user's."""
    from ipsreview.store.keyrings import key_store_name

    name = key_store_name()
    return Trial("key store", name or "there is none here, so that encrypted reviews ask for their passphrase at each start", done=name is not None)


def _try_surroundings(own: str) -> str:
    """See to it that what is opened from here, an office program perhaps, is not made to load the libraries in our folder."""
    _expect(all(own not in os.environ.get(name, "") for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "QT_PLUGIN_PATH")), "other programs")
    return "opened from here, they load their own libraries"


def _size(path: Path) -> str:
    return f"{path.stat().st_size // 1000} kB written"


def _expect(holds: bool, part: str) -> None:
    if not holds:
        raise _failed(part)


def _failed(part: str) -> SelfTestError:
    return SelfTestError(message("The self-test failed at the part “{part}”; install ipsreview again, and tell its makers.", part=part))
