"""The arrows of docs/architecture.md: which room may import which, and in which room a library lives."""

from __future__ import annotations

import ast
import graphlib
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = "ipsreview"
SOURCES = sorted((ROOT / PACKAGE).rglob("*.py"))

MAY_IMPORT = {  # beside itself
    "floor": set[str](),
    "form": {"floor"},
    "review": {"floor", "form"},
    "store": {"floor", "form", "review"},
    "documents": {"floor", "form", "review"},
    "usecases": {"floor", "form", "review", "store", "documents"},
    "ui": {"floor", "form", "review", "usecases"},
    "cli": {"floor", "form", "review", "usecases"},
}
MAY_NAME = {  # whose values may be named in annotations: they come by way of usecases, so that nothing is loaded before its time
    "ui": {"store", "documents"},
    "cli": {"store", "documents"},
}
LIVES_IN = {
    "PySide6": "ui",
    "shiboken6": "ui",
    "arabic_reshaper": "documents",
    "argparse": "cli",
    "bidi": "documents",
    "cryptography": "floor",
    "docx": "documents",
    "filelock": "store",
    "hunspell": "floor",
    "keyring": "store",
    "lxml": "documents",
    "openpyxl": "documents",
    "platformdirs": "floor",
    "pypdfium2": "documents",
    "reportlab": "documents",
    "sqlalchemy": "store",
    "sqlcipher3": "store",
    "sqlite3": "store",
    "tomllib": "form",
    "xml": "documents",
}


@dataclass(frozen=True)
class Import:
    """One import: the dotted name that is asked for, whether only when a function is called, and whether only for types."""

    name: str
    line: int
    when_called: bool
    for_types: bool


