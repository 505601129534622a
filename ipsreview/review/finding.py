"""Finding words in a review: every text of it, in the order of the steps, folded as the library's search folds."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ipsreview.form import NOT_APPLICABLE, Form, Item, RecommendationKind, plain
from ipsreview.form.worksheets import Column, ColumnType
from ipsreview.review.steps import COMMENTS, COVER, NOTES, Place, item_step
from ipsreview.review.text import folded
from ipsreview.review.values import Review


@dataclass(frozen=True, slots=True)
class Hit:
    """Words that were found: where their text stands, and which of its characters they are."""

    place: Place
    text: str
    start: int
    end: int


def find(form: Form, review: Review, words: str) -> tuple[Hit, ...]:
    """Return every place where the words stand in a review, in its order; blank words are nowhere."""
    wanted = folded(words)
    if not wanted:
        return ()
    return tuple(Hit(place, text, *span) for place, text in texts(form, review) for span in spans(text, wanted))


def texts(form: Form, review: Review) -> Iterator[tuple[Place, str]]:
    """Yield every text of a review with its place: what was written, and the form's recommendations that are ticked."""
    yield Place(COVER, "agency"), review.cover.agency
    yield Place(COVER, "trainer"), review.cover.trainer
    for number, specialist in enumerate(review.working.roster, 1):
        yield Place(COVER, f"roster.{number}.name"), specialist.name
    for note in review.working.notes:
        yield Place(NOTES, f"note.{note.id}"), note.text
    for item in form.items:
        for field, text in _item_texts(item, review):
            yield Place(item_step(item.number), field), text
    for area in form.comment_areas:
        yield Place(COMMENTS, area.key), review.comments[area.key]


def spans(text: str, wanted: str) -> Iterator[tuple[int, int]]:
    """Yield where folded words stand in a text that is not folded, as the places of its characters."""
    bare, places = _folded_with_places(text)
    start = bare.find(wanted)
    while start >= 0:
        end = start + len(wanted)
        yield places[start], _behind(text, places[end - 1])
        start = bare.find(wanted, end)


def _item_texts(item: Item, review: Review) -> Iterator[tuple[str, str]]:
    answer, working = review.items[item.number], review.working
    if answer.rating == NOT_APPLICABLE:
        yield "not_applicable_reason", answer.not_applicable_reason
    for line in item.recommendations:
        if line.key in answer.recommendations:
            yield f"recommendations.{line.key}", plain(line.text)
        if line.kind is RecommendationKind.OTHER:
            yield "other", answer.other
    yield "evidence", working.evidence.get(item.number, "")
    if item.worksheet:
        filled = working.worksheet(item.number)
        for row, cells in enumerate(filled.rows):
            yield from _written(item.worksheet.columns, cells, f"worksheet.{row}.")
        yield from _written(item.worksheet.facts, filled.facts, "facts.")
    yield "disagreement", working.disagreements.get(item.number, "")


def _written(columns: tuple[Column, ...], cells: Mapping[str, str], field: str) -> Iterator[tuple[str, str]]:
    """Yield the cells that hold words; those with numbers and marks are no texts."""
    for column in columns:
        if column.type is ColumnType.TEXT:
            yield f"{field}{column.key}", cells.get(column.key, "")


def _folded_with_places(text: str) -> tuple[str, list[int]]:
    """Return the text as `folded` has it, with the place in the text that each of its characters comes from."""
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for letter in _folded_letters(character):
            if not letter.isspace():
                letters.append(letter)
            elif letters and letters[-1] != " ":
                letters.append(" ")
            else:
                continue
            places.append(place)
    return "".join(letters), places


def _folded_letters(character: str) -> str:
    bare = character.casefold() if character.isascii() else unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold())
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


def _behind(text: str, place: int) -> int:
    """Return the place behind a character and the marks that stand on it."""
    place += 1
    while place < len(text) and unicodedata.combining(text[place]):
        place += 1
    return place
