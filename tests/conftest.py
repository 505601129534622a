"""Tests that need another program run where it is found, as in CI; elsewhere they are left out, and the report's header says so.

The Open XML SDK's validator is the program that `OOXML_VALIDATOR` names; LibreOffice is `soffice` on the path.
"""

import os
import shutil

import pytest

VALIDATOR = "OOXML_VALIDATOR"
PROGRAMS = {
    "validator": ("Open XML SDK validator", os.environ.get(VALIDATOR), f"{VALIDATOR} names none"),
    "libreoffice": ("LibreOffice", shutil.which("soffice"), "there is no soffice"),
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
