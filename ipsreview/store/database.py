"""The reviews of one file, behind one connection."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ipsreview.form import Form
from ipsreview.review.values import Review
from ipsreview.store.beside import Bank, Neighbours
from ipsreview.store.record import Record, Removal
from ipsreview.store.values import LibraryQuery, ReviewRow, State, StoredReview, VersionRow


class Database(Neighbours, Bank, Record, Removal):
    """Reviews in a file. Every method is one transaction: when it returns the change is on the disk, when it raises nothing has changed."""

    def add(self, form: Form, review: Review) -> StoredReview:
        """Keep a new review of `form`, as a draft."""
        with self._writing() as writing:
            return writing.add(form, review)

    def load(self, review_id: int, version: int | None = None) -> StoredReview:
        """Return a version of a review, the newest unless said; raise KnownError where there is none or it is deleted."""
        with self._reading() as reading:
            return reading.load(review_id, version)

    def save(self, stored: StoredReview, review: Review) -> StoredReview:
        """Replace the answers in `stored` by those of `review`, writing only what differs.

        Raise KnownError where the version is finished or deleted, or is no longer as `stored` has it.
        """
        with self._writing() as writing:
            return writing.save(stored, review)

    def finish(self, stored: StoredReview) -> StoredReview:
        """Close a draft: texts of unticked boxes go, and it never changes again."""
        with self._writing() as writing:
            return writing.finish(stored)

    def reopen(self, review_id: int) -> StoredReview:
        """Return the next version of a finished review, a draft with the same answers; the finished one is kept."""
        with self._writing() as writing:
            return writing.reopen(review_id)

    def delete(self, review_id: int) -> None:
        """Take a review out of the library; `restore` brings it back."""
        with self._writing() as writing:
            writing.delete(review_id)

    def restore(self, review_id: int) -> None:
        """Bring a deleted review back."""
        with self._writing() as writing:
            writing.restore(review_id)

    def find_ids(self, query: LibraryQuery) -> list[int]:
        """Return the ids of the reviews the query finds, in its order."""
        with self._listing() as listing:
            return listing.find_ids(query)

    def look_for(self, query: LibraryQuery, wanted: Callable[[], bool]) -> list[int] | None:
        """Return what `find_ids` does, in any thread and beside all other work; None once it is no longer `wanted`, or the file is closed."""
        return self._finder.find_ids(query, wanted)

    def stop_looking(self) -> None:
        """Have `look_for` ask again whether what it looks for is still wanted."""
        self._finder.give_up()

    def rows(self, ids: Sequence[int]) -> list[ReviewRow]:
        """Return the library's lines of these reviews, in this order, without those that are deleted."""
        with self._listing() as listing:
            return listing.rows(ids)

    def find_same(self, review: Review) -> int | None:
        """Return the id of a listed review that says the same, so that one report is not kept twice; None where there is none."""
        with self._reading() as reading:
            return reading.find_same(review)

    def counts(self) -> dict[State, int]:
        """Return how many reviews there are in each state."""
        with self._listing() as listing:
            return listing.counts()

    def versions(self, review_id: int) -> list[VersionRow]:
        """Return the versions of a review, the first one first."""
        with self._reading() as reading:
            return reading.versions(review_id)
