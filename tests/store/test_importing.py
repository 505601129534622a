"""What is imported only when it is asked for something."""

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from ipsreview.store.importing import imported_when_asked

NAME = "many_parts.slow"


@pytest.fixture(autouse=True)
def many_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package with a module that nobody has imported yet, and modules that import it in both ways that there are."""
    package = tmp_path / "many_parts"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "slow.py").write_text("answer = 42\n")
    for name in ("user", "other_user"):
        (tmp_path / f"{name}.py").write_text(
            "import many_parts.slow\nfrom many_parts import slow\n\ndef answers():\n    return many_parts.slow.answer, slow.answer\n"
        )
    monkeypatch.syspath_prepend(tmp_path)
    for name in (NAME, "many_parts", "user", "other_user"):
        monkeypatch.setitem(sys.modules, name, None)
        del sys.modules[name]


def is_imported() -> bool:
    return "answer" in vars(sys.modules[NAME]) if NAME in sys.modules else False


def test_a_module_is_imported_once_something_is_asked_of_it() -> None:
    with imported_when_asked(NAME):
        user = import_module("user")
    assert not is_imported()
    assert user.answers() == (42, 42)
    assert is_imported()


def test_it_may_be_asked_at_once() -> None:
    with imported_when_asked(NAME):
        assert import_module("user").answers() == (42, 42)
        assert is_imported()
    assert is_imported()


def test_a_function_that_is_named_may_be_asked_for_and_imports_it_once_it_is_called(tmp_path: Path) -> None:
    (tmp_path / "many_parts" / "slow.py").write_text("answer = 42\n\ndef doubled(number, plus=0):\n    return 2 * number + plus\n")
    (tmp_path / "taker.py").write_text("import many_parts.slow\n\ndoubled = many_parts.slow.doubled\n")
    sys.modules.pop("taker", None)
    with imported_when_asked(NAME, "doubled"):
        doubled = import_module("taker").doubled
    assert not is_imported()
    assert (doubled(4), doubled(4, plus=1)) == (8, 9)
    assert is_imported()


def test_a_module_of_no_package_is_imported_once_asked_too() -> None:
    with imported_when_asked("user"):
        user = import_module("user")
        assert NAME not in sys.modules
    assert user.answers() == (42, 42)
    assert import_module("user") is not user


def test_others_get_the_module_itself_afterwards() -> None:
    with imported_when_asked(NAME):
        import_module("user")
    assert vars(import_module("other_user").slow)["answer"] == 42
    assert import_module("user").answers() == (42, 42)


def test_a_module_that_is_there_stays() -> None:
    there = import_module(NAME)
    with imported_when_asked(NAME):
        assert import_module("user").slow is there
    assert sys.modules[NAME] is there


def test_a_file_is_opened_and_written_without_what_sqlalchemy_has_for_others(tmp_path: Path) -> None:
    script = """
import sys
from importlib import import_module
from pathlib import Path
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.library import open_library
with open_library(Path(sys.argv[1])) as library:
    demo = demo_review()
    kept = library.add(demo.form, demo.review)
    library.finish(kept)
print({"importlib.metadata", "asyncio", "sqlite3"} & set(sys.modules))
import importlib.metadata, asyncio
print(importlib.metadata.version("sqlalchemy") > "2", asyncio.iscoroutine(1))
from sqlalchemy.util import concurrency
print(concurrency.iscoroutine(1), concurrency.is_exit_exception(asyncio.CancelledError()))
"""
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path / "reviews.db")], capture_output=True, encoding="utf-8", check=False)
    assert (done.stdout.split(), done.stderr) == (["set()", "True", "False", "False", "True"], "")


def test_the_lines_of_the_library_are_found_and_read_without_sqlalchemy(tmp_path: Path) -> None:
    script = """
import sys
from pathlib import Path
from ipsreview.store.importing import make_ready
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.library import LibraryQuery, open_library
with open_library(Path(sys.argv[1])) as library:
    found = library.rows(library.find_ids(LibraryQuery("riverbend")))
    print(sum(library.counts().values()), len(found), library.last_place(), "sqlalchemy" in sys.modules)
    make_ready()
    demo = demo_review()
    library.add(demo.form, demo.review)
    print("sqlalchemy" in sys.modules)
"""
    command = [sys.executable, "-c", script, str(tmp_path / "reviews.db")]
    for before in (0, 1):
        told = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
        assert told.splitlines() == [f"{before} {before} None False", "True"]
