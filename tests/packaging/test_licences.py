"""The licences of what goes into the packaged program: every file has an owner, and every owner's licence its text."""

from __future__ import annotations

import re
import sys
from importlib.metadata import distribution
from pathlib import Path

import pytest

from resources.installers.licences import Ground, Part, UnknownOriginError, carried_parts, part_from_distribution, parts_of, write_licences

ROOT = Path(__file__).parents[2]
RUN = ROOT / "requirements" / "run.txt"
ONLY_FOR_SET_UP = {"editables", "hatchling", "packaging", "pathspec", "pip", "pluggy", "tomlkit", "trove-classifiers"}
NEVER_PACKAGED = {"openpyxl", "et-xmlfile", "python-docx"}  # their texts are lacking in their metadata, and nothing imports them


@pytest.fixture
def ground(tmp_path: Path) -> Ground:
    return Ground(ROOT, tmp_path / "made")


def runtime() -> list[str]:
    """Return the distributions of the lock file that this system installs."""
    lines = re.findall(r"^([a-z0-9-]+)==\S+(.*)", RUN.read_text(encoding="utf-8"), re.MULTILINE)
    other = "darwin" if sys.platform == "win32" else "win32"
    return [name for name, marker in lines if f"sys_platform == '{other}'" not in marker and name not in ONLY_FOR_SET_UP | NEVER_PACKAGED]


@pytest.mark.parametrize("name", runtime())
def test_every_package_that_may_go_in_has_a_licence_and_its_text(name: str, ground: Ground) -> None:
    part = part_from_distribution(distribution(name), ground.added)
    assert part.texts
    assert [text for text in part.texts if not text.is_file() or not text.read_bytes().strip()] == []
    assert part.licence


def test_files_are_known_by_their_packages(ground: Ground) -> None:
    import filelock
    import PySide6.QtCore

    sources = [Path(PySide6.QtCore.__file__), Path(filelock.__file__), Path(re.__file__), ROOT / "ipsreview" / "cli.py"]
    found = {part.name: part for part in parts_of(sources, ground)}
    assert found.keys() == {"PySide6_Essentials", "filelock", "Python"}
    assert [text.name for text in found["PySide6_Essentials"].texts] == ["Qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt"]


def test_fonts_and_dictionaries_bring_their_terms(ground: Ground) -> None:
    found = {part.name: {text.name for text in part.texts} for part in carried_parts(ground)}
    assert found["fonts"] == {"README.md", "OFL.txt", "Apache-2.0.txt"}
    others = {path.parent.name for path in (ROOT / "resources").rglob("*.dic")}
    assert all("README.md" in found[name] and len(found[name]) > 1 for name in others)
    assert "icons" not in found


def test_a_file_of_nobody_stops_the_build(ground: Ground, tmp_path: Path) -> None:
    stray = tmp_path / "libstray.so"
    stray.touch()
    with pytest.raises(UnknownOriginError, match=r"libstray\.so: nobody is known to own it"):
        parts_of([stray], ground)


@pytest.mark.parametrize("folder", [ROOT / "build" / "some", Path("elsewhere").absolute()])
def test_what_the_build_itself_made_is_no_strangers(folder: Path) -> None:
    assert parts_of([folder / "base_library.zip"], Ground(ROOT, folder)) == []


def test_a_licence_without_a_text_stops_the_build(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("resources.installers.licences.part_from_distribution", lambda found, _added: Part(found.name, found.version, "MIT", ()))
    import filelock

    with pytest.raises(UnknownOriginError, match="filelock: there is no text of its licence"):
        parts_of([Path(filelock.__file__)], ground)


def test_the_list_names_each_part_and_its_texts_lie_beside_it(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    texts = (tmp_path / "LICENSE", tmp_path / "a" / "LICENSE")
    for text in texts:
        text.write_text(f"the terms in {text.parent.name}\n", encoding="utf-8")
    write_licences([Part("one", "1.2", "MIT", texts, "two inside")], tmp_path / "out")
    listed = (tmp_path / "out" / "LICENCES.txt").read_text(encoding="utf-8")
    assert "one 1.2: MIT\n    with two inside\n" in listed
    assert {path.read_text(encoding="utf-8") for path in (tmp_path / "out" / "one").iterdir()} == {
        f"the terms in {text.parent.name}\n" for text in texts
    }
