"""The wheel: what a person gets who installs ipsreview with pip. Built without network, by the back end itself."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).parents[1]
INSTALLERS = ROOT / "resources" / "installers"
TRANSLATIONS = ROOT / "resources" / "translations"


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
    found = (path for path in (ROOT / folder).rglob("*") if path.is_file() and not path.is_relative_to(INSTALLERS))
    found = (path for path in found if path.suffix == ".qm" or not path.is_relative_to(TRANSLATIONS))
    return {f"ipsreview/{path.relative_to(ROOT).as_posix()}" for path in found}


def test_every_form_travels_inside_the_package(wheel: Path) -> None:
    forms = [path.parent.name for path in (ROOT / "forms").glob("*/form.toml")]
    assert "ips-cqi" in forms
    assert set().union(*(carried(f"forms/{form}") for form in forms)) <= names(wheel)


def test_every_resource_travels_inside_the_package(wheel: Path) -> None:
    assert carried("resources")
    assert carried("resources") <= names(wheel)


def test_the_guide_travels_with_its_pictures_and_without_what_takes_them(wheel: Path) -> None:
    guide = {f"ipsreview/guide/{path.name}" for path in (ROOT / "docs" / "guide").iterdir() if path.suffix in (".md", ".png")}
    assert "ipsreview/guide/README.md" in guide
    assert {name for name in names(wheel) if name.startswith(("ipsreview/guide/", "docs/", "ipsreview/docs/"))} == guide


def test_what_the_templates_and_installers_are_made_with_stays_at_home(wheel: Path) -> None:
    assert not [name for name in names(wheel) if "installers" in name]
    assert {PurePosixPath(name).suffix for name in names(wheel) if "resources/translations" in name} == {".qm"}
    forms = [PurePosixPath(name) for name in names(wheel) if name.startswith("ipsreview/forms/")]
    assert all((ROOT / "forms" / name.parts[2] / "form.toml").is_file() for name in forms)


def test_nothing_else_travels(wheel: Path) -> None:
    assert {name.split("/")[0].split("-")[0] for name in names(wheel)} == {"ipsreview"}
    assert not [name for name in names(wheel) if "__pycache__" in name or name.endswith(".pyc")]


@pytest.mark.slow
def test_an_installed_wheel_runs_from_any_folder(wheel: Path, tmp_path: Path) -> None:
    """pip installs it without a network; the packages it needs are lent by the environment of the tests."""
    place, elsewhere = tmp_path / "installed", tmp_path / "elsewhere"
    elsewhere.mkdir()
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(place)], check=True)
    python = place / ("Scripts" if os.name == "nt" else "bin") / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "--no-index", "--no-deps", str(wheel)], check=True)
    ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
    packages = Path(subprocess.run([python, "-c", ask], capture_output=True, text=True, check=True).stdout.strip())
    (packages / "lent.pth").write_text(f"{sysconfig.get_path('purelib')}\n", encoding="utf-8")
    usual = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_", "IPSREVIEW"))}
    told = subprocess.run([python.with_name("ipsreview"), "self-test"], cwd=elsewhere, env=usual, capture_output=True, text=True, check=False)
    assert (told.returncode, told.stderr) == (0, "")
    assert "ok  screen: 18 pages" in told.stdout
    where = subprocess.run([python, "-c", "import ipsreview; print(ipsreview.__file__)"], cwd=elsewhere, capture_output=True, text=True, check=True)
    assert Path(where.stdout.strip()).is_relative_to(place)
    assert not list(elsewhere.iterdir())


def test_an_unpacked_wheel_finds_its_forms_inside_itself(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    ask = "from ipsreview import paths; print(paths.form_folder('ips-cqi'), paths.resources_folder(), paths.guide_folder(), sep='\\n')"
    told = subprocess.run([sys.executable, "-c", ask], cwd=tmp_path, capture_output=True, text=True, check=True).stdout.splitlines()
    assert [Path(line) for line in told] == [tmp_path / "ipsreview" / name for name in ("forms/ips-cqi", "resources", "guide")]
