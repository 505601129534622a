"""The house's measures and habits, as DESIGN.md sets them: short functions and modules, small classes, plain text files."""

from __future__ import annotations

import ast
import os
import re
import statistics
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MODULES = sorted((ROOT / "ipsreview").rglob("*.py"))
RECIPES = sorted((ROOT / "resources").rglob("*.py"))
ALL_MODULES = [*MODULES, ROOT / "dev.py", *sorted((ROOT / "benchmarks").rglob("*.py")), *sorted((ROOT / "forms").rglob("*.py")), *RECIPES]

MODULE_LINES, USUAL_MODULE_LINES = 450, 350
FUNCTION_LINES, USUAL_FUNCTION_LINES, MEDIAN_FUNCTION_LINES = 60, 35, 8
PUBLIC_METHODS = 14
LARGER = {"Table": 22}  # one short method for each kind of entry that a file can hold
MAY_PRINT = {"cli.py", "self_test.py", "terminal.py"}

NOT_OURS = {"build", "dist", "__pycache__"}
AS_GIVEN = {"tests/form/seed_form.txt"}  # the form as it came, to the byte
HAND_WRITTEN = {".py", ".toml", ".md", ".txt", ".svg", ".spec", ".yaml", ".in"}
MACHINE_PATH = re.compile(r"(?<![\w.])/(?:work|root|opt/pypi|farm)/")


@dataclass(frozen=True)
class Measured:
    """A thing with a length, and where it stands."""

    place: str
    size: int


def parsed(path: Path) -> ast.Module:
    """Return a module's syntax tree."""
    return ast.parse(path.read_text(encoding="utf-8"))


