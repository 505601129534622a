"""Which answer of a review a row holds."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

WHOLE_FORM = 0
"""The item number of what belongs to no item; items count from 1."""


class AnswerKind(StrEnum):
    """What an answer row holds."""

    RATING = "rating"
    REASON = "not_applicable_reason"
    COUNT = "count"
    RECOMMENDATION = "recommendation"
    OTHER = "other"
    COMMENT = "comment"

    SPECIALIST = "specialist"
    SPECIALIST_NAME = "specialist_name"
    POLICY = "policy"
    CELL = "worksheet_cell"
    FACT = "worksheet_fact"
    APPLIED = "worksheet_applied"
    EVIDENCE = "evidence"
    DISAGREEMENT = "disagreement"
    NOTE = "note"
    MEETING = "meeting"
    OLD_ADVICE = "old_advice"
    DISMISSED = "dismissed"


REPORT_KINDS = frozenset(
    {
        AnswerKind.RATING,
        AnswerKind.REASON,
        AnswerKind.COUNT,
        AnswerKind.RECOMMENDATION,
        AnswerKind.OTHER,
        AnswerKind.COMMENT,
    }
)
"""The kinds of what the form prints."""


class AnswerKey(NamedTuple):
    """Which answer of a review a row holds.

    `key` says which one where the item has several of the kind: a level, a recommendation, a comment area, the place of
    a specialist in the list, `row.column` of a worksheet, the id of a note …
    """

    item: int
    kind: AnswerKind
    key: str = ""


class UnknownAnswerError(Exception):
    """A row that the form does not ask for, or whose value is none of its kind. It never tells the value."""

    def __init__(self, kind: str, item: int) -> None:
        super().__init__(f"an answer of the kind {kind} to item {item} is not known")
