"""The words of the screen: ratings, steps, changes, dates and moments, in the language of the program."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from ipsreview.form import NOT_APPLICABLE, Form, plain
from ipsreview.review.acts import Change, Verb
from ipsreview.review.completeness import StepState
from ipsreview.review.steps import Place, Step, StepKind
from ipsreview.review.values import Review
from ipsreview.ui.saying import own, say

if TYPE_CHECKING:
    from ipsreview.usecases.describing_documents import OpenPoint

translate = QCoreApplication.translate


def open_point(point: OpenPoint) -> str:
    """Return something that a Word document left open as one line."""
    if not point.item:
        return say(point.what)
    return QCoreApplication.translate("wording", "Item {number}: {what}").format(number=point.item, what=say(point.what))


def rating_label(form: Form, rating: str | None) -> str:
    """Return the words for a rating, as the screen shows it (DOMAIN, decision 7)."""
    if rating is None:
        return translate("wording", "Not rated")
    return translate("wording", "Not applicable") if rating == NOT_APPLICABLE else own(form.level(rating).label)


def step_title(form: Form, step: Step) -> str:
    """Return the short name of a step, without its number."""
    if step.kind is StepKind.ITEM:
        return own(form.item(step.number).short_title)
    return {
        StepKind.COVER: translate("wording", "Agency, date, team"),
        StepKind.NOTES: translate("wording", "Notes"),
        StepKind.COMMENTS: translate("wording", "Strengths and next steps"),
        StepKind.SUMMARY: translate("wording", "Summary and export"),
    }[step.kind]


def step_name(form: Form, step: Step) -> str:
    """Return the name of a step with its number, as a button or a list shows it."""
    return f"{step.number} {step_title(form, step)}" if step.number else step_title(form, step)


def step_state(form: Form, review: Review, step: Step, state: StepState) -> str:
    """Return the words for the state of a step; a rated item says its rating."""
    if step.kind is StepKind.ITEM:
        rating = review.items[step.number].rating
        label = rating_label(form, rating)
        if state is StepState.STARTED:
            return translate("wording", "{rating} · to complete").format(rating=label) if rating else translate("wording", "Started")
        return label
    if step.kind is StepKind.NOTES:
        notes = len(review.working.notes)
        return translate("wording", "{count} kept").format(count=notes) if notes else translate("wording", "None yet")
    return {
        StepState.UNTOUCHED: translate("wording", "Not started"),
        StepState.STARTED: translate("wording", "To complete"),
        StepState.COMPLETE: translate("wording", "Complete"),
    }[state]


def change_name(form: Form, change: Change) -> str:
    """Return the name of a change for *Undo* and *Redo*: what was done, and on which step."""
    what = _field_name(form, change.place)
    pattern = {
        Verb.TICK: translate("wording", "tick {what}"),
        Verb.CLEAR: translate("wording", "untick {what}"),
        Verb.WRITE: translate("wording", "typing in {what}"),
        Verb.COUNT: translate("wording", "count of {what}"),
        Verb.ADD: translate("wording", "add {what}"),
        Verb.REMOVE: translate("wording", "delete {what}"),
        Verb.APPLY: translate("wording", "apply {what}"),
        Verb.PASTE: translate("wording", "paste into {what}"),
    }[change.verb]
    number = change.place.step.number
    name = pattern.format(what=what)
    return translate("wording", "{change} (item {number})").format(change=name, number=number) if number else name


def _field_name(form: Form, place: Place) -> str:
    field, _, key = place.field.partition(".")
    if place.step.kind is StepKind.COMMENTS:
        return own(form.comment_area(field).label)
    if field in ("rating", "counts") and key:
        return rating_label(form, key)
    if field == "recommendations":
        return "“" + shortened(plain(form.item(place.step.number).recommendation(key).text)) + "”"
    if field == "roster":
        return translate("wording", "S{number} of the team").format(number=key.partition(".")[0])
    if field == "meeting":
        return translate("wording", "people met: {source}").format(source=own(form.source_of(key).label))
    return {
        "agency": translate("wording", "Agency"),
        "trainer": translate("wording", "IPS trainer"),
        "date": translate("wording", "Date"),
        "team_size": translate("wording", "Specialists on the team"),
        "other": translate("wording", "Other"),
        "not_applicable_reason": translate("wording", "Reason"),
        "rating": translate("wording", "the worksheet's level"),
        "worksheet": translate("wording", "the worksheet"),
        "facts": translate("wording", "the worksheet"),
        "policy": translate("wording", "rounding"),
        "evidence": translate("wording", "Evidence"),
        "disagreement": translate("wording", "Why another level"),
        "old_advice": translate("wording", "the last visit's advice"),
        "note": translate("wording", "a note"),
        "dismissed": translate("wording", "a finding"),
    }[field]


def shortened(text: str, most: int = 40) -> str:
    """Return the text cut at a word, with an ellipsis, when it is longer than `most` characters."""
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + "…"


def long_date(day: date | None) -> str:
    """Return a date with its month in letters, or nothing."""
    return QLocale().toString(QDate(day.year, day.month, day.day), translate("wording", "d MMMM yyyy")) if day else ""


def short_date(day: date | None) -> str:
    """Return a date with its month in short letters, or nothing."""
    return QLocale().toString(QDate(day.year, day.month, day.day), translate("wording", "d MMM yyyy")) if day else ""


def moment(when: datetime) -> str:
    """Return a moment in local time: the hour when it is today, else the day with the hour."""
    local = QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
    if local.date() == QDate.currentDate():
        return QLocale().toString(local.time(), "HH:mm")
    return QLocale().toString(local, translate("wording", "d MMM yyyy, HH:mm"))
