"""Renews the translations (`python3 dev.py words`): every text into the `.ts` files, and these into the `.qm` files that the program reads."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from pathlib import Path

from resources.translations.gathering import as_source, gathered

FOLDER = Path(__file__).parent
ROOT = FOLDER.parents[1]
TOOLS = Path(sys.executable).parent
SOURCE_LANGUAGE = "en"
"""The language that the texts are written in; only its plurals are in its file."""


def language_of(ts: Path) -> str:
    """Return the code of the language of a file of translations."""
    return ts.stem.partition("_")[2]


def update(files: Iterable[Path]) -> None:
    """Bring files of translations to the texts of today: new ones wait for their translator, those that are gone leave."""
    with tempfile.TemporaryDirectory() as folder:
        beside = Path(folder) / "beside.py"
        beside.write_text(as_source(gathered(ROOT)), encoding="utf-8")
        sources = [str(path) for path in (*sorted((ROOT / "ipsreview" / "ui").rglob("*.py")), beside)]
        for ts in files:
            plurals = ["-pluralonly"] if language_of(ts) == SOURCE_LANGUAGE else []
            options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language_of(ts)]
            subprocess.run([TOOLS / "pyside6-lupdate", *options, *plurals, *sources, "-ts", ts], check=True)  # noqa: S603  Qt's own tool


def compiled(ts: Path, qm: Path) -> None:
    """Compile a file of translations; what is not translated yet stays in English on the screen."""
    subprocess.run([TOOLS / "pyside6-lrelease", "-silent", "-nounfinished", ts, "-qm", qm], check=True)  # noqa: S603  Qt's own tool


def waiting(ts: Path) -> int:
    """Return how many texts of a file wait for their translator."""
    return len(ET.parse(ts).findall(".//translation[@type='unfinished']"))  # noqa: S314  our own file


def main(languages: list[str]) -> int:
    """Renew all translations, and begin those of the languages named; tell what waits for a translator."""
    files = sorted({*FOLDER.glob("*.ts"), *(FOLDER / f"ipsreview_{language}.ts" for language in languages)})
    update(files)
    for ts in files:
        compiled(ts, ts.with_suffix(".qm"))
        sys.stdout.write(f"{ts.relative_to(ROOT)}: {waiting(ts)} texts wait for their translator\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
