"""Word reports taken in: one of them read in memory, and whole folders, read and kept as the command line does."""

from __future__ import annotations

import io
import subprocess
import sys
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

import mammoth

from benchmarks.measuring import Comparison, in_turns, milliseconds
from benchmarks.random_reviews import random_review
from benchmarks.start import environment
from ipsreview.documents.word import fill
from ipsreview.documents.word_reading import read_word
from ipsreview.form import Form
from ipsreview.paths import form_folder
from ipsreview.usecases.demo import demo_review

_SCRIPT = Path(__file__).with_name("read_folder.py")
LONGEST_WAIT = 600.0
"""After how many seconds the reading of a folder is given up."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What one report of a folder took, in milliseconds, and the most memory in MB that the process held."""

    each: float
    memory: float


def measure_one(folder: Path, rounds: int) -> list[Comparison]:  # noqa: ARG001  every group is given a folder
    """Read the demo review's document, and have mammoth convert it, in turns."""
    demo = demo_review()
    document = fill(demo.form, demo.review, _template(demo.form))
    ours, limit = in_turns(
        rounds,
        lambda: milliseconds(lambda: read_word(demo.form, document, "report.docx")),
        lambda: milliseconds(lambda: mammoth.convert_to_html(io.BytesIO(document))),
    )
    return [Comparison("Word document read, in memory", f"mammoth {version('mammoth')} reading the same", ours, limit, 2)]


def measure_folders(folder: Path, rounds: int, reports: int = 500) -> list[Comparison]:
    """Take in a folder of so many reports and one with a tenth of them, and have mammoth read the smaller one, in turns."""
    form = demo_review().form
    fewer = max(reports // 10, 1)
    first = write_reports(folder / "first", form, 0, 1)
    many, few = (write_reports(folder / name, form, 1, count) for name, count in (("many", reports), ("few", fewer)))
    large, small, mammoths = in_turns(
        rounds,
        lambda: reading("ipsreview", first, many),
        lambda: reading("ipsreview", first, few),
        lambda: reading("mammoth", first, few),
    )
    what, flat = f"each of {reports} Word reports taken in", f"each of {fewer}"
    times, memories = [one.each for one in large], [one.memory for one in large]
    return [
        Comparison(what, f"mammoth reading {fewer} of them, each", times, [one.each for one in mammoths], 2),
        Comparison(what, flat, times, [one.each for one in small], 1.2),
        Comparison(f"most memory for {reports} reports", f"the same for {fewer}", memories, [one.memory for one in small], 1.2, "MB"),
    ]


def write_reports(folder: Path, form: Form, start: int, count: int) -> Path:
    """Write the documents of so many reviews by chance into a new folder, and return it."""
    template = _template(form)
    folder.mkdir()
    for number in range(start, start + count):
        (folder / f"report {number:04}.docx").write_bytes(fill(form, random_review(form, number), template))
    return folder


def reading(reader: str, first: Path, folder: Path) -> Taken:
    """Have a process of its own read the report in `first` and then all in `folder`; raise RuntimeError where it does not get all of them right."""
    count = len(list(folder.iterdir()))
    with TemporaryDirectory(dir=folder.parent) as name:
        new = Path(name) / "reports"
        new.symlink_to(folder, target_is_directory=True)
        command = [sys.executable, str(_SCRIPT), reader, str(next(first.iterdir())), str(new)]
        done = subprocess.run(command, capture_output=True, text=True, env=environment(folder.parent), timeout=LONGEST_WAIT, check=False)  # noqa: S603  our own script
    *ids, told = done.stdout.splitlines() or [""]
    if done.returncode or done.stderr or (reader == "ipsreview" and len(set(ids)) != 1 + count):
        raise RuntimeError(f"{reader} ended with code {done.returncode}, {len(ids)} of {1 + count} reports kept, and told “{done.stderr[:500]}”")
    took, memory = map(float, told.split())
    return Taken(took / count, memory)


def _template(form: Form) -> bytes:
    return (form_folder(form.id) / "template.docx").read_bytes()
