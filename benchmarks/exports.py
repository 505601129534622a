"""One review as a Word document: in memory, and as a file."""

from __future__ import annotations

import os
from importlib.metadata import version
from pathlib import Path

from benchmarks import jinja_word, raw_word
from benchmarks.measuring import Comparison, in_turns, milliseconds
from ipsreview.documents import word
from ipsreview.documents.slots import answers
from ipsreview.paths import form_folder
from ipsreview.review.summary import summary
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.exporting import export_word


def measure(folder: Path, rounds: int) -> list[Comparison]:
    """Fill the template with the demo review, with the same ticks and numbers alone, and with docxtpl, in turns."""
    demo = demo_review()
    form, review = demo.form, demo.review
    path = form_folder(form.id) / "template.docx"
    template, ours, raw = path.read_bytes(), folder / "ours.docx", folder / "raw.docx"
    ticks, numbers = [answer for answer in answers(form, review).values() if isinstance(answer, bool)], list(summary(form, review).levels.values())
    for_jinja, values = jinja_word.template_for_jinja(template), jinja_word.context(form, review)
    filled, exported, bare, written, rendered = in_turns(
        rounds,
        lambda: milliseconds(lambda: word.fill(form, review, template)),
        lambda: milliseconds(lambda: export_word(form, review, ours, replace=True)),
        lambda: milliseconds(lambda: raw_word.fill(template, ticks, numbers)),
        lambda: milliseconds(lambda: _write_safely(raw, raw_word.fill(path.read_bytes(), ticks, numbers))),
        lambda: milliseconds(lambda: jinja_word.render(for_jinja, values)),
    )
    return [
        Comparison("Word document filled, in memory", "raw lxml and zipfile, ticks and chart", filled, bare, 2),
        Comparison("Word document exported to a file", "the same, written as safely", exported, written, 2),
        Comparison("Word document filled, in memory", f"docxtpl {version('docxtpl')} without the chart", filled, rendered, 0.4),
    ]


def _write_safely(path: Path, data: bytes) -> None:
    """Write a file under another name, force it to the disk and give it its name, as the program has to."""
    new = path.with_suffix(".new")
    with new.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)