def place(path: Path, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> str:
    """Return where a function or class stands, as editors understand it."""
    return f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"


def functions(paths: list[Path]) -> list[Measured]:
    """Return every function with its length in lines."""
    found = ((path, node) for path in paths for node in ast.walk(parsed(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return [Measured(place(path, node), (node.end_lineno or node.lineno) - node.lineno + 1) for path, node in found]


def modules(paths: list[Path]) -> list[Measured]:
    """Return every module with its length in lines."""
    return [Measured(str(path.relative_to(ROOT)), len(path.read_text(encoding="utf-8").splitlines())) for path in paths]


def classes(paths: list[Path]) -> list[Measured]:
    """Return every class with the number of its public methods."""
    found = ((path, node) for path in paths for node in ast.walk(parsed(path)) if isinstance(node, ast.ClassDef))
    return [
        Measured(place(path, node), sum(isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef) and part.name[0] != "_" for part in node.body))
        for path, node in found
    ]


def over(limit: int, things: list[Measured]) -> list[Measured]:
    """Return those above the limit."""
    return [thing for thing in things if thing.size > limit]


def usual(things: list[Measured]) -> float:
    """Return the size that 95 of 100 things stay within."""
    return statistics.quantiles((thing.size for thing in things), n=20, method="inclusive")[-1]


def test_no_module_is_long() -> None:
    assert over(MODULE_LINES, modules(ALL_MODULES)) == []
    assert usual(modules(MODULES)) <= USUAL_MODULE_LINES


def test_no_function_is_long() -> None:
    assert over(FUNCTION_LINES, functions(ALL_MODULES)) == []


def test_functions_are_short() -> None:
    assert statistics.median(function.size for function in functions(MODULES)) <= MEDIAN_FUNCTION_LINES
    assert usual(functions(MODULES)) <= USUAL_FUNCTION_LINES


def test_no_class_does_too_much() -> None:
    measured = classes([path for path in MODULES if ROOT / "ipsreview" / "ui" not in path.parents])
    assert [large for large in over(PUBLIC_METHODS, measured) if large.size > LARGER.get(large.place.split()[-1], 0)] == []


def prints(source: str) -> list[int]:
    """Return the lines in which a source prints."""
    return [
        node.lineno for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call) and ast.unparse(node.func) in ("print", "builtins.print")
    ]


def test_only_the_command_line_prints() -> None:
    silent = [path for path in MODULES if path.name not in MAY_PRINT]
    assert {str(path): lines for path in silent if (lines := prints(path.read_text(encoding="utf-8")))} == {}


def escapes(source: str) -> list[int]:
    """Return the lines that switch a checker off without saying why, beside it or in a comment above."""
    marks = re.compile(r"#\s*(?:type:\s*ignore|pyright:\s*ignore|noqa)[^\s#]*(?:\s*\[[^\]]*\])?(?:\s*:?\s*[A-Z]+\d+,?)*\s*$")
    lines = source.splitlines()
    return [number for number, line in enumerate(lines, 1) if marks.search(line) and not lines[max(number - 2, 0)].lstrip().startswith("# ")]


def test_a_checker_is_only_switched_off_with_a_reason() -> None:
    assert {str(path): lines for path in ALL_MODULES if (lines := escapes(path.read_text(encoding="utf-8")))} == {}


def files() -> Iterator[Path]:
    """Yield every file of the project, without what was made from it or installed beside it."""
    for folder, names, found in os.walk(ROOT):
        names[:] = [name for name in names if name not in NOT_OURS and (name[0] != "." or name == ".ci")]
        yield from (Path(folder, name) for name in found)


def texts() -> Iterator[tuple[str, bytes]]:
    """Yield every file that people write, with its bytes."""
    for path in files():
        name = path.relative_to(ROOT).as_posix()
        if name not in AS_GIVEN and (path.suffix in HAND_WRITTEN or path.parent.name == ".ci"):
            yield name, path.read_bytes()


def faults_of(content: bytes) -> str:
    """Return what is wrong with a text file's form, or nothing."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        return f"is not UTF-8 at byte {error.start}"
    if text.startswith("\ufeff"):
        return "starts with a byte order mark"
    if text and not text.endswith("\n"):
        return "has no end of line at its end"
    if found := MACHINE_PATH.search(text):
        return f"names a path of one machine: {found.group()}"
    return ""


def test_text_files_are_plain_and_know_no_machine() -> None:
    assert {name: fault for name, content in texts() if (fault := faults_of(content))} == {}


@pytest.mark.parametrize("content", [b"\xff\n", "\ufeffa\n".encode(), b"a", b"see /" + b"work/main\n", b"'/" + b"root/x'\n"])
def test_a_faulty_text_file_is_noticed(content: bytes) -> None:
    assert faults_of(content)


@pytest.mark.parametrize("content", [b"", b"a\n", "für\n".encode(), b"home/work/x and/or\n", b"paperwork/root\n"])
def test_an_ordinary_text_file_passes(content: bytes) -> None:
    assert faults_of(content) == ""


@pytest.mark.parametrize(
    ("line", "bare"),
    [
        ("x = 1  # " + "noqa: S603", True),
        ("x = 1  # " + "type: ignore", True),
        ("x = 1  # " + "pyright: ignore[reportUnknownMemberType]", True),
        ("x = 1  # " + "noqa: S603 the command is our own", False),
        ("x = 1  # " + "pyright: ignore[reportUnknownMemberType]  # untyped library", False),
        ("# The library has no types.\nx = 1  # " + "type: ignore", False),
        ("y = 2\nx = 1  # " + "type: ignore", True),
        ("x = 1  # a number", False),
    ],
)
def test_a_bare_escape_is_noticed(line: str, bare: bool) -> None:
    assert bool(escapes(line)) == bare


def test_a_print_is_noticed() -> None:
    assert prints("x = 1\nif x:\n    print(x)") == [3]


def test_the_measures_measure(tmp_path: Path) -> None:
    assert ROOT not in tmp_path.parents
    path = ROOT / "dev.py"
    assert over(1, modules([path])) == modules([path])
    assert over(60, [Measured("a", 61), Measured("b", 60)]) == [Measured("a", 61)]
    assert next(function for function in functions([path]) if function.place.endswith(" say")).size == 3
