"""How the levels of rows combine into one: the best that more than half of them reach or beat (DOMAIN, G6)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from ipsreview.messages import Message, message
from ipsreview.review.working import Policy
from ipsreview.review.worksheets.levels import distribution, far_apart, lower_median, tied
from ipsreview.review.worksheets.sheet import Outcome, Sheet, Values


class Blanks(Protocol):
    """A way to fill the blanks of a row as well, or as badly, as can be."""

    def __call__(self, row: Values, /, *, best: bool) -> Values:
        """Return the row without a blank."""
        ...


def settled_row(row: Values, level_of: Callable[[Values], int], blanks: Blanks) -> int | None:
    """Return the level of a row; None where nothing is in it, or where its blanks could change the level."""
    if not row:
        return None
    levels = {level_of(blanks(row, best=best)) for best in (True, False)}
    return levels.pop() if len(levels) == 1 else None


def rolled_up(sheet: Sheet, nearest: Sequence[int | None], literal: Sequence[int | None], *, left_out: int = 0) -> Outcome:
    """Return the lower median of the rows' levels, with how many stand at each.

    Borderline on a tie, where somebody is two levels away from it, and where the letter gives one of the rows another level.
    """
    chosen = nearest if sheet.policy is Policy.NEAREST else literal
    known, by_letter = _known(nearest), _known(literal)
    total = len(nearest) - left_out
    if not known or not by_letter:
        reason = message("No row is filled in so far that it has a level: no suggestion.")
        return Outcome(unknown=total, total=total, row_levels=tuple(chosen), reason=reason)
    shown = _known(chosen)
    return Outcome(
        arithmetic=(distribution(sheet.labels, shown),),
        nearest=lower_median(known),
        literal=lower_median(by_letter),
        amber=tied(shown) or far_apart(shown) or list(nearest) != list(literal),
        unknown=total - len(shown),
        total=total,
        few_data=sheet.few(len(shown)),
        row_levels=tuple(chosen),
        remarks=_spread(shown),
    )


def _known(levels: Sequence[int | None]) -> list[int]:
    return [level for level in levels if level is not None]


def _spread(levels: Sequence[int]) -> tuple[Message, ...]:
    found: list[Message] = []
    if tied(levels):
        found.append(message("Just half of them reach a better level."))
    if far_apart(levels):
        found.append(message("They stand far apart: discuss it before you apply this."))
    return tuple(found)
