"""All difficult documents, with what reading each of them has to give."""

from __future__ import annotations

from collections.abc import Iterator

from tests.documents import (
    difficult_answers,
    difficult_boxes,
    difficult_layouts,
    difficult_libreoffice,
    difficult_lines,
    difficult_mixtures,
    difficult_packages,
    difficult_words,
)
from tests.documents.difficult_expected import Difficult


def documents() -> Iterator[Difficult]:
    """Yield every difficult document that can be read; the hostile ones stand in `difficult_hostile`."""
    yield from difficult_boxes.documents()
    yield from difficult_lines.documents()
    yield from difficult_words.documents()
    yield from difficult_answers.documents()
    yield from difficult_layouts.documents()
    yield from difficult_mixtures.documents()
    yield from difficult_packages.documents()
    yield from difficult_libreoffice.documents()
