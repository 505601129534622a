"""The counts of the ratings. They always add up to the number of items, and are never turned into a score."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from ipsreview.form import NOT_APPLICABLE, Form
from ipsreview.review.values import Review


@dataclass(frozen=True, slots=True)
class Summary:
    """How many items have each level (every level of the form, in its order), are not applicable, or are not rated."""

    levels: Mapping[str, int]
    not_applicable: int
    unrated: int

    @property
    def total(self) -> int:
        """Return the number of items."""
        return self.rated + self.unrated

    @property
    def rated(self) -> int:
        """Return the number of items that have an answer, “not applicable” among them."""
        return sum(self.levels.values()) + self.not_applicable


def summary(form: Form, review: Review) -> Summary:
    """Count the ratings of a review."""
    found = Counter(review.items[item.number].rating for item in form.items)
    return Summary({level.key: found[level.key] for level in form.levels}, found[NOT_APPLICABLE], found[None])
