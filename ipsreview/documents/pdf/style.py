"""The PDF's measures, in points, and its colours, which are those of the light theme."""

from __future__ import annotations

from dataclasses import dataclass

PAGE_WIDTH, PAGE_HEIGHT = 612.0, 792.0  # US Letter: the form's country
LEFT, TOP, BOTTOM = 54.0, 66.0, 54.0
WIDTH = PAGE_WIDTH - 2 * LEFT
HEIGHT = PAGE_HEIGHT - TOP - BOTTOM

TEXT, QUIET, HAIRLINE = "#1c2430", "#5b6675", "#dfe3e8"
ACCENT, ACCENT_GROUND, TRACK = "#1f5fbf", "#e8f0fc", "#eef1f4"
RATING_COLOURS = {"full": "#17756b", "three_quarters": "#8a6a00", "half": "#a8500f", "empty": "#9b2340"}
"""The colour of a level by its sign; what is no level is quiet."""


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a text is set: its size, the distance between its lines, its weight and its colour."""

    size: float
    leading: float
    bold: bool = False
    colour: str = TEXT


TITLE = TextStyle(18, 23, bold=True)
AGENCY = TextStyle(13, 17, bold=True)
SECTION = TextStyle(16, 22, bold=True)
HEADING = TextStyle(12, 16, bold=True)
LABEL = TextStyle(9.5, 13.2, bold=True)
BODY = TextStyle(9.5, 13.2)
POINTER = TextStyle(9.5, 13.2, bold=True, colour=ACCENT)
FORM = TextStyle(9, 12)
FORM_BOLD = TextStyle(9, 12, bold=True)
FORM_QUIET = TextStyle(9, 12, colour=QUIET)
CHOSEN = TextStyle(9, 12, bold=True, colour=ACCENT)
NOTHING = TextStyle(9.5, 13.2, colour=QUIET)
SMALL = TextStyle(8, 11, colour=QUIET)
SMALL_BOLD = TextStyle(8, 11, bold=True, colour=QUIET)
NUMBER = TextStyle(10.5, 15.5, bold=True)
