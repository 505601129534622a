"""How much a JSON text would become in memory, known before it is read: a file of 20 MB may hold millions of empty objects."""

from __future__ import annotations

import re

_STRING = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?', re.DOTALL)
"""A string with its escapes; one that has no end is taken to the end of the text, so that the time is in proportion to the length."""


def count_values(text: str) -> int:
    """Return how many objects, lists and entries the text holds, those that stand after a mistake included."""
    without_strings = _STRING.sub("", text)
    return sum(without_strings.count(sign) for sign in "{[,")
