"""Texts can be translated, and English has its plurals."""

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ipsreview.paths import resources_folder

ROOT = Path(__file__).parents[2]
TOOLS = Path(sys.executable).parent
FOLDER = resources_folder() / "translations"


def test_english_says_one_and_many_differently() -> None:
    pattern = "Finish this review although %n answers are missing?"
    assert "one answer is" in QCoreApplication.translate("MainWindow", pattern, "", 1)
    assert "2 answers are" in QCoreApplication.translate("MainWindow", pattern, "", 2)


def sources(path: Path) -> set[tuple[str, str]]:
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ET.parse(path).getroot()  # noqa: S314  written by Qt's own tool just now, or ours
        for message in context.iter("message")
    }


def test_every_plural_of_the_program_has_its_english_forms(tmp_path: Path) -> None:
    found = tmp_path / "found.ts"
    files = [str(path) for path in (ROOT / "ipsreview" / "ui").rglob("*.py")]
    subprocess.run([TOOLS / "pyside6-lupdate", "-silent", "-pluralonly", *files, "-ts", str(found)], check=True)
    assert sources(found) == sources(FOLDER / "ipsreview_en.ts")


def test_the_compiled_words_are_those_of_their_source(tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    subprocess.run([TOOLS / "pyside6-lrelease", "-silent", str(FOLDER / "ipsreview_en.ts"), "-qm", str(made)], check=True)
    assert made.read_bytes() == (FOLDER / "ipsreview_en.qm").read_bytes()
