"""The fonts that travel with the program, and which of them shows a character.

Nothing ever prints as an empty box: a character that no font has is shown by its compatible form (a letter for a
mathematical one), and where that fails too by the replacement character.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from reportlab.pdfbase import pdfmetrics

from ipsreview.documents.pdf.font_file import EmbeddedFont
from ipsreview.documents.pdf.scripts import SKIN_TONES
from ipsreview.paths import resources_folder

REGULAR = "NotoSans-Regular"
_SYMBOLS = ("NotoSansSymbols2-Regular", "NotoSansMath-Regular", "NotoSansSymbols-Regular", "NotoEmoji-Regular")
_FONTS = (REGULAR, "NotoSansArabic-Regular", "NotoSansHebrew-Regular", *_SYMBOLS, "wqy-microhei")
_BOLD_FONTS = ("NotoSans-Bold", "NotoSansArabic-Bold", "NotoSansHebrew-Bold", *_SYMBOLS, "wqy-microhei")
_REPLACEMENT = "\ufffd"
_VISIBLE_FORMATS = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u08e2"
_FILLERS = "\u034f\u115f\u1160\u3164\uffa0"
_TAB = "    "
_MIDDLE_OF_POINTS = 140.0


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one font, all of which that font has. Width and shift are in thousandths of the size.

    The shift is how far to the right they are drawn; what follows them is not shifted.
    """

    font: str
    text: str
    width: float
    shift: float = 0.0


@cache
def _widths(name: str) -> Mapping[str, float]:
    """Return the width of every character of a font, which is ready for use after that."""
    path = next((resources_folder() / "fonts").glob(f"{name}.tt?"))
    font = EmbeddedFont(name, str(path), asciiReadable=False)
    pdfmetrics.registerFont(font)  # pyright: ignore[reportUnknownMemberType]  reportlab's types are partial
    return font.widths()


def ready(name: str) -> None:
    """Make a font ready for use."""
    _widths(name)


@lru_cache(maxsize=20_000)
def dress(text: str, *, bold: bool) -> tuple[Run, ...]:
    """Return the runs that show a text; characters that have no shape of their own are left out."""
    shown = "".join(char for char in text.replace("\t", _TAB) if not is_invisible(char))
    if not shown:
        return ()
    runs = _in_one_font(shown, bold) or tuple(_run(char, bold) for char in shown)
    return _pointed(runs) if unicodedata.bidirectional(shown[0]) in ("R", "AL") and len(shown) > 1 else runs


def _pointed(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Return a Hebrew or Arabic letter with its points above or below its middle.

    In these fonts the points stand to the right of where they are drawn, and so come before the letter.
    """
    letter, *points = (_measured(run.font, char) for run in runs for char in run.text)
    return (*(replace(point, shift=letter.width / 2 - _MIDDLE_OF_POINTS) for point in points), letter)


def _measured(font: str, text: str) -> Run:
    return Run(font, text, sum(_widths(font)[char] for char in text))


def space_of(font: str) -> Run:
    """Return a space of a font, or of the first font where that has none."""
    return _measured(font if " " in _widths(font) else REGULAR, " ")


def is_invisible(char: str) -> bool:
    """Say whether a character only changes others: joiners, directions, variation selectors, skin tones, tags."""
    if unicodedata.category(char) == "Cf":
        return char not in _VISIBLE_FORMATS
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef" or char in _FILLERS or char in SKIN_TONES


def is_plain(text: str) -> bool:
    """Say whether the first font has all of the text and nothing in it steers its neighbours."""
    return _widths(REGULAR).keys() >= set(text) and not any(unicodedata.category(char) in ("Cf", "Mn", "Me") for char in text if char > "\u00ac")


def _run(char: str, bold: bool) -> Run:
    if unicodedata.category(char) == "Zs":
        char = char if char in _widths(REGULAR) else " "
    for shown in (char, unicodedata.normalize("NFKC", char), _REPLACEMENT):
        if found := _in_one_font(shown, bold):
            return found[0]
    raise LookupError(REGULAR)  # the first font has the replacement character, so this is a broken installation


def _in_one_font(text: str, bold: bool) -> tuple[Run, ...]:
    for name in _BOLD_FONTS if bold else _FONTS:
        widths = _widths(name)
        if all(char in widths for char in text):
            return (_measured(name, text),)
    return ()
