"""Values of rows that only damage can have made unreadable."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TypeVar

from ipsreview.store.values import State

Value = TypeVar("Value")


class UnreadableValueError(Exception):
    """A value is none of its column's kind, although the program writes no such value. It never tells the value."""


def moment(text: str) -> datetime:
    """Return a time as it is kept."""
    return _read(datetime.fromisoformat, text)


def day(text: str) -> date:
    """Return a day as it is kept."""
    return _read(date.fromisoformat, text)


def day_if_any(text: str | None) -> date | None:
    """Return a day as it is kept; None where there is none."""
    return day(text) if text else None


def state(text: str) -> State:
    """Return a version's state as it is kept."""
    return _read(State, text)


def _read(kind: Callable[[str], Value], text: str) -> Value:
    try:
        return kind(text)
    except (ValueError, TypeError):
        raise UnreadableValueError from None  # what was raised tells the value
