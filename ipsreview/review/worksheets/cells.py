"""The cells of a worksheet: what is kept of a typed text, and what it says."""

from __future__ import annotations

from ipsreview.form import Column
from ipsreview.review.text import clean_line


def kept(column: Column, text: str) -> str:
    """Return what is kept of a text that was typed or pasted into a cell of `column`."""
    del column
    return clean_line(text).strip()
