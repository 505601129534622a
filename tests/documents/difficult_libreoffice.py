"""Documents that have gone through LibreOffice, kept in `difficult_files/` as it saved them, so that they are read everywhere.

Where they are to be made anew (LibreOffice is needed): `python -m tests.documents.difficult_libreoffice`.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from ipsreview.review.values import Review
from tests.documents.difficult_boxes import control, export, typed
from tests.documents.difficult_expected import Difficult
from tests.documents.difficult_original import Original
from tests.documents.difficult_reviews import by_chance, demo, original_demo, without_reason
from tests.forms import cqi

FOLDER = Path(__file__).with_name("difficult_files")
PATIENCE = 180  # seconds until a conversion is given up


@dataclass(frozen=True, slots=True)
class Converted:
    """A document and the kinds of file that LibreOffice turns it into, one after the other."""

    name: str
    source: bytes
    review: Review
    kinds: tuple[str, ...]

    @property
    def path(self) -> Path:
        return FOLDER / f"{self.name}.docx"


def conversions() -> Iterator[Converted]:
    """Yield what LibreOffice converts."""
    form, review = cqi(), original_demo()
    chance = by_chance(form, 60)
    plain = without_reason(chance)
    yield Converted("export", export(form, demo()), demo(), ("docx",))
    yield Converted("export-by-chance", export(form, chance), chance, ("docx",))
    yield Converted("export-through-odt", export(form, demo()), demo(), ("odt", "docx"))
    yield Converted("original", Original(form, review).document(), review, ("docx",))
    yield Converted("original-through-doc", Original(form, plain).document(), plain, ("doc", "docx"))
    yield Converted("content-controls", Original(form, plain, box=control, protected=False).document(), plain, ("docx",))
    yield Converted("typed-boxes-through-odt", Original(form, review, box=typed("☒", "☐"), protected=False).document(), review, ("odt", "docx"))


def documents() -> Iterator[Difficult]:
    """Yield the documents as LibreOffice saved them: what is read of them has to be all that was in them."""
    for one in conversions():
        yield Difficult(f"LibreOffice: {one.name}", one.path.read_bytes(), cqi(), one.review)


def convert(program: str, one: Converted) -> bytes:
    """Return the document after its way through LibreOffice."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "0" / "report.docx"
        path.parent.mkdir()
        path.write_bytes(one.source)
        for step, kind in enumerate(one.kinds, 1):
            out = folder / str(step)
            profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
            command = [program, profile, "--headless", "--convert-to", kind, "--outdir", str(out), str(path)]
            subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE)
            path = out / f"report.{kind}"
        return path.read_bytes()


def main(program: str = "soffice") -> None:
    """Write all of them anew."""
    FOLDER.mkdir(exist_ok=True)
    for one in conversions():
        one.path.write_bytes(convert(program, one))


if __name__ == "__main__":
    main(*sys.argv[1:])
