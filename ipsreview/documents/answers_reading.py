"""The answers of a bound report as a review. What breaks a rule or reads two ways is left unanswered, with a doubt that tells it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from ipsreview.documents.doubts import Doubt, box_name, shown
from ipsreview.documents.report import Report
from ipsreview.documents.slots import Slot, SlotKind
from ipsreview.form import Form, Item, RecommendationKind, plain
from ipsreview.messages import Message, listed, message
from ipsreview.review import rules
from ipsreview.review.dates import read_date
from ipsreview.review.text import clean, clean_line
from ipsreview.review.values import Cover, ItemAnswer, Review, blank_review

_LABEL = re.compile(r"(?:\s{2,}|\t|\n)[^\W\d][\w ]{1,30}:")
_NOT_TAKEN = message("None of them was taken; choose in the review.")


@dataclass(frozen=True, slots=True)
class Answers:
    """A review as it stands in a report, and what is doubtful about its answers."""

    review: Review
    doubts: tuple[Doubt, ...]


def read_answers(form: Form, report: Report) -> Answers:
    """Return the answers of a report; a rule that it breaks leaves the answers concerned out."""
    reader = _Reader(form, report)
    review = replace(blank_review(form), cover=reader.cover())
    for item in form.items:
        review = review.with_item(item.number, reader.answer(item))
    for area in form.comment_areas:
        review = review.with_comment(area.key, clean(reader.text(Slot(SlotKind.COMMENT, key=area.key))))
    return Answers(reader.with_counts(review), tuple(reader.doubts))


class _Reader:
    """Reads answer by answer, and notes what is doubtful in `doubts`."""

    def __init__(self, form: Form, report: Report) -> None:
        self._form, self._report = form, report
        self.doubts: list[Doubt] = []

    def text(self, slot: Slot) -> str:
        """Return the text of a slot; an empty text where its place was not found."""
        place = self._report.texts.get(slot)
        return place.text if place and slot not in self._report.rivals else ""

    def cover(self) -> Cover:
        """Read the first page."""
        texts = {key: clean_line(self.text(Slot(SlotKind.COVER, key=key))) for key in ("agency", "date", "trainer")}
        for slot, places in self._report.rivals.items():
            found = "; ".join(shown(place.text) for place in places if place.text)
            what = message("“{field}” stands in several places: {texts}.", field=self._field_label(slot.key), texts=found)
            self._doubt(0, what, _NOT_TAKEN)
        read = read_date(texts["date"])
        self._tell_foreign_labels(("agency", "trainer"))
        if read.why:
            self._doubt(0, message("The date “{text}” was not taken.", text=shown(texts["date"])), read.why)
        return Cover(texts["agency"], read.day, texts["trainer"])

    def answer(self, item: Item) -> ItemAnswer:
        """Read an item, without its counts."""
        ticked = [slot for slot, match in self._report.boxes.items() if slot.item == item.number and match.entry.box.ticked]
        answer = ItemAnswer(
            rating=self._rating(item, [slot for slot in ticked if slot.kind is not SlotKind.RECOMMENDATION]),
            not_applicable_reason=clean_line(self.text(Slot(SlotKind.REASON, item.number))),
            recommendations=self._recommendations(item, [slot for slot in ticked if slot.kind is SlotKind.RECOMMENDATION]),
        )
        return self._with_other(item, self._checked_reason(item, answer, ticked))

    def with_counts(self, review: Review) -> Review:
        """Return the review with the team's size and the counts of specialists, where they fit each other."""
        found = {slot: place.read() for slot, place in self._report.counts.items()}
        for slot, numbers in found.items():
            if numbers is None:
                what = message("The number of specialists “{text}” was not taken.", text=shown(self._report.counts[slot].text))
                self._doubt(slot.item, what, message("It does not read as “1 of 4” does."))
        read = {slot: numbers for slot, numbers in found.items() if numbers}
        size = self._team_size(read)
        if size is None:
            return review
        review = replace(review, team_size=size)
        for item in self._form.items:
            review = self._counted(
                review, item, {slot.key: count for slot, (count, _) in read.items() if slot.item == item.number and count is not None}
            )
        return review

    def _tell_foreign_labels(self, keys: tuple[str, ...]) -> None:
        """Doubt a plain text with another label in it, as where an agency has put a telephone number behind its name."""
        for key in keys:
            place = self._report.texts.get(Slot(SlotKind.COVER, key=key))
            if place and not place.is_field and _LABEL.search(place.text):
                what = message("“{text}” was read as “{field}”.", text=shown(place.text), field=self._field_label(key))
                self._doubt(0, what, message("It holds a label that is not the form's; correct it in the review."))

    def _field_label(self, key: str) -> str:
        return next(field.label for field in self._form.cover_fields if field.key == key)

    def _rating(self, item: Item, ticked: list[Slot]) -> str | None:
        if len(ticked) > 1:
            names = listed(*(box_name(self._form, slot) for slot in ticked))
            self._doubt(item.number, message("{count} ratings are ticked: {names}.", count=len(ticked), names=names), _NOT_TAKEN)
        return ticked[0].key if len(ticked) == 1 else None

    def _recommendations(self, item: Item, ticked: list[Slot]) -> frozenset[str]:
        keys = frozenset(slot.key for slot in ticked)
        problem = rules.exclusive_ticks(item, keys)
        if problem:
            names = listed(*(box_name(self._form, slot) for slot in ticked), apart=True)
            none = item.of_kind(RecommendationKind.NONE)
            what = message("“{none}” is ticked beside others: {names}", none=plain(none.text if none else ""), names=names)
            self._doubt(item.number, what, _NOT_TAKEN)
            return frozenset()
        return keys

    def _checked_reason(self, item: Item, answer: ItemAnswer, ticked: list[Slot]) -> ItemAnswer:
        box = any(slot.kind is SlotKind.NOT_APPLICABLE for slot in ticked)
        if answer.not_applicable_reason and not box:
            what = message("A reason for “not applicable” is written: “{text}”.", text=shown(answer.not_applicable_reason))
            self._doubt(item.number, what, message("Its box is not ticked; the text was kept, and the box left as it is."))
        return answer

    def _with_other(self, item: Item, answer: ItemAnswer) -> ItemAnswer:
        line = item.of_kind(RecommendationKind.OTHER)
        text = clean(self.text(Slot(SlotKind.OTHER, item.number, line.key))) if line else ""
        slot = Slot(SlotKind.RECOMMENDATION, item.number, line.key if line else "")
        match = self._report.boxes.get(slot)
        if line and text and not (match and match.entry.box.ticked):
            what = message("“{label}” is followed by a text: “{text}”.", label=plain(line.text), text=shown(text))
            self._doubt(item.number, what, message("Its box is not ticked; the text was kept, and the box left as it is."))
        return replace(answer, other=text)

    def _team_size(self, read: Mapping[Slot, tuple[int | None, int | None]]) -> int | None:
        """Return the one size that all counts name, 0 where none does; None where they name several."""
        sizes = sorted({team for _, team in read.values() if team is not None})
        if len(sizes) > 1:
            what = message("The team's size differs from line to line: {sizes}.", sizes=", ".join(map(str, sizes)))
            first = next(slot.item for slot, (_, team) in read.items() if team is not None)
            self._doubt(first, what, message("Neither the size nor the counts were taken; set them in the review."))
            return None
        return sizes[0] if sizes else 0

    def _counted(self, review: Review, item: Item, counts: dict[str, int]) -> Review:
        problem = rules.counts_within_team(counts, review.team_size) if counts else None
        if problem:
            self._doubt(item.number, message("The counts were not taken: {counts}.", counts=self._listed(counts)), problem)
            return review
        return review.with_item(item.number, replace(review.items[item.number], counts=MappingProxyType(counts)))

    def _listed(self, counts: Mapping[str, int]) -> Message:
        return listed(*(message("{level} {count}", level=self._form.level(level).label, count=count) for level, count in counts.items()), apart=True)

    def _doubt(self, item: int, what: Message, why: Message) -> None:
        self.doubts.append(Doubt(item, what, why))
