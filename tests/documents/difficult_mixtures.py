"""Reports as they have become over the years: several difficulties in one document, by chance, with the same seed the same each time.

Not everything in them has to be read, but what is read has to be right and what is left open has to be told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy
from random import Random

from ipsreview.form import Form
from ipsreview.review.values import Review
from tests.documents import difficult_answers as answers
from tests.documents import difficult_boxes as boxes
from tests.documents import difficult_lines as lines
from tests.documents.difficult_changes import (
    Element,
    anchor,
    blocks,
    changed,
    fragment,
    mark_row,
    recommendation,
    remove,
    split_runs,
    texts,
    wrap_paragraph,
)
from tests.documents.difficult_expected import Difficult
from tests.documents.difficult_original import BoxWriter, Original, below, cover_fields, legacy, nameless, paragraph, run, typed_heading
from tests.documents.difficult_reviews import by_chance, without_reason
from tests.documents.reading import WORD
from tests.forms import cqi

SEEDS = range(24)
Edit = Callable[[Random, Element, Form, int], object]


def documents() -> Iterator[Difficult]:
    """Yield the difficult documents of this module."""
    yield from (mixture(seed) for seed in SEEDS)


def mixture(seed: int) -> Difficult:
    """Return a document in which much has been changed."""
    form, chance = cqi(), Random(f"mixture {seed}")
    review = without_reason(by_chance(form, 1000 + seed))
    source = _written(chance, form, review).document()
    numbers = [item.number for item in form.items]

    def change(root: Element) -> None:
        for number in chance.sample(numbers, chance.randrange(1, 9)):
            chance.choice(EDITS)(chance, root, form, number)
        if chance.random() < 0.5:
            split_runs(root)

    document = changed(source, change)
    every = frozenset(numbers)
    teams = frozenset({0, review.team_size})
    return Difficult(f"a mixture, {seed}", document, form, review, may_doubt=frozenset({0}), cautious=every, cautious_texts=True, teams=teams)


def _written(chance: Random, form: Form, review: Review) -> Original:
    writers: list[BoxWriter] = [legacy, nameless, boxes.mixed, boxes.control, boxes.typed("☒", "☐"), boxes.copied, boxes.symbol("F0FE", "F0A8")]
    between = chance.choice([" of ", "/", " out of "])
    words = [run, run, lambda text: run(text.replace("’", "'")), lambda text: run(text.replace("fi", "\ufb01").replace("-", "\u2011"))]
    headings = [typed_heading, lines.numbered, lambda item: paragraph(run(f"Item {item.number}. {item.title.strip()}"))]
    return Original(
        form,
        review,
        box=chance.choice(writers),
        words=chance.choice(words),
        heading=chance.choice(headings),
        cover=chance.choice([cover_fields, answers.one_line, answers.table, answers.three_lines]),
        count=lambda count, team: f"{'  ' if count is None else count}{between}{team}",
        comment=below,
        protected=chance.random() < 0.5,
    )


def _some_row(chance: Random, root: Element, form: Form, number: int) -> Element:
    return anchor(root, form, number, chance.choice(form.item(number).anchors).level)


def _some_line(chance: Random, root: Element, form: Form, number: int) -> Element:
    return recommendation(root, form, number, chance.choice(form.item(number).recommendations[:-1]).key)


def _lose_row(chance: Random, root: Element, form: Form, number: int) -> None:
    remove(_some_row(chance, root, form, number))


def _lose_line(chance: Random, root: Element, form: Form, number: int) -> None:
    remove(_some_line(chance, root, form, number))


def _delete_row(chance: Random, root: Element, form: Form, number: int) -> None:
    mark_row(_some_row(chance, root, form, number), "del")


def _insert_line(chance: Random, root: Element, form: Form, number: int) -> None:
    """Write a line of the form anew, with tracked changes."""
    wrap_paragraph(_some_line(chance, root, form, number), "ins")


def _move_row(chance: Random, root: Element, form: Form, number: int) -> None:
    _swap(_some_row(chance, root, form, number), _some_row(chance, root, form, number))


def _swap(one: Element, other: Element) -> None:
    if one is not other:
        one.addprevious(other)


def _move_line(chance: Random, root: Element, form: Form, number: int) -> None:
    _swap(_some_line(chance, root, form, number), _some_line(chance, root, form, number))


def _add_line(chance: Random, root: Element, form: Form, number: int) -> None:
    new = deepcopy(_some_line(chance, root, form, number))
    for mark in [*new.iter(f"{WORD}bookmarkStart"), *new.iter(f"{WORD}bookmarkEnd")]:
        remove(mark)
    written = [text for text in texts(new) if len(text.text or "") > 9]
    for text in written:
        text.text = f" Ask the agency about this before visit number {number}."
    _some_line(chance, root, form, number).addnext(new)


def _note(chance: Random, root: Element, form: Form, number: int) -> None:
    _some_line(chance, root, form, number).addnext(fragment(paragraph(run("We talked about this with Dana.")))[0])


def _edit(chance: Random, root: Element, form: Form, number: int) -> None:
    """Change a word of the form in a row or a line."""
    place = chance.choice([_some_row, _some_line])(chance, root, form, number)
    for text in texts(place):
        words = (text.text or "").split(" ")
        if len(words) > 6:
            words[chance.randrange(len(words))] = chance.choice(["", "the", "usually", "IPS staff"])
            text.text = " ".join(words)


def _copy_item(chance: Random, root: Element, form: Form, number: int) -> None:
    """Put an item in a second time, unchanged."""
    whole = blocks(root, form, number)
    for block in reversed([deepcopy(block) for block in whole]):
        whole[-1].addnext(block)


def _lose_heading(chance: Random, root: Element, form: Form, number: int) -> None:
    remove(blocks(root, form, number)[0])


EDITS: tuple[Edit, ...] = (
    *(_lose_row, _lose_line, _delete_row, _insert_line, _move_row, _move_line, _move_line),
    *(_add_line, _note, _edit, _edit, _copy_item, _lose_heading),
)
