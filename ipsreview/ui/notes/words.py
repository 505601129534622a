"""The words for origins, marks and what notes cover."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from ipsreview.form import Form
from ipsreview.review.origins import Cover, Origin
from ipsreview.review.values import Review
from ipsreview.review.working import Mark, Note
from ipsreview.ui.wording import own

translate = QCoreApplication.translate

SIGNS = {Mark.STRENGTH: "+", Mark.CONCERN: "!", Mark.NEUTRAL: "·"}
"""How a mark is typed and shown."""


def mark_word(mark: Mark) -> str:
    """Return the word for a mark."""
    return {
        Mark.STRENGTH: translate("notes", "Strength"),
        Mark.CONCERN: translate("notes", "Concern"),
        Mark.NEUTRAL: translate("notes", "Neutral"),
    }[mark]


def origin_name(form: Form, review: Review, origin: Origin) -> str:
    """Return the name of an origin; a specialist's own name is shown where the team's list has one."""
    number, roster = origin.specialist, review.working.roster
    if not number:
        return own(form.source_of(origin.source).label)
    name = roster[number - 1].name if number <= len(roster) else ""
    return f"S{number} · {name}" if name else translate("notes", "Specialist S{number}").format(number=number)


def items_named(form: Form, numbers: Iterable[int]) -> str:
    """Return items by number and short title, each on its line."""
    return "\n".join(f"{number} {own(form.item(number).short_title)}" for number in sorted(numbers))


def note_state(note: Note) -> str:
    """Return a note's mark and tags in words."""
    numbers = ", ".join(map(str, sorted(note.items)))
    if not note.items:
        tags = translate("notes", "no item yet")
    elif len(note.items) == 1:
        tags = translate("notes", "item {numbers}").format(numbers=numbers)
    else:
        tags = translate("notes", "items {numbers}").format(numbers=numbers)
    return tags if note.mark is Mark.NEUTRAL else f"{mark_word(note.mark)} · {tags}"


def cover_sign(cover: Cover) -> str:
    """Return what a cell of the grid shows: how many notes, with the signs of their marks."""
    if not cover.notes:
        return ""
    sign = "±" if cover.strength and cover.concern else "+" if cover.strength else "!" if cover.concern else ""
    return f"{cover.notes}{sign}"


def cover_marks(cover: Cover) -> str:
    """Return what the notes of a cell of the grid are marked as, in words."""
    marks = (Mark.STRENGTH, cover.strength), (Mark.CONCERN, cover.concern)
    return ", ".join(mark_word(mark).lower() for mark, there in marks if there)
