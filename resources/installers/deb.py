"""The Debian package of the packaged program (`python3 -m resources.installers.deb`, after `python3 dev.py build`)."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from dev import time_of_commit

ROOT = Path(__file__).parents[2]

ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
"""What Debian calls the processors that PySide6 is made for."""

CONTROL = """\
Package: ipsreview
Version: {version}
Architecture: {architecture}
Maintainer: the makers of ipsreview <ipsreview@example.org>
Installed-Size: {size}
Depends: libc6 (>= {libc}), libgl1, libegl1
Recommends: libcups2, gnome-keyring | kwalletmanager
Section: misc
Priority: optional
Description: fill in IPS quality reviews
 A desktop program for trainers who visit IPS employment programmes: it shows the
 form as a wizard, keeps every answer as it is given, and hands the agency its
 Word report or a PDF. It works offline.
"""


def version() -> str:
    """Return the program's version."""
    found = re.search(r'__version__ = "(.+)"', (ROOT / "ipsreview" / "__init__.py").read_text(encoding="utf-8"))
    if found is None:
        raise ValueError("ipsreview/__init__.py names no version")
    return found[1]


def lay_out(program: Path, tree: Path) -> None:
    """Put the packaged program's folder, and what the desktop wants to know of it, where they go on a Debian system whose root is `tree`."""
    shutil.copytree(program, tree / "usr" / "lib" / "ipsreview", symlinks=True)
    links = {"usr/bin/ipsreview": "../lib/ipsreview/ipsreview", "usr/share/doc/ipsreview/licences": "../../../lib/ipsreview/_internal/licences"}
    copies = {
        "usr/share/applications/ipsreview.desktop": ROOT / "resources" / "installers" / "ipsreview.desktop",
        "usr/share/mime/packages/ipsreview.xml": ROOT / "resources" / "installers" / "ipsreview.xml",
        "usr/share/icons/hicolor/scalable/apps/ipsreview.svg": ROOT / "resources" / "icons" / "ipsreview.svg",
        "usr/share/doc/ipsreview/copyright": ROOT / "LICENSE",
    }
    for place in (*links, *copies):
        (tree / place).parent.mkdir(parents=True, exist_ok=True)
    for place, target in links.items():
        (tree / place).symlink_to(target)
    for place, source in copies.items():
        shutil.copyfile(source, tree / place)
    size = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
    told = {"version": version(), "architecture": ARCHITECTURES[platform.machine()], "libc": platform.libc_ver()[1], "size": size}
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN" / "control").write_text(CONTROL.format(**told), encoding="utf-8")
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)


def make_deb(program: Path, folder: Path) -> Path:
    """Make the package of the packaged program in `folder`, and return its path: the same bytes for the same program and commit."""
    moment = int(os.environ.get("SOURCE_DATE_EPOCH") or time_of_commit())
    target = folder / f"ipsreview_{version()}_{ARCHITECTURES[platform.machine()]}.deb"
    with TemporaryDirectory(prefix="ipsreview-deb-") as name:
        tree = Path(name) / "tree"
        lay_out(program, tree)
        for path in [tree, *tree.rglob("*")]:
            os.utime(path, (moment, moment), follow_symlinks=False)
        environment = {**os.environ, "SOURCE_DATE_EPOCH": f"{moment}"}
        subprocess.run(["dpkg-deb", "--root-owner-group", "--build", tree, target], check=True, env=environment)  # noqa: S603, S607  Debian's own
    return target


def main() -> int:
    """Make the package of what `dist/ipsreview` holds."""
    program = ROOT / "dist" / "ipsreview"
    if not program.is_dir():
        sys.exit(f"{program} is not there; make it first: python3 dev.py build")
    make_deb(program, ROOT / "dist")
    return 0


if __name__ == "__main__":
    sys.exit(main())
