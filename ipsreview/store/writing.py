"""Changing of reviews, within one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, Table, bindparam, delete, insert, literal, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from ipsreview.errors import KnownError
from ipsreview.form import Form
from ipsreview.messages import message
from ipsreview.review import rules
from ipsreview.review.values import Cover, Review
from ipsreview.store.answer_keys import AnswerKey
from ipsreview.store.answers import answers, difference
from ipsreview.store.folding import order_key, search_text, searched_texts
from ipsreview.store.forms import KnownForms
from ipsreview.store.moments import as_text
from ipsreview.store.places import Places
from ipsreview.store.reading import Reading
from ipsreview.store.tables import ANSWER, REVIEW, VERSION
from ipsreview.store.values import Act, LastPlace, State, StoredReview

_NEW_ANSWER = upsert(ANSWER)
_WRITE_ANSWER = _NEW_ANSWER.on_conflict_do_update(set_={"value": _NEW_ANSWER.excluded.value})
_ERASE_ANSWER = delete(ANSWER).where(
    ANSWER.c.version == bindparam("of_version"),
    ANSWER.c.item == bindparam("at_item"),
    ANSWER.c.kind == bindparam("of_kind"),
    ANSWER.c.key == bindparam("with_key"),
)
_CHANGE_DRAFT = (
    update(VERSION)
    .where(
        VERSION.c.review == bindparam("of_review"),
        VERSION.c.number == bindparam("with_number"),
        VERSION.c.changed_at == bindparam("last_changed_at"),
        VERSION.c.state == State.DRAFT.value,
        VERSION.c.listed,
    )
    .returning(VERSION.c.id)
)


class Writing:
    """The reviews as one transaction changes them."""

    def __init__(self, connection: Connection, reading: Reading, forms: KnownForms, places: Places) -> None:
        self._connection = connection
        self._reading = reading
        self._forms = forms
        self._places = places
        self._trail = reading.trail
        self.bank = reading.bank
        self.removing = reading.removing

    def add(self, form: Form, review: Review) -> StoredReview:
        """Keep a new review of `form`, as a draft."""
        if (review.form_id, review.form_version) != (form.id, form.version):
            raise ValueError("the review is of another form")
        now = _now()
        review_id = self._inserted(REVIEW, {"deleted_at": None})
        facts = {"number": 1, "state": State.DRAFT.value, "created_at": as_text(now), "listed": True}
        links = {"review": review_id, "form": self._forms.keep(form)}
        version = self._inserted(VERSION, {**links, **facts, **columns_of(review, now)})
        self._write(version, answers(review))
        self._trail.note_act(version, Act.STARTED, now)
        return StoredReview(review_id, 1, State.DRAFT, form, review, now, now, None)

    def save(self, stored: StoredReview, review: Review) -> StoredReview:
        """Write what differs between `stored`, which has to be what the file holds, and `review`."""
        if review == stored.review:
            self._require_draft(stored)
            return stored
        now = _after(stored)
        version = self._changed(stored, {"changed_at": as_text(now), **_changed_columns(stored.review, review)})
        changed = difference(stored.review, review)
        self._erase(version, changed.gone)
        self._write(version, changed.written)
        self._trail.note_changes(version, now, stored.review, review, changed)
        return replace(stored, review=review, changed_at=now)

    def finish(self, stored: StoredReview) -> StoredReview:
        """Close a draft: texts of unticked boxes go, and it never changes again."""
        saved = self.save(stored, rules.closed(stored.form, stored.review))
        now = _after(saved)
        version = self._changed(saved, {"state": State.FINISHED.value, "finished_at": as_text(now), "changed_at": as_text(now)})
        self._trail.note_act(version, Act.FINISHED, now)
        return replace(saved, state=State.FINISHED, changed_at=now, finished_at=now)

    def reopen(self, review_id: int) -> StoredReview:
        """Return the next version of a finished review, a draft with the same answers."""
        self._reading.require(review_id)
        row = self._connection.execute(select(VERSION).where(VERSION.c.review == review_id, VERSION.c.listed)).mappings().one()
        if row["state"] != State.FINISHED.value:
            raise KnownError(message("Review {id} is not finished, so it need not be reopened; go on with it as it is.", id=review_id))
        self._connection.execute(update(VERSION).where(VERSION.c.id == row["id"]).values(listed=False))
        now = _now()
        new = {"number": row["number"] + 1, "state": State.DRAFT.value, "created_at": as_text(now), "changed_at": as_text(now), "finished_at": None}
        kept = {name: value for name, value in row.items() if name != "id"}
        version = self._inserted(VERSION, {**kept, **new})
        copied = select(literal(version), ANSWER.c.item, ANSWER.c.kind, ANSWER.c.key, ANSWER.c.value).where(ANSWER.c.version == row["id"])
        self._connection.execute(insert(ANSWER).from_select(["version", "item", "kind", "key", "value"], copied))
        self._trail.note_act(version, Act.REOPENED, now)
        return self._reading.load(review_id)

    def delete(self, review_id: int) -> None:
        """Take a review out of the library; a deleted one stays as it is."""
        self._reading.require(review_id, deleted=True)
        now = _now()
        there = update(REVIEW).where(REVIEW.c.id == review_id, REVIEW.c.deleted_at.is_(None))
        if self._connection.execute(there.values(deleted_at=as_text(now))).rowcount == 0:
            return
        self._connection.execute(update(VERSION).where(VERSION.c.review == review_id).values(listed=False))
        self._trail.note_act(self._newest(review_id), Act.DELETED, now)

    def restore(self, review_id: int) -> None:
        """Bring a deleted review back; one that is not deleted stays as it is."""
        self._reading.require(review_id, deleted=True)
        gone = update(REVIEW).where(REVIEW.c.id == review_id, REVIEW.c.deleted_at.is_not(None))
        if self._connection.execute(gone.values(deleted_at=None)).rowcount == 0:
            return
        newest = self._newest(review_id)
        self._connection.execute(update(VERSION).where(VERSION.c.id == newest).values(listed=True))
        self._trail.note_act(newest, Act.RESTORED, _now())

    def remember_place(self, place: LastPlace | None) -> None:
        """Remember where the trainer is, or that no review is open."""
        if place is not None:
            self._reading.require(place.review)
        self._places.remember(place)

    def _newest(self, review_id: int) -> int:
        """Return the row of a review's newest version."""
        query = select(VERSION.c.id).where(VERSION.c.review == review_id).order_by(VERSION.c.number.desc()).limit(1)
        return int(self._connection.execute(query).scalar_one())

    def _changed(self, stored: StoredReview, columns: Mapping[str, object]) -> int:
        """Change columns of the version in `stored` and return its row; raise KnownError where it may not be changed, or has been elsewhere."""
        which = {"of_review": stored.id, "with_number": stored.version, "last_changed_at": as_text(stored.changed_at)}
        version = self._connection.execute(_CHANGE_DRAFT, {**which, **columns}).scalar_one_or_none()
        if version is None:
            self._require_draft(stored)
            raise RuntimeError("a draft that may be changed was not found")
        return int(version)

    def _require_draft(self, stored: StoredReview) -> None:
        """Raise KnownError where the version in `stored` may not be changed, or has been elsewhere."""
        self._reading.require(stored.id)
        row: Row[Any] = self._connection.execute(select(VERSION).where(VERSION.c.review == stored.id, VERSION.c.number == stored.version)).one()
        if row.state == State.FINISHED.value:
            text = "Version {version} of review {id} is finished and can no longer be changed; reopen it to go on with its next version."
            raise KnownError(message(text, version=stored.version, id=stored.id))
        if row.changed_at != as_text(stored.changed_at):
            raise KnownError(message("Review {id} was changed elsewhere since it was opened; open it again.", id=stored.id))

    def _inserted(self, table: Table, values: Mapping[str, object]) -> int:
        statement = insert(table).values(values).returning(table.c.id)
        return int(self._connection.execute(statement).scalar_one())

    def _erase(self, version: int, gone: Sequence[AnswerKey]) -> None:
        rows = [{"of_version": version, "at_item": item, "of_kind": kind.value, "with_key": key} for item, kind, key in gone]
        if rows:
            self._connection.execute(_ERASE_ANSWER, rows)

    def _write(self, version: int, written: Mapping[AnswerKey, str]) -> None:
        rows = [{"version": version, "item": item, "kind": kind.value, "key": key, "value": value} for (item, kind, key), value in written.items()]
        if rows:
            self._connection.execute(_WRITE_ANSWER, rows)


