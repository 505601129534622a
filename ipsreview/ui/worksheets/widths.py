"""How wide a worksheet's columns are in the room there is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFontMetrics

from ipsreview.form import Column, ColumnType
from ipsreview.review.worksheets.cells import YES
from ipsreview.ui.theme import theme
from ipsreview.ui.wording import own
from ipsreview.ui.worksheets.painting import PADDING, cell_font, heading_font, heading_height, widest_word
from ipsreview.ui.worksheets.sheet import cell_words

HEADING_LINES = 4
"""How many lines a heading may take before its column is made wider than its longest word."""

_SAMPLES = {
    ColumnType.TEXT: "Supermarket",
    ColumnType.WHOLE: "000",
    ColumnType.NUMBER: "00.0",
    ColumnType.PERCENT: "000.0",
    ColumnType.DAYS: "0000",
}


def column_widths(columns: Sequence[Column], room: int) -> list[int]:
    """Return the width of each column: as wide as its heading and its figures ask, and together no less than the room.

    What is left is shared by the room that headings would like. Where the room is too small the table scrolls.
    """
    least = [_least(column) for column in columns]
    spare = room - sum(least)
    if spare <= 0 or not columns:
        return least
    wishes = [max(_wished(column) - width, 0) for column, width in zip(columns, least, strict=True)]
    granted = [wish if sum(wishes) <= spare else wish * spare // sum(wishes) for wish in wishes]
    widths = [width + more for width, more in zip(least, granted, strict=True)]
    rest = room - sum(widths)
    return [width + rest // len(widths) + (1 if place < rest % len(widths) else 0) for place, width in enumerate(widths)]


def turned_widths(columns: Sequence[Column], rows: int, room: int) -> tuple[int, list[int]]:
    """Return the width of the questions in a turned table, and of each specialist's or record's column.

    The questions take what the columns leave, and no less than three eighths of the room; further columns are scrolled to.
    """
    narrow = max((_sample_width(column) for column in columns), default=0)
    questions = max(room - rows * narrow, room * 3 // 8)
    questions = min(questions, room * 3 // 5)
    return questions, [max(narrow, (room - questions) // max(rows, 1))] * rows


def _sample_width(column: Column) -> int:
    sample = cell_words(column, YES) if column.type is ColumnType.YES_NO else _SAMPLES[column.type]
    return QFontMetrics(cell_font()).horizontalAdvance(sample) + 2 * theme().pixels(PADDING) + 3


def _least(column: Column) -> int:
    """Return the width of the longest word of a heading, or of a figure, or what keeps the heading within its lines."""
    metrics = QFontMetrics(heading_font())
    width = max(widest_word(metrics, own(column.label)) + 2 * theme().pixels(PADDING) - 3, _sample_width(column))
    most = heading_height(metrics, "\n".join("X" * HEADING_LINES), width)  # at some sizes of text, lines together are higher than each for itself
    while heading_height(metrics, own(column.label), width) > most:
        width += theme().pixels(6)
    return width


def _wished(column: Column) -> int:
    """Return the width at which a heading takes two lines."""
    metrics = QFontMetrics(heading_font())
    return metrics.horizontalAdvance(own(column.label)) // 2 + 3 * theme().pixels(PADDING)
