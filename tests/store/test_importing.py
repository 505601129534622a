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


def test_a_file_is_opened_and_written_without_looking_for_plug_ins(tmp_path: Path) -> None:
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
print("importlib.metadata" in sys.modules)
import importlib.metadata
print(importlib.metadata.version("sqlalchemy") > "2")
"""
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path / "reviews.db")], capture_output=True, encoding="utf-8", check=False)
    assert (done.stdout.split(), done.stderr) == (["False", "True"], "")
