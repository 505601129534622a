"""The wheel: what a person gets who installs ipsreview with pip. Built without network, by the back end itself."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the wheel, built from the tree; in a process of its own, because the back end builds the folder it stands in."""
    target = tmp_path_factory.mktemp("wheel")
    subprocess.run([sys.executable, "-c", f"import hatchling.build; hatchling.build.build_wheel({str(target)!r})"], cwd=ROOT, check=True)
    return next(target.glob("ipsreview-*.whl"))


def names(wheel: Path) -> set[str]:
    """Return the names of the wheel's files."""
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def carried(folder: str) -> set[str]:
    """Return the names under which the files of a folder of the project travel."""
    return {f"ipsreview/{path.relative_to(ROOT).as_posix()}" for path in (ROOT / folder).rglob("*") if path.is_file()}


def test_every_form_travels_inside_the_package(wheel: Path) -> None:
    forms = [path.parent.name for path in (ROOT / "forms").glob("*/form.toml")]
    assert "ips-cqi" in forms
    assert set().union(*(carried(f"forms/{form}") for form in forms)) <= names(wheel)


def test_every_resource_travels_inside_the_package(wheel: Path) -> None:
    assert carried("resources")
    assert carried("resources") <= names(wheel)


def test_what_the_templates_are_made_with_stays_at_home(wheel: Path) -> None:
    forms = [PurePosixPath(name) for name in names(wheel) if name.startswith("ipsreview/forms/")]
    assert all((ROOT / "forms" / name.parts[2] / "form.toml").is_file() for name in forms)


def test_nothing_else_travels(wheel: Path) -> None:
    assert {name.split("/")[0].split("-")[0] for name in names(wheel)} == {"ipsreview"}
    assert not [name for name in names(wheel) if "__pycache__" in name or name.endswith(".pyc")]


def test_an_unpacked_wheel_finds_its_forms_inside_itself(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    ask = "from ipsreview import paths; print(paths.form_folder('ips-cqi')); print(paths.resources_folder())"
    told = subprocess.run([sys.executable, "-c", ask], cwd=tmp_path, capture_output=True, text=True, check=True).stdout.splitlines()
    assert [Path(line) for line in told] == [tmp_path / "ipsreview" / "forms" / "ips-cqi", tmp_path / "ipsreview" / "resources"]
