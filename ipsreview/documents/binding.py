"""The binding of a document to its form: which field of the document is which slot of the form.

Filling and reading both go by a binding, so that they cannot disagree about a place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
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

    def fill(self, answer: Callable[[Slot], bool | str]) -> None:
        """Write the answers of all slots that were found into the document."""
        for slot, field in self.fields.items():
            if isinstance(field, CheckBox):
                field.tick(answer(slot) is True)
            else:
                field.write(str(answer(slot)))


def bind(form: Form, document: Element) -> Binding:
    """Find the form's slots among the fields of a document.

    A bookmark settles a slot. The slots between two settled ones are bound in their order, and only where the
    document has as many fields of their sort there: nothing is guessed.
    """
    wanted, fields = slots(form), list(find_fields(document))
    places = _by_bookmark(wanted, fields)
    taken = {place for place in places if place is not None}
    for between, low, high in tuple(_stretches(places, len(fields))):
        loose = [number for number in range(low, high) if number not in taken]
        for number, place in _in_order(between, loose, wanted, fields):
            places[number] = place
    used = {place for place in places if place is not None}
    return Binding(
        {slot: fields[place] for slot, place in zip(wanted, places, strict=True) if place is not None},
        tuple(slot for slot, place in zip(wanted, places, strict=True) if place is None),
        tuple(field for number, field in enumerate(fields) if number not in used),
    )


def _is_box(slot: Slot) -> bool:
    return slot.kind in BOXES


def _by_bookmark(wanted: Sequence[Slot], fields: Sequence[Field]) -> list[int | None]:
    """Return the number of the field of each slot that a bookmark settles."""
    named = {field.bookmark: number for number, field in enumerate(fields) if field.bookmark}
    found = (named.get(slot.bookmark) if slot.bookmark else None for slot in wanted)
    return [
        number if number is not None and isinstance(fields[number], CheckBox) == _is_box(slot) else None
        for slot, number in zip(wanted, found, strict=True)
    ]


def _stretches(places: Sequence[int | None], end: int) -> Iterator[tuple[list[int], int, int]]:
    """Yield the numbers of the slots between two settled ones, with the first field after the one and the field of the other."""
    between: list[int] = []
    low = 0
    for number, place in enumerate(places):
        if place is None:
            between.append(number)
            continue
        if between:
            yield between, low, place
        between, low = [], place + 1
    if between:
        yield between, low, end


def _in_order(between: Sequence[int], loose: Sequence[int], known: Sequence[Slot], fields: Sequence[Field]) -> Iterator[tuple[int, int]]:
    for box in (True, False):
        wanted = [number for number in between if _is_box(known[number]) == box]
        numbers = [number for number in loose if isinstance(fields[number], CheckBox) == box]
        if len(wanted) == len(numbers):
            yield from zip(wanted, numbers, strict=True)
