"""What the check before sending has to know of the other reviews."""

from __future__ import annotations

from ipsreview.form import Form
from ipsreview.review.checks import Names, Others, names_to_find, report_texts
from ipsreview.review.values import Review
from ipsreview.store import Database


class OtherReviews:
    """The other reviews of a library; their agencies are looked up again only where they may be others."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._agencies: Names | None = None
        self._known_for: tuple[object, ...] = ()

    def to_look_through(self, agency: str) -> int:
        """Return how many reviews `others` has to look through for agencies but this one: none where it knows them."""
        counts = self._database.counts()
        return 0 if self._known_for == (agency, counts) else sum(counts.values())

    def others(self, form: Form, review: Review) -> Others:
        """Return the agencies of the other reviews, and which texts of this one stand in a report of theirs."""
        agency = review.cover.agency
        texts = [found.text for found in report_texts(form, review)]
        return Others(self._names(agency), self._database.same_texts(texts, agency))

    def _names(self, agency: str) -> Names:
        known_for = (agency, self._database.counts())
        if self._agencies is None or self._known_for != known_for:
            self._agencies = names_to_find(self._database.other_agencies(agency))
            self._known_for = known_for
        return self._agencies