def columns_of(review: Review, changed_at: datetime) -> dict[str, object]:
    """Return a version's columns that follow from its review: the cover's answers, and what searching and sorting need."""
    follow = {"team_size": review.team_size, "rated": _rated(review), "search": search_text(review)}
    return {"changed_at": as_text(changed_at), **_cover_columns(review.cover), **follow}


def _changed_columns(before: Review, after: Review) -> dict[str, object]:
    """Return those of `columns_of` the later review that are not as they were; the dear ones are worked out only then."""
    changed = {} if after.cover == before.cover else _cover_columns(after.cover)
    if after.team_size != before.team_size:
        changed["team_size"] = after.team_size
    if _rated(after) != _rated(before):
        changed["rated"] = _rated(after)
    if searched_texts(after) != searched_texts(before):
        changed["search"] = search_text(after)
    return changed


def _cover_columns(cover: Cover) -> dict[str, object]:
    return {
        "agency": cover.agency,
        "visited_on": cover.date.isoformat() if cover.date else None,
        "trainer": cover.trainer,
        "agency_order": order_key(cover.agency),
        "trainer_order": order_key(cover.trainer),
    }


def _rated(review: Review) -> int:
    return sum(answer.rating is not None for answer in review.items.values())


def _now() -> datetime:
    return datetime.now(UTC)


def _after(stored: StoredReview) -> datetime:
    """Return the time of a change, later than the last one even where the clock was set back: it tells a stale copy from a fresh one."""
    return max(_now(), stored.changed_at + timedelta(microseconds=1))
