"""The parts of a form, as immutable values. Texts are the form's own words, to the letter."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from ipsreview.form.worksheets import Source, Worksheet
from ipsreview.messages import NO_WORDS, Words

NOT_APPLICABLE = "not_applicable"
"""The rating of an item that does not apply, where its item offers that (item 6 of the CQI form)."""


def plain(text: str) -> str:
    """Return a form's text for the screen: the printed line breaks and surplus spaces folded into single spaces."""
    return " ".join(text.split())


class RecommendationKind(StrEnum):
    """What a line of a recommendation list is: “none” and “other” have rules of their own."""

    NONE = "none"
    STANDARD = "standard"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Level:
    """A rating level: `label` is for the screen, `printed` for the item's table, `series` for the chart.

    `sign` says how full the level's sign is drawn (DOMAIN, decision 7; the form names two levels in its chart only).
    """

    key: str
    label: Words
    printed: str
    series: str
    sign: str


@dataclass(frozen=True, slots=True)
class Anchor:
    """The description of one level of an item, with its tick box.

    `count_line` has the gaps `{count}` and `{team}`, on items that count specialists; `note` is ours and never printed.
    """

    level: str
    text: str
    bookmark: str | None = None
    count_line: str | None = None
    note: Words = NO_WORDS


@dataclass(frozen=True, slots=True)
class NotApplicable:
    """An item's tick box for “not applicable”."""

    text: str
    bookmark: str | None = None


@dataclass(frozen=True, slots=True)
class Recommendation:
    """One line of an item's recommendation list; `note` is ours and never printed.

    `when` names the findings of the item's worksheet that the line answers.
    """

    key: str
    kind: RecommendationKind
    text: str
    bookmark: str | None = None
    note: Words = NO_WORDS
    when: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """One item: an anchor for every level of the form, in the form's order, and its recommendations.

    `short_title` and `note` are ours and never printed.
    """

    number: int
    title: str
    short_title: Words
    recommendations_heading: str
    anchors: tuple[Anchor, ...]
    recommendations: tuple[Recommendation, ...]
    not_applicable: NotApplicable | None = None
    note: Words = NO_WORDS
    worksheet: Worksheet | None = None

    @property
    def counts(self) -> bool:
        """Say whether the item asks how many specialists meet each level."""
        return any(anchor.count_line for anchor in self.anchors)

    @property
    def ratings(self) -> tuple[str, ...]:
        """Return every rating the item allows, in the form's order."""
        levels = tuple(anchor.level for anchor in self.anchors)
        return (*levels, NOT_APPLICABLE) if self.not_applicable else levels

    def recommendation(self, key: str) -> Recommendation:
        """Return the recommendation `key`; raise KeyError where the item has none such."""
        return _by_key(self.recommendations, key)

    def of_kind(self, kind: RecommendationKind) -> Recommendation | None:
        """Return the item's first recommendation of `kind`."""
        return next((line for line in self.recommendations if line.kind is kind), None)


@dataclass(frozen=True, slots=True)
class CoverField:
    """A field of the first page: `key` is agency, date or trainer."""

    key: str
    label: Words
    bookmark: str | None = None


@dataclass(frozen=True, slots=True)
class CommentArea:
    """A free text at the end of the form; an `optional` one is not missed when empty."""

    key: str
    label: Words
    heading: str
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """A whole form. `source` is the text of its definition, kept with every review that was made with it.

    `sources` are those that notes come from; a form that names none has no page for notes.
    """

    id: str
    version: str
    language: str
    title: str
    introduction: str
    cover_line: str
    cover_fields: tuple[CoverField, ...]
    levels: tuple[Level, ...]
    items: tuple[Item, ...]
    comments_heading: str
    comment_areas: tuple[CommentArea, ...]
    summary_heading: str
    summary_category: str
    source: str
    sources: tuple[Source, ...] = ()

    @property
    def counts(self) -> bool:
        """Say whether any item counts specialists, so that the team's size matters."""
        return any(item.counts for item in self.items)

    def item(self, number: int) -> Item:
        """Return the item `number`; raise KeyError where the form has none such."""
        for item in self.items:
            if item.number == number:
                return item
        raise KeyError(number)

    def level(self, key: str) -> Level:
        """Return the level `key`; raise KeyError where the form has none such."""
        return _by_key(self.levels, key)

    def comment_area(self, key: str) -> CommentArea:
        """Return the comment area `key`; raise KeyError where the form has none such."""
        return _by_key(self.comment_areas, key)

    def source_of(self, key: str) -> Source:
        """Return the source `key`; raise KeyError where the form has none such."""
        return _by_key(self.sources, key)


Part = TypeVar("Part", Level, Recommendation, CommentArea, Source)


def _by_key(parts: tuple[Part, ...], key: str) -> Part:
    for part in parts:
        if part.key == key:
            return part
    raise KeyError(key)
