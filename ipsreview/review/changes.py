"""What changed since the last visit, item by item and in words. Nothing here is ever turned into a score."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from ipsreview.form import NOT_APPLICABLE, Form, plain
from ipsreview.messages import Message, message
from ipsreview.review.values import Review


class Movement(StrEnum):
    """How the ratings of two visits compare; `OTHERWISE` is neither better nor worse, as to or from “not applicable”."""

    BETTER = "better"
    WORSE = "worse"
    SAME = "same"
    NEWLY_RATED = "newly_rated"
    NO_LONGER_RATED = "no_longer_rated"
    OTHERWISE = "otherwise"
    UNRATED = "unrated"
    ADDED = "added"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class ItemChange:
    """An item's rating at the last visit and at this one.

    Items that only this form has are `ADDED`, those that only the last visit's form had are `DROPPED`.
    """

    number: int
    before: str | None
    after: str | None
    movement: Movement


_FURTHER_COUNTS: Mapping[Movement, Message] = MappingProxyType(
    {
        Movement.OTHERWISE: message("Neither better nor worse: {count}."),
        Movement.NEWLY_RATED: message("Newly rated: {count}."),
        Movement.NO_LONGER_RATED: message("Not rated this time: {count}."),
        Movement.UNRATED: message("Not rated at either visit: {count}."),
        Movement.ADDED: message("Not in the form of the last visit: {count}."),
        Movement.DROPPED: message("No longer in the form: {count}."),
    }
)
_LINES: Mapping[Movement, Message] = MappingProxyType(
    {
        Movement.BETTER: message("{item}: from {before} to {after}"),
        Movement.WORSE: message("{item}: from {before} to {after}"),
        Movement.OTHERWISE: message("{item}: from {before} to {after}"),
        Movement.NEWLY_RATED: message("{item}: newly rated, {after}"),
        Movement.NO_LONGER_RATED: message("{item}: {before} at the last visit, not rated this time"),
        Movement.ADDED: message("{item}: {after}; the form of the last visit had no such item"),
        Movement.DROPPED: message("{item}: {before} at the last visit; the form has no such item any more"),
    }
)


def changes_since(form: Form, earlier: Review, review: Review) -> tuple[ItemChange, ...]:
    """Return every item with its rating in an earlier review and in this one.

    Two versions of a form are compared by the items' numbers; between two different forms nothing can be compared.
    """
    if earlier.form_id != review.form_id:
        return ()
    order = [level.key for level in form.levels]
    return (*_changes(order, form, earlier, review), *_dropped(form, earlier))


def what_changed(form: Form, earlier: Review, review: Review, *, earlier_form: Form | None = None) -> tuple[Message, ...]:
    """Return what changed since the last visit, in words: the counts, then a line for each item, then those that stayed the same.

    `earlier_form` names what the form has no longer; it is the form that the earlier review was made with.
    """
    if earlier.form_id != review.form_id:
        return (message("The last visit was rated with another form; its levels cannot be compared with these."),)
    changes = changes_since(form, earlier, review)
    return (*counts_of(changes), *change_lines(form, changes, earlier_form=earlier_form))


def counts_of(changes: Sequence[ItemChange]) -> tuple[Message, ...]:
    """Return how many items are better, worse, the same and otherwise, as sentences to be joined with spaces; together they are all items."""
    found = Counter(change.movement for change in changes)
    main = message(
        "Compared with the last visit: {better} better, {worse} worse, {same} the same.",
        better=found[Movement.BETTER],
        worse=found[Movement.WORSE],
        same=found[Movement.SAME],
    )
    return (main, *(sentence.filled(count=found[movement]) for movement, sentence in _FURTHER_COUNTS.items() if found[movement]))


def change_lines(form: Form, changes: Sequence[ItemChange], *, earlier_form: Form | None = None) -> tuple[Message, ...]:
    """Return a line for each item that changed, and one for each rating that items have kept."""
    return (*_lines(form, earlier_form or form, changes), *_same(form, changes))


def rating_words(form: Form, rating: str | None, earlier_form: Form | None = None) -> Message:
    """Return the words for a rating; a level that neither form knows is called by its key."""
    if rating is None:
        return message("Not rated")
    if rating == NOT_APPLICABLE:
        return message("Not applicable")
    labels = {level.key: level.label for known in (earlier_form, form) if known for level in known.levels}
    return message("{level}", level=labels.get(rating, rating.replace("_", " ")))


def item_name(form: Form, number: int) -> Message:
    """Return an item's number and short title; of one that the form does not have, its number alone."""
    titles = {item.number: item.short_title or plain(item.title) for item in form.items}
    if number not in titles:
        return message("Item {number}", number=number)
    return message("{number}. {title}", number=number, title=titles[number])


def _changes(order: Sequence[str], form: Form, earlier: Review, review: Review) -> Iterator[ItemChange]:
    for item in form.items:
        after = review.items[item.number].rating
        known = earlier.items.get(item.number)
        if known is None:
            yield ItemChange(item.number, None, after, Movement.ADDED)
        else:
            yield ItemChange(item.number, known.rating, after, _movement(order, known.rating, after))


def _dropped(form: Form, earlier: Review) -> Iterator[ItemChange]:
    there = {item.number for item in form.items}
    return (ItemChange(number, answer.rating, None, Movement.DROPPED) for number, answer in earlier.items.items() if number not in there)


def _movement(order: Sequence[str], before: str | None, after: str | None) -> Movement:
    if before == after:
        return Movement.UNRATED if after is None else Movement.SAME
    if before is None:
        return Movement.NEWLY_RATED
    if after is None:
        return Movement.NO_LONGER_RATED
    if before not in order or after not in order:
        return Movement.OTHERWISE
    return Movement.BETTER if order.index(after) < order.index(before) else Movement.WORSE


def _lines(form: Form, earlier_form: Form, changes: Sequence[ItemChange]) -> Iterator[Message]:
    for change in changes:
        line = _LINES.get(change.movement)
        if line:
            named = earlier_form if change.movement is Movement.DROPPED else form
            yield line.filled(
                item=item_name(named, change.number),
                before=rating_words(form, change.before, earlier_form),
                after=rating_words(form, change.after),
            )


def _same(form: Form, changes: Sequence[ItemChange]) -> Iterator[Message]:
    """Yield a line for each rating that items have kept, best first."""
    for rating in (*(level.key for level in form.levels), NOT_APPLICABLE):
        numbers = [str(change.number) for change in changes if change.movement is Movement.SAME and change.after == rating]
        if numbers:
            text = "Still {rating}: item {items}" if len(numbers) == 1 else "Still {rating}: items {items}"
            yield message(text, rating=rating_words(form, rating), items=", ".join(numbers))
