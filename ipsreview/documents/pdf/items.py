"""The items: each with all of its anchors, the rating in words, and its recommendations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from ipsreview.documents.pdf import style as styles
from ipsreview.documents.pdf import words
from ipsreview.documents.pdf.blocks import PADDING, Cell, continuation, continued, heading, paragraphs, row, text_mark
from ipsreview.documents.pdf.layout import Path, Sign, Slice, Target, kept
from ipsreview.documents.pdf.lines import wrap
from ipsreview.documents.slots import Slot, SlotKind
from ipsreview.form import NOT_APPLICABLE, Anchor, Form, Item, Recommendation, RecommendationKind, plain
from ipsreview.review.values import ItemAnswer, Review

_INDENT = 16.0
_COLUMNS = ("Answer", "Level", "Description")
_LEFTS, _WIDTHS = (62.0, 126.0, 240.0), (58.0, 108.0, 312.0)
_SIGN_ROOM = 15.0


@dataclass(frozen=True, slots=True)
class _Asked:
    """One item with what was answered about it."""

    form: Form
    item: Item
    answer: ItemAnswer
    printed: Mapping[Slot, bool | str]
    path: Path

    def text(self, kind: SlotKind, key: str = "") -> str:
        """Return what is printed in one of the item's texts."""
        return str(self.printed.get(Slot(kind, self.item.number, key), ""))


def item_slices(form: Form, review: Review, printed: Mapping[Slot, bool | str]) -> Iterator[Slice]:
    """Yield all items, one after the other, under a heading of their own."""
    yield from heading(words.ITEMS, styles.SECTION, ("H1:items",), gap=0, target=Target(words.ITEMS, 0))
    for item in form.items:
        asked = _Asked(form, item, review.items[item.number], printed, (f"Sect:{item.number}",))
        yield from _item(asked)


def _item(asked: _Asked) -> Iterator[Slice]:
    title = _title(asked)
    head, *rows = _anchors(asked)
    yield from heading(title, styles.HEADING, (*asked.path, "H2:title"), gap=20, target=Target(title, 1))
    yield from (replace(slice_, keep=True) for slice_ in (*_rating(asked), *head))
    middle = len(rows) // 2 or 1  # a table that does not fit is torn in its middle
    for half in (rows[:middle], rows[middle:]):
        yield from kept([slice_ for row_ in half for slice_ in row_])
    yield from continued(_title(asked), _recommendations(asked))


def _title(asked: _Asked) -> str:
    return f"{asked.item.number}. {plain(asked.item.title)}"


def _rating(asked: _Asked) -> Iterator[Slice]:
    rating = words.rating_of(asked.form, asked.answer.rating)
    line = wrap(f"Rating: {rating.words}", styles.LABEL, styles.WIDTH)[0]
    text = text_mark(line, styles.LEFT + _SIGN_ROOM, styles.LABEL, (*asked.path, "P:rating"))
    yield Slice(styles.LABEL.leading, (Sign(styles.LEFT + 5.5, styles.LABEL.leading / 2, 5, rating.sign, rating.colour), text), gap=3)
    if asked.item.not_applicable:
        yield from _not_applicable(asked, plain(asked.item.not_applicable.text))


def _not_applicable(asked: _Asked, text: str) -> Iterator[Slice]:
    ticked = asked.answer.rating == NOT_APPLICABLE
    yield from _ticked_line(text, (*asked.path, "L:not_applicable", "LI:box"), ticked=ticked, gap=4)
    if ticked:
        reason = asked.text(SlotKind.REASON) or "none is given."
        yield from paragraphs(f"Reason: {reason}", styles.BODY, (*asked.path, "Div:reason"), left=styles.LEFT + _INDENT, width=styles.WIDTH - _INDENT)


