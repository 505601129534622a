"""Tests that need another program run where it is found, as in CI; elsewhere they are left out, and the report's header says so.

The Open XML SDK's validator is the program that `OOXML_VALIDATOR` names; LibreOffice is `soffice` on the path; so is strace,
which records system calls and lets them fail, and dpkg-deb, which makes Debian's packages. A small disk of one's own is had where
Linux lets a process mount one: `unshare -rm`.
"""

import os
import shutil
import subprocess
import tempfile

import pytest


def _mounting() -> str | None:
    """Return the program that mounts a disk for one process, None where that is not allowed."""
    program = shutil.which("unshare")
    allowed = (
        program
        and subprocess.run([program, "-rm", "mount", "-t", "tmpfs", "none", tempfile.gettempdir()], capture_output=True, check=False).returncode == 0
    )
    return program if allowed else None


VALIDATOR = "OOXML_VALIDATOR"
PROGRAMS = {
    "validator": ("Open XML SDK validator", os.environ.get(VALIDATOR), f"{VALIDATOR} names none"),
    "libreoffice": ("LibreOffice", shutil.which("soffice"), "there is no soffice"),
    "strace": ("strace", shutil.which("strace"), "there is no strace"),
    "dpkg": ("dpkg-deb", shutil.which("dpkg-deb"), "there is no dpkg-deb"),
    "small_disk": ("a small disk", _mounting(), "no disk may be mounted here"),
}


def pytest_configure(config: pytest.Config) -> None:
    for marker, (program, _, _) in PROGRAMS.items():
        config.addinivalue_line("markers", f"{marker}: needs the program {program}")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    lacking = [marker for marker, (_, path, _) in PROGRAMS.items() if not path]
    left_out = [item for item in items if any(item.get_closest_marker(marker) for marker in lacking)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


def pytest_report_header() -> list[str]:
    return [f"{program}: {path}" if path else f"{program}: left out, as {why}" for program, path, why in PROGRAMS.values()]
