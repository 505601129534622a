"""Reading of reviews and of the library, within one transaction."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, select

from ipsreview.errors import KnownError
from ipsreview.form import Form
from ipsreview.messages import message
from ipsreview.review.rules import closed
from ipsreview.review.values import Cover, Review
from ipsreview.review.working import NO_WORKING_COPY
from ipsreview.store.answer_keys import AnswerKey, AnswerKind, UnknownAnswerError
from ipsreview.store.answers import review_of
from ipsreview.store.bank import OwnLines
from ipsreview.store.forms import KnownForms
from ipsreview.store.neighbours import NeighboursReading
from ipsreview.store.problems import DAMAGED
from ipsreview.store.removing import Removing
from ipsreview.store.tables import ANSWER, REVIEW, VERSION
from ipsreview.store.trail import Trail
from ipsreview.store.unreadable import day_if_any, moment, state
from ipsreview.store.values import StoredReview, VersionRow


class Reading:
    """The reviews as one transaction sees them."""

    def __init__(self, connection: Connection, forms: KnownForms, path: Path) -> None:
        self._connection = connection
        self._forms = forms
        self._path = path
        self.neighbours = NeighboursReading(connection, self)
        self.bank = OwnLines(connection)
        self.trail = Trail(connection)
        self.removing = Removing(connection)

    def load(self, review_id: int, version: int | None = None) -> StoredReview:
        """Return a version of a review, the newest unless said."""
        wanted = VERSION.c.listed if version is None else VERSION.c.number == version
        self.require(review_id)
        row = self._connection.execute(select(VERSION).where(VERSION.c.review == review_id, wanted)).one_or_none()
        if row is None:
            numbers = ", ".join(str(known.number) for known in self.versions(review_id))
            text = "Review {id} has no version {version}; choose one of {versions}."
            raise KnownError(message(text, id=review_id, version=version, versions=numbers))
        form = self._forms.form(row.form)
        return StoredReview(
            id=row.review,
            version=row.number,
            state=state(row.state),
            form=form,
            review=self._review(form, row),
            created_at=moment(row.created_at),
            changed_at=moment(row.changed_at),
            finished_at=_moment(row.finished_at),
        )

    def _review(self, form: Form, row: Row[Any]) -> Review:
        query = select(ANSWER.c.item, ANSWER.c.kind, ANSWER.c.key, ANSWER.c.value).where(ANSWER.c.version == row.id)
        cover = Cover(agency=row.agency, date=day_if_any(row.visited_on), trainer=row.trainer)
        try:
            found = {AnswerKey(item, _kind(kind, item), key): value for item, kind, key, value in self._connection.execute(query)}
            return replace(review_of(form, found), cover=cover, team_size=row.team_size)
        except UnknownAnswerError as error:
            raise KnownError(DAMAGED.filled(path=self._path, reason=f"review {row.review}: {error}")) from error

    def require(self, review_id: int, *, deleted: bool = False) -> None:
        """Raise KnownError where there is no such review, or it is deleted and that is not welcome."""
        row = self._connection.execute(select(REVIEW).where(REVIEW.c.id == review_id)).one_or_none()
        if row is None:
            raise KnownError(message("There is no review {id} in {path}; choose one from the list of reviews.", id=review_id, path=self._path))
        if row.deleted_at and not deleted:
            raise KnownError(message("Review {id} is deleted; take the deletion back first.", id=review_id))

    def versions(self, review_id: int) -> list[VersionRow]:
        """Return the versions of a review, the first one first."""
        self.require(review_id)
        columns = (VERSION.c.number, VERSION.c.state, VERSION.c.created_at, VERSION.c.changed_at, VERSION.c.finished_at)
        rows = self._connection.execute(select(*columns).where(VERSION.c.review == review_id).order_by(VERSION.c.number))
        return [
            VersionRow(number, state(kept), moment(created), moment(changed), _moment(finished)) for number, kept, created, changed, finished in rows
        ]

    def find_same(self, review: Review) -> int | None:
        """Return the review whose newest version says the same as `review`; kept texts of unticked boxes are no difference.

        Nor is a working copy where `review` has none, as a Word report, or a specialist's name, which no file holds.
        """
        cover = review.cover
        day = cover.date.isoformat() if cover.date else None
        rated = sum(answer.rating is not None for answer in review.items.values())
        same_cover = (VERSION.c.agency == cover.agency, VERSION.c.visited_on.is_not_distinct_from(day), VERSION.c.trainer == cover.trainer)
        query = select(VERSION.c.review).where(VERSION.c.listed, VERSION.c.rated == rated, *same_cover)
        for review_id in self._connection.execute(query).scalars().all():
            stored = self.load(review_id)
            of_one_form = (review.form_id, review.form_version) == (stored.form.id, stored.form.version)
            if of_one_form and _handed_out(stored, review) == closed(stored.form, review.without_names()):
                return review_id
        return None


def _handed_out(stored: StoredReview, review: Review) -> Review:
    """Return what a file made of `stored` would hold: a Word report has no working copy."""
    kept = closed(stored.form, stored.review)
    return kept.without_names() if review.working != NO_WORKING_COPY else kept.report_copy()


def _kind(kind: str, item: int) -> AnswerKind:
    try:
        return AnswerKind(kind)
    except ValueError:
        raise UnknownAnswerError(kind, item) from None


def _moment(text: str | None) -> datetime | None:
    return moment(text) if text else None
