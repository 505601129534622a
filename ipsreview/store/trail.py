"""The audit trail: what was done to each version of a review, by whom and when, within one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from ipsreview.review.values import Review
from ipsreview.store.answer_keys import WHOLE_FORM, AnswerKey, AnswerKind
from ipsreview.store.answers import Difference
from ipsreview.store.locking import user_name
from ipsreview.store.moments import as_text
from ipsreview.store.tables import AUDIT, VERSION
from ipsreview.store.unreadable import moment
from ipsreview.store.values import Act, TrailEntry

LONGEST_PAUSE = timedelta(minutes=1)
"""Typing in one field is one entry until it rests for longer: otherwise every second of it would leave a copy of the whole text."""

_Change = tuple[int, str, str, str | None, str | None]
"""Item, kind, key, what was there before, and what is there after."""

_TYPED = frozenset(
    {
        "agency",
        "trainer",
        *(AnswerKind.REASON, AnswerKind.OTHER, AnswerKind.COMMENT, AnswerKind.EVIDENCE, AnswerKind.DISAGREEMENT),
        *(AnswerKind.SPECIALIST_NAME, AnswerKind.CELL, AnswerKind.FACT, AnswerKind.NOTE),
    }
)

_ADD = insert(AUDIT)

_A_NAME = ""
"""Stands for the name of a specialist: names can be deleted alone (DOMAIN, decision 6), so the trail only tells that one was written."""


class Trail:
    """The entries as one transaction sees them and adds to them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def entries(self, review_id: int, item: int | None) -> tuple[TrailEntry, ...]:
        """Return what was done to a review, the first first; with `item`, only to that item, 0 being what belongs to none."""
        query = select(AUDIT, VERSION.c.number).join(VERSION, VERSION.c.id == AUDIT.c.version).where(VERSION.c.review == review_id)
        wanted = query if item is None else query.where(AUDIT.c.item == item)
        return tuple(_entry(row) for row in self._connection.execute(wanted.order_by(AUDIT.c.id)))

    def note_act(self, version: int, act: Act, at: datetime) -> None:
        """Add an entry about the version as a whole."""
        self._add(version, at, [(WHOLE_FORM, act.value, "", None, None)])

    def note_changes(self, version: int, at: datetime, before: Review, after: Review, answers: Difference) -> None:
        """Add an entry for each answer that changed; typing that goes on in one field lengthens the last entry."""
        changes = [*_cover_changes(before, after), *_answer_changes(answers)]
        last = self._last(version) if len(changes) == 1 and changes[0][1] in _TYPED else None
        if last is not None and _goes_on(last, changes[0], at):
            self._lengthen(last, changes[0][4], at)
        else:
            self._add(version, at, changes)

    def _last(self, version: int) -> Row[Any] | None:
        query = select(AUDIT).where(AUDIT.c.version == version).order_by(AUDIT.c.id.desc()).limit(1)
        return self._connection.execute(query).one_or_none()

    def _lengthen(self, last: Row[Any], after: str | None, at: datetime) -> None:
        this = AUDIT.c.id == last.id
        if last.before == after and after != _A_NAME:  # written and taken back at once: nothing was done
            self._connection.execute(delete(AUDIT).where(this))
        else:
            self._connection.execute(update(AUDIT).where(this).values(after=after, at=as_text(at)))

    def _add(self, version: int, at: datetime, changes: Iterable[_Change]) -> None:
        facts = {"version": version, "at": as_text(at), "who": user_name()}
        rows = [{**facts, "item": item, "kind": kind, "key": key, "before": before, "after": after} for item, kind, key, before, after in changes]
        if rows:
            self._connection.execute(_ADD, rows)


def _goes_on(last: Row[Any], change: _Change, at: datetime) -> bool:
    rested = at - moment(last.at)
    return (last.item, last.kind, last.key) == change[:3] and last.who == user_name() and rested <= LONGEST_PAUSE


def _cover_changes(before: Review, after: Review) -> list[_Change]:
    old, new = _cover(before), _cover(after)
    return [(WHOLE_FORM, kind, "", old[kind] or None, new[kind] or None) for kind in old if old[kind] != new[kind]]


def _cover(review: Review) -> Mapping[str, str]:
    cover = review.cover
    day = cover.date.isoformat() if cover.date else ""
    size = str(review.team_size) if review.team_size else ""
    return {"agency": cover.agency, "date": day, "trainer": cover.trainer, "team_size": size}


def _answer_changes(answers: Difference) -> list[_Change]:
    changed: dict[AnswerKey, str | None] = {**dict.fromkeys(answers.gone), **answers.written}
    return [(place.item, place.kind.value, place.key, _told(place, answers.had.get(place)), _told(place, after)) for place, after in changed.items()]


def _told(place: AnswerKey, value: str | None) -> str | None:
    return _A_NAME if value is not None and place.kind is AnswerKind.SPECIALIST_NAME else value


def _entry(row: Row[Any]) -> TrailEntry:
    at = moment(row.at)
    return TrailEntry(at, row.who, row.number, row.item, row.kind, row.key, row.before, row.after)
