"""What the figures depend on: the machine, told without a name or a path of it."""

from __future__ import annotations

import os
import platform
import sqlite3
from pathlib import Path


def machine(folder: Path, qt_platform: str) -> str:
    """Return a line that names the processor, the versions, how windows are shown, and the file system that `folder` is on."""
    parts = (
        f"{os.cpu_count()} cores, {_processor()}",
        f"{platform.system()} {platform.machine()}",
        f"Python {platform.python_version()}",
        f"PySide6 {_pyside_version()} ({qt_platform})",
        f"SQLite {_sqlite_version()}; bare sqlite3 {sqlite3.sqlite_version}",
        f"databases on {_file_system(folder)}",
    )
    return " · ".join(parts)


def _processor() -> str:
    table = Path("/proc/cpuinfo")
    lines = table.read_text(encoding="utf-8").splitlines() if table.exists() else []
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.processor() or "unknown processor")


def _pyside_version() -> str:
    import PySide6

    return PySide6.__version__


def _sqlite_version() -> str:
    from ipsreview.store.connecting import DRIVER

    return f"{DRIVER.sqlite_version}"


def _file_system(folder: Path) -> str:
    """Return the kind of file system: in memory alone nothing is ever forced to a disk."""
    table = Path("/proc/self/mounts")
    if not table.exists():
        return "an unknown file system"
    mounts = [line.split()[1:3] for line in table.read_text(encoding="utf-8").splitlines()]
    holding = [(len(point), kind) for point, kind in mounts if folder.resolve().is_relative_to(point)]
    return max(holding)[1] if holding else "an unknown file system"
