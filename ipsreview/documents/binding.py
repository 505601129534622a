"""The binding of a document to its form: which field of the document is which slot of the form.

Filling and reading both go by a binding, so that they cannot disagree about a place.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ipsreview.documents.fields import CheckBox, Field, find_fields
from ipsreview.documents.slots import BOXES, Slot, slots
from ipsreview.documents.xml import Element
from ipsreview.form import Form


@dataclass(frozen=True, slots=True)
class Binding:
    """The field of every slot that was found, the slots that were not, and the fields that belong to none."""

    fields: Mapping[Slot, Field]
    missing: tuple[Slot, ...]
    extra: tuple[Field, ...]

    def answers(self) -> dict[Slot, bool | str]:
        """Return what stands in the document: ticks and texts, by slot."""
        return {slot: field.ticked if isinstance(field, CheckBox) else field.text for slot, field in self.fields.items()}

    def fill(self, answers: Mapping[Slot, bool | str]) -> None:
        """Write the answers of all slots that were found into the document."""
        for slot, field in self.fields.items():
            answer = answers[slot]
            if isinstance(field, CheckBox):
                field.tick(answer is True)
            else:
                field.write(str(answer))


def bind(form: Form, document: Element) -> Binding:
    """Find the form's slots among the fields of a document.

    A bookmark settles a slot. The slots between two settled ones are bound in their order, and only where the
    document has as many fields of their sort there: nothing is guessed.
    """
    wanted, fields = slots(form), list(find_fields(document))
    settled = _by_bookmark(wanted, fields)
    found, taken = dict(settled), set(settled.values())
    for between, low, high in _stretches(wanted, settled, len(fields)):
        loose = [number for number in range(low, high) if number not in taken]
        found.update(_in_order(between, loose, fields))
    used = set(found.values())
    return Binding(
        {slot: fields[found[slot]] for slot in wanted if slot in found},
        tuple(slot for slot in wanted if slot not in found),
        tuple(field for number, field in enumerate(fields) if number not in used),
    )


def _is_box(slot: Slot) -> bool:
    return slot.kind in BOXES


def _by_bookmark(wanted: Sequence[Slot], fields: Sequence[Field]) -> dict[Slot, int]:
    named = {field.bookmark: number for number, field in enumerate(fields) if field.bookmark}
    found: dict[Slot, int] = {}
    for slot in wanted:
        number = named.get(slot.bookmark) if slot.bookmark else None
        if number is not None and isinstance(fields[number], CheckBox) == _is_box(slot):
            found[slot] = number
    return found


def _stretches(wanted: Sequence[Slot], settled: Mapping[Slot, int], end: int) -> Iterator[tuple[list[Slot], int, int]]:
    """Yield the slots between two settled ones, with the first field after the one and the field of the other."""
    between: list[Slot] = []
    low = 0
    for slot in wanted:
        if slot not in settled:
            between.append(slot)
            continue
        if between:
            yield between, low, settled[slot]
        between, low = [], settled[slot] + 1
    if between:
        yield between, low, end


def _in_order(between: Sequence[Slot], loose: Sequence[int], fields: Sequence[Field]) -> Iterator[tuple[Slot, int]]:
    for box in (True, False):
        wanted = [slot for slot in between if _is_box(slot) == box]
        numbers = [number for number in loose if isinstance(fields[number], CheckBox) == box]
        if len(wanted) == len(numbers):
            yield from zip(wanted, numbers, strict=True)
