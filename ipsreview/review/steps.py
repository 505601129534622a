"""The steps of a review, in order: the cover, the notes, every item, the comments, the summary."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ipsreview.form import Form


class StepKind(StrEnum):
    """What a step asks for."""

    COVER = "cover"
    NOTES = "notes"
    ITEM = "item"
    COMMENTS = "comments"
    SUMMARY = "summary"


@dataclass(frozen=True, slots=True)
class Step:
    """One step; `number` is the item's, and 0 on the other steps."""

    kind: StepKind
    number: int = 0

    def __str__(self) -> str:
        return f"{self.kind}.{self.number}" if self.kind is StepKind.ITEM else self.kind.value


COVER = Step(StepKind.COVER)
NOTES = Step(StepKind.NOTES)
COMMENTS = Step(StepKind.COMMENTS)
SUMMARY = Step(StepKind.SUMMARY)


def item_step(number: int) -> Step:
    """Return the step of the item `number`."""
    return Step(StepKind.ITEM, number)


def steps(form: Form) -> tuple[Step, ...]:
    """Return the steps of a review of `form`, in the order of the paper; notes are taken where the form names sources for them."""
    notes = (NOTES,) if form.sources else ()
    return (COVER, *notes, *(item_step(item.number) for item in form.items), COMMENTS, SUMMARY)


@dataclass(frozen=True, slots=True)
class Place:
    """Where an answer stands: its step, and the field on it (`rating`, `counts.ips`, `other`, `agency`, …)."""

    step: Step
    field: str = ""
