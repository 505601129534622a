"""Removal for good, within one transaction: working copies of finished reviews, and deleted reviews. Every removal leaves a record."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, delete, func, insert, inspect, select, update

from ipsreview.errors import KnownError
from ipsreview.messages import message
from ipsreview.store.answer_keys import REPORT_KINDS, AnswerKind
from ipsreview.store.folding import folded
from ipsreview.store.locking import user_name
from ipsreview.store.moments import as_text
from ipsreview.store.tables import ANSWER, AUDIT, PLACE, REMOVED, REVIEW, VERSION
from ipsreview.store.unreadable import day_if_any, moment, state
from ipsreview.store.values import DeletedRow, Due, Removable, RemovedRow, State

_WORKING_KINDS = [kind.value for kind in AnswerKind if kind not in REPORT_KINDS]
_REPORT_TEXTS = [kind.value for kind in (AnswerKind.REASON, AnswerKind.OTHER, AnswerKind.COMMENT)]
_NEWER = VERSION.alias("newer")
_NEWEST = ~select(_NEWER.c.id).where(_NEWER.c.review == VERSION.c.review, _NEWER.c.number > VERSION.c.number).exists()


class Removing:
    """What can be removed, what was, and the removal itself."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def deleted(self) -> tuple[DeletedRow, ...]:
        """Return the deleted reviews, the last deleted first."""
        query = _newest_versions(REVIEW.c.deleted_at.is_not(None)).order_by(REVIEW.c.deleted_at.desc(), VERSION.c.review.desc())
        return tuple(
            DeletedRow(row.review, state(row.state), row.agency, day_if_any(row.visited_on), row.trainer, moment(row.deleted_at))
            for row in self._connection.execute(query)
        )

    def due(self, days: int, today: date) -> tuple[Due, ...]:
        """Return what has been finished, or deleted, for `days` days, the longest first."""
        rows = self._connection.execute(_newest_versions(REVIEW.c.deleted_at.is_not(None) | (VERSION.c.state == State.FINISHED.value))).all()
        return tuple(sorted(self._due_among(rows, today - timedelta(days=days)), key=lambda due: (due.since, due.review)))

    def _due_among(self, rows: Sequence[Row[Any]], last_day: date) -> Iterator[Due]:
        for row in rows:
            if row.deleted_at and _local_day(row.deleted_at) <= last_day:
                yield self._due(row, Removable.REVIEW, row.deleted_at)
            elif row.finished_at and _local_day(row.finished_at) <= last_day and self._with_working_copy(row.review):
                yield self._due(row, Removable.WORKING_COPY, row.finished_at)

    def _due(self, row: Row[Any], what: Removable, since: str) -> Due:
        query = select(ANSWER.c.kind, ANSWER.c.item).where(ANSWER.c.version == row.id)
        found = self._connection.execute(query).all()
        kinds = Counter(kind for kind, _ in found)
        return Due(
            review=row.review,
            what=what,
            agency=row.agency,
            date=day_if_any(row.visited_on),
            since=moment(since),
            notes=kinds[AnswerKind.NOTE.value],
            names=kinds[AnswerKind.SPECIALIST_NAME.value],
            worksheets=len({item for kind, item in found if kind in (AnswerKind.CELL.value, AnswerKind.FACT.value)}),
            texts=kinds[AnswerKind.EVIDENCE.value] + kinds[AnswerKind.DISAGREEMENT.value],
        )

    def _with_working_copy(self, review_id: int) -> list[int]:
        """Return the rows of the review's versions that hold something of a working copy, in their answers or in their trail."""
        return [version for version in self._versions(review_id) if self._holds_working_copy(version)]

    def _versions(self, review_id: int) -> list[int]:
        query = select(VERSION.c.id).where(VERSION.c.review == review_id).order_by(VERSION.c.number)
        return list(self._connection.execute(query).scalars())

    def _holds_working_copy(self, version: int) -> bool:
        answers = select(ANSWER.c.version).where(ANSWER.c.version == version, ANSWER.c.kind.in_(_WORKING_KINDS)).limit(1)
        if self._connection.execute(answers).first() is not None:
            return True
        entries = select(AUDIT.c.id).where(AUDIT.c.version == version, AUDIT.c.kind.in_(_WORKING_KINDS)).limit(1)
        return self._has_trail() and self._connection.execute(entries).first() is not None

    def _has_trail(self) -> bool:
        """Say whether the file has a trail: a copy made by an older program has none."""
        return inspect(self._connection).has_table(AUDIT.name)

    def remove_working_copies(self, ids: Iterable[int]) -> None:
        """Remove the working copies of all versions of finished reviews; raise KnownError where one is worked on again."""
        for review_id in ids:
            newest = self._connection.execute(_newest_versions(VERSION.c.review == review_id)).one_or_none()
            if newest is not None and newest.state != State.FINISHED.value:
                text = "Review {id} is worked on, so its working copy is still needed; finish the review first, or leave it out."
                raise KnownError(message(text, id=review_id))
            versions = self._with_working_copy(review_id)
            self._keep_record(self._records(versions, Removable.WORKING_COPY))
            for version in versions:
                self._erase_working_copy(version)

    def remove_reviews(self, ids: Iterable[int]) -> None:
        """Remove deleted reviews with all of their versions; raise KnownError where one is not deleted."""
        for review_id in ids:
            row = self._connection.execute(select(REVIEW).where(REVIEW.c.id == review_id)).one_or_none()
            if row is not None and row.deleted_at is None:
                raise KnownError(message("Review {id} is not deleted; delete it first, or leave it out.", id=review_id))
            versions = self._versions(review_id)
            self._keep_record(self._records(versions, Removable.REVIEW))
            for version in versions:
                self._erase_version(version)
            self._erase_review(review_id)

    def removed(self) -> tuple[RemovedRow, ...]:
        """Return the record of all removals, the last first."""
        columns = (REMOVED.c.at, REMOVED.c.who, REMOVED.c.review, REMOVED.c.number, REMOVED.c.begun_at, REMOVED.c.what)
        rows = self._connection.execute(select(*columns).order_by(REMOVED.c.id.desc()))
        return tuple(RemovedRow(moment(at), who, review, number, begun_at, Removable(what)) for at, who, review, number, begun_at, what in rows)

    def still_held(self, records: Iterable[RemovedRow]) -> list[tuple[int, RemovedRow]]:
        """Return which of these removals a copy of the file has not seen: the row of each version that still is what was removed."""
        found = [(self._version_of(record), record) for record in records]
        return [
            (version, record)
            for version, record in found
            if version is not None and (record.what is Removable.REVIEW or self._holds_working_copy(version))
        ]

    def remove_again(self, records: Iterable[RemovedRow]) -> None:
        """Remove from a copy of the file what was removed from the file itself, and keep the record there too, should it be brought back."""
        for version, record in self.still_held(records):
            if self._has_trail():
                self._keep_record([record])
            if record.what is Removable.REVIEW:
                self._erase_version(version)
                self._erase_review(record.review)
            else:
                self._erase_working_copy(version)

    def _version_of(self, record: RemovedRow) -> int | None:
        same = and_(VERSION.c.review == record.review, VERSION.c.number == record.version, VERSION.c.created_at == record.begun_at)
        return self._connection.execute(select(VERSION.c.id).where(same)).scalar_one_or_none()

    def planned(self, dues: Iterable[Due]) -> tuple[RemovedRow, ...]:
        """Return the record that these removals would leave."""
        return tuple(record for due in dues for record in self._records(self._versions(due.review), due.what))

    def _records(self, versions: Iterable[int], what: Removable) -> Iterator[RemovedRow]:
        now = datetime.now(UTC)
        for version in versions:
            query = select(VERSION.c.review, VERSION.c.number, VERSION.c.created_at).where(VERSION.c.id == version)
            row = self._connection.execute(query).one()
            yield RemovedRow(now, user_name(), row.review, row.number, row.created_at, what)

    def _keep_record(self, records: Iterable[RemovedRow]) -> None:
        for record in records:
            facts = {"review": record.review, "number": record.version, "begun_at": record.begun_at, "what": record.what.value}
            self._connection.execute(insert(REMOVED).values(at=as_text(record.at), who=record.who, **facts))

    def _erase_working_copy(self, version: int) -> None:
        self._connection.execute(delete(ANSWER).where(ANSWER.c.version == version, ANSWER.c.kind.in_(_WORKING_KINDS)))
        if self._has_trail():
            self._connection.execute(delete(AUDIT).where(AUDIT.c.version == version, AUDIT.c.kind.in_(_WORKING_KINDS)))
        self._connection.execute(update(VERSION).where(VERSION.c.id == version).values(search=self._search_text(version)))

    def _search_text(self, version: int) -> str:
        """Return what a search looks through once only the report is left (`folding.search_text`)."""
        row = self._connection.execute(select(VERSION.c.agency, VERSION.c.trainer).where(VERSION.c.id == version)).one()
        texts = select(ANSWER.c.value).where(ANSWER.c.version == version, ANSWER.c.kind.in_(_REPORT_TEXTS))
        return "\n".join(filter(None, map(folded, (*row, *self._connection.execute(texts).scalars()))))

    def _erase_version(self, version: int) -> None:
        self._connection.execute(delete(ANSWER).where(ANSWER.c.version == version))
        if self._has_trail():
            self._connection.execute(delete(AUDIT).where(AUDIT.c.version == version))
        self._connection.execute(delete(VERSION).where(VERSION.c.id == version))

    def _erase_review(self, review_id: int) -> None:
        """Remove the review itself once its last version is gone."""
        if self._connection.execute(select(func.count()).where(VERSION.c.review == review_id)).scalar_one() == 0:
            if self._has_trail():
                self._connection.execute(delete(PLACE).where(PLACE.c.review == review_id))
            self._connection.execute(delete(REVIEW).where(REVIEW.c.id == review_id))


def _newest_versions(wanted: ColumnElement[bool]) -> Select[Any]:
    return select(VERSION, REVIEW.c.deleted_at).join(REVIEW, REVIEW.c.id == VERSION.c.review).where(_NEWEST, wanted)


def _local_day(text: str) -> date:
    return moment(text).astimezone().date()
