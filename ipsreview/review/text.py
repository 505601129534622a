"""Cleaning of typed, pasted and imported text, once, where it enters a review."""

from __future__ import annotations

import re
import unicodedata
from itertools import filterfalse

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff]")


def clean(text: str) -> str:
    """Return the text as every paper and every file can hold it.

    Line ends of all kinds become line feeds; control characters, U+FFFE, U+FFFF and lone surrogates go, as XML
    forbids them; what is left is in Unicode's composed form (NFC). A text of nothing but white space is no answer and
    becomes empty. Cleaning a clean text changes nothing.
    """
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    cleaned = unicodedata.normalize("NFC", _UNPRINTABLE.sub("", _LINE_ENDS.sub("\n", whole)))
    return cleaned if cleaned.strip() else ""


def clean_line(text: str) -> str:
    """Return the text cleaned, its line ends and tabs turned into spaces."""
    return re.sub("[\n\t]+", " ", clean(text))


def folded(text: str) -> str:
    """Return the text as comparing and searching see it: without case, accents, typographic variants and surplus spaces.

    “GÜL” and “gul” become the same; SQLite's own LIKE and NOCASE fold the letters A to Z only.
    """
    if text.isascii():  # nothing to take apart; every save folds every text
        return " ".join(text.casefold().split())
    bare = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return " ".join("".join(filterfalse(unicodedata.combining, bare)).split())
