"""The cover's fields as they stand on page one, and which of them are too long for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ipsreview.documents.pdf import style as styles
from ipsreview.documents.pdf import words
from ipsreview.documents.pdf.blocks import text_mark
from ipsreview.documents.pdf.layout import Slice
from ipsreview.documents.pdf.lines import Line, cut, wrap
from ipsreview.documents.slots import Slot, SlotKind
from ipsreview.form import CoverField, Form
from ipsreview.review.values import Review

_AGENCY = "agency"
_AGENCY_LINES, _LONGEST_AGENCY = 2, 400
_BETWEEN_FACTS = 10.0


def cover_slices(form: Form, review: Review, printed: Mapping[Slot, bool | str]) -> list[Slice]:
    """Return the cover's fields: the agency in lines of its own, the others side by side, each under its name."""
    agency = [
        Slice(styles.AGENCY.leading, (text_mark(line, styles.LEFT, styles.AGENCY, ("P:agency",)),)) for line in _agency_lines(_agency(form, printed))
    ]
    facts: list[tuple[str, str]] = [(field.label, _value(printed, field.key)) for field in _facts(form)]
    if form.counts:
        facts.append((words.TEAM_SIZE, str(review.team_size) if review.team_size else words.NOT_STATED))
    width = styles.WIDTH / max(len(facts), 1)
    marks = [
        text_mark(cut(text, style, width - _BETWEEN_FACTS), styles.LEFT + number * width, style, (f"P:fact-{number}",), down=down)
        for number, (name, value) in enumerate(facts)
        for text, style, down in ((name, styles.SMALL, 0.0), (value, styles.LABEL, styles.SMALL.leading))
    ]
    return [replace(agency[0], gap=14), *agency[1:], Slice(styles.SMALL.leading + styles.LABEL.leading, tuple(marks), gap=5)]


def shortened_fields(form: Form, printed: Mapping[Slot, bool | str]) -> list[CoverField]:
    """Return the fields that page one does not show in full."""
    width = styles.WIDTH / (len(_facts(form)) + form.counts) - _BETWEEN_FACTS
    longest = {_AGENCY: (styles.AGENCY, styles.WIDTH, _AGENCY_LINES)}
    found: list[CoverField] = []
    for field in form.cover_fields:
        style, room, lines = longest.get(field.key, (styles.LABEL, width, 1))
        if len(wrap(_value(printed, field.key), style, room)) > lines:
            found.append(field)
    return found


def _value(printed: Mapping[Slot, bool | str], key: str) -> str:
    return str(printed.get(Slot(SlotKind.COVER, key=key), "")) or words.NOT_STATED


def _agency(form: Form, printed: Mapping[Slot, bool | str]) -> str:
    named = str(printed.get(Slot(SlotKind.COVER, key=_AGENCY), ""))
    return named or " ".join(f"{field.label}: {words.NOT_STATED}" for field in form.cover_fields if field.key == _AGENCY)


def _facts(form: Form) -> list[CoverField]:
    return [field for field in form.cover_fields if field.key != _AGENCY]


def _agency_lines(agency: str) -> list[Line]:
    lines = wrap(agency, styles.AGENCY, styles.WIDTH)
    if len(lines) > _AGENCY_LINES:
        agency = agency[:_LONGEST_AGENCY]
        while len(lines := wrap(f"{agency}…", styles.AGENCY, styles.WIDTH)) > _AGENCY_LINES:
            agency = agency.rpartition(" ")[0] or agency[:-3]
    return lines
