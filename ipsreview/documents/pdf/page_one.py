"""Page one, which stands alone: who was visited, strengths, how the items are rated, next steps.

It holds all of these whatever the length of the texts: a long one is cut, and says on which page it continues.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ipsreview.documents.pdf import style as styles
from ipsreview.documents.pdf import words
from ipsreview.documents.pdf.blocks import heading, paragraphs, text_mark
from ipsreview.documents.pdf.chart import chart_slices
from ipsreview.documents.pdf.cover import cover_slices
from ipsreview.documents.pdf.layout import Slice, Target, height_of, kept
from ipsreview.documents.pdf.lines import wrap
from ipsreview.documents.slots import Slot, SlotKind
from ipsreview.form import CommentArea, Form, plain
from ipsreview.review.summary import Summary
from ipsreview.review.values import Review

_LEAST_TEXT = 3 * styles.BODY.leading


@dataclass(frozen=True, slots=True)
class _Told:
    """One comment area on page one: its heading, and its text at full length."""

    heading: list[Slice]
    text: list[Slice]
    page: int


def first_page(form: Form, review: Review, printed: Mapping[Slot, bool | str], counts: Summary, pages: Mapping[str, int]) -> list[Slice]:
    """Return what stands on page one; `pages` says where each comment area stands in full."""
    before, *after = (_told(area, printed, pages[area.key]) for area in _areas(form))
    top, chart = _top(form, review, printed), _chart(form, counts)
    headings = [slice_ for told in (before, *after) for slice_ in told.heading]
    room = styles.HEIGHT - sum(height_of(part) + (part[0].gap if part else 0) for part in (top, chart, headings))
    shares = _shares([height_of(told.text) for told in (before, *after)], room)
    texts = [[*told.heading, *_fitted(told, share)] for told, share in zip((before, *after), shares, strict=True)]
    return kept([*top, *texts[0], *chart, *(slice_ for text in texts[1:] for slice_ in text)])


def _areas(form: Form) -> list[CommentArea]:
    """Return the areas that a leader reads: those that may not be empty, strengths first."""
    return [area for area in form.comment_areas if not area.optional] or list(form.comment_areas)


def _told(area: CommentArea, printed: Mapping[Slot, bool | str], page: int) -> _Told:
    name = plain(area.heading)
    text = str(printed[Slot(SlotKind.COMMENT, key=area.key)])
    path = (f"Sect:front-{area.key}",)
    return _Told(
        heading(name, styles.HEADING, (*path, "H2:title"), gap=13, target=Target(name.rstrip(": "), 1)),
        paragraphs(text or words.NOT_WRITTEN, styles.BODY if text else styles.NOTHING, path),
        page,
    )


def _shares(wanted: Sequence[float], room: float) -> list[float]:
    """Share the room among texts: those that want less than their part leave the rest to the others."""
    shares = [0.0] * len(wanted)
    for place in sorted(range(len(wanted)), key=lambda place: wanted[place]):
        left = len(wanted) - sum(share > 0 for share in shares)
        shares[place] = max(min(wanted[place], (room - sum(shares)) / left), _LEAST_TEXT)
    return shares


def _fitted(told: _Told, share: float) -> list[Slice]:
    """Return the text cut to its share of the page, with a word on where it continues."""
    if height_of(told.text) <= share + 0.01:
        return told.text
    pointer_line = wrap(f"Continues on page {told.page}", styles.POINTER, styles.WIDTH)[0]
    pointer = Slice(styles.POINTER.leading, (text_mark(pointer_line, styles.LEFT, styles.POINTER, ("P:continues",)),), gap=2)
    fitting = list(told.text)
    while fitting and (height_of([*fitting, pointer]) > share or fitting[-1].keep):  # what is kept with the next line goes with it
        fitting.pop()
    return [*fitting, pointer]


def _top(form: Form, review: Review, printed: Mapping[Slot, bool | str]) -> list[Slice]:
    slices = heading(plain(form.title), styles.TITLE, ("H1:title",), gap=0, target=Target(words.SUMMARY, 0))
    introduction = paragraphs(plain(form.introduction), styles.SMALL, ("Div:introduction",))
    return [*slices, *([replace(introduction[0], gap=4), *introduction[1:]] if introduction else []), *cover_slices(form, review, printed)]


def _chart(form: Form, counts: Summary) -> list[Slice]:
    name = plain(form.summary_heading)
    sentence = paragraphs(words.counts_sentence(form, counts), styles.BODY, ("Div:counts",))
    rows = list(chart_slices(form, counts))
    return [
        *heading(name, styles.HEADING, ("H2:chart",), gap=13, target=Target(name.rstrip(": "), 1)),
        replace(rows[0], gap=4),
        *rows[1:],
        replace(sentence[0], gap=5),
        *sentence[1:],
    ]
