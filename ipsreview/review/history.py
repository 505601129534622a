"""Undo and redo: the changes made and taken back, as an immutable value."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ipsreview.review.acts import Change


@dataclass(frozen=True, slots=True)
class History:
    """What was done (the last one last) and what was undone (the next to redo last).

    `open` says whether the last change may still be joined by another at the same place.
    """

    done: tuple[Change, ...] = ()
    undone: tuple[Change, ...] = ()
    open: bool = False

    def with_change(self, change: Change) -> History:
        """Return the history after a change; one that changes nothing is left out, one of the same text joins the last."""
        if change.before == change.after:
            return self
        last = self.done[-1] if self.done else None
        if self.open and last and last.joins and change.joins and last.place == change.place:
            joined = replace(last, after=change.after)
            kept = () if joined.before == joined.after else (joined,)
            return History((*self.done[:-1], *kept), (), open=bool(kept))
        return History((*self.done, change), (), open=change.joins)

    def sealed(self) -> History:
        """Return the history with its last change closed to joining, as when a text field is left."""
        return replace(self, open=False)

    def undo(self) -> tuple[Change, History]:
        """Return the change to take back, and the history after that; raise IndexError where nothing was done."""
        change = self.done[-1]
        return change, History(self.done[:-1], (*self.undone, change))

    def redo(self) -> tuple[Change, History]:
        """Return the change to do again, and the history after that; raise IndexError where nothing was undone."""
        change = self.undone[-1]
        return change, History((*self.done, change), self.undone[:-1])