def dotted(path: Path) -> str:
    """Return a module's name, a package's for its `__init__.py`."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def room_of(module: str) -> str:
    """Return the room of one of our modules: a folder of the package, the command line, or the ground floor."""
    inside = module.split(".")[1:]
    if inside and (inside[0] in MAY_IMPORT or (ROOT / PACKAGE / inside[0]).is_dir()):
        return inside[0]
    return "cli" if inside[:1] == ["__main__"] else "floor"


def named_by(node: ast.AST, package: str) -> list[str]:
    """Return the dotted names that a node imports, if it is an import (or a call of `import_module`) at all."""
    match node:
        case ast.Import(names=names):
            return [alias.name for alias in names]
        case ast.ImportFrom(module=module, names=names, level=level):
            start = package.rsplit(".", level - 1)[0] if level else ""
            origin = ".".join(part for part in (start, module) if part)
            return [f"{origin}.{alias.name}" for alias in names]
        case ast.Call(func=ast.Name(id="__import__" | "import_module") | ast.Attribute(attr="import_module"), args=[ast.Constant(value=str(name))]):
            return [name]
    return []


def is_for_types_only(node: ast.AST) -> bool:
    """Say whether a node is `if TYPE_CHECKING:`."""
    return isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING")


def imports_of(module: str, source: str) -> Iterator[Import]:
    """Yield every import of a module, whatever it stands in."""
    package = module if (ROOT / module.replace(".", "/")).is_dir() else module.rpartition(".")[0]

    def below(node: ast.AST, when_called: bool, for_types: bool) -> Iterator[Import]:
        for child in ast.iter_child_nodes(node):
            yield from (Import(name, getattr(child, "lineno", 0), when_called, for_types) for name in named_by(child, package))
            called = when_called or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            yield from below(child, called, for_types or is_for_types_only(child))

    return below(ast.parse(source), when_called=False, for_types=False)


def wrong_arrow(room: str, asked: Import) -> str:
    """Return what is wrong with an import that stands in a room, or nothing."""
    library = asked.name.split(".")[0]
    if library == PACKAGE:
        other = room_of(asked.name)
        allowed = other in MAY_IMPORT.get(room, set()) | {room} or (asked.for_types and other in MAY_NAME.get(room, set()))
        opens_window = room == "cli" and other == "ui" and asked.when_called
        return "" if allowed or opens_window else f"the room {room} may not import from {other}"
    if library in LIVES_IN:
        return "" if LIVES_IN[library] == room else f"{library} belongs into the room {LIVES_IN[library]}"
    return "" if library in sys.stdlib_module_names else f"{library} has no room; name one here and in docs/architecture.md"


def wrong_arrows(module: str, source: str) -> list[str]:
    """Return every wrong import of a module, with its line."""
    found = ((asked, wrong_arrow(room_of(module), asked)) for asked in imports_of(module, source))
    return [f"{module}:{asked.line}: {asked.name}: {wrong}" for asked, wrong in found if wrong]


def test_every_import_follows_the_arrows() -> None:
    assert [wrong for path in SOURCES for wrong in wrong_arrows(dotted(path), path.read_text(encoding="utf-8"))] == []


def test_every_folder_of_the_package_is_a_room() -> None:
    folders = {path.parent.name for path in SOURCES if path.parent.parent == ROOT / PACKAGE}
    assert folders <= MAY_IMPORT.keys()


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("ipsreview.form.loading", "from ipsreview.review.values import Review"),
        ("ipsreview.form", "from ipsreview import review"),
        ("ipsreview.form.loading", "from ..review import values"),
        ("ipsreview.form.loading", "from .. import review"),
        ("ipsreview.review.acts", "import ipsreview.store"),
        ("ipsreview.review.acts", "def f():\n    from ipsreview.usecases import start"),
        ("ipsreview.review.acts", "if TYPE_CHECKING:\n    from ipsreview.ui.page import Page"),
        ("ipsreview.review.acts", "importlib.import_module('ipsreview.ui')"),
        ("ipsreview.store.database", "from ipsreview.documents.word import fill"),
        ("ipsreview.documents.word", "from ipsreview.store import Database"),
        ("ipsreview.documents.word", "def f():\n    import sqlalchemy.orm"),
        ("ipsreview.ui.library", "from ipsreview.store import Database"),
        ("ipsreview.ui.library", "from lxml import etree"),
        ("ipsreview.ui.library", "from ipsreview.cli import main"),
        ("ipsreview.usecases.demo", "from PySide6.QtCore import QObject"),
        ("ipsreview.cli", "from ipsreview.ui.application import run"),
        ("ipsreview.cli", "from ipsreview.store import Database"),
        ("ipsreview.cli", "def f():\n    import PySide6"),
        ("ipsreview.__main__", "from ipsreview.ui.application import run"),
        ("ipsreview.files", "from ipsreview.form import Form"),
        ("ipsreview.files", "import requests"),
        ("ipsreview.usecases.demo", "class A:\n    try:\n        import docx\n    except ImportError: pass"),
    ],
)
def test_a_wrong_arrow_is_noticed(module: str, source: str) -> None:
    assert len(wrong_arrows(module, source)) == 1


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("ipsreview.review.acts", "from ipsreview.form import Form\nfrom ipsreview.errors import KnownError\nfrom . import values"),
        ("ipsreview.usecases.demo", "from ipsreview import documents, paths, store\nimport json"),
        ("ipsreview.cli", "import argparse\ndef f():\n    from ipsreview.ui.application import run"),
        ("ipsreview.__main__", "from ipsreview.cli import main"),
        ("ipsreview.store.database", "import sqlalchemy.orm, filelock"),
        ("ipsreview.ui.page", "from PySide6 import QtCore\nfrom ipsreview.usecases import start"),
        ("ipsreview.ui.page", "if TYPE_CHECKING:\n    from ipsreview.store import StoredReview"),
    ],
)
def test_a_right_arrow_passes(module: str, source: str) -> None:
    assert wrong_arrows(module, source) == []


def cycle(sources: dict[str, str]) -> list[str]:
    """Return modules that import each other in a circle at run time, or nothing."""
    graph: dict[str, set[str]] = {}
    for module, source in sources.items():
        names = {asked.name for asked in imports_of(module, source) if not asked.for_types}
        graph[module] = {target for name in names for target in (name if name in sources else name.rpartition(".")[0],) if target in sources}
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        return error.args[1]
    return []


def test_no_module_imports_itself_through_others() -> None:
    assert cycle({dotted(path): path.read_text(encoding="utf-8") for path in SOURCES}) == []


@pytest.mark.parametrize(
    ("first", "second", "round_about"),
    [
        ("from ipsreview.b import x", "import ipsreview.a", True),
        ("from ipsreview import b", "def f():\n    from ipsreview.a import y", True),
        ("from ipsreview.b import x", "if typing.TYPE_CHECKING:\n    from ipsreview.a import y", False),
        ("from ipsreview.b import x", "", False),
    ],
)
def test_a_circle_is_noticed(first: str, second: str, round_about: bool) -> None:
    assert bool(cycle({"ipsreview.a": first, "ipsreview.b": second})) == round_about
