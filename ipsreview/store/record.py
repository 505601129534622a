"""What the file keeps about the reviews' own history: the audit trail, the last place, and what was removed for good."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from ipsreview.messages import Message
from ipsreview.store.access import Access
from ipsreview.store.values import DeletedRow, Due, LastPlace, Removable, RemovedRow, TrailEntry


class Record(Access):
    """Who did what and when, and where the trainer was last."""

    def trail(self, review_id: int, item: int | None = None) -> tuple[TrailEntry, ...]:
        """Return what was done to a review, in all of its versions, the first first; raise KnownError where there is no such review.

        With `item`, only what was done to that item; 0 is what belongs to no item.
        """
        with self._reading() as reading:
            reading.require(review_id, deleted=True)
            return reading.trail.entries(review_id, item)

    def remember_place(self, review_id: int, step: str, field: str = "") -> None:
        """Remember where the trainer is, so that the next start opens there; raise KnownError where there is no such review."""
        with self._writing() as writing:
            writing.remember_place(LastPlace(review_id, step, field))

    def forget_place(self) -> None:
        """Remember that no review is open."""
        with self._writing() as writing:
            writing.remember_place(None)

    def last_place(self) -> LastPlace | None:
        """Return where the trainer was last; None where no review was open, or it is deleted meanwhile."""
        with self._listing() as listing:
            return listing.places.last()


class Removal(Access):
    """Deleted reviews, and what is removed for good. Nothing here can be undone."""

    def deleted(self) -> tuple[DeletedRow, ...]:
        """Return the deleted reviews, the last deleted first; `restore` brings one back."""
        with self._reading() as reading:
            return reading.removing.deleted()

    def due(self, days: int, today: date) -> tuple[Due, ...]:
        """Return the working copies of reviews finished `days` days ago or earlier, and the reviews deleted then, the longest ago first."""
        with self._reading() as reading:
            return reading.removing.due(days, today)

    def remove(self, dues: Iterable[Due]) -> None:
        """Remove for good all that is due, in one transaction.

        Raise KnownError, and remove nothing, where a review is worked on again, or is no longer deleted.
        """
        wanted = tuple(dues)
        with self._writing() as writing:
            writing.removing.remove_working_copies(due.review for due in wanted if due.what is Removable.WORKING_COPY)
            writing.removing.remove_reviews(due.review for due in wanted if due.what is Removable.REVIEW)
        self._checkpoint()

    def remove_working_copies(self, ids: Iterable[int]) -> None:
        """Remove the working copies of finished reviews, in all of their versions, and what the audit trail tells of them.

        Raise KnownError, and remove nothing, where one of them is worked on again.
        """
        with self._writing() as writing:
            writing.removing.remove_working_copies(ids)
        self._checkpoint()

    def remove_reviews(self, ids: Iterable[int]) -> None:
        """Remove deleted reviews with all that belongs to them; raise KnownError, and remove nothing, where one of them is not deleted."""
        with self._writing() as writing:
            writing.removing.remove_reviews(ids)
        self._checkpoint()

    def copies_that_hold(self, dues: Iterable[Due], *, second: Path | None = None) -> tuple[Path, ...]:
        """Return the backups, in the `second` place too, that hold something of what is due."""
        from ipsreview.store.clearing import copies_that_hold

        with self._reading() as reading:
            records = reading.removing.planned(dues)
        return tuple(copies_that_hold(self.path, records, second=second, key=self.key))

    def clear_copies(self, *, second: Path | None = None) -> tuple[Message, ...]:
        """Remove from the backups all that was ever removed from the file; return a sentence for each that may still hold some of it."""
        from ipsreview.store.clearing import clear_copies

        self._refuse_reader()
        return tuple(clear_copies(self.path, self.removed(), second=second, key=self.key))

    def removed(self) -> tuple[RemovedRow, ...]:
        """Return the record of all that was removed for good, the last first."""
        with self._reading() as reading:
            return reading.removing.removed()
