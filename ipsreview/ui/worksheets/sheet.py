"""What a worksheet's table shows of a review, as a value: its rows, their names and levels, and the words of its cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ipsreview.form import Column, ColumnType, Item, RowsOf, Worksheet
from ipsreview.messages import NO_WORDS, Message
from ipsreview.review.values import Review
from ipsreview.review.working import MOST_ROWS, Row
from ipsreview.review.worksheets.cells import NO, NOT_ASKED, YES, read
from ipsreview.ui.saying import decimal

translate = QCoreApplication.translate

_RIGHT = (ColumnType.WHOLE, ColumnType.NUMBER, ColumnType.PERCENT, ColumnType.DAYS)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A worksheet with its rows: `rows` as typed, `listed` with what comes from the team's list, `levels` by row where there are any."""

    item: int
    worksheet: Worksheet
    rows: tuple[Row, ...]
    listed: tuple[Row, ...]
    levels: tuple[str | None, ...] = ()

    def text(self, row: int, column: Column) -> str:
        """Return what was typed into a cell."""
        return self.rows[row].get(column.key, "")

    def shown(self, row: int, column: Column) -> str:
        """Return the words of a cell, with the hours of the team's list where nothing was typed."""
        return cell_words(column, self.text(row, column) or self.from_list(row, column))

    def from_list(self, row: int, column: Column) -> str:
        """Return what the team's list says in a blank cell, or nothing."""
        if self.text(row, column) or row >= len(self.listed):
            return ""
        return decimal(self.listed[row].get(column.key, ""))

    def problem(self, row: int, column: Column) -> Message | None:
        """Return why a cell cannot be read, if it cannot."""
        text = self.text(row, column)
        return read(column, text).problem if text else None

    def level(self, row: int) -> str | None:
        """Return the level of a row, where the worksheet rates row by row and there is one."""
        return self.levels[row] if row < len(self.levels) else None

    def is_blank(self, row: int) -> bool:
        """Say whether nothing was typed into a row."""
        return not self.rows[row]

    def name(self, row: int) -> str:
        """Return what a row is called: S1 … for specialists, P1 … for records."""
        return f"{'S' if self.worksheet.rows is RowsOf.SPECIALISTS else 'P'}{row + 1}"


def sheet_of(review: Review, item: Item, worksheet: Worksheet, listed: Sequence[Row], levels: Sequence[str | None] = ()) -> Sheet:
    """Return the sheet of an item: a row for every specialist, or a blank one after the records, or the one of the team."""
    typed = review.working.worksheet(item.number).rows
    missing = _rows_wanted(review, worksheet, len(typed)) - len(typed)
    return Sheet(item.number, worksheet, (*typed, *({} for _ in range(missing))), tuple(listed), tuple(levels))


def cell_words(column: Column, text: str) -> str:
    """Return the words of a cell's text: yes and no in the language of the screen, everything else as it was typed."""
    if column.type is ColumnType.YES_NO:
        return {YES: translate("worksheets", "Yes"), NO: translate("worksheets", "No")}.get(text, text)
    return text


def next_answer(text: str) -> str:
    """Return the answer after this one when a cell of yes and no is pressed: yes, no, “–”, blank."""
    return {"": YES, YES: NO, NO: NOT_ASKED, NOT_ASKED: ""}.get(text, YES)


def answer_of_key(key: str) -> str | None:
    """Return the answer that a typed letter means: y and n, and the first letters of the words shown; None for any other."""
    typed = key.casefold()
    if typed in ("-", NOT_ASKED):
        return NOT_ASKED
    for answer in (YES, NO):
        if typed in (answer[0], cell_words(_YES_NO, answer)[0].casefold()):
            return answer
    return None


def right_aligned(column: Column) -> bool:
    """Say whether a column holds figures."""
    return column.type in _RIGHT


_YES_NO = Column("", NO_WORDS, ColumnType.YES_NO)


def _rows_wanted(review: Review, worksheet: Worksheet, typed: int) -> int:
    if worksheet.rows is RowsOf.TEAM:
        return 1
    if worksheet.rows is RowsOf.SPECIALISTS and review.team_size:
        return review.team_size
    return min(typed + 1, MOST_ROWS)
