"""The fixtures of the screen: `tests/screen.py` has them."""

from tests.screen import database, edit, themed

__all__ = ["database", "edit", "themed"]
