"""The fixtures of the screen: `tests/screen.py` has them."""

from tests.screen import database, themed

__all__ = ["database", "themed"]
