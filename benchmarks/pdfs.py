"""One review as a PDF, beside LibreOffice converting its Word document."""

from __future__ import annotations

from pathlib import Path

from benchmarks.libre_office import converting, program, version
from benchmarks.measuring import Comparison, in_turns, milliseconds
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.exporting import export_pdf, export_word

_WHAT = "PDF exported to a file"
_MORE = 5
"""How many documents more than one are converted in one start, to know what a conversion takes without the start."""


def measure(folder: Path, rounds: int) -> list[Comparison]:
    """Export the demo review's PDF, and have its Word document converted once and several times in one start, in turns."""
    demo = demo_review()
    ours = folder / "ours.pdf"
    documents = [folder / f"review{number}.docx" for number in range(1 + _MORE)]
    for path in documents:
        export_word(demo.form, demo.review, path, replace=False)

    def export() -> float:
        return milliseconds(lambda: export_pdf(demo.form, demo.review, ours, replace=True))

    if not program():
        return [Comparison(_WHAT, "LibreOffice is not on this machine", in_turns(rounds, export)[0], [], 0.2)]
    exported, alone, together = in_turns(rounds, export, lambda: converting(documents[:1], folder), lambda: converting(documents, folder))
    name = version()
    each = [(more - one) / _MORE for one, more in zip(alone, together, strict=True)]
    return [
        Comparison(_WHAT, f"{name} started, converting the same", exported, alone, 0.2),
        Comparison(_WHAT, f"each further one of {1 + _MORE} in one start of it", exported, each),
    ]
