"""The appendix: the same headings and paragraphs as in the Word document, on pages of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ipsreview.documents.pdf import style as styles
from ipsreview.documents.pdf.blocks import continued, heading, paragraphs
from ipsreview.documents.pdf.layout import Path, Slice, Target
from ipsreview.documents.pdf.style import TextStyle
from ipsreview.review.appendix import Appendix, Paragraph, Part

_STYLES: dict[int, TextStyle] = {1: styles.SECTION, 2: styles.HEADING}
_GAPS = {1: 0.0, 2: 18.0}
_DEEPEST, _BETWEEN = 3, 5.0


def appendix_slices(appendix: Appendix) -> Iterator[Slice]:
    """Yield the appendix, each of its headings an entry of the outline."""
    whole = appendix.whole.heading
    for number, (level, part) in enumerate(appendix.whole.headed()):
        path = (f"Sect:appendix-{number}",)
        yield from _heading(part, min(level, _DEEPEST), path)
        for place, paragraph in enumerate(part.paragraphs):
            yield from continued(whole, _paragraph(paragraph, (*path, f"Div:{place}")))


def _heading(part: Part, level: int, path: Path) -> list[Slice]:
    style, gap = _STYLES.get(level, styles.LABEL), _GAPS.get(level, 10.0)
    return heading(part.heading, style, (*path, f"H{level}:title"), gap=gap, target=Target(part.heading, level - 1))


def _paragraph(paragraph: Paragraph, path: Path) -> list[Slice]:
    """Return a text with its label above it."""
    label = paragraphs(paragraph.label, styles.SMALL_BOLD, (*path, "Div:label")) if paragraph.label else []
    text = paragraphs(paragraph.text, styles.BODY, (*path, "Div:text"))
    slices = [*(replace(slice_, keep=True) for slice_ in label), *text]
    return [replace(slice_, gap=_BETWEEN) for slice_ in slices[:1]] + slices[1:]
