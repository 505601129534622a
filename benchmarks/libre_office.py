"""What a conversion by LibreOffice takes. Its profile is a folder of ours, so that one that somebody has open is left alone."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from benchmarks.measuring import milliseconds

LONGEST_WAIT = 300.0
"""After how many seconds a conversion is given up."""


def program() -> str | None:
    """Return where LibreOffice is, or None where it is not installed."""
    return shutil.which("soffice")


def version() -> str:
    """Return its name and version, or only the name where it is not installed."""
    path = program()
    told = subprocess.run([path, "--version"], capture_output=True, text=True, check=True, timeout=LONGEST_WAIT).stdout if path else ""  # noqa: S603  as found
    return " ".join(told.split()[:2]) or "LibreOffice"


def converting(documents: Sequence[Path], folder: Path) -> float:
    """Return how many milliseconds LibreOffice takes to start, to make a PDF of each document in `folder`, and to end.

    Raise RuntimeError where a PDF is lacking: LibreOffice says nothing of that.
    """
    made = [folder / f"{document.stem}.pdf" for document in documents]
    for path in made:
        path.unlink(missing_ok=True)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [program() or "soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, *documents]
    took = milliseconds(lambda: subprocess.run(command, check=True, capture_output=True, timeout=LONGEST_WAIT))  # noqa: S603  as found
    lacking = [path.name for path in made if not path.is_file()]
    if lacking:
        raise RuntimeError(f"LibreOffice made no {', '.join(lacking)}")
    return took
