"""The texts of a review that leave the laptop with it: what the form prints, and what the appendix can add."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ipsreview.form import Form
from ipsreview.messages import Message, message
from ipsreview.review.rules import closed
from ipsreview.review.steps import COMMENTS, Place, item_step
from ipsreview.review.values import Review


@dataclass(frozen=True, slots=True)
class ReportText:
    """A text, where it stands, and the name of that place for a sentence."""

    place: Place
    where: Message
    text: str


def report_texts(form: Form, review: Review) -> tuple[ReportText, ...]:
    """Return every text that is not blank, item by item; the cover's and the raw notes, which never print, are not among them."""
    texts = (*_item_texts(form, closed(form, review)), *_comment_texts(form, review))
    return tuple(each for each in texts if each.text.strip())


def _item_texts(form: Form, review: Review) -> Iterator[ReportText]:
    working = review.working
    for item in form.items:
        number, answer = item.number, review.items[item.number]
        step = item_step(number)
        yield ReportText(Place(step, "not_applicable_reason"), message("item {item}, the reason", item=number), answer.not_applicable_reason)
        yield ReportText(Place(step, "other"), message("item {item}, “Other”", item=number), answer.other)
        yield ReportText(Place(step, "evidence"), message("item {item}, evidence", item=number), working.evidence.get(number, ""))
        why = message("item {item}, why it is rated otherwise", item=number)
        yield ReportText(Place(step, "disagreement"), why, working.disagreements.get(number, ""))


def _comment_texts(form: Form, review: Review) -> Iterator[ReportText]:
    for area in form.comment_areas:
        yield ReportText(Place(COMMENTS, area.key), message("“{area}”", area=area.label), review.comments[area.key])
