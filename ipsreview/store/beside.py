"""What the file tells beside the reviews themselves: earlier visits, other agencies, and the trainer's own lines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ipsreview.store.access import Access
from ipsreview.store.values import OwnLine, StoredReview


class Neighbours(Access):
    """What other reviews say about the one at hand."""

    def earlier_visits(self, stored: StoredReview) -> tuple[StoredReview, ...]:
        """Return the finished reviews of the same agency that were visited before this one or have no date, the newest first.

        Each in its last finished version. The agency is the same whatever the case and the accents of its name; a review without an
        agency has no earlier visits. A review without a date has all others of its agency before it.
        """
        with self._reading() as reading:
            return reading.neighbours.earlier_visits(stored)

    def other_agencies(self, agency: str) -> tuple[str, ...]:
        """Return the names of all agencies in the library but this one, each once, in the order of the alphabet."""
        with self._reading() as reading:
            return reading.neighbours.other_agencies(agency)

    def same_texts(self, texts: Iterable[str], agency: str) -> Mapping[str, str]:
        """Return which of the texts stand, to the letter, in a report of another agency, with the name of that agency.

        Looked at are recommendations in own words, comments and evidence of the newest versions; texts of fewer than 30 characters are not.
        """
        with self._reading() as reading:
            return reading.neighbours.same_texts(texts, agency)


class Bank(Access):
    """The trainer's own recommendations, kept by item of a form for other reviews to come."""

    def own_lines(self, form_id: str, item: int, search: str = "") -> tuple[OwnLine, ...]:
        """Return the lines of an item that hold every word of `search`, whatever the case and the accents, in the order of the alphabet."""
        with self._reading() as reading:
            return reading.bank.lines(form_id, item, search)

    def keep_own_line(self, form_id: str, item: int, text: str) -> OwnLine:
        """Keep a line for other reviews; one that is there already but for case, accents and spaces stays as it is and is returned.

        Raise KnownError where there is no text.
        """
        with self._writing() as writing:
            return writing.bank.keep(form_id, item, text)

    def forget_own_line(self, line_id: int) -> None:
        """Take a line out of the bank; one that is not there is no problem."""
        with self._writing() as writing:
            writing.bank.forget(line_id)
