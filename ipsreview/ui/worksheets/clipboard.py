"""A worksheet's cells on the clipboard: as spreadsheets write and read them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from ipsreview.form import Worksheet
from ipsreview.review.working import Row
from ipsreview.review.worksheets.pasting import Pasted, read_table
from ipsreview.ui.wording import own, say
from ipsreview.ui.worksheets.sheet import Sheet

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Block:
    """Cells beside and below each other: rows and columns from the first to the last."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def single(self) -> bool:
        """Say whether it is one cell."""
        return (self.top, self.left) == (self.bottom, self.right)


def copied(sheet: Sheet, block: Block) -> str:
    """Return a block's cells as text, with tabs between them, as they are shown."""
    columns = sheet.worksheet.columns[block.left : block.right + 1]
    return "\n".join("\t".join(sheet.shown(row, column) for column in columns) for row in range(block.top, block.bottom + 1))


def blanks(sheet: Sheet, block: Block) -> list[Row]:
    """Return rows that empty a block."""
    return [{column.key: "" for column in sheet.worksheet.columns[block.left : block.right + 1]} for _ in range(block.top, block.bottom + 1)]


def is_table(text: str) -> bool:
    """Say whether a text holds more than one cell."""
    return "\t" in text or "\n" in text.rstrip("\r\n")


def pasted_at(worksheet: Worksheet, text: str, left: int) -> Pasted:
    """Read cells that are pasted with their first one in the column `left`; where they bring headings, those say the columns."""
    whole = read_table(worksheet, text)
    if left == 0 or len(whole.rows) < len(text.rstrip().splitlines()):
        return whole
    return read_table(replace(worksheet, columns=worksheet.columns[left:]), text)


def first_blank(sheet: Sheet) -> int:
    """Return the first row after the last that is filled."""
    filled: Sequence[int] = [row for row in range(len(sheet.rows)) if not sheet.is_blank(row)]
    return filled[-1] + 1 if filled else 0


def told(sheet: Sheet, first: int, pasted: Pasted) -> str:
    """Return what became of cells that were pasted from the row `first` on, in words."""
    marked = [key for row, key, _ in pasted.problems if key in pasted.rows[row]]
    words = [translate("worksheets", "Rows pasted: {count}.").format(count=len(pasted.rows))]
    if marked:
        words.append(translate("worksheets", "Cells that cannot be read: {count}; they are marked.").format(count=len(marked)))
    for row, key, why in pasted.problems:
        if key not in pasted.rows[row]:
            cell = f"{sheet.name(first + row)}, {own(sheet.worksheet.column(key).label)}"
            words.append(translate("worksheets", "Left blank: {cell}. {why}").format(cell=cell, why=say(why)))
    if pasted.left_out:
        words.append(translate("worksheets", "Left out: {columns}.").format(columns=", ".join(pasted.left_out)))
    return " ".join(words)
