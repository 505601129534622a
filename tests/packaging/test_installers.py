"""The installers' recipes: what lies where on a Debian system, and that the others name what there is."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from ipsreview.suffixes import REVIEW_SUFFIXES
from resources.installers import deb

INSTALLERS = Path(deb.__file__).parent


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """Return a folder that looks like the packaged program's: one that tells where it was found, and what it needs."""
    folder = tmp_path / "dist" / "ipsreview"
    (folder / "_internal" / "licences").mkdir(parents=True)
    (folder / "_internal" / "licences" / "LICENCES.txt").write_text("parts\n", encoding="utf-8")
    (folder / "_internal" / "liba.so.1").write_text("a\n", encoding="utf-8")
    (folder / "_internal" / "liba.so").symlink_to("liba.so.1")
    (folder / "ipsreview").write_text('#!/bin/sh\nreadlink -f "$0"\n', encoding="utf-8")
    (folder / "ipsreview").chmod(0o700)
    return folder


def test_the_command_the_menu_and_the_licences_lead_to_the_program(program: Path, tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    deb.lay_out(program, tree)
    told = subprocess.run([tree / "usr/bin/ipsreview"], capture_output=True, text=True, check=True).stdout.strip()
    assert Path(told) == (tree / "usr/lib/ipsreview/ipsreview").resolve()
    assert (tree / "usr/share/doc/ipsreview/licences/LICENCES.txt").read_text(encoding="utf-8") == "parts\n"
    assert (tree / "usr/lib/ipsreview/_internal/liba.so").is_symlink()
    entry = (tree / "usr/share/applications/ipsreview.desktop").read_text(encoding="utf-8")
    assert (tree / "usr/bin" / re.findall(r"^Exec=(\S+) open %F$", entry, re.MULTILINE)[0]).exists()
    icon = re.findall(r"^Icon=(\S+)$", entry, re.MULTILINE)[0]
    assert (tree / f"usr/share/icons/hicolor/scalable/apps/{icon}.svg").exists()


def test_review_files_belong_to_the_program(program: Path, tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    deb.lay_out(program, tree)
    entry = (tree / "usr/share/applications/ipsreview.desktop").read_text(encoding="utf-8")
    declared = (tree / "usr/share/mime/packages/ipsreview.xml").read_text(encoding="utf-8")
    assert re.findall(r"^MimeType=(\S+);$", entry, re.MULTILINE) == re.findall(r'<mime-type type="(\S+)">', declared)
    assert re.findall(r'<glob pattern="\*(\S+)"/>', declared) == list(REVIEW_SUFFIXES)
    windows = (INSTALLERS / "ipsreview.iss").read_text(encoding="utf-8")
    assert re.findall(r'Subkey: "Software\\Classes\\(\.\S+)"', windows) == list(REVIEW_SUFFIXES)
    macos = (INSTALLERS.parents[1] / "build.spec").read_text(encoding="utf-8")
    assert '"CFBundleTypeExtensions": ["ipsreview", "ipsreview-locked"]' in macos


def test_everybody_may_read_what_is_installed(program: Path, tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    deb.lay_out(program, tree)
    modes = {path.relative_to(tree).as_posix(): path.stat().st_mode & 0o777 for path in tree.rglob("*") if not path.is_symlink()}
    assert set(modes.values()) == {0o755, 0o644}
    assert modes["usr/lib/ipsreview/ipsreview"] == 0o755
    assert modes["usr/lib/ipsreview/_internal/liba.so.1"] == 0o644


def test_the_control_file_names_version_and_size(program: Path, tmp_path: Path) -> None:
    deb.lay_out(program, tmp_path / "tree")
    control = (tmp_path / "tree/DEBIAN/control").read_text(encoding="utf-8")
    fields = dict(re.findall(r"^([A-Z]\S+): (.+)$", control, re.MULTILINE))
    assert fields["Version"] == deb.version()
    assert int(fields["Installed-Size"]) >= 0
    assert re.fullmatch(r"libc6 \(>= \d+\.\d+\), libgl1, libegl1", fields["Depends"])


@pytest.mark.dpkg
def test_the_package_is_the_same_each_time_and_installs_as_root(program: Path, tmp_path: Path) -> None:
    made: list[bytes] = []
    for moment, name in ((1_000_000_000, "one"), (1_700_000_000, "two")):
        (tmp_path / name).mkdir()
        os.utime(program / "ipsreview", (moment, moment))
        made.append(deb.make_deb(program, tmp_path / name).read_bytes())
    assert made[0] == made[1]
    package = next((tmp_path / "one").glob("ipsreview_*.deb"))
    listed = subprocess.run(["dpkg-deb", "--contents", package], capture_output=True, text=True, check=True).stdout
    assert {line.split()[1] for line in listed.splitlines()} == {"root/root"}
    assert "./usr/bin/ipsreview -> ../lib/ipsreview/ipsreview" in listed


def test_the_recipe_for_windows_takes_the_version_from_outside_and_names_what_there_is() -> None:
    lines = (INSTALLERS / "ipsreview.iss").read_text(encoding="utf-8").splitlines()
    settings = dict(line.split("=", 1) for line in lines if re.match(r"[A-Z]\w+=", line))
    assert settings["AppVersion"] == "{#Version}"
    root = INSTALLERS.joinpath(*settings["SourceDir"].split("\\")).resolve()
    assert (root / settings["LicenseFile"]).is_file()
    assert f"{settings['OutputDir']}\\ipsreview\\*" in "\n".join(lines)


def test_the_recipe_for_macos_asks_for_the_version() -> None:
    done = subprocess.run(["sh", str(INSTALLERS / "dmg.sh")], capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "name the version" in done.stderr
