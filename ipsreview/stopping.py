"""Giving up, at the user's wish, what takes long: it is heeded only where everything is still as it was."""

from __future__ import annotations

from collections.abc import Callable

Stop = Callable[[], bool]
"""Says whether the user wants no more of what is being done; the thread that does it asks."""


class GivenUpError(Exception):
    """Something was given up at our own wish, and has changed nothing."""


def never() -> bool:
    """Say that nobody wants to stop."""
    return False


def heed(stop: Stop) -> None:
    """Give up where that is wanted."""
    if stop():
        raise GivenUpError
