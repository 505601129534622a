"""The words of the library: a review's name, its state, its ratings and its last change, for the eye and for the ear."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QDate, QDateTime

from ipsreview.form import NOT_APPLICABLE, Form
from ipsreview.ui.signs import NOT_RATED, sign_of
from ipsreview.ui.wording import moment, own, rating_label, short_date
from ipsreview.usecases.library import ReviewRow, SortKey, State

translate = QCoreApplication.translate


class Column(IntEnum):
    """The columns of the library, in their order."""

    AGENCY = 0
    DATE = 1
    TRAINER = 2
    STATE = 3
    RATINGS = 4
    CHANGED = 5


def column_title(column: Column, form: Form) -> str:
    """Return the title of a column; the ratings are named by the numbers of the form's items."""
    return {
        Column.AGENCY: translate("library", "Agency"),
        Column.DATE: translate("library", "Date"),
        Column.TRAINER: translate("library", "Trainer"),
        Column.STATE: translate("library", "State"),
        Column.RATINGS: translate("library", "Items {first}–{last}").format(first=form.items[0].number, last=form.items[-1].number),
        Column.CHANGED: translate("library", "Last change"),
    }[column]


def sort_key(column: Column) -> SortKey:
    """Return what the library is sorted by when a column is chosen for it; the ratings sort by how many there are."""
    return {
        Column.AGENCY: SortKey.AGENCY,
        Column.DATE: SortKey.DATE,
        Column.TRAINER: SortKey.TRAINER,
        Column.STATE: SortKey.STATE,
        Column.RATINGS: SortKey.RATED,
        Column.CHANGED: SortKey.CHANGED,
    }[column]


def column_text(column: Column, row: ReviewRow) -> str:
    """Return what the table shows in a column; nothing for the ratings, which are painted."""
    match column:
        case Column.AGENCY:
            return row.agency or translate("library", "No agency yet")
        case Column.DATE:
            return short_date(row.date) or translate("library", "No date yet")
        case Column.TRAINER:
            return row.trainer
        case Column.STATE:
            return state_text(row)
        case Column.RATINGS:
            return ""
        case Column.CHANGED:
            return changed_text(row.changed_at)


def answered(column: Column, row: ReviewRow) -> bool:
    """Say whether a column shows an answer, and not that there is none yet."""
    return (column is not Column.AGENCY or bool(row.agency)) and (column is not Column.DATE or row.date is not None)


def state_text(row: ReviewRow) -> str:
    """Return the state of a review: how far a draft has come, and which version it is from the second on."""
    state = translate("library", "Finished")
    if row.state is State.DRAFT:
        state = _draft_text(len(row.ratings) - row.ratings.count(None), len(row.ratings))
    return state if row.version == 1 else _version_text(state, row.version)


def longest_states(items: int) -> list[str]:
    """Return the longest states of a form with so many items: a first version's, which has to fit on one line, and a later one's."""
    draft = _draft_text(items, items)
    return [draft, _version_text(draft, 2)]


def _draft_text(rated: int, items: int) -> str:
    return translate("library", "Draft · {rated} of {items}").format(rated=rated, items=items)


def _version_text(state: str, version: int) -> str:
    return translate("library", "{state} · version {version}").format(state=state, version=version)


def changed_text(when: datetime) -> str:
    """Return a moment as shortly as it can be told: the hour when it is today, else the day."""
    local = when.astimezone().date()
    return moment(when) if QDate(local.year, local.month, local.day) == QDateTime.currentDateTime().date() else short_date(local)


def known_sign(form: Form, rating: str | None) -> str:
    """Return the sign of a rating; a level that the form does not know is drawn as not rated."""
    known = rating is None or rating == NOT_APPLICABLE or any(level.key == rating for level in form.levels)
    return sign_of(form, rating) if known else NOT_RATED


def known_label(form: Form, rating: str | None) -> str:
    """Return the words for a rating; a level that the form does not know goes by its key."""
    known = rating is None or rating == NOT_APPLICABLE or any(level.key == rating for level in form.levels)
    return rating_label(form, rating) if known else str(rating)


def ratings_counted(form: Form, row: ReviewRow) -> str:
    """Return how often each rating was given (“7 IPS, 3 Needs improvement”), in the form's order."""
    found = Counter(row.ratings)
    order = [level.key for level in form.levels]
    keys = sorted(found, key=lambda rating: order.index(rating) if rating in order else len(order) + (rating is None))
    return ", ".join(f"{found[rating]} {known_label(form, rating)}" for rating in keys)


def ratings_listed(form: Form, row: ReviewRow) -> list[str]:
    """Return a line for every item: its number, its short title and its rating."""
    named = zip(form.items, row.ratings, strict=False)
    return [f"{item.number} {own(item.short_title)}: {known_label(form, rating)}" for item, rating in named]


def spoken_row(form: Form, row: ReviewRow) -> str:
    """Return a whole line of the library as a screen reader says it."""
    shown = [column_text(column, row) for column in (Column.AGENCY, Column.DATE, Column.TRAINER, Column.STATE)]
    return ", ".join(part for part in (*shown, ratings_counted(form, row)) if part)


def changed_in_full(row: ReviewRow) -> str:
    """Return when a review was last changed, with its hour."""
    return translate("library", "Last changed {moment}").format(moment=moment(row.changed_at))


def review_name(row: ReviewRow) -> str:
    """Return a review's name in a sentence: its agency in quotes, and its date where there is one."""
    agency = f"“{row.agency}”" if row.agency else translate("library", "a review without an agency")
    return f"{agency}, {short_date(row.date)}" if row.date else agency


def plain_tip(*lines: str) -> str:
    """Return lines as a tool tip that shows them to the letter: Qt would read what was typed as markup."""
    import html

    return "<p style='white-space:pre'>" + "<br>".join(html.escape(line) for line in lines) + "</p>"