def _anchors(asked: _Asked) -> Iterator[list[Slice]]:
    """Yield the rows of the table of anchors, its head first."""
    path = (*asked.path, "Table:anchors")
    heads = [
        Cell(left, width, ((name, styles.SMALL_BOLD),), (*path, "TR:head", f"TH:{name}"))
        for name, left, width in zip(_COLUMNS, _LEFTS, _WIDTHS, strict=True)
    ]
    yield row(heads)
    repeated = (continuation(_title(asked)), *row([Cell(cell.left, cell.width, cell.texts, ()) for cell in heads]))
    for anchor in asked.item.anchors:
        yield _anchor(asked, anchor, (*path, f"TR:{anchor.level}"), repeated)


def _anchor(asked: _Asked, anchor: Anchor, path: Path, header: tuple[Slice, ...]) -> list[Slice]:
    chosen = asked.answer.rating == anchor.level
    level = words.level_rating(asked.form.level(anchor.level))
    mark = (f"{words.TICKED} {words.CHOSEN}", styles.CHOSEN) if chosen else (words.UNTICKED, styles.FORM_QUIET)
    texts = [(plain(anchor.text), styles.FORM)]
    if anchor.count_line:
        texts.append((_count_line(asked, anchor), styles.FORM_BOLD))
    sign = Sign(_LEFTS[1] + 5, PADDING + styles.FORM.leading / 2, 4.5, level.sign, level.colour)
    label_left, label_width = _LEFTS[1] + _SIGN_ROOM, _WIDTHS[1] - _SIGN_ROOM
    cells = (
        Cell(_LEFTS[0], _WIDTHS[0], (mark,), (*path, "TD:answer")),
        Cell(label_left, label_width, ((level.words, styles.FORM_BOLD if chosen else styles.FORM),), (*path, "TD:level"), (sign,)),
        Cell(_LEFTS[2], _WIDTHS[2], tuple(texts), (*path, "TD:text")),
    )
    return row(cells, ground=styles.ACCENT_GROUND if chosen else "", bar=styles.ACCENT if chosen else "", header=header)


def _count_line(asked: _Asked, anchor: Anchor) -> str:
    count, team = (asked.text(kind, anchor.level) or words.NOT_COUNTED for kind in (SlotKind.COUNT, SlotKind.TEAM))
    return plain((anchor.count_line or "").format(count=count, team=team))


def _recommendations(asked: _Asked) -> Iterator[Slice]:
    if not asked.item.recommendations:
        return
    yield from heading(plain(asked.item.recommendations_heading), styles.LABEL, (*asked.path, "H3:recommendations"), gap=7)
    lines = [slice_ for line in asked.item.recommendations for slice_ in _recommendation(asked, line)]
    yield from kept(lines[:2])
    yield from lines[2:]


def _recommendation(asked: _Asked, line: Recommendation) -> Iterator[Slice]:
    ticked = line.key in asked.answer.recommendations
    path = (*asked.path, "L:recommendations", f"LI:{line.key}")
    yield from _ticked_line(plain(line.text), path, ticked=ticked, gap=2)
    if line.kind is RecommendationKind.OTHER and ticked:
        other = asked.text(SlotKind.OTHER, line.key) or words.NOT_WRITTEN
        yield from paragraphs(other, styles.BODY, (*path, "LBody:text"), left=styles.LEFT + _INDENT, width=styles.WIDTH - _INDENT)


def _ticked_line(text: str, path: Path, *, ticked: bool, gap: float) -> Iterator[Slice]:
    """Yield a line of a form that can be ticked, its box before it."""
    style = styles.FORM_BOLD if ticked else styles.FORM_QUIET
    box_style = styles.CHOSEN if ticked else styles.FORM_QUIET
    box = text_mark(wrap(words.TICKED if ticked else words.UNTICKED, box_style, _INDENT)[0], styles.LEFT, box_style, (*path, "Lbl:box"))
    lines = wrap(text, style, styles.WIDTH - _INDENT)
    for number, line in enumerate(lines):
        marks = (text_mark(line, styles.LEFT + _INDENT, style, (*path, "LBody:text", "P:line"), width=styles.WIDTH - _INDENT),)
        held = number < len(lines) - 1
        yield Slice(style.leading, (box, *marks) if number == 0 else marks, gap=gap if number == 0 else 0.0, keep=held)
